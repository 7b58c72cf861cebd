import { createHash } from 'node:crypto';
import type { Article, ArticleInfo } from '#lib/domain.ts';

/** A record rather than a list: a field that is added to `Article` and forgotten here does not compile. */
const PARTS: Record<keyof ArticleInfo, true> = {
  id: true,
  hash: true,
  title: true,
  outlet: true,
  author: true,
  published: true,
  language: true,
  url: true,
};

/**
 * SHA-256 (lower-case hexadecimal) over the text's hash and all metadata. Two articles have the same fingerprint
 * exactly when nothing about them differs; the order in which their fields were set does not matter.
 */
export function fingerprint(article: Article): string {
  const parts = Object.keys(PARTS) as (keyof ArticleInfo)[];
  return createHash('sha256')
    .update(JSON.stringify(parts.map((part) => article[part] ?? null)))
    .digest('hex');
}
