import type { Query } from '#lib/domain.ts';
import { countedAfterNumbers, countedIn, holdsMeasure } from '#lib/text/measures.ts';
import type { QuestionKind } from '#lib/text/question-kind.ts';
import { termOf, words } from '#lib/text/words.ts';
import { askedClause } from '../asked/asked-clause.ts';
import type { ScoredSentence } from './score.ts';

/** Nations and societies are peoples, but not what "how many people" counts. */
const PEOPLE = termOf('people');
const PERSONS = [
  'person',
  'men',
  'man',
  'woman',
  'women',
  'inhabitant',
  'resident',
  'citizen',
  'child',
  'children',
  'soul',
].map(termOf);
/** Oil is near a barrel, and is none. */
const SAME_THING = 0.7;
const ASKS_DATE =
  /\bwhen\b|\b(?:what|which)(?: \w+)? (?:dates?|days?|months?|years?|centur(?:y|ies)|decades?)\b|\bhow (?:soon|recently)\b/iu;
/** "In 911", "Wednesdays", "49 BC": too rare or too vague to be set in bold. */
const OTHER_DATE =
  /\b(?:in|by|since|until|before|after) \d{3}\b|\b\d+ (?:AD|BC|BCE|CE)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/iu;

/**
 * A test for sentences that hold the kind of thing asked for: a date, a number of the things that are counted, a sum. Undefined when the question's kind
 * cannot be told apart so.
 */
export function askedKindTest(query: Query, kind: QuestionKind): ((sentence: ScoredSentence) => boolean) | undefined {
  if (kind === 'date') {
    // An era has no date, and the time of day is no date.
    if (!ASKS_DATE.test(query.text)) return undefined;
    return ({ sentence, span }) => span !== undefined || OTHER_DATE.test(sentence.text);
  }
  if (kind !== 'number') return undefined;
  const counted = countedIn(query.text);
  const verb = askedClause(query)?.verb.text;
  const things = new Set(
    counted
      ? words(counted)
          .filter(({ stop, text }) => !stop && text !== verb)
          .map(({ term }) => term)
      : [],
  );
  if (things.has(PEOPLE)) for (const person of PERSONS) things.add(person);
  for (const { term, alternatives } of query.terms) {
    if (things.has(term) && term !== PEOPLE)
      for (const other of alternatives) if (other.closeness >= SAME_THING) things.add(other.term);
  }
  return ({ sentence, span }) => {
    const measured = holdsMeasure(query.text, sentence.text);
    if (things.size === 0) return measured ?? span !== undefined;
    return (
      measured === true ||
      countedAfterNumbers(sentence.text).some((after) => words(after).some(({ term }) => things.has(term)))
    );
  };
}
