import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { whenPressedBeside } from './press-beside.ts';

const { document, Event } = parseHTML('<dialog><input></dialog>');
const dialog = document.querySelector('dialog')!;
const field = document.querySelector('input')!;

/** As a browser tells of it: the click goes to what holds both ends of the press. */
function press(from: Element, to: Element): void {
  from.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  (from === to ? from : dialog).dispatchEvent(new Event('click', { bubbles: true }));
}

test('a press that begins beside the dialog is one of its backdrop; words that are selected over its edge are none', () => {
  const onPress = vi.fn();
  const stopListening = whenPressedBeside(dialog, onPress);
  press(field, field);
  press(field, dialog);
  expect(onPress).not.toHaveBeenCalled();
  press(dialog, dialog);
  expect(onPress).toHaveBeenCalledTimes(1);
  stopListening();
  press(dialog, dialog);
  expect(onPress).toHaveBeenCalledTimes(1);
});
