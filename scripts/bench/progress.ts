import { type ProgressLine, startProgress } from '../progress-line.ts';

/** Tells what is being measured; how far it is, where that can be told. */
export interface Progress {
  /** One line that stays. */
  say(text: string): void;
  /** A line that goes on until `end`. */
  start(label: string, unit: string): ProgressLine;
}

export function createProgress(): Progress {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1_000).toFixed(0).padStart(4);
  return {
    say: (text) => console.error(`${seconds()} s  ${text}`),
    start: (label, unit) => startProgress(label, unit),
  };
}
