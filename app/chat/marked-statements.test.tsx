import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { reviewAnswer } from '#lib/citing/review/review.ts';
import type { Statement, Verdict } from '#lib/domain.ts';
import { GrowingMarkdown } from '#lib/export/growing-markdown.ts';
import { AnswerMarkdown } from './answer-markdown.tsx';
import { markStatements } from './marked-statements.ts';
import { InEnglish } from '../language/in-english.test-data.tsx';

/** The answer on screen with failed words in braces and without the rest of the markup. */
function shown(text: string, statements: readonly Statement[]): string {
  return markup(text, statements)
    .replaceAll(/<span class="doubtful"[^>]*>(.*?)<\/span>/g, '{$1}')
    .replaceAll(/<span data-sign.*?<\/span>(?:<sup[^>]*>(.)<\/sup>)?<\/span>/g, '')
    .replaceAll(/<[^>]*>/g, '');
}

function markup(text: string, statements: readonly Statement[]): string {
  return renderToStaticMarkup(
    <InEnglish>
      <AnswerMarkdown text={text} whole statements={statements} renderFootnote={(n) => <sup>{n}</sup>} />
    </InEnglish>,
  );
}

function statement(text: string, verdict: Verdict): Statement {
  return { text, citations: [], verdict, reason: 'It is not there.' };
}

describe('statements that fail', () => {
  test('are marked in the text, up to and behind their footnote', () => {
    const answer = 'It has 47 articles [^1]. It has 93 annexes [^2]. And more [^1].';
    expect(
      shown(answer, [
        statement('It has 47 articles.', 'supported'),
        statement('It has 93 annexes.', 'unsupported'),
        statement('And more.', 'partial'),
      ]),
    ).toBe('It has 47 articles1. {It has 93 annexes}2{.} And more1.');
  });

  test('are told from equal words that are borne out elsewhere', () => {
    const said = 'It was signed.';
    expect(shown(`${said} ${said}`, [statement(said, 'supported'), statement(said, 'uncited')])).toBe(
      `${said} {${said}}`,
    );
  });

  test('keep their emphasis, links, code and list items', () => {
    const answer = '- It has **93 [secret](https://a.example) annexes** in `code` [^1]\n- fine';
    const html = markup(answer, [statement('It has 93 secret annexes in code', 'unsupported')]);
    expect(html).toContain('<strong class="font-semibold"><span class="doubtful"');
    expect(html).toContain('href="https://a.example/"');
    expect(html).toContain('<code>code</code>');
    expect(html.match(/\(not supported\)/g)).toHaveLength(1);
  });

  test('are marked in the cells of a table', () => {
    const answer = '| What | When |\n|---|---|\n| It froze [^1]. | May |\n| It thawed. | June |';
    const html = markup(answer, [statement('It froze. May', 'supported'), statement('It thawed. June', 'uncited')]);
    expect(html.match(/class="doubtful"/g)).toHaveLength(2);
    expect(html).toMatch(/<td[^>]*>It froze<sup>1<\/sup>\.<\/td>/);
  });

  test('leave the answer as it is when their words are not found in it', () => {
    const answer = 'Something *else* [^1].';
    expect(markup(answer, [statement('Not a word of it.', 'unsupported')])).toBe(markup(answer, []));
  });

  test('are marked once while the answer grows: what is drawn of them need not be drawn again', () => {
    const growing = new GrowingMarkdown();
    const first = 'It has 93 annexes.\n\n- It thawed.\n- It froze.\n\nA.\n\nB.\n\nC.\n\n';
    const failed = [statement('It has 93 annexes.', 'uncited'), statement('It froze.', 'unsupported')];
    const before = markStatements(growing.read(first, false), failed);
    expect(before[0]).toMatchObject({ type: 'paragraph', tokens: [{ type: 'doubt', last: true }] });
    const now = markStatements(growing.read(`${first}D has more.`, false), [...failed, statement('D has', 'uncited')]);
    expect(now[0]).toBe(before[0]);
    expect(now[2]).toMatchObject({ type: 'list' });
    expect(now[2]).toBe(before[2]);
    expect(now.at(-1)).toMatchObject({ tokens: [{ type: 'doubt', text: 'D has' }, { text: ' more.' }] });
  });

  test('are marked anew where they turn out otherwise', () => {
    const growing = new GrowingMarkdown();
    const text = 'It has 93 annexes.\n\nA.\n\nB.\n\nC.\n\nD.';
    const [doubted] = markStatements(growing.read(text, false), [statement('It has 93 annexes.', 'uncited')]);
    expect(doubted).toMatchObject({ tokens: [{ type: 'doubt', verdict: 'uncited' }] });
    const [judged] = markStatements(growing.read(text, false), [
      statement('It has 93 annexes.', 'supported'),
      statement('A.', 'uncited'),
    ]);
    expect(judged).toMatchObject({ tokens: [{ type: 'text', text: 'It has 93 annexes.' }] });
  });

  test('change no word of any answer', () => {
    const piece = fc.constantFrom(
      'It fell. ',
      'Portugal signed ',
      '**bold** ',
      '\\* ',
      '\n\n',
      '\n- ',
      '[^1] ',
      'see `c` ',
      '“Said.” ',
      'end. ',
      '\n\n| a b | c |\n|---|---|\n',
      '| It rose | ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const answer = pieces.join('');
        const { statements } = reviewAnswer(answer, [], []);
        expect(shown(answer, statements).replaceAll(/[{}]/g, '')).toBe(shown(answer, []));
        // Nothing is cited here: every statement is found again.
        const said = markup(answer, statements).match(/\(without a footnote\)/g)?.length ?? 0;
        expect(said).toBe(statements.filter(({ verdict }) => verdict === 'uncited').length);
      }),
    );
  });
});
