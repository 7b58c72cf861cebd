import type { Article } from '#lib/domain.ts';
import { inTurn, languageOf, questionsIn } from './foreign-forms.ts';
import { aboutQuestions, compareQuestions, whoQuestions, whyQuestions } from './question-forms.ts';

const MOST_STARTERS = 4;
/** Of each kind so many are tried before the corpus is taken to have none. */
const MOST_TRIED = 3;
const MOST_PHRASES = 8;
/** Beside English questions, of articles in other languages; they are tried until the corpus is taken to have none. */
const MOST_FOREIGN = 1;
const MOST_FOREIGN_TRIED = 6;

/**
 * Questions of different kinds that come out of the articles themselves and that they answer: why something happened, who somebody is, how two
 * sources compare, and what is said about something that comes up again and again. Each is in the language of its articles; see `questionsIn`.
 *
 * @param isAnswered whether the corpus answers a question
 */
export async function starterQuestions(
  articles: readonly Article[],
  isAnswered: (question: string) => Promise<boolean>,
): Promise<string[]> {
  const english = articles.filter((article) => languageOf(article) === 'en');
  const others = articles.filter((article) => languageOf(article) !== 'en');
  const foreign = await foreignQuestions(others, english.length === 0 ? MOST_STARTERS : MOST_FOREIGN, isAnswered);
  const starters: string[] = [];
  const add = async (candidates: readonly string[], most: number) => {
    let added = 0;
    for (const question of candidates) {
      if (starters.length + foreign.length === MOST_STARTERS || added === most) return;
      if (starters.includes(question) || !(await isAnswered(question))) continue;
      starters.push(question);
      added++;
    }
  };
  await add(whyQuestions(english).slice(0, MOST_TRIED), 1);
  await add(whoQuestions(english).slice(0, MOST_TRIED), 1);
  await add(compareQuestions(english, MOST_PHRASES).slice(0, MOST_TRIED), 1);
  const told = starters.join(' ');
  const topics = aboutQuestions(english, MOST_PHRASES).filter(({ topic }) => !told.includes(topic));
  await add(topics.map(({ question }) => question).slice(0, MOST_STARTERS * 2), MOST_STARTERS);
  return [...starters, ...foreign];
}

async function foreignQuestions(
  articles: readonly Article[],
  most: number,
  isAnswered: (question: string) => Promise<boolean>,
): Promise<string[]> {
  const questions: string[] = [];
  const byLanguage = [...new Set(articles.map(languageOf))].map((language) => {
    const ofLanguage = articles.filter((article) => languageOf(article) === language);
    return inTurn(questionsIn(language, ofLanguage));
  });
  // The first of each language, then the second of each.
  const candidates = byLanguage
    .flatMap((ofOne) => ofOne.map((question, place) => ({ question, place })))
    .toSorted((one, other) => one.place - other.place);
  for (const { question } of candidates.slice(0, MOST_FOREIGN_TRIED)) {
    if (questions.length < most && (await isAnswered(question))) questions.push(question);
  }
  return questions;
}
