import type { ChatState, ChatStatus } from 'ai';
import type { FootnoteMessage } from '#lib/chat-protocol.ts';

/** What there is to be seen of a chat; a new object whenever any of it is new. */
export interface ChatView {
  messages: FootnoteMessage[];
  status: ChatStatus;
  error: Error | undefined;
}

/**
 * The messages of a conversation, into which the AI SDK's chat writes once it is loaded, and whoever shows them. It weighs
 * nothing: a page has it before anything is asked.
 */
export class ShownChat implements ChatState<FootnoteMessage> {
  #view: ChatView;
  readonly #listeners = new Set<() => void>();

  constructor(messages: FootnoteMessage[]) {
    this.#view = { messages, status: 'ready', error: undefined };
  }

  get view(): ChatView {
    return this.#view;
  }

  get messages(): FootnoteMessage[] {
    return this.#view.messages;
  }

  set messages(messages: FootnoteMessage[]) {
    this.#change({ messages });
  }

  get status(): ChatStatus {
    return this.#view.status;
  }

  set status(status: ChatStatus) {
    this.#change({ status });
  }

  get error(): Error | undefined {
    return this.#view.error;
  }

  set error(error: Error | undefined) {
    this.#change({ error });
  }

  /** Shows these messages, and nothing of what went before. */
  reset(messages: FootnoteMessage[]): void {
    this.#change({ messages, status: 'ready', error: undefined });
  }

  pushMessage = (message: FootnoteMessage): void => this.#change({ messages: [...this.messages, message] });

  popMessage = (): void => this.#change({ messages: this.messages.slice(0, -1) });

  replaceMessage = (index: number, message: FootnoteMessage): void =>
    this.#change({ messages: this.messages.with(index, this.snapshot(message)) });

  /** The chat goes on writing into its message and the parts of it: what is shown is a copy of those. */
  snapshot = <Thing>(thing: Thing): Thing => {
    if (typeof thing !== 'object' || thing === null || !('parts' in thing) || !Array.isArray(thing.parts)) return thing;
    return { ...thing, parts: thing.parts.map((part: object) => ({ ...part })) };
  };

  /** Calls back after each change, until the function it gives is called. */
  listen(onChange: () => void): () => void {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  }

  #change(change: Partial<ChatView>): void {
    this.#view = { ...this.#view, ...change };
    for (const tell of this.#listeners) tell();
  }
}
