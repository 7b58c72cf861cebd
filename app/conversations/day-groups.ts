import type { ConversationSummary } from '#lib/conversations/conversation-store.ts';

export interface DayGroup {
  day: 'today' | 'yesterday' | 'earlier';
  conversations: ConversationSummary[];
}

/** Conversations by the reader's own days, in the order given; a day without any is left out. */
export function byDay(conversations: readonly ConversationSummary[], now: Date): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const conversation of conversations) {
    const day = dayOf(new Date(conversation.changedAt), now);
    const last = groups.at(-1);
    if (last?.day === day) last.conversations.push(conversation);
    else groups.push({ day, conversations: [conversation] });
  }
  return groups;
}

function dayOf(time: Date, now: Date): DayGroup['day'] {
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  // By the calendar, not by hours: a day has 23 or 25 of them when the clocks change.
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (time >= today) return 'today';
  return time >= yesterday ? 'yesterday' : 'earlier';
}
