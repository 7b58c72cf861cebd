/** What stands between finding and an answer on the screen. */
import { citeStream } from '#lib/citing/markers/markers.ts';
import { reviewAnswer } from '#lib/citing/review/review.ts';
import { readConfig } from '#lib/config.ts';
import type { AnswerEvent, Citation, Evidence } from '#lib/domain.ts';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { type Engine, openEngine } from '#lib/engine/engine.ts';
import { findEvidence } from '#lib/retrieval/find-evidence.ts';
import { openSqliteStore } from '#lib/store/sqlite-store.ts';
import { type Comparison, compare, medianOf } from './compare.ts';

/** Of the embedded embedder, as the engine weighs it. */
const VECTOR_WEIGHT = 0.1;
/** Characters of a piece, about what a model sends at a time. */
const PIECE = 8;

/** Of the whole time of an answer, and how much text they take a second. */
export interface Shares {
  answerMilliseconds: number;
  markers: { share: number; megabytesPerSecond: number };
  checks: { share: number; megabytesPerSecond: number };
}

interface Answer {
  text: string;
  citations: Citation[];
  evidence: Evidence;
  milliseconds: number;
}

export async function compareAnswering(
  directory: string,
  questions: readonly string[],
): Promise<{ comparisons: Comparison[]; shares: Shares }> {
  const engine = await openEngine(readConfig({ INDEX_DIR: directory }));
  const store = await openSqliteStore(directory);
  try {
    const embedder = createEmbeddedEmbedder();
    for (const question of questions) await answerOf(engine, question);
    const answers: Answer[] = [];
    for (const question of questions) answers.push(await answerOf(engine, question));
    const bytes = answers.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    const comparisons = [
      await compare({
        name: 'engine',
        unit: 'questions/s',
        amount: questions.length,
        ours: async () => {
          for (const question of questions) await evidenceOf(engine, question);
        },
        limitName: 'finding alone, by the same index',
        limit: async () => {
          for (const question of questions) {
            await findEvidence(store, embedder, question, { vectorWeight: VECTOR_WEIGHT });
          }
        },
      }),
      await compare({
        name: 'markers',
        unit: 'MB/s',
        amount: bytes / 1e6,
        ours: async () => {
          for (const answer of answers) await read(citeStream(piecesOf(answer.text), numbered(answer)));
        },
        limitName: 'passing the same pieces on as they are',
        limit: async () => {
          for (const answer of answers) await read(passOn(piecesOf(answer.text)));
        },
      }),
    ];
    return { comparisons, shares: await sharesOf(answers, bytes) };
  } finally {
    await store.close();
    await engine.close();
  }
}

async function sharesOf(answers: readonly Answer[], bytes: number): Promise<Shares> {
  const whole = answers.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const timed = async (work: (answer: Answer) => unknown): Promise<number> => {
    const rounds: number[] = [];
    for (let round = 0; round < 3; round++) {
      const started = performance.now();
      for (const answer of answers) await work(answer);
      rounds.push(performance.now() - started);
    }
    return medianOf(rounds);
  };
  const of = (milliseconds: number) => ({
    share: milliseconds / whole,
    megabytesPerSecond: bytes / 1_000 / milliseconds,
  });
  return {
    answerMilliseconds: whole / answers.length,
    markers: of(await timed((answer) => read(citeStream(piecesOf(answer.text), numbered(answer))))),
    checks: of(await timed(({ text, citations, evidence }) => reviewAnswer(text, citations, evidence.articles))),
  };
}

async function answerOf(engine: Engine, question: string): Promise<Answer> {
  const started = performance.now();
  const citations = new Map<number, Citation>();
  let text = '';
  let evidence: Evidence = { articles: [], sentences: [] };
  for await (const event of engine.ask(question, [])) {
    if (event.type === 'evidence') ({ evidence } = event);
    if (event.type === 'text') text += event.delta;
    if (event.type === 'citations') for (const citation of event.citations) citations.set(citation.n, citation);
  }
  return { text, citations: [...citations.values()], evidence, milliseconds: performance.now() - started };
}

async function evidenceOf(engine: Engine, question: string): Promise<AnswerEvent | undefined> {
  for await (const event of engine.ask(question, [])) if (event.type === 'evidence') return event;
  return undefined;
}

/** The shown answer as if it were just written: its citations are the evidence. */
function numbered({ citations, evidence }: Answer): Evidence {
  return {
    articles: evidence.articles,
    sentences: citations.map(({ n, articleId, start, end, quote }) => ({
      n,
      articleId,
      start,
      end,
      text: quote,
      kind: 'prose',
      relevance: 1,
    })),
  };
}

async function* piecesOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

async function* passOn(pieces: AsyncIterable<string>): AsyncGenerator<{ type: 'text'; delta: string }> {
  for await (const delta of pieces) yield { type: 'text', delta };
}

async function read(events: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of events) count += 1;
  return count;
}
