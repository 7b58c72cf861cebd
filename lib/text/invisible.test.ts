import { describe, expect, it } from 'vitest';
import { hasInvisible, withoutInvisible } from './invisible.ts';

describe('withoutInvisible', () => {
  it.each([
    ['a\u200Bb', 'ab', 'zero-width space'],
    ['می\u200Cخواهم', 'میخواهم', 'the zero-width non-joiner of Persian'],
    ['pass\u202Etxet\u202C', 'passtxet', 'a bidirectional override'],
    ['\u2067שלום\u2069', 'שלום', 'a bidirectional isolate'],
    ['go\u{E0049}\u{E0067}', 'go', 'tag characters, which spell a hidden text'],
    ['co\u00ADoperation', 'cooperation', 'a soft hyphen'],
    ['\uFEFFtext', 'text', 'a byte order mark inside a text'],
    ['☎\uFE0F', '☎', 'a variation selector'],
    ['\uFFF9base\uFFFAgloss\uFFFB', 'basegloss', 'interlinear annotation'],
  ])('%j becomes %j: %s', (text, seen) => {
    expect(hasInvisible(text)).toBe(true);
    expect(withoutInvisible(text)).toBe(seen);
  });

  it('leaves every script, white space, accents and emoji as they are', () => {
    const text = 'Ça va ?\tДа\n\u00A0العربية 你好 e\u0301 🙂';
    expect(hasInvisible(text)).toBe(false);
    expect(withoutInvisible(text)).toBe(text);
  });
});
