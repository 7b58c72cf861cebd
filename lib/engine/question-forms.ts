/** Questions in words that articles themselves give, by kind, the most askable first. Whether they are answered is not known here. */
import type { Article } from '#lib/domain.ts';
import { namesOf, phrasesOf } from './topics.ts';

/** What questions are made from; an article's own text or pieces of it. */
export type AskableText = Pick<Article, 'id' | 'text' | 'outlet' | 'author'>;

/** What one asks the reason of, the most questionable first. */
const EVENTS =
  'postponed|delayed|cancelled|suspended|rejected|banned|abolished|closed|stopped|replaced|introduced|founded|approved|opened|built|ended|signed'.split(
    '|',
  );
const EVENT = EVENTS.join('|');
const PASSIVE = new RegExp(
  `\\b(?:the|its|their) (\\p{Ll}+) (?:had been|has been|have been|was|were) (${EVENT})\\b`,
  'giu',
);
const ACTIVE = new RegExp(`\\b(${EVENT}) (?:the|its|their) (\\p{Ll}+)\\b`, 'giu');
const ROLE_BEFORE_NAME =
  /\b(?:president|minister|ambassador|spokesman|spokeswoman|director|chancellor|king|queen|professor|researcher|leader|chief|secretary|author|engineer|general|mayor|judge|captain|coach),? (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/gu;
const SAID =
  'said|says|told|explained|believes|thinks|stressed|argued|argues|added|noted|emphasized|recalled|pointed out';
const FULL_NAME = '\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+';
const SPEAKER = new RegExp(`(?<!\\p{Lu}\\p{L}+ )(${FULL_NAME}) (?:${SAID})\\b|\\b(?:${SAID}) (${FULL_NAME})\\b`, 'gu');
const NO_PERSON = /^(?:The|Foreign|White|State|United|News|Prime)\b|(?:Ministry|House|Times|Post|News|Agency|States)$/u;
const OFFICE = /^(?:Ambassador|President|Minister|Professor|Mr|Mrs|Ms|Dr|Senator|General|Secretary|Director|Mayor)\b/u;
/** "rejected the very", "closed the first": no thing that anything happened to. */
const NO_THING = /^(?:very|first|second|third|last|next|same|other|new|old|most|more|entire|whole|own|former)$/u;

/** "Why was the signing postponed?" */
export function whyQuestions(texts: readonly AskableText[]): string[] {
  const found = texts.flatMap(({ text }) => [
    ...[...text.matchAll(PASSIVE)].map(([, thing, event]) => ({ thing: thing!, event: event!.toLowerCase() })),
    ...[...text.matchAll(ACTIVE)].map(([, event, thing]) => ({ thing: thing!, event: event!.toLowerCase() })),
  ]);
  const questions = found
    .filter(({ thing }) => !NO_THING.test(thing))
    .toSorted((one, other) => EVENTS.indexOf(one.event) - EVENTS.indexOf(other.event))
    .map(({ thing, event }) => `Why ${isPlural(thing) ? 'were' : 'was'} the ${thing} ${event}?`);
  return [...new Set(questions)];
}

/** "Who is Tomas Brandt?": people with an office, those named most often first. */
export function whoQuestions(texts: readonly AskableText[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of texts) {
    for (const [, name] of text.matchAll(ROLE_BEFORE_NAME)) counts.set(name!, (counts.get(name!) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([name]) => `Who is ${name}?`);
}

/** "Compare what The Coast and The Valley say about …": two sources with a name, on what both write of. */
export function compareQuestions(texts: readonly AskableText[], most: number): string[] {
  return phrasesOf(texts, most).flatMap((phrase) => {
    const sources = texts.filter(({ text }) => text.includes(phrase)).map(({ outlet, author }) => outlet ?? author);
    const [one, other] = [...new Set(sources.filter((source) => source !== undefined))];
    return one && other ? [`Compare what ${one} and ${other} say about ${withArticle(phrase, texts)}.`] : [];
  });
}

/** "What does Kazem Jalali say?": people whose words are given, those most often first. */
export function saysQuestions(texts: readonly AskableText[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of texts) {
    for (const [, before, after] of text.matchAll(SPEAKER)) {
      const name = before ?? after!;
      if (!NO_PERSON.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([name]) => `What does ${name} say?`);
}

/** "What do the articles say about …?", with what comes up in it. */
export function aboutQuestions(texts: readonly AskableText[], most: number): { question: string; topic: string }[] {
  const writers = texts.flatMap(({ outlet, author }) => [outlet ?? '', author ?? '']).join('\n');
  const names = namesOf(texts, most).filter((name) => !writers.includes(name) && !isPartOfName(name, texts));
  return [...names, ...phrasesOf(texts, most)].map((topic) => ({
    question: `What do the articles say about ${withArticle(topic, texts)}?`,
    topic,
  }));
}

/** "Studies" of "the Center for Interdisciplinary Studies", and whatever stands behind an office. */
function isPartOfName(name: string, texts: readonly AskableText[]): boolean {
  const [all, parts] = [
    occurrences(name, texts),
    occurrences(`(?<!\\p{L})\\p{Lu}\\p{L}{1,40} (?:of|for|and) (?:the )?${name}`, texts),
  ];
  return OFFICE.test(name) || parts * 2 > all;
}

/** Where a name ends for certain: "the Assad regime" is none of Assad. */
const END =
  '(?=[.,;:!?”")\\]]|[\'’]s\\b|\\s(?:and|or|of|in|on|at|to|for|with|by|from|as|that|is|was|are|were|has|have|had|will|would|said)\\b|\\s*$)';
/** What makes something one thing, with the words that may stand between: "its comprehensive strategic partnership agreement". */
const DETERMINED =
  '(?<!\\p{L})(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir) (?:(?!(?:of|in|on|for|and|to|with)\\b)\\p{Ll}[\\p{L}-]* ){0,2}';

/** "the White House", "the nuclear deal" */
function withArticle(name: string, texts: readonly AskableText[]): string {
  const isPhrase = /^\p{Ll}/u.test(name);
  const [definite, all] = isPhrase ? [DETERMINED + name, name] : [`[Tt]he ${name}${END}`, name + END];
  const [count, among] = [occurrences(definite, texts), occurrences(all, texts)];
  return count > 0 && count * 2 >= among ? `the ${name}` : name;
}

function occurrences(pattern: string, texts: readonly AskableText[]): number {
  const found = new RegExp(pattern, 'gu');
  return texts.reduce((sum, { text }) => sum + [...text.matchAll(found)].length, 0);
}

function isPlural(thing: string): boolean {
  return /[^su]s$/u.test(thing);
}
