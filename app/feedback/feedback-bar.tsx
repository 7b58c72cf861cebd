'use client';

import { lazy, Suspense, useRef, useState } from 'react';
import type { Feedback } from '#lib/chat-protocol.ts';
import { sendFeedback } from './send-feedback.ts';

// Loaded by those who have more to say.
const FeedbackForm = lazy(() => import('./feedback-form.tsx'));

interface FeedbackBarProps {
  conversationId: string;
  turnId: string;
  /** What was said before. */
  initial: Feedback | undefined;
  /** Numbers of the answer's footnotes. */
  footnotes: readonly number[];
}

const NOTHING_SAID: Feedback = { wrongFootnotes: [], note: '' };

/** Asks whether an answer was helpful, and leads to where more can be said. */
export function FeedbackBar({ conversationId, turnId, initial = NOTHING_SAID, footnotes }: FeedbackBarProps) {
  const [said, setSaid] = useState(initial);
  const [writing, setWriting] = useState(false);
  const [told, setTold] = useState<{ problem: boolean; sentence: string }>();
  const more = useRef<HTMLButtonElement>(null);

  async function keep(feedback: Feedback, sentence: string): Promise<boolean> {
    const before = said;
    setSaid(feedback);
    const problem = await sendFeedback(conversationId, turnId, feedback);
    if (problem !== undefined) setSaid(before);
    setTold({ problem: problem !== undefined, sentence: problem ?? sentence });
    return problem === undefined;
  }

  function rate(helpful: boolean) {
    // Pressed again it is taken back.
    const rating = said.helpful === helpful ? undefined : helpful;
    void keep({ ...said, helpful: rating }, rating === undefined ? 'Taken back.' : 'Kept with the answer.');
    if (rating === false) setWriting(true);
  }

  function close() {
    setWriting(false);
    more.current?.focus();
  }

  const hasMore = said.wrongFootnotes.length > 0 || said.note !== '';
  return (
    <div className="text-sm text-quiet print:hidden">
      <div role="group" aria-label="Was this answer helpful?" className="flex flex-wrap items-baseline gap-x-3">
        <span aria-hidden="true">Was this answer helpful?</span>
        {[true, false].map((helpful) => (
          <button
            key={String(helpful)}
            type="button"
            aria-label={helpful ? 'Yes, helpful' : 'No, not helpful'}
            aria-pressed={said.helpful === helpful}
            onClick={() => rate(helpful)}
            className="rounded-xs border border-edge px-2.5 py-0.5 hover:text-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:font-medium aria-pressed:text-paper"
          >
            {said.helpful === helpful && '✓ '}
            {helpful ? 'Yes' : 'No'}
          </button>
        ))}
        <button
          ref={more}
          type="button"
          aria-expanded={writing}
          onClick={() => setWriting(!writing)}
          className="textual rounded-xs py-1 hover:text-ink"
        >
          {hasMore ? 'Change what you wrote' : footnotes.length > 0 ? 'Wrong footnote, or a note' : 'Write a note'}
        </button>
        <span role={told?.problem ? 'alert' : 'status'} className={told?.problem ? 'text-accent' : ''}>
          {told?.sentence}
        </span>
      </div>
      {writing && (
        <Suspense>
          <FeedbackForm
            said={said}
            footnotes={footnotes}
            onKeep={async (feedback) => {
              if (await keep(feedback, 'Kept with the answer.')) close();
            }}
            onClose={close}
          />
        </Suspense>
      )}
    </div>
  );
}
