// Before the AI SDK, whose first lines use zod.
import './without-evaluation.ts';
import { AbstractChat } from 'ai';
import type { FootnoteMessage } from '#lib/chat-protocol.ts';
import { newId } from '../conversations/conversation-address.ts';
import { ChatTransport } from './chat-transport.ts';
import type { ShownChat } from './shown-chat.ts';

/** The AI SDK's chat: asks the server and writes what comes into what is shown. Loaded when somebody is about to ask. */
export class LiveChat extends AbstractChat<FootnoteMessage> {
  /** @param requestOf the body of a request, from the messages up to the question */
  constructor(id: string, state: ShownChat, requestOf: (messages: FootnoteMessage[]) => object) {
    super({
      id,
      state,
      generateId: newId,
      transport: new ChatTransport(({ messages }) => ({ body: requestOf(messages) })),
    });
  }
}
