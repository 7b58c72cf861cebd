'use client';

import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { late, SheetNotCome } from '../late.tsx';
import { useLanguage } from '../language/use-language.tsx';
import { isSingleKey, keyOf } from './single-keys.ts';

// Loaded by those who ask for it.
const KeySheet = late(() => import('./key-sheet.tsx').then((module) => module.default), SheetNotCome);

/** Shows the keys that there are, by a button and by the key `?`; the focus goes back to where it was. */
export function KeyHelp() {
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  const cameFrom = useRef<Element>(null);

  const show = useCallback(() => {
    cameFrom.current = document.activeElement;
    setOpen(true);
  }, []);

  const close = useCallback(() => {
    setOpen(false);
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  }, []);

  useEffect(() => {
    const showOnKey = (event: KeyboardEvent) => {
      if (keyOf(event) !== '?' || !isSingleKey(event)) return;
      event.preventDefault();
      show();
    };
    document.addEventListener('keydown', showOnKey);
    return () => document.removeEventListener('keydown', showOnKey);
  }, [show]);

  return (
    <>
      <button
        type="button"
        aria-label={say('keys.show')}
        aria-keyshortcuts="?"
        aria-haspopup="dialog"
        title={say('keys.show')}
        onClick={show}
        className="min-h-6 min-w-6 rounded-xs px-1.5 py-1 text-sm text-quiet hover:text-ink print:hidden"
      >
        ?
      </button>
      {open && (
        <Suspense>
          <KeySheet onClose={close} />
        </Suspense>
      )}
    </>
  );
}
