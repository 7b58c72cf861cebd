'use client';

import { Suspense, useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { tellChanged } from '../conversations/other-tabs.ts';
import { late } from '../late.tsx';
import { textOf } from './answer-parts.ts';
import type { ChatSession } from './chat-session.ts';
import { ScopeBar } from '../scope/scope-bar.tsx';
import { atFirstStir } from './first-stir.ts';
import { loadChat } from './load-chat.ts';
import { PlainTurns } from './plain-turns.tsx';
import { isTooEarly } from './request-problem.ts';
import { QuestionBox } from './question-box.tsx';
import { StarterQuestions } from './starter-questions.tsx';
import { announcement } from './turns.ts';
import { useConversation } from './use-conversation.ts';
import { useLanguage } from '../language/use-language.tsx';

// The first view has a question box and no answer.
const TurnList = late(async () => {
  const { TurnList: component, rehearse } = await import('./turn-list.tsx');
  setTimeout(rehearse);
  return component;
}, PlainTurns);
const ExportConversation = late(
  () => import('./export-conversation.tsx').then((module) => module.ExportConversation),
  () => null,
);

/** Whoever asks shall not wait for what shows the answer. */
function prepareToAsk(): void {
  TurnList.preload();
  ExportConversation.preload();
  void loadChat();
}

/** How a reader has come to a conversation: by its address, from the list or the browser's history, or to begin one. */
export type Arrival = 'address' | 'list' | 'new';

interface ConversationProps {
  session: ChatSession;
  /** Given by the reader; empty where it is that of the first question. */
  name: string;
  arrival: Arrival;
  /** Whether there are articles to ask; false while they are being indexed for the first time. */
  askable: boolean;
  starters: string[];
  /** The host that questions and passages are sent to, when they leave this machine. */
  provider: string | undefined;
  /** Once the server keeps it. */
  onKept(): void;
  onStartAnew(): void;
}

export function Conversation(props: ConversationProps) {
  const { session, name, arrival, askable, starters, provider, onKept, onStartAnew } = props;
  const { turns, writing, error, failed, returned, writtenElsewhere, ask, askInPlace, stop } = useConversation(session);
  const language = useLanguage();
  const { say } = language;
  const box = useRef<HTMLTextAreaElement>(null);
  const last = turns.at(-1);
  const [scope, setScope] = useState(session.draft.scope);
  const askWithin = (question: string) => {
    TurnList.preload();
    ask(question, scope);
  };
  // The same each time: turns that have not changed are not drawn again.
  const askAgain = useCallback(
    (position: number, question: string) => {
      TurnList.preload();
      askInPlace(position, question);
    },
    [askInPlace],
  );

  useEffect(() => atFirstStir(prepareToAsk), []);

  const askWaiting = useEffectEvent(() => {
    if (last && error && isTooEarly(error) && !writing) askAgain(turns.length - 1, textOf(last.question));
  });
  useEffect(() => {
    if (askable) askWaiting();
  }, [askable]);

  const title = name || (turns[0] && textOf(turns[0].question));
  useEffect(() => {
    document.title = title ? `${title} · Footnote` : 'Footnote';
  }, [title]);

  const keptTurn = last?.answer?.metadata?.kept ? last.question.id : undefined;
  // With what is drawn of it: the address is there as soon as the answer is.
  useLayoutEffect(() => {
    if (keptTurn === undefined) return;
    onKept();
    tellChanged(session.id);
  }, [keptTurn, onKept, session]);

  useEffect(() => {
    if (arrival === 'new') box.current?.focus();
  }, [arrival]);

  useEffect(() => {
    if (returned.count > 0) box.current?.focus();
  }, [returned.count]);

  async function stopWriting() {
    box.current?.focus();
    await stop();
  }

  const list = {
    session,
    arrival,
    askable,
    turns,
    writing,
    error,
    failed,
    writtenElsewhere,
    askInPlace: askAgain,
    onAsk: askWithin,
    onLeaveFocus: () => box.current?.focus(),
  };
  return (
    <main className="column pt-8">
      {turns.length === 0 && <p className="reading mb-6">{say('ask.intro')}</p>}
      {turns.length > 0 && (
        <Suspense fallback={<PlainTurns {...list} />}>
          <TurnList {...list} />
        </Suspense>
      )}
      <p role="status" className="sr-only">
        {announcement(last?.answer, writing, language)}
      </p>
      <QuestionBox
        key={returned.count}
        ref={box}
        writing={writing}
        provider={provider}
        begun={turns.length > 0}
        initialDraft={session.draft.words}
        notice={returned.isNew ? say('conversation.goneOn') : undefined}
        onDraft={(words) => session.keepDraft({ words })}
        onAsk={askWithin}
        onStop={() => void stopWriting()}
        onStartAnew={onStartAnew}
        above={
          <ScopeBar
            scope={scope}
            onChange={(chosen) => {
              session.keepDraft({ scope: chosen });
              setScope(chosen);
            }}
          />
        }
      >
        <Suspense>
          <ExportConversation turns={turns} />
        </Suspense>
      </QuestionBox>
      {turns.length === 0 && <StarterQuestions questions={starters} onAsk={askWithin} />}
    </main>
  );
}
