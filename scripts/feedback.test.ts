import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openSqliteConversations } from '#lib/conversations/sqlite-conversations.ts';
import { readQuestions } from '#lib/evaluation/question-file.ts';
import { main } from './feedback.ts';

let folder: string;
let printed: string[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'footnote-feedback-'));
  vi.stubEnv('CONVERSATIONS_FILE', path.join(folder, 'conversations.db'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function judge(turnId: string, question: string, helpful: boolean, note = ''): Promise<void> {
  const store = openSqliteConversations(path.join(folder, 'conversations.db'));
  await store.begin({ conversationId: turnId, turnId, question, position: 0, seen: [] });
  const parts = [{ type: 'text' as const, text: '**Ada** did.' }];
  await store.save(turnId, turnId, { parts, metadata: { finish: 'answered' } }, true);
  await store.judge(turnId, turnId, { helpful, wrongFootnotes: [], note });
  await store.close();
}

describe('npm run feedback', () => {
  test('says so where there is none, and makes no file', async () => {
    expect(await main([])).toBe(0);
    expect(printed).toEqual(['No reader has said yet what they think of an answer.']);
    expect(existsSync(path.join(folder, 'conversations.db'))).toBe(false);
  });

  test('shows each, and nothing in it moves the cursor of a terminal', async () => {
    await judge('one', 'Who did?', false, 'Not \u001b[31mhim.');
    await main([]);
    expect(printed.join('\n')).toMatch(
      /^1 answer: 0 helpful, 1 not helpful, 0 with wrong footnotes\.\n\n\S+ {2}✕ Who did\?/,
    );
    expect(printed.join('\n')).not.toContain('\u001b');
  });

  test('adds to a question file what is not in it, and leaves what is', async () => {
    const file = path.join(folder, 'questions.jsonl');
    await judge('one', 'Who did?', true);
    await main(['--to-questions', file]);
    const first = readFileSync(file, 'utf8');
    await judge('two', 'Who else?', false);
    await main(['--to-questions', file]);
    const questions = await readQuestions(file);
    expect(questions.map(({ id, nuggets }) => [id, nuggets])).toEqual([
      ['feedback-one', [['Ada']]],
      ['feedback-two', []],
    ]);
    expect(readFileSync(file, 'utf8').startsWith(first)).toBe(true);
  });

  test('refuses a file in no folder before it looks', async () => {
    await expect(main(['--to-questions', path.join(folder, 'none', 'q.jsonl')])).rejects.toThrow(/there is no folder/);
  });
});
