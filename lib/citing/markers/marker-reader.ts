import { CodeTracker, type CodeReading } from './code-tracker.ts';
import { ESCAPABLE } from './escapes.ts';
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
const OPENING_BRACKET = /[(（]/;
const CLOSING_BRACKET = /[)）]/;
/** "f" and "47", behind which a number with a caret in round brackets belongs to a formula. */
const IN_FORMULA = /[\p{N})\]]$|(?:^|[^\p{L}\p{M}])\p{L}{1,3}$/u;
const LONGEST_WORD_END = 6;
const LONGEST_TORN = 60;
const UNSEEN = '\u200B';
const LONGEST_TARGET = 256;
/** What stands in round brackets directly behind a marker when that was written as a link. */
const ADDRESS = /^\((?:<|[a-z][a-z\d+.-]*:|www\.|[/#]|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#)]|$))/i;
/** An address with its title, as far as it has come. */
const TITLED = /^\(\S+ (?:"[^"\n]*(?:"\)?)?|'[^'\n]*(?:'\)?)?)?$/;
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
  /** White space, with one opening bracket in it at most: both go with a marker that is dropped. */
  #spaces = '';
  /** The characters of a beginning, each with the sign that it stands for. */
  #beginning: [character: string, sign: string][] = [];
  /** The beginning as signs, to be read as a marker. */
  #signs = '';
  /** What may become a bracket that is written as an entity. */
  #entity = '';
  #isEscaped = false;
  /** What stands in round brackets directly behind a run of markers, as far as it may be an address. */
  #target = '';
  #run: Run | undefined;
  /** What stands behind a run of markers, or behind the colon of a definition that one began. */
  #behind: 'text' | 'run' | 'definition' = 'text';
  /** A run began the line, and nothing has come since: with a colon it would be a definition. */
  #mayDefine = false;
  /** A run that was dropped began the line: nor does it begin with white space then. */
  #skipsSpaces = false;
  #lineHead = '';
  /** The last characters that were shown since a marker. */
  #wordEnd = '';
  /** The end of what was shown, as far as it begins a marker. */
  #tail = '';
  /** Where in a link the text that was shown last stands, with the quotation mark that began its title. */
  #link: 'address' | 'title' | undefined;
  #quote = '';
  #lastShown = '';
  /** A marker was never closed: so many characters on, a bracket that closes nothing else is its. */
  #tornFor = 0;
  /** Reading again what was held back as code: its backticks open nothing. */
  #isAgain = false;

  constructor(sink: MarkerSink) {
    this.#sink = sink;
  }

  feed(text: string): void {
    for (let at = 0; at < text.length;) {
      const end = this.#isBetween() ? endOfLetters(text, at) : at;
      if (end > at) {
        this.#letters(text.slice(at, end));
        at = end;
      } else {
        const character = String.fromCodePoint(text.codePointAt(at)!);
        this.#feed(character);
        at += character.length;
      }
    }
  }

  /** Nothing has begun that the next character could end or go on with, but white space. */
  #isBetween(): boolean {
    return (
      this.#entity === '' &&
      this.#target === '' &&
      this.#beginning.length === 0 &&
      this.#run === undefined &&
      this.#tornFor === 0 &&
      this.#code.isBetween
    );
  }

  /** What `feed` does with each of them, for all of them at once: most of a text is words. */
  #letters(letters: string): void {
    this.steps += letters.length;
    this.#isEscaped = false;
    this.#skipsSpaces = false;
    this.#show(this.#spaces + letters[0]!);
    this.#spaces = '';
    const rest = letters.slice(1);
    if (rest === '') return;
    this.#sink.text(rest);
    this.#wordEnd = (this.#wordEnd + rest).slice(-LONGEST_WORD_END);
    this.#lastShown = rest.at(-1)!;
    if (this.#lineHead.length < LONGEST_LINE_HEAD) this.#lineHead = (this.#lineHead + rest).slice(0, LONGEST_LINE_HEAD);
    this.#code.passLetters(rest);
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

  /** Shows what was held back. A marker that has only begun is dropped. */
  end(): void {
    this.#feedEntity();
    this.#take(this.#code.end());
    this.#endTarget(true);
    const signs = this.#signs;
    const beginning = this.#takeBeginning();
    if (isCutOff(signs)) {
      if (this.#run) this.#run.after = '';
      else this.#spaces = '';
      this.#settle();
    } else {
      this.#fail(beginning, signs, true);
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
    if (this.#target !== '') {
      if (this.#readTarget(character)) return;
      this.#endTarget(false);
    }
    if (this.#beginning.length > 0) {
      if (this.#goesOn(character, sign)) return;
      // A whole one that is ordinary text after all is not torn.
      const signs = closesMarker(this.#signs, sign) ? '' : this.#signs;
      const failed = this.#takeBeginning();
      const mayBeTarget = !/[\s)\\`]/.test(character) && (!opensMarker(sign) || character === '<');
      if (failed === '(' && this.#run?.after === '' && mayBeTarget) {
        this.#target = failed + character;
        return;
      }
      // The backslash before it is no Markdown: nobody but this reader takes the bracket for the beginning of a marker.
      if (failed === '\\' && /[【＾ˆ]/.test(character)) return this.#literal(character);
      const inner = /^(\\?\[\s*\^\s?)([([{])$/u.exec(failed);
      if (inner) {
        // "[^[^1]": the inner bracket may begin the marker.
        this.#fail(inner[1]!, signs.slice(0, -1));
        this.#beginning = [[inner[2]!, asSign(inner[2]!)]];
        this.#signs = asSign(inner[2]!);
        this.#read(character);
        return;
      }
      this.#fail(failed, signs);
      if (failed.length > 1 && failed.endsWith('\\')) {
        // It may begin a marker that is escaped; left before one of ours it would make text of that.
        this.#beginning = [['\\', '\\']];
        this.#signs = '\\';
        this.#read(character);
        return;
      }
      if (failed === '\\' && ESCAPABLE.test(character)) return this.#literal(character);
    }
    if (opensMarker(sign)) {
      this.#beginning = [[character, sign]];
      this.#signs = sign;
      return;
    }
    if (this.#run) {
      if (CLOSING_BRACKET.test(character) && this.#run.numbers.size === 0 && OPENING_BRACKET.test(this.#run.before)) {
        this.#dropBrackets(this.#run.before);
        return;
      }
      const isComma = /[,;]/.test(character) && !/[,;]/.test(this.#run.after);
      if ((isComma || SPACE.test(character)) && this.#run.after.length < LONGEST_SEPARATOR) {
        this.#run.after += character;
        return;
      }
      this.#settle(character);
    }
    this.#plain(character);
  }

  /** Whether the character belongs to the marker that has begun. */
  #goesOn(character: string, sign: string): boolean {
    const signs = this.#signs + sign;
    if (!closesMarker(this.#signs, sign)) {
      if (isTooLongNumber(this.#signs, sign)) return true;
      if (this.#beginning.length > LONGEST_MARKER || !mayBecomeMarker(signs)) return false;
      this.#beginning.push([character, sign]);
      this.#signs = signs;
      return true;
    }
    const isApart = this.#spaces !== '' || this.#run !== undefined || !IN_FORMULA.test(this.#wordEnd);
    const numbers = numbersOf(signs, (n) => this.#sink.isEvidence(n), isApart);
    if (numbers === undefined) return false;
    this.#takeBeginning();
    this.#mark(numbers);
    return true;
  }

  #takeBeginning(): string {
    const beginning = this.#beginning.map(([character]) => character).join('');
    this.#beginning = [];
    this.#signs = '';
    return beginning;
  }

  /** Reads on what may be an address; whether the character belongs to it. */
  #readTarget(character: string): boolean {
    if (/[`\\]/.test(character) || this.#target.length > LONGEST_TARGET) return false;
    if (/\s/.test(this.#target + character)) {
      if (!ADDRESS.test(this.#target) || !TITLED.test(this.#target + character)) return false;
    }
    if (opensMarker(asSign(character)) && !/[(<]/.test(character)) return false;
    this.#target += character;
    const depth = this.#target.split('(').length - this.#target.split(')').length;
    if (depth === 0) this.#endTarget(true);
    return true;
  }

  /** Drops an address together with its brackets; anything else stood there for itself. */
  #endTarget(isWhole: boolean): void {
    const target = this.#target;
    this.#target = '';
    if (target === '' || (isWhole && ADDRESS.test(target))) return;
    this.#settle();
    this.#plain(target);
  }

  /** Nothing is left between a bracket and the one that closes it. */
  #dropBrackets(before: string): void {
    this.#run = undefined;
    const space = before.slice(0, before.search(OPENING_BRACKET));
    if (LINE_HEAD.test(this.#lineHead + space)) {
      this.#show(space);
      this.#skipsSpaces = true;
    } else if (this.#tail !== '') this.#show(' ');
  }

  /** What has begun is no whole marker: shows it as text, but for the numbers of a marker that was never closed. */
  #fail(beginning: string, signs: string, isLast = false): void {
    const torn = tornMarker(signs, (n) => this.#sink.isEvidence(n));
    if (torn) this.#mark(torn.numbers);
    this.#settle();
    if (torn) this.#tornFor = LONGEST_TORN;
    const rest = torn ? restOf(beginning, torn.length) : beginning;
    this.#plain(!isLast && beginning.length > 1 ? rest.replace(/\\$/, '') : rest);
  }

  #mark(found: number[]): void {
    // Nobody sees the title of a link or a picture.
    const numbers = this.#link === 'title' ? [] : found;
    this.#run ??= { numbers: new Set(), before: this.#spaces, after: '' };
    this.#spaces = '';
    this.#run.after = '';
    for (const n of numbers) this.#run.numbers.add(n);
  }

  /** The run of markers is over: shows it, and what came after it as the text it was. */
  #settle(next = ''): void {
    const run = this.#run;
    if (!run) return;
    this.#run = undefined;
    const isAtLineStart = LINE_HEAD.test(this.#lineHead + run.before);
    if (run.numbers.size > 0) {
      this.#sink.run(run.numbers, run.before);
      this.#behind = 'run';
      this.#lineHead = NO_LINE_HEAD;
      this.#tail = '';
      this.#wordEnd = '';
      this.#code.pass('^', true);
      this.#plain(run.after);
    } else if (isAtLineStart) {
      // The white space belongs to the mark of the item.
      this.#show(run.before);
      this.#skipsSpaces = true;
    } else if (OPENING_BRACKET.test(run.before)) {
      this.#show(run.before.trimEnd());
      this.#skipsSpaces = true;
    } else {
      // Without the marker between them, "[^" and "1]" would become one.
      const joinsCode = next === '`' && this.#wordEnd.endsWith(next);
      // Marks of emphasis with nothing between them would be text.
      const joinsEmphasis = /[*_~]/.test(next) && this.#wordEnd.endsWith(next) && run.before === '' && run.after === '';
      if (joinsEmphasis) this.#show(UNSEEN);
      else if (this.#tail !== '' || joinsCode) this.#show(' ');
      this.#plain(run.after);
    }
    this.#mayDefine = isAtLineStart;
  }

  #plain(text: string): void {
    for (const character of text) {
      if (this.#tornFor > 0) {
        const isItsEnd = character === ']';
        this.#tornFor = isItsEnd || /[[\n]/.test(character) ? 0 : this.#tornFor - 1;
        if (isItsEnd) continue;
      }
      const isBracket = OPENING_BRACKET.test(character) && !OPENING_BRACKET.test(this.#spaces);
      if (isBracket) this.#skipsSpaces = false;
      if (!SPACE.test(character) && !isBracket) {
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
      this.#wordEnd = reading.code.slice(-1);
    }
    if (reading.text === '') return;
    const [wasAgain, wasEscaped] = [this.#isAgain, this.#isEscaped];
    this.#isAgain = true;
    this.#isEscaped = false;
    for (const character of reading.text) this.#feed(character);
    this.#feedEntity();
    this.#isAgain = wasAgain;
    this.#isEscaped = wasEscaped;
  }

  /** Follows a link to its title: `](address "title")`. */
  #passLink(character: string): void {
    const before = this.#lastShown;
    this.#lastShown = character;
    if (this.#link === 'title') {
      if (character === this.#quote) this.#link = 'address';
    } else if (this.#link === 'address') {
      if (/["']/.test(character) && /\s/.test(before)) [this.#link, this.#quote] = ['title', character];
      else if (character === ')') this.#link = undefined;
    } else if (character === '(' && before === ']') this.#link = 'address';
    if (character === '\n') this.#link = undefined;
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
    this.#wordEnd = (this.#wordEnd + text).slice(-LONGEST_WORD_END);
    for (const character of text) {
      if (character === '[') this.#tail = character;
      else if (this.#tail !== '') this.#tail = HALF_MARKER.test(this.#tail + character) ? this.#tail + character : '';
      this.#code.pass(character, this.#isAgain);
      this.#passLink(character);
      if (character === '\n') this.#lineHead = '';
      else if (this.#lineHead.length < LONGEST_LINE_HEAD) this.#lineHead += character;
    }
  }
}

/** Where the letters of ASCII end that stand at a place of a text. */
function endOfLetters(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    // Both cases as one.
    const code = text.charCodeAt(at) | 0x20;
    if (code < 0x61 || code > 0x7a) return at;
  }
  return text.length;
}

/** A text without the characters of its first `signs` signs. */
function restOf(text: string, signs: number): string {
  let rest = '';
  let left = signs;
  for (const character of entitiesApart(text)) {
    if (left > 0) left -= asSign(character).length;
    else rest += character;
  }
  return rest;
}

function entitiesApart(text: string): string[] {
  return text.split(/(&[#\w]{1,8};)/).flatMap((piece) => (isSignEntity(piece) ? [piece] : Array.from(piece)));
}
