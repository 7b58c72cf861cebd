'use client';

import { useEffect, useState } from 'react';
import type { CorpusNow } from './corpus-now.ts';

/** How often to look how far an indexing is; and whether anybody has begun one, which the server writes a line about each time. */
const INDEXING_LOOK_MS = 1_500;
const LOOK_MS = 5_000;

/** What there is to ask. While there is nothing, it is looked for again and again: whoever mends what is wrong need not come back to the page. */
export function useCorpus(initial: CorpusNow): CorpusNow {
  const [corpus, setCorpus] = useState(initial);
  const pause = 'about' in corpus ? undefined : corpus.indexing ? INDEXING_LOOK_MS : LOOK_MS;

  useEffect(() => {
    if (pause === undefined) return;
    let isLooking = false;
    const look = async () => {
      if (isLooking || document.hidden) return;
      isLooking = true;
      const now = await fetchCorpus();
      isLooking = false;
      if (now) setCorpus(now);
    };
    const looking = setInterval(() => void look(), pause);
    return () => clearInterval(looking);
  }, [pause]);

  return corpus;
}

/** Undefined where the server cannot be had, or has had enough: what the page says still stands then. */
async function fetchCorpus(): Promise<CorpusNow | undefined> {
  try {
    const response = await fetch('/api/corpus');
    return response.ok ? ((await response.json()) as CorpusNow) : undefined;
  } catch {
    return undefined;
  }
}
