import type { Statement, Verdict } from '#lib/domain.ts';
import type { AnswerToken } from '#lib/export/markdown-tokens.ts';

/** Words of an answer that belong to a statement which its footnotes do not bear out. */
export interface DoubtToken {
  type: 'doubt';
  raw: string;
  text: string;
  verdict: Verdict;
  reason: string;
  /** The last words of the statement: what is wrong with it is said behind them. */
  last: boolean;
}

export type MarkedToken = AnswerToken | DoubtToken;

/** What is marked in the text. A statement that is borne out in part has its sign at its footnote. */
const MARKED: ReadonlySet<Verdict> = new Set(['unsupported', 'uncited']);

/** Tokens whose text is shown as it stands. */
const LEAVES: ReadonlySet<string> = new Set(['text', 'escape', 'codespan', 'image']);
/** Those that may be shown in pieces. */
const CUT: ReadonlySet<string> = new Set(['text', 'escape']);

/** A piece of text that is shown as it stands: a leaf of the tree of tokens. */
interface Leaf {
  token: AnswerToken & { text: string };
  /** Of each of its letters in the folded text, the offset in `token.text`. */
  offsets: number[];
  /** Where its first letter stands in the folded text of its block. */
  at: number;
}

/** A paragraph, a list, a table, as its letters are looked through. */
interface Folded {
  letters: string;
  leaves: Map<AnswerToken, Leaf>;
}

/** A failed statement, by the places of its first and behind its last letter in the folded text; those of a block count from its beginning. */
interface Found extends Pick<Statement, 'verdict' | 'reason'> {
  start: number;
  end: number;
}

interface MarkedBlock {
  /** The statements that it was marked for. */
  found: string;
  tokens: MarkedToken[];
  /** The last words in it of each of these. */
  lastWords: (DoubtToken | undefined)[];
}

/** A block that is finished is read and marked once while the answer grows, and what is drawn of it stays the same. */
const folds = new WeakMap<AnswerToken, Folded>();
const marks = new WeakMap<AnswerToken, MarkedBlock>();

/**
 * The tokens of an answer with the words of failed statements set apart. A statement is found by its letters, white
 * space aside, one after the other; one that is not found is left unmarked, and nothing else of the answer changes.
 */
export function markStatements(tokens: AnswerToken[], statements: readonly Statement[]): MarkedToken[] {
  if (!statements.some(({ verdict }) => MARKED.has(verdict))) return tokens;
  const blocks = tokens.map(foldBlock);
  const found = findFailed(blocks.map(({ letters }) => letters).join(''), statements);
  if (found.length === 0) return tokens;
  const lastWords: (DoubtToken | undefined)[] = [];
  let at = 0;
  const marked = tokens.flatMap((token, index) => {
    const { letters, leaves } = blocks[index]!;
    const end = at + letters.length;
    const here = found.flatMap((one, nth) => (one.start < end && one.end > at ? nth : []));
    const block = markBlock(
      token,
      leaves,
      here.map((nth) => ({ ...found[nth]!, start: found[nth]!.start - at, end: found[nth]!.end - at })),
    );
    for (const [place, nth] of here.entries()) lastWords[nth] = block.lastWords[place] ?? lastWords[nth];
    at = end;
    return block.tokens;
  });
  for (const doubt of lastWords) if (doubt) doubt.last = true;
  return marked;
}

function findFailed(text: string, statements: readonly Statement[]): Found[] {
  const found: Found[] = [];
  let from = 0;
  for (const { text: words, verdict, reason } of statements) {
    const letters = words.replaceAll(BETWEEN_LETTERS, '');
    const start = letters === '' ? -1 : text.indexOf(letters, from);
    if (start < 0) continue;
    from = start + letters.length;
    if (MARKED.has(verdict)) found.push({ start, end: from, verdict, reason });
  }
  return found;
}

function foldBlock(token: AnswerToken): Folded {
  let block = folds.get(token);
  if (!block) {
    const leaves = new Map<AnswerToken, Leaf>();
    block = { letters: readLeaves([token], leaves), leaves };
    folds.set(token, block);
  }
  return block;
}

function markBlock(token: AnswerToken, leaves: Map<AnswerToken, Leaf>, found: readonly Found[]): MarkedBlock {
  const key = JSON.stringify(found);
  const known = marks.get(token);
  if (known?.found === key) return known;
  const lastWords = new Map<Found, DoubtToken>();
  const block: MarkedBlock = {
    found: key,
    tokens: found.length === 0 ? [token] : withDoubts([token], leaves, (leaf) => cut(leaf, found, lastWords)),
    lastWords: [],
  };
  block.lastWords = found.map((one) => lastWords.get(one));
  marks.set(token, block);
  return block;
}

/** What may be set otherwise on the screen than in the statement, such as the bars of a table that is none yet. */
const BETWEEN_LETTERS = /[\s|\u202A-\u202E\u2066-\u2069]/g;

/** Text without that. */
function folded(text: string): { letters: string; offsets: number[] } {
  let letters = '';
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    if (text[offset]!.search(BETWEEN_LETTERS) === 0) continue;
    letters += text[offset];
    offsets.push(offset);
  }
  return { letters, offsets };
}

function readLeaves(tokens: AnswerToken[], leaves: Map<AnswerToken, Leaf>, before = ''): string {
  let text = before;
  for (const token of tokens) {
    const inner = childrenOf(token);
    if (inner) {
      text = readLeaves(inner, leaves, text);
    } else if (isLeaf(token)) {
      const { letters, offsets } = folded(token.text);
      leaves.set(token, { token, offsets, at: text.length });
      text += letters;
    }
  }
  return text;
}

function withDoubts(
  tokens: AnswerToken[],
  leaves: Map<AnswerToken, Leaf>,
  cutLeaf: (leaf: Leaf) => MarkedToken[],
): MarkedToken[] {
  return tokens.flatMap((token): MarkedToken[] => {
    const leaf = leaves.get(token);
    if (leaf) return CUT.has(token.type) ? cutLeaf(leaf) : [token];
    const inner = childrenOf(token);
    if (!inner) return [token];
    const marked = withDoubts(inner, leaves, cutLeaf);
    if (token.type === 'table') {
      const cells = (row: object[]) => withDoubts(row as AnswerToken[], leaves, cutLeaf);
      return [{ ...token, header: cells(token.header), rows: token.rows.map(cells) } as unknown as AnswerToken];
    }
    // The types of `marked` know no token of ours; whoever renders the tree does.
    return [(token.type === 'list' ? { ...token, items: marked } : { ...token, tokens: marked }) as AnswerToken];
  });
}

/** The words of a leaf, cut where a failed statement begins or ends. */
function cut({ token, offsets, at }: Leaf, found: readonly Found[], lastWords: Map<Found, DoubtToken>): MarkedToken[] {
  if (offsets.length === 0) return [token];
  const end = at + offsets.length;
  const pieces: MarkedToken[] = [];
  let shown = 0;
  const plain = (until: number) => {
    const text = token.text.slice(shown, until);
    if (text !== '') pieces.push({ type: 'text', raw: text, text });
    shown = until;
  };
  for (const statement of found) {
    if (statement.start >= end || statement.end <= at) continue;
    plain(offsets[Math.max(statement.start, at) - at]!);
    const until = offsets[Math.min(statement.end, end) - at - 1]! + 1;
    const text = token.text.slice(shown, until);
    const { verdict, reason } = statement;
    const doubt: DoubtToken = { type: 'doubt', raw: text, text, verdict, reason, last: false };
    pieces.push(doubt);
    lastWords.set(statement, doubt);
    shown = until;
  }
  if (pieces.length === 0) return [token];
  plain(token.text.length);
  return pieces;
}

function childrenOf(token: AnswerToken): AnswerToken[] | undefined {
  if (LEAVES.has(token.type)) return token.type === 'text' ? (token as { tokens?: AnswerToken[] }).tokens : undefined;
  if (token.type === 'list') return token.items;
  // Cells are no tokens, but have their own like them.
  if (token.type === 'table') return [...token.header, ...token.rows.flat()] as unknown as AnswerToken[];
  return 'tokens' in token ? (token.tokens as AnswerToken[] | undefined) : undefined;
}

function isLeaf(token: AnswerToken): token is AnswerToken & { text: string } {
  return LEAVES.has(token.type);
}
