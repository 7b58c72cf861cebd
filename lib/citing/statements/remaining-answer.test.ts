import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnitReader } from './answer-units.ts';
import type { CitedEvent } from '#lib/citing/markers/markers.ts';
import { RemainingAnswer } from './remaining-answer.ts';

const citation = (n: number) => ({ n, articleId: `article-${n}`, hash: 'h', start: 0, end: 1, quote: 'x' });

/** Leaves out every statement that says "lies". */
function leaveOut(answer: string): { events: CitedEvent[]; text: string; cited: string[] } {
  const reader = new UnitReader();
  const remaining = new RemainingAnswer((n) => (n > 0 ? citation(n) : undefined));
  const events = [...reader.push(answer), ...reader.end()].flatMap((unit) =>
    remaining.add(unit, !unit.statements.some(({ text }) => text.includes('lies'))),
  );
  return {
    events,
    text: events.map((event) => (event.type === 'text' ? event.delta : '')).join(''),
    cited: events
      .flatMap((event) => (event.type === 'citations' ? event.citations : []))
      .map(({ articleId }) => articleId),
  };
}

describe('what remains of an answer', () => {
  it.each([
    ['It froze [^1]. It thawed [^2].', 'It froze [^1]. It thawed [^2].', 'all of it, when nothing is left out'],
    ['It lies [^1]. It thawed [^2].', 'It thawed [^1].', 'numbers begin with 1'],
    [
      'It froze [^3]. It lies [^1]. It thawed [^2]. So [^3].',
      'It froze [^1]. It thawed [^2]. So [^1].',
      'in order, and kept',
    ],
    ['It lies [^1]. It lies.\n\nIt thawed [^2].', 'It thawed [^1].', 'no empty paragraph'],
    ['It froze [^1].\n\nIt lies [^1].\n\nIt thawed [^2].', 'It froze [^1].\n\nIt thawed [^2].', 'no empty lines'],
    ['It froze [^1]. It lies [^1].\n\nSo [^2]. It lies.', 'It froze [^1].\n\nSo [^2].', 'paragraphs keep apart'],
    ['- It froze [^1]\n- It lies [^2]\n- So [^2]\n', '- It froze [^1]\n- So [^2]', 'an item goes with its mark'],
    ['- It lies [^1]. It froze [^1].\n- It lies', '- It froze [^1].', 'an item keeps its mark'],
    ['Two reasons:\n\n- It lies\n- It lies [^1]\n\nSo [^2].', 'So [^1].', 'a list without items has no lead-in'],
    ['Two reasons:\n\n- It lies\n- It froze [^1]', 'Two reasons:\n\n- It froze [^1]', 'a list with one has'],
    ['## Ice\n\nIt lies.\n\n## Sea\n\nSo [^1].', '## Sea\n\nSo [^1].', 'a section without text has no heading'],
    [
      '# All\n\n## Ice\n\nIt lies.\n\n### So\n\nSo [^1].',
      '# All\n\n## Ice\n\n### So\n\nSo [^1].',
      'headings above stay',
    ],
    ['It froze [^1].\n\n---\n\nIt lies.\n\n---\n\nIt lies.', 'It froze [^1].', 'no rule below nothing'],
    ['Why? It lies. So [^1].', 'So [^1].', 'no question without its answer'],
    [
      'The articles do not say why. It lies.',
      'The articles do not say why.',
      'a remark on the articles states nothing',
    ],
    ['1. It froze [^1]\n2. It lies\n3. So [^2]', '1. It froze [^1]\n2. So [^2]', 'items are counted anew'],
    ['1. It lies\n2. It froze [^1]', '1. It froze [^1]', 'from the first'],
    ['- It lies [^1]\n  - It froze [^2]\n    - So [^3]', '- It froze [^1]\n  - So [^2]', 'what is below moves out'],
    ['- It froze [^1]\n- It lies\n  - So [^2]', '- It froze [^1]\n- So [^2]', 'and not under another item'],
    ['- Ice:\n  - It lies\n- Sea:\n  - So [^1]', '- Sea:\n  - So [^1]', 'an item that only leads in'],
    [
      '> It lies [^1].\n> It froze [^2].\n>\n> So [^3].',
      '> It froze [^1].\n>\n> So [^2].',
      'quotations keep their marks',
    ],
    ['| a | b |\n|---|---|\n| lies | c |\n| It | froze [^2] |', '| a | b |\n|---|---|\n| It | froze [^1] |', 'a table'],
    ['So [^1].\n\n| a | b |\n|---|---|\n| lies | c |\n\nThen [^2].', 'So [^1].\n\nThen [^2].', 'a table without rows'],
    ['**It lies [^1]. So** [^2]. Then [^3].', 'Then [^1].', 'what emphasis holds together goes together'],
    ['[It lies. So](https://a.example) [^1]. Then [^3].', 'Then [^1].', 'and what a link does'],
    [
      'It froze [^1].\n\n```\n[^7\u200B] lies\n```\nSo `[^8\u200B]` [^2].',
      'It froze [^1].\n\n```\n[^7\u200B] lies\n```\nSo `[^8\u200B]` [^2].',
      'code stays',
    ],
    ['It froze [^1].[^2]) It lies [^3].[^4]) So [^5].', 'It froze [^1].[^2]) So [^3].', 'late markers go with theirs'],
    [
      'It lies. # 1 of them froze [^1].',
      '\\# 1 of them froze [^1].',
      'what comes to stand at a line start is no heading',
    ],
    ['It lies. 3. of May [^1].', '3\\. of May [^1].', 'nor an item'],
    ['It lies. It lies [^1].', '', 'nothing, when all is left out'],
    ['Two reasons:\n\n1. It lies', '', 'nor a lead-in alone'],
  ])('of %j is %j: %s', (answer, expected) => {
    expect(leaveOut(answer).text).toBe(expected);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'It froze [^1]. ',
      'It lies [^2]. ',
      'It lies. ',
      'So [^3]',
      '\n\n',
      '\n',
      '- ',
      '  - ',
      '1. ',
      '> ',
      '\n## Ice\n',
    ),
    fc.constantFrom(
      'Why? ',
      '\n\nThese:\n',
      '\n| a | b |\n|---|---|\n',
      '| So | [^4] |\n',
      '| lies | b |\n',
      '\n---\n',
      '`x` ',
      '```\n',
    ),
    fc.constantFrom('👍 ', '“It froze.” [^5] ', '(', ')'),
  );
  const answers = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

  it('has each number from 1 in order, its citation before it, and nothing that was left out, for any answer', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        // In code nothing is a statement, nor is a question or a lead-in.
        fc.pre(!/```|`x`|lies(?:(?!\n\n)[^])*[?:]/.test(answer));
        const { events, text, cited } = leaveOut(answer);
        expect(text).not.toContain('lies');
        const known = new Set<number>();
        for (const event of events) {
          if (event.type === 'citations') for (const { n } of event.citations) known.add(n);
          else for (const [, n] of event.delta.matchAll(/\[\^(\d+)\]/g)) expect(known).toContain(Number(n));
        }
        const shown = [...new Set([...text.matchAll(/\[\^(\d+)\]/g)].map(([, n]) => Number(n)))];
        expect(shown).toEqual(shown.map((_, index) => index + 1));
        expect(cited).toHaveLength(shown.length);
        // Nothing stands at the end that leads to nothing.
        expect(text).not.toMatch(/(?:^|\n)(?:##[^\n]*|These:|---|\|---\|---\|)\s*$/);
        expect(text).toBe(text.trimEnd());
      }),
      { numRuns: 2_000 },
    );
  });

  it('is all of its words when nothing is left out and nothing leads to nothing', () => {
    const words = (text: string) => text.match(/[\p{L}\p{Extended_Pictographic}]+|\[\^\d\]/gu) ?? [];
    fc.assert(
      fc.property(answers, (answer) => {
        const kept = answer.replaceAll('lies', 'thaws').replace(/\[\^\d\]/g, '[^1]');
        fc.pre(!/Ice|These|---|Why|```/.test(kept));
        expect(words(leaveOut(kept).text)).toEqual(words(kept));
      }),
      { numRuns: 1_000 },
    );
  });
});
