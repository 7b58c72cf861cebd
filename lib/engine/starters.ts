import type { Article } from '#lib/domain.ts';
import { aboutQuestions, compareQuestions, whoQuestions, whyQuestions } from './question-forms.ts';

const MOST_STARTERS = 4;
/** Of each kind so many are tried before the corpus is taken to have none. */
const MOST_TRIED = 3;
const MOST_PHRASES = 8;

/**
 * Questions of different kinds that come out of the articles themselves and that they answer: why something happened, who somebody is, how two
 * sources compare, and what is said about something that comes up again and again.
 *
 * @param isAnswered whether the corpus answers a question
 */
export async function starterQuestions(
  articles: readonly Article[],
  isAnswered: (question: string) => Promise<boolean>,
): Promise<string[]> {
  const starters: string[] = [];
  const add = async (candidates: readonly string[], most: number) => {
    let added = 0;
    for (const question of candidates) {
      if (starters.length === MOST_STARTERS || added === most) return;
      if (starters.includes(question) || !(await isAnswered(question))) continue;
      starters.push(question);
      added++;
    }
  };
  await add(whyQuestions(articles).slice(0, MOST_TRIED), 1);
  await add(whoQuestions(articles).slice(0, MOST_TRIED), 1);
  await add(compareQuestions(articles, MOST_PHRASES).slice(0, MOST_TRIED), 1);
  const told = starters.join(' ');
  const topics = aboutQuestions(articles, MOST_PHRASES).filter(({ topic }) => !told.includes(topic));
  await add(topics.map(({ question }) => question).slice(0, MOST_STARTERS * 2), MOST_STARTERS);
  return starters;
}
