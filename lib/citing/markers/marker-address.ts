import { asSign, opensMarker } from './marker-notation.ts';

const LONGEST = 256;
/** What stands in round brackets directly behind a marker when that was written as a link. */
const ADDRESS = /^\((?:<|[a-z][a-z\d+.-]*:|www\.|[/#]|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#)]|$))/i;
/** An address with its title, as far as it has come. */
const TITLED = /^\(\S+ (?:"[^"\n]*(?:"\)?)?|'[^'\n]*(?:'\)?)?)?$/;

/** Whether an opening bracket and this character may begin an address. */
export function mayBeginAddress(character: string): boolean {
  return !/[\s)\\`]/.test(character) && (!opensMarker(asSign(character)) || character === '<');
}

/** What stands in round brackets directly behind a run of markers, as far as it may be an address: it goes with them. */
export class MarkerAddress {
  #text = '';
  /** Brackets that are open. */
  #depth = 0;
  #hasSpace = false;

  get isOpen(): boolean {
    return this.#text !== '';
  }

  /** All its brackets are closed. */
  get isComplete(): boolean {
    return this.#depth === 0;
  }

  /** It is an address rather than a remark that stands there for itself. */
  get isAddress(): boolean {
    return ADDRESS.test(this.#text);
  }

  begin(character: string): void {
    this.#text = `(${character}`;
    this.#depth = 1;
    this.#hasSpace = false;
  }

  /** Reads on; whether the character belongs to it. */
  add(character: string): boolean {
    if (this.#text.length > LONGEST || /[`\\]/.test(character)) return false;
    this.#hasSpace ||= /\s/.test(character);
    if (this.#hasSpace && !(this.isAddress && TITLED.test(this.#text + character))) return false;
    if (opensMarker(asSign(character)) && !/[(<]/.test(character)) return false;
    this.#text += character;
    if (character === '(') this.#depth++;
    else if (character === ')') this.#depth--;
    return true;
  }

  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}
