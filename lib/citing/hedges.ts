import type { AnalysedText, Token } from './analysed-text.ts';
import { basesOf } from './meaning.ts';
import { isParticiple } from './roles.ts';
import { speakersIn } from './speakers.ts';

/** A word that says that something may be so, is said to be so, is wished, or is still to come, and the words it speaks of. */
export interface Hedge {
  kind: 'doubt' | 'claim' | 'plan' | 'wish' | 'condition';
  word: Token;
  /** The content words in its reach, nearest first; of a wish those of what is wished. */
  scope: Token[];
}

const DOUBT =
  /^(?:may|might|could|possibly|perhaps|maybe|likely|probably|presumably|reportedly|allegedly|supposedly|apparently|potentially|conceivably|arguably|purportedly|ostensibly|whether|unclear|uncertain|unconfirmed|unknown)$/;
const DOUBTING = basesOf(
  `seem appear suggest indicate hint alleged rumour suspect estimate possible probable plausible speculate consider mull weigh ponder
   propose hope`,
);
const PLAN = /^(?:will|shall|would)$|'ll$/;
/** Say that something is still to come with "to" behind them. */
const PLANNING = basesOf(
  `plan intend aim want expect schedule slated propose consider prepare promise pledge vow threaten seek forecast predict project anticipate
   hope wish desire decide agree offer discuss mull weigh due set ready about go order urge demand ask call try attempt`,
);
/** Say that somebody would like it so. */
const WISHING = basesOf('want wish hope ask urge demand propose try attempt seek discuss mull weigh');
const FORESEEN = basesOf('expect forecast predict plan propose project schedule');
const LONGEST_SCOPE = 6;

/** Whether a word by itself says that something is not certain. */
export function isHedgeWord({ folded, base }: Token): boolean {
  return DOUBT.test(folded) || DOUBTING.has(base);
}

/** The hedges of a text, in order. */
export function hedgesIn(text: AnalysedText): Hedge[] {
  const hedges: Hedge[] = [];
  for (const token of text.tokens) {
    const kind = kindOf(token, text.tokens);
    if (kind === undefined) continue;
    const scope = scopeOf(token, text.tokens, kind);
    if (scope.length > 0) hedges.push({ kind, word: token, scope });
  }
  for (const word of text.tokens.filter(isCondition)) {
    const others = text.tokens.filter((token) => token.sentence === word.sentence && !token.stop);
    const before = others.filter(({ index }) => index < word.index);
    const scope = before.length > 0 ? before : others.filter(({ segment }) => segment > word.segment);
    if (scope.length > 0) hedges.push({ kind: 'condition', word, scope });
  }
  for (const { word, named, isClaim } of speakersIn(text)) {
    if (!isClaim) continue;
    const scope = text.tokens.filter(
      (token) => token.sentence === word.sentence && !token.stop && token !== word && !named.includes(token),
    );
    hedges.push({ kind: 'claim', word, scope });
  }
  return hedges;
}

/** "if", "once" with a clause behind it, "unless". */
function isCondition({ folded, index }: Token, _: number, tokens: Token[]): boolean {
  const next = tokens[index + 1]?.folded ?? '';
  if (folded === 'once') return /^(?:it|they|he|she|the|both|all|this|these)$/.test(next);
  return /^(?:if|unless|provided)$/.test(folded) && !/^(?:possible|necessary|any|needed|not|so|only)$/.test(next);
}

function kindOf(token: Token, tokens: Token[]): Hedge['kind'] | undefined {
  const next = tokens[token.index + 1];
  const before = tokens[token.index - 1];
  if (token.isFigure) return undefined;
  if (DOUBT.test(token.folded)) {
    const isUnable = token.folded === 'could' && (next?.folded === 'not' || /^(?:which|who)$/.test(next?.folded ?? ''));
    return isUnable ? undefined : 'doubt';
  }
  const isNoun = before !== undefined && /^(?:the|a|an|his|her|its|their|this|no|of)$/.test(before.folded);
  if (PLAN.test(token.folded)) return 'plan';
  if (isNoun) return undefined;
  if (DOUBTING.has(token.base) && !/(?:al|tion)$/.test(token.folded)) return 'doubt';
  // "is to sign", "are to be signed"
  if (token.folded === 'to' && before && /^(?:is|are|was|were)$/.test(before.folded)) return 'plan';
  if (!PLANNING.has(token.base)) return undefined;
  const to = toAfter(token, tokens);
  if (to !== undefined) return WISHING.has(token.base) ? 'wish' : 'plan';
  if (next?.folded === 'for' && token.folded === 'scheduled') return 'plan';
  return FORESEEN.has(token.base) && isParticiple(token) ? 'plan' : undefined;
}

/** The "to" of "plans to sign", "is due to be signed"; of "wants the trams to run" too. */
function toAfter(word: Token, tokens: Token[]): Token | undefined {
  const farthest = WISHING.has(word.base) ? word.index + 6 : word.index + 2;
  const to = tokens
    .slice(word.index + 1, farthest)
    .find((token) => token.folded === 'to' && token.segment === word.segment);
  const infinitive = to && tokens[to.index + 1];
  const isVerb =
    infinitive && (/^(?:be|have|do)$/.test(infinitive.folded) || (!infinitive.stop && isInfinitive(infinitive)));
  return isVerb ? to : undefined;
}

function isInfinitive({ text, folded }: Token): boolean {
  return /^\p{Ll}/u.test(text) && !/(?:ed|ing|tion|ment)$/.test(folded);
}

function scopeOf(word: Token, tokens: Token[], kind: Hedge['kind']): Token[] {
  const scope: Token[] = [];
  let { clause } = word;
  const from = kind === 'wish' ? (toAfter(word, tokens) ?? word) : word;
  for (let at = from.index + 1; at < tokens.length && scope.length < LONGEST_SCOPE; at++) {
    const token = tokens[at]!;
    if (token.sentence !== word.sentence) break;
    if (token.clause !== clause) {
      if (token.folded !== 'that') break;
      clause = token.clause;
    }
    if (!token.stop && !/^\p{N}/u.test(token.text)) scope.push(token);
  }
  return scope;
}
