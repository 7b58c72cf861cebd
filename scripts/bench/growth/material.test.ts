import { expect, it } from 'vitest';
import type { QuestionSet } from '../question-sets.ts';
import { materialOf } from './material.ts';

const set = (name: string, articles: number, questions: number): QuestionSet => ({
  name,
  articles: Array.from({ length: articles }, (_, at) => ({ id: `${name}-${at}`, title: '', text: name, hash: '' })),
  questions: Array.from({ length: questions }, (_, at) => ({
    id: `${name}-q${at}`,
    kind: 'fact',
    question: 'What?',
    history: [],
    answerable: true,
    nuggets: [],
    sources: [`${name}-${at % articles}`],
    minSources: 1,
  })),
});

it('hides the articles of the set with most questions among those of the others', () => {
  const { texts, needles } = materialOf([set('small', 5, 3), set('large', 300, 900)]);
  expect(needles.articles).toHaveLength(100);
  expect(new Set(texts)).toEqual(new Set(['small'])); // else a needle's sentences would stand elsewhere too
  // 300 of the 900 questions are about the first hundred articles.
  expect(needles.questions).toHaveLength(200);
  expect(needles.questions.every(({ sources }) => needles.articles.some(({ id }) => id === sources[0]))).toBe(true);
});

it('has no questions with one set alone', () => {
  expect(materialOf([set('only', 5, 9)])).toMatchObject({ needles: { articles: [], questions: [] } });
});
