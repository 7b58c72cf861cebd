import { seededRandom } from '#lib/evaluation/random.ts';
import { splitSentences } from '#lib/text/sentences.ts';

/** An article as a line of a `.jsonl` corpus has it. */
export interface MadeArticle {
  id: string;
  title: string;
  outlet: string;
  published: string;
  text: string;
}

const SOURCES_OF_ONE = 10;
const SENTENCES_OF_SOURCE = 9;
const SENTENCES_OF_PARAGRAPH = 4;
/** So many of the names are other ones than in the source. */
const RENAMED = 0.4;
const NAME = /(?<=\p{Ll}\s)\p{Lu}\p{Ll}{3,}/gu;
const OUTLETS = ['Courier', 'Gazette', 'Herald', 'Observer', 'Post'];

/**
 * Makes articles of about 900 words from real ones: runs of sentences of several, with other names and other figures, the same for the
 * same seed. The words and their frequencies are those of real text, the articles are all different.
 *
 * @param texts of real articles
 */
export function* madeArticles(texts: readonly string[], seed: number): Generator<MadeArticle, never> {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const sources = texts.map((text) =>
    splitSentences(text)
      .filter(({ kind }) => kind === 'prose')
      .map(({ start, end }) => text.slice(start, end)),
  );
  const names = [...new Set(texts.flatMap((text) => text.match(NAME) ?? []))];
  const varied = (sentence: string) =>
    sentence
      .replace(NAME, (name) => (names.length > 0 && random() < RENAMED ? pick(names) : name))
      .replace(/\d/gu, (digit) => (random() < RENAMED ? String(1 + Math.floor(random() * 9)) : digit));
  for (let number = 1; ; number++) {
    const sentences = Array.from({ length: SOURCES_OF_ONE }, () => pick(sources)).flatMap((source) => {
      const from = Math.floor(random() * Math.max(1, source.length - SENTENCES_OF_SOURCE + 1));
      return source.slice(from, from + SENTENCES_OF_SOURCE).map(varied);
    });
    const paragraphs: string[] = [];
    for (let at = 0; at < sentences.length; at += SENTENCES_OF_PARAGRAPH) {
      paragraphs.push(sentences.slice(at, at + SENTENCES_OF_PARAGRAPH).join(' '));
    }
    yield {
      id: `made-${number}`,
      title: (sentences[0] ?? '').split(/\s+/u).slice(0, 8).join(' '),
      outlet: pick(OUTLETS),
      published: `20${10 + Math.floor(random() * 15)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`,
      text: paragraphs.join('\n\n'),
    };
  }
}
