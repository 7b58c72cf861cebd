'use client';

import { useState } from 'react';

const SAID: Record<'ready' | 'copied' | 'failed', string> = {
  ready: 'Copy link',
  copied: 'Copied',
  failed: 'Not allowed',
};

/** Copies an address that leads to the open article at the sentence that is shown, also when the conversation is gone. */
export function CopyLink() {
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
        title="Copy a link to this place"
        className="rounded-xs px-2 py-1.5 whitespace-nowrap hover:text-ink"
      >
        {SAID[state]}
      </button>
      <span role="status" className="sr-only">
        {state === 'copied' && 'The link is copied.'}
        {state === 'failed' && 'The browser did not allow copying.'}
      </span>
    </>
  );
}
