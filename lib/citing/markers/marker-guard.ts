/** Stands in what only looks like a marker, as `[^1${GUARD}]`: nobody sees it. */
export const GUARD = '\u200B';
const LOOKS_SHOWN = /^\[\^\d+$/;
const LONGEST_SHOWN = 12;

/**
 * Follows the text that is shown: nothing in it, such as code, may look to its reader like a marker of ours. An invisible character
 * parts the bracket from its number.
 */
export class MarkerGuard {
  /** The end of the text, as far as it looks like a marker. */
  #marker = '';
  /** In a row at the end of the text. */
  #backslashes = 0;

  /** The end of the text would make text of a marker that came next. */
  get isEscaping(): boolean {
    return this.#backslashes % 2 === 1;
  }

  /** The next piece of text, guarded. */
  text(text: string): string {
    if (this.#marker === '' && !/[[\\]/.test(text)) return this.plain(text);
    let guarded = '';
    for (const character of text) {
      if (character === ']' && LOOKS_SHOWN.test(this.#marker)) guarded += GUARD;
      guarded += character;
      this.#pass(character);
    }
    return guarded;
  }

  /** The same for text in which no marker begins. */
  plain(text: string): string {
    if (this.#marker !== '') return this.text(text);
    if (text !== '') this.#backslashes = 0;
    return text;
  }

  /** A marker of ours is shown. */
  marker(): void {
    this.#backslashes = 0;
    this.#marker = '';
  }

  #pass(character: string): void {
    this.#backslashes = character === '\\' ? this.#backslashes + 1 : 0;
    if (character === '[') {
      this.#marker = character;
      return;
    }
    const isOn = (character === '^' && this.#marker === '[') || (/\d/.test(character) && this.#marker.length > 1);
    if (!isOn) this.#marker = '';
    else if (this.#marker.length < LONGEST_SHOWN) this.#marker += character;
  }
}
