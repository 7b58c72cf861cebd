/**
 * Calls back when a dialog's backdrop is pressed, until the function it gives is called. Words that are selected in it and
 * over its edge are no such press: where the pointer is let go beside it, the click is told of the dialog.
 */
export function whenPressedBeside(dialog: HTMLElement, onPress: () => void): () => void {
  let begun = false;
  const begin = (event: Event) => {
    begun = event.target === dialog;
  };
  const end = (event: Event) => {
    if (begun && event.target === dialog) onPress();
  };
  dialog.addEventListener('pointerdown', begin);
  dialog.addEventListener('click', end);
  return () => {
    dialog.removeEventListener('pointerdown', begin);
    dialog.removeEventListener('click', end);
  };
}
