import { setImmediate } from 'node:timers/promises';
import { type OwnWords, ownWords } from '#lib/answering/own-words.ts';
import type { Judge } from '#lib/answering/model/judge.ts';
import { type AnswerUnit, UnitReader } from '#lib/citing/statements/answer-units.ts';
import { type CitedEvent, citeStream } from '#lib/citing/markers/markers.ts';
import { RemainingAnswer } from '#lib/citing/statements/remaining-answer.ts';
import { type CheckedStatement, Review } from '#lib/citing/review/review.ts';
import { withoutLastClauses } from '#lib/citing/statements/separable-clauses.ts';
import { splitStatements } from '#lib/citing/statements/statements.ts';
import type { AnswerEvent, Citation, Evidence, Statement, Verdict } from '#lib/domain.ts';

export interface WriterOptions {
  evidence: Evidence;
  /** The text of an article, to quote neighbouring sentences together with what stands between them. */
  articleText: (articleId: string) => string | undefined;
  /**
   * `mark` shows every statement, with its verdict. `drop` holds each one back until it is complete and checked, and leaves
   * out what the articles do not support: statements whose verdict is `unsupported`, and `uncited` ones too, for what has no
   * footnote can be checked by nobody, and an invention would else only have to come without one. So it is with a statement that adds
   * a number, a date, a name or a clause that its footnotes know nothing of: half a truth with a footnote is believed whole. Where only its
   * last clauses are at fault and can be cut off cleanly, they alone are. Headings, questions,
   * lead-ins, code and remarks that the articles are silent state nothing and stay, if something stays below them.
   */
  unsupported: 'mark' | 'drop';
  /** Judges statements whose words were not found in what they cite. */
  judge?: Judge;
  /** Told why the judge could not judge. */
  onFault: (error: unknown) => void;
  /** Of the notice; absent: English. */
  words?: OwnWords;
  signal?: AbortSignal;
}

const FAILING: ReadonlySet<Verdict> = new Set(['unsupported', 'uncited']);
const BORNE_OUT: ReadonlySet<Verdict> = new Set(['quoted', 'supported']);
/** Whoever writes hundreds of sentences that share no words with what they cite is not worth more requests. */
const MOST_JUDGED = 64;
/** Checking does not keep other readers waiting for longer than this. */
const LONGEST_TURN_MS = 40;
/** The list of statements is sent whole each time: at every statement first, then at growing distances. */
const SENT_AT_EACH = 16;
const GROWTH = 1.25;

function isFailing({ result }: CheckedStatement): boolean {
  return FAILING.has(result.verdict) || (result.isInvented === true && result.verdict === 'partial');
}

/** Writes one answer: what an answerer gives becomes events with live footnotes and verdicts, while it comes. */
export class AnswerWriter {
  readonly #options: WriterOptions;
  readonly #reader = new UnitReader();
  /** Of the answer as it was given; in `mark` that is what is shown. */
  readonly #given: Review;
  readonly #shown: Review;
  readonly #remaining: RemainingAnswer | undefined;
  #text = '';
  #leftOut = 0;
  #unjudged = 0;
  #toJudge = MOST_JUDGED;
  #changed = new Map<number, Citation>();
  #sendAt = 1;
  #turnBegan = performance.now();

  constructor(options: WriterOptions) {
    this.#options = options;
    this.#given = new Review(options.evidence.articles);
    this.#shown = options.unsupported === 'drop' ? new Review(options.evidence.articles) : this.#given;
    if (options.unsupported === 'drop') this.#remaining = new RemainingAnswer((n) => this.#given.citation(n));
  }

  /** As shown, with markers `[^1]` to `[^k]`. */
  get text(): string {
    return this.#text;
  }

  get citations(): Citation[] {
    return this.#shown.citations;
  }

  get statements(): Statement[] {
    return this.#shown.statements;
  }

  /** How the answer came about, in a sentence for the reader; `undefined` when there is nothing to say. */
  get notice(): string | undefined {
    const sentences = [];
    const words = this.#options.words ?? ownWords();
    if (this.#leftOut > 0) sentences.push(words.leftOut(this.#leftOut));
    if (this.#unjudged > 0) sentences.push(words.unjudged(this.#unjudged));
    return sentences.length > 0 ? sentences.join(' ') : undefined;
  }

  /**
   * The events of the answer. `citations` come before the text that shows their numbers, and again, after the text of a statement,
   * when its verdict changes theirs; `statements` come whole each time. The last of both hold all.
   * Throws what `deltas` throw, after all that had come.
   */
  async *write(deltas: AsyncIterable<string>): AsyncGenerator<AnswerEvent> {
    const { evidence, articleText, signal } = this.#options;
    let fault: { error: unknown } | undefined;
    try {
      for await (const event of citeStream(deltas, evidence, articleText)) yield* this.#take(event);
    } catch (error) {
      if (signal?.aborted) throw error;
      fault = { error };
    }
    const last = this.#reader.end();
    // Half a sentence that states nothing yet is nothing to read.
    yield* this.#settle(fault && this.#remaining ? last.filter(({ statements }) => statements.length > 0) : last);
    if (this.#text !== '') {
      yield* this.#verdicts(true);
      if (!fault && (await this.#judgeShown())) yield* this.#verdicts(true);
    }
    if (fault) throw fault.error;
  }

  async *#take(event: CitedEvent): AsyncGenerator<AnswerEvent> {
    if (event.type === 'citations') {
      for (const citation of event.citations) this.#given.cite(citation);
      if (!this.#remaining) yield event;
      return;
    }
    if (!this.#remaining) {
      this.#text += event.delta;
      yield event;
    }
    yield* this.#settle(this.#reader.push(event.delta));
  }

  /** Checks what is complete, and shows it if that has waited for the check. */
  async *#settle(units: AnswerUnit[]): AsyncGenerator<AnswerEvent> {
    for (const unit of units) {
      if (performance.now() - this.#turnBegan > LONGEST_TURN_MS) {
        await setImmediate();
        this.#turnBegan = performance.now();
      }
      if (this.#remaining) yield* this.#showChecked(unit, this.#remaining);
      else {
        for (const statement of unit.statements) this.#note(this.#given.add(statement));
        this.#note(this.#given.amend(unit.citations));
      }
      yield* this.#verdicts(false);
    }
  }

  async *#showChecked(given: AnswerUnit, remaining: RemainingAnswer): AsyncGenerator<AnswerEvent> {
    const all = await this.#judge(given.statements.map((statement) => this.#given.check(statement)));
    const cut = all.some(isFailing) ? this.#withoutLastClauses(given) : undefined;
    const { unit, checked } = cut ?? { unit: given, checked: all };
    if (cut) this.#leftOut++;
    const events = remaining.add(unit, !checked.some(isFailing));
    if (!remaining.isLastKept) {
      this.#leftOut += checked.length;
      return;
    }
    for (const event of events) {
      if (event.type === 'text') this.#text += event.delta;
      else for (const citation of event.citations) this.#shown.cite(citation);
      yield event;
    }
    const numbersOf = (numbers: number[]) => numbers.flatMap((n) => remaining.numberOf(n) ?? []);
    for (const one of checked) {
      this.#note(this.#shown.put(this.#shown.checked.length, { ...one, citations: numbersOf(one.citations) }));
    }
    this.#note(this.#shown.amend(numbersOf(unit.citations)));
  }

  /** A sentence whose last clauses alone are at fault, without them. */
  #withoutLastClauses(unit: AnswerUnit): { unit: AnswerUnit; checked: CheckedStatement[] } | undefined {
    if ((unit.kind !== 'text' && unit.kind !== 'item') || unit.statements.length !== 1) return undefined;
    for (const body of withoutLastClauses(unit.body)) {
      const [statement, ...others] = splitStatements(body);
      if (!statement || others.length > 0) continue;
      const { text, citations } = statement;
      const checked = this.#given.check({ text, citations });
      if (BORNE_OUT.has(checked.result.verdict))
        return { unit: { ...unit, body, statements: [{ text, citations }] }, checked: [checked] };
    }
    return undefined;
  }

  #note(citations: Citation[]): void {
    for (const citation of citations) this.#changed.set(citation.n, citation);
  }

  *#verdicts(isLast: boolean): Generator<AnswerEvent> {
    const changed = isLast ? this.citations : [...this.#changed.values()];
    if (changed.length > 0 || isLast) yield { type: 'citations', citations: changed };
    this.#changed.clear();
    const count = this.#shown.checked.length;
    if (count < this.#sendAt && !isLast) return;
    this.#sendAt = count < SENT_AT_EACH ? count + 1 : Math.ceil(count * GROWTH);
    yield { type: 'statements', statements: this.statements };
  }

  /** Has what is shown and still open judged; whether that has changed anything. */
  async #judgeShown(): Promise<boolean> {
    const judged = await this.#judge(this.#shown.checked);
    let hasChanged = false;
    for (const [place, one] of judged.entries()) {
      if (one === this.#shown.checked[place]) continue;
      this.#shown.put(place, one);
      hasChanged = true;
    }
    return hasChanged;
  }

  /** The same statements, with a model's judgement where the check has left it open and the model gives one. */
  async #judge(statements: readonly CheckedStatement[]): Promise<readonly CheckedStatement[]> {
    const open = statements.filter(({ result }) => result.isOpen).slice(0, this.#toJudge);
    const { judge, signal, onFault } = this.#options;
    if (!judge || open.length === 0) return statements;
    this.#toJudge -= open.length;
    const claims = open.map(({ text, quotes }) => ({ statement: text, quotes: quotes.map((quote) => quote.text) }));
    const { judgements, fault } = await judge(claims, signal);
    if (fault) {
      onFault(fault);
      this.#unjudged += judgements.filter((judgement) => judgement === undefined).length;
      // In `drop` every further statement would have to wait for the next fault.
      this.#toJudge = 0;
    }
    const results = new Map(open.map((one, index) => [one, judgements[index]]));
    return statements.map((one) => {
      const result = results.get(one);
      return result ? { ...one, result } : one;
    });
  }
}
