import type { AnswerMetadata, Feedback, FootnoteMessage } from '#lib/chat-protocol.ts';

/** An answer as the screen shows it: the parts and the metadata of its message. */
export interface KeptAnswer {
  parts: FootnoteMessage['parts'];
  metadata: AnswerMetadata;
}

/** A question and what has come of its answer. */
export interface KeptTurn {
  id: string;
  question: string;
  /** ISO 8601. */
  askedAt: string;
  /** True while somebody is still writing the answer. One whose writer has died is incomplete after a while. */
  writing: boolean;
  /** Absent until something of it was saved. */
  answer?: KeptAnswer;
  /** What the reader thinks of the answer, where that was said. */
  feedback?: Feedback;
}

export interface KeptConversation {
  id: string;
  /** As given by the reader, else its first question. */
  name: string;
  turns: KeptTurn[];
}

/** An answer that a reader has judged. */
export interface JudgedAnswer {
  conversationId: string;
  turnId: string;
  question: string;
  /** The questions before it, oldest first. */
  history: string[];
  answer: KeptAnswer;
  feedback: Feedback;
  /** ISO 8601, when it was judged. */
  judgedAt: string;
}

/** A conversation as a list shows it. */
export interface ConversationSummary {
  id: string;
  name: string;
  /** When its last question was asked, ISO 8601. */
  changedAt: string;
  questions: number;
  /** Of a search: words around what was found, where the name does not show it. */
  found?: string;
}

export interface ListOptions {
  /** Words that all have to occur in the name, the questions or the answers. Absent: all conversations. */
  search?: string;
  limit: number;
  /** Only what comes behind this one in the list. */
  before?: Pick<ConversationSummary, 'id' | 'changedAt'>;
}

/** Where a question is to stand, as far as whoever asks knows the conversation. */
export interface TurnPlace {
  conversationId: string;
  /** Counted from 0. The turns from here on are replaced. */
  position: number;
  /** Ids of turns that whoever asks has seen, at least the last ones: nothing unseen is replaced or passed over. */
  seen: readonly string[];
}

export interface NewTurn extends TurnPlace {
  /** Unique within its conversation. */
  turnId: string;
  question: string;
}

/**
 * Whether a question may stand at a place: `free`; `behind`, since the conversation has turns that were not seen;
 * `missing`, since the turns before it are not kept.
 */
export type PlaceState = 'free' | 'behind' | 'missing';

/** How long after its last sign of life a writer counts as dead. Whoever writes an answer saves it more often. */
export const WRITER_SILENCE_MS = 15_000;

/** Keeps conversations. Every fault that a person can mend is a `UserError`. */
export interface ConversationStore {
  /** Newest first. `more` tells that others come behind. */
  list(options: ListOptions): Promise<{ conversations: ConversationSummary[]; more: boolean }>;
  get(id: string): Promise<KeptConversation | undefined>;
  /** The last `most` questions before a position, oldest first; undefined when the conversation is not kept. */
  questionsBefore(id: string, position: number, most: number): Promise<string[] | undefined>;
  /** What `begin` would find, and how many turns it would replace. */
  look(place: TurnPlace): Promise<{ state: PlaceState; replaces: number }>;
  /** Keeps a question whose answer is about to be written, and begins the conversation with the first. Whole or not at all. */
  begin(turn: NewTurn): Promise<PlaceState>;
  /** Keeps what has come of an answer; `ended` when nothing more will. False when the turn is no longer there. */
  save(conversationId: string, turnId: string, answer: KeptAnswer, ended: boolean): Promise<boolean>;
  /** Keeps what a reader thinks of an answer in the place of what was said before; undefined takes it back. False when there is no such answer. */
  judge(conversationId: string, turnId: string, feedback: Feedback | undefined): Promise<boolean>;
  /** Those that were judged last first. */
  judged(): Promise<JudgedAnswer[]>;
  /** An empty name gives the conversation back that of its first question. False when there is no such conversation. */
  rename(id: string, name: string): Promise<boolean>;
  /** False when there is no such conversation. */
  remove(id: string): Promise<boolean>;
  close(): Promise<void>;
}
