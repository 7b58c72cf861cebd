import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerUnit, UnitReader } from './answer-units.ts';
import { splitStatements } from './statements.ts';
import { TRICKY_ANSWERS } from '#lib/citing/markers/tricky-answers.test-data.ts';

function read(pieces: string[]): { units: AnswerUnit[]; rest: string } {
  const reader = new UnitReader();
  const units = [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
  return { units, rest: reader.rest };
}

/** What has been given out when the text has come so far, by its statements. */
function givenAfter(text: string): string[] {
  return new UnitReader().push(text).flatMap(({ statements }) => statements.map((statement) => statement.text));
}

const textOf = ({ units, rest }: { units: AnswerUnit[]; rest: string }) =>
  units.map(({ gap, lead, body }) => gap + lead + body).join('') + rest;
const statementsOf = (units: AnswerUnit[]) => units.flatMap(({ statements }) => statements);

const ANSWERS = [
  'It froze [^1]. It thawed [^2].',
  'It froze. [^1] It thawed.[^2] Then **it rained** [^3].',
  'The articles give two reasons:\n\n- a death [^1]\n- **doubts** about the ally [^2]. Nobody knows [^1].\n1. Money. [^3]\n',
  '## Reasons\n\nIt froze\nlast night [^1]. Why? The articles do not say why.\n\n> “It froze.\n> It thawed.” [^2] It rained [^3].',
  'Izvestia: “It froze. Nobody knew why.” [^1] “It thawed” [^2] Then it rained [^3].\n\n---\n\n```\ncode. More [^1].\n```\nEnd [^2].',
  '| What | When |\n|---|---|\n| It froze [^1]. | May |\n| It thawed [^2] | June |\n\nSo it was [^3].',
  'Mr. Smith met J. K. Rowling in the U.S. in 3.5 hours (it rained. It snowed.) [^1]. See [the page. Now](https://example.org).',
  '**It froze. It thawed [^1].** It `rained. And` snowed [^2].\n- \n- so [^3]',
  '> ```\n> x\n\nIt froze [^1].\n\n- ```\n  It has 47 articles.\n\n  y\nIt thawed [^2].\n\n``` a`b\nEnd [^1].',
  '# Portugal signed it in secret\n\nDid you know that it has 47 articles?\n\n- a\n\n      It froze [^1].',
  'یخ زد [^1]. آب شد [^2]. 港口冻结了[^3]。船在外面等候[^4]。',
];

describe('the units of an answer', () => {
  it.each(ANSWERS)('are all of its text and state what it states: %j', (answer) => {
    const { units, rest } = read([answer]);
    expect(textOf({ units, rest })).toBe(answer);
    expect(statementsOf(units)).toEqual(splitStatements(answer).map(({ text, citations }) => ({ text, citations })));
  });

  it.each([...ANSWERS, ...TRICKY_ANSWERS.map(([, shown]) => shown)])(
    'are the same wherever the text is cut in three: %j',
    (answer) => {
      const expected = JSON.stringify(read([answer]));
      for (let first = 0; first <= answer.length; first++) {
        const second = first + ((first * 7) % (answer.length - first + 1));
        const pieces = [answer.slice(0, first), answer.slice(first, second), answer.slice(second)];
        if (JSON.stringify(read(pieces)) !== expected) expect.fail(`differ when cut at ${first} and ${second}`);
      }
    },
  );

  const piece = fc.oneof(
    fc.constantFrom('It froze', ' [^1]', '. ', '.', '[^2]', '\n', '\n\n', '- ', '> ', '1. ', '**', '*', '`', '```\n'),
    fc.constantFrom('| a | b |\n|---|---|\n', '| c [^3] | d |\n', '“', '”', '"', '(', ')', ' The ferry sank', ' Mr.'),
    fc.constantFrom('? ', ': ', '## ', '---\n', '[a](b)', '👍', '。', '港口冻结', "'", ' 3.5', '|', ' U.S.', '~~~'),
    fc.constantFrom('> ```\n', '- ```\n', '\n  x\n', '``` a`b\n', '\t', '      It thawed [^2].\n'),
    fc.string({ maxLength: 4 }),
  );
  const answers = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('are all of the text and do not depend on how it is cut, for any text', () => {
    fc.assert(
      fc.property(answers, fc.array(fc.nat(30), { maxLength: 8 }), (answer, lengths) => {
        const pieces: string[] = [];
        let at = 0;
        for (const length of lengths) pieces.push(answer.slice(at, (at += length)));
        pieces.push(answer.slice(at));
        const expected = read([answer]);
        expect(textOf(expected)).toBe(answer);
        expect(read(pieces)).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it('have what layout stands before them apart', () => {
    const { units } = read(['> - It **froze** [^1].  **It thawed**\n>   at night [^2].\n\n2. So [^3]']);
    expect(units.map(({ kind, gap, lead, body }) => [kind, gap, lead, body])).toEqual([
      ['item', '', '> - ', 'It **froze** [^1].'],
      ['item', '  ', '', '**It thawed**\n>   at night [^2].'],
      ['item', '\n\n', '2. ', 'So [^3]'],
    ]);
  });
});

describe('a statement is given out', () => {
  it.each([
    ['It froze [^1].', 'with its full stop, when its marker stands before it'],
    ['It froze. [^1] ', 'when its marker and white space have come behind it'],
    ['“It froze. It thawed.” [^1] ', 'when it is a quotation, with the marker behind it'],
    ['It froze. Then ', 'when a word of the next one has come'],
    ['It froze\n\n', 'when its paragraph ends'],
    ['- It froze\n- It thawed ', 'when the next item begins'],
    ['“It froze.” Nob', 'not before that: the word may be an attribution', 0],
    ['It froze.', 'not with a full stop alone: a marker may follow', 0],
    ['He met Mr. [^1] ', 'not behind an abbreviation', 0],
    ['“It froze [^1].', 'not inside of a quotation', 0],
    ['(It froze [^1]. Then it ', 'not inside of a bracket', 0],
    ['**It froze [^1]. Then it ', 'not inside of emphasis', 0],
  ])('after %j: %s', (text, _when, count = 1) => {
    expect(givenAfter(text)).toHaveLength(count);
    expect(givenAfter(text.slice(0, -1))).toHaveLength(0);
  });

  it('before a marker that comes late, which is told to belong to it', () => {
    const { units } = read(['It froze [^1].', '[^2]) Then it thawed.']);
    expect(units.map(({ kind, body, citations }) => [kind, body, citations])).toEqual([
      ['text', 'It froze [^1].', []],
      ['tail', '[^2])', [2]],
      ['text', 'Then it thawed.', []],
    ]);
  });
});

describe('an answer without an end', () => {
  it.each(['word ', 'a', '“a. ', '(', '[', '**', '\n', '|', '- ', '> ', '> - ', '[^1]', '🙂', 'a | b\n', '港', "'a "])(
    'of %j is held back no further than a few thousand characters',
    (unit) => {
      const reader = new UnitReader();
      let given = 0;
      const text = unit.repeat(20_000 / unit.length);
      for (let at = 0; at < text.length; at += 50) {
        const piece = text.slice(at, at + 50);
        for (const { gap, lead, body } of reader.push(piece)) given += gap.length + lead.length + body.length;
        // Layout alone says nothing.
        const held = /^[\s>]*$/.test(reader.rest) ? 0 : at + piece.length - given;
        expect(held).toBeLessThanOrEqual(4_100);
      }
      const { units, rest } = read([text]);
      expect(textOf({ units, rest })).toBe(text);
      // No character and no marker is cut in two.
      for (const { body } of units)
        expect(body).toSatisfy((cut: string) => (cut.isWellFormed() && !/\[\^?\d*$/.test(cut)) || unit === '[');
    },
  );
});
