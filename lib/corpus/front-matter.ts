import { parse } from 'yaml';
import { messageOf } from '#lib/errors.ts';
import { givenMetadataShape, type GivenMetadata } from './given-metadata.ts';

/** A file's text behind its front matter, and what the front matter says. */
export interface SplitFile {
  text: string;
  given: GivenMetadata;
  /** Why something that looks like front matter was left in the text. */
  problem?: string;
}

const OPENING = /^---[ \t]*[\n\r]/;
const BLANK_LINES = /^(?:[ \t]*[\n\r])+(?=---[ \t]*[\n\r])/;
const CLOSING = /^---[ \t]*(?:\n|$)/gm;
const LONGEST = 65_536;
const LONGEST_LOOK = 500;
const FIELD = /^\s*[A-Za-z][\w-]{0,40}:(?:[ \t]|\n)/;
const NOT_CLOSED = 'no line of --- closes it within 64 KB, so it was read as text';
const NOT_FIRST = 'a blank line stands above it, so it was read as text; take that away';
const NO_FIELDS = 'it has no fields such as "title: ..." and was read as text';

/**
 * Takes YAML between two lines of `---` off the beginning of a text, through the newline after the closing one. A text
 * that only begins with a rule keeps it. Lines may also end in CR alone.
 */
export function splitFrontMatter(text: string): SplitFile {
  const whole = { text, given: givenMetadataShape.parse({}) };
  const opening = OPENING.exec(text)?.[0].length;
  if (opening === undefined) return standsBelowBlankLine(text) ? { ...whole, problem: NOT_FIRST } : whole;
  // As long as before: YAML and what is looked for here know no lines that end in CR.
  const head = text.slice(0, LONGEST).replaceAll('\r', '\n');
  CLOSING.lastIndex = opening;
  const closing = CLOSING.exec(head);
  if (!closing) {
    // A text may begin with a rule; one that goes on with a field was meant to have front matter.
    const unclosed = FIELD.test(head.slice(opening, opening + LONGEST_LOOK));
    return unclosed ? { ...whole, problem: NOT_CLOSED } : whole;
  }
  const inside = head.slice(opening, closing.index);
  let value: unknown;
  try {
    // Everything as it is written: `published: 2025-01-17` and `title: 007` are text.
    value = parse(inside, { schema: 'failsafe', uniqueKeys: false, logLevel: 'error' });
  } catch (error) {
    const [reason = ''] = messageOf(error).split(/ at line|\n/);
    const problem = `it is not valid YAML (${reason}) and was read as text; a value with a colon needs quotation marks`;
    return { ...whole, problem };
  }
  if (value === null || value === undefined) {
    // What is nothing to YAML is a comment; to Markdown it is a heading.
    if (inside.trim() !== '') return whole;
  } else {
    // Between two rules of a text stand paragraphs.
    const hasBlankLine = /\n[ \t]*\n/.test(`\n${inside}`);
    if (typeof value !== 'object' || Array.isArray(value)) {
      return hasBlankLine ? whole : { ...whole, problem: NO_FIELDS };
    }
    if (hasBlankLine && !Object.keys(value).some((key) => Object.hasOwn(givenMetadataShape.shape, key))) return whole;
  }
  return { text: text.slice(closing.index + closing[0].length), given: givenMetadataShape.parse(value ?? {}) };
}

/** Whether all of a text would have front matter, but for the blank lines that it begins with. */
function standsBelowBlankLine(text: string): boolean {
  const blank = BLANK_LINES.exec(text.slice(0, LONGEST))?.[0].length;
  if (blank === undefined) return false;
  const { given } = splitFrontMatter(text.slice(blank));
  return Object.values(given).some((value) => value !== undefined);
}
