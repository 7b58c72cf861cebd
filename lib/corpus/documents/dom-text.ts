/** Elements that end the line before them and begin one. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Nothing that a reader of the page would read. */
const UNREAD = new Set(
  'script style noscript template head title meta link object embed iframe svg math canvas audio video source track map area input select option textarea button datalist progress meter rp rt'.split(
    ' ',
  ),
);
/** Rows of a table stand right below each other, whatever holds them. */
const ROWS = new Set(['thead', 'tbody', 'tfoot', 'tr']);
/** A list in a list is indented so many spaces. */
const INDENT = 2;

/** Only what is needed of a DOM, so that any parser's will do. */
export interface TextNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: ArrayLike<TextNode>;
  getAttribute?(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;
const ROOTS = new Set([9, 11]);

/**
 * The text of a page as a reader sees it, in the little Markdown that the rest of Footnote reads: a paragraph a line
 * with a blank line between, `#` before headings, `-` before points, table rows between bars. No links, no emphasis.
 */
export function textOfDom(root: TextNode): string {
  const writer = new TextWriter();
  // A stack of its own: pages nest deeper than calls can.
  const waiting: (() => void)[] = [];
  const visit = (node: TextNode, depth: number): void => {
    if (node.nodeType === TEXT) {
      writer.write(node.textContent ?? '');
      return;
    }
    if (node.nodeType !== ELEMENT && !ROOTS.has(node.nodeType)) return;
    const name = node.nodeName.toLowerCase();
    if (UNREAD.has(name) || isHidden(node)) return;
    if (name === 'br') {
      writer.lineBreak();
      return;
    }
    const inner = name === 'ul' || name === 'ol' ? depth + 1 : depth;
    const isBlock = BLOCKS.has(name);
    if (isBlock) writer.open(name, inner);
    waiting.push(() => {
      if (isBlock) writer.close(name);
    });
    // Asked for once: a DOM may make the list anew each time.
    for (const child of Array.from(node.childNodes).toReversed()) {
      waiting.push(() => {
        visit(child, inner);
      });
    }
  };
  visit(root, 0);
  for (let next = waiting.pop(); next; next = waiting.pop()) next();
  return writer.text();
}

function isHidden(node: TextNode): boolean {
  if (!node.getAttribute) return false;
  if (node.getAttribute('hidden') !== null || node.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute('style') ?? '');
}

interface Table {
  /** How many it has so far. */
  rows: number;
  /** Whether its `thead` is open. */
  inHead: boolean;
}

interface Row {
  cells: string[];
  /** Whether a cell outside a `thead` that is no `th` says something: then the row heads no columns. */
  isPlain: boolean;
  table: Table;
}

class TextWriter {
  private readonly lines: string[] = [];
  private line = '';
  private mark = '';
  /** The tables and rows that are open, the innermost last: a cell may hold a table. */
  private readonly frames: (Table | Row)[] = [];
  private preformatted = 0;
  private tight = false;

  write(text: string): void {
    if (this.preformatted > 0) {
      const [first = '', ...others] = text.split('\n');
      this.line += first;
      for (const other of others) {
        this.end(true);
        this.line = other;
      }
      return;
    }
    const plain = text.replace(/[ \t\n\r\f\u00A0]+/gu, ' ');
    this.line += this.line === '' || this.line.endsWith(' ') ? plain.trimStart() : plain;
  }

  lineBreak(): void {
    if (this.row) this.write(' ');
    else this.end(true);
  }

  open(name: string, depth: number): void {
    const { row } = this;
    if (row && name !== 'table' && name !== 'tr') {
      this.write(' ');
      return;
    }
    // What the row has so far stands before the table that is in it.
    if (row) this.endRow(row);
    if (ROWS.has(name)) this.end(this.tight);
    else this.end();
    if (name === 'table') this.frames.push({ rows: 0, inHead: false });
    else if (name === 'thead') this.table.inHead = true;
    else if (name === 'tr') this.frames.push({ cells: [], isPlain: false, table: this.table });
    else if (/^h[1-6]$/.test(name)) this.mark = `${'#'.repeat(Number(name[1]))} `;
    else if (name === 'li') this.mark = `${' '.repeat(INDENT * Math.max(0, depth - 1))}- `;
    else if (name === 'pre') this.preformatted += 1;
  }

  close(name: string): void {
    const { row } = this;
    if (row && (name === 'td' || name === 'th')) {
      this.endCell(row, name);
      return;
    }
    if (row && name !== 'tr') {
      this.write(' ');
      return;
    }
    if (row) {
      this.endRow(row);
      this.frames.pop();
      return;
    }
    if (name === 'table') this.frames.pop();
    else if (name === 'thead') this.table.inHead = false;
    if (ROWS.has(name)) this.end(this.tight);
    else this.end();
    if (name === 'pre') this.preformatted -= 1;
    if (/^h[1-6]$|^li$/.test(name)) this.mark = '';
  }

  text(): string {
    this.end();
    return `${this.lines.join('\n').trim()}\n`;
  }

  /** The row whose cells are open; none between the rows of a table that is in one of them. */
  private get row(): Row | undefined {
    const frame = this.frames.at(-1);
    return frame && 'cells' in frame ? frame : undefined;
  }

  private get table(): Table {
    const frame = this.frames.at(-1);
    return frame && 'rows' in frame ? frame : { rows: 0, inHead: false };
  }

  private endCell(row: Row, name: string): void {
    const cell = this.line.trim();
    row.cells.push(cell);
    row.isPlain ||= cell !== '' && name !== 'th' && !row.table.inHead;
    this.line = '';
  }

  /**
   * Writes what a row has; its empty cells too, where there is more than one that is not: columns stay what they are. In Markdown the first row of a
   * table is its head, which states nothing: one that does not head the columns stands below an empty one.
   */
  private endRow(row: Row): void {
    if (this.line.trim() !== '') this.endCell(row, '');
    const { cells } = row;
    row.cells = [];
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length < 2) {
      this.line = filled[0] ?? '';
      this.end();
      return;
    }
    row.table.rows += 1;
    const rule = `|${' --- |'.repeat(cells.length)}`;
    const isFirst = row.table.rows === 1;
    if (isFirst && row.isPlain) {
      this.line = `|${'  |'.repeat(cells.length)}`;
      this.end(true);
      this.lines.push(rule);
    }
    this.line = `| ${cells.join(' | ')} |`;
    this.end(true);
    if (isFirst && !row.isPlain) this.lines.push(rule);
  }

  /** Ends the line; the next one stands right below it when `tight`. */
  private end(tight = false): void {
    const line = this.preformatted > 0 ? this.line.trimEnd() : this.line.trim();
    this.line = '';
    if (line !== '') {
      const marked = `${this.mark}${line}`;
      const isPoint = this.mark.endsWith('- ');
      if (this.lines.length > 0 && !this.tight && !(isPoint && /^ *- /.test(this.lines.at(-1)!))) this.lines.push('');
      this.lines.push(marked);
      this.mark = '';
      this.tight = tight;
    } else if (!tight) this.tight = false;
  }
}
