import type { Query, QueryTerm } from '#lib/domain.ts';
import { type Word, words } from '#lib/text/words.ts';
import type { Store } from '#lib/store/store.ts';
import { inverseDocumentFrequency } from './bm25f.ts';
import { repairSpelling } from './repair.ts';
import { synonymsOf } from './synonyms.ts';

/** A word in fewer passages than this share of them is rare: its synonyms are looked for too. */
const RARE_SHARE = 0.02;

/** Words that ask rather than tell ("what is the name of …"), by their stems. */
const ASKING = new Set(
  `accord actual answer articl ask author call case consid describ differ discuss exampl explain fact find follow general give happen help includ inform
  kind know known made main make mean mention mani much name number part person place possibl question refer relat said sai show sort state stori
  take tell term text thing time type us use word year`.split(/\s+/u),
);
export const Q = { asking: 0.5 };

/**
 * Reads a question: its content words, how much each tells in this corpus, and what stands for a word that the corpus
 * does not know or hardly knows: the spelling that was meant, or another word of the same meaning.
 */
export async function readQuery(store: Store, question: string): Promise<Query> {
  const asked = distinctWords(question);
  const { passages } = await store.stats();
  const frequencies = await store.documentFrequencies(asked.flatMap((word) => [word.term, ...synonymsOf(word.term).map((entry) => entry.term)]));
  const terms: QueryTerm[] = [];
  for (const word of asked) {
    const occurrences = frequencies.get(word.term) ?? 0;
    const alternatives: QueryTerm['alternatives'] = [];
    if (occurrences <= Math.max(1, passages * RARE_SHARE)) {
      for (const synonym of synonymsOf(word.term)) {
        if ((frequencies.get(synonym.term) ?? 0) > 0) alternatives.push(synonym);
      }
    }
    let documents = occurrences;
    if (occurrences === 0 && alternatives.length === 0) {
      for (const repair of await repairSpelling(store, word)) {
        alternatives.push(repair);
        documents = Math.max(documents, repair.documents);
      }
    }
    for (const { term } of alternatives) documents = Math.max(documents, frequencies.get(term) ?? 0);
    terms.push({
      text: word.text,
      term: word.term,
      weight: inverseDocumentFrequency(passages, documents) * (ASKING.has(word.term) && !word.name ? Q.asking : 1),
      name: word.name,
      known: occurrences > 0,
      alternatives: alternatives.map(({ term, closeness }) => ({ term, closeness })),
    });
  }
  return { text: question, terms };
}

interface AskedWord extends Word {
  name: boolean;
}

function distinctWords(question: string): AskedWord[] {
  const all = words(question);
  const capitalised = all.filter((word) => isCapitalised(word.text)).length;
  const shouted = capitalised > 3 && capitalised > all.length * 0.7;
  const seen = new Set<string>();
  const asked: AskedWord[] = [];
  for (const [index, word] of all.entries()) {
    if (word.stop || word.term === '' || seen.has(word.term)) continue;
    seen.add(word.term);
    asked.push({ ...word, name: index > 0 && !shouted && isCapitalised(word.text) });
  }
  return asked;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
