/** A piece of text as PDF.js gives it; lengths are in points. */
export interface TextItem {
  str: string;
  /** The last two are its place on the page, from the lower left. */
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** A line of a page. */
export interface PageLine {
  text: string;
  left: number;
  right: number;
  /** Of its foot, from the bottom of the page. */
  bottom: number;
  /** Of its largest letters. */
  size: number;
}

/** Pieces whose feet differ by less than this share of their size stand on one line. */
const SAME_LINE = 0.4;
/** A gap wider than this share of the size is a space that nobody has written. */
const SPACE = 0.18;

/** Puts the pieces of a page together to its lines, in the order in which the page gives them. */
export function linesOf(items: readonly TextItem[]): PageLine[] {
  const lines: PageLine[] = [];
  let open: PageLine | undefined;
  for (const { str, transform, width, height, hasEOL } of items) {
    const [, , c = 0, d = 0, x = 0, y = 0] = transform;
    const size = Math.hypot(c, d) || height;
    if (str !== '') {
      const goesOn = open !== undefined && Math.abs(open.bottom - y) <= SAME_LINE * Math.max(open.size, size);
      if (open && !goesOn) open = undefined;
      if (open) {
        const gap = Math.max(x - open.right, open.left - (x + width));
        const apart = gap > SPACE * Math.max(size, 1) && !/\s$/u.test(open.text) && !/^\s/u.test(str);
        open.text += apart ? ` ${str}` : str;
        open.left = Math.min(open.left, x);
        open.right = Math.max(open.right, x + width);
        if (str.trim() !== '') open.size = Math.max(open.size, size);
      } else {
        open = { text: str, left: x, right: x + width, bottom: y, size: str.trim() === '' ? 0 : size };
        lines.push(open);
      }
    }
    if (hasEOL) open = undefined;
  }
  return lines.flatMap((line) => {
    const text = line.text.replaceAll('\0', '').replace(/\s+/gu, ' ').trim().toWellFormed();
    return text === '' ? [] : [{ ...line, text }];
  });
}
