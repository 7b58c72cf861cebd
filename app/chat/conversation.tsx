'use client';

import { useChat } from '@ai-sdk/react';
import { DefaultChatTransport } from 'ai';
import { useRef } from 'react';
import type { FootnoteMessage } from '#lib/chat-protocol.ts';
import { useArticlePanel } from '../article/article-panel.tsx';
import { isFinished } from './answer-parts.ts';
import { AskAgain } from './ask-again.tsx';
import { ExportConversation } from './export-conversation.tsx';
import { QuestionBox } from './question-box.tsx';
import { problemOf, requestOf } from './request-problem.ts';
import { StarterQuestions } from './starter-questions.tsx';
import { TurnView } from './turn.tsx';
import { announcement, turnsOf } from './turns.ts';

/** Earlier messages that go with a question: enough to complete a follow-up, and the request stays small. */
const MAX_SENT_MESSAGES = 20;
/** Milliseconds between two frames of an answer that is being written. */
const FRAME_MS = 40;

// The server reads the reader's own words and nothing of the answers, so these are not sent back to it.
const transport = new DefaultChatTransport<FootnoteMessage>({
  api: '/api/chat',
  prepareSendMessagesRequest: ({ id, messages }) => ({
    body: {
      id,
      messages: messages
        .slice(-MAX_SENT_MESSAGES)
        .map(({ role, parts }) => (role === 'user' ? { role, parts } : { role })),
    },
  }),
});

interface ConversationProps {
  starters: string[];
  /** The host that questions and passages are sent to, when they leave this machine. */
  provider: string | undefined;
}

export function Conversation({ starters, provider }: ConversationProps) {
  const { messages, setMessages, sendMessage, regenerate, stop, status, error, clearError } = useChat<FootnoteMessage>({
    transport,
    throttle: FRAME_MS,
  });
  const { closeArticle } = useArticlePanel();
  const box = useRef<HTMLTextAreaElement>(null);

  const writing = status === 'submitted' || status === 'streaming';
  const turns = turnsOf(messages);
  const last = turns.at(-1);
  const unfinished = last !== undefined && !writing && (error !== undefined || !isFinished(last.answer));

  function ask(question: string) {
    clearError();
    void sendMessage({ text: question });
  }

  function askAgain() {
    clearError();
    box.current?.focus();
    void regenerate();
  }

  async function stopWriting() {
    box.current?.focus();
    await stop();
  }

  async function startAnew() {
    await stop();
    closeArticle();
    clearError();
    setMessages([]);
    box.current?.focus();
  }

  return (
    <main className="column pt-8">
      {turns.length === 0 && (
        <p className="reading mb-6">
          Ask the articles. Every statement of an answer carries a footnote, and the footnote opens the sentence it
          rests on.
        </p>
      )}
      <div>
        {turns.map(({ question, answer }) => (
          <TurnView
            key={question.id}
            question={question}
            answer={answer}
            writing={writing && question === last?.question}
          >
            {unfinished && question === last.question && (
              <AskAgain
                problem={error && problemOf(error)}
                requestId={error && (answer?.metadata?.requestId ?? requestOf(error))}
                onAskAgain={askAgain}
              />
            )}
            {question !== last?.question && !isFinished(answer) && (
              <p className="mt-6 text-sm text-quiet">This answer is incomplete.</p>
            )}
          </TurnView>
        ))}
      </div>
      <p role="status" className="sr-only">
        {announcement(last?.answer, writing)}
      </p>
      <QuestionBox
        ref={box}
        writing={writing}
        provider={provider}
        begun={turns.length > 0}
        onAsk={ask}
        onStop={() => void stopWriting()}
        onStartAnew={() => void startAnew()}
      >
        <ExportConversation turns={turns} />
      </QuestionBox>
      {turns.length === 0 && <StarterQuestions questions={starters} onAsk={ask} />}
    </main>
  );
}
