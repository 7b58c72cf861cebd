import type { AnswerResult } from '#lib/engine/answer-result.ts';
import type { EvaluationQuestion } from './question-file.ts';
import type { QuestionScore } from './score-question.ts';

const LOOKED_AT = 5;

/** What a reader would hold against one result, a phrase each. */
export function faultsOf(
  question: EvaluationQuestion,
  result: AnswerResult,
  score: Omit<QuestionScore, 'faults'>,
): string[] {
  if (result.answer === null) return retrievalFaults(question, result.retrieved);
  if (result.finish === 'incomplete') {
    return [`the answer is incomplete${result.error === undefined ? '' : `: ${result.error}`}`];
  }
  if (result.finish === 'refused') {
    return [...(question.answerable ? ['refused, although the articles answer it'] : []), ...citationFaults(score)];
  }
  if (!question.answerable) return ['answered, although the articles do not tell', ...citationFaults(score)];
  return [...contentFaults(question, result, score), ...citationFaults(score)];
}

function retrievalFaults({ answerable, sources, minSources }: EvaluationQuestion, retrieved: string[]): string[] {
  if (!answerable) return [];
  const found = retrieved.slice(0, LOOKED_AT).filter((id) => sources.includes(id)).length;
  if (found >= minSources) return [];
  return [
    `${found} of the ${minSources} needed ${minSources === 1 ? 'article' : 'articles'} among the first ${LOOKED_AT}`,
  ];
}

function contentFaults(
  { nuggets, sources, minSources }: EvaluationQuestion,
  { citations }: AnswerResult,
  { missed }: Omit<QuestionScore, 'faults'>,
): string[] {
  const faults: string[] = [];
  if (missed.length > 0) faults.push(`${missed.length} of ${nuggets.length} expected facts missing`);
  const cited = new Set(citations.map(({ articleId }) => articleId).filter((id) => sources.includes(id))).size;
  if (cited < minSources)
    faults.push(`cites ${cited} of the ${minSources} needed ${minSources === 1 ? 'article' : 'articles'}`);
  return faults;
}

function citationFaults({ statements, inexact, dangling }: Omit<QuestionScore, 'faults'>): string[] {
  const unsupported = statements.filter(({ supported }) => !supported).length;
  const idle = statements.reduce((sum, statement) => sum + statement.idle.length, 0);
  return [
    ...(unsupported > 0 ? [`${unsupported} of ${statements.length} statements not supported by what they cite`] : []),
    ...(idle > 0 ? [`${counted(idle, 'citation')} without use`] : []),
    ...(inexact.length > 0 ? [`${counted(inexact.length, 'quote')} not in the article`] : []),
    ...(dangling.length > 0 ? [`${counted(dangling.length, 'marker')} without citation`] : []),
  ];
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
