import { expect, it } from 'vitest';
import { DIFFERING } from '#lib/citing/accounts/account-pairs.test-data.ts';
import { findDifferences } from '#lib/citing/accounts/find-differences.ts';
import type { Article, Citation, EvidenceSentence } from '#lib/domain.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import { checkDifferences } from './check-differences.ts';

it.each(DIFFERING)('finds nothing against what was found: $topic', ({ question, articles }) => {
  const whole = articles.map((article): Article => ({ ...article, title: article.id, hash: '' }));
  const sentences = whole
    .flatMap(({ id: articleId, text }) =>
      splitSentences(text).map((at) => ({ ...at, articleId, text: text.slice(at.start, at.end), relevance: 1 })),
    )
    .map((sentence, index): EvidenceSentence => ({ ...sentence, n: index + 1 }));
  const citations = sentences.map(({ n, articleId, start, end, text }): Citation => {
    return { n, articleId, hash: '', start, end, quote: text };
  });
  const differences = findDifferences({ question, citations, articles: whole, sentences });
  expect(differences).not.toEqual([]);
  const answer = { question, answer: '', finish: 'answered' as const, statements: [], coverage: null, nearest: [] };
  expect(checkDifferences({ ...answer, citations, differences }, whole, whole)).toEqual([]);
});
