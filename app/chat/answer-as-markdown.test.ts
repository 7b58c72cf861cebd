import { expect, test } from 'vitest';
import { answerAsMarkdown } from './answer-as-markdown.ts';

test('a copied answer keeps its footnotes, with what they quote and where from', () => {
  const article = { id: 'a', title: 'Seal the Deal', outlet: 'Izvestia', published: '2025-01-16', hash: 'h' };
  const view = {
    text: 'It was signed in Moscow [^1].\n',
    citations: [{ n: 1, articleId: 'a', hash: 'h', start: 0, end: 9, quote: 'Signed\nin Moscow.' }],
    articles: new Map([['a', article]]),
    metadata: {},
  };
  expect(answerAsMarkdown('Where was it signed?', view)).toBe(
    [
      '## Where was it signed?',
      '',
      'It was signed in Moscow [^1].',
      '',
      '[^1]: “Signed in Moscow.” Seal the Deal · Izvestia · 16 January 2025',
      '',
    ].join('\n'),
  );
});
