/** The text of a file, or why there is none. */
export type Decoded = { text: string } | { reason: string };

/**
 * UTF-8, or UTF-16 with a byte order mark. The mark is left out and CRLF becomes LF; every other character stays. Bytes
 * that are no text give the reason instead: a character that is replaced would make quotes that stand nowhere.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) return { reason: 'it is binary, not text' };
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
    return text.includes('\0') ? { reason: 'it is binary, not text' } : { text };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { reason: `it is not valid ${encoding.toUpperCase()}: save it as UTF-8` };
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
