import { CodeTracker, type CodeReading } from './code-tracker.ts';
import { ESCAPABLE } from './escapes.ts';
import {
  asSign,
  closesMarker,
  isCutOff,
  mayBecomeMarker,
  numbersOf,
  opensMarker,
  tornMarker,
} from './marker-notation.ts';

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
const LONGEST_LINE_HEAD = 16;
const NO_LINE_HEAD = 'x';
const HALF_MARKER = /^\[(?:\^\d{0,20})?$/;
/** White space, marks of a quotation and the mark of a list item: what stands behind them begins the line. */
const LINE_HEAD = /^[\s>]*(?:(?:[-*+]|\d{1,3}[.)])\s+)?$/;

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
  /** The beginning as the signs that it stands for, to be read as a marker. */
  #signs = '';
  #run: Run | undefined;
  /** What stands behind a run of markers, or behind the colon of a definition that one began. */
  #behind: 'text' | 'run' | 'definition' = 'text';
  /** A run began the line, and nothing has come since: with a colon it would be a definition. */
  #mayDefine = false;
  /** A run that was dropped began the line: nor does it begin with white space then. */
  #skipsSpaces = false;
  #lineHead = '';
  /** The end of what was shown, as far as it begins a marker. */
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
    const signs = this.#signs;
    const beginning = this.#takeBeginning();
    if (isCutOff(signs)) {
      if (this.#run) this.#run.after = '';
      else this.#spaces = '';
      this.#settle();
    } else {
      this.#fail(beginning, signs);
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
    const sign = asSign(character);
    if (this.#beginning !== '') {
      if (this.#goesOn(character, sign)) return;
      const signs = this.#signs;
      const failed = this.#takeBeginning();
      // The backslash before it is no Markdown: nobody but this reader takes the bracket for the beginning of a marker.
      if (failed === '\\' && character === '【') return this.#literal(character);
      this.#fail(failed, signs);
      if (failed === '\\' && ESCAPABLE.test(character)) return this.#literal(character);
    }
    if (opensMarker(sign)) {
      this.#beginning = character;
      this.#signs = sign;
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
  #goesOn(character: string, sign: string): boolean {
    const signs = this.#signs + sign;
    if (!closesMarker(this.#signs, sign)) {
      if (!mayBecomeMarker(signs)) return false;
      this.#beginning += character;
      this.#signs = signs;
      return true;
    }
    const isApart = this.#spaces !== '' || this.#run !== undefined || LINE_HEAD.test(this.#lineHead);
    const numbers = numbersOf(signs, (n) => this.#sink.isEvidence(n), isApart);
    if (numbers === undefined) return false;
    this.#takeBeginning();
    this.#mark(numbers);
    return true;
  }

  #takeBeginning(): string {
    const beginning = this.#beginning;
    this.#beginning = '';
    this.#signs = '';
    return beginning;
  }

  /** What has begun is no whole marker: shows it as text, but for the numbers of a marker that was never closed. */
  #fail(beginning: string, signs: string): void {
    const torn = tornMarker(signs, (n) => this.#sink.isEvidence(n));
    if (torn) this.#mark(torn.numbers);
    this.#settle();
    this.#plain(beginning.slice(torn?.length ?? 0));
  }

  #mark(numbers: number[]): void {
    this.#run ??= { numbers: new Set(), before: this.#spaces, after: '' };
    this.#spaces = '';
    this.#run.after = '';
    for (const n of numbers) this.#run.numbers.add(n);
  }

  /** The run of markers is over: shows it, and what came after it as the text it was. */
  #settle(): void {
    const run = this.#run;
    if (!run) return;
    this.#run = undefined;
    const isAtLineStart = LINE_HEAD.test(this.#lineHead + run.before);
    if (run.numbers.size > 0) {
      this.#sink.run(run.numbers, run.before);
      this.#behind = 'run';
      this.#lineHead = NO_LINE_HEAD;
      this.#tail = '';
      this.#code.pass('^', true);
      this.#plain(run.after);
    } else if (isAtLineStart) {
      // The white space belongs to the mark of the item.
      this.#show(run.before);
      this.#skipsSpaces = true;
    } else {
      // Without the marker between them, "[^" and "1]" would become one.
      if (this.#tail !== '') this.#show(' ');
      this.#plain(run.after);
    }
    this.#mayDefine = isAtLineStart;
  }

  #plain(text: string): void {
    for (const character of text) {
      if (!SPACE.test(character)) {
        this.#skipsSpaces &&= character === ':' && this.#mayDefine;
        this.#show(this.#spaces + character);
        this.#spaces = '';
        continue;
      }
      if (this.#skipsSpaces) continue;
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
      this.#behind = 'text';
      this.#tail = '';
      this.#lineHead = reading.code.endsWith('\n') ? '' : NO_LINE_HEAD;
    }
    this.#isAgain = true;
    for (const character of reading.text) this.#read(character);
    this.#isAgain = false;
  }

  #show(text: string): void {
    if (text === '') return;
    // In Markdown `[^1]:` at the start of a line would be a definition, and `[^1](…)` a link.
    if (this.#mayDefine && text === ':') {
      this.#mayDefine = false;
      if (this.#behind === 'run') this.#behind = 'definition';
      return;
    }
    const isGlued = this.#behind === 'run' ? text.startsWith('(') : this.#behind === 'definition' && /^\S/.test(text);
    this.#sink.text(isGlued ? ` ${text}` : text);
    this.#behind = 'text';
    this.#mayDefine = false;
    for (const character of text) {
      if (character === '[') this.#tail = character;
      else if (this.#tail !== '') this.#tail = HALF_MARKER.test(this.#tail + character) ? this.#tail + character : '';
      this.#code.pass(character, this.#isAgain);
      if (character === '\n') this.#lineHead = '';
      else if (this.#lineHead.length < LONGEST_LINE_HEAD) this.#lineHead += character;
    }
  }
}
