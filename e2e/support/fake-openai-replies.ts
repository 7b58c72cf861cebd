/** What the fake model says when a test has scripted nothing: an honest answer from the evidence in the prompt. */

/** Length of a streamed piece: short and odd, so that words and markers are cut anywhere. */
const PIECE_LENGTH = 7;

/** Shorter words, such as "have" and "how", stand in any sentence. */
const SHORTEST_TELLING = 5;

/**
 * Quotes the two evidence sentences that share the most of the question's longer words, each with its marker, or says that
 * the articles do not tell when the prompt holds no evidence.
 */
export function answerFromEvidence(prompt: string): string {
  const asked = new Set(words(questionOf(prompt)).filter((word) => word.length >= SHORTEST_TELLING));
  const sentences = [...prompt.matchAll(/^\[\^(\d+)\] (.+)$/gm)].map(([, n, text]) => ({
    n: Number(n),
    text: text!,
    shared: new Set(words(text!).filter((word) => asked.has(word))).size,
  }));
  if (sentences.length === 0) return 'The articles do not tell.';
  sentences.sort((a, b) => b.shared - a.shared || a.n - b.n);
  return sentences
    .slice(0, 2)
    .map(({ n, text }) => `An article says: “${text}” [^${n}].`)
    .join(' ');
}

/** Completes a follow-up with the last earlier question, as a model asked to rewrite it would, or repeats it. */
export function rewriteFromHistory(prompt: string): string {
  const earlier = [...prompt.matchAll(/^\d+\. (.+)$/gm)].at(-1)?.[1];
  const question = questionOf(prompt);
  return earlier === undefined ? question : `${question} (${earlier})`;
}

export function pieces(text: string): string[] {
  return text.match(new RegExp(`[^]{1,${PIECE_LENGTH}}`, 'g')) ?? [];
}

/**
 * A vector of hashed words: texts that share words are near each other, and the same text always has the same vector.
 * Its length is not 1, as with some real servers.
 */
export function hashedWords(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  // Without it a text without words would have no direction.
  vector[0] = 0.5;
  for (const word of words(text)) {
    const hash = fnv1a(word);
    vector[hash % dimensions]! += hash & 0x10000 ? 1 : -1;
  }
  return vector;
}

function questionOf(prompt: string): string {
  return prompt.match(/<question>\s*([^]*?)\s*<\/question>/)?.[1] ?? '';
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** 32-bit FNV-1a over UTF-16 code units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
