import type { ReactNode } from 'react';
import { KeyHelp } from '../help/key-help.tsx';
import { LanguageChoice } from './language-choice.tsx';

/** The name of the page; at its other end, its language and what leads elsewhere. */
export function Masthead({ children }: { children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-2 border-b-3 border-double border-edge pb-3">
      <h1 dir="ltr" className="font-serif text-3xl font-semibold tracking-tight">
        Footnote
        <span aria-hidden="true" className="relative -top-[0.55em] ms-0.5 text-sm font-normal text-accent">
          1
        </span>
      </h1>
      <div className="ms-auto flex flex-wrap items-baseline justify-end gap-x-1 sm:gap-x-4">
        <LanguageChoice />
        {children && <KeyHelp />}
        {children}
      </div>
    </div>
  );
}
