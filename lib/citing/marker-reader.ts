import { CodeTracker, type CodeReading } from './code-tracker.ts';
import { ESCAPABLE } from './escapes.ts';
import { closesMarker, isCertainBeginning, mayBecomeMarker, numbersOf, opensMarker } from './marker-notation.ts';

/** What the reader tells of a text, in order. */
export interface MarkerSink {
  isEvidence(n: number): boolean;
  text(text: string): void;
  /** A run of adjacent markers, by the evidence it names, and the white space before it. */
  run(evidenceNumbers: Set<number>, before: string): void;
}

interface Run {
  numbers: Set<number>;
  /** The white space before the run: goes with it when it names no evidence. */
  before: string;
  /** Separators after the last marker: dropped when another marker follows. */
  after: string;
}

const SPACE = /[ \t\u00A0]/;
const LONGEST_SPACE = 64;
const LONGEST_SEPARATOR = 8;
const LONGEST_TAIL = 24;
const HALF_MARKER = /\[(?:\^\d*)?$/;

/**
 * Reads a text a character at a time and finds the markers in it. Holds back no more than white space, a beginning that
 * may become a marker, or a run of markers, and looks at a character no more than three times. What it tells does not
 * depend on how the text was cut.
 */
export class MarkerReader {
  /** Characters looked at, for tests of linear time. */
  steps = 0;
  readonly #sink: MarkerSink;
  readonly #code = new CodeTracker();
  #spaces = '';
  #beginning = '';
  #run: Run | undefined;
  /** What was shown last. */
  #last: 'text' | 'run' | 'run at line start' = 'text';
  #isLineStart = true;
  /** The end of what was shown. */
  #tail = '';
  /** Reading again what was held back as code: its backticks open nothing. */
  #isAgain = false;

  constructor(sink: MarkerSink) {
    this.#sink = sink;
  }

  feed(text: string): void {
    for (let at = 0; at < text.length; at++) this.#read(text[at]!);
  }

  /** Shows what was held back. A marker that has only begun is dropped. */
  end(): void {
    this.#take(this.#code.end());
    const beginning = this.#beginning;
    this.#beginning = '';
    if (isCertainBeginning(beginning)) {
      if (this.#run) this.#run.after = '';
      else this.#spaces = '';
      this.#settle();
    } else {
      this.#settle();
      this.#plain(beginning);
    }
    this.#show(this.#spaces);
    this.#spaces = '';
  }

  #read(character: string): void {
    this.steps++;
    if (this.#code.isCode(character)) {
      const reading = this.#code.read(character);
      this.#take(reading);
      if (!reading.isOver) return;
    }
    if (this.#beginning !== '') {
      if (this.#goesOn(character)) return;
      const failed = this.#beginning;
      this.#beginning = '';
      this.#settle();
      // The backslash before it is no Markdown: nobody but this reader takes the bracket for the beginning of a marker.
      if (failed === '\\' && character === '【') return this.#literal(character);
      this.#plain(failed);
      if (failed === '\\' && ESCAPABLE.test(character)) return this.#literal(character);
    }
    if (opensMarker(character)) {
      this.#beginning = character;
      return;
    }
    if (this.#run) {
      const isComma = /[,;]/.test(character) && !/[,;]/.test(this.#run.after);
      if ((isComma || SPACE.test(character)) && this.#run.after.length < LONGEST_SEPARATOR) {
        this.#run.after += character;
        return;
      }
      this.#settle();
    }
    this.#plain(character);
  }

  /** Whether the character belongs to the marker that has begun. */
  #goesOn(character: string): boolean {
    const marker = this.#beginning + character;
    if (!closesMarker(this.#beginning, character)) {
      if (!mayBecomeMarker(marker)) return false;
      this.#beginning = marker;
      return true;
    }
    const numbers = numbersOf(marker, (n) => this.#sink.isEvidence(n));
    if (numbers === undefined) return false;
    this.#beginning = '';
    this.#run ??= { numbers: new Set(), before: this.#spaces, after: '' };
    this.#spaces = '';
    this.#run.after = '';
    for (const n of numbers) this.#run.numbers.add(n);
    return true;
  }

  /** The run of markers is over: shows it, and what came after it as the text it was. */
  #settle(): void {
    const run = this.#run;
    if (!run) return;
    this.#run = undefined;
    if (run.numbers.size > 0) {
      this.#sink.run(run.numbers, run.before);
      this.#last = this.#isLineStart ? 'run at line start' : 'run';
      this.#isLineStart = false;
      this.#tail = '';
      this.#code.pass('^', true);
    } else if (HALF_MARKER.test(this.#tail)) {
      // Without the marker between them, "[^" and "1]" would become one.
      this.#show(' ');
    }
    this.#plain(run.after);
  }

  #plain(text: string): void {
    for (const character of text) {
      if (!SPACE.test(character)) {
        this.#show(this.#spaces + character);
        this.#spaces = '';
        continue;
      }
      this.#spaces += character;
      if (this.#spaces.length <= LONGEST_SPACE) continue;
      this.#show(this.#spaces[0]!);
      this.#spaces = this.#spaces.slice(1);
    }
  }

  /** A character after a backslash. */
  #literal(character: string): void {
    const wasAgain = this.#isAgain;
    this.#isAgain = true;
    this.#plain(character);
    this.#isAgain = wasAgain;
  }

  /** What the code tracker lets go. */
  #take(reading: CodeReading): void {
    if (reading.code !== '') {
      this.#sink.text(this.#spaces + reading.code);
      this.#spaces = '';
      this.#last = 'text';
      this.#tail = '';
      this.#isLineStart = reading.code.endsWith('\n');
    }
    this.#isAgain = true;
    for (const character of reading.text) this.#read(character);
    this.#isAgain = false;
  }

  #show(text: string): void {
    if (text === '') return;
    // In Markdown `[^1](…)` would be a link, and `[^1]:` at the start of a line a definition.
    const isLink = this.#last !== 'text' && text.startsWith('(');
    const isDefinition = this.#last === 'run at line start' && text.startsWith(':');
    this.#sink.text(isLink || isDefinition ? ` ${text}` : text);
    this.#last = 'text';
    this.#tail = (this.#tail + text).slice(-LONGEST_TAIL);
    for (const character of text) {
      this.#code.pass(character, this.#isAgain);
      if (character === '\n') this.#isLineStart = true;
      else if (!/[\s>]/.test(character)) this.#isLineStart = false;
    }
  }
}
