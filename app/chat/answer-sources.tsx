'use client';

import { Suspense, useState } from 'react';
import type { ArticleInfo, Citation } from '#lib/domain.ts';
import type { DatedQuote } from '#lib/export/timeline.ts';
import { useLanguage } from '../language/use-language.tsx';
import { late } from '../late.tsx';
import { FootnoteList } from './footnote-list.tsx';

// Looked at by those who want to know more.
const ByArticle = late(() => import('./by-article.tsx').then((module) => module.ByArticle));
const Timeline = late(() => import('./timeline.tsx').then((module) => module.Timeline));

export interface SourcesProps {
  question: string;
  citations: Citation[];
  articleOf(id: string): ArticleInfo;
  onOpen(citation: Citation, from: HTMLElement): void;
}

interface AnswerSourcesProps extends SourcesProps {
  /** In the order of time. */
  dated: DatedQuote[];
}

type View = 'footnotes' | 'byArticle' | 'timeline';

/** What an answer rests on: its footnotes, or the same sentences by article or by date. */
export function AnswerSources({ dated, ...sources }: AnswerSourcesProps) {
  const { say } = useLanguage();
  const [chosen, setChosen] = useState<View>('footnotes');
  const articles = new Set(sources.citations.map(({ articleId }) => articleId)).size;
  const views: View[] = ['footnotes'];
  if (articles > 1) views.push('byArticle');
  // One date, however often it is told, makes no line.
  if (new Set(dated.map(({ from, to }) => `${from} ${to}`)).size > 1) views.push('timeline');
  const view = views.includes(chosen) ? chosen : 'footnotes';
  const list = <FootnoteList {...sources} />;
  if (views.length === 1) return list;

  const names: Record<View, string> = {
    footnotes: say('footnotes'),
    byArticle: say('sources.byArticle'),
    timeline: say('sources.timeline'),
  };
  return (
    <div>
      <div
        role="group"
        aria-label={say('answer.part', { part: say('sources'), question: sources.question })}
        className="mb-3 flex flex-wrap gap-x-1 text-sm print:hidden"
      >
        {views.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === view}
            onClick={() => setChosen(name)}
            className="-ms-2 rounded-xs px-2 py-1 text-quiet hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink not-first:ms-0"
          >
            {names[name]}
          </button>
        ))}
      </div>
      {/* On paper, the footnotes stand whatever was chosen on the screen. */}
      <div className={view === 'footnotes' ? '' : 'hidden print:block'}>{list}</div>
      <Suspense>
        {view === 'byArticle' && <ByArticle {...sources} />}
        {view === 'timeline' && <Timeline {...sources} dated={dated} />}
      </Suspense>
    </div>
  );
}
