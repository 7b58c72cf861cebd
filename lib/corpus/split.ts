import type { Article, Passage, Sentence } from '#lib/domain.ts';
import { isPointerLine } from '#lib/text/menu-line.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import { estimateTokens, PASSAGE_TOKENS } from './tokens.ts';

/** Changes when the same article gives other passages, or they are embedded in other words; an index split by another splitter is made anew. */
export const SPLITTER_ID = 'sentences-256-v4';

/** A passage before a store has given it its number. */
export type SplitPassage = Omit<Passage, 'id' | 'articleId'>;

/** What is kept together: a sentence, or a heading with the first sentence below it. */
interface Piece {
  sentences: Sentence[];
  /** With all that follows, up to the next piece. */
  text: string;
}

/** A heading begins a new passage when the one before is at least this full. */
const FULL_ENOUGH = PASSAGE_TOKENS / 2;

/**
 * The passages of an article in order: whole consecutive sentences, about 256 tokens (four characters each), without
 * overlap. A heading stands in one passage with what follows it. Page furniture at the top and at the bottom of the
 * article is left out, and so are lines between that send the reader to another article: a passage ends before them, as
 * it is an exact slice. Dates and captions stay between sentences.
 */
export async function splitArticle(article: Pick<Article, 'text'>): Promise<SplitPassage[]> {
  const { text } = article;
  const runs = betweenPointers(text, withoutFurniture(splitSentences(text)));
  if (runs.length === 0) return [];
  const passages: SplitPassage[] = [];
  for (const run of runs) passages.push(...(await splitRun(text, run)));
  return passages;
}

async function splitRun(text: string, sentences: Sentence[]): Promise<SplitPassage[]> {
  const passages: SplitPassage[] = [];
  let waiting: Piece[] = [];
  for (const section of sectionsOf(piecesOf(text, sentences))) {
    waiting = [...waiting, ...section];
    const merged = await merge(text, waiting);
    const last = merged.at(-1)!;
    waiting = estimateTokens(text.slice(last[0]!.sentences[0]!.start, endOf(last))) < FULL_ENOUGH ? last : [];
    for (const pieces of waiting === last ? merged.slice(0, -1) : merged) passages.push(toPassage(text, pieces));
  }
  if (waiting.length > 0) passages.push(toPassage(text, waiting));
  return passages;
}

function withoutFurniture(sentences: Sentence[]): Sentence[] {
  const first = sentences.findIndex(({ kind }) => kind !== 'menu');
  // An article of nothing but dates and links is still an article that somebody may look for.
  return first < 0 ? sentences : sentences.slice(first, sentences.findLastIndex(({ kind }) => kind !== 'menu') + 1);
}

/** Runs of sentences without the lines that send the reader elsewhere, unless there is nothing but them. */
function betweenPointers(text: string, sentences: Sentence[]): Sentence[][] {
  const runs: Sentence[][] = [[]];
  sentences.forEach((sentence, index) => {
    const isPointer = sentence.kind === 'menu' && isPointerLine(text.slice(sentence.start, sentence.end));
    // A heading never stands alone.
    if (isPointer && sentences[index - 1]?.kind !== 'heading') runs.push([]);
    else runs.at(-1)!.push(sentence);
  });
  const filled = runs.filter((run) => run.length > 0);
  return filled.length > 0 || sentences.length === 0 ? filled : [sentences];
}

function piecesOf(text: string, sentences: Sentence[]): Piece[] {
  const groups: Sentence[][] = [];
  let group: Sentence[] = [];
  sentences.forEach((sentence, index) => {
    group.push(sentence);
    const next = sentences[index + 1];
    const headed = group.some(({ kind }) => kind === 'heading');
    // A date may stand between a heading and its text. Ten thousand headings in a row head nothing.
    const waits = sentence.kind === 'heading' || (sentence.kind === 'menu' && headed);
    if (waits && next && estimateTokens(text.slice(group[0]!.start, next.start)) < FULL_ENOUGH) return;
    groups.push(group);
    group = [];
  });
  return groups.map((members, index) => {
    const end = groups[index + 1]?.[0]!.start ?? members.at(-1)!.end;
    return { sentences: members, text: text.slice(members[0]!.start, end) };
  });
}

/** Runs of pieces, each but the first led by a heading. */
function sectionsOf(pieces: Piece[]): Piece[][] {
  const sections: Piece[][] = [];
  for (const piece of pieces) {
    if (sections.length === 0 || piece.sentences[0]!.kind === 'heading') sections.push([piece]);
    else sections.at(-1)!.push(piece);
  }
  return sections;
}

/**
 * Which pieces LangChain has joined. It gives back strings, so each is found again by walking on from the end of the
 * one before: the same words may stand elsewhere in the article.
 */
async function merge(text: string, pieces: Piece[]): Promise<Piece[][]> {
  if (pieces.reduce((sum, piece) => sum + estimateTokens(piece.text), 0) <= PASSAGE_TOKENS) return [pieces];
  // Loaded only here: the import takes longer than reading a small corpus.
  const { SentenceSplitter } = await import('./sentence-splitter.ts');
  const chunks = await new SentenceSplitter().mergePieces(pieces.map((piece) => piece.text));
  let next = 0;
  return chunks.map((chunk) => {
    const start = pieces[next]!.sentences[0]!.start;
    const end = start + chunk.length;
    if (!text.startsWith(chunk, start)) throw new Error(`A passage of the splitter does not stand at ${start}.`);
    const members: Piece[] = [];
    while (next < pieces.length && pieces[next]!.sentences[0]!.start < end) members.push(pieces[next++]!);
    return members;
  });
}

function endOf(pieces: Piece[]): number {
  return pieces.at(-1)!.sentences.at(-1)!.end;
}

function toPassage(text: string, pieces: Piece[]): SplitPassage {
  const start = pieces[0]!.sentences[0]!.start;
  const end = endOf(pieces);
  return { start, end, text: text.slice(start, end), sentences: pieces.flatMap((piece) => piece.sentences) };
}
