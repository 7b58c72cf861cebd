import { CodeTracker, type CodeReading } from './code-tracker.ts';
import { ESCAPABLE } from './escapes.ts';
import { MarkerAddress, mayBeginAddress } from './marker-address.ts';
import {
  LONGEST_MARKER,
  asSign,
  closesMarker,
  isCutOff,
  isSignEntity,
  isTooLongNumber,
  mayBecomeEntity,
  mayBecomeMarker,
  numbersOf,
  opensMarker,
} from './marker-notation.ts';
import { MarkerRun } from './marker-run.ts';
import { endOfPlain } from './plain-run.ts';
import { type ShownSink, ShownText } from './shown-text.ts';
import { restOf, tornMarker } from './torn-marker.ts';

/** What the reader tells of a text, in order, and what it asks. */
export interface MarkerSink extends ShownSink {
  isEvidence(n: number): boolean;
}

/**
 * Reads a text and finds the markers in it: words at once, and what may be a sign of a marker, of code or of an escape a character at
 * a time. Holds back no more than white space, a beginning that may become a marker, or a run of markers, and looks at a
 * character no more than three times. What it tells does not depend on how the text was cut.
 *
 * A character goes down these steps, and each may hold it back: what is written as an entity, code, the address of a link behind
 * a marker, the beginning of a marker, a run of markers, text.
 */
export class MarkerReader {
  /** Characters looked at, for tests of linear time. */
  steps = 0;
  readonly #isEvidence: (n: number) => boolean;
  readonly #code = new CodeTracker();
  readonly #shown: ShownText;
  /** What may become a bracket that is written as an entity. */
  #entity = '';
  #isEscaped = false;
  readonly #address = new MarkerAddress();
  /** What may become a marker, as it was written. */
  #beginning = '';
  /** The same as signs, to be read as a marker. */
  #signs = '';
  /** Of the beginning, an entity being one. */
  #characters = 0;
  #run: MarkerRun | undefined;

  constructor(sink: MarkerSink) {
    this.#isEvidence = (n) => sink.isEvidence(n);
    this.#shown = new ShownText(sink, this.#code);
  }

  feed(text: string): void {
    for (let at = 0; at < text.length;) {
      const end = this.#isPlain() ? endOfPlain(text, at) : at;
      if (end > at) {
        this.steps += end - at;
        this.#isEscaped = false;
        this.#shown.addPlain(text.slice(at, end));
        at = end;
      } else {
        const character = String.fromCodePoint(text.codePointAt(at)!);
        this.#feed(character);
        at += character.length;
      }
    }
  }

  /** Nothing has begun that the next character could end or go on with, but white space. */
  #isPlain(): boolean {
    return (
      this.#beginning === '' &&
      this.#run === undefined &&
      this.#entity === '' &&
      !this.#address.isOpen &&
      this.#shown.isPlain
    );
  }

  /** Shows what was held back. A marker that has only begun is dropped. */
  end(): void {
    this.#feedEntity();
    this.#take(this.#code.end());
    this.#endAddress(true);
    const signs = this.#signs;
    const beginning = this.#takeBeginning();
    if (isCutOff(signs)) {
      if (this.#run) this.#run.after = '';
      else this.#shown.takeSpaces();
      this.#settle();
    } else {
      this.#fail(beginning, signs, true);
    }
    this.#shown.end();
  }

  #feed(character: string): void {
    if (this.#entity !== '') {
      const entity = this.#entity + character;
      const isEntity = isSignEntity(entity);
      if (!isEntity && mayBecomeEntity(entity)) {
        this.#entity = entity;
        return;
      }
      if (isEntity) {
        this.#entity = '';
        this.#read(entity);
        return;
      }
      this.#feedEntity();
    }
    if (character === '&' && !this.#isEscaped) {
      this.#entity = character;
      return;
    }
    this.#isEscaped = character === '\\' && !this.#isEscaped;
    this.#read(character);
  }

  /** It is none after all. */
  #feedEntity(): void {
    const characters = this.#entity;
    this.#entity = '';
    for (const character of characters) this.#read(character);
  }

  #read(character: string): void {
    this.steps++;
    if (this.#code.isCode(character)) {
      const reading = this.#code.read(character);
      this.#take(reading);
      if (!reading.isOver) return;
    }
    if (this.#address.isOpen) {
      if (this.#address.add(character)) {
        if (this.#address.isComplete) this.#endAddress(true);
        return;
      }
      this.#endAddress(false);
    }
    const sign = asSign(character);
    if (this.#beginning !== '' && (this.#goesOn(character, sign) || this.#endsOtherwise(character, sign))) return;
    if (opensMarker(sign)) this.#begin(character, sign);
    else if (!this.#run || !this.#follows(this.#run, character)) this.#shown.add(character);
  }

  /** What the code tracker lets go. */
  #take(reading: CodeReading): void {
    if (reading.code !== '') this.#shown.addCode(reading.code);
    if (reading.text === '') return;
    const wasEscaped = this.#isEscaped;
    this.#isEscaped = false;
    this.#shown.literally(() => {
      for (const character of reading.text) this.#feed(character);
      this.#feedEntity();
    });
    this.#isEscaped = wasEscaped;
  }

  /** Drops an address together with its brackets; anything else stood there for itself. */
  #endAddress(isWhole: boolean): void {
    const isDropped = isWhole && this.#address.isAddress;
    const text = this.#address.take();
    if (text === '' || isDropped) return;
    this.#settle();
    this.#shown.add(text);
  }

  #begin(character: string, sign: string): void {
    this.#beginning = character;
    this.#signs = sign;
    this.#characters = 1;
  }

  #takeBeginning(): string {
    const beginning = this.#beginning;
    this.#beginning = '';
    this.#signs = '';
    return beginning;
  }

  /** Whether the character belongs to the marker that has begun. */
  #goesOn(character: string, sign: string): boolean {
    if (closesMarker(this.#signs, sign)) {
      const isApart = () => this.#run !== undefined || !this.#shown.isInFormula;
      const numbers = numbersOf(this.#signs + sign, this.#isEvidence, isApart);
      if (numbers === undefined) return false;
      this.#takeBeginning();
      this.#mark(numbers);
      return true;
    }
    if (isTooLongNumber(this.#signs, sign)) return true;
    const signs = this.#signs + sign;
    if (this.#characters > LONGEST_MARKER || !mayBecomeMarker(signs)) return false;
    this.#beginning += character;
    this.#signs = signs;
    this.#characters++;
    return true;
  }

  /** What has begun is no marker with this character; whether the character has been read together with it. */
  #endsOtherwise(character: string, sign: string): boolean {
    // A whole one that is ordinary text after all is not torn.
    const signs = closesMarker(this.#signs, sign) ? '' : this.#signs;
    const failed = this.#takeBeginning();
    if (failed === '(' && this.#run?.after === '' && mayBeginAddress(character)) {
      this.#address.begin(character);
      return true;
    }
    // The backslash before it is no Markdown: nobody but this reader takes the bracket for the beginning of a marker.
    if (failed === '\\' && /[【＾ˆ]/.test(character)) return this.#addLiteral(character);
    const inner = /^(\\?\[\s*\^\s?)([([{])$/u.exec(failed);
    if (inner) {
      // "[^[^1]": the inner bracket may begin the marker.
      this.#fail(inner[1]!, signs.slice(0, -1));
      this.#begin(inner[2]!, asSign(inner[2]!));
      this.#read(character);
      return true;
    }
    this.#fail(failed, signs);
    if (failed.length > 1 && failed.endsWith('\\')) {
      // It may begin a marker that is escaped; left before one of ours it would make text of that.
      this.#begin('\\', '\\');
      this.#read(character);
      return true;
    }
    return failed === '\\' && ESCAPABLE.test(character) && this.#addLiteral(character);
  }

  /** A character behind a backslash. Always tells that it has been read. */
  #addLiteral(character: string): true {
    this.#shown.literally(() => this.#shown.add(character));
    return true;
  }

  /** What has begun is no whole marker: shows it as text, but for the numbers of a marker that was never closed. */
  #fail(beginning: string, signs: string, isLast = false): void {
    const torn = tornMarker(signs, this.#isEvidence);
    if (torn) this.#mark(torn.numbers);
    this.#settle();
    if (torn) this.#shown.expectEndOfTorn();
    const rest = torn ? restOf(beginning, torn.length) : beginning;
    this.#shown.add(!isLast && beginning.length > 1 ? rest.replace(/\\$/, '') : rest);
  }

  #mark(numbers: number[]): void {
    this.#run ??= new MarkerRun(this.#shown.takeSpaces());
    this.#run.after = '';
    if (!this.#shown.isInTitle) for (const n of numbers) this.#run.numbers.add(n);
  }

  /** Whether the character belongs to the run of markers; else the run is over. */
  #follows(run: MarkerRun, character: string): boolean {
    if (run.isNothingWithin(character)) {
      this.#run = undefined;
      this.#shown.dropBrackets(run.before);
      return true;
    }
    if (run.add(character)) return true;
    this.#settle(character);
    return false;
  }

  /** The run of markers is over. */
  #settle(next = ''): void {
    const run = this.#run;
    this.#run = undefined;
    if (run) this.#shown.addRun(run, next);
  }
}
