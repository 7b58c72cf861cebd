/** The format of an exported conversation: what is needed to check its footnotes again later, anywhere. */
import { z } from 'zod';

export const FORMAT = 'footnote-conversation';
export const VERSION = 1;

// Generous for what a person exports; a file that is longer was made to be.
const words = z.string().max(200_000);
const name = z.string().max(5_000);
const offset = z.number().int().nonnegative();
const number = z.number().int().positive().max(9_999);
const verdict = z.enum(['quoted', 'supported', 'partial', 'unsupported', 'uncited']);

const article = z.object({
  id: name,
  title: name,
  outlet: name.optional(),
  author: name.optional(),
  published: name.optional(),
  language: name.optional(),
  url: name.optional(),
  /** SHA-256 of the article's text when the answer was written, lower-case hexadecimal. */
  hash: name,
});

const place = z.object({
  articleId: name,
  /** The article's hash when the answer was written; empty where it is not known. */
  hash: name,
  /** UTF-16 code units into the article's text: `text.slice(start, end)` is the quote. */
  start: offset,
  end: offset,
});

const citation = place.extend({
  n: number,
  quote: words,
  context: z.object({ before: name, after: name, rival: z.number().optional() }).optional(),
  verdict: verdict.optional(),
  reason: words.optional(),
});

const statement = z.object({ text: words, citations: z.array(number).max(1_000), verdict, reason: words });

const account = z.object({
  n: number,
  articleId: name,
  says: words,
  source: z.object({ kind: z.enum(['official', 'expert', 'media', 'unnamed', 'article']), name: name.optional() }),
  sureness: z.enum(['stated', 'hedged', 'denied', 'unknown']),
});

const difference = z.object({
  matter: z.enum(['reason', 'date', 'figure', 'actor', 'place', 'time']),
  groups: z.array(z.array(account).max(1_000)).max(1_000),
  origins: z.array(z.object({ name, citations: z.array(number).max(1_000) })).max(1_000),
});

const answer = z.object({
  question: words,
  /** Markdown with markers `[^n]`. */
  answer: words,
  finish: z.enum(['answered', 'refused', 'incomplete']),
  /** How the answer came about, where there is something to say. */
  notice: words.optional(),
  citations: z.array(citation).max(1_000),
  statements: z.array(statement).max(5_000),
  differences: z.array(difference).max(1_000),
  coverage: z
    .object({
      articles: offset,
      speaking: z.array(name).max(10_000),
      /** Groups of those that print the same text; absent when there are none. */
      copies: z.array(z.array(name).max(10_000)).max(10_000).optional(),
      silent: z.array(name).max(10_000),
    })
    .nullable(),
  nearest: z.array(place.extend({ text: words })).max(1_000),
});

export const conversationExport = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** ISO 8601. */
  exportedAt: z.string().max(100),
  articles: z.array(article).max(100_000),
  answers: z.array(answer).max(10_000),
  /** Of all the rest, as it was written: see `checksumOf`. Older exports have none. */
  checksum: z.string().max(100).optional(),
});

export type ConversationExport = z.infer<typeof conversationExport>;
export type ExportedAnswer = ConversationExport['answers'][number];
export type ExportedCitation = ExportedAnswer['citations'][number];
