/** What the browser and the chat route say to each other, on top of the AI SDK's UI message stream. */
import type { UIMessage } from 'ai';
import { z } from 'zod';
import {
  ID_PATTERN,
  MAX_ANCHORS,
  MAX_HISTORY,
  MAX_MESSAGES,
  MAX_NAME_LENGTH,
  MAX_NOTE_LENGTH,
  MAX_QUESTION_LENGTH,
  MAX_SCOPE,
  MAX_SEEN,
} from './chat-limits.ts';
import type {
  ArticleInfo,
  Citation,
  Coverage,
  Difference,
  EvidenceSentence,
  Finish,
  NearestPassage,
  Place,
  Statement,
} from './domain.ts';

const MAX_WRONG = 500;

const feedback = z.object({
  /** Absent where the reader has not said. */
  helpful: z.boolean().optional(),
  /** Numbers of footnotes that the reader calls wrong, each once and in order. */
  wrongFootnotes: z
    .array(z.number().int().positive())
    .max(MAX_WRONG)
    .transform((numbers) => [...new Set(numbers)].toSorted((one, other) => one - other)),
  note: z.string().max(MAX_NOTE_LENGTH),
});

/** What a reader thinks of an answer. */
export type Feedback = z.infer<typeof feedback>;

/** The part of the corpus that was asked, as it was then. */
export interface AskedScope {
  outlets: string[];
  articles: { id: string; title: string }[];
}

/** What is known of an answer once it is finished. */
export interface AnswerMetadata {
  /** Comes first; absent when all articles were asked. */
  scope?: AskedScope;
  finish?: Finish;
  coverage?: Coverage;
  statements?: Statement[];
  nearest?: NearestPassage[];
  differences?: Difference[];
  /** A sentence on how the answer came about, such as "The model was not reachable." */
  notice?: string;
  /** BCP 47, of the notice, or of the sentence about what failed; absent in an answer of an earlier version. */
  language?: string;
  /** A model was to answer and gave no word, so Footnote has: asked again, the model may. */
  withoutModel?: true;
  /** Of an answer that failed: what the server's log calls the request. */
  requestId?: string;
  /** Of an answer that failed and was kept: the sentence that the reader was told. */
  failure?: string;
  /** The conversation now holds this turn in the place where it was asked. */
  kept?: true;
  /** Why the answer could not be kept, as a sentence for the reader. */
  notKept?: string;
  /** Kept with the answer; never part of what is streamed. */
  feedback?: Feedback;
}

/** `data-evidence` comes once, before the first word; `data-citations` again whenever a citation is new or checked. */
// A type, not an interface: the AI SDK wants an index signature.
export type AnswerParts = {
  evidence: { sentences: EvidenceSentence[] };
  citations: { citations: Citation[] };
};

export type FootnoteMessage = UIMessage<AnswerMetadata, AnswerParts>;

/**
 * `/api/article` answers with this: `GET ?id=…`, with `&hash=…&start=…&end=…&quote=…` for the place of one citation, or
 * `POST` with an `ArticleRequest` for many and long ones.
 */
export interface ArticleResponse extends ArticleInfo {
  text: string;
  /** What has become of the anchors asked for, in their order; absent when there was none. */
  places?: Place[];
}

/** The answer, with status 404, when there is no such article; with `places` when anchors of it were asked for. */
export interface NoArticleResponse {
  error: string;
  places?: Place[];
}

/** Ids of `data-` parts: a part that is sent again under its id replaces the earlier one. */
export const CITATIONS_PART_ID = 'citations';
export const EVIDENCE_PART_ID = 'evidence';

const id = z.string().regex(ID_PATTERN, { error: 'expected a UUID in lower case' });

const offset = z.number().int().nonnegative();

const textPart = z.object({ type: z.literal('text'), text: z.string() });

const userMessage = z.object({
  id: z.string().max(200).optional(),
  role: z.literal('user'),
  parts: z.array(textPart).min(1).max(20),
});

/** Earlier answers come back from the browser with `useChat`; they are let through and never read. */
const assistantMessage = z.object({ role: z.literal('assistant') });

/** Where a question stands in a conversation that is kept; see `TurnPlace`. */
const conversationPlace = z.object({
  id,
  turn: id,
  position: z.number().int().nonnegative(),
  seen: z.array(id).max(MAX_SEEN),
});

export type ConversationPlace = z.infer<typeof conversationPlace>;

/** Which part of the corpus is asked; see `Scope`. */
const scope = z
  .object({
    outlets: z.array(z.string().min(1).max(500)).max(MAX_SCOPE),
    articles: z.array(z.string().min(1).max(2_000)).max(MAX_SCOPE),
  })
  .refine(({ outlets, articles }) => outlets.length + articles.length > 0, {
    error: 'expected at least one outlet or article; leave it out to ask all articles',
  });

/** The body that `useChat` posts, or at least what Footnote takes from it: the reader's own words. */
export const chatRequest = z.object({
  id: z.string().max(200).optional(),
  /** Without it the answer is given and not kept. */
  conversation: conversationPlace.optional(),
  /** Absent: all articles are asked. */
  scope: scope.optional(),
  messages: z
    .array(z.discriminatedUnion('role', [userMessage, assistantMessage]))
    .min(1)
    .max(MAX_MESSAGES),
});

export type ChatRequest = z.infer<typeof chatRequest>;

const MAX_CITED = 500;

/** The body of `POST /api/follow-ups`: a question that was answered, and what its answer cites. */
export const followUpsRequest = z.object({
  question: z.string().min(1).max(MAX_QUESTION_LENGTH),
  history: z.array(z.string().max(MAX_QUESTION_LENGTH)).max(MAX_HISTORY),
  citations: z.array(z.object({ articleId: z.string().max(2_000), start: offset, end: offset })).max(MAX_CITED),
  scope: scope.optional(),
});

export type FollowUpsRequest = z.infer<typeof followUpsRequest>;

/** `POST /api/follow-ups` answers with this. */
export interface FollowUpsResponse {
  questions: string[];
}

/** The body of `PUT /api/feedback`: of a turn of a conversation. One that says nothing takes back what was said before. */
export const feedbackRequest = z.object({ conversation: id, turn: id, feedback });

/** The body of `PATCH /api/conversations/[id]`. */
export const renameRequest = z.object({ name: z.string().max(MAX_NAME_LENGTH) });

const context = z.object({ before: z.string().max(200), after: z.string().max(200), rival: z.number().optional() });

/** A place that an answer rests on, of the article that the request names. */
export const anchorRequest = z.object({
  hash: z.string().max(200).optional(),
  start: offset,
  end: offset,
  quote: z.string().max(100_000).optional(),
  context: context.optional(),
});

/** The body of `POST /api/article`. */
export const articleRequest = z.object({ id: z.string().min(1), anchors: z.array(anchorRequest).max(MAX_ANCHORS) });

export type ArticleRequest = z.infer<typeof articleRequest>;

/** `POST /api/articles?name=FILE` with the file as its body answers with this, once the article can be asked. */
export interface AddedArticles {
  /** As the file is called in the corpus folder. */
  name: string;
  /** Of a file of one article. */
  article?: { id: string; title: string };
  /** What of the file was left out, and why, as clauses. */
  skipped: string[];
}
