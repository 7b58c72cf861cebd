import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainScript } from './main-script.ts';

describe('mainScript', () => {
  it.each<[string, string | undefined, string]>([
    ['Russia and Iran (إيران)', 'latin', 'most letters decide'],
    ['روسيا وإيران', 'arabic', 'Arabic'],
    ['Россия и Иран', 'cyrillic', 'Russian'],
    ['ロシアとイランが署名', 'east', 'Japanese mixes kanji and kana'],
    ['17 - 2025', undefined, 'no letters'],
  ])('of %j is %j: %s', (text, script) => {
    expect(mainScript(text)).toBe(script);
  });

  it('counts letters as Unicode does, whatever stands between them', () => {
    const piece = fc.constantFrom(
      'a',
      'Z',
      'é',
      'ß',
      'ж',
      'א',
      'ω',
      '語',
      ' ',
      '’',
      '{',
      '@',
      '[',
      '\u200B',
      '𝐀',
      '🙂',
    );
    const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    const count = (text: string, script: string): number =>
      Array.from(text).filter((letter) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter)).length;
    fc.assert(
      fc.property(texts, (text) => {
        const most = Math.max(...['Latin', 'Cyrillic', 'Hebrew', 'Greek', 'Han'].map((script) => count(text, script)));
        const found = mainScript(text);
        if (most === 0) expect(found).toBeUndefined();
        else if (most === count(text, 'Latin')) expect(found).toBe('latin');
        else expect(found).not.toBe('latin');
      }),
    );
  });
});
