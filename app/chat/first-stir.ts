const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;

/** Calls back once, at the first sign that somebody is at the page. Gives what ends the waiting. */
export function atFirstStir(prepare: () => void): () => void {
  const waiting = new AbortController();
  const stir = () => {
    waiting.abort();
    prepare();
  };
  for (const sign of SIGNS) window.addEventListener(sign, stir, { signal: waiting.signal, passive: true });
  return () => waiting.abort();
}
