/** Who speaks to the machine, or strikes keys by accident, can switch off the keys that do something by themselves (WCAG 2.1.4). */
const STORED = 'footnote_single_keys';

export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    // A browser may keep nothing for this page.
    return true;
  }
}

export function rememberSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, 'off');
  } catch {
    // They stay as they are.
  }
}

/** The key that is meant, also on a keyboard without Latin letters, where n and p lie where they always do. */
export function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (key === '؟') return '?';
  if (/^[a-z?]$/i.test(key) || shiftKey) return key;
  return { KeyN: 'n', KeyP: 'p' }[code] ?? key;
}

/** Whether a key is struck by itself, outside of anything that is typed into, and such keys are wanted. */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return false;
  const { target } = event;
  const isTyped =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));
  return !isTyped && singleKeysAreOn();
}

/** Whether a sheet that has to be left first lies over the page: an article that is open beside it is none. */
export function isBehindSheet(): boolean {
  return document.querySelector('.key-sheet, .scope-sheet, .list-sheet') !== null;
}
