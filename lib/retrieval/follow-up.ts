import { words } from '#lib/text/words.ts';

/** Words that point back at what was said before. */
const POINTERS =
  /\b(he|she|it|they|him|her|them|his|hers|its|their|theirs|there|then|this|that|these|those|so|such|one|ones|same|former|latter|else|other|others)\b/i;
const OPENERS =
  /^(and|but|or|so|also|what about|how about|what of|why|where|when|who|how|since when|which one|really|by whom|for what)\b/i;
const FEW_CONTENT_WORDS = 2;

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

function leansOnEarlier(question: string): boolean {
  const content = contentWords(question);
  if (POINTERS.test(question)) return true;
  return (
    content.length <= FEW_CONTENT_WORDS &&
    OPENERS.test(question.trim()) &&
    !content.some(({ text }) => /^\p{Lu}/u.test(text))
  );
}

function contentWords(question: string) {
  return words(question).filter((word) => !word.stop && word.term !== '');
}
