'use client';

import { useEffect, useState } from 'react';
import { MAX_HISTORY } from '#lib/chat-limits.ts';
import type { FollowUpsRequest, FollowUpsResponse } from '#lib/chat-protocol.ts';
import { textOf, viewAnswer } from './answer-parts.ts';
import { requestedScope } from '../scope/scope-words.ts';
import { QuestionList } from './question-list.tsx';
import type { Turn } from './turns.ts';
import { useLanguage } from '../language/use-language.tsx';

interface FollowUpsProps {
  /** The last of them is whole. */
  turns: readonly Turn[];
  onAsk(question: string): void;
}

/** Questions that lead on from the last answer; they come when they are found, below it, where they move nothing. */
export function FollowUps({ turns, onAsk }: FollowUpsProps) {
  const { say } = useLanguage();
  const [questions, setQuestions] = useState<string[]>([]);
  const answered = requestFor(turns);

  useEffect(() => {
    const leaving = new AbortController();
    void fetchFollowUps(answered, leaving.signal).then(setQuestions);
    return () => leaving.abort();
  }, [answered]);

  if (questions.length === 0) return null;
  return (
    <QuestionList
      label={say('ask.followUps')}
      heading={say('ask.followUps.heading')}
      level={3}
      questions={questions}
      onAsk={onAsk}
      className="mt-8"
    />
  );
}

/** As text: the same answer asks for the same only once. */
function requestFor(turns: readonly Turn[]): string {
  const { question, answer } = turns.at(-1)!;
  const citations = answer ? viewAnswer(answer).citations : [];
  const request: FollowUpsRequest = {
    question: textOf(question),
    history: turns
      .slice(0, -1)
      .slice(-MAX_HISTORY)
      .map((turn) => textOf(turn.question)),
    scope: requestedScope(answer?.metadata?.scope),
    citations: citations.map(({ articleId, start, end }) => ({ articleId, start, end })),
  };
  return JSON.stringify(request);
}

/** None where they cannot be had: nobody has asked for them. */
async function fetchFollowUps(body: string, signal: AbortSignal): Promise<string[]> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch('/api/follow-ups', { method: 'POST', headers, body, signal });
    return response.ok ? ((await response.json()) as FollowUpsResponse).questions : [];
  } catch {
    return [];
  }
}
