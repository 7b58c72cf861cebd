'use client';

import { type RefObject, useCallback } from 'react';
import type { ArticleInfo, Citation } from '#lib/domain.ts';
import { isDoubtful } from '#lib/export/verdict-words.ts';
import type { Neighbours } from './neighbours.ts';
import { placeCard } from './place-card.ts';
import { SignLegend, VerdictMark } from './verdict-mark.tsx';
import { Byline } from '../articles/article-facts.tsx';
import { directionOf } from '../language/direction.ts';
import type { Direction } from '../language/locales.ts';
import { useLanguage } from '../language/use-language.tsx';

interface FootnoteCardProps {
  citation: Citation;
  article: ArticleInfo;
  beside: Neighbours;
  anchor: RefObject<HTMLElement | null>;
  onClose(): void;
  onOpenArticle(): void;
}

/**
 * What a footnote rests on, in the browser's top layer: nothing cuts it off, Escape and a click elsewhere close it. It
 * stands inside a paragraph, so that Tab leads from the footnote into it, and is made of what may stand there.
 */
export function FootnoteCard({ citation, article, beside, anchor, onClose, onOpenArticle }: FootnoteCardProps) {
  const { say, locale, direction: ownDirection } = useLanguage();
  const direction = directionOf(citation.quote, article.language);
  const show = useCallback(
    (card: HTMLElement | null) => {
      if (!card || !anchor.current) return;
      card.showPopover();
      const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const { left, top } = placeCard(anchor.current.getBoundingClientRect(), card.getBoundingClientRect(), view);
      card.style.left = `${left + window.scrollX}px`;
      card.style.top = `${top + window.scrollY}px`;
    },
    [anchor],
  );

  return (
    <span
      ref={show}
      popover="auto"
      lang={locale}
      dir={ownDirection}
      role="note"
      aria-label={say('footnote', { n: citation.n })}
      onToggle={(event) => event.newState === 'closed' && onClose()}
      className="absolute inset-auto m-0 max-h-[70dvh] w-[min(24rem,calc(100vw-1.5rem))] overflow-y-auto rounded-sm border border-edge bg-sheet p-4 font-sans text-sm leading-normal font-normal not-italic whitespace-normal text-ink shadow-lg"
    >
      <span dir={direction} lang={article.language} className="block font-serif text-base leading-relaxed">
        {beside.before && <Beside words={beside.before} direction={direction} />}“
        <bdi dir={direction} className="whitespace-pre-line">
          {citation.quote}
        </bdi>
        ”{beside.after && <Beside words={beside.after} direction={direction} />}
      </span>
      {/* On the side where the words above begin. */}
      <span dir={direction} className="mt-2 block">
        <bdi lang={article.language} dir={directionOf(article.title, article.language)} className="block font-semibold">
          {article.title}
        </bdi>
        <span className="block text-quiet">
          <Byline article={article} />
        </span>
      </span>
      <span className="mt-3 flex items-end justify-between gap-4 border-t border-rule pt-3">
        <VerdictMark verdict={citation.verdict} reason={citation.reason} />
        <button type="button" onClick={onOpenArticle} className="textual shrink-0 rounded-xs">
          {say('footnote.openArticle')}
        </button>
      </span>
      {isDoubtful(citation.verdict) && (
        <span className="mt-3 block">
          <SignLegend />
        </span>
      )}
    </span>
  );
}

/** Steps back behind the sentence that is cited. */
function Beside({ words, direction }: { words: string; direction: Direction }) {
  return (
    <span data-beside="" className="text-[0.9em] text-quiet">
      {' '}
      <bdi dir={direction}>{words}</bdi>{' '}
    </span>
  );
}
