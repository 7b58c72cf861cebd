import type { SentenceKind, Slice } from '#lib/domain.ts';
import { hasAttribution } from './attribution.ts';
import { endsSentence, isHeadline, isOrdinalHeadline, wordCount } from './headline.ts';
import { mainScript } from './main-script.ts';
import { splitParagraphs, type Paragraph } from './paragraphs.ts';

/** A paragraph, heading, list point, table row or page furniture: an exact slice without the mark before it. */
export interface Block extends Slice {
  kind: SentenceKind;
  /** Its layout: whether Markdown marks it as a heading, and what cannot be cut into sentences. */
  mark: Paragraph['mark'] | 'bold';
}

/** Longer than this, a block is text, whatever its marks. */
const LONGEST_HEADING = 300;
const LONGEST_LOOK = 600;
const BOLD = /^(\*\*|__)(?!\s)([^\n]+)\1$/u;
const NAVIGATION =
  /^(?:home|news|world|politics|opinions?|sports?|business|economy|culture|videos?|photos|contact|about|search|menu|log ?in|subscribe|archives?|technology|science|health|life|arts?|travel|weather|podcasts?)$/iu;
const SHORT_RUN = 3;

/**
 * The blocks of an article in order. What a line is follows from its own form and from its neighbours: a short line
 * without a full stop is a heading when text follows, a point when others like it follow, and page furniture when it
 * is one of several at the top, or of a list there in another script than the article's.
 */
export function splitBlocks(text: string): Block[] {
  const paragraphs = splitParagraphs(text);
  const reader = new BlockReader(text, paragraphs);
  return reader.read();
}

/** Paragraphs that read as headlines, with nothing but page furniture between them. */
interface HeadlineRun {
  count: number;
  last: number;
  endsText: boolean;
}

class BlockReader {
  private readonly text: string;
  private readonly paragraphs: Paragraph[];
  private readonly menus = new Set<number>();
  /** Index of the first paragraph that is more than a short line. */
  private readonly top: number;
  private readonly runs = new Map<number, HeadlineRun>();

  constructor(text: string, paragraphs: Paragraph[]) {
    this.text = text;
    this.paragraphs = paragraphs;
    paragraphs.forEach((paragraph, index) => {
      if (paragraph.mark === 'menu') this.menus.add(index);
    });
    const main = mainScript(text);
    this.top = paragraphs.findIndex((paragraph) => this.isSubstance(paragraph, main));
    if (this.top > 0) {
      this.markForeignMenu(main);
      this.markNavigation();
    }
    this.findRuns();
  }

  read(): Block[] {
    return this.paragraphs.map((paragraph, index) => this.toBlock(paragraph, index));
  }

  private toBlock(paragraph: Paragraph, index: number): Block {
    const { start, end, mark } = paragraph;
    if (this.menus.has(index)) return { start, end, kind: 'menu', mark };
    const bold = end - start <= LONGEST_LOOK ? BOLD.exec(this.lookAt(paragraph)) : undefined;
    if (bold && !bold[2]!.includes(bold[1]!)) {
      const inner = { start: start + 2, end: end - 2 };
      if (mark === 'hash' || mark === 'underline') return { ...inner, kind: 'heading', mark };
      const heading = mark === 'none' && isHeadline(bold[2]!, true) && index < this.paragraphs.length - 1;
      if (heading) return { ...inner, kind: 'heading', mark: 'bold' };
      return { ...inner, kind: mark === 'none' || mark === 'quote' ? 'prose' : 'item', mark };
    }
    return { start, end, kind: this.kindOf(paragraph, index), mark };
  }

  private kindOf(paragraph: Paragraph, index: number): SentenceKind {
    switch (paragraph.mark) {
      case 'hash':
      case 'underline':
        return paragraph.end - paragraph.start <= LONGEST_HEADING ? 'heading' : 'prose';
      case 'table-head':
        return 'heading';
      case 'table-row':
      case 'code':
      case 'bullet':
        return 'item';
      case 'dash':
        // Russian newspapers open direct speech with a dash.
        return hasAttribution(this.text.slice(paragraph.start, paragraph.end)) ? 'prose' : 'item';
      case 'number':
        return this.isNumberedHeading(paragraph, index) ? 'heading' : 'item';
      case 'menu':
        return 'menu';
      case 'quote':
        return 'prose';
      case 'none':
        return this.kindOfPlain(index);
    }
  }

  private kindOfPlain(index: number): SentenceKind {
    const run = this.runs.get(index);
    if (!run) return 'prose';
    // The end of a text is no heading: nothing follows that it could head.
    if (run.endsText) return run.count > SHORT_RUN ? 'item' : 'prose';
    if (run.count <= SHORT_RUN) return 'heading';
    return index === run.last && this.paragraphs[index]!.apart ? 'heading' : 'item';
  }

  private findRuns(): void {
    let run: HeadlineRun | undefined;
    for (let index = 0; index < this.paragraphs.length; index += 1) {
      if (this.menus.has(index)) continue;
      if (this.isHeadline(index)) {
        run ??= { count: 0, last: index, endsText: true };
        run.count += 1;
        run.last = index;
        this.runs.set(index, run);
      } else {
        if (run) run.endsText = false;
        run = undefined;
      }
    }
  }

  private isHeadline(index: number): boolean {
    const paragraph = this.paragraphs[index]!;
    if (paragraph.mark !== 'none') return false;
    const line = this.lookAt(paragraph);
    if (isOrdinalHeadline(line)) return true;
    const next = this.paragraphs[this.nextContent(index)];
    // Above the first paragraph stands the title, which may be a short sentence.
    const title = index < this.top && next !== undefined && this.endsLikeText(next);
    return isHeadline(line, title);
  }

  /** `1- The doubts about the ally` above a paragraph is a heading; among other numbered lines it is a point. */
  private isNumberedHeading(paragraph: Paragraph, index: number): boolean {
    const next = this.paragraphs[this.nextContent(index)];
    if (next?.mark !== 'none' || this.paragraphs[index - 1]?.mark === 'number') return false;
    return isHeadline(this.lookAt(paragraph), true);
  }

  private nextContent(index: number): number {
    let next = index + 1;
    while (this.menus.has(next)) next += 1;
    return next;
  }

  private isSubstance(paragraph: Paragraph, main: string | undefined): boolean {
    if (paragraph.mark === 'menu' || paragraph.mark === 'hash' || paragraph.mark === 'underline') return false;
    const long = paragraph.end - paragraph.start > LONGEST_LOOK / 3;
    if (!long && !(this.endsLikeText(paragraph) && wordCount(this.lookAt(paragraph)) >= 8)) return false;
    return mainScript(this.lookAt(paragraph)) === main;
  }

  private endsLikeText({ start, end }: Slice): boolean {
    return endsSentence(this.text.slice(Math.max(start, end - 24), end));
  }

  /** A site's news list in Arabic above an English article. One line alone may be the original title. */
  private markForeignMenu(main: string | undefined): void {
    const foreign: number[] = [];
    for (let index = 0; index < this.top; index += 1) {
      const paragraph = this.paragraphs[index]!;
      const script = mainScript(this.lookAt(paragraph));
      if (script === undefined || script === main) continue;
      const text = paragraph.mark === 'none' && this.endsLikeText(paragraph) && wordCount(this.lookAt(paragraph)) >= 8;
      if (!text) foreign.push(index);
    }
    const list = foreign.some((index) => this.paragraphs[index]!.mark !== 'none');
    if (foreign.length > 1 || list) foreign.forEach((index) => this.menus.add(index));
  }

  /** `Home`, `News`, `Opinion`: one or two words a line, line after line, above the title. */
  private markNavigation(): void {
    let run: number[] = [];
    const close = (): void => {
      const last = run.at(-1);
      // A title set apart by a blank line does not belong to the menu above it, however short it is.
      if (last !== undefined && this.paragraphs[last]!.apart && !this.menus.has(last)) run.pop();
      const named = run.some((index) => this.isNavigation(index));
      if (run.length >= (named ? SHORT_RUN : SHORT_RUN + 3)) run.forEach((index) => this.menus.add(index));
      run = [];
    };
    for (let index = 0; index < this.top; index += 1) {
      const paragraph = this.paragraphs[index]!;
      // A date or a byline stands below a title as well as below a menu.
      if (this.menus.has(index) && !this.isNavigation(index)) continue;
      const plain = paragraph.mark === 'none' || paragraph.mark === 'menu';
      if (plain && wordCount(this.lookAt(paragraph)) <= 3 && !this.endsLikeText(paragraph)) run.push(index);
      else close();
    }
    close();
  }

  private isNavigation(index: number): boolean {
    return NAVIGATION.test(this.lookAt(this.paragraphs[index]!));
  }

  /** A paragraph's text as far as it decides anything. */
  private lookAt(paragraph: Slice): string {
    return this.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LOOK));
  }
}
