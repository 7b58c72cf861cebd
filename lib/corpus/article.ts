import { createHash } from 'node:crypto';
import type { Article } from '#lib/domain.ts';
import { frontOf } from './front.ts';
import type { GivenMetadata } from './given-metadata.ts';
import { plainMetadata } from './metadata.ts';
import { titleOf } from './title.ts';

/** What a source has: where its text came from, and what it says about it. */
export interface Source {
  id: string;
  text: string;
  given: GivenMetadata;
  /** Of the file, without suffix, when the article has one of its own. */
  name?: string;
}

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** The article of a source, or why its text cannot be one. */
export function toArticle({ id, text, given, name }: Source): { article: Article } | { reason: string } {
  if (text.trim() === '') return { reason: 'it is empty' };
  if (!HAS_WORDS.test(text)) return { reason: 'it has no words' };
  const front = frontOf(text);
  const plain = plainMetadata(front);
  const article: Article = { id, title: given.title ?? titleOf(front, name, id), text, hash: hashOf(text) };
  const optional = {
    outlet: given.outlet ?? plain.outlet,
    author: given.author ?? plain.author,
    published: given.published ?? plain.published,
    language: given.language,
    url: given.url,
  };
  for (const [key, value] of Object.entries(optional))
    if (value !== undefined) Object.assign(article, { [key]: value });
  return { article };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
