import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeStream, citeText, GUARD, MarkerTransform, type CitedEvent } from './markers.ts';
import { articleText, EVIDENCE } from './tricky-answers.test-data.ts';

const whole = (answer: string) => citeText(answer, EVIDENCE, articleText);
const shown = (answer: string) => whole(answer).text;

function inPieces(pieces: string[]): CitedEvent[] {
  const transform = new MarkerTransform(EVIDENCE, articleText);
  return [...pieces.flatMap((piece) => transform.push(piece)), ...transform.end()];
}

function together(events: CitedEvent[]) {
  return {
    text: events.flatMap((event) => (event.type === 'text' ? event.delta : [])).join(''),
    citations: events.flatMap((event) => (event.type === 'citations' ? event.citations : [])),
  };
}

const withoutCode = (text: string) =>
  text.replace(/^(```|~~~)[^]*?(?:^\1|$(?![^]))/gm, '').replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');

describe('notations', () => {
  it.each([
    ['Ice [^101].', 'Ice [^1].', 'as it should be'],
    ['Ice [^101, ^104].', 'Ice [^1][^2].', 'a list with carets'],
    ['Ice [^101,104].', 'Ice [^1][^2].', 'a list without'],
    ['Ice [^101][^104].', 'Ice [^1][^2].', 'side by side'],
    ['Ice [^101], [^104], and', 'Ice [^1][^2], and', 'with a comma between them'],
    ['Ice [^103-105].', 'Ice [^1][^2].', 'a range; the two sentences on the bridge are neighbours'],
    ['Ice 【101】.', 'Ice [^1].', 'lenticular brackets'],
    ['Ice 【101†source】【104†L1-L3】.', 'Ice [^1][^2].', 'with what some models add'],
    ['Ice [^101^].', 'Ice [^1].', 'a caret on both sides'],
    ['Ice (^101).', 'Ice [^1].', 'round brackets that name evidence'],
    ['Ice \\[^101\\].', 'Ice [^1].', 'escaped'],
    ['Ice [^١٠١].', 'Ice [^1].', 'Arabic digits'],
    ['[^101]: the harbour', '[^1] the harbour', 'a definition would swallow its line in Markdown'],
    [
      'Ice [^101: a note that is rather longer than sixty-four characters, as notes may be].',
      'Ice [^1].',
      'a long note',
    ],
    ['Ice [^\n101], [\n^104], [^106\n].', 'Ice [^1][^2][^3].', 'over the end of a line'],
    ['Ice [^^^101].', 'Ice [^1].', 'many carets'],
    ['Ice [^௧0௧] [^១០៤] [^𝟏𝟎𝟔].', 'Ice [^1][^2][^3].', 'Tamil, Khmer and mathematical digits'],
    ['Ice [^¹⁰¹] [^①⓪④].', 'Ice [^1][^2].', 'small digits and digits in circles'],
    ['Ice [^#101] [^n=104] [^"106"] [^no. 101].', 'Ice [^1][^2][^3].', 'what stands before a number'],
    ['Ice [^1\u00AD01] [\u200B^104].', 'Ice [^1][^2].', 'what nobody sees'],
    ['Ice &#91;^101&#93; &lsqb;&#94;104&#x5D;.', 'Ice [^1][^2].', 'brackets as entities'],
    ['Ice 〔^101〕 ⟦^104⟧ {^106}.', 'Ice [^1][^2][^3].', 'other brackets'],
    ['**47 [^101** articles]', '**47 [^1]** articles', 'emphasis that would swallow words'],
    ['Ice [^101](see below)', 'Ice [^1] (see below)', 'a link would swallow the footnote'],
  ])('reads %s as %s: %s', (answer, expected) => {
    expect(shown(answer)).toBe(expected);
  });

  it.each([
    'The pact of [2001] lapsed.',
    'A list [1], [2] and [3].',
    'A [link](https://example.org/a_(b)).',
    'x[^n] and [^a-z]',
    'f(^2) and (^) and (^x)',
    'f(^101), 47(^101) and [^0-9], [^1-9a-f], [^A-Za-z0-9_], [^"]',
    'a & b &#91;sic&#93; &amp; &lt; {x} 〔x〕 (a(b)) ( )',
    '【新华社】 and 【2025】',
    'a\\b \\[x\\] \\`',
    'An article says \\[\\^101\\], (\\^101) and \\\\\\[\\^101\\]',
    'An open [',
    'Two  spaces \t and a trailing one ',
  ])('leaves ordinary text as it is: %s', (text) => {
    expect(whole(text)).toEqual({ text, citations: [] });
  });

  it('takes the backslash from a lenticular bracket that is text, as it is no Markdown', () => {
    expect(whole('An article says \\【101】 [^104].').text).toBe('An article says 【101】 [^1].');
  });

  it('reads a marker behind an escaped backslash', () => {
    expect(shown('C:\\\\[^101]')).toBe('C:\\\\[^1]');
  });

  it.each([
    ['Ice [^999].', 'Ice.'],
    ['Ice [^999] melts.', 'Ice melts.'],
    ['Ice[^999] melts.', 'Ice melts.'],
    ['Ice [^0][^999], it melts.', 'Ice, it melts.'],
    ['Ice [^999][^101].', 'Ice [^1].'],
    ['Ice [^101] [^999].', 'Ice [^1].'],
    ['Ice [^100-101].', 'Ice [^1].'],
    ['Ice 【4:0†source】.', 'Ice.'],
    ['Ice [^1000000000000000000000].', 'Ice.'],
    ['Ice [^[^999]1].', 'Ice [^ 1].'],
    ['Ice ([^999]).', 'Ice.'],
    ['Ice ( [^999] [^998] ) melts.', 'Ice melts.'],
    ['- ([^999]) Ice', '- Ice'],
    ['Ice ([^999], see) melts ([^101]).', 'Ice (see) melts ([^1]).'],
    ['Ice [^999](http://evil.example/z) melts.', 'Ice melts.'],
    ['Ice [^101](<http://evil.example/z>)(2001).', 'Ice [^1] (2001).'],
    ['Ice [^999](x.example/a_(b)).', 'Ice.'],
    ['Ice [^999](http://x.example "A title").', 'Ice.'],
    ['Ice [^101](http://x.example and more).', 'Ice [^1] (http://x.example and more).'],
    ['Ice [^999](in 2001) melts.', 'Ice(in 2001) melts.'],
    [`Ice [^${'9'.repeat(500)}].`, 'Ice.'],
    [`Ice [^${'9'.repeat(300)}, 101] melts.`, 'Ice [^1] melts.'],
    ['Ice [^⅓] [^Ⅺ] [^十一].', 'Ice.'],
  ])('drops what names no evidence together with the space before it: %s', (answer, expected) => {
    expect(shown(answer)).toBe(expected);
  });

  it.each(['Ice [^', 'Ice [^1', 'Ice [^101', 'Ice [^101, ^1', 'Ice 【101', 'Ice (^1', 'Ice \\[^101\\'])(
    'drops a marker that the end of the text cuts off: %s',
    (answer) => {
      expect(shown(answer)).toBe('Ice');
    },
  );

  it.each([
    'Code `[^101]` here',
    'Code ``a ` [^101]`` here',
    'Code ```[^101]``` in a line',
    '```\n[^101]\n```',
    '~~~js\nx[^101]\n~~~\n',
    '- ```\n  [^101]\n  ```',
    '```\nnever closed [^101]',
    '> ```\n> [^101]\n\n',
    '- ice\n\n  ~~~ a`b\n\n  [^101]\n  ~~~',
  ])('leaves code as it is, and what looks like a marker in it unlike one of ours: %s', (text) => {
    expect(whole(text)).toEqual({ text: text.replaceAll('[^101]', `[^101${GUARD}]`), citations: [] });
  });

  it.each([
    ['A stray ` and [^101]', 'A stray ` and [^1]'],
    ['A stray ` and [^101]\n\nand ` again', 'A stray ` and [^1]\n\nand ` again'],
    ['\\`not code [^101]`', '\\`not code [^1]`'],
    ['```\ncode\n```\n[^101]', '```\ncode\n```\n[^1]'],
    ['`a` [^101] `b`', '`a` [^1] `b`'],
    ['> ```\n> x\n\nIce [^101]', '> ```\n> x\n\nIce [^1]'],
    ['> ```\n> x\nIce [^101]', '> ```\n> x\nIce [^1]'],
    ['- ```\n  x\n\nIce [^101]', '- ```\n  x\n\nIce [^1]'],
    ['1. a\n   - ```\n     x\n   - Ice [^101]', '1. a\n   - ```\n     x\n   - Ice [^1]'],
    ['- a\n\n  ```\n  x\nIce [^101]', '- a\n\n  ```\n  x\nIce [^1]'],
    ['``` a`b\nIce [^101]', '``` a`b\nIce [^1]'],
    ['A ` stray\n- Ice ` [^101]', 'A ` stray\n- Ice ` [^1]'],
    [`A stray \` and [^101] ${'word '.repeat(80)}`, `A stray \` and [^1] ${'word '.repeat(80)}`],
  ])('finds markers beside code: %s', (answer, expected) => {
    expect(shown(answer)).toBe(expected);
  });
});

describe('numbers', () => {
  it('counts in order of first appearance and keeps a number', () => {
    const { text, citations } = whole('A [^104]. B [^101]. C [^104].');
    expect(text).toBe('A [^1]. B [^2]. C [^1].');
    expect(citations.map(({ n, articleId, quote, hash }) => [n, articleId, quote, hash])).toEqual([
      [1, 'bridge', 'The bridge opened in May.', 'b1'],
      [2, 'harbour', 'The harbour froze.', 'h1'],
    ]);
  });

  it('shows a sentence once in a run', () => {
    expect(shown('A [^101][^101] [^101].')).toBe('A [^1].');
  });

  it('makes neighbours one citation whose quote is the slice of the article', () => {
    const { text, citations } = whole('A [^102][^101], with more [^102, ^103].');
    expect(text).toBe('A [^1], with more [^2].');
    expect(citations.map(({ quote }) => quote)).toEqual([
      'The harbour froze. Ships waited outside.',
      'Ships waited outside.\n\n- A ferry sank.',
    ]);
    for (const { articleId, start, end, quote } of citations)
      expect(articleText(articleId)!.slice(start, end)).toBe(quote);
  });

  it('keeps apart what does not follow, what is cited in different places, and what it cannot slice', () => {
    expect(shown('A [^101][^103].')).toBe('A [^1][^2].');
    expect(shown('A [^101]. B [^102].')).toBe('A [^1]. B [^2].');
    expect(citeText('A [^101][^102].', EVIDENCE).text).toBe('A [^1][^2].');
    expect(citeText('A [^101][^102].', EVIDENCE, () => 'The article has changed.').text).toBe('A [^1][^2].');
  });
});

describe('markers without words', () => {
  it.each(['[^101]', ' [^101] [^104].\n', '- ([^101])', '...'])('are no answer: %j', (answer) => {
    expect(whole(answer)).toEqual({ text: '', citations: [] });
  });

  it('wait for the words that they belong to', () => {
    const events = inPieces(['[^101]', ': ', 'ice']);
    expect(together(events)).toMatchObject({ text: '[^1] ice', citations: [{ n: 1 }] });
  });
});

describe('streaming', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '[^101]',
      '[^102',
      ', ^103]',
      '[^104-105]',
      '[^999]',
      '【106】',
      '†x】',
      '[2001]',
      '[a](b)',
      '[^',
      ']',
      '> ',
      '{^101}',
      '&#91;^102',
      '&#93;',
    ),
    fc.constantFrom(
      '`',
      '``',
      '```',
      '~~~',
      '\n',
      '\n\n',
      ' ',
      ', ',
      '\\',
      'word',
      '. ',
      ':',
      '(',
      '(^101)',
      '👍',
      '- ',
      '1',
      '1]',
    ),
    fc.string({ maxLength: 5 }),
  );
  const answers = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

  it('does not depend on how the text is cut, for any text', () => {
    fc.assert(
      fc.property(answers, fc.array(fc.nat(60), { maxLength: 12 }), (answer, lengths) => {
        const pieces: string[] = [];
        let at = 0;
        for (const length of lengths) pieces.push(answer.slice(at, (at += length)));
        pieces.push(answer.slice(at));
        expect(together(inPieces(pieces))).toEqual(whole(answer));
        expect(together(inPieces(answer.split('')))).toEqual(whole(answer));
      }),
      { numRuns: 2_000 },
    );
  });

  it('has sent the citation before any text shows its number, and leaves no citation unshown', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        fc.pre(!/`|~~~/.test(answer));
        const sent = new Set<number>();
        let text = '';
        for (const event of inPieces(answer.split(''))) {
          if (event.type === 'citations') for (const { n } of event.citations) sent.add(n);
          else text += event.delta;
          const numbers = [...text.matchAll(/\[\^(\d{1,2})\]/g)].map((match) => Number(match[1]));
          for (const n of numbers) expect(sent).toContain(n);
        }
        expect([...sent]).toEqual([...sent].map((_, index) => index + 1));
        for (const n of sent) expect(text).toContain(`[^${n}]`);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never shows an evidence number', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        // Escaped, it is text of an article and names no evidence.
        fc.pre(!/`|~~~|\\【/.test(answer));
        expect(shown(answer)).not.toMatch(/\[\^10[1-6]\]|【10[1-6]】/);
      }),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(answers, (answer) => {
        const { text, citations } = whole(answer);
        const numbers = new Set([...text.matchAll(/\[\^(\d+)\]/g)].map(([, n]) => Number(n)));
        // In code too: whoever reads the shown text otherwise than we do finds no other number.
        expect([...numbers].toSorted((a, b) => a - b)).toEqual(citations.map(({ n }) => n));
      }),
      { numRuns: 2_000 },
    );
    expect(withoutCode(shown('`[^101]` ` [^102] [^103]'))).not.toMatch(/10\d/);
  });

  it('shows text without markers at once, but for its last characters', () => {
    const transform = new MarkerTransform(EVIDENCE, articleText);
    expect(together(transform.push('The harbour froze')).text).toBe('The harbour froze');
    expect(together(transform.push(' over [^1')).text).toBe(' over');
    expect(together(transform.push('01] and')).text).toBe(' [^1] and');
  });

  it.each([
    ['[^x', 'beginnings'],
    ['[', 'brackets'],
    ['[[^[^', 'brackets with carets'],
    ['1, ', 'a list without end'],
    ['`[`', 'backticks'],
    ['`[^x] ', 'code that never closes'],
    ['    ', 'spaces'],
  ])('looks at no character more than three times and holds back little: %s (%s)', (unit) => {
    const answer = `[^${unit.repeat(20_000)}`;
    const transform = new MarkerTransform(EVIDENCE, articleText);
    let shownLength = 0;
    for (let at = 0; at < answer.length; at++) {
      shownLength += together(transform.push(answer[at]!)).text.length;
      if (at + 1 - shownLength > 600) expect.fail(`holds back ${at + 1 - shownLength} characters at ${at}`);
    }
    expect(transform.steps).toBeLessThanOrEqual(3 * answer.length);
  });

  it.each(['[^101 x', '[^101: x', '[^1, ^2 ', '【101 ', '(^101, ', '\\\\[^1'])(
    'reads %s, which never closes, in linear time',
    (unit) => {
      const answer = unit.repeat(5_000);
      const transform = new MarkerTransform(EVIDENCE, articleText);
      for (const character of answer) transform.push(character);
      expect(transform.steps).toBeLessThanOrEqual(3 * answer.length);
    },
  );

  it('keeps nothing of a run of markers but what it names', () => {
    const transform = new MarkerTransform(EVIDENCE, articleText);
    const run = '[^101] [^999], '.repeat(20_000);
    expect(together(transform.push(`Ice ${run}`)).text).toBe('Ice');
    expect(together(transform.push('melts.')).text).toBe(' [^1], melts.');
    expect(transform.steps).toBeLessThanOrEqual(3 * (run.length + 10));
  });

  it('is a stream: it yields before the answer has ended', async () => {
    async function* deltas() {
      yield 'Ice [^101] ';
      yield 'melts.';
    }
    const events: CitedEvent[] = [];
    for await (const event of citeStream(deltas(), EVIDENCE, articleText)) events.push(event);
    expect(events.map((event) => (event.type === 'text' ? event.delta : event.citations[0]?.n))).toEqual([
      'Ice',
      1,
      ' [^1] melts.',
    ]);
  });

  it('has given out all that had come when the text breaks off', async () => {
    async function* deltas() {
      yield 'Ice [^101]';
      throw new Error('gone');
    }
    const events: CitedEvent[] = [];
    const reading = (async () => {
      for await (const event of citeStream(deltas(), EVIDENCE, articleText)) events.push(event);
    })();
    await expect(reading).rejects.toThrow('gone');
    expect(together(events)).toMatchObject({ text: 'Ice [^1]', citations: [{ n: 1 }] });
  });
});
