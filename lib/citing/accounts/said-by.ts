import type { Slice } from '#lib/domain.ts';
import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { basesOf } from '#lib/citing/language/meaning.ts';
import { speakersIn } from '#lib/citing/language/speakers.ts';
import { namesOffice } from './source-kinds.ts';

/** Words of a sentence that name who says what it tells. */
export interface SaidBy extends Slice {
  /** The words for who it is, with what is said of them: "its director, Lucia Marchetti". */
  phrase: string;
  /** Stands before what is said ("The minister denied that …") rather than behind it. */
  isBefore: boolean;
  /** Lower case: "denied", "according". */
  verb: string;
  /** Says that somebody thinks so, not that it is so. */
  isBelief: boolean;
}

const BELIEVING = basesOf(
  'believe think suspect estimate reckon guess assume fear hope speculate predict expect consider presume suppose doubt',
);
/** Finite forms of saying and thinking: "states", "reports" and "claims" alone are nouns too often, and things suggest and show. */
const SPEECH =
  /^(?:says?|said|tells?|told|adds?|added|explains?|explained|notes|noted|declares?|declared|announces?|announced|stress(?:es|ed)?|emphasi[sz](?:es?|ed)|confirms?|confirmed|denies|denied|deny|admits?|admitted|acknowledges?|acknowledged|insists?|insisted|argues?|argued|warns?|warned|claims?|claimed|alleges?|alleged|maintains?|maintained|contends?|contended|asserts?|asserted|believes?|believed|thinks?|thought|suspects?|suspected|estimates?|estimated|reckons?|reckoned|predicts?|predicted|fears?|feared|concludes?|concluded|finds?|found|writes?|wrote|reports?|reported|reveals?|revealed|states?|stated|comments?|commented|remarks?|remarked|observes?|observed|mentions?|mentioned|testif(?:y|ies|ied)|repl(?:y|ies|ied)|complain(?:s|ed)?|promise[sd]?|recall(?:s|ed)?|reminded|informed|assured|considers?|considered|calls?|called|puts?|speaks?|spoke|accused?|accuses|cite[sd]?|blame[sd]?|rejects?|rejected|dismiss(?:es|ed)?|disputes?|disputed|refute[sd]?|expects?|expected|according)$/u;
/** Also done without words, and to things: only with "that" behind them. */
const NO_SPEECH =
  /^(?:calls?|called|finds?|found|puts?|sees?|saw|hopes?|expects?|expected|notes?|speaks?|spoke|promised?|recalls?|recalled|states?|reports?|claims?|comments?|remarks?|estimates?|thought|tells?|fears?|mentions?|consider(?:s|ed)?|disputes?)$/u;
/** Up to five words that begin with a capital, two capitals at least: "Reuters News Agency", "BBC". */
const CAPITALS = /^(?=\P{Lu}*\p{Lu}\P{Lu}*\p{Lu})(?:\p{Lu}[\p{L}.’'-]*(?:\s+|$)){1,5}$/u;
const MOST_WORDS = 14;
const MOST_PHRASE = 22;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|do|because|said|says|that|if|when|while|after|before|\p{Ll}{2,}ed)\b/u;
const BEFORE_VERB =
  /(?:\s|^)(?:has|have|had|also|later|then|earlier|recently|himself|herself|itself|themselves|would|did|does|do|not|never|all|both|since|still|now|only|\p{Ll}+ly|yesterday|today|on \p{Lu}\p{Ll}+day)$/u;
const BEFORE_PHRASE =
  /^(?:and|but|yet|so|even though|while|as|that|when|where|though|although|because|since|if|or|than|meanwhile|however)\b,?\s*/iu;
const PLACE_BEFORE =
  /^(?:(?:on|in|at|after|before|during|by|since|from|for)\s+(?:[^\s,]+\s+){1,4}?(?=(?:the|an?|its|his|her|their|two|three|several|some)\s|\p{Lu}\p{Ll}+\s\p{Lu})|(?:on|in|last|this)\s(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December)\s)/iu;
/** Take whom it is told to behind them. */
const TELLING = /^(?:told|tells?|remind(?:s|ed)|inform(?:s|ed)|assure[sd]?|warn(?:s|ed))$/u;
/** Ends the sentence, but for when and where it was said. */
const CLOSES = /^(?:\s+(?:on|in|to|at|during|after)\s[^,;]*|\s+(?:later|yesterday|today))?[\s.!?"”]*$/u;
const VIEW =
  '(?:view|opinion|words|account|estimates?|assessment|judge?ment|reading|count|calculations?|telling|version)';
const VIEWS: RegExp[] = [
  new RegExp(String.raw`\b(?:[Ii]n|[Bb]y|[Oo]n) the (?:own )?${VIEW} of (?<phrase>[^,;.]{2,80})`, 'u'),
  new RegExp(String.raw`\b[Ii]n (?!the ${VIEW}|other words)(?<phrase>[^,;]{2,60}?)(?:['’]s?)? (?:own )?${VIEW}\b`, 'u'),
  new RegExp(String.raw`^[Bb]y (?!the ${VIEW})(?<phrase>[^,;]{2,60}?)(?:['’]s?)? (?:own )?${VIEW}\b`, 'u'),
];

/** Who a sentence names as saying what it tells, in its order. English only. */
export function saidByIn(text: AnalysedText): SaidBy[] {
  let found = known.get(text);
  if (!found) known.set(text, (found = readSaidBy(text)));
  return found;
}

const known = new WeakMap<AnalysedText, SaidBy[]>();

function readSaidBy(text: AnalysedText): SaidBy[] {
  const found: SaidBy[] = [];
  for (const pattern of VIEWS) {
    const match = pattern.exec(text.text);
    if (!match || found.length > 0) continue;
    const { phrase } = match.groups as { phrase: string };
    const end = match.index + match[0].length;
    found.push({
      phrase,
      start: match.index,
      end,
      isBefore: match.index < 4,
      verb: 'view',
      isBelief: !/\bwords|account|count\b/u.test(match[0]),
    });
  }
  for (const word of sayingWords(text)) {
    if (!SPEECH.test(word.folded) || (NO_SPEECH.test(word.folded) && !isFollowedByThat(word, text))) continue;
    const one = word.folded === 'according' ? behind(text, word) : beside(text, word);
    if (one && !found.some((other) => one.start < other.end && other.start < one.end)) found.push(one);
  }
  return found.sort((one, other) => one.start - other.start);
}

function sayingWords(text: AnalysedText): Token[] {
  const words = speakersIn(text).map(({ word }) => word);
  const added = text.tokens.filter(
    (token) => /^(?:add(?:s|ed)|cite[sd]?)$/u.test(token.folded) && !words.includes(token),
  );
  const last = text.tokens.at(-1);
  const closing = last && /^(?:said|says?)$/u.test(last.folded) && !words.includes(last) ? [last] : [];
  return [...words, ...added, ...closing];
}

function isFollowedByThat({ index }: Token, { tokens }: AnalysedText): boolean {
  return tokens.slice(index + 1, index + 3).some(({ folded }) => folded === 'that');
}

/** "according to the army's spokesman, Colonel Matej Horn". */
function behind({ text }: AnalysedText, word: Token): SaidBy | undefined {
  const from = /^\s+to\s+/u.exec(text.slice(word.end))?.[0].length;
  if (from === undefined) return undefined;
  const chunks = text.slice(word.end + from).split(/(?<=[,;:—–(])|(?=["“”])/u);
  let phrase = nounPhraseOf(chunks[0] ?? '');
  const hasName = /\p{Lu}\p{Ll}+\s\p{Lu}/u.test(phrase);
  for (const chunk of chunks.slice(1, 3)) {
    const plain = chunk.replace(/[,;:—–(.]\s*$/u, '').trim();
    const describes = hasName ? namesOffice(plain) && !FINITE.test(plain) : CAPITALS.test(plain);
    if (!/,\s*$/u.test(phrase) || !describes || wordsOf(plain) > MOST_WORDS) break;
    phrase += chunk;
  }
  const end = word.end + from + phrase.length;
  const plain = trimmed(phrase);
  if (plain === '') return undefined;
  return { phrase: plain, start: word.start, end, isBefore: word.start < 4, verb: 'according', isBelief: false };
}

/** Where no comma ends it: "According to them the siege …", "According to police 12 people …". */
function nounPhraseOf(chunk: string): string {
  const pronoun = /^(?:him|her|them|it)\s/iu.exec(chunk)?.[0];
  if (pronoun !== undefined) return pronoun;
  if (/[,;:—–(]\s*$/u.test(chunk) || !FINITE.test(chunk)) return chunk;
  const next = /(?<=\S\s)(?<!\b(?:of|in|for|at|from|to|by)\s)(?:the|an?|its|his|her|their|no|some|\d[\d,.]*)\s/u.exec(
    chunk,
  );
  return next ? chunk.slice(0, next.index) : chunk;
}

/** "the minister said", "…," said Ivan Glukhov. */
function beside(analysed: AnalysedText, word: Token): SaidBy | undefined {
  const { text } = analysed;
  const saying = { verb: word.folded, isBelief: BELIEVING.has(word.base) };
  const inverted = TELLING.test(word.folded) ? undefined : invertedBehind(text, word);
  if (inverted !== undefined)
    return { phrase: inverted, start: word.start, end: text.length, isBefore: false, ...saying };
  const from = phraseStart(text, word.start);
  const phrase = subjectOf(text.slice(from, word.start));
  if (phrase === '') return undefined;
  const start = text.indexOf(phrase, from);
  const isLast = CLOSES.test(text.slice(word.end));
  return { phrase, start, end: isLast ? text.length : word.end, isBefore: !isLast || start < 4, ...saying };
}

/** Behind a comma or a closed quotation: `said Ivan Glukhov in conversation with Izvestia`, with what is said of him. */
function invertedBehind(text: string, word: Token): string | undefined {
  if (!/["”,]\s*$/u.test(text.slice(0, word.start))) return undefined;
  const rest = text.slice(word.end);
  const pattern =
    /^\s+(?<phrase>(?:(?:the|an?|its|his|her|their)\s[^\s,.;:"“”]+(?:\s[^\s,.;:"“”]+){0,5}\s?|\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,4}?\s?))(?=$|[,.;]|\s(?:in|on|at|during|after|to|who|when|as)\b)/u;
  const phrase = pattern.exec(rest)?.groups?.['phrase'];
  if (phrase === undefined) return undefined;
  const named = phrase
    .split(/\s(?:on|at|to|during|after|before|who|when|as|with|in (?:conversation|an|a))\s/u)[0]!
    .trim();
  const behindName = rest.slice(rest.indexOf(named) + named.length);
  const described = /^,\s(?<described>[^,.;]{3,80})/u.exec(behindName)?.groups?.['described'] ?? '';
  return namesOffice(described) && !FINITE.test(described) ? `${named}, ${described}` : named;
}

/** Where the words for who says it begin: with their appositions, which commas set off. */
function phraseStart(text: string, verbStart: number): number {
  const before = text.slice(0, verbStart);
  const closed = /,\s*(?:who\s+)?$/u.test(before);
  const boundaries = [...before.matchAll(/(?:,|[;:—–("“”]|\s-)\s*/gu)].map(({ index, 0: mark }) => index + mark.length);
  if (!closed) {
    const last = boundaries.at(-1) ?? 0;
    return last;
  }
  let start = verbStart;
  for (const boundary of [0, ...boundaries].toReversed().slice(1, 7)) {
    const chunk = text.slice(boundary, start).replace(/[,\s]+$/u, '');
    if (wordsOf(chunk) > MOST_WORDS || FINITE.test(chunk)) break;
    start = boundary;
    if (/["“”;:]\s*$/u.test(text.slice(0, boundary))) break;
  }
  return start;
}

function subjectOf(chunk: string): string {
  let subject = chunk.replace(/[,\s]+(?:who\s+)?$/u, '');
  for (let stripped = ''; stripped !== subject;) {
    stripped = subject;
    subject = subject.replace(BEFORE_VERB, '').replace(/[,\s]+$/u, '');
  }
  subject = subject.replace(BEFORE_PHRASE, '').replace(PLACE_BEFORE, '');
  subject = trimmed(subject.split(/\s(?:who|which|that)\s/u)[0]!);
  return wordsOf(subject) > MOST_PHRASE || /^(?:there|this|that|which|what|who|how)$/iu.test(subject) ? '' : subject;
}

function trimmed(phrase: string): string {
  return phrase.replace(/^[\s,"“”]+|[\s,.;:"“”—–(]+$/gu, '');
}

function wordsOf(phrase: string): number {
  return phrase.split(/\s+/u).length;
}
