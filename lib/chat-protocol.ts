/** What the browser and the chat route say to each other, on top of the AI SDK's UI message stream. */
import type { UIMessage } from 'ai';
import { z } from 'zod';
import type {
  ArticleInfo,
  Citation,
  Coverage,
  Difference,
  EvidenceSentence,
  Finish,
  NearestPassage,
  Statement,
} from './domain.ts';

/** What is known of an answer once it is finished. */
export interface AnswerMetadata {
  finish?: Finish;
  coverage?: Coverage;
  statements?: Statement[];
  nearest?: NearestPassage[];
  differences?: Difference[];
  /** A sentence on how the answer came about, such as "The model was not reachable." */
  notice?: string;
}

/** `data-evidence` comes once, before the first word; `data-citations` again whenever a citation is new or checked. */
// A type, not an interface: the AI SDK wants an index signature.
export type AnswerParts = {
  evidence: { sentences: EvidenceSentence[] };
  citations: { citations: Citation[] };
};

export type FootnoteMessage = UIMessage<AnswerMetadata, AnswerParts>;

/** `GET /api/article?id=…` answers with this. */
export interface ArticleResponse extends ArticleInfo {
  text: string;
}

/** Ids of `data-` parts: a part that is sent again under its id replaces the earlier one. */
export const CITATIONS_PART_ID = 'citations';
export const EVIDENCE_PART_ID = 'evidence';

export const MAX_QUESTION_LENGTH = 2_000;
export const MAX_MESSAGES = 200;

const textPart = z.object({ type: z.literal('text'), text: z.string() });

const userMessage = z.object({
  id: z.string().max(200).optional(),
  role: z.literal('user'),
  parts: z.array(textPart).min(1).max(20),
});

/** Earlier answers come back from the browser with `useChat`; they are let through and never read. */
const assistantMessage = z.object({ role: z.literal('assistant') });

/** The body that `useChat` posts, or at least what Footnote takes from it: the reader's own words. */
export const chatRequest = z.object({
  id: z.string().max(200).optional(),
  messages: z
    .array(z.discriminatedUnion('role', [userMessage, assistantMessage]))
    .min(1)
    .max(MAX_MESSAGES),
});

export type ChatRequest = z.infer<typeof chatRequest>;
