'use client';

import { type RefCallback, type RefObject, useCallback, useSyncExternalStore } from 'react';
import type { OpenedArticle } from './article-panel.tsx';
import { ArticleBody } from './article-body.tsx';

const WIDE = '(width >= 64rem)';

interface ArticleSheetProps {
  opened: OpenedArticle;
  dialogRef: RefObject<HTMLDialogElement | null>;
  onClose(): void;
}

/** The open article: beside the conversation where there is room, else over it. */
export function ArticleSheet({ opened, dialogRef, onClose }: ArticleSheetProps) {
  const wide = useSyncExternalStore(watchWidth, isWide, () => false);

  const show: RefCallback<HTMLDialogElement> = useCallback(
    (dialog) => {
      if (!dialog) return;
      dialogRef.current = dialog;
      if (wide) dialog.show();
      else dialog.showModal();
      dialog.querySelector<HTMLElement>('#article-title')?.focus({ preventScroll: true });
      const closeOnEscape = (event: KeyboardEvent) => {
        // An open footnote card comes first: Escape closes that and leaves the article.
        if (event.key !== 'Escape' || event.isComposing || document.querySelector(':popover-open')) return;
        event.preventDefault();
        onClose();
      };
      const closeOnBackdrop = (event: MouseEvent) => event.target === dialog && onClose();
      document.addEventListener('keydown', closeOnEscape);
      dialog.addEventListener('click', closeOnBackdrop);
      return () => {
        document.removeEventListener('keydown', closeOnEscape);
        dialog.removeEventListener('click', closeOnBackdrop);
        dialog.close();
      };
    },
    [wide, dialogRef, onClose],
  );

  return (
    <dialog
      ref={show}
      aria-labelledby="article-title"
      onCancel={onClose}
      className="fixed inset-0 m-0 ml-auto h-dvh max-h-none w-full max-w-2xl border-rule bg-sheet p-0 text-ink backdrop:bg-(--shade) sm:border-s lg:w-(--panel) lg:max-w-none"
    >
      <div className="flex h-full flex-col">
        <div className="flex items-baseline justify-between gap-4 border-b border-rule px-5 py-2 text-sm text-quiet sm:px-8">
          Article
          <button type="button" onClick={onClose} className="-mx-2 rounded-xs px-2 py-1.5 hover:text-ink">
            Close <span className="sr-only">article</span>
          </button>
        </div>
        <div className="min-h-0 grow overflow-y-auto overscroll-contain px-5 py-6 sm:px-8">
          <ArticleBody key={opened.opening} opened={opened} />
        </div>
      </div>
    </dialog>
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
