import { pino } from 'pino';
import { log } from '../log.ts';

/** Takes what the log gets to hear while something runs. */
export async function logged<T>(run: () => Promise<T>): Promise<{ output: string; result: T }> {
  const streams = log() as unknown as Record<symbol, { write(line: string): void }>;
  const stream = streams[pino.symbols.streamSym as symbol]!;
  const write = stream.write;
  let output = '';
  stream.write = (line) => {
    output += line;
  };
  try {
    const result = await run();
    return { result, output };
  } finally {
    stream.write = write;
  }
}
