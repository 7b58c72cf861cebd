/** `npm run load`: how many questions the server answers at once, and how long each takes. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '#lib/errors.ts';
import { parseArguments } from './arguments.ts';
import { readCount } from './ask.ts';
import { projectRoot } from './child.ts';
import { checkFolder, writeOutput } from './output-file.ts';
import { startOwnServer } from './own-server.ts';
import { prepareServer } from './serve.ts';

const HELP = `npm run load -- [options]

Asks the server many questions at once, answered without a model, and measures the time to the first byte, to the first
word and to the end of each. What fails is counted apart and ends the command with 1. The same number of streams of the same size from a bare route, in the same server and by the
same client, is what streaming alone takes; the ratios to it say what answering adds on this machine. Ends by itself.

  --connections N   questions at once (default 50)
  --questions N     questions in all (default 200)
  --json FILE       write the figures
  --help            shows this`;

const CONNECTIONS = 50;
const QUESTIONS = 200;
const QUESTION_FILE = path.join(projectRoot, 'e2e', 'questions.jsonl');
/** A question that takes longer has failed. */
const LONGEST_MS = 60_000;
const BARE_PATH = '/bare';

/** Milliseconds; `undefined` where the request failed. */
export interface Timing {
  firstByte: number;
  /** Of the answer's own text; of a bare stream, its first byte. */
  firstText: number;
  end: number;
  bytes: number;
  pieces: number;
}

export interface Quantiles {
  p50: number;
  p95: number;
}

export interface LoadFigures {
  requests: number;
  failures: number;
  /** Without the failures. */
  perSecond: number;
  firstByte: Quantiles;
  firstText: Quantiles;
  end: Quantiles;
}

export interface LoadRatios {
  firstByte: Quantiles;
  firstText: Quantiles;
  end: Quantiles;
}

export async function main(argv: string[]): Promise<number> {
  // The server that is measured is this same program in a process of its own.
  if (argv[0] === '--serve') {
    const listen = await prepareServer({ before: answerBare });
    await listen();
    await new Promise((resolve) => process.once('SIGTERM', resolve));
    process.exit(0);
  }
  const values = parseArguments(argv, HELP, (args) =>
    parseArgs({
      args,
      options: { connections: { type: 'string' }, questions: { type: 'string' }, json: { type: 'string' } },
    }),
  )?.values;
  if (!values) return 0;
  const connections = readCount('--connections', values.connections) ?? CONNECTIONS;
  const total = readCount('--questions', values.questions) ?? QUESTIONS;
  if (values.json !== undefined) await checkFolder(values.json);
  const questions = await readQuestions();

  const server = await startOwnServer(['load', '--serve'], {});
  try {
    // Loads what is loaded with the first question only.
    const first = await ask(server.url, questions[0]!);
    if (!first) throw new UserError('The server did not answer the first question.');
    const one = await measure(1, Math.min(20, questions.length), (index) => ask(server.url, questions[index]!));
    const asked = await measure(connections, total, (index) => ask(server.url, questions[index % questions.length]!));
    const size = `?pieces=${median(asked.timings, 'pieces')}&bytes=${median(asked.timings, 'bytes')}`;
    await streamBare(server.url, size);
    const bare = await measure(connections, total, () => streamBare(server.url, size));
    const figures = { answers: asked.figures, bare: bare.figures, alone: one.figures };
    const ratios = ratiosOf(figures.answers, figures.bare);
    console.log(
      [
        `${total} questions, ${connections} at once, on ${availableParallelism()} cores`,
        line('one at a time', figures.alone),
        line('all at once', figures.answers),
        line('bare streams', figures.bare),
        `times the bare stream: first byte ${inWords(ratios.firstByte)}, first words ${inWords(ratios.firstText)}, end ${inWords(ratios.end)}`,
      ].join('\n'),
    );
    if (values.json !== undefined) {
      await writeOutput(values.json, `${JSON.stringify({ connections, ...figures, ratios }, null, 2)}\n`);
    }
    return Object.values(figures).every(({ failures }) => failures === 0) ? 0 : 1;
  } finally {
    await server.stop();
  }
}

/** Streams what a typical answer weighs, piece by piece as the reader takes it, with nothing behind it. */
function answerBare(request: IncomingMessage, response: ServerResponse): boolean {
  const url = new URL(request.url ?? '/', 'http://bare');
  if (url.pathname !== BARE_PATH) return false;
  const pieces = Math.max(1, Number(url.searchParams.get('pieces')));
  const piece = Buffer.alloc(Math.max(1, Math.round(Number(url.searchParams.get('bytes')) / pieces)), '.');
  let left = pieces;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(piece);
      if (--left === 0) controller.close();
    },
  });
  void (async () => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    for await (const chunk of body) {
      if (!response.write(chunk)) await new Promise((resolve) => response.once('drain', resolve));
    }
    response.end();
  })();
  return true;
}

async function ask(url: string, question: string): Promise<Timing | undefined> {
  const messages = [{ role: 'user', parts: [{ type: 'text', text: question }] }];
  const timing = await read(`${url}/api/chat`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ messages }),
  });
  return timing?.text.includes('"type":"finish"') ? timing : undefined;
}

function streamBare(url: string, size: string): Promise<Timing | undefined> {
  return read(`${url}${BARE_PATH}${size}`, {});
}

async function read(address: string, init: RequestInit): Promise<(Timing & { text: string }) | undefined> {
  const began = performance.now();
  const elapsed = () => performance.now() - began;
  try {
    const response = await fetch(address, { ...init, signal: AbortSignal.timeout(LONGEST_MS) });
    if (!response.ok || !response.body) return undefined;
    const decoder = new TextDecoder();
    let firstByte: number | undefined;
    let firstText: number | undefined;
    let bytes = 0;
    let text = '';
    for await (const chunk of response.body) {
      firstByte ??= elapsed();
      bytes += chunk.length;
      text += decoder.decode(chunk, { stream: true });
      if (firstText === undefined && text.includes('"type":"text-delta"')) firstText = elapsed();
    }
    if (firstByte === undefined) return undefined;
    const pieces = Math.max(1, text.split('\n\n').length - 1);
    return { firstByte, firstText: firstText ?? firstByte, end: elapsed(), bytes, pieces, text };
  } catch {
    // Refused, broken off or too late: it counts as a failure, whatever it was.
    return undefined;
  }
}

/** Runs `total` requests, `connections` of them at once. */
async function measure(
  connections: number,
  total: number,
  request: (index: number) => Promise<Timing | undefined>,
): Promise<{ timings: Timing[]; figures: LoadFigures }> {
  const began = performance.now();
  const results: (Timing | undefined)[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < total) results.push(await request(next++));
  };
  await Promise.all(Array.from({ length: Math.min(connections, total) }, worker));
  const timings = results.filter((timing) => timing !== undefined);
  const seconds = (performance.now() - began) / 1_000;
  return { timings, figures: figuresOf(timings, total, seconds) };
}

/**
 * @param timings of the requests that were answered
 * @param total requests
 */
export function figuresOf(timings: readonly Timing[], total: number, seconds: number): LoadFigures {
  const of = (name: 'firstByte' | 'firstText' | 'end') => quantilesOf(timings.map((timing) => timing[name]));
  return {
    requests: total,
    failures: total - timings.length,
    perSecond: timings.length / seconds,
    firstByte: of('firstByte'),
    firstText: of('firstText'),
    end: of('end'),
  };
}

/** By the nearest rank. */
export function quantilesOf(values: readonly number[]): Quantiles {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

/** How many times longer one took than the other. A bare stream's first words are its first byte. */
export function ratiosOf(figures: LoadFigures, bare: LoadFigures): LoadRatios {
  const ratio = (name: keyof LoadRatios): Quantiles => ({
    p50: figures[name].p50 / bare[name].p50,
    p95: figures[name].p95 / bare[name].p95,
  });
  return { firstByte: ratio('firstByte'), firstText: ratio('firstText'), end: ratio('end') };
}

function median(timings: readonly Timing[], name: 'bytes' | 'pieces'): number {
  return Math.round(quantilesOf(timings.map((timing) => timing[name])).p50 || 1);
}

function line(what: string, { firstByte, firstText, end, perSecond, failures }: LoadFigures): string {
  const of = (name: string, { p50, p95 }: Quantiles) => `${name} p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`;
  const times = [of('first byte', firstByte), of('first words', firstText), of('end', end)];
  return `${what}: ${times.join('; ')}; ${perSecond.toFixed(1)} a second, ${failures} failed`;
}

function inWords({ p50, p95 }: Quantiles): string {
  return `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}`;
}

async function readQuestions(): Promise<string[]> {
  const lines = (await readFile(QUESTION_FILE, 'utf8')).split('\n').filter((one) => one.trim() !== '');
  return lines.map((one) => (JSON.parse(one) as { question: string }).question);
}
