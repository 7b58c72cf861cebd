import { ask } from './support/reader.ts';
import { expect, modelSettings, test } from './support/test.ts';

const QUESTION = 'How many articles does the treaty have?';
const body = JSON.stringify({ messages: [{ role: 'user', parts: [{ type: 'text', text: QUESTION }] }] });

test.beforeEach(({ provider }) => {
  provider.reset();
});

test('a server that is asked to stop finishes the answer that it is writing', async ({ provider, startAnother }) => {
  test.slow();
  const another = await startAnother({ ...modelSettings(provider), SHUTDOWN_SECONDS: '60' });
  provider.script({ chunks: ['It has 47 articles. ', 'That is all of it.'], hold: 1 });
  const response = await fetch(`${another.url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let received = '';
  const readUntil = async (words: string): Promise<void> => {
    while (!received.includes(words)) {
      const { done, value } = await reader.read();
      if (done) throw new Error(`The answer ended without "${words}": ${received}`);
      received += value;
    }
  };
  await readUntil('47 articles');

  const stopped = another.stop();
  await expect
    .poll(() =>
      fetch(`${another.url}/api/health`).then(
        () => 'open',
        () => 'closed',
      ),
    )
    .toBe('closed');
  provider.release();
  await readUntil('That is all of it.');
  await readUntil('"type":"finish"');
  await stopped;
});

test('a fault is shown with the name that the log has for its request, and the log has no question', async ({
  page,
  provider,
  footnote,
}) => {
  await page.goto('/');
  provider.script({ chunks: ['The treaty has a number of articles', ' and'], fault: { kind: 'cut' } });
  const turn = await ask(page, QUESTION);
  const requestId = await turn.getByText(/request \w{8}/).textContent();
  const [, id] = /request (\w{8})/.exec(requestId!)!;
  const logged = (): string => {
    const lines = footnote.output().split('\n');
    return lines.filter((line) => line.includes(`"requestId":"${id}"`)).join('\n');
  };
  // Its last line is written when the answer has been sent.
  await expect.poll(logged).toContain('"answer":"incomplete"');
  await expect.poll(logged).toMatch(/"level":"error".*"fault":"UserError"/);
  expect(footnote.output()).not.toContain('treaty');
  expect(footnote.output()).not.toContain('sk-test');
});
