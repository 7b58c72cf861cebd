import type { ArticlePlace } from './article-panel.tsx';
import type { Mark } from './marked-text.ts';

/** A longer quote would make an address that programs cut; without it the sentence is found in the unchanged article only. */
const LONGEST_QUOTE = 400;

const PARAMETERS = ['article', 'sentence', 'hash', 'quote'];

/** The sentence that a link leads to; `hash` is that of the article in which it stands there. */
export type LinkedSentence = Pick<Mark, 'start' | 'end' | 'hash' | 'quote'>;

/**
 * `search` with the article and the sentence in it, such as `?article=ID&sentence=120-184&hash=…&quote=…`: what a link needs to
 * find the sentence again, or to tell that it is gone. Parameters of others stay.
 */
export function withArticle(search: string, articleId: string, sentence?: LinkedSentence): string {
  const parameters = without(search);
  parameters.set('article', articleId);
  if (sentence) {
    parameters.set('sentence', `${sentence.start}-${sentence.end}`);
    if (sentence.hash) parameters.set('hash', sentence.hash);
    if (sentence.quote && sentence.quote.length <= LONGEST_QUOTE) parameters.set('quote', sentence.quote);
  }
  return `?${parameters}`;
}

/** `search` as it is when no article is open. */
export function withoutArticle(search: string): string {
  const parameters = without(search);
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** What a link leads to; undefined when it names no article. A sentence that is no sentence is left out. */
export function readArticleLink(search: string): ArticlePlace | undefined {
  const parameters = new URLSearchParams(search);
  const articleId = parameters.get('article');
  if (!articleId) return undefined;
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(parameters.get('sentence') ?? '') ?? [];
  const here: Mark | undefined =
    start === undefined || Number(end) <= Number(start)
      ? undefined
      : {
          start: Number(start),
          end: Number(end),
          hash: parameters.get('hash') ?? undefined,
          quote: parameters.get('quote') ?? '',
        };
  // Its title is not known before it has come.
  return { articleId, title: articleId, marks: here ? [here] : [], here };
}

function without(search: string): URLSearchParams {
  const parameters = new URLSearchParams(search);
  for (const name of PARAMETERS) parameters.delete(name);
  return parameters;
}
