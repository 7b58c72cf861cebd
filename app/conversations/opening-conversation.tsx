'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { KeptConversation } from '#lib/conversations/conversation-store.ts';
import { fetchConversation } from './kept-conversations.ts';

interface OpeningConversationProps {
  id: string;
  onOpened(conversation: KeptConversation): void;
  onStartAnew(): void;
}

/** Stands where a conversation will, until it has come, or says why it does not. */
export function OpeningConversation({ id, onOpened, onStartAnew }: OpeningConversationProps) {
  const [problem, setProblem] = useState<string>();
  const take = useEffectEvent((fetched: Awaited<ReturnType<typeof fetchConversation>>) => {
    if ('problem' in fetched) setProblem(fetched.problem);
    else onOpened(fetched);
  });

  useEffect(() => {
    let isLeft = false;
    void fetchConversation(id).then((fetched) => {
      if (!isLeft) take(fetched);
    });
    return () => {
      isLeft = true;
    };
  }, [id]);

  if (problem === undefined) {
    return (
      <main className="column min-h-dvh pt-8">
        <p className="text-quiet motion-safe:animate-pulse">Opening the conversation…</p>
      </main>
    );
  }
  return (
    <main className="column pt-8">
      <p role="alert" className="reading">
        {problem}
      </p>
      <button type="button" onClick={onStartAnew} className="textual mt-3 rounded-xs">
        Begin a new conversation
      </button>
    </main>
  );
}
