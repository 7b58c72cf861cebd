import { words } from '#lib/text/words.ts';

/** A first half of a title ("Signed and sealed: …") names the article when it is this long, in characters. */
const SHORTEST_HEAD = 12;
/** A title of more words is cut to so many: what follows is the quotation, not the headline again. */
const MOST_WORDS = 7;
const CUT_TO = 4;

/** What an article is called in passing: its title without what stands behind a colon or dash, and a long one by its first words and "…". */
export function shortTitle(title: string): string {
  const plain = title.replaceAll('*', '').replace(/\s+/gu, ' ').trim();
  const head = plain.split(/: | – | — /u)[0]!.trim();
  const name = head.length >= SHORTEST_HEAD ? head : plain;
  const all = words(name);
  if (all.length <= MOST_WORDS) return name;
  const last = all.slice(0, CUT_TO).findLast(({ stop }) => !stop);
  return last ? `${name.slice(0, last.end)}…` : name;
}
