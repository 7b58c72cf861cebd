import type { Article, Passage, Sentence } from '#lib/domain.ts';
import { isInlinedImage, isPointerLine } from '#lib/text/menu-line.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import type { SentenceSplitter } from './sentence-splitter.ts';
import { estimateTokens, PASSAGE_TOKENS } from './tokens.ts';

/** Changes when the same article gives other passages, or they are embedded in other words; an index split by another splitter is made anew. */
export const SPLITTER_ID = 'sentences-256-v5';

/** A passage before a store has given it its number. */
export type SplitPassage = Omit<Passage, 'id' | 'articleId'>;

/** What is kept together: a sentence, or a heading with the first sentence below it. */
interface Piece {
  sentences: Sentence[];
  /** With all that follows, up to the next piece. */
  tokens: number;
}

let splitter: Promise<SentenceSplitter> | undefined;

/** A heading begins a new passage when the one before is at least this full. */
const FULL_ENOUGH = PASSAGE_TOKENS / 2;

/**
 * The passages of an article in order: whole consecutive sentences, about 256 tokens (four characters each), without
 * overlap. A heading stands in one passage with what follows it. Page furniture at the top and at the bottom of the
 * article is left out, and so are lines between that send the reader to another article or hold the bytes of an image: a passage
 * ends before them, as it is an exact slice. Dates and captions stay between sentences.
 */
export async function splitArticle(article: Pick<Article, 'text'>): Promise<SplitPassage[]> {
  const { text } = article;
  const runs = betweenPointers(text, withoutFurniture(splitSentences(text)));
  if (runs.length === 0) return [];
  const passages: SplitPassage[] = [];
  // Of a very long article there are more than can be arguments of one call.
  for (const run of runs) for (const passage of await splitRun(text, run)) passages.push(passage);
  return passages;
}

async function splitRun(text: string, sentences: Sentence[]): Promise<SplitPassage[]> {
  const passages: SplitPassage[] = [];
  let waiting: Piece[] = [];
  for (const section of sectionsOf(piecesOf(sentences))) {
    waiting = [...waiting, ...section];
    const merged = await merge(waiting);
    const last = merged.at(-1)!;
    waiting = estimateTokens(endOf(last) - last[0]!.sentences[0]!.start) < FULL_ENOUGH ? last : [];
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

/** Runs of sentences without the lines that send the reader elsewhere or are images as bytes, unless there is nothing but them. */
function betweenPointers(text: string, sentences: Sentence[]): Sentence[][] {
  const runs: Sentence[][] = [[]];
  let imageEnd = 0;
  sentences.forEach((sentence, index) => {
    // Long as it is, it has been cut into many.
    if (sentence.start < imageEnd) return;
    const isPointer = sentence.kind === 'menu' && isPointerLine(text.slice(sentence.start, sentence.end));
    const image = sentence.kind === 'menu' ? inlinedImageAt(text, sentence.start) : undefined;
    imageEnd = image ?? imageEnd;
    // A heading stands alone only where a megabyte would stand with it.
    if (image !== undefined || (isPointer && sentences[index - 1]?.kind !== 'heading')) runs.push([]);
    else runs.at(-1)!.push(sentence);
  });
  const filled = runs.filter((run) => run.length > 0);
  return filled.length > 0 || sentences.length === 0 ? filled : [sentences];
}

/** Where the image ends whose bytes begin at `start`; undefined where none does. */
function inlinedImageAt(text: string, start: number): number | undefined {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  return isInlinedImage(text.slice(start, end).trimEnd()) ? end : undefined;
}

function piecesOf(sentences: Sentence[]): Piece[] {
  const pieces: Piece[] = [];
  let group: Sentence[] = [];
  sentences.forEach((sentence, index) => {
    group.push(sentence);
    const next = sentences[index + 1];
    const end = next?.start ?? sentence.end;
    const tokens = estimateTokens(end - group[0]!.start);
    // A date may stand between a heading and its text. Ten thousand headings in a row head nothing.
    const waits =
      sentence.kind === 'heading' || (sentence.kind === 'menu' && group.some(({ kind }) => kind === 'heading'));
    if (waits && next && tokens < FULL_ENOUGH) return;
    pieces.push({ sentences: group, tokens });
    group = [];
  });
  return pieces;
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

/** Loaded when first used, as that takes longer than reading a small corpus; once, as each further import is looked up anew. */
async function loadSplitter(): Promise<SentenceSplitter> {
  const { SentenceSplitter } = await import('./sentence-splitter.ts');
  return new SentenceSplitter();
}

/** Which pieces LangChain joins. */
async function merge(pieces: Piece[]): Promise<Piece[][]> {
  if (pieces.reduce((sum, piece) => sum + piece.tokens, 0) <= PASSAGE_TOKENS) return [pieces];
  splitter ??= loadSplitter();
  const counts = await (await splitter).countMerged(pieces.map(({ tokens }) => tokens));
  let next = 0;
  return counts.map((count) => pieces.slice(next, (next += count)));
}

function endOf(pieces: Piece[]): number {
  return pieces.at(-1)!.sentences.at(-1)!.end;
}

function toPassage(text: string, pieces: Piece[]): SplitPassage {
  const start = pieces[0]!.sentences[0]!.start;
  const end = endOf(pieces);
  return { start, end, text: text.slice(start, end), sentences: pieces.flatMap((piece) => piece.sentences) };
}
