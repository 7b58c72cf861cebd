import { isOrdinaryWord } from './ordinary-words.ts';

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const ARTICLE =
  '(?:article|piece|report|text|story|commentary|analysis|essay|column|editorial|interview|magazine|newspaper|opinion|view|account|position)s?';
/** What one asks of those who write: "What does White say?", "Time's report". */
const ASKED_OF = new RegExp(
  `^(?:['’]s?(?: \\p{L}+)? (?:${ARTICLE}|(?:points?|arguments?|conclusions?|criticisms?|thes[ie]s|take))| (?:${ARTICLE}|sa(?:y|ys|id)|writ(?:e|es|ten)|wrote|tells?|told|reports?|reported|argue[sd]?|claim(?:s|ed)?|thinks?|thought|explain(?:s|ed)?|mentions?|mentioned|states?|stated|gives?|gave|publish(?:es|ed)?))(?!\\p{L})`,
  'iu',
);
/** What leads to one of those who write. */
const BESIDE =
  /(?:^|\s)(?:the|by|in|from|to|author|columnist|journalist|writer|newspaper|paper|magazine|weekly|daily|outlet)\s["“'‘]?$/iu;
/** Before one that does something, whatever that is: "How does White describe …?" */
const DOES = /(?:^|\s)(?:[Dd]o|[Dd]oes|[Dd]id)\s(?:[Tt]he\s)?$/u;
/** Other names in a row with this one: "Green, Young and White". */
const ROW_BEFORE = /(?<![\p{L}\p{M}])(?:\p{Lu}[\p{L}\p{M}]*(?:,|,?\s(?:and|or))\s){1,9}$/u;
const ROW_BEHIND = /^(?:(?:,|,?\s(?:and|or))\s\p{Lu}[\p{L}\p{M}]*){1,9}/u;
const COMPARED = /\b(?:compare|differ|difference|versus|vs)\b/iu;

/**
 * Whether a question names what goes by a name. A name that is an ordinary word ("Time", "White", "The Coast") does so with its capital,
 * apart from other names ("the White House"), and next to a word that leads to those who write, or as what is asked: "what does the coast write?", or as
 * one that does something, alone or in a row: "How do Green and White see it?"
 *
 * @param form folded, its words parted by single blanks; stands in the question
 */
export function isNamedIn(question: string, form: string): boolean {
  const word = form.replace(/^the /, '');
  if (word.includes(' ') || !isOrdinaryWord(word)) return true;
  const places = [...question.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(([written]) => written.toLowerCase() === word);
  return places.some(({ 0: written, index }) => {
    const [before, behind] = [question.slice(0, index), question.slice(index + written.length)];
    if (/^[\s-]\p{Lu}/u.test(behind) || /\p{Ll}\s(?!The\s)\p{Lu}\p{L}*\s$/u.test(before)) return false;
    const [lead, rest] = [before.replace(ROW_BEFORE, ''), behind.replace(ROW_BEHIND, '')];
    if (ASKED_OF.test(rest)) return /^\p{Lu}/u.test(written) || /\b(?:do|does|did|the)\s(?:the\s)?$/iu.test(before);
    if (!/^\p{Lu}/u.test(written) || MONTH.test(word)) return false;
    return DOES.test(lead) || BESIDE.test(lead) || COMPARED.test(question);
  });
}
