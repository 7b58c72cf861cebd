import type { Article } from '#lib/domain.ts';
import { namesOf, phrasesOf } from './topics.ts';

const MOST_STARTERS = 4;
const MOST_PHRASES = 8;
/** What one asks the reason of, the most questionable first. */
const EVENTS =
  'postponed|delayed|cancelled|suspended|rejected|banned|abolished|closed|stopped|replaced|introduced|founded|approved|opened|built|ended|signed'.split(
    '|',
  );
const PASSIVE = new RegExp(
  `\\b(?:the|its|their) (\\p{Ll}+) (?:had been|has been|was|were) (${EVENTS.join('|')})\\b`,
  'giu',
);
const ACTIVE = new RegExp(`\\b(${EVENTS.join('|')}) (?:the|its|their) (\\p{Ll}+)\\b`, 'giu');
const ROLE_BEFORE_NAME =
  /\b(?:president|minister|ambassador|spokesman|spokeswoman|director|chancellor|king|queen|professor|researcher|leader|chief|secretary|author|engineer|general|mayor|judge|captain|coach),? (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/gu;

/**
 * Questions of different kinds that come out of the articles themselves: why something happened, who somebody is, how two sources compare, and what is
 * said about something that comes up again and again.
 */
export function starterQuestions(articles: readonly Article[]): string[] {
  const starters = [
    whyQuestion(articles),
    whoQuestion(articles),
    phrasesOf(articles, MOST_PHRASES)
      .map((phrase) => compareQuestion(articles, phrase))
      .find((question) => question !== undefined),
  ];
  for (const name of namesOf(articles, MOST_STARTERS)) {
    if (!starters.some((question) => question?.includes(name)))
      starters.push(`What do the articles say about ${name}?`);
  }
  for (const phrase of phrasesOf(articles, MOST_STARTERS))
    starters.push(`What do the articles say about the ${phrase}?`);
  return [...new Set(starters.filter((question) => question !== undefined))].slice(0, MOST_STARTERS);
}

function whyQuestion(articles: readonly Article[]): string | undefined {
  const found = articles.flatMap(({ text }) => [
    ...[...text.matchAll(PASSIVE)].map(([, thing, event]) => ({ thing: thing!, event: event!.toLowerCase() })),
    ...[...text.matchAll(ACTIVE)].map(([, event, thing]) => ({ thing: thing!, event: event!.toLowerCase() })),
  ]);
  const best = found.toSorted((one, other) => EVENTS.indexOf(one.event) - EVENTS.indexOf(other.event))[0];
  return best && `Why was the ${best.thing} ${best.event}?`;
}

function whoQuestion(articles: readonly Article[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of articles) {
    for (const [, name] of text.matchAll(ROLE_BEFORE_NAME)) counts.set(name!, (counts.get(name!) ?? 0) + 1);
  }
  const best = [...counts].sort(([, one], [, other]) => other - one)[0];
  return best && `Who is ${best[0]}?`;
}

function compareQuestion(articles: readonly Article[], phrase: string): string | undefined {
  const sources = articles.filter(({ text }) => text.includes(phrase)).map(({ outlet, author }) => outlet ?? author);
  const [one, other] = [...new Set(sources.filter((source) => source !== undefined))];
  return one && other && `Compare what ${one} and ${other} say about ${phrase}.`;
}
