import { readingOf } from '#lib/citing/accounts/readings.ts';
import type { Query } from '#lib/domain.ts';
import type { QuestionKind } from '#lib/text/question-kind.ts';
import { positionsOf, type TermPositions } from '#lib/text/matching.ts';
import type { ScoredSentence } from './score.ts';
import { leansBack } from './standing.ts';

/** So little, or less, of what is asked about stands beside a date that is told of something else. */
const LOOSE = 0.5;
const FULL = 0.99;
/** A sentence that goes before the best one holds nearly as much of the question itself. */
const LEAST_OWN = 0.8;
/** So good, as a share of the best, is not much worse. */
const LIKE_BEST = 0.8;
/** Words are set in bold in a sentence that holds so much of the question, as a share of the one that holds most. */
const BOLD = 0.7;
const BOLD_REASON = 0.3;
/** The first sentences of an article tell what it is about, by "a" as well as by "the"; so many characters. */
const LEAD = 500;
/** "Chile's minister": whose he is, and not who. */
const OWNER = /['’]s$/u;
const DEFINITE = /\bthe\s+(\p{L}+)/giu;
const DETERMINER = /^(?:an?|another|the|this|that|these|those|its|their|his|her|of|in|on|to|for|by|and|or)$/;
const MODIFIERS = 3;
const TYPED = new Set<QuestionKind>(['date', 'number', 'place']);

/**
 * The chosen sentences, best first. When the date, number or place of the best is told of something else, those come first whose
 * own is told of what is asked about, and what is as loose as the best is left out.
 */
export function attachedFirst(query: Query, kind: QuestionKind, chosen: ScoredSentence[]): ScoredSentence[] {
  const [best] = chosen;
  if (!best?.span || !TYPED.has(kind) || attachmentOf(query, best) > LOOSE) return chosen;
  const attached = chosen.filter((one) => one.own >= LEAST_OWN * best.own && attachmentOf(query, one) >= FULL);
  if (attached.length === 0) return chosen;
  return [...attached, ...chosen.filter((one) => !attached.includes(one) && attachmentOf(query, one) > LOOSE)];
}

/** A short answer that can be read alone goes before one, not much better, that needs the sentence before it. */
export function standingFirst(chosen: ScoredSentence[]): ScoredSentence[] {
  const [best] = chosen;
  if (!best?.span || !leansBack(best.sentence.text)) return chosen;
  const alone = chosen.find(
    ({ span, score, sentence }) => span && score >= LIKE_BEST * best.score && !leansBack(sentence.text),
  );
  return alone ? [alone, ...chosen.filter((one) => one !== alone)] : chosen;
}

/**
 * Without the bold of what is told of something else, or in a sentence that speaks much less to the question than the best: the eye would take it for an
 * answer.
 */
export function boldWhereSure(query: Query, kind: QuestionKind, chosen: readonly ScoredSentence[]): ScoredSentence[] {
  const most = Math.max(0, ...chosen.map(({ own }) => own));
  const isSure = (one: ScoredSentence) =>
    !(kind === 'person' && one.span && OWNER.test(one.sentence.text.slice(0, one.span.end))) &&
    one.own >= (kind === 'reason' ? BOLD_REASON : BOLD) * most &&
    (!(TYPED.has(kind) || kind === 'person') || attachmentOf(query, one) > LOOSE);
  return chosen.map((one) => (one.span && !isSure(one) ? { ...one, span: undefined } : one));
}

/**
 * How far a date, number or name belongs to what is asked about: the share (0 to 1) of what the question's words in the sentence
 * tell that stands in its own clause. Of "conclude an agreement to replace the old one, which was adopted in 2001" the date belongs
 * to the old one.
 */
function attachmentOf(query: Query, { sentence, terms, span }: ScoredSentence): number {
  if (!span) return 0;
  const { tokens } = readingOf(sentence.text);
  if (sentence.start > LEAD && tellsOfAnother(query, terms, tokens)) return LOOSE;
  const inside = tokens.filter(({ start, end }) => start < span.end && end > span.start);
  const clauses = new Set(inside.map(({ clause }) => clause));
  let [own, all] = [0, 0];
  for (const term of query.terms) {
    const positions = positionsOf(term, terms);
    if (positions.length === 0) continue;
    all += term.weight;
    if (positions.some((position) => clauses.has(tokens[position]?.clause ?? -1))) own += term.weight;
  }
  return all === 0 ? 1 : own / all;
}

/** "The deal" that is asked about is no deal that a sentence further down first tells of: "they signed a deal on oil". */
function tellsOfAnother(query: Query, terms: TermPositions, tokens: readonly { folded: string }[]): boolean {
  const definite = new Set([...query.text.matchAll(DEFINITE)].map(([, noun]) => noun!.toLowerCase()));
  return query.terms
    .filter(({ name, text }) => !name && definite.has(text.toLowerCase()))
    .some((term) => {
      const positions = positionsOf(term, terms);
      return positions.length > 0 && positions.every((position) => isIndefinite(position, tokens));
    });
}

function isIndefinite(noun: number, tokens: readonly { folded: string }[]): boolean {
  const before = tokens.slice(Math.max(0, noun - MODIFIERS), noun).map(({ folded }) => folded);
  const determiner = before.findLast((word) => DETERMINER.test(word));
  return determiner !== undefined && /^(?:an?|another)$/.test(determiner);
}
