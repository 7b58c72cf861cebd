'use client';

import { useCallback, useEffect, useState } from 'react';
import { type ConversationList, fetchList } from './kept-conversations.ts';
import { whenChanged } from './other-tabs.ts';
import type { Told } from '../language/told.tsx';

/** Long enough not to search for each letter of a word. */
const TYPING_MS = 150;

interface Listed extends ConversationList {
  /** What was searched for. */
  search: string;
  at: Date;
}

/** The conversations that hold the words searched for, kept up to date with what other tabs do. */
export function useConversationList(search: string) {
  const [listed, setListed] = useState<Listed>();
  const [problem, setProblem] = useState<Told>();

  const load = useCallback(
    async (signal?: AbortSignal) => {
      const fetched = await fetchList(search, undefined, signal);
      if (signal?.aborted) return;
      if ('problem' in fetched) setProblem(fetched.problem);
      else {
        setProblem(undefined);
        setListed({ ...fetched, search, at: new Date() });
      }
    },
    [search],
  );

  useEffect(() => {
    const leaving = new AbortController();
    const timer = setTimeout(() => void load(leaving.signal), search === '' ? 0 : TYPING_MS);
    const stopListening = whenChanged(() => void load(leaving.signal));
    return () => {
      clearTimeout(timer);
      stopListening();
      leaving.abort();
    };
  }, [load, search]);

  /** Adds the next older ones. */
  async function loadOlder() {
    const fetched = await fetchList(search, listed?.conversations.at(-1));
    if ('problem' in fetched) setProblem(fetched.problem);
    else {
      setListed((current) => ({
        ...fetched,
        search,
        at: new Date(),
        conversations: [...(current?.conversations ?? []), ...fetched.conversations],
      }));
    }
  }

  return { listed, problem, load, loadOlder };
}
