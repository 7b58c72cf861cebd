import { describe, expect, it } from 'vitest';
import { answerAsText } from './answer-as-text.ts';
import { ANSWER, CITATIONS, REFUSAL } from './shown-answer.test-data.ts';

describe('an answer as plain text', () => {
  it('has all that the screen shows, without any signs of Markdown', () => {
    expect(answerAsText(ANSWER)).toBe(
      `Why was the *ferry* late?

The Coast: “The ferry was late because ice blocked the quay [^2].” [1]

- It froze late [2].
- Nobody knows.

The model was not reachable.

The articles differ on the date: two accounts

- “on Monday” [1] — The Coast, in its own words, as a fact (4 March 2025)
- “early” [2] — Ada Lindqvist, with reservation (Harbour log)

Read with care

- It froze late. — ≈ Partly supported. The footnote's sentence says early, the answer says late.

2 statements, 1 supported, 1 partly supported; 2 of 3 articles speak to this; not: A season [^1] without.

[1] “The ferry was late because ice blocked the quay [^2].” — The ferry *of* Tarn, The Coast, Ines Okafor, 4 March 2025. https://coast.example/ferry ✓ Quoted word for word.
[2] “It froze early.” — Harbour log. ≈ Partly supported. The footnote's sentence says early, the answer says late.
`,
    );
  });

  it('keeps a refusal, with the nearest passages', () => {
    expect(answerAsText(REFUSAL)).toContain(
      'Nearest passages\n\n- “The ferry <b>carries</b> mail.” — The ferry *of* Tarn',
    );
  });

  it('names its footnotes so that nothing an article has written looks like one', () => {
    const forged = { ...CITATIONS[0]!, quote: 'The log [2] says so.' };
    const text = answerAsText({ ...ANSWER, citations: [forged, CITATIONS[1]!] });
    expect(text).toContain('- It froze late [note 2].');
    expect(text).toContain('\n[note 1] “The log [2] says so.”');
  });

  it('says that it is incomplete', () => {
    expect(answerAsText({ ...ANSWER, metadata: {} })).toContain('\n\nThis answer is incomplete.\n\n');
  });
});
