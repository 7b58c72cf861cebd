import { type QuestionKind, questionKind } from '#lib/text/question-kind.ts';
import type { Token } from '#lib/citing/language/analysed-text.ts';
import { basesOf, mayBeVerb } from '#lib/citing/language/meaning.ts';
import { isParticiple, isPreposition } from '#lib/citing/language/roles.ts';
import { readingOf } from './readings.ts';

/** What a question asks about. */
export interface Asked {
  text: string;
  kind: QuestionKind;
  /** Its content words, without those for what kind of answer is wanted ("reason", "how many"). */
  words: Token[];
  /** Those that say what happens: "postponed" of "Why was the signing postponed?" */
  predicates: Token[];
  /** What is counted: "people" of "How many people …?" */
  counted?: Token;
}

const OF_ASKING = basesOf(
  `reason cause why explain explanation motive number figure amount date year month day time say tell happen
   question answer exactly person name really many much long take part place`,
);
/** "How high", "how large" */
const DEGREE = /^(?:high|large|big|great|strong|far|old|deep|tall|wide|fast|heavy|low|often|soon|quickly)$/u;
/** Ask for a reason with a verb: "What caused the blackout?" is about the blackout. */
const CAUSING = /^(?:caus(?:e|es|ed)|led|made|makes|prompt(?:s|ed)|drove|explains?|trigger(?:s|ed))$/u;
/** A thing that did it: its cause. */
const WHAT_DID =
  /^\W*what (?:\S+ly )?(?:started|set off|sparked|ignited|triggered|destroyed|sank|brought down|wrecked|damaged|flooded|killed|poisoned|stopped|delayed|prevented|kept|lies behind|lay behind|is behind|was behind|went wrong|halted|grounded|derailed)\b/iu;
const BEFORE_NOUN = /^(?:the|an?|its|his|her|their|this|that|these|those|of|and|new|which|what|how|many|much)$/u;

export function readQuestion(question: string): Asked {
  // A follow-up has the words of earlier questions behind it: "When was that? (Putin visit Tehran)".
  const own = question.replace(/(?<=[?!.])\s*\([^()]*\)\s*$/u, '');
  return hasContent(own) ? read(own) : read(question);
}

function hasContent(text: string): boolean {
  return readingOf(text).tokens.some(({ stop, base }) => !stop && !OF_ASKING.has(base));
}

function read(text: string): Asked {
  const { tokens } = readingOf(text);
  const kind = WHAT_DID.test(text) ? 'reason' : questionKind(text);
  const words = tokens.filter(
    ({ stop, base, folded, isFigure, index }) =>
      !stop &&
      !isFigure &&
      !OF_ASKING.has(base) &&
      !(kind === 'reason' && CAUSING.test(folded)) &&
      !/^(?:articles|texts|sources|reports|papers)$/u.test(folded) &&
      !(DEGREE.test(folded) && tokens[index - 1]?.folded === 'how'),
  );
  const many = tokens.findIndex(({ folded }) => folded === 'many');
  const counted = many < 0 ? undefined : countedBehind(tokens, many);
  const predicates = predicatesOf(
    words.filter((word) => word !== counted),
    tokens,
  );
  return { text, kind, words, predicates, ...(counted && { counted }) };
}

/** The last word of the noun behind "how many": it stands before the verb. */
function countedBehind(tokens: Token[], many: number): Token | undefined {
  const behind = tokens.slice(many + 1, many + 4);
  const end = behind.findIndex(
    (token, at) =>
      at > 0 && (token.stop || isPreposition(token) || token.folded.endsWith('ed') || isIrregularPast(token)),
  );
  const noun = end < 0 ? behind : behind.slice(0, end);
  return noun.findLast(({ stop }) => !stop);
}

function isIrregularPast({ folded, term, base }: Token): boolean {
  return term !== base && mayBeVerb(base) && !/(?:s|ing|er)$/u.test(folded);
}

function predicatesOf(words: Token[], tokens: Token[]): Token[] {
  const candidates = words.filter((word) => {
    const before = tokens[word.index - 1];
    return (
      !word.isCapital && !(before && before.index > 0 && (BEFORE_NOUN.test(before.folded) || isPreposition(before)))
    );
  });
  const verbs = candidates.filter((word) => mayBeVerb(word.base) || isParticiple(word));
  if (verbs.length > 0) return verbs;
  return candidates.length > 0 ? candidates : words.filter(({ isCapital }) => !isCapital).slice(0, 1);
}
