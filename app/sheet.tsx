'use client';

import { type ReactNode, useCallback } from 'react';
import { createPortal } from 'react-dom';

interface SheetProps {
  /** Id of its heading. */
  labelledBy: string;
  className: string;
  onClose(): void;
  children: ReactNode;
}

/** A dialog that lies over the page, wherever it is asked for; Escape and a press beside it close it. */
export function Sheet({ labelledBy, className, onClose, children }: SheetProps) {
  const show = useCallback(
    (dialog: HTMLDialogElement | null) => {
      if (!dialog) return;
      dialog.showModal();
      const closeOnBackdrop = (event: MouseEvent) => event.target === dialog && onClose();
      dialog.addEventListener('click', closeOnBackdrop);
      return () => {
        dialog.removeEventListener('click', closeOnBackdrop);
        dialog.close();
      };
    },
    [onClose],
  );
  return createPortal(
    <dialog
      ref={show}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className={`m-auto border border-edge bg-paper p-0 text-ink backdrop:bg-(--shade) ${className}`}
    >
      {children}
    </dialog>,
    document.body,
  );
}
