import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HEADING_SIGN, paragraphs, pieces } from './marked-text.ts';

function texts(text: string): string[] {
  return paragraphs(text).map(({ start, end }) => text.slice(start, end));
}

describe('the paragraphs of an article', () => {
  test('are parted by blank lines, and keep lines that were broken by hand together', () => {
    expect(texts('One line\nand its second.\n\n \t\nAnother.\n')).toEqual(['One line\nand its second.', 'Another.\n']);
  });

  test('are the lines where lines are longer than anybody breaks them', () => {
    const long = 'word '.repeat(40);
    expect(texts(`Title\n${long}\n- item`)).toEqual(['Title', long, '- item']);
  });

  test('are headings by themselves, also without a blank line', () => {
    expect(texts('# Ice\nIt froze\nover night.\n### Snow\n#no heading\n#\n\nMore.')).toEqual([
      '# Ice',
      'It froze\nover night.',
      '### Snow',
      '#no heading\n#',
      'More.',
    ]);
  });

  test('hold every character of the text but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', 'long'.repeat(40)) }), (text) => {
        expect(texts(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('the pieces of a paragraph', () => {
  test('are cut where a mark begins and ends, and know which footnote ends there', () => {
    const inner = { start: 4, end: 7, quote: 'two', n: 2 };
    const outer = { start: 0, end: 7, quote: 'one two', n: 1 };
    expect(pieces({ start: 0, end: 13 }, [inner, outer])).toEqual([
      { start: 0, end: 4, marks: [outer], ends: [] },
      { start: 4, end: 7, marks: [inner, outer], ends: [inner, outer] },
      { start: 7, end: 13, marks: [], ends: [] },
    ]);
  });

  test('continue a mark that runs over from the paragraph before', () => {
    const mark = { start: 0, end: 12, quote: '' };
    expect(pieces({ start: 10, end: 20 }, [mark])).toEqual([
      { start: 10, end: 12, marks: [mark], ends: [mark] },
      { start: 12, end: 20, marks: [], ends: [] },
    ]);
  });

  test('are together the paragraph, whatever the marks', () => {
    const place = fc.nat({ max: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place)), (ranges) => {
        const marks = ranges.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), quote: '' }));
        const cut = pieces({ start: 10, end: 30 }, marks);
        expect(cut.map(({ start, end }) => [start, end]).flat()).toEqual([
          10,
          ...cut.slice(1).flatMap(({ start }) => [start, start]),
          30,
        ]);
      }),
    );
  });
});

test.each([
  ['# The deal', true],
  ['### 2. The death of the president', true],
  ['## 2025', true],
  ['# 3. The deal', true],
  ['# 3 in the world, it grew.', false],
  ['#deal', false],
])('%s is a heading: %s', (line, expected) => {
  expect(HEADING_SIGN.test(line)).toBe(expected);
});
