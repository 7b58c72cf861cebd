import type { Account, ArticleInfo, Difference } from '#lib/domain.ts';

/** A difference in words for the reader, the same on screen, in a copy and in an export. */
export interface DescribedDifference {
  /** "The articles differ on the reason: three accounts" */
  heading: string;
  /** One for each group of accounts, in order: the deciding words, who tells them, how sure, and the footnotes they rest on. */
  rows: { says: string; who: string; sureness: string; n: number[] }[];
  /** Whom several articles go back to, as sentences. */
  origin?: string;
}

const HEADINGS: Record<Difference['matter'], string> = {
  reason: 'The articles differ on the reason',
  date: 'The articles differ on the date',
  figure: 'The articles differ on the figure',
  actor: 'The articles differ on who it was',
  place: 'The articles differ on the place',
  time: 'The articles were written at different times',
};
const SURENESS: Record<Account['sureness'], string> = {
  stated: 'as a fact',
  hedged: 'with reservation',
  denied: 'denying it',
  unknown: 'as unknown',
};
const COUNTS = 'no one two three four five six seven eight nine ten'.split(' ');

/** A difference in plain words; `articles` are those that it names. */
export function describeDifference(
  { matter, groups, origins }: Difference,
  articles: readonly ArticleInfo[],
): DescribedDifference {
  const rows = groups.map(clearestFirst).map((accounts, index) => ({
    says: accounts[0]!.says,
    who: listed(accounts.map((account) => whoTells(account, articles))),
    sureness: matter === 'time' ? timeOf(accounts, index) : listed(accounts.map(({ sureness }) => SURENESS[sureness])),
    n: unique(accounts.map(({ n }) => n)),
  }));
  const all = unique(groups.flat().map(({ n }) => n));
  const origin = origins.map((one) => originSentence(one, all.length)).join(' ');
  const heading = matter === 'time' ? HEADINGS.time : `${HEADINGS[matter]}: ${spelled(groups.length)} accounts`;
  return { heading, rows, ...(origin !== '' && { origin }) };
}

/** Of accounts that say the same, first the one that says most: its words are shown, and its footnote stands first behind them. */
function clearestFirst(accounts: readonly Account[]): Account[] {
  const clearest = accounts.reduce((best, account) => (account.says.length > best.says.length ? account : best));
  return [clearest, ...accounts.filter((account) => account !== clearest)];
}

/** Accounts of a development stand in the order of time: what was to come, then what was done. */
function timeOf(accounts: readonly Account[], index: number): string {
  if (accounts.some(({ sureness }) => sureness === 'unknown')) return 'not known yet';
  return index === 0 ? 'before' : 'after';
}

function whoTells({ source, articleId }: Account, articles: readonly ArticleInfo[]): string {
  const { kind, name } = source;
  if (kind === 'article') return `${nameOf(articleId, articles)}, in its own words`;
  if (kind === 'unnamed') return name === undefined ? 'a source without a name' : `${name}, without a name`;
  return name ?? { official: 'an official', expert: 'an expert', media: 'other media' }[kind];
}

function nameOf(id: string, articles: readonly ArticleInfo[]): string {
  const article = articles.find((one) => one.id === id);
  return article?.outlet ?? article?.author ?? article?.title ?? id;
}

function originSentence({ name, citations }: Difference['origins'][number], all: number): string {
  if (citations.length < 2) return `The articles go back to ${name}.`;
  const numbers = `footnotes ${citations.slice(0, -1).join(', ')} and ${citations.at(-1)}`;
  const both = citations.length === 2 ? 'both' : 'all';
  return citations.length === all
    ? `${first(both)} accounts go back to ${name}.`
    : `${first(numbers)} ${both} go back to ${name}.`;
}

function first(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function spelled(count: number): string {
  return COUNTS[count] ?? String(count);
}

function listed(values: readonly string[]): string {
  return unique(values).join('; ');
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
