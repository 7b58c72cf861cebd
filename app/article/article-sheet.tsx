'use client';

import {
  type RefCallback,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { OpenedArticle } from './article-panel.tsx';
import { ArticleBody } from './article-body.tsx';
import { withoutArticle } from './article-link.ts';
import { CopyLink, searchOf } from './copy-link.tsx';
import { FootnoteStepper } from './footnote-stepper.tsx';
import { inTextOrder } from './footnote-steps.ts';
import type { Mark } from './marked-text.ts';
import { useLanguage } from '../language/use-language.tsx';
import { whenPressedBeside } from '../press-beside.ts';

const WIDE = '(width >= 64rem)';

interface ArticleSheetProps {
  opened: OpenedArticle;
  dialogRef: RefObject<HTMLDialogElement | null>;
  onClose(): void;
}

/** The open article: beside the conversation where there is room, else over it. */
export function ArticleSheet({ opened, dialogRef, onClose }: ArticleSheetProps) {
  const { say } = useLanguage();
  const wide = useSyncExternalStore(watchWidth, isWide, () => false);
  const [stepped, setStepped] = useState<{ opening: number; to: Mark }>();
  const current = stepped?.opening === opened.opening ? stepped.to : foundIn(opened)?.here;
  const footnotes = useMemo(() => inTextOrder(foundIn(opened)?.marks ?? []), [opened]);
  useAddress(opened, current);

  const keepsFocus = useRef(false);
  const shownMark = useRef<HTMLElement>(null);
  const bringIntoView = useCallback((mark: HTMLElement | null) => {
    shownMark.current = mark;
    if (!mark) return;
    mark.scrollIntoView({ block: 'center' });
    if (!keepsFocus.current) mark.focus({ preventScroll: true });
    keepsFocus.current = false;
  }, []);

  const show: RefCallback<HTMLDialogElement> = useCallback(
    (dialog) => {
      if (!dialog) return;
      dialogRef.current = dialog;
      if (wide) dialog.show();
      else dialog.showModal();
      // Where the article was there before the sheet, its mark could not be brought into view.
      if (shownMark.current) bringIntoView(shownMark.current);
      else dialog.querySelector<HTMLElement>('#article-title')?.focus({ preventScroll: true });
      const closeOnEscape = (event: KeyboardEvent) => {
        // A footnote card or the list of conversations over it comes first: Escape closes that and leaves the article.
        if (
          event.key !== 'Escape' ||
          event.isComposing ||
          document.querySelector(':popover-open, .list-sheet, .scope-sheet, .key-sheet')
        )
          return;
        event.preventDefault();
        onClose();
      };
      document.addEventListener('keydown', closeOnEscape);
      const stopListening = whenPressedBeside(dialog, onClose);
      return () => {
        document.removeEventListener('keydown', closeOnEscape);
        stopListening();
        dialog.close();
      };
    },
    [wide, dialogRef, onClose, bringIntoView],
  );

  return (
    <dialog
      ref={show}
      aria-labelledby="article-title"
      onCancel={onClose}
      className="article-sheet fixed inset-0 m-0 ms-auto h-dvh max-h-none w-full max-w-2xl border-rule bg-sheet p-0 text-ink backdrop:bg-(--shade) sm:border-s lg:w-(--panel) lg:max-w-none"
    >
      <div className="flex h-full flex-col">
        <div className="flex items-baseline justify-between gap-2 border-b border-rule px-5 py-2 text-sm text-quiet sm:px-8">
          <FootnoteStepper
            key={opened.opening}
            footnotes={footnotes}
            current={current}
            onStep={(to, by) => {
              keepsFocus.current = by === 'button';
              setStepped({ opening: opened.opening, to });
            }}
          />
          <div className="-me-2 ms-auto flex gap-2">
            <CopyLink key={`${opened.opening} ${current?.start}`} search={searchOf(opened, current)} />
            <button
              type="button"
              aria-label={say('article.close')}
              onClick={onClose}
              className="rounded-xs px-2 py-1.5 hover:text-ink"
            >
              {say('close')}
            </button>
          </div>
        </div>
        <div className="min-h-0 grow overflow-y-auto overscroll-contain px-5 py-6 sm:px-8">
          <ArticleBody key={opened.opening} opened={opened} current={current} currentRef={bringIntoView} />
        </div>
      </div>
    </dialog>
  );
}

function foundIn({ fetched }: OpenedArticle) {
  return fetched && 'article' in fetched ? fetched : undefined;
}

/** Keeps the page's address leading to the open article at the sentence shown, and takes it back when the article is closed. */
function useAddress(opened: OpenedArticle, current: Mark | undefined): void {
  useEffect(() => {
    if (!opened.fetched) return;
    replaceSearch(searchOf(opened, current, location.search));
  }, [opened, current]);
  useEffect(() => () => replaceSearch(withoutArticle(location.search)), []);
}

function replaceSearch(search: string): void {
  window.history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
}

function watchWidth(onChange: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

function isWide(): boolean {
  return matchMedia(WIDE).matches;
}
