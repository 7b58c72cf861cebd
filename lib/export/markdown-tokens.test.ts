import { describe, expect, test } from 'vitest';
import { GUARD } from '#lib/citing/markers/markers.ts';
import { answerTokens, readMarkdown, settled } from './markdown-tokens.ts';

describe('text that is still being written', () => {
  test.each([
    ['The treaty was signed [', 'The treaty was signed', 'a marker may begin'],
    ['The treaty was signed [^', 'The treaty was signed', 'a marker has begun'],
    ['The treaty was signed [^1', 'The treaty was signed', 'it may still be [^12]'],
    ['The treaty was signed [^1]', 'The treaty was signed [^1]', 'the marker is whole'],
    ['In [2001]', 'In [2001]', 'a year, not a marker'],
    ['**Reas', '**Reas**', 'bold is closed until its end has come'],
    ['**Three ', '**Three**', 'bold ends at a word'],
    ['**Reasons** and', '**Reasons** and', 'bold is closed already'],
    ['- Trade, *above al', '- Trade, *above al*', 'emphasis is closed like bold'],
    ['**The *whol', '**The *whol***', 'the inner is closed before the outer'],
    ['* one\n* 2 * 3', '* one\n* 2 * 3', 'bullets and a sign of times open nothing'],
    ['- *one\n- two', '- *one\n- two', 'an item ends what the one before has opened'],
    ['Reasons:\n\n- ', 'Reasons:\n', 'a list item has begun, and its words have not come'],
    ['Reasons:\n\n- One', 'Reasons:\n\n- One', 'the words of the item have come'],
    ['It is *', 'It is', 'emphasis may begin'],
    ['It is \\', 'It is', 'an escape has begun'],
    ['It is \\[', 'It is', 'a bracket may begin a marker, escaped or not'],
    ['It is \\[\\^2\\]', 'It is \\[\\^2\\]', 'the escapes are whole'],
  ])('%s is shown as %s: %s', (written, shown) => {
    expect(settled(written)).toBe(shown);
  });

  test.each([' ', '\n', '*', '_', '`', '\\'])('takes linear time for %j over and over', (sign) => {
    const started = performance.now();
    settled(`It is${sign.repeat(100_000)}so`);
    // Quadratic time was 20 seconds and more for this size; linear time is some milliseconds.
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

function typesOf(text: string): string[] {
  return readMarkdown(text)
    .flatMap((token) => ('tokens' in token ? answerTokens(token.tokens) : [token]))
    .map((token) => token.type);
}

describe('a footnote marker', () => {
  test('is a token wherever it stands', () => {
    expect(typesOf('It was signed [^1][^2].')).toEqual(['text', 'footnote', 'footnote', 'text']);
  });

  test('is no link, even when an address follows', () => {
    expect(typesOf('[^1](http://evil.example)')).not.toContain('link');
  });

  test('is no definition at the beginning of a line', () => {
    expect(typesOf('[^1]: http://evil.example "x"')[0]).toBe('footnote');
  });

  test('is plain text in code', () => {
    expect(typesOf(`\`[^1${GUARD}]\``)).toEqual(['codespan']);
    expect(readMarkdown(`\`[^1${GUARD}]\``)).toMatchObject([{ tokens: [{ text: '[^1]' }] }]);
  });
});

test('HTML is read as text', () => {
  expect(typesOf('<img src=x onerror=alert(1)>')).toEqual(['text']);
});

test('what stands in a row behind the last column is shown in it', () => {
  const [table] = readMarkdown('| a | b |\n|---|---|\n| one | two | three [^1] |\n');
  const rows = table?.type === 'table' ? table.rows : [];
  const written = rows[0]?.map(({ tokens }) =>
    answerTokens(tokens)
      .map(({ raw }) => raw)
      .join(''),
  );
  expect(written).toEqual(['one', 'two three [^1]']);
});

describe('lists and quotations in one another', () => {
  /** How often one stands in another. */
  const depthOf = (tokens: readonly unknown[]): number =>
    Math.max(
      0,
      ...tokens.map((token) => {
        const {
          type,
          tokens: inner = [],
          items = [],
        } = token as { type: string; tokens?: unknown[]; items?: unknown[] };
        return (type === 'blockquote' || type === 'list' ? 1 : 0) + depthOf([...inner, ...items]);
      }),
    );

  test.each(['> ', '>', '- ', '1. ', '> - ', '>1) '])(
    'of %j over and over are read so far as a reader can follow',
    (mark) => {
      const tokens = readMarkdown(`${mark.repeat(50_000)}here`);
      expect(depthOf(tokens)).toBeLessThanOrEqual(16);
      expect(tokens[0]?.raw).toContain('here');
    },
  );

  test('are read as written where there are few', () => {
    expect(depthOf(readMarkdown('> - one\n>   - two\n>     > three'))).toBe(4);
  });
});
