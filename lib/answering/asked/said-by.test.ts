import { describe, expect, it } from 'vitest';
import { askedSpeech } from './said-by.ts';

const speakerIn = (question: string) => askedSpeech(question)?.speaker.map(({ text }) => text);

describe('askedSpeech', () => {
  it.each([
    ['What did Anna Berg say about the bridge?', ['Anna', 'Berg']],
    ['What  did\n Anna\tBerg  say about the bridge?', ['Anna', 'Berg']],
    ['Why does Berg say that it fell?', ['Berg']],
    ['What did the report say?', undefined],
  ])('reads whose words are asked for: %j', (question, expected) => {
    expect(speakerIn(question)).toEqual(expected);
  });

  it('looks at the blanks of a question once', () => {
    expect(speakerIn(`why do ${' '.repeat(20_000)}x`)).toBeUndefined();
  });
});
