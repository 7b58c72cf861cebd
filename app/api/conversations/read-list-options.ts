import { ID_PATTERN } from '#lib/chat-limits.ts';
import type { ListOptions } from '#lib/conversations/conversation-store.ts';
import type { Refusal } from '../refuse.ts';

const DEFAULT_LIMIT = 50;
const MOST = 200;
const LONGEST_SEARCH = 500;

/** Reads `?search=words&limit=50&before=TIME,ID`: what to list, or what is wrong with the request. */
export function readListOptions(parameters: URLSearchParams): ListOptions | Refusal {
  const search = parameters.get('search') ?? '';
  if (search.length > LONGEST_SEARCH) {
    return {
      status: 413,
      error: `The search has ${search.length} characters; at most ${LONGEST_SEARCH} can be taken.`,
    };
  }
  const limit = parameters.get('limit') ?? String(DEFAULT_LIMIT);
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > MOST) {
    return { status: 400, error: `The limit must be a whole number from 1 to ${MOST}.` };
  }
  const before = parameters.get('before');
  if (before === null) return { search, limit: Number(limit) };
  const [changedAt = '', id = '', ...rest] = before.split(',');
  if (!/^\d{4}-[\d-]+T[\d:.]+Z$/.test(changedAt) || !ID_PATTERN.test(id) || rest.length > 0) {
    return {
      status: 400,
      error: 'What stands before must be the time and the id of a conversation, with a comma between.',
    };
  }
  return { search, limit: Number(limit), before: { changedAt, id } };
}
