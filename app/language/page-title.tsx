'use client';

import { useEffect } from 'react';
import type { Key } from './english.ts';
import { useLanguage } from './use-language.tsx';

/** Has the title of the page go along when another language is chosen; the server has written it in the first one. */
export function PageTitle({ of }: { of: Extract<Key, 'signIn.title'> }) {
  const { say } = useLanguage();
  const title = `${say(of)} · Footnote`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
