'use client';

import { useState } from 'react';
import { answerAsMarkdown } from '#lib/export/answer-as-markdown.ts';
import { answerAsText } from '#lib/export/answer-as-text.ts';
import type { AnswerView } from './answer-parts.ts';
import { useLanguage } from '../language/use-language.tsx';

/** Copies the answer with its footnotes and all that stands below it. */
export function CopyAnswer({ question, view }: { question: string; view: AnswerView }) {
  const { say } = useLanguage();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');

  async function copy(write: typeof answerAsText) {
    // The same words again would be no news to a screen reader.
    setState('ready');
    try {
      await navigator.clipboard.writeText(write({ question, ...view }));
      setState('copied');
    } catch {
      setState('failed');
    }
  }

  return (
    <>
      <button type="button" onClick={() => void copy((answer) => answerAsMarkdown(answer))} className={BUTTON}>
        {say('answer.copyMarkdown')}
      </button>
      <button type="button" onClick={() => void copy(answerAsText)} className={BUTTON}>
        {say('answer.copyText')}
      </button>
      {/* Its place is kept, so that nothing moves when it speaks. */}
      <span role="status" className="min-w-16 py-1">
        {state !== 'ready' && say(state === 'copied' ? 'answer.copied' : 'answer.notCopied')}
      </span>
    </>
  );
}

const BUTTON = 'textual rounded-xs py-1 hover:text-ink';
