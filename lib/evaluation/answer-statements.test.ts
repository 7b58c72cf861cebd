import { describe, expect, it } from 'vitest';
import { answerStatements } from './answer-statements.ts';

/** Statements as `text [numbers]`, which reads like the answer. */
function statements(answer: string, question = 'Why was it late?'): string[] {
  return answerStatements(answer, question).map(({ text, citations }) => `${text} [${citations.join()}]`);
}

describe('the statements of an answer', () => {
  it('are its sentences, with the markers inside them and behind them', () => {
    expect(statements('It was late [^1] and long. [^2] It was [^3] short.[^4]')).toEqual([
      'It was late and long. [1,2]',
      'It was short. [3,4]',
    ]);
  });

  it('are its list items, also without full stops', () => {
    expect(statements('- the pact [^1]\n- the vote [^2]\n1. the war [^3]\n2) the end')).toEqual([
      'the pact [1]',
      'the vote [2]',
      'the war [3]',
      'the end []',
    ]);
  });

  it('are the several sentences of one list item', () => {
    expect(statements('- One says so. [^1] He means it.\n  He does.')).toEqual([
      'One says so. [1]',
      'He means it. []',
      'He does. []',
    ]);
  });

  it('go on over a line break, and end with the paragraph', () => {
    expect(statements('It goes\non here [^1]\n\nand here')).toEqual(['It goes on here [1]', 'and here []']);
  });

  it('name a number once, and keep numbers that name nothing', () => {
    expect(statements('It was so. [^2] [^2] [^99]')).toEqual(['It was so. [2,99]']);
  });

  it('have no backslashes, and no marker of what only looks like one', () => {
    expect(statements(String.raw`Log: “It \*froze\* \[\^2\], says \[the log\](https://tarn.example/).” [^1]`)).toEqual([
      'Log: “It *froze* [^2], says [the log](https://tarn.example/).” [1]',
    ]);
  });

  it('never cut a quotation, however long it is', () => {
    const quotation = `“${'It was so. '.repeat(60).trim()}”`;
    expect(statements(`Kandil: ${quotation} [^1] “It is not. It never was.” [^2]`)).toEqual([
      `Kandil: ${quotation} [1]`,
      '“It is not. It never was.” [2]',
    ]);
  });

  it('tell quotations apart that have no full stop but a marker each', () => {
    expect(statements('“The pact” [^1] “The vote” [^2]')).toEqual(['“The pact” [1]', '“The vote” [2]']);
  });

  it('do not end at an abbreviation', () => {
    expect(statements('U.S. President-elect Trump met Mr. Putin on Jan. 20. [^1]')).toHaveLength(1);
  });

  it('have neither emphasis nor Markdown escapes', () => {
    expect(statements('**Bold** and _slanted_ cost \\$4. [^1]')).toEqual(['Bold and slanted cost $4. [1]']);
  });

  it('are the rows of a table under its head', () => {
    expect(statements('| Year | Event |\n| --- | --- |\n| 2001 | pact [^1] |')).toEqual(['2001   pact [1]']);
  });

  it('are no headings, rules or empty lines', () => {
    expect(statements('## The reasons\n\n---\n\nIt rained. [^1]')).toEqual(['It rained. [1]']);
    expect(statements('## It rained [^1]')).toEqual(['It rained [1]']);
    expect(statements('')).toEqual([]);
  });
});

describe('a lead-in', () => {
  it('is no statement when it says nothing but what was asked', () => {
    expect(statements('The articles give three reasons:\n\n- rain [^1]')).toEqual(['rain [1]']);
    expect(statements('According to Izvestia it was late for these reasons:\n\n- rain [^1]')).toEqual(['rain [1]']);
  });

  it('is a statement when it says more, colon or not', () => {
    expect(statements('The president died in a crash:\n\n- rain [^1]')).toEqual([
      'The president died in a crash: []',
      'rain [1]',
    ]);
    expect(statements('It cost 40 billion:\n\n- rain [^1]')).toEqual(['It cost 40 billion: []', 'rain [1]']);
  });

  it('is a statement when it cites something, or does not lead on', () => {
    expect(statements('The articles give three reasons: [^1]')).toEqual(['The articles give three reasons: [1]']);
    expect(statements('The articles give three reasons.')).toEqual(['The articles give three reasons. []']);
  });
});
