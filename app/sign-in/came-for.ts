import { ID_PATTERN } from '#lib/chat-limits.ts';
import { readArticleLink, withArticle } from '../article/article-link.ts';

/** With a longer one the form of signing in would be refused. */
const LONGEST_LINK = 4_000;

/**
 * What of an address, or of the form of signing in, tells where the reader wants to go: a kept conversation, and an article at a sentence.
 * Each is read and written anew, and nothing else may lead anywhere.
 */
export function cameFor(parameters: URLSearchParams): URLSearchParams {
  const conversation = parameters.get('conversation') ?? '';
  const place = readArticleLink(parameters.toString());
  const link = place ? withArticle('', place.articleId, place.here) : '';
  const wanted = new URLSearchParams(link.length <= LONGEST_LINK ? link : '');
  if (ID_PATTERN.test(conversation)) wanted.set('conversation', conversation);
  return wanted;
}

/** The address on this server that `cameFor` describes, such as `/c/ID?article=…`. */
export function addressOf(wanted: URLSearchParams): string {
  const { conversation, ...link } = Object.fromEntries(wanted);
  const search = new URLSearchParams(link);
  return `${conversation === undefined ? '/' : `/c/${conversation}`}${search.size === 0 ? '' : `?${search}`}`;
}

/** The parameters of a page, of which Next makes an object. One that is there several times is none. */
export function parametersOf(read: Record<string, string | string[] | undefined>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(read).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
