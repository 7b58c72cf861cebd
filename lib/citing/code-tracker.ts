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
}

interface Fence {
  kind: 'fence';
  character: string;
  length: number;
  isFirstLine: boolean;
  /** Of a closing fence, as far as the line can be one. */
  line: string;
  closing: number;
}

const LONGEST_HELD = 256;
const LONGEST_FENCE_LINE = 80;
const BEFORE_FENCE = /[\s>\-*+\d.)]/;

/** Follows a Markdown text a character at a time and tells where code spans and fenced code blocks are (CommonMark 0.31, 4.5 and 6.1). */
export class CodeTracker {
  #run = { character: '', length: 0 };
  #mayPrecedeFence = true;
  #open: Span | Fence | undefined;

  /** Whether the next character is inside code. Call before each character, with that character. */
  isCode(next: string): boolean {
    if (!this.#open && this.#run.length > 0 && next !== this.#run.character) this.#begin();
    return this.#open !== undefined;
  }

  /** A character of text that is shown; `isLiteral` when a backtick means nothing here. */
  pass(character: string, isLiteral: boolean): void {
    const isFenceCharacter = character === '`' || (character === '~' && this.#mayPrecedeFence);
    if (isFenceCharacter && !isLiteral) {
      if (this.#run.character === character) this.#run.length++;
      else this.#run = { character, length: 1 };
      return;
    }
    if (this.#run.length > 0) this.#run = { character: '', length: 0 };
    if (character === '\n') this.#mayPrecedeFence = true;
    else if (this.#mayPrecedeFence && !BEFORE_FENCE.test(character)) this.#mayPrecedeFence = false;
  }

  /** A character inside code. */
  read(character: string): CodeReading {
    return this.#open?.kind === 'fence'
      ? this.#readFence(this.#open, character)
      : this.#readSpan(this.#open!, character);
  }

  /** The text has ended: what was held back. */
  end(): CodeReading {
    if (this.#open?.kind !== 'span') return { code: '', text: '', isOver: true };
    const { held, closing, backticks } = this.#open;
    this.#open = undefined;
    return closing === backticks ? { code: held, text: '', isOver: true } : { code: '', text: held, isOver: true };
  }

  #begin(): void {
    const { character, length } = this.#run;
    this.#run = { character: '', length: 0 };
    if (length >= 3 && this.#mayPrecedeFence) {
      this.#open = { kind: 'fence', character, length, isFirstLine: true, line: '', closing: 0 };
    } else if (character === '`') {
      this.#open = { kind: 'span', backticks: length, held: '', closing: 0, isBlankLine: false };
    }
    this.#mayPrecedeFence = false;
  }

  #readSpan(span: Span, character: string): CodeReading {
    if (character !== '`' && span.closing === span.backticks) return this.#leave({ code: span.held, text: '' });
    if (character === '\n' && span.isBlankLine) return this.#leave({ code: '', text: span.held });
    span.closing = character === '`' ? span.closing + 1 : 0;
    span.isBlankLine = character === '\n' || (span.isBlankLine && /\s/.test(character));
    if (span.held === '' && !/[[【(\\]/.test(character)) return { code: character, text: '', isOver: false };
    span.held += character;
    if (span.held.length <= LONGEST_HELD) return { code: '', text: '', isOver: false };
    this.#open = undefined;
    return { code: '', text: span.held, isOver: false };
  }

  #readFence(fence: Fence, character: string): CodeReading {
    // A backtick in the first line: it was a code span of three backticks.
    if (fence.isFirstLine && fence.character === '`') {
      if (character !== '`' && fence.closing === fence.length) return this.#leave({ code: '', text: '' });
      fence.closing = character === '`' ? fence.closing + 1 : 0;
    }
    if (character !== '\n') {
      if (fence.line.length < LONGEST_FENCE_LINE) fence.line += character;
      return { code: character, text: '', isOver: false };
    }
    const mark = /^[\s>]*(`+|~+)\s*$/.exec(fence.line)?.[1];
    const isClosed = !fence.isFirstLine && mark?.[0] === fence.character && mark.length >= fence.length;
    fence.isFirstLine = false;
    fence.line = '';
    return isClosed ? this.#leave({ code: '', text: '' }) : { code: character, text: '', isOver: false };
  }

  #leave(reading: Pick<CodeReading, 'code' | 'text'>): CodeReading {
    this.#open = undefined;
    return { ...reading, isOver: true };
  }
}
