import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '#lib/errors.ts';
import { parseQuestions, readQuestions } from './question-file.ts';

const LINE = {
  id: 'fact-1',
  kind: 'fact',
  question: 'Who?',
  history: [],
  answerable: true,
  nuggets: [['Ann', 'Anne']],
  sources: ['a'],
  minSources: 1,
};

const parse = (...lines: object[]) => parseQuestions(lines.map((line) => JSON.stringify(line)).join('\n'), 'q.jsonl');

describe('a question file', () => {
  it('gives its questions in order, whatever else a line says', () => {
    const questions = parse(LINE, { ...LINE, id: 'fact-2', why: 'A note for the next person.' });
    expect(questions.map(({ id }) => id)).toEqual(['fact-1', 'fact-2']);
    expect(questions[0]).toEqual(LINE);
  });

  it('takes what a line leaves out as nothing, and one source as enough', () => {
    const { id, kind, question } = LINE;
    expect(parse({ id, kind, question, answerable: false })[0]).toMatchObject({
      history: [],
      nuggets: [],
      sources: [],
      minSources: 0,
    });
    expect(parse({ id, kind, question, answerable: true, sources: ['a', 'b'] })[0]?.minSources).toBe(1);
  });

  it('may have blank lines, CRLF and a BOM', () => {
    expect(parseQuestions(`\uFEFF${JSON.stringify(LINE)}\r\n\r\n`, 'q.jsonl')).toHaveLength(1);
  });

  it.each([
    ['{"id": ', 'q.jsonl, line 2: this is not JSON'],
    ['[]', 'q.jsonl, line 2: the line: '],
    [JSON.stringify({ ...LINE, id: 'b', answerable: 'yes' }), 'q.jsonl, line 2: answerable: '],
    [JSON.stringify({ ...LINE, id: 'b', question: ' ' }), 'q.jsonl, line 2: question: must not be empty.'],
    [JSON.stringify({ ...LINE, id: 'b', nuggets: [[]] }), 'nuggets.0: a nugget needs at least one phrase.'],
    [JSON.stringify(LINE), 'q.jsonl, line 2: the id "fact-1" is taken by line 1'],
    [JSON.stringify({ ...LINE, id: 'b', minSources: 2 }), 'minSources is 2, but there are only 1 sources'],
  ])('is refused with file, line and reason: %s', (line, message) => {
    const read = () => parseQuestions(`${JSON.stringify(LINE)}\n${line}\n`, 'q.jsonl');
    expect(read).toThrow(UserError);
    expect(read).toThrow(message);
  });

  it('is refused when it is empty or missing', async () => {
    expect(() => parseQuestions('\n', 'q.jsonl')).toThrow('q.jsonl holds no questions');
    const folder = await mkdtemp(path.join(tmpdir(), 'footnote-questions-'));
    try {
      await expect(readQuestions(path.join(folder, 'q.jsonl'))).rejects.toThrow('Name a file with --questions.');
      await writeFile(path.join(folder, 'q.jsonl'), JSON.stringify(LINE));
      await expect(readQuestions(path.join(folder, 'q.jsonl'))).resolves.toEqual([LINE]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
