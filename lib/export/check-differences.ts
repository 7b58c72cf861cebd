import { BridgedText } from '#lib/citing/anchors/bridged-text.ts';
import type { Article, ArticleInfo } from '#lib/domain.ts';
import { words } from '#lib/text/words.ts';
import type { ExportedAnswer, ExportedCitation } from './conversation-format.ts';
import { EDITED } from './edited.ts';
import { plainWords } from './inert-words.ts';

/**
 * Checks that each account stands in the sentence of its footnote, and that whoever is named is named by an article that is cited.
 *
 * @param cited the articles that the answer cites, as the corpus has them now; undefined where one has changed or was removed
 * @param articles the same as the export describes them
 */
export function checkDifferences(
  { differences, citations }: ExportedAnswer,
  cited: readonly Article[] | undefined,
  articles: readonly ArticleInfo[],
): string[] {
  const problems: string[] = [];
  const known = cited && new Set([...cited, ...articles].flatMap(namesIn));
  const byNumber = Map.groupBy(citations, ({ n }) => n);
  const isNamed = (name: string) => !known || words(name).every(({ term }) => known.has(term));
  for (const { groups, origins } of differences) {
    if (groups.length < 2 || groups.some((group) => group.length === 0))
      problems.push(`Accounts are said to differ, and there are not two: ${EDITED}.`);
    for (const { n, articleId, says, source } of groups.flat()) {
      const told = `The account “${plainWords(says)}”`;
      const ofNumber = (byNumber.get(n) ?? []).filter((citation) => citation.articleId === articleId);
      if (ofNumber.length === 0) problems.push(`${told} has no footnote ${n} of its article: ${EDITED}.`);
      else if (!ofNumber.some((citation) => holds(citation, says)))
        problems.push(`${told} does not stand in the sentence of footnote ${n}: ${EDITED}.`);
      if (source.name !== undefined && !isNamed(source.name))
        problems.push(`${told} is said to be told by ${plainWords(source.name)}, whom no cited article names.`);
    }
    const numbers = new Set(groups.flat().map(({ n }) => n));
    for (const { name, citations: from } of origins) {
      if (from.some((n) => !numbers.has(n)))
        problems.push(`${plainWords(name)} is called the origin of footnotes that tell no account: ${EDITED}.`);
      else if (!isNamed(name))
        problems.push(`${plainWords(name)} is called an origin, and no cited article names them.`);
    }
  }
  return problems;
}

function holds({ quote }: ExportedCitation, says: string): boolean {
  return new BridgedText(quote).placesOf(says, 1).length > 0;
}

/** The words of an article and of what it says of itself. */
function namesIn({ text = '', title, outlet = '', author = '' }: ArticleInfo & { text?: string }): string[] {
  return words([text, title, outlet, author].join('\n')).map(({ term }) => term);
}
