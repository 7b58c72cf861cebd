'use client';

import { memo, type ReactNode } from 'react';
import type { FootnoteMessage } from '#lib/chat-protocol.ts';
import { Answer } from './answer.tsx';
import { textOf } from './answer-parts.ts';

interface TurnViewProps {
  question: FootnoteMessage;
  answer: FootnoteMessage | undefined;
  /** True while this answer is being written. */
  writing: boolean;
  /** Why the answer is not whole, where it is not. */
  children: ReactNode;
}

/** A question and its answer. Only the turn whose messages have changed is rendered again. */
export const TurnView = memo(function TurnView({ question, answer, writing, children }: TurnViewProps) {
  const words = textOf(question);
  return (
    <section
      aria-labelledby={question.id}
      aria-busy={writing}
      ref={bringToTop}
      className="scroll-mt-6 pb-10 not-first:border-t not-first:border-rule not-first:pt-8 last:min-h-[calc(100dvh-8.5rem)]"
    >
      <h2
        id={question.id}
        dir="auto"
        tabIndex={-1}
        className="mb-5 font-serif text-2xl leading-snug font-semibold text-balance whitespace-pre-line outline-none"
      >
        {words}
      </h2>
      {answer ? (
        <Answer question={words} message={answer} writing={writing}>
          {children}
        </Answer>
      ) : (
        children
      )}
      {writing && !(answer && textOf(answer)) && (
        <p className="text-quiet motion-safe:animate-pulse">Looking through the articles…</p>
      )}
    </section>
  );
});

/** A new question goes to the top of the view and its answer is written below it, where nothing moves the reader on. */
function bringToTop(turn: HTMLElement | null): void {
  turn?.scrollIntoView({ block: 'start' });
  // A starter question is gone once it is asked, and the focus with it.
  if (document.activeElement === document.body) turn?.querySelector('h2')?.focus({ preventScroll: true });
}
