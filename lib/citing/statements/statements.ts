import type { Slice } from '#lib/domain.ts';
import { OpenMarks } from '#lib/text/open-marks.ts';
import { boundaryAt, endsHere } from '#lib/text/sentence-boundaries.ts';
import { terms } from '#lib/text/words.ts';
import { answerBlocks } from './answer-blocks.ts';
import { assertsInLeadIn, assertsInQuestion, assertsInTitle } from './assertions.ts';
import { plainText, type PlainText } from './plain-text.ts';
import { quotationsIn } from './quotations.ts';
import { isBareAnswer, isSilence } from './silence.ts';

/** A sentence or list item of a shown answer that says something. */
export interface UncheckedStatement {
  /** Without markers and emphasis. */
  text: string;
  /** The numbers of its markers, each once, in order. */
  citations: number[];
}

/** The same, by its place in the answer. */
export interface SplitStatement extends UncheckedStatement, Slice {}

/** A sentence or list item, whether or not it says something. */
export interface SplitPiece extends SplitStatement {
  /** Says something that should have a footnote, or has one. */
  isStatement: boolean;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words that speak of the articles rather than of what they say. */
const ABOUT_ARTICLES = new Set(
  terms(`articles sources texts documents outlets reports accounts answers reasons explanations versions statements points facts details
    give say tell name offer list mention differ disagree agree different several various following follow two three four five
    here below question according found find conflicting contradictory otherwise opposite contrary
    figures dates numbers causes motives overall short brief summary offered depend
    however contradict other another each vary diverge disputed dispute unclear unknown uncertain open split divided common key main known`),
);
/**
 * The statements of a shown answer, in order, with offsets into it (their markers included). Headings, lead-ins such as
 * "The articles give three reasons:", questions, lines of code and remarks that the articles are silent state nothing that could be cited, and
 * are left out unless they carry a marker or assert something all the same. A quotation of several sentences is one statement; a marker behind a full stop belongs to the
 * sentence before.
 */
export function splitStatements(answer: string): SplitStatement[] {
  return answerBlocks(answer).flatMap((block) => {
    const pieces = splitBlock(plainText(answer, block.start, block.end, block.layout), block.isTitle);
    return pieces.flatMap(({ text, citations, start, end, isStatement }) =>
      isStatement ? [{ text, citations, start, end }] : [],
    );
  });
}

/**
 * All pieces of a block of an answer, with offsets into the answer.
 *
 * @param isTitle whether it is a heading, the head of a table or a line of code, which need not state anything.
 */
export function splitBlock(plain: PlainText, isTitle: boolean): SplitPiece[] {
  const slices = sentencesOf(plain);
  const pieces = slices.map(({ start, end }): SplitPiece => {
    return {
      text: plain.text.slice(start, end).replace(/\s+/gu, ' '),
      citations: [],
      start: plain.offsets[start]!,
      end: plain.offsets[end - 1]! + 1,
      isStatement: false,
    };
  });
  for (const marker of plain.markers) {
    const index = Math.max(
      0,
      slices.findLastIndex(({ start }) => start < marker.at),
    );
    const piece = pieces[index];
    if (!piece) continue;
    if (!piece.citations.includes(marker.n)) piece.citations.push(marker.n);
    piece.end = Math.max(piece.end, marker.end);
  }
  for (const piece of pieces) piece.isStatement = piece.citations.length > 0 || says(piece.text, isTitle);
  return pieces;
}

/** Sentences of the plain text; quotation marks and what is in them are never cut. */
function sentencesOf(plain: PlainText): Slice[] {
  const { text } = plain;
  const quotations = quotationsIn(text);
  const unmasked = text.replace(/\n/g, ' ');
  let masked = '';
  for (const { start, end } of quotations) {
    const last = /[.!?…]/u.exec(text[end - 1] ?? '')?.[0] ?? 'x';
    masked += unmasked.slice(masked.length, start);
    if (end > start) masked += 'x'.repeat(end - start - 1) + last;
  }
  masked += unmasked.slice(masked.length);
  const whole = { start: 0, end: text.length };
  const inside = new OpenMarks(masked, whole);
  const cuts = new Set<number>();
  let start = 0;
  for (const { index } of segmenter.segment(masked)) {
    if (index === 0) continue;
    const boundary = boundaryAt(masked, index, start, masked.length);
    if (!boundary || boundary.next >= masked.length || !endsHere(masked, start, boundary, inside)) continue;
    cuts.add(boundary.next);
    start = boundary.next;
  }
  for (const { at } of plain.markers) {
    // A quotation with its marker is a statement of its own, also without a full stop.
    const isAfterQuotation = quotations.some(
      ({ end }) => end + 1 === at || (end + 2 === at && /[.,;]/.test(text[end + 1]!)),
    );
    const next = /^\s+(?=[\p{Lu}“"«„])/u.exec(text.slice(at));
    if (isAfterQuotation && next) cuts.add(at + next[0].length);
  }
  const edges = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  return edges.flatMap((from, index) => {
    const to = edges[index + 1];
    if (to === undefined) return [];
    const piece = text.slice(from, to);
    const trimmed = { start: from + piece.length - piece.trimStart().length, end: from + piece.trimEnd().length };
    return /[\p{L}\p{N}]/u.test(piece) ? [trimmed] : [];
  });
}

/** Whether a sentence without a marker says something that should have one. */
function says(text: string, isTitle: boolean): boolean {
  if (isSilence(text) || isBareAnswer(text) || terms(text).every((term) => ABOUT_ARTICLES.has(term))) return false;
  if (/[?？]["”’»]?$/u.test(text)) return assertsInQuestion(text);
  if (/[:：]["”’»]?$/u.test(text)) return assertsInLeadIn(text);
  return !isTitle || assertsInTitle(text);
}
