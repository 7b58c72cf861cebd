import path from 'node:path';
import { titleFromName } from '#lib/corpus/title.ts';
import type { Article } from '#lib/domain.ts';

/**
 * What is embedded of a passage: the article's title stands before it, unless it is only the name of the file, which
 * may be another tomorrow for the same text.
 */
export function embeddedText({ id, title }: Pick<Article, 'id' | 'title'>, passage: string): string {
  return title === titleFromName(path.posix.basename(id)) ? passage : `${title}\n${passage}`;
}
