'use client';

import { useState } from 'react';
import { useLanguage } from '../language/use-language.tsx';
import { withArticle } from './article-link.ts';
import type { OpenedArticle } from './article-panel.tsx';
import type { Mark } from './marked-text.ts';

const SAID = { ready: 'article.copyLink', copied: 'article.linkCopied', failed: 'article.linkNotCopied' } as const;

/**
 * What leads to an open article, at the sentence that is shown: that of the text that has come, and until then that of the answer.
 *
 * @param search what the address has besides
 */
export function searchOf({ articleId, here, fetched }: OpenedArticle, current: Mark | undefined, search = ''): string {
  const article = fetched && 'article' in fetched ? fetched.article : undefined;
  const sentence =
    article && current
      ? { ...current, hash: article.hash, quote: article.text.slice(current.start, current.end) }
      : here;
  return withArticle(search, articleId, sentence);
}

/** Copies an address that leads to the open article at the sentence that is shown, also when the conversation is gone. */
export function CopyLink({ search }: { search: string }) {
  const { say } = useLanguage();
  const [state, setState] = useState<keyof typeof SAID>('ready');

  async function copy() {
    try {
      await navigator.clipboard.writeText(`${location.origin}/${search}`);
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
