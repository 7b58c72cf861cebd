import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startFakeOpenAI } from '../../../e2e/support/fake-openai.ts';
import type { FakeOpenAI, Script } from '../../../e2e/support/fake-openai.ts';
import { createLanguageModel } from './language-model.ts';
import { createQuestionRewriter } from './question-rewriter.ts';

const HISTORY = ['Who built the harbour of Anse?'];

let fake: FakeOpenAI;
beforeEach(async () => {
  fake = await startFakeOpenAI();
});
afterEach(() => fake.close());

describe.each(['openai', 'compatible'] as const)('the question rewriter over the %s provider', (provider) => {
  const rewriter = (timeoutMs = 5_000) =>
    createQuestionRewriter(createLanguageModel({ provider, model: 'small', apiKey: 'key', baseURL: fake.url }), {
      timeoutMs,
    });
  const script = (more: Script) => fake.script({ for: 'text', ...more });

  it('gives the model the earlier questions and takes its completed one', async () => {
    script({ chunks: [' When was the harbour of Anse built?\n'] });
    expect(await rewriter()('And when?', HISTORY)).toEqual({
      question: 'When was the harbour of Anse built?',
      rewritten: true,
    });
    expect(fake.requests[0]!.prompt).toContain('1. Who built the harbour of Anse?');
    expect(fake.requests[0]!.prompt).toContain('<question>\nAnd when?\n</question>');
  });

  it('does not ask the model about a first question', async () => {
    expect(await rewriter()('Who built it?', [])).toEqual({ question: 'Who built it?', rewritten: false });
    expect(fake.requests).toEqual([]);
  });

  it('says when the question was complete already', async () => {
    script({ chunks: ['What is a ferry?'] });
    expect(await rewriter()('What is a ferry?', HISTORY)).toEqual({ question: 'What is a ferry?', rewritten: false });
  });

  it.each<[string, Script, string]>([
    ['a fault', { times: 9, fault: { kind: 'status', status: 500 } }, 'failed'],
    ['a wrong key', { fault: { kind: 'status', status: 401 } }, 'key'],
    ['a page', { fault: { kind: 'html' } }, 'unreadable'],
    ['silence', { fault: { kind: 'hang' } }, 'timeout'],
    ['nothing', { chunks: [''] }, 'empty'],
    ['half a reply', { chunks: ['When was the'], fault: { kind: 'length' } }, 'broken-off'],
    ['an essay', { chunks: ['When was the harbour built? '.repeat(50)] }, 'unreadable'],
    ['several lines', { chunks: ['Here it is:\nWhen?'] }, 'unreadable'],
  ])('leaves the question as it is after %s, and says why', async (_what, faulty, kind) => {
    script(faulty);
    expect(await rewriter(300)('And when?', HISTORY)).toMatchObject({
      question: 'And when?',
      rewritten: false,
      fault: { kind },
    });
  });

  it('stops when it is told to', async () => {
    script({ fault: { kind: 'hang' } });
    const leaving = new AbortController();
    const rewriting = rewriter()('And when?', HISTORY, leaving.signal);
    const request = await fake.received(1);
    leaving.abort(new Error('enough'));
    await expect(rewriting).rejects.toThrow('enough');
    expect(await request.closed).toBe('left');
  });
});
