'use client';

import { type RefObject, Suspense, useRef, useSyncExternalStore } from 'react';
import { useLanguage } from '../language/use-language.tsx';
import { late } from '../late.tsx';
import { Sheet } from '../sheet.tsx';

const ConversationList = late(() => import('./conversation-list.tsx').then((module) => module.ConversationList));

/** Beside the page where there is room, else over it. */
export type PanelState = 'closed' | 'beside' | 'over';

const WIDE = '(width >= 72rem)';
/** As in globals.css. */
const ROOM_FOR_BOTH = '(width >= 100rem)';

interface ConversationPanelProps {
  state: PanelState;
  /** The button that opens it, and that the focus goes back to. */
  toggle: RefObject<HTMLButtonElement | null>;
  /** The conversation that is shown, where it is one that is kept. */
  currentId: string | undefined;
  onChange(state: PanelState): void;
  /** Makes room for it beside the page. */
  onMakeRoom(): void;
  onOpen(id: string): void;
  onStartAnew(): void;
  onRenamed(id: string, name: string): void;
  onDeleted(id: string): void;
}

/** The button "Conversations" and the list that it opens. */
export function ConversationPanel({ state, toggle, onChange, onMakeRoom, ...list }: ConversationPanelProps) {
  const { say } = useLanguage();
  const wide = useSyncExternalStore(watchWidth, isWide, () => state === 'beside');
  // What was open beside the page does not cover it when the window gets narrow.
  const shown: PanelState = (state === 'beside') === wide ? state : 'closed';

  const beside = useRef<HTMLElement>(null);

  function close() {
    onChange('closed');
    toggle.current?.focus();
  }

  function press() {
    // An open article takes the place of the list where there is none for both.
    const gaveWay = beside.current?.checkVisibility() === false;
    if (shown !== 'closed' && !gaveWay) {
      close();
      return;
    }
    if (wide && !matchMedia(ROOM_FOR_BOTH).matches) onMakeRoom();
    onChange(wide ? 'beside' : 'over');
    toggle.current?.focus();
  }

  return (
    <>
      <button
        ref={toggle}
        type="button"
        aria-expanded={shown !== 'closed'}
        onClick={press}
        onPointerEnter={ConversationList.preload}
        onFocus={ConversationList.preload}
        className="-me-2 rounded-xs print:hidden px-2 py-1 text-sm text-quiet hover:text-ink"
      >
        {say('conversations')}
      </button>
      {shown === 'beside' && (
        <nav
          ref={beside}
          aria-label={say('conversations')}
          className="shelf fixed inset-y-0 start-0 z-2 border-e border-rule bg-paper print:hidden"
        >
          <Suspense>
            <ConversationList {...list} onClose={close} />
          </Suspense>
        </nav>
      )}
      {shown === 'over' && (
        <Sheet
          label={say('conversations')}
          onClose={close}
          className="list-sheet fixed inset-0 m-0 me-auto h-dvh max-h-none w-[min(22rem,88vw)] max-w-none border-e border-rule"
        >
          <Suspense>
            <ConversationList {...list} onClose={close} />
          </Suspense>
        </Sheet>
      )}
    </>
  );
}

function watchWidth(onChange: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

function isWide(): boolean {
  return matchMedia(WIDE).matches;
}
