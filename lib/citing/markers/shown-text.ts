import type { CodeTracker } from './code-tracker.ts';
import { LinkTracker } from './link-tracker.ts';
import { isSpace, type MarkerRun, OPENING_BRACKET } from './marker-run.ts';

/** What is told of a text, in order. */
export interface ShownSink {
  text(text: string): void;
  /** The same for text in which nothing begins that means more than itself. */
  plain(text: string): void;
  /** A run of adjacent markers, by the evidence it names, and the white space before it. */
  run(evidenceNumbers: Set<number>, before: string): void;
}

const LONGEST_SPACE = 64;
const LONGEST_LINE_HEAD = 16;
/** Of a line whose words have begun. */
const NO_LINE_HEAD = 'x'.repeat(LONGEST_LINE_HEAD);
/** Of words, behind which nothing begins the line. */
const OF_WORDS = /[^\s>*+\-\d.)]/;
/** White space, marks of a quotation and the mark of a list item: what stands behind them begins the line. */
const LINE_HEAD = /^[\s>]*(?:(?:[-*+]|\d{1,3}[.)])\s+)?$/;
const HALF_MARKER = /^\[(?:\^\d{0,20})?$/;
/** "f" and "47", behind which a number with a caret in round brackets belongs to a formula. */
const IN_FORMULA = /[\p{N})\]]$|(?:^|[^\p{L}\p{M}])\p{L}{1,3}$/u;
const LONGEST_WORD_END = 6;
const LONGEST_TORN = 60;
const UNSEEN = '\u200B';

/**
 * Shows text and runs of markers, one after the other, and remembers as much of them as decides how the next is to be shown: Markdown
 * must read as if a marker that is dropped had never been there, and nothing else into one that is shown.
 */
export class ShownText {
  readonly #sink: ShownSink;
  readonly #code: CodeTracker;
  readonly #links = new LinkTracker();
  /** White space, with one opening bracket in it at most, that is still held back: both go with a marker that is dropped. */
  #spaces = '';
  /** What stands behind a run of markers, or behind the colon of a definition that one began. */
  #behind: 'text' | 'run' | 'definition' = 'text';
  /** A run began the line, and nothing has come since: with a colon it would be a definition. */
  #mayDefine = false;
  /** A run that was dropped began the line: nor does it begin with white space then. */
  #skipsSpaces = false;
  /** What the line begins with, until words show that nothing begins it any more. */
  #lineHead = '';
  /** What was shown last since a marker, or more of it than a word's end. */
  #last = '';
  /** The end, as far as it begins a marker. */
  #tail = '';
  /** A marker was never closed: so many characters on, a bracket that closes nothing else is its. */
  #tornFor = 0;
  /** A backtick means nothing. */
  #isLiteral = false;

  /** @param code is told of the text that is shown. */
  constructor(sink: ShownSink, code: CodeTracker) {
    this.#sink = sink;
    this.#code = code;
  }

  /** Nothing is open that plain text would end or be shown otherwise for: `addPlain` may be called. */
  get isPlain(): boolean {
    return (
      this.#behind === 'text' &&
      !this.#mayDefine &&
      !this.#skipsSpaces &&
      this.#tail === '' &&
      this.#tornFor === 0 &&
      !this.#links.isInside &&
      this.#code.isBetween &&
      (this.#spaces === '' || this.#spaces === ' ' || !OPENING_BRACKET.test(this.#spaces))
    );
  }

  /** Nobody sees a marker here. */
  get isInTitle(): boolean {
    return this.#links.isInTitle;
  }

  /** What comes next stands directly behind a word or number that it may belong to: "f(^2)". */
  get isInFormula(): boolean {
    return this.#spaces === '' && IN_FORMULA.test(this.#last.slice(-LONGEST_WORD_END));
  }

  /** A marker is never closed: its bracket may still come. */
  expectEndOfTorn(): void {
    this.#tornFor = LONGEST_TORN;
  }

  /** Whatever is shown by this is text whose backticks open nothing. */
  literally(show: () => void): void {
    const wasLiteral = this.#isLiteral;
    this.#isLiteral = true;
    show();
    this.#isLiteral = wasLiteral;
  }

  /** The white space before a marker, which is the marker's now. */
  takeSpaces(): string {
    const spaces = this.#spaces;
    this.#spaces = '';
    return spaces;
  }

  /** The text has ended. */
  end(): void {
    this.#show(this.takeSpaces());
  }

  add(text: string): void {
    for (const character of text) this.#add(character);
  }

  /** What `add` does, for a text without signs (see `endOfPlain`) while `isPlain`, all at once: most of a text is words. */
  addPlain(text: string): void {
    let end = text.length;
    while (end > 0 && isSpace(text[end - 1]!)) end--;
    if (end > 0) {
      this.#showPlain(this.#spaces + text.slice(0, end));
      this.#spaces = '';
    }
    if (end === text.length) return;
    this.#spaces += text.slice(end);
    const tooMany = this.#spaces.length - LONGEST_SPACE;
    if (tooMany > 0) {
      this.#showPlain(this.#spaces.slice(0, tooMany));
      this.#spaces = this.#spaces.slice(tooMany);
    }
  }

  addCode(code: string): void {
    this.#sink.text(this.takeSpaces() + code);
    this.#behind = 'text';
    this.#tail = '';
    this.#lineHead = code.endsWith('\n') ? '' : NO_LINE_HEAD;
    this.#last = code.slice(-1);
  }

  /** A run of markers is over: shows it, and what came after it as the text it was. `next` is the character behind. */
  addRun(run: MarkerRun, next: string): void {
    const isAtLineStart = this.#isLineHead(run.before);
    if (run.numbers.size > 0) {
      this.#sink.run(run.numbers, run.before);
      this.#behind = 'run';
      this.#lineHead = NO_LINE_HEAD;
      this.#tail = '';
      this.#last = '';
      this.#code.pass('^', true);
      this.add(run.after);
    } else if (isAtLineStart) {
      // The white space belongs to the mark of the item.
      this.#show(run.before);
      this.#skipsSpaces = true;
    } else if (OPENING_BRACKET.test(run.before)) {
      this.#show(run.before.trimEnd());
      this.#skipsSpaces = true;
    } else {
      // Without the marker between them, "[^" and "1]" would become one.
      const joinsCode = next === '`' && this.#last.endsWith(next);
      // Marks of emphasis with nothing between them would be text.
      const joinsEmphasis = /[*_~]/.test(next) && this.#last.endsWith(next) && run.before === '' && run.after === '';
      if (joinsEmphasis) this.#show(UNSEEN);
      else if (this.#tail !== '' || joinsCode) this.#show(' ');
      this.add(run.after);
    }
    this.#mayDefine = isAtLineStart;
  }

  /** A run that names no evidence stood alone in brackets: they go with it, the opening one among the white space before it. */
  dropBrackets(before: string): void {
    const space = before.slice(0, before.search(OPENING_BRACKET));
    if (this.#isLineHead(space)) {
      this.#show(space);
      this.#skipsSpaces = true;
    } else if (this.#tail !== '') this.#show(' ');
  }

  /** Whether what stands behind `text` would begin the line. */
  #isLineHead(text: string): boolean {
    return this.#lineHead !== NO_LINE_HEAD && LINE_HEAD.test(this.#lineHead + text);
  }

  #add(character: string): void {
    if (this.#tornFor > 0) {
      const isItsEnd = character === ']';
      this.#tornFor = isItsEnd || /[[\n]/.test(character) ? 0 : this.#tornFor - 1;
      if (isItsEnd) return;
    }
    const isBracket = OPENING_BRACKET.test(character) && !OPENING_BRACKET.test(this.#spaces);
    if (isBracket) this.#skipsSpaces = false;
    if (!isBracket && !isSpace(character)) {
      this.#skipsSpaces &&= character === ':' && this.#mayDefine;
      this.#show(this.takeSpaces() + character);
      return;
    }
    if (this.#skipsSpaces) return;
    this.#spaces += character;
    if (this.#spaces.length <= LONGEST_SPACE) return;
    this.#show(this.#spaces[0]!);
    this.#spaces = this.#spaces.slice(1);
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
    this.#last = endOf(this.#last, text);
    for (const character of text) {
      if (character === '[') this.#tail = character;
      else if (this.#tail !== '') this.#tail = HALF_MARKER.test(this.#tail + character) ? this.#tail + character : '';
      this.#code.pass(character, this.#isLiteral);
      this.#links.pass(character);
      if (character === '\n') this.#lineHead = '';
      else if (this.#lineHead.length < LONGEST_LINE_HEAD) this.#lineHead += character;
    }
  }

  /** What `#show` does, all at once. */
  #showPlain(text: string): void {
    this.#sink.plain(text);
    this.#last = endOf(this.#last, text);
    if (this.#lineHead.length < LONGEST_LINE_HEAD) {
      const head = (this.#lineHead + text).slice(0, LONGEST_LINE_HEAD);
      this.#lineHead = OF_WORDS.test(head) ? NO_LINE_HEAD : head;
    }
    this.#code.passPlain(text);
    this.#links.passPlain(text);
  }
}

/** The end of two texts, at least as much of it as the end of a word may be. */
function endOf(before: string, text: string): string {
  return text.length < LONGEST_WORD_END ? before.slice(-LONGEST_WORD_END) + text : text;
}
