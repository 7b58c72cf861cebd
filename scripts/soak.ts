/** `npm run soak`: whether an endless model and readers who stop reading make the server's memory grow. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { UserError } from '#lib/errors.ts';
import { parseArguments } from './arguments.ts';
import { readCount } from './ask.ts';
import { projectRoot } from './child.ts';
import { endWithUs } from './left-behind.ts';
import { checkFolder, writeOutput } from './output-file.ts';
import { startOwnServer } from './own-server.ts';

const HELP = `npm run soak -- [options]

Has a stand-in for a model write answers without end to many readers at once, some of whom take the first words and then
nothing more, and watches the memory of the server. Exits with 1 when it has grown by more than 100 MB. Linux only. Ends by itself.

  --streams N   answers at once (default 100)
  --stalled N   how many of them nobody reads on (default 20)
  --seconds N   how long to watch, after half as long to warm up (default 60)
  --tokens N    how long an answer may be, MAX_ANSWER_TOKENS (default 3000, its own default)
  --json FILE   write the samples
  --help        shows this`;

const STREAMS = 100;
const STALLED = 20;
const SECONDS = 60;
const TOKENS = 3_000;
const MOST_GROWTH_MB = 100;
const QUESTION = 'How many articles does the treaty have?';
/** More requests than any run asks for. */
const ALWAYS = 1e9;
/** A statement with footnotes, which is checked, and more that has none. */
const ENDLESS = [
  'The treaty has 47 articles ',
  '[^1][^2]. ',
  ...Array.from({ length: 6 }, () =>
    'It goes on from there, and on, and on, without a word of what it may rest on, '.repeat(2),
  ),
  'and so forth. ',
];

interface Reader {
  /** What has come, in bytes. */
  received: number;
  answers: number;
  failures: number;
  leave(): void;
}

export async function main(argv: string[]): Promise<number> {
  const values = parseArguments(argv, HELP, (args) =>
    parseArgs({
      args,
      options: {
        streams: { type: 'string' },
        stalled: { type: 'string' },
        seconds: { type: 'string' },
        tokens: { type: 'string' },
        json: { type: 'string' },
      },
    }),
  )?.values;
  if (!values) return 0;
  if (values.json !== undefined) await checkFolder(values.json);
  if (process.platform !== 'linux') throw new UserError('The memory of the server is read from /proc, on Linux only.');
  const streams = readCount('--streams', values.streams) ?? STREAMS;
  const stalled = Math.min(streams, readCount('--stalled', values.stalled) ?? STALLED);
  const seconds = readCount('--seconds', values.seconds) ?? SECONDS;
  const tokens = readCount('--tokens', values.tokens) ?? TOKENS;

  const model = await startModel();
  try {
    const server = await startOwnServer(['serve'], {
      OPENAI_BASE_URL: model.url,
      CHAT_MODEL: 'fake-chat',
      MAX_ANSWER_TOKENS: String(tokens),
      MODEL_TOTAL_TIMEOUT_SECONDS: '3600',
    });
    try {
      const readers = Array.from({ length: streams }, (_, index) => read(`${server.url}/api/chat`, index < stalled));
      await wait((seconds * 1_000) / 2);
      const samples = await watch(server.pid, seconds);
      const growth = growthOf(samples);
      const stuck = readers.slice(0, stalled).filter(({ answers }) => answers === 0).length;
      const sum = (field: 'received' | 'answers' | 'failures') =>
        readers.reduce((total, reader) => total + reader[field], 0);
      console.log(
        [
          `${streams} streams, ${stuck} of them stalled, ${seconds} s: ${sum('answers')} answers ended, ${sum('failures')} failed, ${megabytes(sum('received'))} MB read`,
          `resident memory: ${megabytes(samples[0]!)} MB after warming up, ${megabytes(samples.at(-1)!)} MB at the end, ${megabytes(Math.max(...samples))} MB at most; grown by ${megabytes(growth)} MB`,
        ].join('\n'),
      );
      for (const reader of readers) reader.leave();
      if (values.json !== undefined) await writeOutput(values.json, `${JSON.stringify({ streams, stuck, samples })}\n`);
      return growth <= MOST_GROWTH_MB * 2 ** 20 && sum('failures') === 0 && stuck === stalled ? 0 : 1;
    } finally {
      await server.stop();
    }
  } finally {
    model.process.kill('SIGTERM');
  }
}

/** From the first third of the samples to the last, each by its median: garbage that is about to be collected is no growth. */
export function growthOf(samples: readonly number[]): number {
  const third = Math.max(1, Math.floor(samples.length / 3));
  const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1]!;
  return median(samples.slice(-third)) - median(samples.slice(0, third));
}

/** Resident memory of a process in bytes, once a second. */
async function watch(pid: number, seconds: number): Promise<number[]> {
  const samples: number[] = [];
  for (let second = 0; second < seconds; second++) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    samples.push(Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1_024);
    await wait(1_000);
  }
  return samples;
}

/** Asks, reads to the end, and asks again; or reads the first words and then nothing more, with the connection open. */
function read(address: string, isStalled: boolean): Reader {
  const reader: Reader = { received: 0, answers: 0, failures: 0, leave: () => undefined };
  const body = JSON.stringify({ messages: [{ role: 'user', parts: [{ type: 'text', text: QUESTION }] }] });
  let hasLeft = false;
  const ask = (): void => {
    let isDone = false;
    const end = (how: 'answers' | 'failures'): void => {
      if (isDone || hasLeft) return;
      isDone = true;
      reader[how]++;
      // A server that refuses at once is not to be asked without a pause.
      setTimeout(ask, how === 'failures' ? 1_000 : 0);
    };
    const asking = request(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, agent: false });
    reader.leave = () => {
      hasLeft = true;
      asking.destroy();
    };
    asking.on('error', () => end('failures'));
    asking.on('response', (response: IncomingMessage) => {
      response.on('data', (chunk: Buffer) => {
        reader.received += chunk.length;
        if (isStalled) response.pause();
      });
      response.on('error', () => end('failures'));
      response.on('end', () => end(response.statusCode === 200 ? 'answers' : 'failures'));
    });
    asking.end(body);
  };
  ask();
  return reader;
}

/** The stand-in for a model, in a process of its own, writing without end. */
async function startModel(): Promise<{ url: string; process: ChildProcess }> {
  const file = path.join(projectRoot, 'e2e', 'support', 'fake-openai.ts');
  const child = endWithUs(spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] }), 'SIGKILL');
  const url = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new UserError('The stand-in for a model did not start.')));
    child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
  });
  const script = [{ chunks: ENDLESS, fault: { kind: 'endless' }, times: ALWAYS }];
  await fetch(new URL('/fake/script', url), { method: 'POST', body: JSON.stringify(script) });
  return { url, process: child };
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}
