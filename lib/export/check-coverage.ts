import { groupCopies } from '#lib/corpus/copies.ts';
import type { Article, ArticleInfo } from '#lib/domain.ts';
import type { ExportedAnswer } from './conversation-format.ts';
import { EDITED } from './edited.ts';
import { plainWords } from './inert-words.ts';

/** Of a larger corpus only what was retrieved is named as silent. */
const MOST_NAMED = 20;

/**
 * Checks the coverage of an answer against its footnotes and the corpus as it is now.
 *
 * @param cited the articles that the answer cites, as the corpus has them now; undefined where one has changed or was removed
 * @param now all articles of the corpus
 */
export function checkCoverage(
  { coverage, citations }: ExportedAnswer,
  cited: readonly Article[] | undefined,
  now: readonly ArticleInfo[],
): { problems: string[]; notes: string[] } {
  if (!coverage) return { problems: [], notes: [] };
  const { articles, speaking, silent, copies } = coverage;
  const problems: string[] = [];
  const edited = (what: string) => problems.push(`The coverage ${what}: ${EDITED}.`);

  const ofFootnotes = [...new Set(citations.map(({ articleId }) => articleId))];
  if (!areSame(speaking, ofFootnotes)) edited('does not name the articles of the footnotes as those that speak');
  if (new Set(silent).size < silent.length || silent.some((id) => speaking.includes(id)))
    edited('names an article twice');
  const named = new Set([...speaking, ...silent]).size;
  if (silent.length > MOST_NAMED || named > articles || (articles <= MOST_NAMED && named < articles))
    edited(`counts ${articles} articles and names ${named}`);
  for (const group of copies ?? []) {
    if (new Set(group).size < 2 || group.some((id) => !speaking.includes(id)))
      edited('calls articles copies of each other that are not both cited');
  }
  const found = cited && groupCopies(cited);
  if (found && copies && !areSame(found.map(keyOf), copies.map(keyOf)))
    problems.push('The coverage calls other articles copies of each other than those that print the same text.');

  const notes: string[] = [];
  if (found && !copies && found.length > 0)
    notes.push('Some of the cited articles print the same text, which the coverage does not say.');
  if (articles > MOST_NAMED && articles > 2 * now.length)
    problems.push(`The coverage counts ${articles} articles, and the corpus has ${now.length} now.`);
  else if (articles !== now.length)
    notes.push(`The corpus had ${articles} articles according to the export, and has ${now.length} now.`);
  const present = new Set(now.map(({ id }) => id));
  for (const id of silent)
    if (!present.has(id)) notes.push(`${plainWords(id)}, which the coverage names, is not in the corpus now.`);
  return { problems, notes };
}

function keyOf(group: readonly string[]): string {
  return JSON.stringify(group.toSorted());
}

function areSame(ones: readonly string[], others: readonly string[]): boolean {
  return keyOf(ones) === keyOf(others);
}
