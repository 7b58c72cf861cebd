/** Evidence by hand, for tests of how an answer is made of it. */
import type { ArticleInfo, Evidence, EvidenceSentence, Query, Sentence } from '#lib/domain.ts';
import { questionKind } from '#lib/text/question-kind.ts';
import { words } from '#lib/text/words.ts';
import { type ScoredSentence, scoreSentences } from './score.ts';

/** Articles with their sentences in order; a sentence may say what it is in the layout, and how relevant its passage is. */
export interface GivenArticle extends Partial<ArticleInfo> {
  id: string;
  sentences: (string | [Sentence['kind'], string])[];
  relevance?: number;
}

export function evidenceOf(...articles: GivenArticle[]): Evidence {
  const sentences: EvidenceSentence[] = [];
  for (const { id, sentences: given, relevance = 1 } of articles) {
    let start = 0;
    for (const piece of given) {
      const [kind, text] = typeof piece === 'string' ? (['prose', piece] as const) : piece;
      const end = start + text.length;
      sentences.push({ n: sentences.length + 1, articleId: id, start, end, kind, text, relevance });
      start = end + 1;
    }
  }
  return {
    articles: articles.map(({ sentences: _sentences, relevance: _relevance, ...info }) => ({
      title: info.id,
      hash: info.id,
      ...info,
    })),
    sentences,
  };
}

/** A question as the corpus would know it: each content word weighs 1; `unknown` ones nothing stands for. */
export function askedOf(text: string, unknown: readonly string[] = []): Query {
  const content = words(text).filter(({ stop }) => !stop);
  return {
    text,
    terms: content.map(({ text: written, term, start }) => ({
      text: written,
      term,
      weight: 1,
      name: start > 0 && /^\p{Lu}/u.test(written),
      known: !unknown.includes(written),
      alternatives: [],
    })),
    passages: 10,
  };
}

export function scored(question: string, ...articles: GivenArticle[]): ScoredSentence[] {
  return scoreSentences(askedOf(question), questionKind(question), evidenceOf(...articles));
}
