import type { Anchor, Article, Place, Slice } from '#lib/domain.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import { BridgedText } from './bridged-text.ts';
import { likeness } from './quote-context.ts';

/** Where a quote stands more often, no place can be told from the others anyway. */
const MOST_PLACES = 100;
/** By so many characters the best place must be more like the old one than any other is or was: about three words. */
const MARGIN = 16;

const CHANGED = 'This article has changed since the answer was written.';
const SENTENCES = {
  stands: '',
  renamed: 'This article is no longer in the corpus under its old name; the one shown has exactly the same text.',
  changed: `${CHANGED} The sentence still stands where it stood.`,
  moved: `${CHANGED} The sentence still stands, in another place.`,
  gone: `${CHANGED} The sentence is no longer in it, so nothing is marked.`,
  mismatched: 'What this footnote quotes is not what stands at its place in the article, so nothing is marked.',
  elsewhere:
    'This article is no longer in the corpus under its old name. The one shown has the sentence with the same words around it: most likely it was renamed, and it has changed since.',
  removed: 'This article was removed since the answer was written.',
} as const;

/**
 * What has become of the place that an anchor names, in the article as the corpus has it now: the same id, or the same text
 * under another. A place is given only where it is certain; white space and typographic signs may differ there.
 */
export function resolveAnchor(anchor: Anchor, article: Article | undefined): Place {
  return anchorResolver(article)(anchor);
}

/** The same for many anchors of one article, whose text is read at most once. */
export function anchorResolver(article: Article | undefined): (anchor: Anchor) => Place {
  if (!article) return () => ({ state: 'removed', sentence: SENTENCES.removed });
  const { text, hash, id } = article;
  const sentencesWith = sentenceFinder(text);
  return (anchor) => {
    const { start, end, quote = text.slice(start, end) } = anchor;
    const isThere = start >= 0 && start < end && end <= text.length && text.slice(start, end) === quote;
    if (anchor.hash === hash || (anchor.hash === undefined && isThere)) {
      if (!isThere) return { state: 'mismatched', sentence: SENTENCES.mismatched };
      const state = id === anchor.articleId ? 'stands' : 'renamed';
      return { state, start, end, sentence: SENTENCES[state] };
    }
    const says = anchor.quote !== undefined && /[\p{L}\p{N}]/u.test(anchor.quote);
    return placeInChanged(anchor, text, says ? sentencesWith(anchor.quote!) : undefined);
  };
}

/**
 * The same for an article of another id and another text: a place is given only where the same words stand around the sentence as well,
 * so that the article may be the one that was cited.
 */
export function elsewhereResolver(article: Article): (anchor: Anchor) => Place {
  const resolve = anchorResolver(article);
  return (anchor) => {
    const place = resolve(anchor);
    if (!('start' in place)) return place;
    if (!anchor.context || likeness(article.text, place, anchor.context) === 0)
      return { state: 'removed', sentence: SENTENCES.removed };
    return { ...place, state: 'moved', sentence: SENTENCES.elsewhere };
  };
}

/** @param places where the quote stands as whole sentences; undefined when it is not known. */
function placeInChanged({ start, context }: Anchor, text: string, places: Slice[] | undefined): Place {
  if (places === undefined) return unclear('Where the sentence stands now cannot be told');
  if (places.length === 0) return { state: 'gone', sentence: SENTENCES.gone };
  const ranked = places
    .map((place) => ({ place, likeness: context ? likeness(text, place, context) : 0 }))
    .toSorted((one, other) => other.likeness - one.likeness);
  const [best, second] = ranked;
  // A place that is like the old one no more than another was then may be that other one.
  const isKnown = best!.likeness >= MARGIN + Math.max(second?.likeness ?? 0, context?.rival ?? 0);
  const isOnly = second === undefined && context?.rival === undefined;
  if (!isKnown && !isOnly) {
    return second === undefined
      ? unclear('The sentence stood in it several times, and whether the one that is left was meant cannot be told')
      : unclear(`The sentence stands in it ${times(places.length)}, and which one was meant cannot be told`);
  }
  const state = best!.place.start === start ? 'changed' : 'moved';
  return { state, ...best!.place, sentence: SENTENCES[state] };
}

function unclear(why: string): Place {
  return { state: 'unclear', sentence: `${CHANGED} ${why}, so nothing is marked.` };
}

function times(count: number): string {
  return count === 2 ? 'twice' : count >= MOST_PLACES ? 'many times' : `${count} times`;
}

/**
 * Finds where words stand in a text as one or more whole sentences. Inside of a longer sentence the same words may say
 * something else: "It was signed." is not said by "Nobody believes it was signed.", nor by a correction that quotes it.
 */
function sentenceFinder(text: string): (quote: string) => Slice[] {
  let bridged: BridgedText | undefined;
  let sentences: Slice[] | undefined;
  return (quote) => {
    bridged ??= new BridgedText(text);
    const places = bridged.placesOf(quote, MOST_PLACES);
    if (places.length === 0) return places;
    const known = (sentences ??= splitSentences(text));
    // Places and sentences are both in order: what is behind is not looked at again.
    let [from, to] = [0, 0];
    return places.filter(({ start, end }) => {
      while (from + 1 < known.length && known[from + 1]!.start <= start) from++;
      while (to < known.length && known[to]!.end < end) to++;
      const [first, last] = [known[from], known[to]];
      return (
        first !== undefined &&
        first.start <= start &&
        last !== undefined &&
        isLayout(text.slice(first.start, start)) &&
        isLayout(text.slice(end, last.end))
      );
    });
  };
}

/** Emphasis and the like, which stand around a sentence without being part of it; quotation marks are none. */
function isLayout(between: string): boolean {
  return /^[\s*_~#>|•·-]*$/u.test(between);
}
