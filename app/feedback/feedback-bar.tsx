'use client';

import { Suspense, useRef, useState } from 'react';
import type { Feedback } from '#lib/chat-protocol.ts';
import { sendFeedback } from './send-feedback.ts';
import { Tell, type Told } from '../language/told.tsx';
import { late } from '../late.tsx';
import { useLanguage } from '../language/use-language.tsx';

// Loaded by those who have more to say.
const FeedbackForm = late(() => import('./feedback-form.tsx').then((module) => module.default));

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
  const { say } = useLanguage();
  const [said, setSaid] = useState(initial);
  const [writing, setWriting] = useState(false);
  const [told, setTold] = useState<{ problem: Told } | { sentence: string }>();
  const more = useRef<HTMLButtonElement>(null);

  async function keep(feedback: Feedback, sentence: string): Promise<boolean> {
    const before = said;
    setSaid(feedback);
    // The same words again would be no news to a screen reader.
    setTold(undefined);
    const problem = await sendFeedback(conversationId, turnId, feedback);
    if (problem !== undefined) setSaid(before);
    setTold(problem === undefined ? { sentence } : { problem });
    return problem === undefined;
  }

  function rate(helpful: boolean) {
    // Pressed again it is taken back.
    const rating = said.helpful === helpful ? undefined : helpful;
    void keep({ ...said, helpful: rating }, rating === undefined ? say('feedback.takenBack') : say('feedback.kept'));
    if (rating === false) setWriting(true);
  }

  function close() {
    setWriting(false);
    more.current?.focus();
  }

  const hasMore = said.wrongFootnotes.length > 0 || said.note !== '';
  return (
    <div className="text-sm text-quiet print:hidden">
      <div role="group" aria-label={say('feedback.ask')} className="flex flex-wrap items-baseline gap-x-3">
        <span aria-hidden="true">{say('feedback.ask')}</span>
        {[true, false].map((helpful) => (
          <button
            key={String(helpful)}
            type="button"
            aria-label={say(helpful ? 'feedback.yes.name' : 'feedback.no.name')}
            aria-pressed={said.helpful === helpful}
            onClick={() => rate(helpful)}
            className="rounded-xs border border-edge px-2.5 py-0.5 hover:text-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:font-medium aria-pressed:text-paper"
          >
            {said.helpful === helpful && '✓ '}
            {say(helpful ? 'feedback.yes' : 'feedback.no')}
          </button>
        ))}
        <button
          ref={more}
          type="button"
          aria-expanded={writing}
          onClick={() => setWriting(!writing)}
          className="textual rounded-xs py-1 hover:text-ink"
        >
          {say(hasMore ? 'feedback.change' : footnotes.length > 0 ? 'feedback.more' : 'feedback.note')}
        </button>
        {told && 'problem' in told ? (
          <span role="alert" className="text-accent">
            <Tell told={told.problem} />
          </span>
        ) : (
          <span role="status">{told?.sentence}</span>
        )}
      </div>
      {writing && (
        <Suspense>
          <FeedbackForm
            said={said}
            footnotes={footnotes}
            onKeep={async (feedback) => {
              if (await keep(feedback, say('feedback.kept'))) close();
            }}
            onClose={close}
          />
        </Suspense>
      )}
    </div>
  );
}
