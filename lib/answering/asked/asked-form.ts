import type { Query, Slice } from '#lib/domain.ts';
import type { QuestionKind } from '#lib/text/question-kind.ts';
import { analyse, type AnalysedText, type Token } from '#lib/citing/language/analysed-text.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { NATIONS } from '#lib/citing/language/nations.ts';
import { isNegated, negationsIn } from '#lib/citing/language/negation.ts';
import { isPreposition } from '#lib/citing/language/roles.ts';
import { askedAttribute, holdsAttribute } from './asked-attribute.ts';
import { askedClause } from './asked-clause.ts';
import { asksName, hasNewName } from './asked-name.ts';
import { askedOffice, ROLES } from './asked-office.ts';
import { askedValue, holdsValue } from './asked-value.ts';
import { askedPerson, descriptionIn } from './asked-person.ts';
import { AskedWords } from './asked-words.ts';
import { askedKindTest } from '../embedded/asked-kind.ts';
import type { ScoredSentence } from '../embedded/score.ts';
import { holderIn, namesHolder } from './offices.ts';
import { subjectAndObjects } from './predicates.ts';
import { type ReadSentence, readSentences } from './read-sentences.ts';
import { askedSpeech, quotesThem } from './said-by.ts';

/** Why a question whose words are found is not answered. */
export type MissingForm = 'no holder named' | 'not said' | 'no such value' | 'no name told';

/** Something that a question asks for by its form: who holds an office, somebody's words, a value, who did it. */
export interface AskedForm {
  isHeldBy(sentence: ReadSentence): boolean;
  /** Why the question is not answered when no sentence holds it; absent when others can answer it too. */
  missing?: MissingForm;
  /** Only of the best so many sentences; of all when absent. */
  among?: number;
  /** A sentence that holds it must be nearly as much on the matter as the best of all. */
  onMatter?: boolean;
  /** Only sentences that hold it are quoted: if any does, or if any does that is nearly as good as the best of all. */
  isNeeded?: 'always' | 'when good';
  /** The words of a sentence that hold it; undefined when they cannot be told. */
  wordsIn?(sentence: ReadSentence): Slice | undefined;
}

const LOOKED_AT = 40;
const LEAST_ON_MATTER = 0.65;
const SAME_DEED = 0.9;
const LIKE_DEED = 0.65;
/** What holds it replaces a better sentence, but not a much better one. */
const LEAST_SCORE = 0.8;

/** All that a question asks for by its form, the first to be looked for first. */
export function askedForms(query: Query, kind: QuestionKind, asked: AskedWords): AskedForm[] {
  const forms: AskedForm[] = [];
  const office = askedOffice(query.text);
  if (office)
    forms.push({
      missing: 'no holder named',
      isNeeded: 'always',
      isHeldBy: (sentence) => namesHolder(office, asked, sentence),
      wordsIn: ({ text }) => holderIn(office, asked, text),
    });
  const attribute = askedAttribute(query.text);
  if (attribute)
    forms.push({ missing: 'no such value', isHeldBy: ({ text }) => holdsAttribute(attribute, asked, text) });
  const person = askedPerson(query.text);
  if (person)
    forms.push({
      isNeeded: 'when good',
      isHeldBy: ({ text }) => descriptionIn(person, asked, text) !== undefined,
      wordsIn: ({ text }) => descriptionIn(person, asked, text),
    });
  const speech = askedSpeech(query.text);
  if (speech)
    forms.push({
      missing: 'not said',
      isNeeded: 'always',
      isHeldBy: (sentence) => quotesThem(speech, asked, [sentence]),
    });
  forms.push(...valueForms(query, kind, asked));
  if (asksName(query.text)) {
    const question = analyse(query.text);
    forms.push({ missing: 'no name told', onMatter: true, isHeldBy: (sentence) => hasNewName(question, sentence) });
  }
  if (kind === 'place') forms.push({ isNeeded: 'when good', isHeldBy: ({ scored }) => scored.span !== undefined });
  const doer = doerForm(query, asked);
  return doer ? [...forms, doer] : forms;
}

function valueForms(query: Query, kind: QuestionKind, asked: AskedWords): AskedForm[] {
  const missing = 'no such value';
  const among = LOOKED_AT;
  const value = kind === 'number' || kind === 'open' || kind === 'list' ? askedValue(query.text) : undefined;
  const forms: AskedForm[] = value ? [{ missing, among, isHeldBy: (one) => holdsValue(value, asked, one) }] : [];
  const holds = askedKindTest(query, kind);
  if (!holds) return forms;
  const isHeldBy = ({ scored }: ReadSentence) => holds(scored);
  return [...forms, { among, onMatter: true, isNeeded: 'always', isHeldBy, ...(!value && { missing }) }];
}

/** "Who signed it?": a sentence that tells of somebody by name, or by what they are, that they did. */
function doerForm(query: Query, asked: AskedWords): AskedForm | undefined {
  const clause = askedClause(query);
  if (!clause?.asksWho) return undefined;
  const doersIn = ({ text }: ReadSentence) =>
    asked
      .matches(clause.verb, text)
      .filter(({ token, closeness }) => closeness >= SAME_DEED || (closeness >= LIKE_DEED && isDoneToIt(token, text)))
      .filter(({ token }) => !isDeedOfNobody(token, text))
      .flatMap(({ token }) => subjectAndObjects(text, token).agents);
  const isDoneToIt = (verb: Token, text: AnalysedText) =>
    clause.object !== undefined &&
    asked.matches(clause.object, text).some(({ token }) => token.index > verb.index && token.clause === verb.clause);
  // Whoever is said to have done it may deny it.
  const deniesIt = ({ text }: ReadSentence) => {
    const negations = negationsIn(text);
    return asked.matches(clause.verb, text).some(({ token }) => isNegated(token, negations));
  };
  const isNamed = (doer: Token, { text }: ReadSentence) => isWrittenAsName(doer, text) && !NATIONS.has(doer.base);
  return {
    isNeeded: 'when good',
    isHeldBy: (sentence) =>
      deniesIt(sentence) || doersIn(sentence).some((doer) => ROLES.has(doer.base) || isNamed(doer, sentence)),
    wordsIn: (sentence) => {
      const names = doersIn(sentence).filter((doer) => isNamed(doer, sentence));
      const [first] = names;
      if (!first) return deniesIt(sentence) ? sentence.scored.span : undefined;
      return { start: first.start, end: Math.max(...names.map(({ end }) => end)) };
    },
  };
}

/** "pushes the parties toward SIGNING": whoever stands before it does not do it. */
function isDeedOfNobody({ folded, index }: Token, { tokens }: AnalysedText): boolean {
  const before = tokens[index - 1];
  return folded.endsWith('ing') && before !== undefined && isPreposition(before);
}

/** The sentences that hold what a form asks for. */
export function holding(form: AskedForm, sentences: readonly ReadSentence[]): ReadSentence[] {
  const looked = form.among === undefined ? sentences : sentences.slice(0, form.among);
  const best = Math.max(0, ...looked.map(({ scored }) => scored.inContext));
  return looked.filter(
    (sentence) => (!form.onMatter || sentence.scored.inContext >= LEAST_ON_MATTER * best) && form.isHeldBy(sentence),
  );
}

/** Only sentences that hold what the question asks for by its form, as far as there are any. */
export function inAskedForm(query: Query, kind: QuestionKind, scored: readonly ScoredSentence[]): ScoredSentence[] {
  const needed = askedForms(query, kind, new AskedWords(query)).filter(({ isNeeded }) => isNeeded);
  // Most questions ask for nothing by their form: their sentences need not be read.
  if (needed.length === 0) return [...scored];
  let fitting = readSentences(scored);
  for (const form of needed) {
    const held = fitting.filter((sentence) => form.isHeldBy(sentence));
    if (held.length === 0) continue;
    if (form.isNeeded === 'when good' && held[0]!.scored.score < LEAST_SCORE * fitting[0]!.scored.score) continue;
    fitting = held;
    const { wordsIn } = form;
    if (wordsIn) fitting = withWordsFirst(held.map((sentence) => withSpan(sentence, wordsIn(sentence))));
  }
  return fitting.map((sentence) => sentence.scored);
}

function withSpan(sentence: ReadSentence, span: Slice | undefined): ReadSentence {
  const { scored, text, title } = sentence;
  return { scored: { ...scored, span }, text, earlier: (most) => sentence.earlier(most), title };
}

function withWordsFirst(sentences: readonly ReadSentence[]): ReadSentence[] {
  const has = (sentence: ReadSentence) => sentence.scored.span !== undefined;
  return [...sentences.filter(has), ...sentences.filter((sentence) => !has(sentence))];
}
