import { fold } from '#lib/text/fold.ts';
import type { AnalysedText, Token } from './analysed-text.ts';
import { baseFormOf, basesOf } from './meaning.ts';

/** A word that turns round what follows it, and the words it turns round. */
export interface Negation {
  word: Token;
  /** The content words in its reach, nearest first. */
  scope: Token[];
  /** Says that somebody denies something ("dismiss claims that …") rather than that it is not so. */
  isSpeech: boolean;
  /** Says of a claim that it is not true ("not true that …", "the claim that … is false"). */
  isOfTruth: boolean;
}

const PLAIN = new Set(
  `not no non never without unless neither nor nobody none nothing nowhere cannot hardly barely scarcely unable impossible
   nicht kein keine keinen keinem keiner keines nie niemals ohne weder pas jamais aucun aucune sans nunca ningun ninguna
   не нет без никогда لا لم لن ليس ليست دون بدون نیست`
    .split(/\s+/)
    .map(fold),
);
const WITH_TO = basesOf('fail failure refuse refusal decline');
const SPEECH = basesOf('deny denial dismiss refute reject overturn quash annul overrule');
const OBJECTS_OF_SPEECH: ReadonlySet<string> = new Set([
  ...basesOf('ruling judgment verdict decision'),
  ...'claim report accusation allegation suggestion idea notion rumour assertion charge view speculation possibility'.split(
    ' ',
  ),
]);
/** Words that say by themselves that something is not so, or not done. */
export const DENYING: ReadonlySet<string> = basesOf(
  `suspend cancel halt stop cease end abandon scrap ban bar block prohibit forbid prevent refuse reject avoid avert fail lack absent absence
   miss skip boycott withhold exclude oppose close unable impossible escape spare empty vacant idle void invalid break violate breach ignore
   defy neglect forgo short acquit exonerate clear innocent drop quit withdraw stay remain keep still outstanding pending unchanged open missing outage loss lose cut stagnate stall flat away zero nil`,
);
const PREVENTING = basesOf('prevent stop keep bar hinder');
const AVOIDING = basesOf('avoid refrain avert forgo evade');
const BELIEVING = basesOf('believe think expect suppose want see');
const GROUNDS = basesOf('evidence proof sign indication suggestion reason guarantee basis ground hint');
/** "not true that …", "false that …": what follows is not so. */
const TRUTHS = basesOf('true case fact correct');
const FALSE = /^(?:false|untrue|incorrect)$/;
const ESCAPE = baseFormOf('escape');
const HARM = basesOf('injury harm death damage punishment charge');
const DECLARE = baseFormOf('declare');
const RULE = baseFormOf('rule');
const FAIL = baseFormOf('fail');
const DENY = baseFormOf('deny');
const LONGEST_SCOPE = 8;
const SHORT_SCOPES: Record<string, number> = { without: 2, non: 1 };

/** "not only", "no longer than", "no doubt": no negations, or of another kind. */
const IDIOMS =
  /^(?:not (?:only|least|just|merely|necessarily until)|no (?:doubt|confidence|fewer|less|more|later|sooner|matter|one but|\d)|nothing but|without (?:doubt|question)|nicht (?:nur|allein|zuletzt)|pas (?:seulement|uniquement))\b/;
/** "not so low since", "not until 1950": it was the lowest, it was in 1950. */
const TURNED_BACK =
  /^(?:no|nobody|none)(?: (?!but\b)\S+){0,6} (?:as|so) (?:many|much|\S+)(?: \S+){0,4} as\b|^never (?:\S+ ){0,2}(?:more|so|as|less)\b|^not(?: \S+){0,5} (?:until|till)\b|^not(?: \S+){0,3} (?:this|so|as|such)(?: \S+){1,4} (?:since|before|as)\b/;

// Several checks ask for the negations of one text.
const found = new WeakMap<AnalysedText, Negation[]>();

/** The negations of a text, in order. */
export function negationsIn(text: AnalysedText): Negation[] {
  const known = found.get(text) ?? readNegations(text);
  found.set(text, known);
  return known;
}

function readNegations(text: AnalysedText): Negation[] {
  const { tokens } = text;
  const negations: Negation[] = [];
  for (const token of tokens) {
    const kind = kindOf(token, tokens);
    if (kind === undefined) continue;
    const scope = scopeOf(token, tokens, kind === 'speech').slice(0, SHORT_SCOPES[token.folded] ?? LONGEST_SCOPE);
    // "the explosion injured nobody"
    const before = tokens[token.index - 1];
    if (/^(?:nobody|nothing|none)$/.test(token.folded) && before && !before.stop && !before.isFigure)
      scope.unshift(before);
    if (scope.length > 0)
      negations.push({ word: token, scope, isSpeech: kind === 'speech', isOfTruth: turnsTruth(token, scope, tokens) });
  }
  // "was not ruled out by": what stands before is denied and not denied.
  const isUndone = ({ word, scope }: Negation) =>
    scope[0]!.index < word.index && negations.some((other) => other.word !== word && other.scope.includes(word));
  return negations.filter((negation) => !isUndone(negation));
}

/** Whether a word stands in the reach of an odd number of negations, function words too. */
export function isNegated(token: Token, negations: Negation[]): boolean {
  const around = negations.filter(
    ({ word, scope }) =>
      token.index > word.index && token.index <= scope.at(-1)!.index && token.sentence === word.sentence,
  );
  return around.length % 2 === 1;
}

/** Whether a word is a negation, or makes one with what follows it ("failed to"). */
export function isNegating(token: Token, tokens: Token[]): boolean {
  return kindOf(token, tokens) !== undefined || PLAIN.has(token.folded);
}

function kindOf(token: Token, tokens: Token[]): 'plain' | 'speech' | undefined {
  const next = tokens[token.index + 1];
  // "neither … nor" is one negation.
  const isSecond =
    token.folded === 'nor' &&
    tokens.some(({ folded, sentence }) => folded === 'neither' && sentence === token.sentence);
  if (isSecond) return undefined;
  // "nobody, neither the driver nor …", "barely a third"
  if (
    token.folded === 'neither' &&
    tokens.slice(Math.max(0, token.index - 8), token.index).some(({ folded }) => /^(?:nobody|none|no)$/.test(folded))
  )
    return undefined;
  if (
    /^(?:barely|hardly|scarcely)$/.test(token.folded) &&
    (next?.isFigure || next?.folded === 'a' || next?.folded === 'half')
  )
    return undefined;
  // "declared the outbreak over", "is over"
  if (token.folded === 'over' && isEnd(token, tokens)) return 'plain';
  // "the no-confidence motion"
  if (token.folded === 'no' && next?.isHyphened) return undefined;
  // "no stronger storm": the strongest
  const isPredicate = /^(?:is|are|was|were|be|been)$/.test(tokens[token.index - 1]?.folded ?? '');
  const isSuperlative =
    /^(?:no|never)$/.test(token.folded) &&
    !(isPredicate && token.folded === 'no') &&
    tokens
      .slice(token.index + 1, token.index + 3)
      .some((one) => one.folded.endsWith('er') && one.base !== one.term && !/^(?:long|late)er$/.test(one.folded));
  if (isSuperlative) return undefined;
  const isNot = PLAIN.has(token.folded) || token.folded.endsWith("n't");
  if (isNot) {
    const following = tokens
      .slice(token.index, token.index + 12)
      .map(({ folded }) => folded)
      .join(' ');
    const written = following.replace(/^\S*n't\b/, 'not');
    return IDIOMS.test(written) || TURNED_BACK.test(written) ? undefined : 'plain';
  }
  if (FALSE.test(token.folded) && (next?.folded === 'that' || claimBefore(token, tokens).length > 0)) return 'plain';
  // "escaped injury"
  if (token.base === ESCAPE && next && HARM.has(next.base)) return 'plain';
  // "neither confirmed nor denied that": it is not denied.
  if (token.root === DENY && isNeither(token, tokens)) return undefined;
  // "the failure of the stage to ignite"
  if (
    /^(?:failure|refusal)$/.test(token.folded) &&
    tokens.slice(token.index + 1, token.index + 8).some((to) => to.folded === 'to' && to.clause === token.clause)
  )
    return 'plain';
  if (WITH_TO.has(token.base) && next?.folded === 'to' && tokens[token.index + 2]?.isFigure !== true) return 'plain';
  // "failed by one vote to override her"
  if (
    token.base === FAIL &&
    next?.folded === 'by' &&
    tokens.slice(token.index + 2, token.index + 6).some((to) => to.folded === 'to' && to.clause === token.clause)
  )
    return 'plain';
  // "has yet to ratify"
  if (token.folded === 'yet' && next?.folded === 'to') return 'plain';
  if (token.base === 'rule' && next?.folded === 'out') return 'plain';
  const isCause = tokens
    .slice(Math.max(0, token.index - 4), token.index)
    .some(({ folded }) => /^(?:because|due|owing|amid|given|for|over)$/.test(folded));
  if (isCause && (token.base === 'lack' || token.folded === 'absence')) return undefined;
  if (token.base === 'lack' || (token.folded === 'absence' && next?.folded === 'of')) return 'plain';
  if (
    AVOIDING.has(token.base) ||
    (token.folded === 'short' && next?.folded === 'of' && !tokens[token.index - 1]?.isFigure)
  )
    return 'plain';
  if (token.folded === 'from') {
    const before = tokens.slice(Math.max(0, token.index - 6), token.index);
    return next?.folded.endsWith('ing') && before.some(({ base }) => PREVENTING.has(base)) ? 'plain' : undefined;
  }
  if (!SPEECH.has(token.base)) return undefined;
  if (token.root === DENY) return 'speech';
  const saysThat = tokens.slice(token.index + 1, token.index + 6);
  const object = saysThat.find(({ base, root }) => OBJECTS_OF_SPEECH.has(base) || OBJECTS_OF_SPEECH.has(root));
  return object && saysThat.some(({ folded }) => /^(?:that|of|about|he|she|it|they)$/.test(folded))
    ? 'speech'
    : undefined;
}

function isNeither({ index }: Token, tokens: Token[]): boolean {
  const before = tokens.slice(Math.max(0, index - 4), index).map(({ folded }) => folded);
  return (
    before.includes('nor') || (before.includes('or') && before.some((word) => /^(?:not|neither)$|n't$/.test(word)))
  );
}

/** "Over" at the end of what somebody declares, or is. */
function isEnd({ index, clause, segment }: Token, tokens: Token[]): boolean {
  const next = tokens[index + 1];
  const isLast =
    next === undefined || next.segment !== segment || /^(?:on|in|after|at|for|by|last|this)$/.test(next.folded);
  const before = tokens[index - 1];
  const isDeclared = tokens
    .slice(Math.max(0, index - 6), index)
    .some((token) => token.clause === clause && token.base === DECLARE);
  return isLast && (isDeclared || /^(?:is|are|was|were|be)$/.test(before?.folded ?? ''));
}

/** Of "the claim that it was signed is false" the words of what is claimed. */
function claimBefore({ index, sentence }: Token, tokens: Token[]): Token[] {
  if (!/^(?:is|are|was|were)$/.test(tokens[index - 1]?.folded ?? '')) return [];
  const that = tokens.findLast(
    (token) =>
      token.folded === 'that' &&
      token.index < index &&
      token.sentence === sentence &&
      OBJECTS_OF_SPEECH.has(tokens[token.index - 1]?.base ?? ''),
  );
  return that ? tokens.slice(that.index + 1, index).filter(({ stop }) => !stop) : [];
}

/** Whether "true", or "false" itself, and a "that" stand between a negation and what it turns round, or "false" behind it. */
function turnsTruth(word: Token, scope: Token[], tokens: Token[]): boolean {
  if (FALSE.test(word.folded)) return true;
  const between = tokens.slice(word.index + 1, Math.max(word.index + 1, scope[0]!.index));
  return between.some(({ folded }) => folded === 'that') && between.some(({ base }) => TRUTHS.has(base));
}

function scopeOf(word: Token, tokens: Token[], isSpeech: boolean): Token[] {
  const scope: Token[] = [];
  if (word.folded === 'over')
    return tokens
      .filter(
        (token) => token.clause === word.clause && token.index < word.index && !token.stop && token.base !== DECLARE,
      )
      .toReversed()
      .slice(0, 2);
  // "a report was denied by the ministry"
  const next = tokens[word.index + (tokens[word.index + 1]?.folded === 'out' ? 2 : 1)];
  if ((isSpeech || word.base === RULE) && next?.folded === 'by')
    return tokens
      .filter((token) => token.clause === word.clause && token.index < word.index && !token.stop)
      .toReversed()
      .slice(0, LONGEST_SCOPE);
  const claim = FALSE.test(word.folded) && next?.folded !== 'that' ? claimBefore(word, tokens) : [];
  if (claim.length > 0) return claim;
  let clause = word.clause;
  for (let at = word.index + 1; at < tokens.length && scope.length < LONGEST_SCOPE; at++) {
    const token = tokens[at]!;
    if (token.sentence !== word.sentence) break;
    if (token.clause !== clause) {
      // "denied that …", "did not say …" reach past the conjunction; "without being seen" does not.
      // "does not believe that …"
      const isGround = scope.length > 0 && scope.every(({ base }) => GROUNDS.has(base));
      const isOfTruth =
        scope.length > 0
          ? scope.every(({ base, folded }) => TRUTHS.has(base) || FALSE.test(folded))
          : FALSE.test(word.folded);
      const reaches =
        token.folded === 'that' && (isSpeech || isGround || isOfTruth || scope.some(({ base }) => BELIEVING.has(base)));
      if (!reaches) break;
      // "no evidence that data was stolen": it is the theft that is in question.
      if (isGround || isOfTruth) scope.length = 0;
      clause = token.clause;
    }
    if (token.folded === 'and' && scope.length > 1) break;
    if (
      token.stop ||
      (/^(?:longer|single|one)$/.test(token.folded) && token.index <= word.index + 3) ||
      (isSpeech && (OBJECTS_OF_SPEECH.has(token.base) || OBJECTS_OF_SPEECH.has(token.root)))
    )
      continue;
    scope.push(token);
  }
  return scope;
}
