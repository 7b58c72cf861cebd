const SPEAKING = ':is([role="status"], [role="alert"])';
/** Until what reads the page aloud has taken up what has changed on it. */
const QUIET_MS = 1_000;

let over: ReturnType<typeof setTimeout> | undefined;

/** Keeps what speaks by itself silent for a moment: its words in another language are no news. */
export function quietRegions(): void {
  clearTimeout(over);
  for (const region of document.querySelectorAll(SPEAKING)) region.setAttribute('aria-live', 'off');
  over = setTimeout(() => {
    for (const region of document.querySelectorAll(`${SPEAKING}[aria-live="off"]`)) region.removeAttribute('aria-live');
  }, QUIET_MS);
}
