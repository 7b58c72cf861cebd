import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const utf16 = (text: string, swap: boolean): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from('Über Русский 🙂'), 'Über Русский 🙂'],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFText'), 'Text'],
    ['only the first byte order mark', Buffer.from('\uFEFFText\uFEFF'), 'Text\uFEFF'],
    ['UTF-16, little end first', utf16('Über 🙂', false), 'Über 🙂'],
    ['UTF-16, big end first', utf16('Über 🙂', true), 'Über 🙂'],
    ['CRLF', Buffer.from('a\r\nb\rc\n'), 'a\nb\rc\n'],
    ['invisible characters, which stay', Buffer.from('a\u200B\u202Eb'), 'a\u200B\u202Eb'],
    ['nothing', Buffer.from(''), ''],
  ])('reads %s', (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text });
  });

  it.each([
    ['Latin-1', Buffer.from('Über', 'latin1'), 'it is not valid UTF-8: save it as UTF-8'],
    ['half a character', Buffer.from('🙂').subarray(0, 3), 'it is not valid UTF-8: save it as UTF-8'],
    ['half a pair in UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), 'it is not valid UTF-16LE: save it as UTF-8'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00]), 'it is binary, not text'],
    ['UTF-16 without a mark', Buffer.from('abc', 'utf16le'), 'it is binary, not text'],
  ])('refuses %s', (_, bytes, reason) => {
    expect(decode(bytes)).toEqual({ reason });
  });
});
