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

/** The words that a difference is told in; what is filled in comes from the articles. */
export interface DifferenceWords {
  /** @param count how many accounts there are */
  heading(matter: Difference['matter'], count: number): string;
  sureness(sureness: Account['sureness']): string;
  /** Of accounts of a development. */
  time(when: 'before' | 'after' | 'notYet'): string;
  /** @param article what the article is called */
  source(source: Account['source'], article: string): string;
  /** @param all every account goes back to them */
  origin(name: string, citations: readonly number[], all: boolean): string;
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

const TIMES = { before: 'before', after: 'after', notYet: 'not known yet' };

const IN_ENGLISH: DifferenceWords = {
  heading: (matter, count) =>
    matter === 'time' ? HEADINGS.time : `${HEADINGS[matter]}: ${COUNTS[count] ?? String(count)} accounts`,
  sureness: (sureness) => SURENESS[sureness],
  time: (when) => TIMES[when],
  source({ kind, name }, article) {
    if (kind === 'article') return `${article}, in its own words`;
    if (kind === 'unnamed') return name === undefined ? 'a source without a name' : `${name}, without a name`;
    return name ?? { official: 'an official', expert: 'an expert', media: 'other media' }[kind];
  },
  origin: originSentence,
};

/** A difference in plain words; `articles` are those that it names. */
export function describeDifference(
  { matter, groups, origins }: Difference,
  articles: readonly ArticleInfo[],
  words: DifferenceWords = IN_ENGLISH,
): DescribedDifference {
  const rows = groups.map(clearestFirst).map((accounts, index) => ({
    says: accounts[0]!.says,
    who: listed(accounts.map(({ source, articleId }) => words.source(source, nameOf(articleId, articles)))),
    sureness:
      matter === 'time'
        ? words.time(timeOf(accounts, index))
        : listed(accounts.map(({ sureness }) => words.sureness(sureness))),
    n: unique(accounts.map(({ n }) => n)),
  }));
  const all = unique(groups.flat().map(({ n }) => n));
  const origin = origins
    .map(({ name, citations }) => words.origin(name, citations, citations.length === all.length))
    .join(' ');
  return { heading: words.heading(matter, groups.length), rows, ...(origin !== '' && { origin }) };
}

/** Of accounts that say the same, first the one that says most: its words are shown, and its footnote stands first behind them. */
function clearestFirst(accounts: readonly Account[]): Account[] {
  const clearest = accounts.reduce((best, account) => (account.says.length > best.says.length ? account : best));
  return [clearest, ...accounts.filter((account) => account !== clearest)];
}

/** Accounts of a development stand in the order of time: what was to come, then what was done. */
function timeOf(accounts: readonly Account[], index: number): keyof typeof TIMES {
  if (accounts.some(({ sureness }) => sureness === 'unknown')) return 'notYet';
  return index === 0 ? 'before' : 'after';
}

function nameOf(id: string, articles: readonly ArticleInfo[]): string {
  const article = articles.find((one) => one.id === id);
  return article?.outlet ?? article?.author ?? article?.title ?? id;
}

function originSentence(name: string, citations: readonly number[], all: boolean): string {
  if (citations.length < 2) return `The articles go back to ${name}.`;
  const numbers = `footnotes ${citations.slice(0, -1).join(', ')} and ${citations.at(-1)}`;
  const both = citations.length === 2 ? 'both' : 'all';
  return all ? `${first(both)} accounts go back to ${name}.` : `${first(numbers)} ${both} go back to ${name}.`;
}

function first(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function listed(values: readonly string[]): string {
  return unique(values).join('; ');
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
