import type { EvaluationQuestion } from '#lib/evaluation/question-file.ts';
import type { QuestionSet } from '../question-sets.ts';
import type { Material } from './measure-size.ts';

const NEEDLES = 100;
const ASKED = 200;

/**
 * The first articles of the set with the most questions of one source are the needles that stand in every corpus; what lies around them is made from the articles of the
 * other sets, so that no sentence of a needle stands twice. With one set there are no needles: its own sentences would be made into others.
 */
export function materialOf(sets: readonly QuestionSet[]): Material {
  const bySize = sets.toSorted((one, other) => askable(other.questions).length - askable(one.questions).length);
  const [asked, ...others] = bySize;
  if (!asked || others.length === 0) {
    return { texts: textsOf(sets), needles: { set: undefined, articles: [], questions: [] } };
  }
  const articles = asked.articles.slice(0, NEEDLES);
  const known = new Set(articles.map(({ id }) => id));
  const questions = askable(asked.questions).filter(({ sources }) => sources.every((id) => known.has(id)));
  const step = Math.max(1, questions.length / ASKED);
  const some = questions.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)).slice(0, ASKED);
  return { texts: textsOf(others), needles: { set: asked.name, articles, questions: some } };
}

function askable(questions: readonly EvaluationQuestion[]): EvaluationQuestion[] {
  return questions.filter(
    ({ answerable, sources, history }) => answerable && sources.length === 1 && history.length === 0,
  );
}

function textsOf(sets: readonly QuestionSet[]): string[] {
  return sets.flatMap(({ articles }) => articles.map(({ text }) => text));
}
