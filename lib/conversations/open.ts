import type { ConversationStore } from './conversation-store.ts';
import { openSqliteConversations } from './sqlite-conversations.ts';

/**
 * Conversations in PostgreSQL where an address is given, else in a file.
 *
 * @throws {UserError} when they cannot be read or written there
 */
export async function openConversations(file: string, databaseUrl?: string): Promise<ConversationStore> {
  if (databaseUrl === undefined) return openSqliteConversations(file);
  const { openPostgresConversations } = await import('./postgres-conversations.ts');
  return openPostgresConversations({ url: databaseUrl });
}
