import type { Slice } from '#lib/domain.ts';
import { ESCAPABLE } from '#lib/citing/markers/escapes.ts';

/** A piece of an answer without Markdown and markers, and where its characters and markers stood. */
export interface PlainText {
  text: string;
  /** The offset in the answer of each character of `text`. */
  offsets: number[];
  /** Markers by the number of characters of `text` before them; `end` is behind the marker in the answer. */
  markers: { n: number; at: number; end: number }[];
  /** Code and links, as slices of the answer: nothing can be cut inside of them. */
  wholes: Slice[];
  /** Marks of emphasis, by their place in the answer. */
  emphasis: { mark: string; at: number }[];
}

const MARKER = /\[\^(\d{1,9})\]/y;
const MARKERS = /\[\^(\d{1,9})\]/g;
const LINK = /^!?\[((?:\\[^\n]|[^\][\\\n]|\[[^\]\n]*\])*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"\n]*")?\)/;
/** In characters. From each bracket no more is looked at: else the time grew with the square of their number. */
const LONGEST_LINK = 2_000;
const BACKTICKS = /`+/g;

/** Reads the slice `[start, end)` of an answer, escapes without their backslash; `skipped` are offsets that belong to the layout. */
export function plainText(answer: string, start: number, end: number, skipped: ReadonlySet<number>): PlainText {
  const plain: PlainText = { text: '', offsets: [], markers: [], wholes: [], emphasis: [] };
  let at = start;
  const linkAt = linkReader(answer, end);
  const add = (from: number, to: number) => {
    for (let place = from; place < to; place++) {
      if (skipped.has(place)) continue;
      plain.text += answer[place];
      plain.offsets.push(place);
    }
  };
  // Whatever else stands in code, a marker is one of ours.
  const addCode = (from: number, to: number) => {
    let place = from;
    for (const { index, 0: written, 1: n } of answer.slice(from, to).matchAll(MARKERS)) {
      add(place, from + index);
      place = from + index + written.length;
      trimEnd(plain);
      plain.markers.push({ n: Number(n), at: plain.text.length, end: place });
    }
    add(place, to);
  };
  while (at < end) {
    if (answer[at] === '\\' && at + 1 < end && ESCAPABLE.test(answer[at + 1]!)) {
      add(at + 1, at + 2);
      at += 2;
      continue;
    }
    const code = codeAt(answer, at, end);
    if (code) {
      addCode(code.inner.start, code.inner.end);
      plain.wholes.push({ start: at, end: code.end });
      at = code.end;
      continue;
    }
    const marker = matchAt(MARKER, answer, at, end);
    if (marker) {
      trimEnd(plain);
      at += marker[0].length;
      plain.markers.push({ n: Number(marker[1]), at: plain.text.length, end: at });
      // "ends.[^1]Next": the marker was all that stood between them.
      if (/[\p{L}\p{N}“"«]/u.test(answer[at] ?? '') && plain.text !== '') pushSpace(plain, at);
      continue;
    }
    const link = linkAt(at);
    if (link && !link[1]!.startsWith('^')) {
      const from = at + link[0].indexOf('[') + 1;
      const inner = plainText(answer, from, from + link[1]!.length, skipped);
      for (const one of inner.markers) plain.markers.push({ ...one, at: one.at + plain.text.length });
      plain.text += inner.text;
      for (const offset of inner.offsets) plain.offsets.push(offset);
      plain.wholes.push({ start: at, end: at + link[0].length });
      const target = from + link[1]!.length;
      for (const { index, 0: written, 1: n } of answer.slice(target, at + link[0].length).matchAll(MARKERS)) {
        plain.markers.push({ n: Number(n), at: plain.text.length, end: target + index + written.length });
      }
      at += link[0].length;
      continue;
    }
    const emphasis = emphasisLength(answer, at);
    if (emphasis === 0) add(at, at + 1);
    else plain.emphasis.push({ mark: answer.slice(at, at + emphasis), at });
    at += Math.max(1, emphasis);
  }
  return plain;
}

/** Reads links at places that go up. Where no label ends further on, no link is looked for. */
function linkReader(text: string, end: number): (at: number) => RegExpExecArray | undefined {
  let labelEnd = -1;
  return (at) => {
    if (text[at] !== '[' && (text[at] !== '!' || text[at + 1] !== '[')) return undefined;
    if (labelEnd < at) labelEnd = text.indexOf('](', at);
    if (labelEnd < 0) labelEnd = Infinity;
    const last = Math.min(end, at + LONGEST_LINK);
    return labelEnd >= last ? undefined : (LINK.exec(text.slice(at, last)) ?? undefined);
  };
}

/** The code that opens at a place: a run of backticks up to the next one that is as long, of any length in between (CommonMark 0.31, 6.1). */
function codeAt(text: string, at: number, end: number): { inner: Slice; end: number } | undefined {
  if (text[at] !== '`' || text[at - 1] === '`') return undefined;
  BACKTICKS.lastIndex = at;
  const start = at + BACKTICKS.exec(text)![0].length;
  for (let run = BACKTICKS.exec(text); run && run.index < end; run = BACKTICKS.exec(text)) {
    const behind = run.index + run[0].length;
    if (behind - run.index !== start - at) continue;
    return behind <= end ? { inner: { start, end: run.index }, end: behind } : undefined;
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number, end: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match && at + match[0].length <= end ? match : undefined;
}

/** How many characters at this place are emphasis marks: `*` beside a word, `_` only around one. */
function emphasisLength(text: string, at: number): number {
  const run = /^(?:\*{1,3}|_{1,3}|~~)/.exec(text.slice(at, at + 3))?.[0];
  if (!run) return 0;
  const before = text[at - 1] ?? ' ';
  const after = text[at + run.length] ?? ' ';
  if (/\s/.test(before) && /\s/.test(after)) return 0;
  const isInsideWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  return run.startsWith('_') && isInsideWord ? 0 : run.length;
}

function trimEnd(plain: PlainText): void {
  const { length } = plain.text.trimEnd();
  plain.text = plain.text.slice(0, length);
  plain.offsets.length = length;
}

function pushSpace(plain: PlainText, offset: number): void {
  plain.text += ' ';
  plain.offsets.push(offset);
}
