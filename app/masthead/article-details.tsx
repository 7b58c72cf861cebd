'use client';

import { type ReactNode, Suspense, useCallback, useState } from 'react';
import { corpusLine, type WrittenLine } from './corpus-line.ts';
import { late } from '../late.tsx';
import { useLanguage } from '../language/use-language.tsx';

type CorpusCounts = Parameters<typeof corpusLine>[0];

// Loaded when somebody looks at it: the page opens without.
const ArticleShelf = late(() => import('../articles/article-shelf.tsx').then((module) => module.default));

interface ArticleDetailsProps {
  /** As the page was asked for. */
  initial: CorpusCounts;
  /** The line on them. */
  initialLine: WrittenLine | undefined;
  /** What stands below the list. */
  children: ReactNode;
}

/** A line on the corpus, with the list of its articles behind it. */
export function ArticleDetails({ initial, initialLine, children }: ArticleDetailsProps) {
  const language = useLanguage();
  const [opened, setOpened] = useState(false);
  const [counts, setCounts] = useState<CorpusCounts>();
  const isWritten = counts === undefined && initialLine?.locale === language.locale;
  const line = isWritten ? initialLine.words : corpusLine(counts ?? initial, language);

  // It may have been opened before the page's scripts have come, and no event has told of that.
  const takeOver = useCallback((details: HTMLDetailsElement | null) => {
    if (details?.open) setOpened(true);
  }, []);

  return (
    <details
      ref={takeOver}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
      className="mt-3 text-sm text-quiet print:hidden"
    >
      <summary className="w-fit rounded-xs py-1 hover:text-ink">{line}</summary>
      {opened && (
        <Suspense fallback={<p className="mt-3">{language.say('articles.opening')}</p>}>
          <ArticleShelf onListed={setCounts} />
        </Suspense>
      )}
      {children}
    </details>
  );
}
