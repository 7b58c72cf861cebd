'use client';

import { type FocusEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import type { ArticleInfo, Citation } from '#lib/domain.ts';
import { isDoubtful, VERDICT_WORDS } from '#lib/export/verdict-words.ts';
import { useArticlePanel } from '../article/article-panel.tsx';
import { FootnoteCard } from './footnote-card.tsx';
import type { Neighbours } from './neighbours.ts';
import type { Language } from '../language/language.ts';
import { useLanguage } from '../language/use-language.tsx';
import { within } from './verdict-mark.tsx';

/** Long enough to pass over a footnote without opening it, and to cross the gap between footnote and card. */
const OPEN_AFTER_MS = 120;
const CLOSE_AFTER_MS = 220;
const MAX_NAMED_QUOTE = 90;

interface FootnoteProps {
  citation: Citation;
  article: ArticleInfo;
  /** What stands around the sentence in its article. */
  beside(): Neighbours;
  /** Opens the article at the citation; the focus goes back to the element given. */
  onOpen(citation: Citation, from: HTMLElement): void;
}

/**
 * A footnote in the text. Pointing at it, focusing it or tapping it shows its card; a click or Enter opens the
 * article at the sentence.
 */
export function Footnote({ citation, article, beside, onOpen }: FootnoteProps) {
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pressed = useRef(false);
  /** What it was pressed with: the click that follows does not tell it in every browser. */
  const pointer = useRef<string>(undefined);
  const { isReturningFocus } = useArticlePanel();

  function change(next: boolean, afterMilliseconds = 0) {
    clearTimeout(timer.current);
    if (afterMilliseconds === 0) setOpen(next);
    else timer.current = setTimeout(() => setOpen(next), afterMilliseconds);
  }

  function openArticle() {
    change(false);
    if (button.current) onOpen(citation, button.current);
  }

  const byMouse = (event: PointerEvent) => event.pointerType === 'mouse';
  return (
    <span
      // The words around it may be in another language; its name is in that of the page.
      lang={language.locale}
      className="whitespace-nowrap"
      onPointerEnter={(event) => byMouse(event) && change(true, open ? 0 : OPEN_AFTER_MS)}
      onPointerLeave={(event) => byMouse(event) && change(false, CLOSE_AFTER_MS)}
      onBlur={(event: FocusEvent) => !event.currentTarget.contains(event.relatedTarget) && change(false)}
    >
      {/* A word joiner: the number never begins a line. */}
      {'\u2060'}
      <button
        ref={button}
        type="button"
        aria-label={nameOf(citation, article, language)}
        aria-expanded={open}
        className="relative -top-[0.45em] mx-px rounded-xs px-0.5 font-sans text-[0.68em] leading-none font-semibold text-accent lining-nums after:absolute after:-inset-x-1 after:-inset-y-2 hover:underline aria-expanded:bg-marked-too"
        onPointerDown={(event) => {
          pressed.current = true;
          pointer.current = event.pointerType;
        }}
        onFocus={() => {
          // The focus that comes with a press says nothing: the click that follows it does.
          if (!pressed.current && !isReturningFocus()) change(true);
          pressed.current = false;
        }}
        onClick={(event: MouseEvent) => {
          pressed.current = false;
          // Enter is a click of no presses.
          if (event.detail > 0 && pointer.current === 'touch') change(!open);
          else openArticle();
        }}
      >
        {citation.n}
        {citation.verdict && isDoubtful(citation.verdict) && (
          <span className="ps-px">{VERDICT_WORDS[citation.verdict].sign}</span>
        )}
      </button>
      {open && (
        <FootnoteCard
          citation={citation}
          article={article}
          beside={beside()}
          anchor={button}
          onClose={() => change(false)}
          onOpenArticle={openArticle}
        />
      )}
    </span>
  );
}

function nameOf({ n, quote, verdict }: Citation, { title }: ArticleInfo, language: Language): string {
  const words = quote.replace(/\s+/g, ' ');
  const shown = words.length > MAX_NAMED_QUOTE ? `${words.slice(0, MAX_NAMED_QUOTE).trimEnd()}…` : words;
  const { say } = language;
  const named = say('footnote.named', { n, title, quote: shown });
  return verdict ? [named, within(say(`verdict.${verdict}`), language)].join(say('coverage.comma')) : named;
}
