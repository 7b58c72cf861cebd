import type { FootnoteMessage } from '#lib/chat-protocol.ts';
import type { KeptConversation } from '#lib/conversations/conversation-store.ts';

/** The messages of a conversation as the chat had them when its answers were written. */
export function messagesOf({ turns }: Pick<KeptConversation, 'turns'>): FootnoteMessage[] {
  return turns.flatMap(({ id, question, answer, feedback }) => {
    const asked: FootnoteMessage = { id, role: 'user', parts: [{ type: 'text', text: question }] };
    if (!answer) return [asked];
    const metadata = { ...answer.metadata, ...(feedback && { feedback }) };
    return [asked, { id: `${id}-answer`, role: 'assistant', ...answer, metadata }];
  });
}

/** Turns whose answers somebody else is writing just now. */
export function beingWritten({ turns }: Pick<KeptConversation, 'turns'>): ReadonlySet<string> {
  return new Set(turns.filter(({ writing }) => writing).map(({ id }) => id));
}

/** The name that a reader has given; empty where it is that of the first question. */
export function givenName({ name, turns }: Pick<KeptConversation, 'name' | 'turns'>): string {
  return name === turns[0]?.question ? '' : name;
}
