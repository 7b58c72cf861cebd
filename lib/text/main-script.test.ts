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
});
