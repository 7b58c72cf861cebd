import type { ArticleInfo, Hit, Scope, Slice } from '#lib/domain.ts';
import type { Found } from '#lib/retrieval/find-evidence.ts';
import {
  type AskableText,
  aboutQuestions,
  compareQuestions,
  saysQuestions,
  whoQuestions,
  whyQuestions,
} from './question-forms.ts';
import { inTurn, languageOf, questionsIn } from './foreign-forms.ts';
import type { Judged } from './answerable.ts';

const MOST_FOLLOW_UPS = 3;
/** Each try is a search of its own. */
const MOST_TRIED = 8;
const MOST_OF_A_KIND = 3;
/** Passages that lead on from the answer, and those they are told apart from: what is in all of them is no news. */
const MOST_NEAR = 8;
const MOST_FAR = 40;
const MOST_TOPICS = 12;
/** So many of the best sentences for a question must not all have been shown already. */
const LOOKED_AT = 2;

export interface CitedPlace extends Slice {
  articleId: string;
}

/** A question that was answered. */
export interface Answered {
  question: string;
  /** The reader's questions before it, oldest first. */
  history: readonly string[];
  citations: readonly CitedPlace[];
  scope?: Scope;
}

/**
 * What a reader may ask next: questions made from what was found beside the answer and not shown in it, of different kinds, each answered by
 * sentences that the answer does not cite.
 *
 * @param judge whether the corpus answers a question, and from which sentences
 */
export async function followUpQuestions(
  { question, history, citations }: Answered,
  { hits }: Pick<Found, 'hits'>,
  articles: readonly ArticleInfo[],
  judge: (question: string) => Promise<Judged>,
): Promise<string[]> {
  const sources = new Map(articles.map((article) => [article.id, article]));
  // The forms of most questions are English, and so are the words that they take up.
  const spoken = ({ passage }: Hit) => languageOf(sources.get(passage.articleId) ?? {});
  const nearest = hits.slice(0, MOST_NEAR);
  const nearIn = (language: string) =>
    unseenTexts(
      nearest.filter((hit) => spoken(hit) === language),
      citations,
      sources,
    );
  const near = nearIn('en');
  const foreign = [...new Set(nearest.map(spoken))]
    .filter((language) => language !== 'en')
    .flatMap((language) => questionsIn(language, nearIn(language)));
  const far = hits.slice(MOST_NEAR, MOST_FAR).map(({ passage }) => passage.text);
  const asked = [question, ...history];
  const isNew = (candidate: string) => !asked.some((earlier) => isSame(earlier, candidate));
  const named = asked.join(' ').toLowerCase();
  const isNamed = (name: string) => named.includes(name.toLowerCase());
  const topics = aboutQuestions(near, MOST_TOPICS)
    .filter(({ topic }) => !isNamed(topic))
    .map(({ topic, question: about }) => ({ about, news: newsOf(topic, near, far) }))
    .toSorted((one, other) => other.news - one.news);
  const kinds = [
    ...foreign,
    whyQuestions(near),
    saysQuestions(near).filter((says) => !isNamed(says.slice('What does '.length, -' say?'.length))),
    topics.map(({ about }) => about),
    whoQuestions(near).filter((who) => !isNamed(who.slice('Who is '.length, -1))),
    compareQuestions(near, MOST_OF_A_KIND),
  ].map((kind) => kind.filter(isNew).slice(0, MOST_OF_A_KIND));

  const chosen: string[] = [];
  let tried = 0;
  for (const candidate of inTurn(kinds)) {
    if (chosen.length === MOST_FOLLOW_UPS || tried === MOST_TRIED) break;
    if (chosen.some((other) => isOnSame(other, candidate))) continue;
    tried++;
    const { answerable, scored } = await judge(candidate);
    const isShown = scored
      .slice(0, LOOKED_AT)
      .every(({ sentence }) => citations.some((cited) => overlaps(cited, sentence)));
    if (answerable && !isShown) chosen.push(candidate);
  }
  return chosen;
}

/** What the passages say beside what was cited, one text an article. */
function unseenTexts(
  hits: readonly Hit[],
  citations: readonly CitedPlace[],
  sources: ReadonlyMap<string, Pick<ArticleInfo, 'outlet' | 'author'>>,
): AskableText[] {
  const texts = new Map<string, string>();
  for (const { passage } of hits) {
    const { articleId, start, text, sentences } = passage;
    const unseen = sentences
      .filter((sentence) => !citations.some((cited) => overlaps(cited, { articleId, ...sentence })))
      .map((sentence) => text.slice(sentence.start - start, sentence.end - start));
    texts.set(articleId, [texts.get(articleId) ?? '', ...unseen].join('\n'));
  }
  return [...texts].map(([id, text]) => ({ ...sources.get(id), id, text }));
}

function overlaps(one: CitedPlace, other: CitedPlace): boolean {
  return one.articleId === other.articleId && one.start < other.end && other.start < one.end;
}

/** How much more a topic belongs to the passages near the answer than to the others. */
function newsOf(topic: string, near: readonly AskableText[], far: readonly string[]): number {
  const count = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.split(topic).length - 1, 0);
  return count(near.map(({ text }) => text)) / (1 + count(far));
}

/** Whether two questions differ in less than one word that tells, such as in "postponed" and "delayed". */
function isSame(one: string, other: string): boolean {
  const [all, others] = [contentOf(one), contentOf(other)];
  const shared = others.filter((word) => all.includes(word)).length;
  return shared > 0 && shared >= others.length - 1 && all.length - shared <= 1;
}

/** Whether both ask about somebody or something of one name. */
function isOnSame(one: string, other: string): boolean {
  const names = (question: string): string[] => question.match(/(?<=\s)\p{Lu}[\p{L}-]+/gu) ?? [];
  return names(other).some((name) => names(one).includes(name));
}

function contentOf(question: string): string[] {
  const [form = '', ...rest]: string[] = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [form, ...rest.filter((word) => !/^(?:the|a|an|is|are|was|were|do|did|does|of|in|and)$/.test(word))];
}
