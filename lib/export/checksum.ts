/**
 * A checksum of plain data, whatever the order of its keys: 16 hexadecimal digits (two times 32-bit FNV-1a, Fowler, Noll and Vo, over the
 * JSON with sorted keys). It shows that a file was edited, not that nobody who knows how took care to hide it.
 */
export function checksumOf(value: unknown): string {
  const json = JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? sorted(part) : part));
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ (unit + at), 0x01000193);
  }
  return [one, other].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
