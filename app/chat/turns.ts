import type { AskedScope, FootnoteMessage } from '#lib/chat-protocol.ts';
import type { Language } from '../language/language.ts';

/** A question and its answer, which is absent until its first part has come. */
export interface Turn {
  question: FootnoteMessage;
  answer?: FootnoteMessage;
}

export function turnsOf(messages: FootnoteMessage[]): Turn[] {
  const turns: Turn[] = [];
  for (const message of messages) {
    const last = turns.at(-1);
    if (message.role === 'user') turns.push({ question: message });
    else if (last) last.answer = message;
  }
  return turns;
}

/** What its question was asked of, also where no answer has come; undefined when that was all articles. */
export function scopeOf(turn: Turn | undefined): AskedScope | undefined {
  return turn?.question.metadata?.scope ?? turn?.answer?.metadata?.scope;
}

/** How far the conversation has come, for a reader who hears the page. Empty while an answer is being written. */
export function announcement(answer: FootnoteMessage | undefined, writing: boolean, { say }: Language): string {
  if (writing || !answer) return '';
  switch (answer.metadata?.finish) {
    case 'answered': {
      const citations = answer.parts.find((part) => part.type === 'data-citations')?.data.citations.length ?? 0;
      return say('answer.ready', { count: citations });
    }
    case 'refused':
      return say('answer.refused');
    default:
      return '';
  }
}
