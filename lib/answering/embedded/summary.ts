import type { ArticleInfo, Evidence, EvidenceSentence } from '#lib/domain.ts';
import { attributionOf } from './attribution.ts';
import { mainPoints, type Point } from './points.ts';
import { quotation } from './quotation.ts';

const MOST_SENTENCES = 9;
const MOST_WORDS = 250;
const MOST_WORDS_OF_SEVERAL = 250;
const LEAST_WORDS_OF_ONE = 25;

/** The main points of one article in its own order, or the leading ones of each of several. */
export function* summarise(evidence: Evidence, most = MOST_SENTENCES): Generator<string> {
  const groups = evidence.articles.flatMap((article) => {
    const sentences = evidence.sentences.filter(({ articleId }) => articleId === article.id);
    return sentences.length > 0 ? [{ article, sentences }] : [];
  });
  if (groups.length === 1) yield* summariseOne(groups[0]!.article, groups[0]!.sentences, most);
  else yield* summariseEach(groups, most);
}

function* summariseOne(article: ArticleInfo, sentences: EvidenceSentence[], most: number): Generator<string> {
  const points = mainPoints(sentences, titleOf(article), { points: most, words: MOST_WORDS });
  if (points.length === 0) return;
  yield `${attributionOf(article)}, in order:\n`;
  for (const point of points) yield `\n- ${written(point)}`;
}

function* summariseEach(
  groups: { article: ArticleInfo; sentences: EvidenceSentence[] }[],
  most: number,
): Generator<string> {
  const limits = {
    points: Math.max(1, Math.floor(most / groups.length)),
    words: Math.max(LEAST_WORDS_OF_ONE, Math.floor(MOST_WORDS_OF_SEVERAL / groups.length)),
  };
  let isFirst = true;
  for (const { article, sentences } of groups) {
    const points = mainPoints(sentences, titleOf(article), limits);
    if (points.length === 0) continue;
    yield `${isFirst ? '' : '\n'}- ${attributionOf(article)}: ${points.flatMap(quotationsOf).join(' ')}`;
    isFirst = false;
  }
}

/** A title that was taken from the first words of the text says nothing more than they do; the id often says what the article is called. */
function titleOf({ title, id }: ArticleInfo): string {
  return `${title} ${id.replace(/[-_/.]+/gu, ' ')}`;
}

function written(point: Point): string {
  const [lead, ...items] = quotationsOf(point);
  return [lead, ...items.map((item) => `  - ${item}`)].join('\n');
}

function quotationsOf({ sentence, items }: Point): string[] {
  return [sentence, ...items].map((one) => quotation({ sentence: one }, false));
}
