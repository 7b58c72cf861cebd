import type { ReactNode } from 'react';

/** The name of the page; at its other end, what leads elsewhere. */
export function Masthead({ children }: { children?: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-4 border-b-3 border-double border-edge pb-3">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">
        Footnote
        <span aria-hidden="true" className="relative -top-[0.55em] ms-0.5 text-sm font-normal text-accent">
          1
        </span>
      </h1>
      {children}
    </div>
  );
}
