'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import type { AskedScope } from '#lib/chat-protocol.ts';
import { blockLanguage } from '#lib/export/block-language.ts';
import { GrowingMarkdown } from '#lib/export/growing-markdown.ts';
import { useLanguage } from '../language/use-language.tsx';
import { isFinished, textOf } from './answer-parts.ts';
import { AskAgain } from './ask-again.tsx';
import type { ChatSession } from './chat-session.ts';
import type { Arrival } from './conversation.tsx';
import { FollowUps } from './follow-ups.tsx';
import { problemOf, requestOf } from './request-problem.ts';
import { stepFootnotes } from './step-footnotes.ts';
import { TurnView } from './turn.tsx';
import type { Turn } from './turns.ts';
import type { useConversation } from './use-conversation.ts';

/** Reads an answer that nobody sees: a browser translates code when it first runs, and the first words of a real one would wait for that. */
export function rehearse(): void {
  const reader = new GrowingMarkdown();
  for (const text of ['The *Coast*: “It', 'The *Coast*: “It **opened**.” [^1]\n\n- One [^2]\n- Two'])
    reader.read(text, false);
  blockLanguage('The Coast: “It opened.”', [{ quote: 'It opened.', language: 'de' }], 'What opened?');
}

export interface TurnListProps extends Pick<
  ReturnType<typeof useConversation>,
  'turns' | 'writing' | 'error' | 'failed' | 'writtenElsewhere' | 'askInPlace'
> {
  session: ChatSession;
  arrival: Arrival;
  /** Whether there are articles to ask. */
  askable: boolean;
  onAsk(question: string, scope?: AskedScope): void;
  /** What was pressed is about to go. */
  onLeaveFocus(): void;
}

/** The questions of a conversation and their answers. */
export function TurnList(props: TurnListProps) {
  const {
    session,
    arrival,
    askable,
    turns,
    writing,
    error,
    failed,
    writtenElsewhere,
    askInPlace,
    onAsk,
    onLeaveFocus,
  } = props;
  const { say } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const last = turns.at(-1);

  useEffect(() => {
    if (arrival !== 'list') return;
    const heading = list.current?.querySelector<HTMLElement>('section:last-of-type h2');
    heading?.closest('section')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    heading?.focus({ preventScroll: true });
  }, [arrival]);

  useEffect(() => (list.current ? stepFootnotes(list.current) : undefined), []);

  /** What stands under an answer that is not whole. */
  function remark({ question, answer }: Turn, position: number): ReactNode {
    if (isFinished(answer) || writtenElsewhere.has(question.id)) return undefined;
    if (question !== last?.question) return <p className="mt-6 text-sm text-quiet">{say('answer.incomplete')}</p>;
    if (writing) return undefined;
    const { failure, language } = answer?.metadata ?? {};
    const requestId = answer?.metadata?.requestId ?? (error && requestOf(error));
    return (
      <AskAgain
        problem={error ? problemOf(error, language) : failure && (language ? { sentence: failure, language } : failure)}
        requestId={error || failure ? requestId : undefined}
        onAskAgain={() => {
          onLeaveFocus();
          askInPlace(position, textOf(question));
        }}
      />
    );
  }

  return (
    <div ref={list}>
      {turns.map((turn, position) => (
        <TurnView
          key={failed?.turnId === turn.question.id ? 'failed' : turn.question.id}
          conversationId={session.id}
          question={turn.question}
          answer={turn.answer}
          position={position}
          following={turns.length - position - 1}
          writing={writing && turn === last}
          writtenElsewhere={writtenElsewhere.has(turn.question.id)}
          busy={writing}
          isNew={!session.isLoaded(turn.question.id)}
          failed={failed?.turnId === turn.question.id ? failed : undefined}
          onAskAt={askInPlace}
          further={
            askable && turn === last && !writing && isFinished(turn.answer) ? (
              <FollowUps key={turn.question.id} turns={turns} onAsk={onAsk} />
            ) : undefined
          }
        >
          {remark(turn, position)}
        </TurnView>
      ))}
    </div>
  );
}
