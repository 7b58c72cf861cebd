import { describe, expect, it } from 'vitest';
import { markersIn, withoutEmphasis, withoutMarkers } from './marker.ts';

describe('markers', () => {
  it('are listed in order, repeated ones too', () => {
    expect(markersIn('a [^2] b[^10][^2], not [3] nor [^x]')).toEqual([2, 10, 2]);
  });

  it('leave the text as it reads without them', () => {
    expect(withoutMarkers('One [^1] and two [^2], three.[^3] Four.[^4]Five')).toBe('One and two, three. Four. Five');
  });
});

describe('emphasis', () => {
  it('is none behind a backslash, which goes alone', () => {
    expect(withoutEmphasis(String.raw`\***a**\* \_b\_ \[\^2\] C:\\d`)).toBe(String.raw`*a* _b_ [^2] C:\d`);
  });

  it('is taken away, and signs that are none stay', () => {
    expect(withoutEmphasis('**a** *b* __c__ _d_ ~~e~~ ***f***')).toBe('a b c d e f');
    expect(withoutEmphasis('2 * 3, snake_case, a_b_c')).toBe('2 * 3, snake_case, a_b_c');
  });
});
