import type { KeptConversation } from '#lib/conversations/conversation-store.ts';
import { ChatSession, type Draft } from '../chat/chat-session.ts';

/** The conversations that this tab has at hand: the one shown, and those that would be lost or are being written. */
export class OpenSessions {
  readonly #sessions = new Map<string, ChatSession>();
  /** Of those that were let go of. */
  readonly #drafts = new Map<string, Draft>();

  /** @param initial the conversation that the page came with */
  constructor(initial?: KeptConversation) {
    if (initial) this.open(initial.id, initial);
  }

  get(id: string): ChatSession | undefined {
    return this.#sessions.get(id);
  }

  /** Takes up a conversation that is kept, or begins a new one. */
  open(id: string, kept?: KeptConversation): ChatSession {
    const session = new ChatSession(id, kept, this.#drafts.get(id));
    this.#sessions.set(id, session);
    return session;
  }

  /** Lets go of all others that can be had again as they are kept, which is surer than what this tab remembers; what was about to be asked it keeps. */
  letGoOfAllBut(id: string): void {
    for (const [other, session] of this.#sessions) {
      if (other === id || !session.isKept || session.isWriting) continue;
      this.#drafts.set(other, session.draft);
      this.#sessions.delete(other);
    }
  }

  remove(id: string): void {
    this.#sessions.delete(id);
    this.#drafts.delete(id);
  }
}
