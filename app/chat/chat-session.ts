import type { AskedScope, ConversationPlace, FootnoteMessage } from '#lib/chat-protocol.ts';
import type { Scope } from '#lib/domain.ts';
import type { KeptConversation } from '#lib/conversations/conversation-store.ts';
import { newId } from '../conversations/conversation-address.ts';
import { beingWritten, givenName, messagesOf } from '../conversations/kept-messages.ts';
import type { LiveChat } from './live-chat.ts';
import { loadChat } from './load-chat.ts';
import { isBehind, problemOf } from './request-problem.ts';
import { requestedScope } from '../scope/scope-words.ts';
import { SeenTurns } from './seen-turns.ts';
import { ShownChat } from './shown-chat.ts';
import { scopeOf, turnsOf } from './turns.ts';
import type { Told } from '../language/told.tsx';

/** Earlier messages that go with a question: enough to complete a follow-up, and the request stays small. */
const MAX_SENT_MESSAGES = 20;

/**
 * What has come of a question: it was `asked`, even if its answer failed; it was not, since the conversation has gone on in
 * another tab (`behind`), and is in the draft again; or the answer that was to take the place of another has not begun (`failed`; without a problem when it
 * was stopped). Nothing has changed then.
 */
export type Asked = { outcome: 'asked' | 'behind' } | { outcome: 'failed'; turnId: string; problem: Told | undefined };

/** What is about to be asked. */
export interface Draft {
  words: string;
  scope: AskedScope | undefined;
}

type Kept = Pick<KeptConversation, 'name' | 'turns'>;

/** A conversation as one tab has it: its messages, and what the tab has seen of what is kept. */
export class ChatSession {
  readonly id: string;
  readonly shown: ShownChat;
  /** Given by the reader; empty where it is that of the first question. */
  name: string;
  /** Turns whose answers somebody else was writing when the conversation came. */
  writtenElsewhere: ReadonlySet<string>;
  /** Outlasts the page's question box, which is another one for each conversation. */
  draft: Readonly<Draft>;
  readonly #seen = new SeenTurns();
  readonly #loaded = new Set<string>();
  #asking = 0;
  /** Absent until it is loaded. */
  #live: LiveChat | undefined;
  /** Ends the wait for the chat to be loaded. */
  #giveUp: (() => void) | undefined;

  constructor(id: string, kept: Kept = { name: '', turns: [] }, draft?: Draft) {
    this.id = id;
    this.name = givenName(kept);
    this.writtenElsewhere = beingWritten(kept);
    this.shown = new ShownChat(messagesOf(kept));
    // What comes next is asked of the same, until somebody says otherwise.
    this.draft = draft ?? { words: '', scope: scopeOf(turnsOf(this.shown.messages).at(-1)) };
    this.#note(kept);
  }

  /** Shows the conversation as it is kept. */
  show(kept: Kept): void {
    this.name = givenName(kept);
    this.#note(kept);
    this.writtenElsewhere = beingWritten(kept);
    this.shown.messages = messagesOf(kept);
  }

  keepDraft(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
  }

  /** Asks at a place, counted from 0. The turns from there on are gone once the answer has begun, not before. */
  async ask(position: number, question: string, scope?: AskedScope): Promise<Asked> {
    this.#asking += 1;
    try {
      return await this.#askAt(position, question, scope);
    } finally {
      this.#asking -= 1;
    }
  }

  async #askAt(position: number, question: string, scope?: AskedScope): Promise<Asked> {
    const { shown } = this;
    const before = shown.messages;
    const turns = turnsOf(before);
    const replaced = turns[position];
    // Its answer tells of the scope, and may never come.
    const asked: FootnoteMessage = {
      id: newId(),
      role: 'user',
      parts: [{ type: 'text', text: question }],
      ...(scope && { metadata: { scope } }),
    };
    shown.reset([...(replaced ? before.slice(0, before.indexOf(replaced.question)) : before), asked]);
    await this.#send(asked);

    const { error } = shown;
    const metadata = turnsOf(shown.messages).at(-1)?.answer?.metadata;
    if (metadata?.kept) this.#seen.keep(asked.id);
    const hasBegun = metadata?.kept === true || metadata?.notKept !== undefined;
    const isBehindOthers = error !== undefined && isBehind(error);
    const wouldLose = replaced !== undefined && (replaced.answer !== undefined || turns.length > position + 1);
    if (!isBehindOthers && (hasBegun || !wouldLose)) return { outcome: 'asked' };
    shown.reset(before);
    if (isBehindOthers) {
      // Back into the box, above what has been begun there since.
      this.keepDraft({ words: [question, this.draft.words].join('\n').trim() });
      return { outcome: 'behind' };
    }
    return { outcome: 'failed', turnId: replaced!.question.id, problem: error && problemOf(error, metadata?.language) };
  }

  /** Ends the answer that is being written, or waited for. */
  async stop(): Promise<void> {
    if (this.#giveUp) {
      this.#giveUp();
      this.#giveUp = undefined;
      this.shown.status = 'ready';
    }
    await this.#live?.stop();
  }

  /** Whether a turn came from where it is kept, rather than being asked here. */
  isLoaded(turnId: string): boolean {
    return this.#loaded.has(turnId);
  }

  /** From the moment that a question is asked until what has come of it is known. */
  get isAsking(): boolean {
    return this.#asking > 0;
  }

  /** True while an answer is being written for this tab. */
  get isWriting(): boolean {
    return this.shown.status === 'submitted' || this.shown.status === 'streaming';
  }

  /** Whether leaving it loses nothing: all of it can be had again. */
  get isKept(): boolean {
    const turns = turnsOf(this.shown.messages);
    return (
      turns.length > 0 &&
      turns.every(({ question, answer }) => {
        const { kept, notKept } = answer?.metadata ?? {};
        return notKept === undefined && (kept === true || this.isLoaded(question.id));
      })
    );
  }

  async #send({ id: messageId, parts, metadata }: FootnoteMessage): Promise<void> {
    const { shown } = this;
    if (!this.#live) {
      const { promise: stopped, resolve: giveUp } = Promise.withResolvers<void>();
      this.#giveUp = giveUp;
      shown.status = 'submitted';
      const live = await Promise.race([loadChat(), stopped]);
      if (!live || this.#giveUp !== giveUp) return;
      this.#giveUp = undefined;
      if (live instanceof Error) {
        shown.error = live;
        shown.status = 'error';
        return;
      }
      this.#live = new live.LiveChat(this.id, shown, (messages) => this.#request(messages));
    }
    await this.#live.sendMessage({ parts, metadata, messageId });
  }

  #note({ turns }: Kept): void {
    for (const { id } of turns) {
      this.#seen.keep(id);
      this.#loaded.add(id);
    }
  }

  // The server reads the reader's own words and nothing of the answers, so these are not sent back to it.
  #request(messages: FootnoteMessage[]): {
    id: string;
    messages: object[];
    conversation: ConversationPlace;
    scope?: Scope;
  } {
    const questions = messages.filter(({ role }) => role === 'user');
    const { id: turn, metadata } = questions.at(-1)!;
    const scope = requestedScope(metadata?.scope);
    const seen = this.#seen.last;
    this.#seen.ask(turn);
    return {
      id: this.id,
      conversation: { id: this.id, turn, position: questions.length - 1, seen },
      ...(scope && { scope }),
      messages: messages
        .slice(-MAX_SENT_MESSAGES)
        .map(({ role, parts }) => (role === 'user' ? { role, parts } : { role })),
    };
  }
}
