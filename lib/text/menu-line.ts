import { parseDateLine } from './date-line.ts';

const LONGEST = 160;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const NAMES = String.raw`${NAME}(?:,?\s+(?:(?:and|und|et|&|y|de|da|del|dos|van|von|der|bin|ibn|al|el|la|le|di)\s+)*${NAME}){0,9}`;
const ROLE = String.raw`(?:\s*[,|•·–—-]\s*|\s+(?:for|in|at)\s+)[\p{L}\p{N}][^.!?;:]{0,60}`;
const BYLINES = [
  new RegExp(
    String.raw`^(?:[Bb]y|BY|(?:[Ww]ritten|[Ss]tory|[Tt]ext|[Rr]eported) by|[Aa]uthor|Автор|Par|Von|Por)\s*:?\s+(${NAMES}?)(?:${ROLE})?$`,
    'u',
  ),
  /^(?:بقلم|الكاتب|إعداد)(?:\s*[:/])?\s*([\p{L}\p{M}]+(?:\s+[\p{L}\p{M}]+){1,4})$/u,
];
const CALENDAR_NAME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/i;

/** What sends the reader to another article. */
const POINTERS = [
  /^(?:also read|read also|see also|you (?:may|might) also like|related(?: (?:articles?|posts?|stories|news|content|topics|coverage|links))?|recommended(?: for you)?|most (?:read|popular|viewed)|trending(?: now)?|latest news|more (?:news|stories|on this (?:story|topic))|editor['’]s picks?)\s*(?:[:–—|-].*)?$/i,
  /^(?:read|see|watch|listen) more(?:\s*[:–—|>-].*| (?:on|about|here|at)\b[^.!?]*)?\W*$/i,
  /^(?:اقرأ أيض|إقرأ أيض|اقرأ المزيد|مواضيع ذات صلة|مقالات ذات صلة)/u,
  /^(?:читайте также|читать далее|lire aussi|à lire aussi|lea también|lee también|lesen sie auch|mehr zum thema|leggi anche)/iu,
];

/** The rest of the furniture of a page, in the form it has when it stands alone on a line. */
const FURNITURE = [
  /^(?:home|menu|search|login|log ?in|sign ?in|sign up|register|subscribe|newsletters?|contact us|about us|privacy policy|cookie policy|terms of (?:use|service)|advertisement|sponsored|comments?(?: \(\d+\))?|print|tweet|save|email|copy link|back to top|next|previous|loading)\W*$/i,
  /^share(?: (?:this|it))?(?: (?:article|story|post|page))?(?: (?:on|via|with|to)\b(?:[\s,|/&]+(?!the\b)[\w.]+){1,6})?\W*$/i,
  /^(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|email)$/i,
  /^(?:follow us|subscribe to|sign up (?:for|to)|click here|skip to)\b[^.!?]*$/i,
  /^(?:leave|post|write|add) a (?:comment|reply)$/i,
  /^\d+[ -]min(?:ute)?s?(?: read)?$/i,
  /^(?:©|\(c\)|copyright(?=\W*$| (?:by\b|©|\(c\)|\d{4}))).{0,100}$/i,
  /^all rights reserved\W*$/i,
  /^(?:شارك المقال|شارك هذا)/u,
  /^(?:поделиться|подписывайтесь)/iu,
];
/** The same, unless the line goes on to a sentence of some length: "Video: police officers shot two men on Monday evening." */
const LOOSE_POINTER = /^(?:also read|read also|you (?:may|might) also like)\b/i;
const LOOSE_FURNITURE = [
  /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|sections?)\s*:\s/i,
  /^(?:photo|photograph|image|picture|illustration|video|source|credit|caption)s?(?: credits?| by)?\s*:\s/i,
];
const LONG_SENTENCE = /^(?:\S+\s+){7,}\S*[.!?…。！？؟]["”’»)]*$/u;
const IMAGE = /^(?:\[\s*)?!\[[^\]]*\]\([^)]*\)(?:\s*\]\([^)]*\))?$/;
/** An image whose bytes stand in the text, as programs that write Markdown export them: in its place, in a list of addresses below the text, or in HTML. */
const INLINED = [
  /^(?:(?:\[\s*)?!\[[^\]]*\]\(\s*<?data:[^)]*\)(?:\s*\]\([^)]*\))?\s*)+$/i,
  /^\[[^\]]+\]:\s*<?data:\S+(?:\s+"[^"]*")?$/i,
];
const INLINED_TAG = /<img\b[^<>]*\bsrc\s*=\s*["']?data:/i;
const LINK = /^(?:\[[^\]]*\]\([^)\s]*\)|<?https?:\/\/\S+>?|www\.\S+|\[[^\]]+\]:\s*\S+)$/i;
const ONLY_TAGS = /^(?:<\/?[a-z][^<>]*>\s*)+$/i;
const SEPARATOR = /\s+[|›»>•·]\s+|\s*[|›»]\s*/u;
const LAST_PUNCTUATION = /[.!?…。！？؟]["”’»)]*$/u;

/**
 * Whether a line is part of the page rather than of the article: a date, a byline, share and "read also" lines, a
 * breadcrumb, an image, a bare link or HTML without words. Such a line answers nothing wherever it stands.
 */
export function isMenuLine(line: string): boolean {
  if (isInlinedImage(line)) return true;
  if (line.length > LONGEST) return IMAGE.test(line.slice(0, 2000)) && line.length < 2000;
  if (isFurniture(line)) return true;
  const parts = menuParts(line);
  if (parts.length < 2) return false;
  if (parts.every(isFurniture)) return true;
  return parts.length > 2 && !LAST_PUNCTUATION.test(line) && parts.every((part) => part.split(/\s+/u).length <= 3);
}

/** Whether a line is images whose bytes stand in the text, of any length, and nothing else. */
export function isInlinedImage(line: string): boolean {
  return INLINED.some((form) => form.test(line)) || (ONLY_TAGS.test(line) && INLINED_TAG.test(line));
}

/** Whether a line only sends the reader to another article, as `Read also: The gas deal` does. */
export function isPointerLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  return POINTERS.some((form) => form.test(line)) || (LOOSE_POINTER.test(line) && !LONG_SENTENCE.test(line));
}

/** Who wrote it, from a line that says nothing else: `Nasser Kandil` of `By Nasser Kandil | January 17, 2025`. */
export function authorOf(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  for (const byline of BYLINES) {
    const name = byline.exec(line)?.[1]?.trim();
    if (name !== undefined && isName(name)) return name;
  }
  return undefined;
}

/** The pieces of a line such as `By Nasser Kandil | January 17, 2025 | 5 min read`. */
export function menuParts(line: string): string[] {
  return line.split(SEPARATOR).filter((part) => part !== '');
}

/** `By Land and Sea` and `By Friday` are headings: a name, and each of several, has two words or more. */
function isName(names: string): boolean {
  return names.split(/,\s+|\s+(?:and|und|et|&)\s+/u).every((name) => {
    const nameWords = name.split(/\s+/u);
    return nameWords.length > 1 && !nameWords.some((word) => CALENDAR_NAME.test(word));
  });
}

function isFurniture(line: string): boolean {
  return (
    FURNITURE.some((form) => form.test(line)) ||
    isPointerLine(line) ||
    (LOOSE_FURNITURE.some((form) => form.test(line)) && !LONG_SENTENCE.test(line)) ||
    IMAGE.test(line) ||
    ONLY_TAGS.test(line) ||
    LINK.test(line) ||
    parseDateLine(line) !== undefined ||
    authorOf(line) !== undefined
  );
}
