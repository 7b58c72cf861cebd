import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

const read = (answer: string) => plainText(answer, 0, answer.length, new Set()).text;

describe('plainText', () => {
  it.each([
    ['Run `npm test` first.', 'Run npm test first.', 'one backtick on each side'],
    ['So ``a ` b`` ends.', 'So a ` b ends.', 'a shorter run inside of code'],
    ['So `a `` b` ends.', 'So a `` b ends.', 'a longer run inside of code'],
    ['So ` x`` ends.', 'So ` x`` ends.', 'a longer run does not close it'],
    ['So `` x` ends.', 'So `` x` ends.', 'nor does a shorter one'],
    ['So `x ends.', 'So `x ends.', 'none closes it'],
  ])('reads %j as %j: %s', (answer, expected) => {
    expect(read(answer)).toBe(expected);
  });

  it('reads code that never closes, with many runs of other lengths behind it', () => {
    const answer = `So \`\`\` ${'`` '.repeat(400)}x`;
    expect(read(answer)).toMatch(/^So ``` /);
  });

  it('takes no code that closes behind the slice', () => {
    const answer = 'So `x` ends.';
    expect(plainText(answer, 0, 5, new Set()).text).toBe('So `x');
  });
});
