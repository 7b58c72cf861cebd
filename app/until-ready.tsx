'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Draws the page anew, again and again, until it has something else to show: whoever mends what it says need not come back to it. */
export function UntilReady({ everyMilliseconds }: { everyMilliseconds: number }) {
  const router = useRouter();
  useEffect(() => {
    const here = location.pathname;
    let isLooking = false;
    const look = async () => {
      // Whoever has gone on to another conversation looks at what needs no index.
      if (isLooking || document.hidden || location.pathname !== here) return;
      isLooking = true;
      // A server that cannot be had, or has had enough, would take the page away.
      const isThere = await fetch(location.href, { method: 'HEAD' }).then(
        ({ ok }) => ok,
        () => false,
      );
      isLooking = false;
      if (isThere) router.refresh();
    };
    const looking = setInterval(() => void look(), everyMilliseconds);
    return () => clearInterval(looking);
  }, [router, everyMilliseconds]);
  return null;
}
