import type { Query, QueryTerm } from '#lib/domain.ts';
import type { Store } from '#lib/store/store.ts';
import { questionKind } from '#lib/text/question-kind.ts';
import { corpusAddress } from '#lib/text/question-language.ts';
import { STOP_WORDS } from '#lib/text/stop-words.ts';
import { phrasesIn, phraseSynonymsOf, type Synonym, synonymsOf } from '#lib/text/synonyms.ts';
import { termOf, type Word, words } from '#lib/text/words.ts';
import { inverseDocumentFrequency } from './bm25f.ts';
import { repairSpelling } from './repair.ts';

/** Words that only ask count half; an ordinary word that nothing in the corpus stands for counts less than a rare name. */
const ASKING_WEIGHT = 0.5;
const UNKNOWN_WEIGHT = 0.7;
/** Stop words are known for English only: in another script, a word that the corpus lacks is most often one that asks. */
const FOREIGN_UNKNOWN_WEIGHT = 0.1;
const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const PHRASE_CLOSENESS = 0.7;
/** A word in more passages than this, and more than this share of them, needs no synonyms. */
const COMMON_FROM = 1_000;
const COMMON_SHARE = 0.02;
/** In an index of up to so many passages a synonym is believed fully; in a large one, that of a word which the corpus knows itself counts this much. */
const SMALL_INDEX = 50;
const LEAST_BELIEVED = 0.4;
/** From this closeness on, another term is the word itself: a repaired spelling, another form. */
const SAME_WORD = 0.9;

/** What the index does not hold, but a phrase may. */
const STOP_TERMS = new Set([...STOP_WORDS].map(termOf));

/** Words that ask rather than tell ("what is the name of …"), by their stems; they count half. */
const ASKING = new Set(
  `accord actual answer articl ask author call case consid describ differ discuss exampl explain fact find follow general give happen help includ inform
  kind know known made main make mean mention mani much name number part person place possibl question refer relat said sai show sort state stori
  take tell term text thing time type us use word year`.split(/\s+/u),
);

/**
 * Reads a question: its content words, how much each tells in this corpus, and what can stand for a word that the corpus does not know
 * or hardly knows: the spelling that was meant, or another word of the same meaning.
 */
export async function readQuery(store: Store, question: string): Promise<Query> {
  const asked = askedWords(question);
  const { passages } = await store.stats();
  const sought = asked.flatMap(({ term, synonyms, phrases }) => [
    term,
    ...synonyms.map((other) => other.term),
    ...phrases.flat().filter((other) => !STOP_TERMS.has(other)),
  ]);
  const frequencies = await store.documentFrequencies([...new Set(sought)]);
  const terms = await Promise.all(asked.map((word) => readWord(store, word, frequencies, passages)));
  return { text: question, terms: terms.filter((term) => !onlyAsksInVain(term)), passages };
}

/** An article need not say "say" to answer "What do the articles say about …?". */
function onlyAsksInVain({ term, name, known, alternatives }: QueryTerm): boolean {
  return ASKING.has(term) && !name && !known && alternatives.length === 0;
}

interface AskedWord extends Word {
  name: boolean;
  synonyms: Synonym[];
  /** Several words that mean the same, each as its terms. */
  phrases: string[][];
}

async function readWord(
  store: Store,
  word: AskedWord,
  frequencies: Map<string, number>,
  passages: number,
): Promise<QueryTerm> {
  const occurrences = frequencies.get(word.term) ?? 0;
  const common = occurrences > Math.max(COMMON_FROM, passages * COMMON_SHARE);
  const alternatives = new Map<string, number>();
  let documents = occurrences;
  if (!common) {
    for (const { term, closeness } of word.synonyms) {
      const known = frequencies.get(term) ?? 0;
      if (known === 0) continue;
      alternatives.set(term, Math.max(closeness, alternatives.get(term) ?? 0));
      documents = Math.max(documents, known);
    }
    for (const phrase of word.phrases) {
      // A phrase stands in no more passages than its rarest word.
      const known = Math.min(...phrase.map((term) => (STOP_TERMS.has(term) ? passages : (frequencies.get(term) ?? 0))));
      if (known > 0) alternatives.set(phrase.join(' '), PHRASE_CLOSENESS);
    }
  }
  if (occurrences === 0 && documents === 0) {
    for (const repair of await repairSpelling(store, word)) {
      alternatives.set(repair.term, repair.closeness);
      documents = Math.max(documents, repair.documents);
    }
  }
  return {
    text: word.text,
    term: word.term,
    weight: inverseDocumentFrequency(passages, occurrences > 0 ? occurrences : documents) * trustOf(word, documents),
    name: word.name,
    known: occurrences > 0,
    alternatives: [...alternatives].map(([term, closeness]) => ({
      term,
      closeness: occurrences > 0 && closeness < SAME_WORD ? closeness * beliefIn(passages) : closeness,
    })),
  };
}

/** Among many passages, chance finds a synonym of anything, and an asker uses the corpus's own words. */
function beliefIn(passages: number): number {
  return LEAST_BELIEVED + (1 - LEAST_BELIEVED) * Math.min(1, Math.sqrt(SMALL_INDEX / Math.max(1, passages)));
}

/** "On what date …", "what is the name of …", "how many …": the word says what kind of answer is asked for and stands in none. */
const KIND_WORD =
  /\b(?:(?:what|which|whose|the)\s+(?:exact\s+|specific\s+|full\s+)?(?:dates?|years?|months?|days?|numbers?|names?|kinds?|types?|sorts?|reasons?)|how\s+(?:many|much))\b/giu;

/** "What role does A play?" asks what A does: neither word stands in an answer. */
const ROLE_WORDS = /\b(?:what|which)\s+(?:\w+\s+)?(?<role>roles?|parts?)\b.*?\b(?<play>play(?:s|ed|ing)?)\b/giu;

/** A word that only asks counts less, and so does an ordinary word that nothing in the corpus stands for. */
function trustOf(word: AskedWord, documents: number): number {
  if (word.name || /\p{N}/u.test(word.text)) return 1;
  if (ASKING.has(word.term)) return ASKING_WEIGHT;
  if (documents > 0) return 1;
  return NOT_LATIN.test(word.text) ? FOREIGN_UNKNOWN_WEIGHT : UNKNOWN_WEIGHT;
}

/** "Compare …", "summarise …" say what to do and not what about. */
const INSTRUCTION =
  /^(compar\w*|contrast|summar\w*|sum|descri[bp]\w*|expla\w*|list|enumer|outlin|overview|gist|point|main|kei|argument|view|articl|give|write|provid|pleas|short|brief|briefli)$/u;

/** Every article says something: other words for it tell nothing. */
const SPEECH = new Set(['say', 'sai', 'said', 'tell', 'told', 'mention', 'describ', 'discuss', 'write', 'report']);

/** The distinct content words, each with its synonyms and those of the phrase that it stands in ("speaks for"). */
function askedWords(question: string): AskedWord[] {
  const all = words(question);
  const capitalised = all.filter(({ text }) => isCapitalised(text)).length;
  const shouted = capitalised > 3 && capitalised > all.length * 0.7;
  const instructs =
    ['comparison', 'summary'].includes(questionKind(question)) || /^\s*(?:compare|list|name)\b/iu.test(question);
  const kindWords = new Set([...question.matchAll(KIND_WORD)].map((match) => match.index + match[0].length));
  for (const { index, 0: phrase, groups } of question.matchAll(ROLE_WORDS)) {
    kindWords.add(index + phrase.indexOf(groups!['role']!) + groups!['role']!.length);
    kindWords.add(index + phrase.length);
  }
  const address = corpusAddress(question);
  const asked = new Map<string, AskedWord>();
  for (const [index, word] of all.entries()) {
    if (word.end <= address || word.stop || word.term === '' || asked.has(word.term) || kindWords.has(word.end))
      continue;
    if (instructs && INSTRUCTION.test(word.term)) continue;
    asked.set(word.term, {
      ...word,
      name: index > 0 && !shouted && isCapitalised(word.text),
      synonyms: onlyAsks(word) ? [] : synonymsOf(word.term),
      phrases: onlyAsks(word) ? [] : phraseSynonymsOf(word.term),
    });
  }
  for (const { words: inPhrase, synonyms, phrases } of phrasesIn(all)) {
    for (const { term, stop } of inPhrase.map((at) => all[at]!)) {
      if (stop) continue;
      asked.get(term)?.synonyms.unshift(...synonyms);
      asked.get(term)?.phrases.unshift(...phrases);
    }
  }
  return [...asked.values()];
}

function onlyAsks({ term, text }: Word): boolean {
  return SPEECH.has(term) && !isCapitalised(text);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
