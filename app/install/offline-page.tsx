'use client';

import { useEffect } from 'react';
import type { Locale } from '../language/locales.ts';
import { useLanguage } from '../language/use-language.tsx';
import { whenIdle } from '../when-idle.ts';

/** As `public/service-worker.js` looks for it. */
const READ = { cache: 'footnote-read', address: '/language' };

/**
 * Has the browser keep a page to show where Footnote cannot be reached, and the words of the page in all languages. They are missing where the page came over the
 * network without encryption. The address says of which build: another one has its own kept anew.
 *
 * @param build never `NO_BUILD`: what is kept would never be known to be old
 */
export function OfflinePage({ build }: { build: string }) {
  const { locale } = useLanguage();

  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    const address = `/service-worker.js?${new URLSearchParams({ build })}`;
    // Without it, the browser's own page stands there: nothing is lost that a reader has to be told of.
    return whenIdle(() => void navigator.serviceWorker.register(address).catch(() => undefined));
  }, [build]);

  useEffect(() => {
    if (!('caches' in window)) return;
    return whenIdle(() => void noteLanguage(locale).catch(() => undefined));
  }, [locale]);

  return null;
}

/** A service worker sees neither the page nor its cookies. Where it cannot be noted, the offline page is in English. */
async function noteLanguage(locale: Locale): Promise<void> {
  await (await caches.open(READ.cache)).put(READ.address, new Response(locale));
}
