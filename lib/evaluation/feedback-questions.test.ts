import { describe, expect, test } from 'vitest';
import type { JudgedAnswer } from '#lib/conversations/conversation-store.ts';
import type { Finish } from '#lib/domain.ts';
import { feedbackQuestions } from './feedback-questions.ts';
import { parseQuestions } from './question-file.ts';

const citation = (n: number, articleId: string) => ({ n, articleId, hash: '', start: 0, end: 3, quote: 'It.' });

function judged(feedback: Partial<JudgedAnswer['feedback']>, finish: Finish = 'answered'): JudgedAnswer {
  return {
    conversationId: 'c',
    turnId: '0000-one',
    question: 'Who cut the ribbon?',
    history: ['When was it opened?'],
    judgedAt: '2025-01-20T12:00:00.000Z',
    feedback: { wrongFootnotes: [], note: '', ...feedback },
    answer: {
      metadata: { finish },
      parts:
        finish === 'refused'
          ? [{ type: 'text', text: 'The articles do not tell.' }]
          : [
              { type: 'data-citations', data: { citations: [citation(1, 'coast'), citation(2, 'valley')] } },
              { type: 'text', text: '**Ada Lindqvist [^1]** did, says “the **mayor**” [^2].' },
            ],
    },
  };
}

const lineOf = (one: JudgedAnswer) => feedbackQuestions([one])[0]!;

describe('a question from what a reader thought', () => {
  test('expects what a helpful answer has given', () => {
    expect(lineOf(judged({ helpful: true }))).toEqual({
      id: 'feedback-0000-one',
      kind: 'feedback',
      question: 'Who cut the ribbon?',
      history: ['When was it opened?'],
      answerable: true,
      nuggets: [['Ada Lindqvist'], ['mayor']],
      sources: ['coast', 'valley'],
      minSources: 1,
      why: 'A reader found the answer helpful.',
    });
  });

  test('expects a refusal that was helpful, and an answer where a refusal was not', () => {
    expect(lineOf(judged({ helpful: true }, 'refused'))).toMatchObject({ answerable: false, sources: [], nuggets: [] });
    expect(lineOf(judged({ helpful: false }, 'refused'))).toMatchObject({
      answerable: true,
      sources: [],
      minSources: 0,
    });
  });

  test('expects nothing that rests on a footnote that was called wrong, and keeps the note', () => {
    expect(lineOf(judged({ helpful: false, wrongFootnotes: [2], note: 'He was not there.' }))).toMatchObject({
      sources: ['coast'],
      nuggets: [],
      why: 'A reader found the answer not helpful. Footnote 2 was called wrong. Note: He was not there.',
    });
    // Helpful but for its footnotes: what stands in bold may rest on them.
    expect(lineOf(judged({ helpful: true, wrongFootnotes: [1, 2] }))).toMatchObject({ sources: [], nuggets: [] });
  });

  test('is read by the evaluation', () => {
    const all = [judged({ helpful: true }), { ...judged({ helpful: false, note: '\n“' }, 'refused'), turnId: 'two' }];
    const lines = feedbackQuestions(all);
    const file = lines.map((line) => JSON.stringify(line)).join('\n');
    const read = parseQuestions(file, 'file');
    expect(lines).toEqual(read.map((question, index) => ({ ...question, why: lines[index]!.why })));
  });
});
