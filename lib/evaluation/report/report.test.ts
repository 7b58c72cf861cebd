import { describe, expect, it } from 'vitest';
import { compareRuns } from '../comparison.ts';
import { cite, META, question, refusal, result, source } from '../sample.test-data.ts';
import { scoreResults } from '../score-results.ts';
import { renderReport, type ReportRequest } from './report.ts';

const EVIL = `</script><img src=x onerror=alert(1)>"'&`;
const TITLES = new Map([['pact', 'The pact of Moscow']]);

async function report(
  questions: ReturnType<typeof question>[],
  results: ReturnType<typeof result>[],
  given: Partial<ReportRequest> = {},
): Promise<string> {
  return renderReport({ meta: META, scored: await scoreResults(questions, results, source), titles: TITLES, ...given });
}

/** What a reader sees, roughly: tags are gone and white space is one space. */
function textOf(page: string): string {
  return page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('the report', () => {
  it('says what was measured, on what, and how fast', async () => {
    const text = textOf(await report([question()], [result()]));
    expect(text).toContain('1 of 1 questions went as expected');
    expect(text).toContain('The questions of e2e/questions.jsonl on 2 articles (1,200 passages) in corpus .');
    expect(text).toContain('4.2 ms to find the articles, 12 ms to the first words, 13 ms to the end');
    expect(text).toContain('(95% of questions: 9.0, 30, 1,500 ms)');
  });

  it('shows each figure with its interval and n', async () => {
    const text = textOf(await report([question(), question({ id: 'q2' })], [result(), refusal({ id: 'q2' })]));
    // 1 of 2 answerable questions was refused; Wilson: 0.09 to 0.91.
    expect(text).toContain('overRefusal (lower is better) answerable questions that were refused 0.500 0.09 to 0.91 2');
    expect(text).not.toContain('refusalRecall');
  });

  it('shows of a failed question what was expected, found, answered and judged', async () => {
    const asked = question({
      nuggets: [['Moscow'], ['Kazan', 'in Kazan']],
      history: ['What is the treaty?'],
      sources: ['pact', 'gone'],
    });
    const given = result({
      answer: '“The treaty was signed in **Moscow**.” [^1] It cost nine roubles. [^7]',
      citations: [{ ...cite(1, 'pact', 'The treaty was signed in Moscow.'), verdict: 'partial' }],
      statements: [
        { text: 'It cost nine roubles.', citations: [], verdict: 'uncited', reason: 'No sentence is cited.' },
      ],
    });
    const page = await report([asked], [given]);
    const text = textOf(page);
    expect(text).toContain('Asked before What is the treaty?');
    expect(text).toContain('✓ there: “Moscow”');
    expect(text).toContain('✗ missing: “Kazan” or “in Kazan”');
    expect(text).toContain('The pact of Moscow pact (expected)');
    expect(text).toContain('Expected but not found: gone');
    expect(text).toContain('1. The pact of Moscow pact characters 0 to 32, partial');
    expect(text).toContain('It cost nine roubles. (cites 7) ✗ not supported');
    expect(text).toContain('It cost nine roubles. (uncited: No sentence is cited.)');
    // The marker leads to its citation; one that names none says so.
    expect(page).toContain('<a href="#question-1-1" aria-label="Citation 1">1</a>');
    expect(page).toContain('id="question-1-1"');
    expect(text).toContain('[^7]');
    expect(page).toContain('<strong>Moscow</strong>');
  });

  it('shows escaped signs of an answer as they are', async () => {
    const answer = String.raw`It was *\*signed\** in **\[Moscow\]** \[\^1\] \<b>. [^1]`;
    const page = await report([question()], [result({ answer })]);
    expect(page).toContain('<em>*signed*</em> in <strong>[Moscow]</strong> [^1] &lt;b&gt;.');
  });

  it('shows a question that was misspelt as it was meant', async () => {
    const page = await report([question()], [refusal({ question: 'Where wsa the treaty signed?' })]);
    expect(textOf(page)).toContain('Meant as Where was the treaty signed?');
  });

  it('compares with a baseline when there is one', async () => {
    const questions = [question()];
    const [before, after] = [
      await scoreResults(questions, [refusal()], source),
      await scoreResults(questions, [result()], source),
    ];
    const text = textOf(await report(questions, [result()], { comparison: compareRuns(before, after) }));
    expect(text).toContain('Compared with the baseline');
    expect(text).toContain('nuggetRecall 0.000 1.000 +1.000 to +1.000 better');
    expect(text).toContain('Passes now (1) q1 before: refused');
  });

  it('has a panel for each metric that more than one kind counts for', async () => {
    const questions = [question(), question({ id: 'q2', kind: 'typo' })];
    const text = textOf(await report(questions, [result(), result({ id: 'q2' })]));
    expect(text).toContain('By kind of question');
    expect(text).toMatch(/hit@1 fact 1\.00 1 typo 1\.00 1/);
    expect(textOf(await report([question()], [result()]))).not.toContain('By kind of question');
  });

  it('escapes everything that comes from outside, and fetches nothing', async () => {
    const asked = question({
      id: EVIL,
      kind: EVIL,
      question: EVIL,
      history: [EVIL],
      nuggets: [[EVIL]],
      sources: [EVIL],
    });
    const given = result({
      id: EVIL,
      kind: EVIL,
      question: `${EVIL}?`,
      retrieved: [EVIL, 'pact'],
      answer: `${EVIL} **${EVIL}** [^1]`,
      citations: [{ n: 1, articleId: EVIL, start: 0, end: 5, quote: EVIL, verdict: 'quoted' }],
      statements: [{ text: EVIL, citations: [1], verdict: 'partial', reason: EVIL }],
      nearest: [{ articleId: EVIL, start: 0, end: 5, text: EVIL }],
      error: EVIL,
      finish: 'incomplete',
    });
    const meta = { ...META, corpus: EVIL, questions: EVIL, answerer: EVIL };
    const page = await report([asked], [given], { meta, titles: new Map([[EVIL, EVIL]]) });
    expect(page).not.toContain('<img');
    expect(page).not.toMatch(/<script|onerror=alert\(1\)>/);
    expect(page).not.toMatch(/(?:src|href)="(?!#)|url\(|@import/);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
});
