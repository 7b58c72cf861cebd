import { afterEach, expect, test } from 'vitest';
import { longAnswer, startWritingModel, type WritingModel } from './writing-model.ts';

const PROMPT = `<evidence>
[^1] The ferry was late because ice blocked the quay.
[^2] Nobody minded, and the mayor said so before two thousand guests who had come for the opening of the bridge.
</evidence>`;

let model: WritingModel | undefined;
afterEach(async () => {
  await model?.close();
  model = undefined;
});

test('a long answer has as many words and footnotes as it shall, of the evidence that there is', () => {
  const answer = longAnswer(PROMPT, { words: 2_000, footnotes: 40 });
  const markers = [...answer.matchAll(/\[\^(\d+)\]/g)].map(([, n]) => n);
  expect(markers).toHaveLength(40);
  expect(new Set(markers)).toEqual(new Set(['1', '2']));
  const words = answer.match(/[\p{L}\p{N}]+/gu)!.length;
  expect(words).toBeGreaterThan(1_800);
  expect(words).toBeLessThan(2_200);
  expect(answer).toContain('“The ferry was late because ice blocked the quay.” [^1].');
});

test('it comes as a provider sends it', async () => {
  model = await startWritingModel({ words: 30, footnotes: 1 });
  const response = await fetch(`${model.url}/chat/completions`, {
    method: 'POST',
    body: JSON.stringify({ stream: true, messages: [{ role: 'user', content: PROMPT }] }),
  });
  const data = (await response.text()).split('\n\n').flatMap((event) => (event ? event.replace('data: ', '') : []));
  expect(data.pop()).toBe('[DONE]');
  const pieces = data.map(
    (json) => (JSON.parse(json) as { choices: [{ delta: { content?: string } }] }).choices[0].delta.content ?? '',
  );
  expect(pieces.length).toBeGreaterThan(20);
  expect(pieces.join('')).toBe(longAnswer(PROMPT, { words: 30, footnotes: 1 }));
});
