/** Shows how far long work is: on a terminal a bar with rate and time left, otherwise a plain line now and then. */
const WIDTH = 24;
const REDRAW_MS = 100;
const PLAIN_EVERY_MS = 5_000;

export interface ProgressLine {
  update(done: number, total: number): void;
  /** Removes the bar. */
  end(): void;
}

export function startProgress(label: string, unit: string, stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  const started = performance.now();
  let shown = stream.isTTY ? -Infinity : started;
  return {
    update(done, total) {
      const now = performance.now();
      if (now - shown < (stream.isTTY ? REDRAW_MS : PLAIN_EVERY_MS)) return;
      shown = now;
      const text = describe(label, unit, done, total, (now - started) / 1_000);
      stream.write(stream.isTTY ? `\r\x1b[2K${bar(done, total)} ${text}` : `${text}\n`);
    },
    end() {
      if (stream.isTTY) stream.write('\r\x1b[2K');
    },
  };
}

function describe(label: string, unit: string, done: number, total: number, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001);
  const left = rate > 0 ? `, ${formatSeconds((total - done) / rate)} left` : '';
  return `${label} ${done} of ${total} ${unit}, ${rate.toFixed(rate < 10 ? 1 : 0)}/s${left}`;
}

function bar(done: number, total: number): string {
  const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
  return '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
}

function formatSeconds(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
