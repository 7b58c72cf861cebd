import { describe, expect, test } from 'vitest';
import { sentencePlaces } from './sentence-places.ts';

describe('sentencePlaces', () => {
  const text = 'The ferry left.\nNobody\nminded. It rained.\n\nThe bridge is open. Go.';
  const second = text.indexOf('The bridge');
  const blocks = [
    { start: 0, end: text.indexOf('\n\n') },
    { start: second, end: text.length },
  ];

  test('are between sentences, also across a line break, and not at the line breaks within one', () => {
    const between = sentencePlaces(text, blocks).filter((place) => place < blocks[0]!.end);
    expect(between).toEqual([text.indexOf('Nobody'), text.indexOf('It rained')]);
  });

  test('do not depend on the blocks before', () => {
    const alone = sentencePlaces(text, [blocks[1]!]).filter((place) => place > second);
    expect(alone).toEqual([text.indexOf('Go')]);
    expect(sentencePlaces(text, blocks).filter((place) => place > second)).toEqual(alone);
  });

  test.each(['The end 😀.', 'Мир. Война.'])('are found in other blocks beside %j', (foreign) => {
    const mixed = `One. Two.\n${foreign}\nThree. Four.`;
    const lines = [...mixed.matchAll(/.+/gu)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
    const places = sentencePlaces(mixed, lines);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).toEqual(expect.arrayContaining([mixed.indexOf('Two'), mixed.indexOf('Four')]));
    const war = mixed.indexOf('Война');
    if (war > 0) expect(places).toContain(war);
  });

  test('are found wherever they stand in a long text', () => {
    const sentence = 'It rained in the harbour all day. ';
    const long = sentence.repeat(2_000).trimEnd();
    const expected = Array.from({ length: 1_999 }, (_, at) => (at + 1) * sentence.length);
    // Near where two windows meet, one may be found by both.
    expect([...new Set(sentencePlaces(long, [{ start: 0, end: long.length }]))]).toEqual(expected);
  });
});
