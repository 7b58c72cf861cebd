import type { ArticleInfo, Difference, Verdict } from '#lib/domain.ts';
import { articleBeside, spelledDate, webAddress } from './article-facts.ts';
import { coverageSentence, statementsSentence } from './coverage-sentence.ts';
import { describeDifference } from './describe-difference.ts';
import { articleIn, INCOMPLETE, isWhole, type ShownAnswer } from './shown-answer.ts';
import { isDoubtful, VERDICT_WORDS } from './verdict-words.ts';

/** How the parts of an export are written: as Markdown, or as plain text. */
export interface Style {
  /** Words of an article or a reader, on one line, as they stand. */
  words(text: string): string;
  title(text: string): string;
  heading(text: string): string;
  /** Footnotes by their numbers, as they stand in the text. */
  marks(numbers: readonly number[]): string;
  link(address: string): string;
}

/** What the screen shows below the text of an answer and above its footnotes, in the same order, a block each. */
export function belowAnswer(answer: ShownAnswer, style: Style): string[] {
  const { metadata } = answer;
  return [
    isWhole(metadata) ? '' : INCOMPLETE,
    style.words(metadata.notice ?? ''),
    ...(metadata.differences ?? []).map((difference) => differenceBlock(difference, answer, style)),
    doubtfulBlock(answer, style),
    nearestBlock(answer, style),
    coverageLine(answer, style),
  ].filter((block) => block !== '');
}

/** The footnotes of an answer in order, each with what it quotes, where from, and what checking has found. */
export function footnotesOf(answer: ShownAnswer, style: Style): { n: number; text: string }[] {
  return answer.citations.map(({ n, articleId, quote, verdict, reason }) => {
    const source = sourceOf(articleIn(answer, articleId), style);
    return { n, text: `“${style.words(quote)}” — ${source} ${verdictOf(verdict, reason, style)}` };
  });
}

/** "*The ferry*, The Coast, Ines Okafor, 4 March 2025. <https://…>", of what is known. */
function sourceOf({ title, outlet, author, published, url }: ArticleInfo, style: Style): string {
  const facts = [outlet, author, published && spelledDate(published)].filter((fact) => fact !== undefined);
  const link = webAddress(url);
  const source = [style.title(title), ...facts.map((fact) => style.words(fact))].join(', ');
  return `${source}.${link ? ` ${style.link(link)}` : ''}`;
}

function verdictOf(verdict: Verdict | undefined, reason: string | undefined, style: Style): string {
  if (!verdict) return 'Not yet checked.';
  const { sign, words } = VERDICT_WORDS[verdict];
  return `${sign} ${words}.${reason ? ` ${style.words(reason)}` : ''}`;
}

function differenceBlock(difference: Difference, answer: ShownAnswer, style: Style): string {
  const articleIds = new Map(answer.citations.map(({ n, articleId }) => [n, articleId]));
  const articles = [...articleIds.values()].map((id) => articleIn(answer, id));
  const { heading, rows, origin } = describeDifference(difference, articles);
  const items = rows.map(({ says, who, sureness, n }) => {
    const ids = [...new Set(n.flatMap((number) => articleIds.get(number) ?? []))];
    const sources = ids.map((id) => articleBeside(articleIn(answer, id), who)).filter((source) => source !== '');
    const teller = [who, sureness].filter((words) => words !== '').join(', ');
    const named = sources.length > 0 ? ` (${style.words(sources.join('; '))})` : '';
    return `- “${style.words(says)}” ${style.marks(n)} — ${style.words(teller)}${named}`;
  });
  const block = [style.heading(heading), items.join('\n')];
  if (origin) block.push(style.words(origin));
  return block.join('\n\n');
}

function doubtfulBlock({ metadata }: ShownAnswer, style: Style): string {
  const doubtful = (metadata.statements ?? []).filter(({ verdict }) => isDoubtful(verdict));
  if (doubtful.length === 0) return '';
  const items = doubtful.map(
    ({ text, verdict, reason }) => `- ${style.words(text)} — ${verdictOf(verdict, reason, style)}`,
  );
  return [style.heading('Read with care'), items.join('\n')].join('\n\n');
}

function nearestBlock(answer: ShownAnswer, style: Style): string {
  const nearest = answer.metadata.nearest ?? [];
  if (nearest.length === 0) return '';
  const items = nearest.map(
    ({ articleId, text }) => `- “${style.words(text)}” — ${sourceOf(articleIn(answer, articleId), style)}`,
  );
  return [style.heading('Nearest passages'), items.join('\n')].join('\n\n');
}

function coverageLine(answer: ShownAnswer, style: Style): string {
  const { coverage, statements = [] } = answer.metadata;
  if (!coverage) return '';
  const { words, named, unnamed } = coverageSentence(coverage);
  const checked = statementsSentence(statements);
  const titles = named.map((id) => style.words(articleIn(answer, id).title)).join('; ');
  return [checked && `${checked}; `, words, titles && `; not: ${titles}`, unnamed > 0 && `; and ${unnamed} more`, '.']
    .filter(Boolean)
    .join('');
}
