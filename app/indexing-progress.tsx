'use client';

import { useLanguage } from './language/use-language.tsx';

/** How far an indexing run is, where that is known. */
export function IndexingProgress({ percent }: { percent: number | undefined }) {
  const { say } = useLanguage();
  return (
    <progress
      aria-label={say('corpus.progress')}
      max={100}
      value={percent}
      className="mt-4 block h-1.5 w-full accent-(--accent)"
    />
  );
}
