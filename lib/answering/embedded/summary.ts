import type { ArticleInfo, Evidence, EvidenceSentence } from '#lib/domain.ts';
import { type OwnWords, ownWords } from '../own-words.ts';
import { attributionOf } from './attribution.ts';
import { mainPoints, type Point } from './points.ts';
import { quotation } from './quotation.ts';

const MOST_SENTENCES = 9;
const MOST_WORDS = 240;
const MOST_WORDS_OF_SEVERAL = 250;
const LEAST_WORDS_OF_ONE = 25;
const MOST_OF_SEVERAL = 3;

/** The main points of one article in its own order, or the leading ones of each of several. */
export function* summarise(evidence: Evidence, most = MOST_SENTENCES, words = ownWords()): Generator<string> {
  const groups = evidence.articles.flatMap((article) => {
    const sentences = evidence.sentences.filter(({ articleId }) => articleId === article.id);
    return sentences.length > 0 ? [{ article, sentences }] : [];
  });
  if (groups.length === 1) yield* summariseOne(groups[0]!.article, groups[0]!.sentences, most, words);
  else yield* summariseEach(groups, most);
}

function* summariseOne(
  article: ArticleInfo,
  sentences: EvidenceSentence[],
  most: number,
  words: OwnWords,
): Generator<string> {
  const points = mainPoints(sentences, titleOf(article, sentences), { points: most, words: MOST_WORDS });
  if (points.length === 0) return;
  yield `${words.pointByPoint(nameOf(article, words))}\n`;
  for (const point of points) yield `\n- ${written(point)}`;
}

function* summariseEach(
  groups: { article: ArticleInfo; sentences: EvidenceSentence[] }[],
  most: number,
): Generator<string> {
  const limits = {
    points: most < groups.length ? 1 : Math.min(MOST_OF_SEVERAL, Math.ceil(most / groups.length)),
    words: Math.max(LEAST_WORDS_OF_ONE, Math.floor(MOST_WORDS_OF_SEVERAL / groups.length)),
  };
  const said: string[] = [];
  let isFirst = true;
  for (const { article, sentences } of groups) {
    const points = mainPoints(sentences, titleOf(article, sentences), limits, said);
    said.push(...points.flatMap((point) => point.sentences.map(({ text }) => text)));
    if (points.length === 0) continue;
    yield `${isFirst ? '' : '\n'}- ${attributionOf(article)}: ${points.flatMap(({ sentences: own, items }) => [...own, ...items].map(quoted)).join(' ')}`;
    isFirst = false;
  }
}

/** A title that is the beginning of the text would say it before it is quoted. */
function nameOf(article: ArticleInfo, words: OwnWords): string {
  const isNamed = article.outlet || article.author || !article.title.endsWith('…');
  return isNamed ? attributionOf(article) : words.theArticle;
}

/** A title that was taken from the first words of the text says nothing more than they do; the id often says what the article is called. */
function titleOf({ title, id }: ArticleInfo, sentences: readonly EvidenceSentence[]): string {
  const name = id.replace(/[-_/.]+/gu, ' ');
  const start = title.replace(/…$/u, '');
  return sentences.slice(0, 3).some(({ kind, text }) => kind === 'prose' && text.includes(start))
    ? name
    : `${title} ${name}`;
}

function written(point: Point): string {
  const lead = point.sentences.map(quoted).join(' ');
  return [lead, ...point.items.map((item) => `  - ${quoted(item)}`)].join('\n');
}

function quoted(sentence: EvidenceSentence): string {
  return quotation({ sentence }, false);
}
