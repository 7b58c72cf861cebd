'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
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
  /** How many are to be shown. */
  const wanted = useRef(1);
  const loads = useRef(0);

  const load = useCallback(
    async (signal?: AbortSignal) => {
      const mine = ++loads.current;
      const fetched = await fetchList(search, wanted.current, signal);
      if (signal?.aborted || mine !== loads.current) return;
      if ('problem' in fetched) setProblem(fetched.problem);
      else {
        setProblem(undefined);
        setListed({ ...fetched, search, at: new Date() });
      }
    },
    [search],
  );

  useEffect(() => {
    wanted.current = 1;
    const leaving = new AbortController();
    const timer = setTimeout(() => void load(leaving.signal), search === '' ? 0 : TYPING_MS);
    const stopListening = whenChanged(() => void load(leaving.signal));
    return () => {
      clearTimeout(timer);
      stopListening();
      leaving.abort();
    };
  }, [load, search]);

  /** Adds the next older ones; whatever is loaded later leaves them there. */
  function loadOlder(): Promise<void> {
    wanted.current = (listed?.conversations.length ?? 0) + 1;
    return load();
  }

  return { listed, problem, load, loadOlder };
}
