import type { Citation, Evidence } from '#lib/domain.ts';
import { MarkerReader } from './marker-reader.ts';
import { Numbering } from './numbering.ts';

/** A piece of the shown answer, or citations that its next piece shows. */
export type CitedEvent = { type: 'text'; delta: string } | { type: 'citations'; citations: Citation[] };

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

  constructor(evidence: Evidence, articleText: (articleId: string) => string | undefined = () => undefined) {
    const numbering = new Numbering(evidence, articleText);
    this.#reader = new MarkerReader({
      isEvidence: (n) => numbering.isEvidence(n),
      text: (text) => this.#append(text),
      run: (evidenceNumbers, before) => {
        const { numbers, fresh } = numbering.number(evidenceNumbers);
        if (fresh.length > 0) this.#events.push({ type: 'citations', citations: fresh });
        this.#append(before + numbers.map((n) => `[^${n}]`).join(''));
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
    return this.#take();
  }

  #append(text: string): void {
    const last = this.#events.at(-1);
    if (last?.type === 'text') last.delta += text;
    else if (text !== '') this.#events.push({ type: 'text', delta: text });
  }

  #take(): CitedEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }
}
