import type { Citation } from '#lib/domain.ts';
import type { AnswerUnit } from './answer-units.ts';
import { asLineStart } from '#lib/citing/markers/escapes.ts';
import { type ListItem, ListItems } from './list-items.ts';
import type { CitedEvent } from '#lib/citing/markers/markers.ts';
import { plainText } from './plain-text.ts';
import { isBareAnswer } from './silence.ts';

interface Block {
  lead: string;
  item: ListItem | undefined;
  /** One of its units is written, or held. */
  isBegun: boolean;
}

/** A unit that remains. */
interface Entry {
  unit: AnswerUnit;
  gap: string;
  block: Block;
  /** It is the first of its block. */
  isFirst: boolean;
}

/** A lead-in or heading that is written only with something below it. */
interface Held extends Entry {
  /** Of a heading. */
  level?: number;
  /** What it leads to has been left out so far. */
  isInVain: boolean;
}

const LEADS_IN = /[:：?？]["”’»*_]*$/u;
const NO_LAYOUT = new Set<number>();

/**
 * What remains of an answer when some of its units are left out: written as Markdown, with markers numbered anew from 1 in
 * order of appearance. A heading, a lead-in or the head of a table is written together with the first thing below it that
 * remains, or not at all.
 */
export class RemainingAnswer {
  readonly #citation: (n: number) => Citation | undefined;
  readonly #numbers = new Map<number, number>();
  readonly #items = new ListItems();
  #gap = '';
  #block: Block = { lead: '', item: undefined, isBegun: false };
  #held: Held[] = [];
  #hasText = false;
  #isLastKept = true;
  /** The head of the table has been left out: its rows would be no table. */
  #isHeadless = false;

  /** @param citation what a number of the whole answer stands for. */
  constructor(citation: (n: number) => Citation | undefined) {
    this.#citation = citation;
  }

  /** Whether the unit that was taken last remains. */
  get isLastKept(): boolean {
    return this.#isLastKept;
  }

  /** The number that a number of the whole answer has got here; `undefined` for one that was not written. */
  numberOf(n: number): number | undefined {
    return this.#numbers.get(n);
  }

  /**
   * Takes the next unit of the answer and gives what is written now: citations before the text that shows their numbers.
   *
   * @param mayStay a `tail` stays or goes with the unit before it.
   */
  add(unit: AnswerUnit, mayStay: boolean): CitedEvent[] {
    this.#enter(unit);
    this.#isHeadless = unit.kind === 'row' ? this.#isHeadless : unit.kind === 'table-head' && !mayStay;
    const isKept = unit.kind === 'tail' ? this.#isLastKept : mayStay && !this.#isHeadless;
    this.#isLastKept = isKept;
    if (!isKept) {
      for (const held of this.#held) held.isInVain = true;
      return [];
    }
    const entry = { unit, gap: this.#gap, block: this.#block, isFirst: !this.#block.isBegun };
    this.#gap = '';
    this.#block.isBegun = true;
    if (isLead(unit)) {
      this.#held.push({ ...entry, level: levelOf(unit), isInVain: false });
      return [];
    }
    const entries = [...this.#held, entry];
    this.#held = [];
    return entries.flatMap((one) => this.#write(one));
  }

  #enter(unit: AnswerUnit): void {
    if (unit.opensBlock) {
      this.#block = { lead: unit.lead, item: this.#items.enter(unit), isBegun: false };
      this.#drop((held) => isOver(held, unit, this.#block.item));
    } else {
      this.#drop(({ isInVain, block }) => isInVain && block === this.#block);
    }
    // Of a block that has not begun, what stands before the whole of it.
    if (unit.opensBlock || this.#block.isBegun) this.#gap = wider(this.#gap, unit.gap);
  }

  /** Lets go of what is held in vain; the gap before it is one before what comes next. */
  #drop(isInVain: (held: Held) => boolean): void {
    let gap = '';
    this.#held = this.#held.filter((held) => {
      const isOut = isInVain(held);
      if (isOut && held.isFirst) held.block.isBegun = false;
      if (isOut) gap = wider(gap, held.gap);
      else [held.gap, gap] = [wider(gap, held.gap), ''];
      return !isOut;
    });
    this.#gap = wider(gap, this.#gap);
  }

  #write({ unit, gap, block, isFirst }: Entry): CitedEvent[] {
    const events: CitedEvent[] = [];
    const written = this.#renumbered(unit.body, events);
    const body = isFirst && !unit.opensBlock ? asLineStart(written) : written;
    const lead = isFirst ? (block.item?.show(block.lead) ?? block.lead) : '';
    const delta = (this.#hasText ? gap : '') + lead + body;
    this.#hasText = true;
    return [...events, { type: 'text', delta }];
  }

  #renumbered(body: string, events: CitedEvent[]): string {
    const fresh: Citation[] = [];
    let text = '';
    let from = 0;
    for (const { n, end } of plainText(body, 0, body.length, NO_LAYOUT).markers) {
      const citation = this.#citation(n);
      if (!citation) continue;
      let number = this.#numbers.get(n);
      if (number === undefined) {
        number = this.#numbers.size + 1;
        this.#numbers.set(n, number);
        fresh.push({ ...citation, n: number });
      }
      text += `${body.slice(from, end - `[^${n}]`.length)}[^${number}]`;
      from = end;
    }
    if (fresh.length > 0) events.push({ type: 'citations', citations: fresh });
    return text + body.slice(from);
  }
}

/** Says nothing without what is below it. */
function isLead({ kind, body, statements }: AnswerUnit): boolean {
  if (statements.length > 0) return false;
  if (kind === 'heading' || kind === 'table-head' || kind === 'rule') return true;
  return kind !== 'code' && (LEADS_IN.test(body) || isBareAnswer(body));
}

function levelOf({ kind, lead }: AnswerUnit): number | undefined {
  return kind === 'heading' ? /#+/.exec(lead)![0].length : undefined;
}

/** Whether a new block tells that nothing will come any more of what is held. */
function isOver({ unit, level, isInVain, block }: Held, next: AnswerUnit, item: ListItem | undefined): boolean {
  if (unit.kind === 'rule') return next.kind === 'rule';
  const nextLevel = levelOf(next);
  if (level !== undefined) return nextLevel !== undefined && nextLevel <= level;
  if (nextLevel !== undefined || next.kind === 'rule') return true;
  if (unit.kind === 'table-head') return next.kind !== 'row';
  if (block.item && next.opensBlock) return !item?.isBelow(block.item);
  return isInVain && next.kind !== 'item' && next.kind !== 'row';
}

/** The one with more line breaks. */
function wider(one: string, other: string): string {
  return one.split('\n').length > other.split('\n').length ? one : other || one;
}
