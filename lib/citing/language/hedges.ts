import type { AnalysedText, Token } from './analysed-text.ts';
import { baseFormOf, basesOf } from './meaning.ts';
import { isParticiple } from './roles.ts';
import { isSpeechWord, speakersIn } from './speakers.ts';

/** A word that says that something may be so, is said to be so, is wished, or is still to come, and the words it speaks of. */
export interface Hedge {
  kind: 'doubt' | 'claim' | 'plan' | 'wish' | 'condition';
  word: Token;
  /** The content words in its reach, nearest first; of a wish those of what is wished. */
  scope: Token[];
  /** What is to come is told by a noun: "needs approval". */
  isNoun?: boolean;
  /** What is wished is told by a verb: "wants to buy". */
  isOfAct?: boolean;
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
const TOLD = basesOf('say believe think report allege claim understand rumour consider suspect presume assume know');
const CHANCE = /^(?:chance|probability|risk|possibility|likelihood|danger)$/;
/** Say what an agreement or a plan has in it. */
const PROVIDING = basesOf('provide foresee envisage envision stipulate');
const PROVIDE = baseFormOf('provide');
const DISPUTING = basesOf('deny dispute reject refute contest');
const NEEDING = basesOf('need require await');
const FORESEEING = basesOf('expect forecast predict');
const CONTRAST = /^(?:though|although|but|while|whereas|and)$/;
const ASIDE = /^(?:who|which|whom|whose|after|before|because|when|while|since|although|as|where)$/;
const RULE = baseFormOf('rule');
const CONSIDER = baseFormOf('consider');
const ORDERING = basesOf('order instruct direct');
/** With what is asked for behind them. */
const REQUESTING = basesOf('ask call demand request seek propose recommend apply');
const REQUEST =
  /^(?:plan|petition|motion|request|proposal|application|appeal|bill|bid|call|offer|attempt|threat|promise|pledge)$/;
const CONSIDERING = basesOf('consider weigh mull discuss ponder');
const REQUEST_OF_THING =
  /^(?:demand(?:s|ed|ing)?|request(?:s|ed|ing)|seek(?:s|ing)?|sought|propos(?:es|ed|ing)|recommend(?:s|ed|ing)?)$/;

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
    if (scope.length > 0)
      hedges.push({
        kind,
        word: token,
        scope,
        ...((NEEDING.has(token.base) || PROVIDING.has(token.base)) && { isNoun: true }),
        ...(kind === 'wish' && toAfter(token, text.tokens) !== undefined && { isOfAct: true }),
      });
  }
  for (const word of text.tokens.filter(isCondition)) {
    const others = text.tokens.filter((token) => token.sentence === word.sentence && !token.stop);
    const before = others.filter(({ index }) => index < word.index);
    const scope = before.length > 0 ? before : others.filter(({ segment }) => segment > word.segment);
    if (scope.length > 0) hedges.push({ kind: 'condition', word, scope });
  }
  for (const word of text.tokens.filter(isDisputing)) {
    const scope = text.tokens.filter((token) => token.index < word.index - 1 && !token.stop);
    if (scope.length > 0) hedges.push({ kind: 'claim', word, scope });
  }
  for (const { word, named, isClaim } of speakersIn(text)) {
    if (!isClaim) continue;
    const clause = text.tokens.find((token) => token.clause === word.clause)!;
    // "They assumed that …, but it was seen": what is set against a claim is none.
    const turn = text.tokens.find(
      ({ folded, index, sentence }) =>
        index > word.index &&
        sentence === word.sentence &&
        // "expects it to grow by 8 per cent after 12 per cent last year"
        (/^(?:but|whereas)$/.test(folded) || (FORESEEING.has(word.base) && /^(?:after|following)$/.test(folded))),
    );
    const told = text.tokens.filter(
      (token) =>
        token.sentence === word.sentence &&
        !token.stop &&
        token !== word &&
        !named.includes(token) &&
        (turn === undefined || token.index < turn.index),
    );
    const after = told.filter(({ index }) => index > word.index);
    // "officials who falsely claimed disabled status", "fell after the company warned of losses": they claim what follows, no more.
    // "…, though the authors warn that it may be chance": so do those of a clause set against another.
    const isSetAgainst =
      CONTRAST.test(clause.folded) &&
      text.tokens.slice(word.index + 1, word.index + 3).some(({ folded }) => folded === 'that' || folded === 'to');
    const isAside = ASIDE.test(clause.folded) || isSetAgainst;
    const scope = isAside
      ? after.filter(
          (token) => token.clause === word.clause || (token.clause === word.clause + 1 && saysThat(token, text.tokens)),
        )
      : told;
    hedges.push({ kind: 'claim', word, scope });
  }
  return hedges;
}

/** Stands in a clause that "that" leads. */
function saysThat({ clause }: Token, tokens: Token[]): boolean {
  return tokens.find((token) => token.clause === clause)?.folded === 'that';
}

/** "not" or "refused to" shortly before. */
function isDenied({ index, clause }: Token, tokens: Token[]): boolean {
  return tokens
    .slice(Math.max(0, index - 4), index)
    .some(
      (token) =>
        token.clause === clause &&
        (/^(?:not|never|cannot)$|n't$/.test(token.folded) || /^(?:refus|declin)/.test(token.base)),
    );
}

/** "asked for a prison term", "demanded more money"; not "asked for by", "asked whether". */
function hasObject({ index, segment }: Token, tokens: Token[]): boolean {
  if (tokens[index + 1]?.folded === 'that') return true;
  return tokens.slice(index + 1, index + 5).some((token) => token.segment === segment && !token.stop);
}

/** "Tehran denies this", "the company disputes it": what stands before is only said. */
function isDisputing({ base, root, index }: Token, _: number, tokens: Token[]): boolean {
  const following = tokens
    .slice(index + 1, index + 4)
    .map(({ folded }) => folded)
    .join(' ');
  // "could not be independently verified"
  if (/^(?:verif|confirm)/.test(base))
    return tokens.slice(Math.max(0, index - 4), index).some(({ folded }) => /^(?:not|cannot)$|n't$/.test(folded));

  return (DISPUTING.has(base) || DISPUTING.has(root)) && /^(?:this|it|that$)\b/.test(following);
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
  const isNoun =
    !CHANCE.test(token.folded) &&
    before !== undefined &&
    /^(?:the|a|an|his|her|its|their|this|no|of)$/.test(before.folded);
  if (PLAN.test(token.folded)) return 'plan';
  // "a petition to remove her"
  if (REQUEST.test(token.folded) && next?.folded === 'to' && toAfter(token, tokens)) return 'plan';
  if (isNoun) return undefined;
  // "considers a petition": the petition is there.
  if (
    CONSIDERING.has(token.base) &&
    tokens.slice(token.index + 1, token.index + 4).some(({ folded }) => REQUEST.test(folded))
  )
    return undefined;
  // "is said to have acted", "could not be ruled out"
  if (
    TOLD.has(token.base) &&
    next?.folded === 'to' &&
    isParticiple(token) &&
    before &&
    /^(?:is|are|was|were|been|be|being)$/.test(before.folded)
  )
    return 'doubt';
  // "the agreement provides for the release"
  if (PROVIDING.has(token.base) && (token.base !== PROVIDE || next?.folded === 'for')) return 'plan';
  // "still needs approval"
  if (NEEDING.has(token.base) && next?.folded !== 'to' && next?.folded !== 'by' && !isParticiple(token)) return 'plan';
  // "a chance of hitting Earth"
  if (CHANCE.test(token.folded) && next?.folded === 'of' && tokens[token.index + 2]?.folded.endsWith('ing'))
    return 'doubt';
  if (token.base === RULE && next?.folded === 'out' && isDenied(token, tokens)) return 'doubt';
  if (
    REQUESTING.has(token.base) &&
    next &&
    (next.folded === 'for' || REQUEST_OF_THING.test(token.folded)) &&
    hasObject(token, tokens)
  )
    return 'wish';
  // "considers it too low" is a view, "considers leaving" is none yet.
  const isView =
    token.base === CONSIDER && token.folded !== 'considering' && !/ing$|^whether$/.test(next?.folded ?? '');
  if (isView) return undefined;
  if (DOUBTING.has(token.base) && !/(?:al|tion)$/.test(token.folded)) return 'doubt';
  // "has to be approved"
  const isDue = token.folded === 'to' && next?.folded === 'be' && before && /^(?:has|have)$/.test(before.folded);
  if (isDue && tokens[token.index + 2] && isParticiple(tokens[token.index + 2]!)) return 'plan';
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
  const farthest = WISHING.has(word.base) || ORDERING.has(word.base) ? word.index + 6 : word.index + 2;
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
  if (word.base === RULE) {
    const said = tokens.findLastIndex(
      (token) => token.index < word.index && (isSpeechWord(token) || token.sentence < word.sentence),
    );
    const before = tokens.slice(said + 1, word.index).filter(({ stop }) => !stop);
    const isPassive = tokens[word.index + 2]?.clause !== word.clause;
    if (isPassive) return before.toReversed().slice(0, LONGEST_SCOPE);
  }
  const scope: Token[] = [];
  let { clause } = word;
  const from = kind === 'wish' || ORDERING.has(word.base) ? (toAfter(word, tokens) ?? word) : word;
  for (let at = from.index + 1; at < tokens.length && scope.length < LONGEST_SCOPE; at++) {
    const token = tokens[at]!;
    if (token.sentence !== word.sentence) break;
    if (token.clause !== clause) {
      if (token.folded !== 'that') break;
      clause = token.clause;
    }
    if (!token.stop && !/^\p{N}|^(?:soon|able|well|also|still|one|day|even|eventually|help)$/u.test(token.folded))
      scope.push(token);
  }
  return scope;
}
