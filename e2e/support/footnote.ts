/** Footnote as a reader runs it: `npm start` in a process of its own, with a free port, and an index and conversations of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SETTINGS } from '#lib/config.ts';

export interface Footnote {
  /** Such as `http://127.0.0.1:40123`, without a slash at the end. */
  url: string;
  /** All that it has printed so far, standard output and errors together. */
  output(): string;
  stop(): Promise<void>;
}

/** A test asks faster than a reader, and waits for no answer that it has left open. */
const HASTY = { QUESTIONS_PER_MINUTE: '0', QUESTIONS_PER_MINUTE_OVERALL: '0', SHUTDOWN_SECONDS: '3' };

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Indexes `corpus/`, builds the app if needed and serves it.
 *
 * @param settings as in `.env.example`; those not given have their defaults, whatever the environment says
 * @param flags of `npm start`, such as `--no-index`
 * @throws with everything it printed when it ends before it serves
 */
export async function startFootnote(settings: Record<string, string> = {}, flags: string[] = []): Promise<Footnote> {
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-e2e-'));
  const own = { INDEX_DIR: path.join(folder, 'index'), CONVERSATIONS_FILE: path.join(folder, 'conversations.db') };
  const unset = Object.fromEntries(SETTINGS.map((name) => [name, '']));
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start', ...flags], {
    cwd: root,
    env: { ...process.env, ...unset, ...HASTY, ...own, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  let output = '';
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const url = await addressOf(child, (text) => (output += text));
    return { url, output: () => output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits for the line that gives the address. `collect` gets all output, now and later, and gives all so far. */
function addressOf(child: ChildProcess, collect: (text: string) => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const read = (text: string): void => {
      const address = /^Footnote is at (\S+)/m.exec(collect(text))?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    child.once('close', () => {
      reject(new Error(`\`npm start\` ended before it served anything. It printed:\n${collect('')}`));
    });
  });
}
