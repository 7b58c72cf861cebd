import type { StoreStats } from '#lib/engine/article-list.ts';
import { spelledDate } from '#lib/export/article-facts.ts';
import type { Language } from '../language/language.ts';
import type { Locale } from '../language/locales.ts';

/** As the server has written it. A browser takes longer to get ready to write numbers and a date than for all else that the page shows at first. */
export interface WrittenLine {
  words: string;
  locale: Locale;
}

/** "5 articles · 47 passages · indexed 22 November 2026" */
export function corpusLine(
  { articles, passages, indexedAt }: Omit<StoreStats, 'generation'>,
  { say, tag }: Language,
): string {
  return [
    say('corpus.articles', { count: articles }),
    say('corpus.passages', { count: passages }),
    say('corpus.indexed', { date: spelledDate(indexedAt, tag) }),
  ].join(' · ');
}
