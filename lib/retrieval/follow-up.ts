import type { Store } from '#lib/store/store.ts';
import { words } from '#lib/text/words.ts';

/** Words that point back at what was said before; "is there a clause" and "who said that it was late" do not. */
const POINTERS =
  /\b(he|she|it|they|him|her|them|his|hers|its|their|theirs|(?<!\b(?:is|are|was|were|has|have|had|be|been|will|would|can|could|did|does|do) )there|then|this|that(?=\s*(?:[?.!,;]|$|is\b|was\b|has\b|had\b|will\b|happen|mean|change|matter|affect|work|cost))|these|those|so|such|ones?(?=\s*[?.!,]|\s*$)|same|former|latter|else|others?)\b/i;
/** Goes on from what was asked before. */
const GOES_ON = /^(and|but|or|so|also|what about|how about|what of|which one|really)\b/i;
/** Asks by a word alone, or with one more: "When?", "Who paid?". "When was the treaty signed?" says itself what it is about. */
const ASKS = /^(why|where|when|who|how|since when|by whom|for what)\b/i;
const MOST_WORDS_GOING_ON = 2;
const MOST_WORDS_ASKING = 1;

/**
 * Makes a follow-up self-contained without a model: a question that leans on the ones before it ("and where?", "why did he?") is given the
 * names and content words of the last question that stood on its own. Others are returned as they are.
 */
export function completeQuestion(question: string, history: readonly string[]): string {
  if (history.length === 0 || !leansOnEarlier(question)) return question;
  const own = new Set(contentWords(question).map(({ term }) => term));
  const carried: string[] = [];
  for (const earlier of history.toReversed()) {
    for (const word of contentWords(earlier)) {
      if (own.has(word.term)) continue;
      own.add(word.term);
      carried.push(word.text);
    }
    if (!leansOnEarlier(earlier)) break;
  }
  return carried.length === 0 ? question : `${question} (${carried.join(' ')})`;
}

/** The same with the articles at hand: an earlier question of which they know no word, such as "hello", is passed over. */
export async function completeFromIndex(store: Store, question: string, history: readonly string[]): Promise<string> {
  if (history.length === 0) return question;
  const asked = history.map((earlier) => contentWords(earlier).map(({ term }) => term));
  const frequencies = await store.documentFrequencies([...new Set(asked.flat())]);
  return completeQuestion(
    question,
    history.filter((_, index) => asked[index]!.some((term) => frequencies.get(term))),
  );
}

function leansOnEarlier(question: string): boolean {
  if (POINTERS.test(question)) return true;
  const asked = question.trim();
  const most = GOES_ON.test(asked) ? MOST_WORDS_GOING_ON : ASKS.test(asked) ? MOST_WORDS_ASKING : -1;
  const content = contentWords(question);
  return content.length <= most && !content.some(({ text }) => /^\p{Lu}/u.test(text));
}

function contentWords(question: string) {
  return words(question).filter((word) => !word.stop && word.term !== '');
}
