'use client';

import { useState } from 'react';
import { useLanguage } from '../language/use-language.tsx';
import { Sheet } from '../sheet.tsx';
import { rememberSingleKeys, singleKeysAreOn } from './single-keys.ts';

/** In the order of a reader's way: asking, reading, leaving. Those marked are struck by themselves. */
const KEYS = [
  { keys: ['?'], does: 'keys.help', single: true },
  { keys: ['Tab', 'Shift+Tab'], does: 'keys.tab' },
  { keys: ['Enter'], does: 'keys.enter' },
  { keys: ['Shift+Enter'], does: 'keys.shiftEnter' },
  { keys: ['Enter'], does: 'keys.enterFootnote' },
  { keys: ['n', 'p'], does: 'keys.step', single: true },
  { keys: ['Esc'], does: 'keys.escape' },
] as const;

/** A dialog that lists the keys, and switches off those that are struck by themselves. */
export default function KeySheet({ onClose }: { onClose(): void }) {
  const { say } = useLanguage();
  const [on, setOn] = useState(singleKeysAreOn);

  return (
    <Sheet
      labelledBy="keys-title"
      onClose={onClose}
      className="key-sheet m-auto border border-edge max-h-[90dvh] w-[min(32rem,calc(100vw-2rem))] overflow-y-auto rounded-sm"
    >
      <div className="p-5">
        {/* It has the focus first: the only controls are at the end, which a small screen would show at once. */}
        <h2 id="keys-title" tabIndex={-1} className="font-serif text-xl font-semibold outline-none">
          {say('keys.title')}
        </h2>
        <dl className="mt-3 text-sm">
          {KEYS.map(({ keys, does }) => (
            <div key={does} className="flex gap-4 border-rule py-2 not-first:border-t">
              <dt className="w-28 shrink-0">
                {keys.map((key, index) => (
                  <span key={key}>
                    {index > 0 && ' '}
                    <kbd dir="ltr" className="rounded-xs border border-edge px-1.5 font-sans whitespace-nowrap">
                      {key}
                    </kbd>
                  </span>
                ))}
              </dt>
              <dd>{say(does)}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 flex items-baseline gap-3 border-t border-rule pt-3 text-sm">
          <input
            id="single-keys"
            type="checkbox"
            checked={on}
            onChange={(event) => {
              setOn(event.target.checked);
              rememberSingleKeys(event.target.checked);
            }}
            className="size-4 shrink-0 translate-y-0.5 accent-(--accent)"
          />
          <label htmlFor="single-keys">{say('keys.single')}</label>
        </p>
        <button type="button" onClick={onClose} className="textual mt-4 rounded-xs py-1 font-medium">
          {say('close')}
        </button>
      </div>
    </Sheet>
  );
}
