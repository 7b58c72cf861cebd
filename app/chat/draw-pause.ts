import { textOf } from './answer-parts.ts';
import type { ChatView } from './shown-chat.ts';

/** Milliseconds between two frames of an answer that is being written. */
const FRAME_MS = 40;
/** Sources and evidence come before the first word, and nothing of them is to be seen. */
const WORDLESS_MS = 150;
/** So long the first words wait for their footnote, which mostly comes with the next piece. */
const FOOTNOTE_MS = 16;

/**
 * How many milliseconds a change may wait until it is drawn. While an answer comes, its words are drawn a few times a second; that it
 * begins, ends or fails, and its first words with a footnote, are drawn at once. That is after what is running: whoever asks has the request
 * sent before the question is drawn.
 *
 * @param sinceDrawn milliseconds since something was drawn last
 */
export function drawPause(view: ChatView, drawn: ChatView, sinceDrawn: number): number {
  if (!isWriting(view) || !isWriting(drawn) || view.error !== drawn.error) return 0;
  const text = answerText(view);
  const before = answerText(drawn);
  if (text === '') return WORDLESS_MS - sinceDrawn;
  if (before === '') return hasFootnote(text) ? 0 : FOOTNOTE_MS;
  return hasFootnote(text) && !hasFootnote(before) ? 0 : FRAME_MS - sinceDrawn;
}

function isWriting({ status }: ChatView): boolean {
  return status === 'submitted' || status === 'streaming';
}

function answerText({ messages }: ChatView): string {
  const last = messages.at(-1);
  return last?.role === 'assistant' ? textOf(last) : '';
}

function hasFootnote(text: string): boolean {
  return /\[\^\d+\]/.test(text);
}
