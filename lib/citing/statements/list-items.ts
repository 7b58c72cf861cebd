const INDENT = /^[ \t]*/;
const NUMBER = /(\d{1,9})(?=[.)]\s)/;
const TAB = 4;

/** An item of a list, or a block that belongs to one. */
export class ListItem {
  readonly indent: number;
  readonly #parent: ListItem | undefined;
  /** Items of its list before it that were left out. */
  readonly #missing: number;
  #isShown = false;

  constructor(indent: number, parent: ListItem | undefined, before: ListItem | undefined) {
    this.indent = indent;
    this.#parent = parent;
    this.#missing = before ? before.#missing + (before.#isShown ? 0 : 1) : 0;
  }

  isBelow(other: ListItem): boolean {
    return this.#parent !== undefined && (this.#parent === other || this.#parent.isBelow(other));
  }

  /** Its lead as it is shown: moved out to where its parent would be, if that is left out, and counted without what was left out. */
  show(lead: string): string {
    this.#isShown = true;
    const moved = lead.replace(INDENT, (indent) => (this.#isMoved() ? ' '.repeat(this.#shownIndent()) : indent));
    return moved.replace(NUMBER, (number) => String(Math.max(0, Number(number) - this.#missing)));
  }

  #isMoved(): boolean {
    return this.#parent !== undefined && (!this.#parent.#isShown || this.#parent.#isMoved());
  }

  #shownIndent(): number {
    const parent = this.#parent;
    if (!parent) return this.indent;
    return parent.#shownIndent() + (parent.#isShown ? this.indent - parent.indent : 0);
  }
}

/** Follows the lists of an answer: a block that is indented further than an item belongs to it. */
export class ListItems {
  #open: ListItem[] = [];

  /** The next block; one that is in no list is no item. */
  enter({ kind, lead }: { kind: string; lead: string }): ListItem | undefined {
    const indent = widthOf(INDENT.exec(lead)![0]);
    const deeper = this.#open.findIndex((item) => item.indent >= indent);
    const closed = deeper < 0 ? [] : this.#open.splice(deeper);
    const parent = this.#open.at(-1);
    if (kind !== 'item') return parent && new ListItem(indent, parent, undefined);
    const before = closed[0]?.indent === indent ? closed[0] : undefined;
    const item = new ListItem(indent, parent, NUMBER.test(lead) ? before : undefined);
    this.#open.push(item);
    return item;
  }
}

function widthOf(indent: string): number {
  return indent.replaceAll('\t', ' '.repeat(TAB)).length;
}
