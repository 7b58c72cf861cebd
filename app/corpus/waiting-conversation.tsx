import { type ReactNode, useEffect } from 'react';

interface WaitingConversationProps {
  /** The reader has just begun it, and what was pressed for that is gone. */
  begun: boolean;
  /** Why nothing can be asked yet. */
  children: ReactNode;
}

/** Stands where a new conversation will, until there is something to ask. */
export function WaitingConversation({ begun, children }: WaitingConversationProps) {
  useEffect(() => {
    document.title = 'Footnote';
  }, []);
  return (
    <main tabIndex={-1} ref={begun ? focus : undefined} className="column pt-4 pb-10 outline-none">
      {children}
    </main>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}
