import type { Citation, Evidence } from '#lib/domain.ts';
import { MarkerReader } from './marker-reader.ts';
import { Numbering } from './numbering.ts';

/** A piece of the shown answer, or citations that its next piece shows. */
export type CitedEvent = { type: 'text'; delta: string } | { type: 'citations'; citations: Citation[] };

/** Stands in what only looks like a marker, as `[^1${GUARD}]`: nobody sees it. */
export const GUARD = '\u200B';
const LOOKS_SHOWN = /^\[\^\d+$/;
const LONGEST_SHOWN = 12;
/** White space, punctuation and marks of Markdown. */
const LAYOUT = /^[\s\p{Default_Ignorable_Code_Point}.,;:!?()[\]{}*_>#|~+=\-–—…`&]*$/u;
/** So much layout is held back until words come. */
const LONGEST_HELD = 200;

/**
 * Turns what an answerer writes, with markers that name evidence, into what is shown, with markers `[^1]` to `[^k]` in
 * order of first appearance. A citation comes before the text that shows its number, and a number once sent never
 * changes. Markers that name no evidence are dropped together with the space before them; code is left alone;
 * neighbouring sentences of an article that are cited side by side become one citation. Throws what `deltas` throw,
 * after all that had come.
 *
 * @param articleText the text of an article, to quote neighbours together with what stands between them; without it they stay apart.
 */
export async function* citeStream(
  deltas: AsyncIterable<string>,
  evidence: Evidence,
  articleText?: (articleId: string) => string | undefined,
): AsyncGenerator<CitedEvent> {
  const transform = new MarkerTransform(evidence, articleText);
  try {
    for await (const delta of deltas) yield* transform.push(delta);
  } catch (error) {
    yield* transform.end();
    throw error;
  }
  yield* transform.end();
}

/** The same for a whole text: what is shown of it in the end, and its citations in order. */
export function citeText(
  answer: string,
  evidence: Evidence,
  articleText?: (articleId: string) => string | undefined,
): { text: string; citations: Citation[] } {
  const transform = new MarkerTransform(evidence, articleText);
  const shown: { text: string; citations: Citation[] } = { text: '', citations: [] };
  for (const event of [...transform.push(answer), ...transform.end()]) {
    if (event.type === 'text') shown.text += event.delta;
    else shown.citations.push(...event.citations);
  }
  return shown;
}

/** The transform itself: push the pieces of a text, then end it. */
export class MarkerTransform {
  readonly #reader: MarkerReader;
  #events: CitedEvent[] = [];
  /** The first half of a character whose second half has not come yet. */
  #halfCharacter = '';
  /** Something has come besides markers and layout. */
  #hasWords = false;
  /** The end of the text that was passed on, as far as it looks like a marker. */
  #marker = '';
  /** In a row at the end of the text: one before a marker would make text of it. */
  #backslashes = 0;

  constructor(evidence: Evidence, articleText: (articleId: string) => string | undefined = () => undefined) {
    const numbering = new Numbering(evidence, articleText);
    this.#reader = new MarkerReader({
      isEvidence: (n) => numbering.isEvidence(n),
      text: (text) => {
        this.#hasWords ||= !LAYOUT.test(text);
        this.#append(this.#guarded(text));
      },
      run: (evidenceNumbers, before) => {
        const { numbers, fresh } = numbering.number(evidenceNumbers);
        if (fresh.length > 0) this.#events.push({ type: 'citations', citations: fresh });
        const isApart = before !== '' || this.#backslashes % 2 === 0;
        this.#append((isApart ? before : ' ') + numbers.map((n) => `[^${n}]`).join(''));
        this.#backslashes = 0;
        this.#marker = '';
      },
    });
  }

  /** Characters looked at so far. */
  get steps(): number {
    return this.#reader.steps;
  }

  push(delta: string): CitedEvent[] {
    const text = this.#halfCharacter + delta;
    const isCut = /[\uD800-\uDBFF]$/.test(text);
    this.#halfCharacter = isCut ? text.slice(-1) : '';
    this.#reader.feed(isCut ? text.slice(0, -1) : text);
    return this.#take();
  }

  end(): CitedEvent[] {
    this.#reader.feed(this.#halfCharacter);
    this.#halfCharacter = '';
    this.#reader.end();
    // Markers alone tell nothing.
    if (!this.#hasWords) this.#events = [];
    return this.#take();
  }

  #append(text: string): void {
    const last = this.#events.at(-1);
    if (last?.type === 'text') last.delta += text;
    else if (text !== '') this.#events.push({ type: 'text', delta: text });
  }

  /**
   * Text, such as code, in which nothing stands that a reader of the shown text could take for a marker of ours: an invisible
   * character parts the bracket from its number.
   */
  #guarded(text: string): string {
    if (this.#marker === '' && text !== '' && !/[[\\]/.test(text)) {
      this.#backslashes = 0;
      return text;
    }
    let guarded = '';
    for (const character of text) {
      if (character === ']' && LOOKS_SHOWN.test(this.#marker)) guarded += GUARD;
      guarded += character;
      this.#backslashes = character === '\\' ? this.#backslashes + 1 : 0;
      const isOn =
        character === '[' ||
        (character === '^' && this.#marker === '[') ||
        (/\d/.test(character) && this.#marker.length > 1);
      this.#marker =
        character === '['
          ? character
          : isOn && this.#marker.length < LONGEST_SHOWN
            ? this.#marker + character
            : isOn
              ? this.#marker
              : '';
    }
    return guarded;
  }

  #take(): CitedEvent[] {
    const isHeld =
      !this.#hasWords &&
      this.#events.reduce((held, event) => held + (event.type === 'text' ? event.delta.length : 0), 0) < LONGEST_HELD;
    if (isHeld) return [];
    this.#hasWords = true;
    const events = this.#events;
    this.#events = [];
    return events;
  }
}
