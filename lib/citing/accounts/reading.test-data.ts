/** Sentences as the parts that read accounts take them. */
import type { EvidenceSentence } from '#lib/domain.ts';
import { readingOf } from './readings.ts';
import { People } from './people.ts';
import { Sources } from './sources.ts';
import type { Telling } from './telling.ts';

export interface Around {
  before?: string[];
  published?: string;
}

/** One sentence of the article "a", with what stands before it in its paragraph. */
export function tellingOf(text: string, { before = [], published }: Around = {}): Telling {
  const article = { id: 'a', title: 'A', hash: '', ...(published !== undefined && { published }) };
  return {
    n: 1,
    articleId: 'a',
    article,
    text,
    analysed: readingOf(text),
    before,
    inParagraph: before.length,
    after: '',
  };
}

export function sourcesOf(telling: Telling): Sources {
  return new Sources(peopleOf(telling));
}

export function peopleOf({ before, text }: Telling): People {
  const sentences = [...before, text].map((sentence, start) => ({ articleId: 'a', text: sentence, start }));
  return new People(sentences satisfies Pick<EvidenceSentence, 'articleId' | 'text' | 'start'>[]);
}

/** Where some words stand in a sentence. */
export function placeOf(words: string, { text }: Telling): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
