'use client';

import { type ReactNode, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { whenPressedBeside } from './press-beside.ts';

interface SheetProps {
  label?: string;
  /** Id of its heading, where that is its name. */
  labelledBy?: string;
  className: string;
  onClose(): void;
  children: ReactNode;
}

/** A dialog that lies over the page, wherever it is asked for; Escape and a press beside it close it. */
export function Sheet({ label, labelledBy, className, onClose, children }: SheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const close = useEffectEvent(() => onClose());
  // Once: whatever is drawn anew below it, such as an answer that is being written, leaves it as it is.
  useLayoutEffect(() => {
    const dialog = sheet.current;
    if (!dialog) return;
    dialog.showModal();
    const stopListening = whenPressedBeside(dialog, () => close());
    return () => {
      stopListening();
      dialog.close();
    };
  }, []);
  return createPortal(
    <dialog
      ref={sheet}
      aria-label={label}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className={`bg-paper p-0 text-ink backdrop:bg-(--shade) ${className}`}
    >
      {children}
    </dialog>,
    document.body,
  );
}
