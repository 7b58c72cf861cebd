import { describe, expect, it } from 'vitest';
import type { Store } from '#lib/store/store.ts';
import { completeFromIndex, completeQuestion } from './follow-up.ts';

const SIGNING = 'Why was the signing in Kazan postponed?';

describe('a follow-up', () => {
  it.each([
    ['and where?', 'has no content word of its own'],
    ['Why did he refuse?', '"he" is somebody of the question before'],
    ['What is its price?', '"its" points back'],
    ['Who said so?', '"so" points back'],
    ['What about others?', '"others" are others than those before'],
    ['When?', 'is nothing but the kind of answer'],
    ['Who paid?', 'does not say for what'],
    ['and the price?', 'goes on'],
    ['What does that mean?', '"that" points back'],
    ['Who was there?', '"there" is a place of the question before'],
  ])('that leans on the question before it is given its words: %s (%s)', (question) => {
    const completed = completeQuestion(question, [SIGNING]);
    expect(completed.startsWith(question)).toBe(true);
    for (const word of ['signing', 'Kazan', 'postponed']) expect(completed).toContain(word);
  });

  it.each([
    ['How many articles does the treaty have?', 'asks about something of its own'],
    ['Who is Tomas Brandt?', 'names whom it asks about'],
    ['Where is Kazan?', 'names where'],
    ['When was the treaty signed?', 'says what it is about in two words'],
    ['Is there a defence clause?', 'points at nothing'],
    ['Who says that the ferry was late?', 'points at nothing'],
  ])('that stands alone is left as it is: %s (%s)', (question) => {
    expect(completeQuestion(question, [SIGNING])).toBe(question);
  });

  it('is left as it is when nothing was asked before', () => {
    expect(completeQuestion('and where?', [])).toBe('and where?');
  });

  it('reaches through follow-ups to the last question that stood alone, and no further', () => {
    const completed = completeQuestion('and when?', ['Who built the Tarn bridge?', SIGNING, 'and where?']);
    expect(completed).toContain('Kazan');
    expect(completed).not.toContain('Tarn');
  });

  it('repeats no word that it has itself', () => {
    expect(completeQuestion('Was that signing secret?', [SIGNING]).match(/signing/g)).toHaveLength(1);
  });
});

describe('with the articles at hand', () => {
  const store = {
    documentFrequencies: async (terms: string[]) => new Map(terms.map((term) => [term, term === 'hello' ? 0 : 1])),
  } as Store;

  it('what they know no word of is passed over', async () => {
    expect(await completeFromIndex(store, 'and where?', [SIGNING, 'hello'])).toContain('Kazan');
    expect(await completeFromIndex(store, 'and where?', ['hello'])).toBe('and where?');
  });
});
