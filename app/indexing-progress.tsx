'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useLanguage } from './language/use-language.tsx';

/** How often to look whether the index is there. */
const LOOK_MS = 1_500;

/** How far an indexing run is; the page is drawn anew until it can be used. */
export function IndexingProgress({ percent }: { percent: number }) {
  const { say } = useLanguage();
  const router = useRouter();
  useEffect(() => {
    // A server that cannot be had, or has had enough, would take the page away.
    const look = async () => {
      const isThere = await fetch(location.href, { method: 'HEAD' }).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isThere) router.refresh();
    };
    const looking = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(looking);
  }, [router]);
  return (
    <progress
      aria-label={say('corpus.progress')}
      max={100}
      value={percent}
      className="mt-4 block h-1.5 w-full accent-(--accent)"
    />
  );
}
