import { analyse, type AnalysedText, type Token } from '#lib/citing/language/analysed-text.ts';
import { basesOf, mayBeVerb } from '#lib/citing/language/meaning.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { NATIONS } from '#lib/citing/language/nations.ts';
import { isPreposition } from '#lib/citing/language/roles.ts';
import type { Query } from '#lib/domain.ts';
import { mayBeParticiple as isParticiple } from './predicates.ts';

/** What a question takes for granted: that somebody did something ("Why did A reject B?"). */
export interface AskedClause {
  question: AnalysedText;
  /** Its main verb. */
  verb: Token;
  /** The content words before the verb; none when the question asks who did it. */
  subject: Token[];
  /** The content words behind the verb, and those of the question phrase ("which treaty"). */
  others: Token[];
  /** Of both, what is not the subject's own name or noun: "the visit TO MOSCOW", "rejected THE TREATY". */
  complement: Token[];
  /** "was rejected": the subject is whom it is done to. */
  isPassive: boolean;
  /** Asks of something that has happened. */
  isPast: boolean;
  /** "Who did it?" */
  asksWho: boolean;
  /** Of the subject, the words that say who it is: names, else the noun. */
  keys: Token[];
  /** Whom or what it is done to, if that stands right behind the verb: the noun of "the new treaty with B". */
  object: Token | undefined;
}

const ASKING = /^(?:who|whom|whose|what|which|when|where|why|how)$/;
const DO = /^(?:do|does|did|didn't|doesn't|don't)$/;
const BE = /^(?:is|are|was|were|isn't|aren't|wasn't|weren't)$/;
const HAVE = /^(?:has|have|had)$/;
const MODAL = /^(?:will|would|can|could|may|might|must|should|shall)$/;
const DETERMINER = /^(?:the|a|an|this|that|these|those|his|her|its|their|any|some|no|each|every|both|all)$/;
const NOUN = /(?:ment|tion|sion|ness|ity|ship|ance|ence|ist|ism|hood|dom|ure|age|cy)$/;
const ADVERB =
  /(?<!^(?:f|re|app|rep|supp|al|mult?ip|comp|imp|ral|tal))ly$|^(?:not|also|first|ever|still|already|now|then|last|again|even|often|just|once|soon|later|normally)$/;
const CLAUSE = /^(?:who|that|which|whom|whose|when|while|if|because|although|though|where|unless|until)$/;
const PARTICLE = /^(?:out|up|back|off|down|away|apart|along)$/;
/** Verbs that say too little to be looked for. */
const LIGHT = basesOf(
  `be do have make get take give go come put keep let become happen occur need want use play mean show seem appear look see know think say tell try
   suppose intend plan expect call name locate base situate find work cost last weigh
   affect influence impact differ lead head chair spend pay
   react perform fare develop respond behave stay remain matter`,
);

/** Reads the main clause of a question; undefined when no verb of it says what was done. */
export function askedClause({ text, terms }: Query): AskedClause | undefined {
  const question = analyse(text.replace(/\bcalled off\b/giu, 'cancelled'));
  const isKnown = (token: Token) => terms.some(({ term, known }) => known && term === token.term);
  const { tokens } = question;
  const isYesNo = tokens[0] !== undefined && isAuxiliary(tokens[0].folded);
  const asking = isYesNo ? -1 : tokens.findIndex(({ folded }) => ASKING.test(folded));
  if (asking < 0 && !isYesNo) return undefined;
  const auxiliary = tokens.findIndex(({ folded }, index) => index > asking && isAuxiliary(folded));
  // "How big was the deal struck in May?" asks how big.
  if (auxiliary === asking + 2 && tokens[asking]?.folded === 'how' && BE.test(tokens[auxiliary]!.folded))
    return undefined;
  const verbOfWho =
    !isYesNo && (auxiliary < 0 || tokens[auxiliary - 1] !== tokens[asking])
      ? finiteVerb(question, asking, auxiliary)
      : undefined;
  const verb = verbOfWho ?? (auxiliary < 0 ? undefined : verbBehind(question, auxiliary, isKnown));
  if (!verb || (LIGHT.has(verb.base) && verb.folded !== 'founded')) return undefined;
  // "pull the US out": together they are another verb.
  if (tokens.slice(verb.index + 1, verb.index + 4).some(({ folded }) => PARTICLE.test(folded))) return undefined;
  const isContent = (token: Token) => !token.stop && token !== verb && !ADVERB.test(token.folded);
  const content = (from: number, to: number) => tokens.slice(from, to).filter(isContent);
  const asksWho =
    verb === verbOfWho ||
    (/^(?:who|what)$/.test(tokens[asking]?.folded ?? '') &&
      auxiliary === asking + 1 &&
      content(auxiliary + 1, verb.index).length === 0);
  const subject = asksWho ? [] : content(auxiliary + 1, verb.index);
  return {
    question,
    verb,
    asksWho: asksWho && /^whom?$/.test(tokens[asking]?.folded ?? ''),
    keys: keysOf(subject, question),
    complement: [
      ...subject.slice(coreOf(subject, question).length),
      ...tokens.slice(verb.index + 1).filter((token) => isContent(token)),
    ],
    object: objectOf(verb, tokens),
    isPast: verb === verbOfWho ? isPast(verb) : /^(?:did|was|were|had|has|have)$/.test(tokens[auxiliary]!.folded),
    subject,
    others: [...content(asking + 1, asksWho ? verb.index : auxiliary), ...content(verb.index + 1, tokens.length)],
    isPassive:
      verb !== verbOfWho &&
      isParticiple(verb) &&
      tokens.slice(auxiliary, verb.index).some(({ folded }) => BE.test(folded) || /^(?:be|been|being)$/.test(folded)),
  };
}

function objectOf(verb: Token, tokens: Token[]): Token | undefined {
  let object: Token | undefined;
  for (const token of tokens.slice(verb.index + 1)) {
    if (isPreposition(token) || ADVERB.test(token.folded) || (token.stop && !DETERMINER.test(token.folded))) break;
    if (!token.stop) object = token;
  }
  return object;
}

/** The subject up to its first preposition. */
function coreOf(subject: Token[], { tokens }: AnalysedText): Token[] {
  const edge = subject.findIndex(
    (token, at) => at > 0 && tokens.slice(subject[at - 1]!.index + 1, token.index).some(isPreposition),
  );
  return edge < 0 ? subject : subject.slice(0, edge);
}

/** "Ebrahim RAISI", "IRAN", "the Iranian finance MINISTERS of …". */
function keysOf(subject: Token[], question: AnalysedText): Token[] {
  const names = subject.filter((token) => isWrittenAsName(token, question));
  const persons = names.filter(({ base }) => !NATIONS.has(base));
  const core = coreOf(subject, question);
  const inCore = (tokens: Token[]) => tokens.filter((token) => core.includes(token));
  if (inCore(persons).length > 0 && !/['’]s?$/.test(inCore(persons).at(-1)!.text)) return inCore(persons);
  if (core.length > 0 && core.every((token) => names.includes(token))) return core;
  return core.slice(-1);
}

function isAuxiliary(word: string): boolean {
  return DO.test(word) || BE.test(word) || HAVE.test(word) || MODAL.test(word);
}

/** "Who PROPOSED the deal", "Which countries BOUGHT more": the question phrase and its verb. */
function finiteVerb({ tokens, text }: AnalysedText, asking: number, auxiliary: number): Token | undefined {
  if (
    !/^(?:who|which|what|many|much)$/.test(tokens[asking]!.folded) &&
    !/^(?:many|much)$/.test(tokens[asking + 1]?.folded ?? '')
  )
    return undefined;
  const end = auxiliary < 0 ? tokens.length : auxiliary;
  for (const token of tokens.slice(asking + 1, end)) {
    if (token.stop && !/^(?:many|much)$/.test(token.folded)) return undefined;
    if (token.stop || /^\p{Lu}/u.test(token.text) || ADVERB.test(token.folded)) continue;
    if (text[token.start - 1] === '-' || text[token.end] === '-') continue;
    const directly = token.index === asking + 1;
    if (isPast(token) || (directly && token.folded.endsWith('s') && mayBeVerb(token.base))) return token;
  }
  return undefined;
}

function verbBehind(question: AnalysedText, auxiliary: number, isKnown: (token: Token) => boolean): Token | undefined {
  const { tokens } = question;
  const candidates = subjectAndVerb(question, auxiliary);
  const word = tokens[auxiliary]!.folded;
  const be = candidates.findIndex(({ folded }) => /^(?:be|been|being)$/.test(folded));
  if (be >= 0 || BE.test(word) || HAVE.test(word)) {
    const behind = be >= 0 ? candidates.slice(be + 1) : candidates;
    const usable = behind.filter(
      (token) => !isHyphened(token, question) && isVerbPlace(token, tokens, auxiliary, be >= 0),
    );
    return usable.find(isPast) ?? usable.find(({ folded }) => /[a-z]{2}ing$/.test(folded));
  }
  // "did A do about …", "will A have …": the verb says nothing of its own.
  if (candidates.some(({ folded, index }) => index > auxiliary + 1 && /^(?:do|have|take|make|get|give)$/.test(folded)))
    return undefined;
  const scored = candidates
    .filter(
      (token) =>
        isVerbPlace(token, tokens, auxiliary, false) && !/(?:ing|ed)$/.test(token.folded) && !NOUN.test(token.folded),
    )
    .map((token) => ({ token, score: likelihood(token, tokens) + (isKnown(token) ? 1.1 : 0) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || one.token.index - other.token.index);
  return scored[0]?.token;
}

/** What stands behind the auxiliary, up to where the object must have begun. */
function subjectAndVerb({ tokens, text }: AnalysedText, auxiliary: number): Token[] {
  const found: Token[] = [];
  for (const token of tokens.slice(auxiliary + 1)) {
    const before = tokens[token.index - 1]!;
    const isObject =
      DETERMINER.test(token.folded) &&
      token.index > auxiliary + 1 &&
      !isPreposition(before) &&
      !/^(?:and|or|between)$/.test(before.folded);
    if (
      isObject ||
      CLAUSE.test(token.folded) ||
      (found.length > 0 && /[,;:]/.test(text.slice(before.end, token.start)))
    )
      break;
    found.push(token);
  }
  return found;
}

/** "Siouan-speaking" is no verb. */
function isHyphened(token: Token, { text }: AnalysedText): boolean {
  return text[token.start - 1] === '-' || text[token.end] === '-';
}

function isVerbPlace(token: Token, tokens: Token[], auxiliary: number, first: boolean): boolean {
  if (token.stop || token.isFigure || ADVERB.test(token.folded) || /^\p{Lu}/u.test(token.text)) return false;
  if (token.index === auxiliary + 1 && !first) return false;
  const before = tokens[token.index - 1]!;
  return (
    !DETERMINER.test(before.folded) &&
    !isPreposition(before) &&
    !/['’]s?$/.test(before.text) &&
    !/['’]s$/.test(token.text)
  );
}

/** How much like a verb in the infinitive a word stands there. */
function likelihood(token: Token, tokens: Token[]): number {
  const before = tokens[token.index - 1]!;
  const next = tokens[token.index + 1];
  let score = mayBeVerb(token.base) ? 2 : 0;
  if (token.folded.endsWith('s') && !token.folded.endsWith('ss')) return 0;
  if (
    next === undefined ||
    /^\p{Lu}/u.test(next.text) ||
    next.isFigure ||
    (next.stop && next.folded !== 'of' && !/^(?:and|or)$/.test(next.folded))
  )
    score++;
  if (next?.folded === 'of' && !mayBeVerb(token.base)) score -= 2;
  const isAfterName = /^\p{Lu}/u.test(before.text) && !NATIONS.has(before.base);
  if (isAfterName || before.stop || /[a-z]s$/.test(before.folded)) score++;
  return score;
}

function isPast(token: Token): boolean {
  if (/^(?:people|men|women|children|feet|teeth|lives|wives|media|data)$/.test(token.folded)) return false;
  return (
    (isParticiple(token) && (mayBeVerb(token.base) || /[a-z]{3}ed$/.test(token.folded))) ||
    /[a-z]{3}ed$/.test(token.folded)
  );
}
