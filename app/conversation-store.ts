import 'server-only';
import { statSync } from 'node:fs';
import { readConfig } from '#lib/config.ts';
import type { ConversationStore } from '#lib/conversations/conversation-store.ts';
import { openConversations } from '#lib/conversations/open.ts';
import { openSqliteConversations } from '#lib/conversations/sqlite-conversations.ts';

interface Opened {
  store: ConversationStore;
  file: string;
  identity: string | undefined;
}

// Pages and route handlers are bundled apart; the open file is one a process.
const CONVERSATIONS = Symbol.for('footnote.conversations');
const IN_DATABASE = Symbol.for('footnote.conversations.database');
const shared = globalThis as { [CONVERSATIONS]?: Opened; [IN_DATABASE]?: Promise<ConversationStore> };

/**
 * The conversations of this process, opened by the first who asks. What cannot be opened is tried again by the next, and a
 * file that was deleted or replaced is opened anew: what is written to one that has no name is lost.
 *
 * @throws {UserError} when the file or the database cannot be used; answers are given all the same.
 */
export async function getConversations(): Promise<ConversationStore> {
  const { conversations: file, databaseUrl } = readConfig();
  if (databaseUrl !== undefined) return conversationsIn(file, databaseUrl);
  const kept = shared[CONVERSATIONS];
  if (kept?.file === file && kept.identity === identityOf(file)) return kept.store;
  delete shared[CONVERSATIONS];
  await kept?.store.close();
  const store = openSqliteConversations(file);
  shared[CONVERSATIONS] = { store, file, identity: identityOf(file) };
  return store;
}

async function conversationsIn(file: string, url: string): Promise<ConversationStore> {
  const opening = (shared[IN_DATABASE] ??= openConversations(file, url));
  try {
    return await opening;
  } catch (error) {
    if (shared[IN_DATABASE] === opening) delete shared[IN_DATABASE];
    throw error;
  }
}

function identityOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}
