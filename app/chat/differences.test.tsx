import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Account, ArticleInfo, Citation, Difference } from '#lib/domain.ts';
import { Differences } from './differences.tsx';
import { InEnglish } from '../language/in-english.test-data.tsx';

const ARTICLES: Record<string, ArticleInfo> = {
  a: { id: 'a', title: 'Eve', outlet: 'Gazette', published: '2025-01-17', hash: '' },
  b: { id: 'b', title: 'After', outlet: 'Courier', published: '31/02/2025', hash: '' },
};

function account(n: number, articleId: string, says: string, source: Account['source']): Account {
  return { n, articleId, says, source, sureness: 'stated' };
}

function shown(difference: Difference): string {
  const citations = new Map<number, Citation>([
    [1, { n: 1, articleId: 'a', hash: '', start: 0, end: 1, quote: 'x' }],
    [2, { n: 2, articleId: 'b', hash: '', start: 0, end: 1, quote: 'x' }],
  ]);
  return renderToStaticMarkup(
    <InEnglish>
      <Differences
        question="Why?"
        differences={[difference]}
        citations={citations}
        articleOf={(id) => ARTICLES[id]!}
        renderFootnote={(n) => `[${n}]`}
      />
    </InEnglish>,
  )
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

const jalali: Account['source'] = { kind: 'official', name: 'Ambassador Jalali' };

test('articles that go back to one person stand as one account, with both footnotes and one origin', () => {
  const words = shown({
    matter: 'reason',
    groups: [
      [account(1, 'a', 'the death', jalali), account(2, 'b', 'the passing', jalali)],
      [account(2, 'b', 'the summit', { kind: 'article' })],
    ],
    origins: [{ name: 'Ambassador Jalali', citations: [1, 2] }],
  });
  expect(words).toMatch(/differ on/);
  expect(words).toMatch(/the passing.*\[2\].*\[1\].*the summit.*\[2\]/);
  // A date that is none is shown as the article gives it.
  expect(words).toMatch(/Courier · 31\/02\/2025.*Gazette · 17 January 2025/);
  expect(words.match(/Ambassador Jalali/g)).toHaveLength(2);
});

test('what one article plans and a later one tells is a development, not a conflict', () => {
  const article: Account['source'] = { kind: 'article' };
  const words = shown({
    matter: 'time',
    groups: [[account(1, 'a', 'is to be signed', article)], [account(2, 'b', 'was signed', article)]],
    origins: [],
  });
  expect(words).not.toMatch(/differ on/);
  expect(words).toMatch(/is to be signed.*was signed/);
});
