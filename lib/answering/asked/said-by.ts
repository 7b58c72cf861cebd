import { analyse, type AnalysedText, type Token } from '#lib/citing/language/analysed-text.ts';
import { basesOf } from '#lib/citing/language/meaning.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { NATIONS } from '#lib/citing/language/nations.ts';
import { isSpeechWord, speakersIn } from '#lib/citing/language/speakers.ts';
import { ROLES } from './asked-office.ts';
import type { AskedWords } from './asked-words.ts';
import type { ReadSentence } from './read-sentences.ts';

/** Somebody's words that a question asks for: "What did A say about B?" */
export interface AskedSpeech {
  question: AnalysedText;
  speaker: Token[];
  /** What it should be about. */
  topic: Token[];
}

const ASKS_WHAT_WAS_SAID =
  /\bwhat\s+(?:else\s+|exactly\s+)?(?:did|does|do|has|have|had)\s+((?:(?!\b(?:to|that|for|which|who|about)\b).)+?)\s+(?:say|said|tell|told|think|thought|believe|claim|state|stated|mention|mentioned|remark|comment|commented|announce|declare|write)\b\s*(.*)$/iu;
const ASKS_WHY =
  /\bwhy\s+(?:did|does|do|has|have|had)\s+((?:(?!\b(?:to|that|for|which|who|about)\b).)+?)\s+(?:say|said|think|thought|believe|claim|state|stated|argue|argued|write|doubt|expect)\b\s*(.*)$/iu;
const ACCORDING =
  /\b(?:according to|in the (?:view|opinion|words) of)\s+(\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*)*)()/u;
const OPINION =
  /\b(?:what (?:is|was)|what's)\s+(.+?)['’]s?\s+(?:view|opinion|position|stance|assessment|comment)s?\s+(?:of|on|about|to|regarding|concerning)\s+(.*)$/iu;
/** Whoever wrote it, or nobody in particular. */
const GENERIC = basesOf(
  `article report text source author piece document story writer they he she it we you i one people someone somebody anyone other expert analyst observer
   commentator critic some many paper outlet treaty agreement deal pact contract law bill constitution act charter clause provision statement letter book plan`,
);
/** Somebody who was named before. */
const PERSONS = basesOf(
  'expert analyst diplomat politician minister ambassador official scientist orientalist researcher economist author spokesman spokeswoman leader president director professor lawyer activist historian commentator officer commander mayor coach player newspaper agency publication',
);
const NO_TOPIC = basesOf('say tell about article thing matter subject topic issue question');
/** Whom a sentence is about stands among its first words. */
const OPENING = 3;
const IN_CONTEXT = 0.7;
const LEAST_ABOUT = 0.45;

/** Reads whose words are asked for; undefined when it is nobody in particular. */
export function askedSpeech(asked: string): AskedSpeech | undefined {
  // A row of blanks would be read in as many ways as the patterns have places for one.
  const text = asked.replace(/\s+/gu, ' ').trim();
  const match = [ASKS_WHAT_WAS_SAID, OPINION, ASKS_WHY, ACCORDING].map((form) => form.exec(text)).find(Boolean);
  if (!match) return undefined;
  const question = analyse(text);
  const from = match.index + match[0].indexOf(match[1]!);
  const inside = (start: number, end: number) =>
    question.tokens.filter((token) => !token.stop && token.start >= start && token.end <= end);
  const speaker = inside(from, from + match[1]!.length);
  if (speaker.length === 0 || GENERIC.has(speaker.at(-1)!.base)) return undefined;
  const behind = inside(match.index + match[0].length - match[2]!.length, text.length);
  // "tell CNN": whom it was said to.
  const isTold = /\b(?:tell|told)\s+\S*$/iu.test(text.slice(0, behind[0]?.end ?? 0));
  const topic = behind.slice(isTold ? 1 : 0).filter(({ base }) => !NO_TOPIC.has(base));
  return { question, speaker, topic };
}

/** Whether somebody's words on the matter are among the sentences. */
export function quotesThem(speech: AskedSpeech, asked: AskedWords, sentences: readonly ReadSentence[]): boolean {
  return sentences.some((sentence) => isByThem(speech, asked, sentence) && isAboutIt(speech, asked, sentence));
}

function isAboutIt({ topic, question }: AskedSpeech, asked: AskedWords, sentence: ReadSentence): boolean {
  // A word that no article has may be a slip, unless it is all there is.
  const known = topic.filter((token) => asked.canBeFound(token));
  if (known.length === 0) return topic.length === 0;
  const { text, title } = sentence;
  const [before] = sentence.earlier(1);
  let all = 0;
  let found = 0;
  let names = 0;
  let namesFound = 0;
  for (const token of known) {
    const here = asked.closeness(token, text);
    const around = before ? asked.closeness(token, before) : 0;
    const weight = asked.weightOf(token);
    all += weight;
    const isName = isWrittenAsName(token, question);
    found += weight * Math.max(here, isName ? 0 : IN_CONTEXT * around);
    if (!isName) continue;
    names++;
    if (here + around > 0 || asked.matches(token, title).length > 0) namesFound++;
  }
  return found >= LEAST_ABOUT * all && (names === 0 || namesFound > 0);
}

function isByThem(speech: AskedSpeech, asked: AskedWords, sentence: ReadSentence): boolean {
  const { scored, text } = sentence;
  const { article } = scored;
  const metadata = analyse(`${article?.outlet ?? ''} . ${article?.author ?? ''}`);
  if (isThem(speech, asked, metadata, metadata.tokens)) return true;
  const own = speakersOf(text);
  if (own.some((named) => isThem(speech, asked, text, named))) return true;
  const isOther = (one: AnalysedText, named: Token[]) =>
    named.some((token) => isWrittenAsName(token, one) && !NATIONS.has(token.base));
  if (own.some((named) => isOther(text, named))) return false;
  // "he added", "the expert noted": the last one who was named. A newspaper's words go on without.
  const pointsBack = own.some((named) =>
    named.some(({ folded, base }) => /^(?:he|she|they|it)$/.test(folded) || PERSONS.has(base)),
  );
  if (!pointsBack && isPerson(speech)) return false;
  for (const before of sentence.earlier()) {
    const speakers = speakersOf(before);
    if (
      speakers.some((named) => isThem(speech, asked, before, named)) ||
      isThem(speech, asked, before, before.tokens.slice(0, OPENING))
    )
      return true;
    if (speakers.some((named) => isOther(before, named))) return false;
  }
  return false;
}

/** Those who speak in a sentence, also "in A's opinion", "A is certain", "A finds". */
function speakersOf(text: AnalysedText): Token[][] {
  const found = speakersIn(text).map(({ named }) => named);
  for (const token of text.tokens) {
    const isView =
      /^(?:opinion|view|account|words|eyes|assessment|certain|sure|convinced|finds|sees|views|regards|pointed|promised|pledged|accused|welcomed|criticised|criticized|urged|called|asked|agreed|hopes|doubts)$/.test(
        token.folded,
      );
    if (isView)
      found.push(
        text.tokens
          .slice(Math.max(0, token.index - 5), token.index)
          .filter(({ stop, sentence }) => !stop && sentence === token.sentence),
      );
  }
  // "A, director of the centre B, told …": what stands before the word, whatever lies between. In "A, B said, …" it is B who speaks.
  const verb = text.tokens.find((token) => isSpeechWord(token) && token.index > 0);
  if (verb && !isInserted(verb, text))
    found.push(text.tokens.slice(0, Math.min(OPENING, verb.index)).filter(({ stop }) => !stop));
  return found.filter((named) => named.length > 0);
}

/** "Trump, Ontikov emphasized, is …": between two commas, and with a subject of its own. */
function isInserted(verb: Token, { text, tokens }: AnalysedText): boolean {
  const [before, next] = [tokens[verb.index - 1]!, tokens[verb.index + 1]];
  if (!/^\p{Lu}/u.test(before.text) || !next || !text.slice(verb.end, next.start).startsWith(',')) return false;
  const comma = text.lastIndexOf(',', verb.start);
  return comma >= 0 && tokens.slice(0, verb.index).filter(({ start }) => start > comma).length <= OPENING;
}

/** Of a person one name is enough; of "the Iranian ambassador" it is the office, and whose. */
function isThem({ speaker, question }: AskedSpeech, asked: AskedWords, text: AnalysedText, named: Token[]): boolean {
  const has = (token: Token) =>
    asked
      .matches(token, text)
      .some(({ token: other, closeness }) => closeness >= 0.7 && named.includes(other) && !isCommon(token, other));
  const names = speaker.filter((token) => isWrittenAsName(token, question) && !NATIONS.has(token.base));
  if (names.length > 0) return has(names.at(-1)!) || (names.length > 1 && names.every(has));
  const nations = speaker.filter(({ base }) => NATIONS.has(base));
  const others = speaker.filter((token) => !nations.includes(token));
  if (others.length > 0 && !has(others.at(-1)!)) return false;
  if (!others.every(has)) return false;
  if (nations.length === 0 || nations.some(has)) return true;
  // Somebody else's: "the Russian minister" for "the Chinese minister".
  return others.length > 0 && !named.some(({ base }) => NATIONS.has(base));
}

/** "The timing" and "the event" for "the Times": only what somebody is called stands for a name. */
function isCommon(name: Token, other: Token): boolean {
  return (
    /^\p{Lu}/u.test(name.text) && /^\p{Ll}/u.test(other.text) && !ROLES.has(other.base) && !PERSONS.has(other.base)
  );
}

function isPerson({ speaker, question }: AskedSpeech): boolean {
  return (
    !speaker.some(
      (token) =>
        isWrittenAsName(token, question) &&
        /^(?:times|post|journal|herald|news|agency|daily|weekly|kremlin|house)$/.test(token.folded),
    ) && !speaker.some(isSpeechWord)
  );
}
