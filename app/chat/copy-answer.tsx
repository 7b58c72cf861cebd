'use client';

import { useState } from 'react';
import { answerAsMarkdown } from '#lib/export/answer-as-markdown.ts';
import type { AnswerView } from './answer-parts.ts';

const SAID: Record<'ready' | 'copied' | 'failed', string> = {
  ready: '',
  copied: 'Copied.',
  failed: 'The browser did not allow copying.',
};

/** Copies the answer as Markdown, with its footnotes. */
export function CopyAnswer({ question, view }: { question: string; view: AnswerView }) {
  const [state, setState] = useState<keyof typeof SAID>('ready');

  async function copy() {
    try {
      await navigator.clipboard.writeText(answerAsMarkdown({ question, ...view }));
      setState('copied');
    } catch {
      setState('failed');
    }
  }

  return (
    <p className="text-sm text-quiet">
      <button type="button" onClick={() => void copy()} className="textual rounded-xs hover:text-ink">
        Copy answer with footnotes
      </button>{' '}
      <span role="status">{SAID[state]}</span>
    </p>
  );
}
