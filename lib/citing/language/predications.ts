import type { AnalysedText, Token } from './analysed-text.ts';
import { basesOf, mayBeVerb } from './meaning.ts';
import { isParticiple, isPassive, isPreposition as isShortPreposition } from './roles.ts';
import { isVerbLike } from './verbs.ts';

/** Verbs whose sides may change places: A met B is B met A, and a bill that parliament passed has passed parliament. */
export const TWO_WAY = basesOf(
  `meet marry join merge cooperate collaborate talk negotiate differ agree border resemble equal play face clash trade compete partner
   ally pass follow share match unite link connect combine exchange sign be have include contain`,
);

/** Who does what to whom, as the grammar of an English clause has it. Empty where that is not certain, or a pronoun tells it. */
export interface Predication {
  verb: Token;
  isPassive: boolean;
  /** The words that name who does it: the subject, in the passive what follows "by". */
  agents: Token[];
  /** All that stands where they stand: owners too, and what prepositions add. */
  around: Token[];
  /** The words that name what it is done to: the object, in the passive the subject. */
  patients: Token[];
  /** What prepositions lead up to: "to Bogotá", "from the bank". */
  beside: { preposition: string; words: Token[] }[];
}

const AUXILIARY =
  /^(?:am|is|are|was|were|be|been|being|has|have|had|having|do|does|did|will|would|can|could|may|might|shall|should|must|to|not|never|n't|also|still|now|then|only|already|again|soon|yet|just|even|ever|later|first|since|both|all|get|got|\w+n't|\w{3,}ly)$/;
const RELATIVE = /^(?:who|which|that|whom)$/;
const PRONOUN = /^(?:i|you|he|she|it|we|they|him|them|us|me|one|this|these|those|itself|himself|herself|themselves)$/;
const JOINING = /^(?:and|or|but|nor)$/;
const SUBORDINATING =
  /^(?:that|because|although|though|while|whereas|when|if|whether|unless|until|after|before|since|once|as|where|how|why|than|so|what|who|which|whom|whose)$/;
/** Whose object does what follows: "ordered the plant to close". */
const STEERING = basesOf(
  `order ask urge tell persuade help allow force want expect require permit invite enable cause lead press call convince encourage
   forbid instruct oblige advise warn push compel authorise direct request command beg need`,
);
const WHEN =
  /^(?:yesterday|today|tomorrow|last|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|ahead|aside|apart|away|back|together|alone|overnight|early|late|earlier|year|month|week|day|night|morning|evening)$/;
const NUMBER_OF = /^(?:number|share|majority|group|series|dozens|hundreds|thousands|millions|most|some|many|members?)$/;

const LONGER_PREPOSITION =
  /^(?:behind|beside|beyond|outside|inside|above|below|despite|unlike|along|around|off|without|following)$/;

function isPreposition(token: Token): boolean {
  return isShortPreposition(token) || LONGER_PREPOSITION.test(token.folded);
}

// Several checks ask for the predications of one text.
const found = new WeakMap<AnalysedText, Predication[]>();

/** The predications of a text, in order of their verbs. */
export function predicationsIn(text: AnalysedText): Predication[] {
  const known = found.get(text) ?? readPredications(text);
  found.set(text, known);
  return known;
}

function readPredications(text: AnalysedText): Predication[] {
  const { tokens } = text;
  const isVerb = tokens.map((token) => !token.stop && !token.isFigure && isVerbAt(token, text));
  const subjects = new Map<Token, Token[]>();
  const predications: Predication[] = [];
  for (const verb of tokens) {
    if (!isVerb[verb.index]) continue;
    const subject = subjectOf(verb, text, isVerb, subjects);
    subjects.set(verb, subject);
    const around = aroundOf(subject, text, isVerb);
    const { object: behind, beside } = complementsOf(verb, text, isVerb);
    const object = behind.length > 0 ? behind : antecedentOf(verb, subject, text, isVerb);
    if (!isPassive(text, verb)) {
      predications.push({ verb, isPassive: false, agents: subject, around, patients: object, beside });
      continue;
    }
    const by = beside.find(({ preposition }) => preposition === 'by');
    predications.push({
      verb,
      isPassive: true,
      agents: by?.words ?? [],
      around: aroundOf(by?.words ?? [], text, isVerb),
      patients: subject,
      beside: [
        ...beside.filter((one) => one !== by),
        ...(object.length > 0 ? [{ preposition: '', words: object }] : []),
      ],
    });
  }
  return predications;
}

/** "The record that Cheptoo held": what the relative pronoun before the subject stands for. */
function antecedentOf(verb: Token, subject: Token[], text: AnalysedText, isVerb: boolean[]): Token[] {
  const first = subject[0];
  if (!first || first.index > verb.index) return [];
  const { tokens } = text;
  const at = tokens.findLastIndex(({ index, folded }) => index < first.index && !/^(?:the|a|an)$/.test(folded));
  if (!/^(?:that|which|whom)$/.test(tokens[at]?.folded ?? '') || isVerb[at - 1]) return [];
  return headOf(phraseBefore(at - 1, text, isVerb), text);
}

/** From the mark, verb or conjunction before some words to that behind them. */
function aroundOf(words: Token[], text: AnalysedText, isVerb: boolean[]): Token[] {
  const last = words.at(-1);
  if (!last) return [];
  let end = last.index;
  const isWithin = (at: number) => {
    const token = text.tokens[at];
    return (
      token !== undefined &&
      token.sentence === last.sentence &&
      !isVerb[at] &&
      !gapHas(text, at, /[,;:—()"“”]/) &&
      !RELATIVE.test(token.folded) &&
      !AUXILIARY.test(token.folded)
    );
  };
  while (isWithin(end + 1)) end++;
  const phrase = [...phraseBefore(words[0]!.index, text, isVerb), ...text.tokens.slice(words[0]!.index + 1, end + 1)];
  return phrase.filter((token) => !token.stop && !token.isFigure);
}

/** Not "the planned tax", "a defending champion". */
function isVerbAt(token: Token, text: AnalysedText): boolean {
  // "a law that allows courts to …"
  const isAfterRelative =
    RELATIVE.test(text.tokens[token.index - 1]?.folded ?? '') && /[^s]s$/.test(token.folded) && !token.isCapital;
  if (isAfterRelative && text.tokens[token.index + 1]?.segment === token.segment) return true;
  if (!isVerbLike(token, text)) return false;
  if (!mayBeVerb(token.base) && !isParticiple(token) && !token.folded.endsWith('ing')) return false;
  const [before, next] = [text.tokens[token.index - 1], text.tokens[token.index + 1]];
  const isBeforeNoun =
    next !== undefined && !next.stop && !next.isFigure && next.segment === token.segment && !next.folded.endsWith('ly');
  return !(
    isBeforeNoun &&
    before &&
    /^(?:the|a|an|its|his|her|their|this|that|some|of|in|with|for)$/.test(before.folded)
  );
}

function gapHas({ text, tokens }: AnalysedText, at: number, mark: RegExp): boolean {
  return at > 0 && at < tokens.length && mark.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start));
}

function subjectOf(verb: Token, text: AnalysedText, isVerb: boolean[], subjects: Map<Token, Token[]>): Token[] {
  const { tokens } = text;
  let at = verb.index - 1;
  let isInfinitive = false;
  while (at >= 0 && AUXILIARY.test(tokens[at]!.folded) && !gapHas(text, at + 1, /[;:—()"“”]/)) {
    if (tokens[at]!.folded === 'to') isInfinitive = true;
    at--;
  }
  const before = tokens[at];
  if (!before || before.sentence !== verb.sentence) return [];
  const previous = () => {
    const last = tokens.findLast(
      (token) => token.index < Math.min(at + 1, verb.index) && token.sentence === verb.sentence && isVerb[token.index],
    );
    return last ? (subjects.get(last) ?? []) : [];
  };
  const main = () => {
    const first = tokens.find((token) => token.sentence === verb.sentence && isVerb[token.index]);
    return first && first !== verb ? (subjects.get(first) ?? []) : [];
  };
  // "agreed to lend": whoever agreed; "ordered the plant to close" is left open.
  if (isInfinitive) {
    const last = tokens.findLast(
      (token) => token.index <= at && token.sentence === verb.sentence && isVerb[token.index],
    );
    if (!last || before === last || JOINING.test(before.folded)) return previous();
    // "helped them to win": they win; "sold it to win": whoever sold it wins.
    if (isPassive(text, last)) return [];
    return STEERING.has(last.base) ? complementsOf(last, text, isVerb).object : previous();
  }
  if (JOINING.test(before.folded)) return previous();
  if (verb.folded.endsWith('ing') && before === tokens[verb.index - 1]) {
    return /^(?:after|before|by|while|without|for)$/.test(before.folded) || gapHas(text, verb.index, /,/) ? main() : [];
  }
  if (RELATIVE.test(before.folded)) {
    const isThat = before.folded === 'that' && !gapHas(text, before.index, /,/) && isVerb[before.index - 1];
    return isThat ? [] : headOf(phraseBefore(before.index - 1, text, isVerb), text);
  }
  if (PRONOUN.test(before.folded) || SUBORDINATING.test(before.folded)) return [];
  // "Mina Rask, the head of the company, resigned": past what stands between commas.
  if (gapHas(text, at + 1, /,/)) {
    const opening = tokens.findLast(
      (token) => token.index <= at && token.sentence === verb.sentence && gapHas(text, token.index, /,/),
    );
    if (!opening) return [];
    const named = headOf(phraseBefore(opening.index - 1, text, isVerb), text);
    const isApposition = !RELATIVE.test(opening.folded) && !isPreposition(opening);
    return isApposition ? [...named, ...headOf(tokens.slice(opening.index, at + 1), text)] : named;
  }
  return headOf(phraseBefore(at, text, isVerb), text);
}

/** The words up to `end` that no verb, mark or conjunction parts from it. */
function phraseBefore(end: number, text: AnalysedText, isVerb: boolean[]): Token[] {
  const { tokens } = text;
  const phrase: Token[] = [];
  for (let at = end; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[end]!.sentence) break;
    const isEnd =
      isVerb[at] ||
      (AUXILIARY.test(token.folded) &&
        !token.folded.endsWith('ly') &&
        !/^(?:first|all|both|only)$/.test(token.folded)) ||
      RELATIVE.test(token.folded) ||
      (SUBORDINATING.test(token.folded) && token.folded !== 'as');
    if (isEnd) break;
    phrase.unshift(token);
    if (gapHas(text, at, /[,;:—()"“”«»]|\s[-–]\s/)) break;
  }
  while (phrase[0] && JOINING.test(phrase[0].folded)) phrase.shift();
  return phrase;
}

/** The words of a noun phrase that say who or what, without those that a preposition leads and without owners. */
function headOf(phrase: Token[], { tokens }: AnalysedText): Token[] {
  let rest = phrase;
  // "In Kafue rangers arrested": what the preposition leads is left out where a name or a determiner ends it.
  if (rest[0] && isPreposition(rest[0])) {
    // "In 2018 Vietnam lent"
    const behind = rest.findIndex((token, at) => at > 0 && !token.isFigure);
    if (behind > 1) return headOf(rest.slice(behind), { tokens } as AnalysedText);
    const next = rest.findIndex(
      ({ folded, isCapital }, at) =>
        at > 1 && (/^(?:the|a|an|its|his|her|their)$/.test(folded) || (!isCapital && rest[at - 1]!.isCapital)),
    );
    if (next < 0) return [];
    rest = rest.slice(next);
  }
  const isBearing = (token: Token) =>
    !token.stop &&
    !token.isFigure &&
    !PRONOUN.test(token.folded) &&
    !WHEN.test(token.folded) &&
    (token.isCapital || !token.folded.endsWith('ly'));
  const end = rest.findIndex(isPreposition);
  let head = (end < 0 ? rest : rest.slice(0, end)).filter(isBearing);
  // "the number of visitors", "hundreds of miners": they are the visitors
  if (end > 0 && rest[end]!.folded === 'of' && head.every(({ folded }) => NUMBER_OF.test(folded)))
    head = [...head, ...headOf(rest.slice(end + 1), { tokens } as AnalysedText)];
  const owned = head.filter(({ text }) => !/['’]s?$/.test(text));
  return owned.length > 0 ? owned : head;
}

function complementsOf(
  verb: Token,
  text: AnalysedText,
  isVerb: boolean[],
): Pick<Predication, 'beside'> & { object: Token[] } {
  const { tokens } = text;
  const beside: Predication['beside'] = [];
  let object: Token[] = [];
  let preposition = '';
  let words: Token[] = [];
  const close = () => {
    const head = headOf(words, text);
    if (preposition === '') object = head;
    // "dozens of homes": the homes
    else if (
      preposition === 'of' &&
      object.length > 0 &&
      beside.length === 0 &&
      object.every(({ folded }) => NUMBER_OF.test(folded))
    )
      object = [...object, ...head];
    else if (head.length > 0) beside.push({ preposition, words: head });
    words = [];
  };
  for (let at = verb.index + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.sentence !== verb.sentence || gapHas(text, at, /[;:—()"“”«»]/)) break;
    if (isVerb[at] && !(isParticiple(token) && tokens[at + 1] && !tokens[at + 1]!.stop && tokens[at - 1]!.stop)) break;
    if (AUXILIARY.test(token.folded) && !/ly$|^(?:to|all|both|first|only|not)$/.test(token.folded)) break;
    if (gapHas(text, at, /,/) && words.length > 0) break;
    // "at least nine", "more than 900"
    if (/^(?:least|most)$/.test(tokens[at + 1]?.folded ?? '') && token.folded === 'at') continue;
    if (token.folded === 'than' && /^(?:more|fewer|less)$/.test(tokens[at - 1]!.folded)) continue;
    if (isPreposition(token)) {
      close();
      preposition = tokens[at - 1]!.folded === 'not' ? `not ${token.folded}` : token.folded;
      continue;
    }
    if (SUBORDINATING.test(token.folded) || RELATIVE.test(token.folded)) break;
    // "hired 20,000 and Target 9,000"
    const isGapped =
      JOINING.test(token.folded) &&
      !tokens[at + 1]?.isFigure &&
      tokens.slice(at + 2, at + 5).some(({ isFigure }) => isFigure);
    if (isGapped) break;
    words.push(token);
  }
  close();
  return { object, beside };
}
