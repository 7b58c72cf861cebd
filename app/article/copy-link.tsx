'use client';

import { useState } from 'react';
import { useLanguage } from '../language/use-language.tsx';

const SAID = { ready: 'article.copyLink', copied: 'article.linkCopied', failed: 'article.linkNotCopied' } as const;

/** Copies an address that leads to the open article at the sentence that is shown, also when the conversation is gone. */
export function CopyLink() {
  const { say } = useLanguage();
  const [state, setState] = useState<keyof typeof SAID>('ready');

  async function copy() {
    try {
      await navigator.clipboard.writeText(`${location.origin}/${location.search}`);
      setState('copied');
    } catch {
      setState('failed');
    }
  }

  return (
    <>
      <button
        type="button"
        onClick={() => void copy()}
        title={say('article.copyLink.title')}
        className="rounded-xs px-2 py-1.5 whitespace-nowrap hover:text-ink"
      >
        {say(SAID[state])}
      </button>
      <span role="status" className="sr-only">
        {state === 'copied' && say('article.linkCopied.said')}
        {state === 'failed' && say('answer.notCopied')}
      </span>
    </>
  );
}
