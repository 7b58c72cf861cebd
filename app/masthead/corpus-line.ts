import type { StoreStats } from '#lib/engine/article-list.ts';
import { spelledDate } from '#lib/export/article-facts.ts';

/** "5 articles · 47 passages · indexed 22 November 2026" */
export function corpusLine({ articles, passages, indexedAt }: Omit<StoreStats, 'generation'>): string {
  return `${counted(articles, 'article')} · ${counted(passages, 'passage')} · indexed ${spelledDate(indexedAt)}`;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
