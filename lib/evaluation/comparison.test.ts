import { describe, expect, it } from 'vitest';
import type { AnswerResult } from '#lib/engine/answer-result.ts';
import { compareRuns } from './comparison.ts';
import { question, refusal, result, source } from './sample.test-data.ts';
import { scoreResults } from './score-results.ts';

const questions = ['a', 'b', 'c', 'd'].map((id) => question({ id }));

/** A run in which each question was answered (+), refused (-) or not asked (a space). */
async function run(signs: string) {
  const results: AnswerResult[] = questions.flatMap(({ id }, index) => {
    if (signs[index] === ' ') return [];
    return [signs[index] === '+' ? result({ id }) : refusal({ id })];
  });
  return scoreResults(questions, results, source);
}

describe('two runs', () => {
  it('differ on the questions that both asked, and only there', async () => {
    const { questions: common, changes } = compareRuns(await run('--+ '), await run('-+++'));
    expect(common).toBe(3);
    // Refused before: a and b of a, b, c; now a alone. The fourth was not asked before.
    expect(changes.find(({ name }) => name === 'overRefusal')).toMatchObject({ before: 2 / 3, after: 1 / 3, n: 3 });
  });

  it('are better or worse only when the interval of the difference leaves out zero', async () => {
    const directions = async (before: string, after: string) => {
      const { changes } = compareRuns(await run(before), await run(after));
      return Object.fromEntries(changes.map(({ name, direction }) => [name, direction]));
    };
    // Every question changes alike: no doubt is left. Lower is better for over-refusal.
    expect(await directions('----', '++++')).toMatchObject({
      nuggetRecall: 'better',
      overRefusal: 'better',
      'hit@1': 'same',
    });
    expect(await directions('++++', '----')).toMatchObject({ nuggetRecall: 'worse', overRefusal: 'worse' });
    // One of four changes: about a third of the samples have not drawn it.
    expect(await directions('+++-', '++++')).toMatchObject({ nuggetRecall: 'unclear', overRefusal: 'unclear' });
  });

  it('name the questions that passed in one only, with what is wrong in the other', async () => {
    const { mended, broken } = compareRuns(await run('-++-'), await run('++--'));
    expect(mended).toEqual([{ id: 'a', faults: ['refused, although the articles answer it'] }]);
    expect(broken).toEqual([{ id: 'c', faults: ['refused, although the articles answer it'] }]);
  });

  it('leave out what cannot be compared, and what only one of them measured', async () => {
    const names = compareRuns(await run('++++'), await run('----'), ['quoteExactness']).changes.map(({ name }) => name);
    expect(names).not.toContain('quoteExactness');
    // Nothing was answered in the second run, so it has no citations to measure.
    expect(names).not.toContain('citationRecall');
    expect(names).toContain('nuggetRecall');
  });
});
