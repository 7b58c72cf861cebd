/** Calls back once the page has loaded and has nothing more urgent to do. Gives what calls it off. */
export function whenIdle(callBack: () => void): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  const wait = () => {
    const call = () => {
      if (!signal.aborted) callBack();
    };
    // Safari has no word for being idle.
    if ('requestIdleCallback' in window) requestIdleCallback(call);
    else setTimeout(call, 200);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true, signal });
  return () => leaving.abort();
}
