'use client';

import { useLayoutEffect, useState } from 'react';
import { type Step, stepFrom } from './footnote-steps.ts';
import type { Mark } from './marked-text.ts';
import { isBehindSheet, isSingleKey, keyOf } from '../help/single-keys.ts';
import { useLanguage } from '../language/use-language.tsx';

interface FootnoteStepperProps {
  /** In the order of the text. */
  footnotes: Mark[];
  current: Mark | undefined;
  /** A key moves the focus along with the reader; a button keeps it. */
  onStep(to: Mark, by: 'key' | 'button'): void;
}

const KEYS: Record<string, Step> = { n: 'next', p: 'previous' };

/** Leads through the footnotes of the open article, by buttons and by the keys n and p. */
export function FootnoteStepper({ footnotes, current, onStep }: FootnoteStepperProps) {
  const { say } = useLanguage();
  const [atEnd, setAtEnd] = useState<{ of: Mark | undefined; step: Step }>();

  function go(step: Step, by: 'key' | 'button') {
    const to = stepFrom(footnotes, current, step);
    setAtEnd(to ? undefined : { of: current, step });
    if (to) onStep(to, by);
  }

  // As soon as the footnotes are drawn: a key goes from the one that is shown.
  useLayoutEffect(() => {
    const stepOnKey = (event: KeyboardEvent) => {
      const step = KEYS[keyOf(event)];
      if (!step || !isSingleKey(event) || isBehindSheet()) return;
      event.preventDefault();
      go(step, 'key');
    };
    document.addEventListener('keydown', stepOnKey);
    return () => document.removeEventListener('keydown', stepOnKey);
  });

  if (footnotes.length === 0) return null;
  const place = current ? footnotes.indexOf(current) + 1 : 0;
  return (
    <div role="group" aria-label={say('article.footnotes')} className="flex items-baseline gap-1">
      <StepButton step="previous" footnotes={footnotes} current={current} onStep={(step) => go(step, 'button')} />
      <p role="status" className="min-w-14 text-center whitespace-nowrap tabular-nums lining-nums">
        {place > 0 && (
          <>
            <span className="sr-only">{say('article.step', { n: current?.n ?? 0, place, all: footnotes.length })}</span>
            <span aria-hidden="true">
              <span className="max-sm:hidden">{`${say('footnote', { n: current?.n ?? 0 })}${say('coverage.comma')}`}</span>
              {say('article.step.short', { place, all: footnotes.length })}
            </span>
          </>
        )}
        {atEnd && atEnd.of === current && (
          <span className="sr-only"> {say(atEnd.step === 'next' ? 'article.last' : 'article.first')}</span>
        )}
      </p>
      <StepButton step="next" footnotes={footnotes} current={current} onStep={(step) => go(step, 'button')} />
    </div>
  );
}

const BUTTONS = {
  previous: { sign: '↑', name: 'article.previous', key: 'p' },
  next: { sign: '↓', name: 'article.next', key: 'n' },
} as const;

interface StepButtonProps {
  step: Step;
  footnotes: Mark[];
  current: Mark | undefined;
  onStep(step: Step): void;
}

function StepButton({ step, footnotes, current, onStep }: StepButtonProps) {
  const { say } = useLanguage();
  const { sign, key } = BUTTONS[step];
  const name = say(BUTTONS[step].name);
  return (
    <button
      type="button"
      aria-label={name}
      aria-keyshortcuts={key}
      title={`${name} (${key})`}
      // Not disabled: the focus would be lost at the end of the way.
      aria-disabled={stepFrom(footnotes, current, step) === undefined}
      onClick={() => onStep(step)}
      className="rounded-xs px-2 py-1.5 hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-40"
    >
      {sign}
    </button>
  );
}
