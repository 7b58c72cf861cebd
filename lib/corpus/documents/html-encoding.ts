import { decode, type Decoded } from '#lib/corpus/decode.ts';

const CHARSET = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;
/** Byte order marks, of UTF-8 and of UTF-16 in both orders. */
const MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];
/** How far a browser looks for the declaration. */
const HEAD = 1024;

/** What windows-1252 has where Latin-1 has control characters, which some versions of Node read there: https://github.com/nodejs/node/issues/59515. */
const FROM_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** A page's text: by its byte order mark, else by the encoding that it declares, else UTF-8. */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const declared = CHARSET.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))?.[1];
  const marked = MARKS.some((mark) => mark.every((byte, index) => bytes[index] === byte));
  if (declared === undefined || marked || /^utf-?(?:8|16)/i.test(declared)) return decode(bytes);
  try {
    const decoder = new TextDecoder(declared, { fatal: true });
    const decoded = decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
    const text = decoded.replaceAll('\r\n', '\n');
    return text.includes('\0') ? { reason: 'it is binary, not text' } : { text };
  } catch (error) {
    if (error instanceof RangeError) return { reason: `it declares the unknown encoding "${declared}"` };
    if (!(error instanceof TypeError)) throw error;
    return { reason: `it is not valid ${declared}, which it declares: save it as UTF-8` };
  }
}

/** Also for what declares Latin-1 or ASCII: to browsers they are the same. No byte is invalid. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => FROM_80[control.charCodeAt(0) - 0x80]!);
}
