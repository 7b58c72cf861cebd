import type { Citation, Evidence, EvidenceSentence, QuoteContext } from '#lib/domain.ts';
import { BridgedText } from '#lib/citing/anchors/bridged-text.ts';
import { contextOf } from '#lib/citing/anchors/quote-context.ts';

/** What a run of adjacent markers shows, and the citations among it that have not been sent yet. */
export interface NumberedRun {
  numbers: number[];
  fresh: Citation[];
}

interface Span {
  articleId: string;
  start: number;
  end: number;
  quote: string;
}

// Between neighbours stands layout only: white space, bullets, quotation marks, the number of a list item.
const LAYOUT = /^[^\p{L}\p{N}]*(?:\d{1,3}[.)][^\p{L}\p{N}]*)?$/u;

/** Gives shown numbers, 1..k in order of first appearance, to what evidence numbers stand for. */
export class Numbering {
  readonly #sentences = new Map<number, EvidenceSentence>();
  readonly #hashes = new Map<string, string>();
  readonly #articleText: (articleId: string) => string | undefined;
  readonly #numbers = new Map<string, number>();
  readonly #bridged = new Map<string, BridgedText>();

  constructor(evidence: Evidence, articleText: (articleId: string) => string | undefined) {
    for (const { id, hash } of evidence.articles) this.#hashes.set(id, hash);
    for (const sentence of evidence.sentences) {
      if (this.#hashes.has(sentence.articleId)) this.#sentences.set(sentence.n, sentence);
    }
    this.#articleText = articleText;
  }

  isEvidence(n: number): boolean {
    return this.#sentences.has(n);
  }

  /** Numbers a run of adjacent markers: the same sentence once, neighbours of one article as one span. */
  number(evidenceNumbers: ReadonlySet<number>): NumberedRun {
    const run: NumberedRun = { numbers: [], fresh: [] };
    for (const span of this.#spansOf(evidenceNumbers)) {
      const key = `${span.start}:${span.end}:${span.articleId}`;
      let n = this.#numbers.get(key);
      if (n === undefined) {
        n = this.#numbers.size + 1;
        this.#numbers.set(key, n);
        const { articleId, start, end, quote } = span;
        const citation: Citation = { n, articleId, start, end, quote, hash: this.#hashes.get(articleId)! };
        const context = this.#contextOf(span);
        if (context) citation.context = context;
        run.fresh.push(citation);
      }
      if (!run.numbers.includes(n)) run.numbers.push(n);
    }
    return run;
  }

  #contextOf(span: Span): QuoteContext | undefined {
    const text = this.#articleText(span.articleId);
    if (text === undefined || text.slice(span.start, span.end) !== span.quote) return undefined;
    const bridged = this.#bridged.get(span.articleId) ?? new BridgedText(text);
    this.#bridged.set(span.articleId, bridged);
    return contextOf(text, span, bridged);
  }

  /** In order of first appearance. */
  #spansOf(evidenceNumbers: ReadonlySet<number>): Span[] {
    const cited: { sentence: EvidenceSentence; order: number }[] = [];
    for (const n of evidenceNumbers) {
      const sentence = this.#sentences.get(n);
      if (sentence) cited.push({ sentence, order: cited.length });
    }
    if (cited.length === 1) return [spanOf(cited[0]!.sentence)];
    const byPlace = cited.toSorted(
      (a, b) =>
        (a.sentence.articleId < b.sentence.articleId ? -1 : a.sentence.articleId > b.sentence.articleId ? 1 : 0) ||
        a.sentence.start - b.sentence.start,
    );
    const spans: { span: Span; order: number }[] = [];
    for (const { sentence, order } of byPlace) {
      const last = spans.at(-1);
      const joined = last && this.#join(last.span, sentence);
      if (joined) {
        last.span = joined;
        last.order = Math.min(last.order, order);
      } else spans.push({ span: spanOf(sentence), order });
    }
    return spans.toSorted((a, b) => a.order - b.order).map(({ span }) => span);
  }

  #join(span: Span, next: EvidenceSentence): Span | undefined {
    if (span.articleId !== next.articleId) return undefined;
    const end = Math.max(span.end, next.end);
    if (span.start <= next.start && end === span.end) return span;
    const text = this.#articleText(span.articleId);
    if (text === undefined) return undefined;
    const isAsRead = text.slice(span.start, span.end) === span.quote && text.slice(next.start, next.end) === next.text;
    if (!isAsRead || !LAYOUT.test(text.slice(span.end, next.start))) return undefined;
    return { articleId: span.articleId, start: span.start, end, quote: text.slice(span.start, end) };
  }
}

function spanOf({ articleId, start, end, text }: EvidenceSentence): Span {
  return { articleId, start, end, quote: text };
}
