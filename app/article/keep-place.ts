/** Longer than a page takes to be laid out anew. */
const WAIT_MS = 500;

/**
 * Keeps an element where it is on the screen while the page beside it gets narrower or wider: an article opens or closes, lines break
 * elsewhere, and the reader goes on where they were.
 */
export function keepPlace(element: HTMLElement): void {
  const page = element.closest<HTMLElement>('main');
  const { top, bottom } = element.getBoundingClientRect();
  // What is not seen has no place on the screen.
  if (!page || bottom < 0 || top > window.innerHeight) return;
  const width = page.clientWidth;
  const watcher = new ResizeObserver(() => {
    if (page.clientWidth === width) return;
    watcher.disconnect();
    window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
  });
  watcher.observe(page);
  setTimeout(() => watcher.disconnect(), WAIT_MS);
}
