import type { Article } from '#lib/domain.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import { namesOf, phrasesOf } from './topics.ts';

const MOST_STARTERS = 4;
const HAPPENED =
  /\b(the \p{Ll}+) (?:had been|has been|was|were) (postponed|delayed|cancelled|suspended|signed|rejected|approved|banned|closed|opened|founded|created|built|replaced|abolished|introduced|lifted|ended|stopped)\b/iu;
const ROLE_BEFORE_NAME =
  /\b(?:president|minister|ambassador|spokesman|spokeswoman|director|chancellor|king|queen|professor|researcher|leader|chief|secretary|author|engineer|general|mayor|judge|captain|coach),? (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/gu;

/**
 * Questions of different kinds that come out of the articles themselves: why something happened, who somebody is, how two sources compare, and what is
 * said about something that comes up again and again.
 */
export function starterQuestions(articles: readonly Article[]): string[] {
  const [phrase, ...phrases] = phrasesOf(articles, 3);
  const starters = [whyQuestion(articles), whoQuestion(articles), compareQuestion(articles, phrase)];
  for (const other of phrase ? [...phrases, phrase] : phrases)
    starters.push(`What do the articles say about ${other}?`);
  for (const name of namesOf(articles, MOST_STARTERS)) starters.push(`What do the articles say about ${name}?`);
  return [...new Set(starters.filter((question) => question !== undefined))].slice(0, MOST_STARTERS);
}

function whyQuestion(articles: readonly Article[]): string | undefined {
  for (const { text } of articles) {
    for (const { start, end } of splitSentences(text)) {
      const match = HAPPENED.exec(text.slice(start, end));
      if (match) return `Why was ${match[1]!.toLowerCase()} ${match[2]}?`;
    }
  }
  return undefined;
}

function whoQuestion(articles: readonly Article[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of articles) {
    for (const [, name] of text.matchAll(ROLE_BEFORE_NAME)) counts.set(name!, (counts.get(name!) ?? 0) + 1);
  }
  const best = [...counts].sort(([, one], [, other]) => other - one)[0];
  return best && `Who is ${best[0]}?`;
}

function compareQuestion(articles: readonly Article[], phrase: string | undefined): string | undefined {
  if (!phrase) return undefined;
  const sources = articles.filter(({ text }) => text.includes(phrase)).map(({ outlet, author }) => outlet ?? author);
  const [one, other] = [...new Set(sources.filter((source) => source !== undefined))];
  return one && other && `Compare what ${one} and ${other} say about ${phrase}.`;
}
