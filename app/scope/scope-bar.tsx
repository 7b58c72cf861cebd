'use client';

import { Suspense, useRef, useState } from 'react';
import type { AskedScope } from '#lib/chat-protocol.ts';
import { scopeWords } from './scope-words.ts';
import { late, SheetNotCome } from '../late.tsx';
import { Say, useLanguage } from '../language/use-language.tsx';

// Loaded by those who choose.
const ScopeChooser = late(() => import('./scope-chooser.tsx').then((module) => module.default), SheetNotCome);

interface ScopeBarProps {
  /** Absent when all articles are asked. */
  scope: AskedScope | undefined;
  onChange(scope: AskedScope | undefined): void;
}

/** What the next question is asked of, and the way to change it. */
export function ScopeBar({ scope, onChange }: ScopeBarProps) {
  const language = useLanguage();
  const { say } = language;
  const [choosing, setChoosing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  function close() {
    setChoosing(false);
    button.current?.focus();
  }

  return (
    <p className="flex max-w-full min-w-0 flex-wrap items-baseline gap-x-3">
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={choosing}
        onClick={() => setChoosing(true)}
        className="textual max-w-full min-w-0 truncate rounded-xs py-1 text-start hover:text-ink"
      >
        {scope ? (
          <Say of="scope.only" scope={<bdi className="font-medium text-ink">{scopeWords(scope, language)}</bdi>} />
        ) : (
          say('scope.all')
        )}
      </button>
      {scope && (
        <button
          type="button"
          onClick={() => {
            onChange(undefined);
            button.current?.focus();
          }}
          className="textual rounded-xs py-1 hover:text-ink"
        >
          {say('scope.askAll')}
        </button>
      )}
      {choosing && (
        <Suspense>
          <ScopeChooser
            initial={scope}
            onChosen={(chosen) => {
              onChange(chosen);
              close();
            }}
            onClose={close}
          />
        </Suspense>
      )}
    </p>
  );
}
