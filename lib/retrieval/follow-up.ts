import type { Store } from '#lib/store/store.ts';
import { words } from '#lib/text/words.ts';
import { pointsBack } from './points-back.ts';

/** Goes on from what was asked before. */
const GOES_ON = /^(and|but|or|so|also|what about|how about|what of|which one|really)\b/i;
/** Asks by a word alone, or with one more: "When?", "Who paid?". "When was the treaty signed?" says itself what it is about. */
const ASKS = /^(why|where|when|who|how|since when|by whom|for what)\b/i;
/** The same in German: by a word alone, or in few of somebody whom it does not name. Nouns and names have capitals, but not of all who type. */
const ASKS_IN_GERMAN =
  /^(?!wie\s+(?:was|is|zijn|waren|heeft|hebben|had|hadden)(?!\p{L}))(?:(?:und|aber|oder|also)\s+)?(?:warum|wieso|weshalb|wann|seit wann|wohin|woher|wo|wer|wen|wem|wessen|wie viele?|wie lange|wie oft|wie|was(?=\s*\?))(?!\p{L})(?<rest>.*)$/isu;
const POINTS_BACK_IN_GERMAN =
  /(?<!\p{L})(?:er|sie|es|ihn|ihm|ihr(?!\s+\p{L}{5,})|(?:das|dies)(?=\s*(?:[?.!,]|$)|\s+(?:so|alles|auch|denn|nicht|nur|noch|passiert|gesagt|getan|gemacht|gemeint|geschehen|geschah|gekommen|war|ist|sein|bedeutet|heißt)(?!\p{L}))|dort|damals|davon|dazu|darüber|so(?!\s+(?:viele?|wenige?|lange?)))(?!\p{L})/iu;
const MOST_WORDS_IN_GERMAN = 5;
/** And in Arabic, with "and" in front. */
const ASKS_IN_ARABIC = /^و?(?:لماذا|متى|أين|اين|من|كيف|كم|ماذا)(?:\s+(?:هو|هي|هم|ذلك|هذا|هذه|هناك))?[\s؟?.!]*$/u;
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

/** Whether a question has nothing of its own that could be looked for: "and where?", "Why did he?" */
export function isBare(question: string): boolean {
  return contentWords(question).length === 0 || asksBarely(question.trim());
}

function leansOnEarlier(question: string): boolean {
  const asked = question.trim();
  if (pointsBack(asked) || asksBarely(asked)) return true;
  const most = GOES_ON.test(asked) ? MOST_WORDS_GOING_ON : ASKS.test(asked) ? MOST_WORDS_ASKING : -1;
  const content = contentWords(question);
  return content.length <= most && !content.some(({ text }) => /^\p{Lu}/u.test(text));
}

/** "Und warum?", "ولماذا؟" */
function asksBarely(asked: string): boolean {
  if (ASKS_IN_ARABIC.test(asked)) return true;
  const rest = ASKS_IN_GERMAN.exec(asked)?.groups?.['rest'];
  if (rest === undefined || /\p{Lu}/u.test(rest)) return false;
  const { length } = words(rest);
  return length === 0 || (length <= MOST_WORDS_IN_GERMAN && POINTS_BACK_IN_GERMAN.test(rest));
}

function contentWords(question: string) {
  return words(question).filter((word) => !word.stop && word.term !== '');
}
