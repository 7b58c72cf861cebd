'use client';

import { createContext, type ReactNode, Suspense, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { late, SheetNotCome } from '../late.tsx';
import { fetchArticle, type FetchedArticle } from './fetch-article.ts';
import { keepPlace } from './keep-place.ts';
import type { Mark } from './marked-text.ts';

const ArticleSheet = late(() => import('./article-sheet.tsx').then((module) => module.ArticleSheet), SheetNotCome);

/** What to open: an article, and the places in it that an answer rests on. */
export interface ArticlePlace {
  articleId: string;
  title: string;
  /** BCP 47, where it is known before the article has come. */
  language?: string;
  marks: Mark[];
  /** The one of `marks` to be scrolled to. */
  here?: Mark;
}

export interface OpenedArticle extends ArticlePlace {
  /** Tells one opening from the next, of the same place too. */
  opening: number;
  /** Absent while it is being fetched. */
  fetched?: FetchedArticle;
}

interface ArticlePanel {
  /** Opens the panel; when it is closed, the focus goes back to `returnTo`. */
  openArticle(place: ArticlePlace, returnTo: HTMLElement): void;
  closeArticle(): void;
  /** True while the focus is being given back, which is no wish to see a footnote's card. */
  isReturningFocus(): boolean;
}

const ArticlePanelContext = createContext<ArticlePanel | undefined>(undefined);

export function useArticlePanel(): ArticlePanel {
  const panel = useContext(ArticlePanelContext);
  if (!panel) throw new Error('useArticlePanel is used outside ArticlePanelProvider');
  return panel;
}

/** Holds the page and, beside or over it, the article that is open. */
export function ArticlePanelProvider({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<OpenedArticle>();
  /** Nothing where no article is open. */
  const returnTo = useRef<HTMLElement>(null);
  const returning = useRef(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const openings = useRef(0);

  const openArticle = useCallback(async (place: ArticlePlace, from: HTMLElement) => {
    returnTo.current = from;
    ArticleSheet.preload();
    keepPlace(from);
    const opening = ++openings.current;
    setOpened({ ...place, opening });
    const fetched = await fetchArticle(place);
    setOpened((current) => (current?.opening === opening ? { ...current, fetched } : current));
  }, []);

  const closeArticle = useCallback(() => {
    const from = returnTo.current;
    if (!from) return;
    returnTo.current = null;
    returning.current = true;
    keepPlace(from);
    dialog.current?.close();
    from.focus({ preventScroll: isInView(from) });
    returning.current = false;
    openings.current++;
    setOpened(undefined);
  }, []);

  const panel = useMemo(
    () => ({ openArticle, closeArticle, isReturningFocus: () => returning.current }),
    [openArticle, closeArticle],
  );
  return (
    <ArticlePanelContext value={panel}>
      <div className="room">
        {children}
        {opened && (
          <Suspense>
            <ArticleSheet opened={opened} onClose={closeArticle} dialogRef={dialog} />
          </Suspense>
        )}
      </div>
    </ArticlePanelContext>
  );
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
