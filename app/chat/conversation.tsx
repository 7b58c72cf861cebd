'use client';

import { useEffect, useRef, useState } from 'react';
import { tellChanged } from '../conversations/other-tabs.ts';
import { isFinished, textOf } from './answer-parts.ts';
import { AskAgain } from './ask-again.tsx';
import type { ChatSession } from './chat-session.ts';
import { ExportConversation } from './export-conversation.tsx';
import { FollowUps } from './follow-ups.tsx';
import { ScopeBar } from '../scope/scope-bar.tsx';
import { QuestionBox } from './question-box.tsx';
import { problemOf, requestOf } from './request-problem.ts';
import { StarterQuestions } from './starter-questions.tsx';
import { TurnView } from './turn.tsx';
import { announcement, scopeOf, type Turn } from './turns.ts';
import { useConversation } from './use-conversation.ts';
import { useLanguage } from '../language/use-language.tsx';

/** How a reader has come to a conversation: by its address, from the list or the browser's history, or to begin one. */
export type Arrival = 'address' | 'list' | 'new';

interface ConversationProps {
  session: ChatSession;
  /** Given by the reader; empty where it is that of the first question. */
  name: string;
  arrival: Arrival;
  starters: string[];
  /** The host that questions and passages are sent to, when they leave this machine. */
  provider: string | undefined;
  /** Once the server keeps it. */
  onKept(): void;
  onStartAnew(): void;
}

export function Conversation(props: ConversationProps) {
  const { session, name, arrival, starters, provider, onKept, onStartAnew } = props;
  const { turns, writing, error, failed, unasked, writtenElsewhere, ask, askInPlace, stop } = useConversation(session);
  const language = useLanguage();
  const { say } = language;
  const box = useRef<HTMLTextAreaElement>(null);
  const main = useRef<HTMLElement>(null);
  const last = turns.at(-1);
  const [scope, setScope] = useState(() => scopeOf(last));
  const askWithin = (question: string) => ask(question, scope);

  const title = name || (turns[0] && textOf(turns[0].question));
  useEffect(() => {
    document.title = title ? `${title} · Footnote` : 'Footnote';
  }, [title]);

  const keptTurn = last?.answer?.metadata?.kept ? last.question.id : undefined;
  useEffect(() => {
    if (keptTurn === undefined) return;
    onKept();
    tellChanged(session.id);
  }, [keptTurn, onKept, session]);

  useEffect(() => {
    if (arrival === 'new') box.current?.focus();
    if (arrival !== 'list') return;
    const heading = main.current?.querySelector<HTMLElement>('section:last-of-type h2');
    heading?.closest('section')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    heading?.focus({ preventScroll: true });
  }, [arrival]);

  useEffect(() => {
    if (unasked) box.current?.focus();
  }, [unasked]);

  async function stopWriting() {
    box.current?.focus();
    await stop();
  }

  /** What stands under an answer that is not whole. */
  function remark({ question, answer }: Turn, position: number) {
    if (isFinished(answer) || writtenElsewhere.has(question.id)) return undefined;
    if (question !== last?.question) return <p className="mt-6 text-sm text-quiet">{say('answer.incomplete')}</p>;
    if (writing) return undefined;
    const requestId = answer?.metadata?.requestId ?? (error && requestOf(error));
    return (
      <AskAgain
        problem={error ? problemOf(error) : answer?.metadata?.failure}
        requestId={error || answer?.metadata?.failure ? requestId : undefined}
        onAskAgain={() => {
          box.current?.focus();
          askInPlace(position, textOf(question));
        }}
      />
    );
  }

  return (
    <main ref={main} className="column pt-8">
      {turns.length === 0 && <p className="reading mb-6">{say('ask.intro')}</p>}
      <div>
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
              turn === last && !writing && isFinished(turn.answer) ? (
                <FollowUps key={turn.question.id} turns={turns} onAsk={askWithin} />
              ) : undefined
            }
          >
            {remark(turn, position)}
          </TurnView>
        ))}
      </div>
      <p role="status" className="sr-only">
        {announcement(last?.answer, writing, language)}
      </p>
      <QuestionBox
        key={unasked?.count ?? 0}
        ref={box}
        writing={writing}
        provider={provider}
        begun={turns.length > 0}
        initialDraft={unasked?.question ?? ''}
        notice={unasked && say('conversation.goneOn')}
        onAsk={askWithin}
        onStop={() => void stopWriting()}
        onStartAnew={onStartAnew}
        above={<ScopeBar scope={scope} onChange={setScope} />}
      >
        <ExportConversation turns={turns} />
      </QuestionBox>
      {turns.length === 0 && <StarterQuestions questions={starters} onAsk={askWithin} />}
    </main>
  );
}
