/** Follows the links of a Markdown text to their titles, which nobody sees: `](address "title")`. */
export class LinkTracker {
  #inside: 'address' | 'title' | undefined;
  /** The quotation mark that began the title. */
  #quote = '';
  /** What was passed last. */
  #last = '';

  get isInside(): boolean {
    return this.#inside !== undefined;
  }

  get isInTitle(): boolean {
    return this.#inside === 'title';
  }

  /** The next character that is shown. */
  pass(character: string): void {
    const before = this.#last;
    this.#last = character;
    if (this.#inside === 'title') {
      if (character === this.#quote) this.#inside = 'address';
    } else if (this.#inside === 'address') {
      if (/["']/.test(character) && /\s$/.test(before)) [this.#inside, this.#quote] = ['title', character];
      else if (character === ')') this.#inside = undefined;
    } else if (character === '(' && before.endsWith(']')) this.#inside = 'address';
    if (character === '\n') this.#inside = undefined;
  }

  /** `pass` for each character of a text that stands outside of links and begins none. */
  passPlain(text: string): void {
    this.#last = text;
  }
}
