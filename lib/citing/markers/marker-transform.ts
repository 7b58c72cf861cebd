import type { Citation, Evidence } from '#lib/domain.ts';
import { MarkerGuard } from './marker-guard.ts';
import { MarkerReader } from './marker-reader.ts';
import { Numbering } from './numbering.ts';

/** A piece of the shown answer, or citations that its next piece shows. */
export type CitedEvent = { type: 'text'; delta: string } | { type: 'citations'; citations: Citation[] };

/** White space, punctuation and marks of Markdown. */
const LAYOUT = /^[\s\p{Default_Ignorable_Code_Point}.,;:!?()[\]{}*_>#|~+=\-–—…`&]*$/u;
/** So much layout is held back until words come. */
const LONGEST_HELD = 200;

/** Turns a text with markers that name evidence into what is shown: push its pieces, then end it. */
export class MarkerTransform {
  readonly #reader: MarkerReader;
  readonly #guard = new MarkerGuard();
  /** What is to be given out: events, and the text behind them. */
  #events: CitedEvent[] = [];
  #text = '';
  /** The first half of a character whose second half has not come yet. */
  #halfCharacter = '';
  /** Something has come besides markers and layout. */
  #hasWords = false;

  constructor(evidence: Evidence, articleText: (articleId: string) => string | undefined = () => undefined) {
    const numbering = new Numbering(evidence, articleText);
    this.#reader = new MarkerReader({
      isEvidence: (n) => numbering.isEvidence(n),
      text: (text) => {
        this.#hasWords ||= !LAYOUT.test(text);
        this.#text += this.#guard.text(text);
      },
      plain: (text) => {
        this.#hasWords ||= !LAYOUT.test(text);
        this.#text += this.#guard.plain(text);
      },
      run: (evidenceNumbers, before) => {
        const { numbers, fresh } = numbering.number(evidenceNumbers);
        if (fresh.length > 0) {
          if (this.#text !== '') this.#events.push(this.#takeText());
          this.#events.push({ type: 'citations', citations: fresh });
        }
        this.#text += before === '' && this.#guard.isEscaping ? ' ' : before;
        for (const n of numbers) this.#text += `[^${n}]`;
        this.#guard.marker();
      },
    });
  }

  /** Characters looked at so far. */
  get steps(): number {
    return this.#reader.steps;
  }

  push(delta: string): CitedEvent[] {
    const text = this.#halfCharacter + delta;
    const isCut = isFirstHalf(text.charCodeAt(text.length - 1));
    this.#halfCharacter = isCut ? text.slice(-1) : '';
    this.#reader.feed(isCut ? text.slice(0, -1) : text);
    return this.#take();
  }

  end(): CitedEvent[] {
    this.#reader.feed(this.#halfCharacter);
    this.#halfCharacter = '';
    this.#reader.end();
    // Markers alone tell nothing.
    if (!this.#hasWords) [this.#events, this.#text] = [[], ''];
    return this.#take();
  }

  #take(): CitedEvent[] {
    if (!this.#hasWords) {
      const held = this.#events.reduce(
        (length, event) => length + (event.type === 'text' ? event.delta.length : 0),
        this.#text.length,
      );
      if (held < LONGEST_HELD) return [];
      this.#hasWords = true;
    }
    if (this.#events.length === 0) return this.#text === '' ? [] : [this.#takeText()];
    if (this.#text !== '') this.#events.push(this.#takeText());
    const events = this.#events;
    this.#events = [];
    return events;
  }

  #takeText(): CitedEvent {
    const delta = this.#text;
    this.#text = '';
    return { type: 'text', delta };
  }
}

/** Of a character of two units. */
function isFirstHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
