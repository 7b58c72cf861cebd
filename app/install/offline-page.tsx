'use client';

import { useEffect } from 'react';
import { useLanguage } from '../language/use-language.tsx';

/** Has the browser keep a page to show where Footnote cannot be reached. It is missing where the page came over the network without encryption. */
export function OfflinePage() {
  const { locale } = useLanguage();
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    // Without it, the browser's own page stands there: nothing is lost that a reader has to be told of.
    const register = () =>
      void navigator.serviceWorker.register(`/service-worker.js?language=${locale}`).catch(() => undefined);
    // After all that the page itself needs.
    if (document.readyState === 'complete') register();
    else window.addEventListener('load', register, { once: true });
    return () => window.removeEventListener('load', register);
  }, [locale]);
  return null;
}
