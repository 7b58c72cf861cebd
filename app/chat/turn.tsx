'use client';

import { memo, type ReactNode, useState } from 'react';
import type { FootnoteMessage } from '#lib/chat-protocol.ts';
import { Answer } from './answer.tsx';
import { isFinished, textOf, viewAnswer } from './answer-parts.ts';
import { QuestionEditor } from './question-editor.tsx';
import { FeedbackBar } from '../feedback/feedback-bar.tsx';
import { scopeWords } from '../scope/scope-words.ts';
import { TurnActions } from './turn-actions.tsx';
import { scopeOf } from './turns.ts';
import type { FailedReplacement } from './use-conversation.ts';
import { Tell } from '../language/told.tsx';
import { Say, useLanguage } from '../language/use-language.tsx';

interface TurnViewProps {
  conversationId: string;
  question: FootnoteMessage;
  answer: FootnoteMessage | undefined;
  /** Counted from 0. */
  position: number;
  /** How many questions come after it. */
  following: number;
  /** True while this answer is being written. */
  writing: boolean;
  /** True while it is being written for another tab. */
  writtenElsewhere: boolean;
  /** True while any answer is being written: nothing can be asked. */
  busy: boolean;
  /** Asked just now, rather than read again. */
  isNew: boolean;
  /** What was to take its place and did not. */
  failed: FailedReplacement | undefined;
  onAskAt(position: number, question: string): void;
  /** What leads on from the answer. */
  further: ReactNode;
  /** Why the answer is not whole, where it is not. */
  children: ReactNode;
}

/** A question and its answer. Only the turn whose messages have changed is rendered again. */
export const TurnView = memo(function TurnView(props: TurnViewProps) {
  const {
    conversationId,
    question,
    answer,
    position,
    following,
    writing,
    writtenElsewhere,
    busy,
    isNew,
    failed,
    onAskAt,
  } = props;
  const language = useLanguage();
  const { say } = language;
  const words = textOf(question);
  const scope = scopeOf({ question, answer });
  const [editing, setEditing] = useState(failed !== undefined && failed.question !== words);
  const actions = !writing && !writtenElsewhere && (
    <TurnActions
      // What is not whole has a way of its own to be asked again.
      onAskAgain={isFinished(answer) ? () => onAskAt(position, words) : undefined}
      onEdit={() => setEditing(true)}
      busy={busy}
    />
  );
  return (
    <section
      aria-labelledby={question.id}
      aria-busy={writing || writtenElsewhere}
      ref={isNew || failed ? bringToTop : undefined}
      className="scroll-mt-6 pb-10 not-first:border-t not-first:border-rule not-first:pt-8 last:min-h-[calc(100dvh-8.5rem)] print:min-h-0!"
    >
      <h2 id={question.id} dir="auto" tabIndex={-1} className={editing ? 'sr-only' : 'question'}>
        {words}
      </h2>
      {scope && !editing && (
        <p className="-mt-3 mb-5 text-sm text-quiet">
          <Say of="scope.asked" scope={<bdi>{scopeWords(scope, language)}</bdi>} />
        </p>
      )}
      {editing && (
        <QuestionEditor
          initial={failed?.question ?? words}
          problem={failed?.problem}
          following={following}
          busy={busy}
          onAsk={(asked) => onAskAt(position, asked)}
          onCancel={() => setEditing(false)}
        />
      )}
      {failed && !editing && (
        <p role="alert" className="mb-5 border-s-2 border-accent ps-4">
          <Tell told={failed.problem} />
        </p>
      )}
      {answer ? (
        <Answer
          question={words}
          message={answer}
          writing={writing || writtenElsewhere}
          actions={actions}
          // Where questions have followed, they would be lost.
          onAskAgain={busy || following > 0 ? undefined : () => onAskAt(position, words)}
        >
          {props.children}
        </Answer>
      ) : (
        <>
          {props.children}
          {actions && <p className="mt-6 text-sm text-quiet print:hidden">{actions}</p>}
        </>
      )}
      {writing && !(answer && textOf(answer)) && (
        <p className="text-quiet motion-safe:animate-pulse">{say('answer.looking')}</p>
      )}
      {writtenElsewhere && (
        <p role="status" className="mt-6 text-sm text-quiet">
          {say('answer.elsewhere')}
        </p>
      )}
      {answer && !writing && isKept(answer, isNew) && (
        <div className="mt-4">
          <FeedbackBar
            conversationId={conversationId}
            turnId={question.id}
            initial={answer.metadata?.feedback}
            footnotes={viewAnswer(answer).citations.map(({ n }) => n)}
          />
        </div>
      )}
      {props.further}
    </section>
  );
});

/** What is thought of an answer is kept with it, so it must be there and whole. */
function isKept(answer: FootnoteMessage, isNew: boolean): boolean {
  const { kept, notKept } = answer.metadata ?? {};
  return isFinished(answer) && notKept === undefined && (kept === true || !isNew);
}

/** A new question goes to the top of the view and its answer is written below it, where nothing moves the reader on. */
function bringToTop(turn: HTMLElement | null): void {
  turn?.scrollIntoView({ block: 'start' });
  // A starter question is gone once it is asked, as is an answer that was to be given again, and the focus with it.
  if (document.activeElement === document.body) turn?.querySelector('h2')?.focus({ preventScroll: true });
}
