import { isSingleKey, keyOf } from '../help/single-keys.ts';

/** The footnotes in the texts of all answers. */
const FOOTNOTES = '.answer button[aria-expanded]';

/**
 * Leads the focus from footnote to footnote by the keys n and p, while no article is open: that has footnotes of its own. From
 * elsewhere, to the first one in view. Gives what ends it.
 */
export function stepFootnotes(root: HTMLElement): () => void {
  let last: HTMLElement | undefined;
  function step(event: KeyboardEvent): void {
    const by = { n: 1, p: -1 }[keyOf(event)] ?? 0;
    if (by === 0 || !isSingleKey(event) || document.querySelector('dialog[open]')) return;
    const footnotes = [...root.querySelectorAll<HTMLElement>(FOOTNOTES)];
    const from = footnotes.findIndex((one) => one === document.activeElement);
    const at = from >= 0 ? from : last?.isConnected && isInView(last) ? footnotes.indexOf(last) : -1;
    const to = at >= 0 ? footnotes[at + by] : (footnotes.find(isInView) ?? footnotes.at(by > 0 ? 0 : -1));
    if (!to) return;
    event.preventDefault();
    last = to;
    to.focus();
  }
  document.addEventListener('keydown', step);
  return () => document.removeEventListener('keydown', step);
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
