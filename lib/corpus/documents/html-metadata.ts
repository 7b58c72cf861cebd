import { z } from 'zod';
import { givenMetadataShape, type GivenMetadata } from '#lib/corpus/given-metadata.ts';

/** What schema.org calls an article, and what may hold one, the best first. */
const ARTICLE_TYPES = [/Article|BlogPosting|Report/, /WebPage/];

/** Fewer words are as likely the name of a site as a title. */
const TITLE_WORDS = 3;

/** Where pages say who has written them, in the order in which they are believed. */
const META: Record<'title' | 'outlet' | 'author' | 'published' | 'url', string[]> = {
  title: ['citation_title', 'og:title', 'twitter:title', 'dc.title', 'dcterms.title'],
  outlet: ['og:site_name', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher', 'application-name'],
  author: ['author', 'citation_author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'byl'],
  published: [
    'article:published_time',
    'citation_publication_date',
    'citation_date',
    'date',
    'pubdate',
    'publish-date',
    'dc.date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'parsely-pub-date',
    'og:published_time',
  ],
  url: ['og:url'],
};

/** What a page says about itself: Open Graph and citation tags, schema.org data, Dublin Core, then its own elements. */
export function htmlMetadata(page: Document): GivenMetadata {
  const tags = metaTags(page);
  const schema = schemaData(page);
  const found = (name: keyof typeof META): string | undefined => META[name].map((key) => tags.get(key)).find(Boolean);
  const outlet = found('outlet') ?? schema.outlet;
  const title = found('title') ?? schema.title ?? titleElement(page, outlet);
  const authors = [found('author'), schema.author, textOf(page.querySelector('[rel=author], [itemprop=author]'))];
  const time = page.querySelector('time[pubdate], time[itemprop=datePublished], article time[datetime]');
  return givenMetadataShape.parse({
    title,
    outlet,
    author: authors.find((author) => author !== undefined && !/^https?:/i.test(author)),
    published: found('published') ?? schema.published ?? time?.getAttribute('datetime') ?? undefined,
    // An address that is relative, or empty, says nothing without that of the page, which is not known.
    url: [page.querySelector('link[rel=canonical]')?.getAttribute('href'), found('url')].find(
      (address) => address && /^\s*https?:/iu.test(address),
    ),
    language: page.documentElement.getAttribute('lang') ?? tags.get('content-language') ?? undefined,
  });
}

function metaTags(page: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content')?.trim();
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (!name || !content) continue;
      // Several authors have a tag each.
      const before = tags.get(name);
      if (before === undefined) tags.set(name, content);
      else if (name === 'citation_author' || name === 'author') tags.set(name, `${before}, ${content}`);
    }
  }
  return tags;
}

/** `The harbour opens | Harbour News`: the name of the outlet is not part of the title. */
function titleElement(page: Document, outlet: string | undefined): string | undefined {
  const title = textOf(page.querySelector('title'));
  if (title === undefined) return textOf(page.querySelector('h1'));
  if (outlet !== undefined && title.endsWith(outlet)) {
    return title.slice(0, -outlet.length).replace(/\s*[-–—|·:»]\s*$/u, '') || title;
  }
  // Where a heading has the first words of the title, what follows them names the site; or the heading is the name of the site, and the title follows.
  const heading = textOf(page.querySelector('h1'));
  if (heading === undefined || !title.startsWith(heading)) return title;
  const words = wordsIn(heading);
  return words >= TITLE_WORDS || words >= wordsIn(title.slice(heading.length)) ? heading : title;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}'’-]*[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
}

function textOf(element: Element | null): string | undefined {
  return element?.textContent.replace(/\s+/gu, ' ').trim() || undefined;
}

const named = z
  .union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
  .optional()
  .catch(undefined);

const schemaShape = z.object({
  '@type': z.union([z.string(), z.array(z.string()).transform((types) => types.join(' '))]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: z
    .union([z.array(named).transform((names) => names.filter(Boolean).join(', ') || undefined), named])
    .optional()
    .catch(undefined),
  publisher: named,
});

/** The article that the page's schema.org data describes, whether alone, in a list or in a graph. */
function schemaData(page: Document): { title?: string; author?: string; published?: string; outlet?: string } {
  const items = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => itemsOf(parseJson(script.textContent)))
    .flatMap((item) => schemaShape.safeParse(item).data ?? []);
  const [article, around] = ARTICLE_TYPES.map((types) => items.find((item) => types.test(item['@type'])));
  return {
    title: article?.headline ?? around?.headline,
    author: article?.author ?? around?.author,
    published: article?.datePublished ?? around?.datePublished,
    outlet: article?.publisher ?? around?.publisher,
  };
}

function itemsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const graph = typeof value === 'object' && value !== null && '@graph' in value ? value['@graph'] : undefined;
  return Array.isArray(graph) ? graph : [value];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Pages carry broken data; what it would have said is then looked for elsewhere.
    return undefined;
  }
}
