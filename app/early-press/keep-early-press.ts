declare global {
  interface Window {
    /** Presses once more what was pressed before it was heard, now that more of the page is alive. */
    hearEarlyPress?: () => void;
  }
}

/**
 * Keeps the last button that was pressed and not heard: the page is shown before its scripts have come, and parts of it come alive after others. Runs in the page,
 * from its text alone.
 */
export function keepEarlyPress(): void {
  let pressed: HTMLButtonElement | undefined;
  let isAlive = false;
  // On its way down, a press takes the place of the one before it.
  window.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      // What others do, such as sending a form, the browser does by itself.
      pressed = button?.type === 'button' && !button.popoverTargetElement ? button : undefined;
    },
    true,
  );
  // React stops a press in a part that is not alive yet, and forgets it; any other comes up again, heard.
  window.addEventListener('click', () => {
    if (isAlive) pressed = undefined;
  });
  window.hearEarlyPress = () => {
    isAlive = true;
    // After the press that may have brought the part to life: it is heard by then.
    setTimeout(() => {
      if (pressed?.isConnected) pressed.click();
    });
  };
}
