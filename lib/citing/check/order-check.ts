import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';
import { basesOf } from '#lib/citing/language/meaning.ts';
import { standsIn } from '#lib/citing/language/roles.ts';

/** "A after B": what comes first and what comes then. */
interface Sequence {
  word: Token;
  /** Whether the main clause tells of the later (or, in a race, the lower) of the two. */
  isLater: boolean;
  main: Token[];
  complement: Token[];
}

/** "A strike before Christmas could not be ruled out": what follows is told of the strike. */
const MODAL = /^(?:will|would|could|can|may|might|should|must)$/;
const NO_SEQUENCE = basesOf('name look take run go call soon long day time');
const MEASURES = basesOf(
  'second minute hour day week month year decade century shortly soon long just immediately right only even short',
);

/** What comes before and what after may not change places: "A after B" is "B before A", and neither "A before B" nor "B after A". */
export function checkOrder(alignment: Alignment): Finding[] {
  const theirs = sequencesIn(alignment.source);
  for (const own of sequencesIn(alignment.statement)) {
    const found = theirs.map((other) => contradicts(own, other, alignment));
    const at = found.indexOf(true);
    if (at < 0 || found.includes(false)) continue;
    const other = theirs[at]!;
    return [
      contradiction(
        `The footnote's sentence says “${phrase(other, alignment.source)}”, the answer says “${phrase(own, alignment.statement)}”.`,
      ),
    ];
  }
  return [];
}

/** "A joined a year before B" for "B joined a year after A": the two say the same of either. */
export function agreesTurned(alignment: Alignment): boolean {
  const theirs = sequencesIn(alignment.source);
  return sequencesIn(alignment.statement).some((own) =>
    theirs.some((other) => own.isLater !== other.isLater && contradicts(own, other, alignment) === false),
  );
}

/** True and false are certain; undefined when the two do not speak of the same. */
function contradicts(own: Sequence, other: Sequence, alignment: Alignment): boolean | undefined {
  const has = (mine: Token[], theirs: Token[], notTheirs: Token[]) =>
    mine.some((token) => standsIn(alignment, token, theirs, notTheirs));
  const straight = has(own.main, other.main, other.complement) && has(own.complement, other.complement, other.main);
  const turned = has(own.main, other.complement, other.main) && has(own.complement, other.main, other.complement);
  if (own.isLater === other.isLater) return turned ? true : straight ? false : undefined;
  return straight === turned ? undefined : straight;
}

function sequencesIn({ tokens, dates, numbers }: AnalysedText): Sequence[] {
  const isTime = (token: Token | undefined) =>
    token?.isFigure === true &&
    [...dates, ...numbers.filter(({ unit }) => /^(?:time|calendar)$/.test(unit?.dimension ?? ''))].some(
      ({ start, end }) => token.start < end && token.end > start,
    );
  return tokens.flatMap((word) => {
    const later = laterIn(word, tokens);
    if (later) return [later];
    const isLater = directionOf(word, tokens);
    if (isLater === undefined) return [];
    const sentence = tokens.filter(
      (token) => token.sentence === word.sentence && !token.stop && !token.isFigure && !MEASURES.has(token.base),
    );
    const before = sentence.filter(({ index }) => index < word.index);
    const after = sentence.filter(({ index }) => index > word.index);
    const isFirst = before.length === 0;
    // "before midnight" tells a time, not what came first.
    // … but "after three weeks of talks" tells what.
    const behind = tokens.slice(word.index + 1).find((token) => !token.isFigure && !MEASURES.has(token.base));
    if (isTime(tokens[word.index + 1]) && behind?.folded !== 'of') return [];
    // "down from 18 before the law": the figure was so then.
    if (tokens[word.index - 1]?.isFigure && tokens[word.index - 2]?.folded === 'from') return [];
    const end = tokens.find(({ index, folded }) => index > word.index && MODAL.test(folded))?.index ?? Infinity;
    const complement = after.filter(
      (token) =>
        (isFirst ? token.segment === word.segment : token.clause === word.clause) &&
        (isFirst || token.index < end) &&
        token.folded !== 'according',
    );
    const main = isFirst ? after.filter((token) => token.segment !== word.segment) : before;
    return main.length > 0 && complement.length > 0 ? [{ word, isLater, main, complement }] : [];
  });
}

/** "…, and Han won it a year later": what the clause tells comes behind what stands before it. */
function laterIn(word: Token, tokens: Token[]): Sequence | undefined {
  const before = tokens[word.index - 1];
  const isLast = tokens[word.index + 1]?.sentence !== word.sentence;
  const isBack = word.folded === 'earlier' || (word.folded === 'before' && isLast);
  if ((!isBack && !/^(?:later|afterwards)$/.test(word.folded)) || !before || before.clause !== word.clause)
    return undefined;
  if (!before.isFigure && !MEASURES.has(before.base)) return undefined;
  const isTelling = ({ stop, isFigure, base }: Token) => !stop && !isFigure && !MEASURES.has(base);
  const main = tokens.filter((token) => token.clause === word.clause && isTelling(token));
  const complement = tokens.filter(
    (token) =>
      token.index < word.index &&
      token.clause !== word.clause &&
      token.sentence >= word.sentence - 1 &&
      isTelling(token),
  );
  return main.length > 0 && complement.length > 0 ? { word, isLater: !isBack, main, complement } : undefined;
}

function directionOf({ folded, index }: Token, tokens: Token[]): boolean | undefined {
  const before = tokens[index - 1];
  const next = tokens[index + 1]?.folded;
  // "attacked the ship and later released a video"
  if (/^(?:later|afterwards|subsequently)$/.test(folded))
    return before && /^(?:and|but)$/.test(before.folded) ? false : undefined;
  if (before && NO_SEQUENCE.has(before.base) && !MEASURES.has(before.base)) return undefined;
  if ((folded === 'after' && next !== 'all') || folded === 'following' || folded === 'behind' || folded === 'since')
    return true;
  if (
    (folded === 'before' && next !== 'long') ||
    (folded === 'ahead' && next === 'of') ||
    (folded === 'prior' && next === 'to')
  )
    return false;
  return undefined;
}

function phrase({ word, complement }: Sequence, { text }: AnalysedText): string {
  return text.slice(word.start, complement[Math.min(1, complement.length - 1)]!.end);
}
