import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor, Article } from '#lib/domain.ts';
import { anchorResolver, resolveAnchor } from './anchor.ts';
import { contextOf } from './quote-context.ts';

const THEN = `The harbour froze on Monday. The ferry was late because ice blocked the quay. It carries mail.

“We waited for an hour,” said Mina Berg. The mail came on Tuesday.`;

function article(text: string, more: Partial<Article> = {}): Article {
  // Any string that differs where the texts differ will do for a hash.
  return { id: 'ferry', title: 'The ferry', text, hash: `hash of ${text}`, ...more };
}

/** The citation of a sentence of `text`, as it is kept with an answer. */
function cited(quote: string, text = THEN, at = text.indexOf(quote)): Anchor {
  const place = { start: at, end: at + quote.length };
  return { articleId: 'ferry', hash: `hash of ${text}`, ...place, quote, context: contextOf(text, place) };
}

const LATE = 'The ferry was late because ice blocked the quay.';

/** What has become of the anchor, with the words at its place where it has one. */
function became(anchor: Anchor, text: string | undefined) {
  const place = resolveAnchor(anchor, text === undefined ? undefined : article(text));
  return 'start' in place ? [place.state, text!.slice(place.start, place.end)] : [place.state];
}

describe('a citation', () => {
  it('stands, without a word about it, in the article as it was', () => {
    const place = resolveAnchor(cited(LATE), article(THEN));
    expect(place).toEqual({ state: 'stands', start: 29, end: 77, sentence: '' });
  });

  it('stands in an article that has another id and the same text', () => {
    expect(resolveAnchor(cited(LATE), article(THEN, { id: 'ferry-2' }))).toMatchObject({
      state: 'renamed',
      start: 29,
      sentence: expect.stringContaining('has exactly the same text'),
    });
  });

  it('is where it was when the article has changed behind it', () => {
    expect(became(cited(LATE), THEN.replace('Tuesday', 'Wednesday'))).toEqual(['changed', LATE]);
  });

  it('is found further down when something was put before it, and the reader is told', () => {
    const place = resolveAnchor(cited(LATE), article(`Corrected on 20 January.\n\n${THEN}`));
    expect(place).toEqual({
      state: 'moved',
      start: 55,
      end: 103,
      sentence: 'This article has changed since the answer was written. The sentence still stands, in another place.',
    });
  });

  it('is found where everything around it is new, when it stood only once', () => {
    expect(became(cited(LATE), `A new beginning. ${LATE} A new end.`)).toEqual(['moved', LATE]);
  });

  it.each([
    ['a detail of it was changed', THEN.replace('ice blocked', 'fog blocked')],
    ['it was deleted', THEN.replace(`${LATE} `, '')],
    ['it was denied', THEN.replace(LATE, 'It is not true that the ferry was late because ice blocked the quay.')],
    // The very words, in a sentence that says something else.
    ['it is only part of a sentence', THEN.replace(LATE, `Nobody believes ${LATE}`)],
    ['it goes on', THEN.replace(LATE, `${LATE.slice(0, -1)}, or so they said.`)],
    ['a correction quotes it', THEN.replace(LATE, `It was fog. An earlier version said: “${LATE}” We regret it.`)],
    ['nothing is left', ''],
  ])('is gone when %s', (_what, text) => {
    expect(became(cited(LATE), text)).toEqual(['gone']);
  });

  it('is gone with a sentence that says so', () => {
    expect(resolveAnchor(cited(LATE), article('Nothing.')).sentence).toBe(
      'This article has changed since the answer was written. The sentence is no longer in it, so nothing is marked.',
    );
  });

  it.each([
    [
      'lines were broken anew',
      THEN.replace('late because', 'late\nbecause'),
      LATE.replace('late because', 'late\nbecause'),
    ],
    ['a space no longer breaks', THEN.replace('the quay', 'the\u00A0quay'), LATE.replace('the quay', 'the\u00A0quay')],
    ['a soft hyphen came in', THEN.replace('blocked', 'blo\u00ADcked'), LATE.replace('blocked', 'blo\u00ADcked')],
  ])('is found when only %s', (_what, text, found) => {
    expect(became(cited(LATE), text)).toEqual(['changed', found]);
  });

  it('is found when only its quotation marks and dashes are others', () => {
    const then = '“It’s late – again…” said Mina Berg. It snowed.';
    const now = '"It\'s late - again..." said Mina Berg. It rained.';
    expect(became(cited(then.slice(0, 36), then), now)).toEqual(['changed', now.slice(0, 38)]);
  });

  it.each([
    ['case', 'the ferry was late because ice blocked the quay.'],
    ['an accent', 'The ferry was laté because ice blocked the quay.'],
    ['a sign', 'The ferry was late because ice blocked the quay?'],
  ])('is not found where %s differs, which may change the meaning', (_what, sentence) => {
    expect(became(cited(LATE), `${sentence} It snowed.`)).toEqual(['gone']);
  });

  it('whose sentence was set in bold or made a point of a list still stands', () => {
    expect(became(cited(LATE), `Two things:\n\n- **${LATE}**\n- It snowed.`)).toEqual(['moved', LATE]);
  });

  it('whose words were set in bold, or no longer are, still stands', () => {
    const now = LATE.replace('ice', '**ice**');
    expect(became(cited(LATE), THEN.replace(LATE, now))).toEqual(['changed', now]);
    const then = THEN.replace(LATE, now);
    expect(became(cited(now, then), THEN)).toEqual(['changed', LATE]);
  });

  it('that was struck out is gone', () => {
    expect(became(cited(LATE), THEN.replace('blocked the', '~~blocked the~~'))).toEqual(['gone']);
  });

  it('of several sentences stands while all of them do', () => {
    const both = `${LATE} It carries mail.`;
    expect(became(cited(both), `New. ${THEN}`)).toEqual(['moved', both]);
    expect(became(cited(both), THEN.replace('It carries mail.', 'It carries goods.'))).toEqual(['gone']);
  });
});

describe('a citation of words that stand in several places', () => {
  const REPEATED = 'He refused.';
  const TWICE = `The mayor was asked about the bridge over the river. ${REPEATED} Then it rained.

The bishop was asked about the roof of the cathedral. ${REPEATED} Then it snowed.`;
  const first = cited(REPEATED, TWICE);
  const second = cited(REPEATED, TWICE, TWICE.lastIndexOf(REPEATED));

  it('opens the one it was, known by what stands around it', () => {
    const now = `Corrected on 20 January.\n\n${TWICE}`;
    expect(resolveAnchor(first, article(now))).toMatchObject({ state: 'moved', start: now.indexOf(REPEATED) });
    expect(resolveAnchor(second, article(now))).toMatchObject({ state: 'moved', start: now.lastIndexOf(REPEATED) });
  });

  it('does not open the other one when it is gone itself', () => {
    const now = TWICE.replace(/^.*?Then it rained\.\n\n/s, '');
    expect(resolveAnchor(first, article(now))).toEqual({
      state: 'unclear',
      sentence:
        'This article has changed since the answer was written. The sentence stood in it several times, and whether the one that is left was meant cannot be told, so nothing is marked.',
    });
    expect(resolveAnchor(second, article(now))).toMatchObject({ state: 'moved', start: now.indexOf(REPEATED) });
  });

  it('opens none when nothing tells them apart', () => {
    const list = '- None.\n'.repeat(4);
    // Each is exactly where another one was.
    const place = resolveAnchor(cited('None.', list, 10), article(`- None.\n${list}`));
    expect(place).toEqual({
      state: 'unclear',
      sentence:
        'This article has changed since the answer was written. The sentence stands in it 5 times, and which one was meant cannot be told, so nothing is marked.',
    });
  });

  it('opens none when it is kept without what stood around it', () => {
    const { context: _, ...bare } = first;
    expect(became(bare, `${TWICE}\n\nNew.`)).toEqual(['unclear']);
    expect(became(bare, TWICE.slice(0, 66))).toEqual(['changed', REPEATED]);
  });

  it('opens the original when the article has come to repeat it', () => {
    const now = `Once more:\n\n${LATE}\n\n${THEN}`;
    expect(resolveAnchor(cited(LATE), article(now))).toMatchObject({ state: 'moved', start: now.lastIndexOf(LATE) });
  });
});

describe('an anchor', () => {
  it('whose article is gone says that it was removed', () => {
    expect(resolveAnchor(cited(LATE), undefined)).toEqual({
      state: 'removed',
      sentence: 'This article was removed since the answer was written.',
    });
  });

  it.each([
    ['other words than stand at its place', { quote: 'It carries gold.' }],
    ['an end before its start', { start: 40, end: 30 }],
    ['a place beyond the end', { start: 1_000, end: 1_048 }],
    ['a place before the beginning', { start: -77, end: -29 }],
    ['no words', { quote: '' }],
  ])('that gives %s marks nothing in the unchanged article', (_what, change) => {
    expect(became({ ...cited(LATE), ...change }, THEN)).toEqual(['mismatched']);
  });

  it('without a quote is found in the unchanged article only', () => {
    const { quote: _, context: __, ...place } = cited(LATE);
    expect(became(place, THEN)).toEqual(['stands', LATE]);
    expect(became(place, `${THEN} New.`)).toEqual(['unclear']);
  });

  it('without a hash is found by its words', () => {
    const { hash: _, ...unhashed } = cited(LATE);
    expect(became(unhashed, THEN)).toEqual(['stands', LATE]);
    expect(became(unhashed, `New. ${THEN}`)).toEqual(['moved', LATE]);
    expect(became(unhashed, 'New.')).toEqual(['gone']);
  });

  it('is resolved in a large text in linear time', () => {
    const text = `${'He refused. '.repeat(20_000)}${THEN}`;
    const resolve = anchorResolver(article(`New. ${text}`));
    const started = performance.now();
    for (let count = 0; count < 20; count++) resolve({ ...cited(LATE), start: count, hash: 'other' });
    expect(resolve({ ...cited(LATE), hash: 'other' })).toMatchObject({ state: 'moved' });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('whatever is deleted, inserted and repeated', () => {
  const WORDS = [
    'He refused.',
    'She agreed to all of it at once.',
    'It rained on the river for the whole of that week.',
    'Nobody came.',
  ];
  const paragraph = fc.array(fc.nat(WORDS.length - 1), { minLength: 2, maxLength: 10 });
  const edits = fc.array(fc.record({ at: fc.nat(9), insert: fc.option(fc.nat(WORDS.length - 1)) }), { maxLength: 4 });

  it('an anchor that is found is the very sentence that was cited', () => {
    let found = 0;
    fc.assert(
      fc.property(paragraph, fc.nat(9), edits, (given, chosen, changes) => {
        // Each sentence knows where it came from; those that an edit inserts came from nowhere.
        const then = given.map((word, origin) => ({ word, origin }));
        const now = [...then];
        for (const { at, insert } of changes) {
          if (insert === null) now.splice(at % (now.length + 1), 1);
          else now.splice(at % (now.length + 1), 0, { word: insert, origin: -1 });
        }
        const textOf = (sentences: typeof then) => sentences.map(({ word }) => WORDS[word]).join(' ');
        const startOf = (sentences: typeof then, index: number) =>
          index === 0 ? 0 : textOf(sentences.slice(0, index)).length + 1;

        const index = chosen % then.length;
        const anchor = cited(WORDS[then[index]!.word]!, textOf(then), startOf(then, index));
        const place = resolveAnchor(anchor, article(textOf(now)));
        if (!('start' in place) || place.state === 'stands') return;
        found++;
        const word = then[index]!.word;
        const opened = now.findIndex((_, candidate) => startOf(now, candidate) === place.start);
        expect(now[opened]?.word).toBe(word);
        // Written again between the same neighbours, it is the same for any reader.
        const neighbours = (sentences: typeof then, at: number) =>
          [sentences[at - 1]?.word, sentences[at + 1]?.word].join();
        const isAlike = neighbours(now, opened) === neighbours(then, index);
        if (!isAlike) expect([index, -1]).toContain(now[opened]?.origin);
      }),
      { numRuns: 3_000 },
    );
    expect(found).toBeGreaterThan(200);
  });
});
