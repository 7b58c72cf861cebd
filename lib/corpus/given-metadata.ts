import { z } from 'zod';
import { isImpossibleDate, parseDateLine } from '#lib/text/date-line.ts';
import { tidyTitle } from './title.ts';

const LONGEST_FIELD = 500;

/** One line of text; numbers as they are written, lists with commas; anything else says nothing. */
const plain = z
  .unknown()
  .optional()
  .transform((value) => {
    const parts = (Array.isArray(value) ? value : [value]).filter(
      (part) => typeof part === 'string' || (typeof part === 'number' && Number.isFinite(part)),
    );
    const line = parts
      .join(', ')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim();
    return line === '' || line === '~' || line.toLowerCase() === 'null'
      ? undefined
      : line.slice(0, LONGEST_FIELD).toWellFormed();
  });

/** What a source may say about an article, in front matter or in a line of JSONL. Other keys are left alone. */
export const givenMetadataShape = z.object({
  title: plain.transform((title) => (title === undefined ? undefined : tidyTitle(title) || undefined)),
  outlet: plain,
  author: plain,
  /** `YYYY-MM-DD` where it names one day, in whatever form; else as it is written. */
  published: plain.transform((date) => (date === undefined ? undefined : dayOf(date))),
  url: plain.transform((address) => (address !== undefined && isWebAddress(address) ? address : undefined)),
  language: plain.transform((tag) => (tag === undefined ? undefined : canonicalTag(tag))),
});

export type GivenMetadata = z.output<typeof givenMetadataShape>;

/** Without a date that does not exist, and what to say of it as a clause. */
export function withRealDate(given: GivenMetadata): { given: GivenMetadata; problem?: string } {
  const { published } = given;
  if (published === undefined || !isImpossibleDate(published)) return { given };
  const problem = `its date "${published}" does not exist, so it was left out; write it as YYYY-MM-DD`;
  return { given: { ...given, published: undefined }, problem };
}

/** A page may link to it; `javascript:` and `file:` addresses are no source. */
function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

function dayOf(date: string): string {
  const day = date.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/u, '$1');
  return parseDateLine(day) ?? day;
}

/** `english` has the form of a tag, but no language has it: those in use begin with two or three letters. */
function canonicalTag(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
    return canonical !== undefined && /^[a-z]{2,3}(?:-|$)/u.test(canonical) ? canonical : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
