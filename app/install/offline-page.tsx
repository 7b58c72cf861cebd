'use client';

import { useEffect } from 'react';
import { useLanguage } from '../language/use-language.tsx';

/**
 * Has the browser keep a page to show where Footnote cannot be reached, and the words of the page in all languages. They are missing where the page came over the
 * network without encryption. The address says which page: a new build, or another language, has it kept anew.
 */
export function OfflinePage({ build }: { build: string }) {
  const { locale } = useLanguage();
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    const address = `/service-worker.js?${new URLSearchParams({ language: locale, build })}`;
    // Without it, the browser's own page stands there: nothing is lost that a reader has to be told of.
    const register = () => void navigator.serviceWorker.register(address).catch(() => undefined);
    // After all that the page itself needs; a language that is chosen without a connection is kept when that is back.
    const waitsFor = document.readyState !== 'complete' ? 'load' : navigator.onLine ? undefined : 'online';
    if (!waitsFor) {
      register();
      return;
    }
    window.addEventListener(waitsFor, register, { once: true });
    return () => window.removeEventListener(waitsFor, register);
  }, [locale, build]);
  return null;
}
