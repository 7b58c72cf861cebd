'use client';

import { useLanguage } from '../language/use-language.tsx';

/** How far an indexing run is, where that is known. */
export function IndexingProgress({ percent }: { percent: number | undefined }) {
  const { say } = useLanguage();
  return (
    <progress
      aria-label={say('corpus.progress')}
      max={100}
      value={percent}
      // One that no one can say the length of breathes.
      className="mt-4 block h-1.5 w-full appearance-none overflow-hidden rounded-full border-none bg-rule motion-safe:indeterminate:animate-pulse forced-colors:appearance-auto [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent [&:indeterminate::-webkit-progress-bar]:bg-edge"
    />
  );
}
