import { describe, expect, it } from 'vitest';
import { completeQuestion } from './follow-up.ts';

const SIGNING = 'Why was the signing in Kazan postponed?';

describe('a follow-up', () => {
  it.each([
    ['and where?', 'has no content word of its own'],
    ['Why did he refuse?', '"he" is somebody of the question before'],
    ['What is its price?', '"its" points back'],
    ['Who said so?', '"so" points back'],
    ['What about others?', '"others" are others than those before'],
    ['When?', 'is nothing but the kind of answer'],
  ])('that leans on the question before it is given its words: %s (%s)', (question) => {
    const completed = completeQuestion(question, [SIGNING]);
    expect(completed.startsWith(question)).toBe(true);
    for (const word of ['signing', 'Kazan', 'postponed']) expect(completed).toContain(word);
  });

  it.each([
    ['How many articles does the treaty have?', 'asks about something of its own'],
    ['Who is Tomas Brandt?', 'names whom it asks about'],
    ['Where is Kazan?', 'names where'],
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
