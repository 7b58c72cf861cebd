import type { ConversationSummary } from '#lib/conversations/conversation-store.ts';

export interface DayGroup {
  name: 'Today' | 'Yesterday' | 'Earlier';
  conversations: ConversationSummary[];
}

/** Conversations by the reader's own days, in the order given; a day without any is left out. */
export function byDay(conversations: readonly ConversationSummary[], now: Date): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const conversation of conversations) {
    const name = dayOf(new Date(conversation.changedAt), now);
    const last = groups.at(-1);
    if (last?.name === name) last.conversations.push(conversation);
    else groups.push({ name, conversations: [conversation] });
  }
  return groups;
}

function dayOf(time: Date, now: Date): DayGroup['name'] {
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  // By the calendar, not by hours: a day has 23 or 25 of them when the clocks change.
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (time >= today) return 'Today';
  return time >= yesterday ? 'Yesterday' : 'Earlier';
}
