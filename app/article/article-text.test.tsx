import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ArticleText } from './article-text.tsx';

const text = '## Weather\n\nSnow fell on <Monday>. Rain followed.\n';

function markOf(quote: string, n: number) {
  const start = text.indexOf(quote);
  return { n, start, end: start + quote.length, quote };
}

function html(...marks: ReturnType<typeof markOf>[]): string {
  return renderToStaticMarkup(<ArticleText text={text} marks={marks} here={marks[0]} hereRef={() => undefined} />);
}

test('the asked-for sentence is marked apart from the other cited ones, each with its number', () => {
  const markup = html(markOf('Rain followed.', 2), markOf('Snow fell on <Monday>.', 1));
  expect(markup).toContain('data-shown="here" data-numbers="2">Rain followed.</mark>');
  expect(markup).toMatch(/data-shown="too" data-numbers="1">.*Snow fell on &lt;Monday&gt;\.<\/mark>/);
});

test('every character of a paragraph is there as it stands; the sign of a heading makes one and is not shown', () => {
  const shown = [...html().matchAll(/<(h3|p)[^>]*>(.*?)<\/\1>/gs)].map((match) => match[2]?.replace(/<[^>]*>/g, ''));
  expect(shown).toEqual(['## Weather', 'Snow fell on &lt;Monday&gt;. Rain followed.\n']);
  expect(html()).toMatch(/<h3[^>]*><span hidden="">## <\/span>Weather<\/h3>/);
});

test('a heading that is cited is marked without its sign, whether or not the citation has it', () => {
  for (const quote of ['## Weather', 'Weather']) {
    expect(html(markOf(quote, 1)).replace(/<span hidden="">## <\/span>/, '')).toMatch(
      /<h3[^>]*><mark[^>]*data-numbers="1">Weather<\/mark><\/h3>/,
    );
  }
});
