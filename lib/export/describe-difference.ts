import type { Account, ArticleInfo, Difference } from '#lib/domain.ts';

export interface DescribedDifference {
  heading: string;
  /** One for each account: its words, who tells it, how sure, and the footnotes it rests on. */
  rows: { says: string; who: string; sureness: string; n: number[] }[];
  /** Who several articles go back to, as a sentence. */
  origin?: string;
}

const HEADINGS: Record<Difference['matter'], string> = {
  reason: 'The articles differ on the reason',
  date: 'The articles differ on the date',
  figure: 'The articles differ on the figure',
  actor: 'The articles differ on who it was',
  time: 'How it developed from article to article',
};

const SURENESS: Record<Account['sureness'], string> = {
  stated: 'as a fact',
  hedged: 'with reservation',
  denied: 'denying it',
  unknown: 'as unknown',
};

const KINDS: Record<Account['source']['kind'], (name: string | undefined, outlet: string) => string> = {
  official: (name) => (name ? `${name}, in office` : 'An official who is not named'),
  expert: (name) => (name ? `${name}, an expert` : 'Experts who are not named'),
  media: (name) => name ?? 'Other media',
  unnamed: (name) => name ?? 'Sources without a name',
  article: (_, outlet) => `${outlet}, in its own words`,
};

/** A difference in words for the reader. */
export function describeDifference(
  { matter, groups, origins }: Difference,
  articles: readonly ArticleInfo[],
): DescribedDifference {
  const nameOf = (id: string) => {
    const article = articles.find((one) => one.id === id);
    return article?.outlet ?? article?.author ?? article?.title ?? id;
  };
  const rows = groups.map((accounts) => ({
    says: accounts[0]?.says ?? '',
    who: each(accounts.map(({ source, articleId }) => KINDS[source.kind](source.name, nameOf(articleId)))).join('; '),
    sureness: each(accounts.map(({ sureness }) => SURENESS[sureness])).join('; '),
    n: each(accounts.map(({ n }) => n)),
  }));
  const origin = origins
    .map(({ name, citations }) => `Footnotes ${citations.join(' and ')} go back to one origin: ${name}.`)
    .join(' ');
  return { heading: HEADINGS[matter], rows, ...(origin && { origin }) };
}

function each<T>(values: T[]): T[] {
  return [...new Set(values)];
}
