import type { ConversationSummary, KeptConversation } from '#lib/conversations/conversation-store.ts';
import { problemOf, refusalOf } from '../chat/request-problem.ts';
import type { Told } from '../language/told.tsx';
import { pageSize } from '../page-size.ts';

/** Why something could not be done. */
export interface Problem {
  problem: Told;
  /** There is no such conversation. */
  missing?: true;
}

export interface ConversationList {
  conversations: ConversationSummary[];
  more: boolean;
}

const PATH = '/api/conversations';

/** The newest conversations that hold the words searched for: at least `count` of them, where there are as many. */
export async function fetchList(
  search: string,
  count: number,
  signal?: AbortSignal,
): Promise<ConversationList | Problem> {
  const conversations: ConversationSummary[] = [];
  for (;;) {
    const parameters = new URLSearchParams({ search, limit: String(pageSize(count - conversations.length)) });
    const last = conversations.at(-1);
    if (last) parameters.set('before', `${last.changedAt},${last.id}`);
    const page = await request<ConversationList>(`${PATH}?${parameters}`, { signal });
    if ('problem' in page) return page;
    conversations.push(...page.conversations);
    if (!page.more || conversations.length >= count) return { conversations, more: page.more };
  }
}

export function fetchConversation(id: string): Promise<KeptConversation | Problem> {
  return request<KeptConversation>(`${PATH}/${id}`);
}

export function renameConversation(id: string, name: string): Promise<Problem | undefined> {
  const headers = { 'content-type': 'application/json' };
  return request<undefined>(`${PATH}/${id}`, { method: 'PATCH', headers, body: JSON.stringify({ name }) });
}

export function deleteConversation(id: string): Promise<Problem | undefined> {
  return request<undefined>(`${PATH}/${id}`, { method: 'DELETE' });
}

async function request<Result>(path: string, options: RequestInit = {}): Promise<Result | Problem> {
  try {
    const response = await fetch(path, options);
    if (response.status === 204) return undefined as Result;
    const body = await response.text();
    if (response.ok) return JSON.parse(body) as Result;
    return { problem: problemOf(refusalOf(body)), ...(response.status === 404 && { missing: true }) };
  } catch (thrown) {
    return { problem: problemOf(thrown instanceof Error ? thrown : new Error(String(thrown))) };
  }
}
