import { Fences, LONGEST_LINE_START } from '#lib/citing/statements/fences.ts';

/** What has become of a character that was read inside code. */
export interface CodeReading {
  /** Code, to be shown as it is. */
  code: string;
  /** Was held back in case it was code and is not: to be read as text, its backticks as ordinary characters. */
  text: string;
  /** The code is over before this character, which is still to be read as text. */
  isOver: boolean;
}

interface Span {
  kind: 'span';
  backticks: number;
  /** From the first character that may begin a marker: whether this is code shows only where the span closes. */
  held: string;
  /** Backticks in a row just now. */
  closing: number;
  /** Nothing but white space since the last line break. */
  isBlankLine: boolean;
  /** Fenced code, if its first line ends before another backtick: that line so far. */
  fenceLine: string | undefined;
}

interface Fence {
  kind: 'fence';
  /** Of the line so far. */
  line: string;
  /** What stands before its first word and is held back until that shows whether the code goes on; `undefined` behind it. */
  held: string | undefined;
  isFirstLine: boolean;
}

const LONGEST_HELD = 256;
const FENCE_START = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t][ \t>]*)*$/;
/** Brackets of every kind, and what an escaped or written-out one begins with. */
const MAY_BEGIN_MARKER = /^[\p{Ps}\\{&]/u;
const LINE_START = /[ \t>]/;
/** A line that begins a block of its own: code in a line does not reach into it. */
const BLOCK_START = /[-*+#>|`~]/;

/** Of words, before which no block, quotation or item begins. */
const OF_WORDS = /[^\s>*+\-\d.)#_|`~]/;
const FENCE_CHARACTER = /[`~]/;

/** Follows a Markdown text a character at a time and tells where code spans and fenced code blocks are (CommonMark 0.31, 4.5 and 6.1). */
export class CodeTracker {
  readonly #fences = new Fences();
  #run = { character: '', length: 0 };
  /** The line so far, as far as it is looked at. */
  #line = '';
  /** No fence stands at its start, but words: whatever follows in it, it is text. */
  #hasWords = false;
  #open: Span | Fence | undefined;

  /** Whether the next character is inside code. Call before each character, with that character. */
  isCode(next: string): boolean {
    if (!this.#open && this.#run.length > 0 && next !== this.#run.character) this.#begin();
    return this.#open !== undefined;
  }

  /** Neither inside code nor behind a backtick that may begin it. */
  get isBetween(): boolean {
    return this.#open === undefined && this.#run.length === 0;
  }

  /** `pass` for each character of a text in which there is neither a line break nor a sign of code; only while `isBetween`. */
  passPlain(text: string): void {
    if (!this.#hasWords) this.#passInLine(text.slice(0, Math.max(0, LONGEST_LINE_START - this.#line.length)));
  }

  /** A character of text that is shown; `isLiteral` when a backtick means nothing here. */
  pass(character: string, isLiteral: boolean): void {
    const isFenceCharacter = character === '`' || (character === '~' && FENCE_START.test(this.#line));
    if (!isLiteral && isFenceCharacter) {
      if (this.#run.character === character) this.#run.length++;
      else {
        this.#endRun();
        this.#run = { character, length: 1 };
      }
      return;
    }
    this.#endRun();
    if (character === '\n') {
      this.#endLine();
    } else this.#passInLine(character);
  }

  /** A character inside code. */
  read(character: string): CodeReading {
    return this.#open?.kind === 'fence'
      ? this.#readFence(this.#open, character)
      : this.#readSpan(this.#open!, character);
  }

  /** The text has ended: what was held back. */
  end(): CodeReading {
    const open = this.#open;
    this.#open = undefined;
    if (open?.kind === 'fence') return { code: open.held ?? '', text: '', isOver: true };
    if (!open) return { code: '', text: '', isOver: true };
    const isCode = open.closing === open.backticks || open.fenceLine !== undefined;
    return isCode ? { code: open.held, text: '', isOver: true } : { code: '', text: open.held, isOver: true };
  }

  #endRun(): void {
    if (this.#run.length === 0) return;
    this.#passInLine(this.#run.character.repeat(Math.min(this.#run.length, LONGEST_LINE_START)));
    this.#run = { character: '', length: 0 };
  }

  #passInLine(characters: string): void {
    if (this.#hasWords || this.#line.length >= LONGEST_LINE_START) return;
    this.#line += characters;
    this.#hasWords = OF_WORDS.test(characters) && !FENCE_CHARACTER.test(this.#line);
  }

  #endLine(): void {
    this.#fences.read(this.#line);
    this.#beginLine();
  }

  #beginLine(): void {
    this.#line = '';
    this.#hasWords = false;
  }

  #begin(): void {
    const { character, length } = this.#run;
    const mayFence = length >= 3 && FENCE_START.test(this.#line);
    this.#endRun();
    if (character === '~') {
      if (!mayFence || this.#fences.read(this.#line) !== 'fence') return;
      this.#beginLine();
      this.#open = { kind: 'fence', line: '', held: undefined, isFirstLine: true };
      return;
    }
    const fenceLine = mayFence ? this.#line : undefined;
    this.#open = { kind: 'span', backticks: length, held: '', closing: 0, isBlankLine: false, fenceLine };
    // What stands behind it in the line opens no fence.
    if (!this.#hasWords) this.#line = `${this.#line.slice(0, -length)}x`;
  }

  #readSpan(span: Span, character: string): CodeReading {
    if (character !== '`' && span.closing === span.backticks) return this.#leave({ code: span.held, text: '' });
    if (character === '\n' && span.fenceLine !== undefined) {
      const held = span.held;
      if (this.#fences.read(span.fenceLine) !== 'fence') return this.#leave({ code: '', text: held });
      this.#open = { kind: 'fence', line: '', held: '', isFirstLine: false };
      this.#beginLine();
      return { code: held + character, text: '', isOver: false };
    }
    if (span.isBlankLine && (character === '\n' || BLOCK_START.test(character))) {
      this.#endLine();
      return this.#leave({ code: '', text: span.held });
    }
    span.closing = character === '`' ? span.closing + 1 : 0;
    if (character === '`') span.fenceLine = undefined;
    else if (span.fenceLine !== undefined && span.fenceLine.length < LONGEST_LINE_START) span.fenceLine += character;
    span.isBlankLine = character === '\n' || (span.isBlankLine && /\s/.test(character));
    if (span.held === '' && !MAY_BEGIN_MARKER.test(character)) return { code: character, text: '', isOver: false };
    span.held += character;
    if (span.held.length <= LONGEST_HELD) return { code: '', text: '', isOver: false };
    if (span.fenceLine !== undefined) {
      const { held } = span;
      span.held = '';
      return { code: held, text: '', isOver: false };
    }
    this.#open = undefined;
    return { code: '', text: span.held, isOver: false };
  }

  #readFence(fence: Fence, character: string): CodeReading {
    if (fence.held !== undefined) {
      const isStart = LINE_START.test(character) && fence.held.length < LONGEST_LINE_START;
      if (isStart) {
        fence.held += character;
        return { code: '', text: '', isOver: false };
      }
      const { held } = fence;
      // A word stands where the line is no longer blank.
      if (!this.#fences.holds(character === '\n' ? held : `${held}x`)) {
        this.#fences.leave();
        return this.#leave({ code: '', text: held });
      }
      fence.held = undefined;
      fence.line = held;
      return this.#readFenced(fence, held, character);
    }
    return this.#readFenced(fence, '', character);
  }

  #readFenced(fence: Fence, before: string, character: string): CodeReading {
    if (character !== '\n') {
      if (fence.line.length < LONGEST_LINE_START) fence.line += character;
      return { code: before + character, text: '', isOver: false };
    }
    if (!fence.isFirstLine && this.#fences.read(fence.line) === 'fence') return this.#leave({ code: before, text: '' });
    this.#open = { kind: 'fence', line: '', held: '', isFirstLine: false };
    return { code: before + character, text: '', isOver: false };
  }

  #leave(reading: Pick<CodeReading, 'code' | 'text'>): CodeReading {
    this.#open = undefined;
    return { ...reading, isOver: true };
  }
}
