'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { KeptConversation } from '#lib/conversations/conversation-store.ts';
import { fetchConversation } from './kept-conversations.ts';
import { Tell, type Told } from '../language/told.tsx';
import { useLanguage } from '../language/use-language.tsx';

interface OpeningConversationProps {
  id: string;
  onOpened(conversation: KeptConversation): void;
  onStartAnew(): void;
}

/** Stands where a conversation will, until it has come, or says why it does not. */
export function OpeningConversation({ id, onOpened, onStartAnew }: OpeningConversationProps) {
  const { say } = useLanguage();
  const [problem, setProblem] = useState<Told>();
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
        <p className="text-quiet motion-safe:animate-pulse">{say('conversations.opening')}</p>
      </main>
    );
  }
  return (
    <main className="column pt-8">
      <p role="alert" className="reading">
        <Tell told={problem} />
      </p>
      <button type="button" onClick={onStartAnew} className="textual mt-3 rounded-xs">
        {say('page.beginConversation')}
      </button>
    </main>
  );
}
