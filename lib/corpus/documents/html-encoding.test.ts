import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeHtml } from './html-encoding.ts';

/** As some versions of Node decode windows-1252: https://github.com/nodejs/node/issues/59515. */
class FaultyDecoder extends TextDecoder {
  override decode(bytes: Uint8Array): string {
    return this.encoding === 'windows-1252' ? Buffer.from(bytes).toString('latin1') : super.decode(bytes);
  }
}

afterEach(() => vi.unstubAllGlobals());

describe.each(['this Node', 'a Node that reads windows-1252 as Latin-1'])('on %s', (which) => {
  const decoded = (charset: string, bytes: number[]) => {
    if (which !== 'this Node') vi.stubGlobal('TextDecoder', FaultyDecoder);
    const head = `<meta charset="${charset}">`;
    const result = decodeHtml(Buffer.concat([Buffer.from(head), Buffer.from(bytes)]));
    return 'text' in result ? result.text.slice(head.length) : result.reason;
  };

  it.each(['windows-1252', 'iso-8859-1', 'latin1', 'US-ASCII'])(
    '%s has the quotation marks, dashes and the euro of Windows',
    (charset) => {
      expect(decoded(charset, [0x92, 0x93, 0x94, 0x96, 0x80])).toBe('’“”–€');
    },
  );

  it('every byte is the character that browsers take it for', () => {
    const bytes = Array.from({ length: 128 }, (_, index) => 128 + index);
    // From the table of https://encoding.spec.whatwg.org/index-windows-1252.txt.
    const high =
      '20AC 81 201A 192 201E 2026 2020 2021 2C6 2030 160 2039 152 8D 17D 8F 90 2018 2019 201C 201D 2022 2013 2014 2DC 2122 161 203A 153 9D 17E 178';
    const expected = [...high.split(' ').map((code) => Number.parseInt(code, 16)), ...bytes.slice(32)];
    expect(Array.from(decoded('windows-1252', bytes), (character) => character.codePointAt(0))).toEqual(expected);
  });

  it('another encoding of Windows is decoded as what it is', () => {
    expect(decoded('windows-1251', [0xcf, 0xee, 0xf0, 0xf2, 0x97])).toBe('Порт—');
  });
});
