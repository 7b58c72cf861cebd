const LONGEST = 160;
const ENDS_SENTENCE = /[.!?…;,،؛。！？؟۔।][\])"”’»*_]*$/u;
const ENDS_QUESTION = /[?？؟]["”’»*_]*$/u;
const ENDS_ACRONYM = /(?:^|[^\p{L}])(?:\p{L}\.){2,}$/u;
const ENDS_CUT_OFF = /(?:^|\s)(?:a|an|the|of|and|or|to|in|on|at|by|for|with|from|that|which|as|his|her|its|their)$/iu;
const SENTENCE_INSIDE = /\p{Ll}{2}[.!?]["”’)]*\s+["“(]?\p{Lu}/u;
const FINITE_VERB =
  /\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|isn['’]t|wasn['’]t|aren['’]t|said|says)\s/u;
const QUESTION_WORD = /^(?:who|what|when|where|why|how|which|whose|can|could|will|is|are|does|do|did|should)\s/iu;
const SMALL_WORD =
  /^(?:a|an|the|of|and|or|nor|but|to|in|on|at|by|for|with|from|as|into|over|after|before|between|against|amid|its?|is|are|be|not|no|vs\.?|via|per|than|that|de|la|le|el|du|des|et|und|der|die|das)$/iu;
const LETTER = /\p{L}/u;
const CASED = /[\p{Lu}\p{Ll}]/u;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const ORDINAL =
  /^(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?|finally|(?:part|chapter|section|step|phase)\s+[\p{L}\d]{1,8}|[IVX]{1,5}|أولا|ثانيا|ثالثا|رابعا|خامسا)\s*(?:[:–—-]|\.\s)\s*\S/iu;

/** How many words a line has; two characters count as a word in scripts that put no space between words. */
export function wordCount(line: string): number {
  const characters = line.match(WITHOUT_SPACES)?.length ?? 0;
  const spaced = line
    .replace(WITHOUT_SPACES, ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return spaced + Math.ceil(characters / 2);
}

/** Whether a text ends as a sentence does: with a full stop, question mark or the like, perhaps in quotation marks. */
export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text.slice(-24));
}

/** `Second: The impact on the Middle East`: an ordinal, then what the section is about. */
export function isOrdinalHeadline(line: string): boolean {
  return line.length <= LONGEST && ORDINAL.test(line) && !endsSentence(line) && wordCount(line) <= 24;
}

/**
 * Whether a line that nothing marks as a heading reads as one: short, no full stop, and not a sentence that has lost
 * its own (`It was important that both sides signed`). With `lenient` a short sentence passes: newspapers have
 * headlines such as `Putin says Iran is a partner`, above a text whose sentences do end with full stops.
 */
export function isHeadline(line: string, lenient = false): boolean {
  if (line.length > LONGEST || !LETTER.test(line)) return false;
  const count = wordCount(line);
  if (ENDS_QUESTION.test(line)) return count <= 6 && !SENTENCE_INSIDE.test(line);
  if (endsSentence(line) && !ENDS_ACRONYM.test(line)) return false;
  if (startsLowerCase(line) || ENDS_CUT_OFF.test(line) || SENTENCE_INSIDE.test(line)) return false;
  if (isTitleCase(line)) return count <= 20;
  if (count > (lenient ? 16 : 10)) return false;
  const statement = count >= 5 && FINITE_VERB.test(line) && !QUESTION_WORD.test(line);
  return lenient ? !line.endsWith(':') || !statement : !statement;
}

/** Whether the first letter is a small one, as inside a sentence; `iPhone` and `eBay` are names. */
export function startsLowerCase(text: string): boolean {
  const start = text.slice(0, 40);
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(start) && !/^[^\p{L}\p{N}]*\p{Ll}{1,2}\p{Lu}/u.test(start);
}

/** `Seal the Deal: Russia and Iran to Sign Agreement`: nearly every word that carries meaning has a capital. */
function isTitleCase(line: string): boolean {
  const carrying = line.split(/[\s/–—-]+/u).filter((word) => CASED.test(word) && !SMALL_WORD.test(word));
  if (carrying.length < 2) return false;
  const capital = carrying.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word)).length;
  return capital / carrying.length >= 0.75;
}
