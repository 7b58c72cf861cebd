import type { Comparison } from '../comparison.ts';
import type { EvaluationMeta } from '../evaluation-file.ts';
import type { Scored, ScoredResult } from '../score-results.ts';
import type { Timing } from '../timing.ts';
import { changesSection } from './changes.ts';
import { figuresByKind, overallFigures } from './figures.ts';
import { html, type Markup } from './markup.ts';
import { questionDetails, type Titles } from './question.ts';
import { STYLE } from './style.ts';

export interface ReportRequest {
  meta: EvaluationMeta;
  scored: Scored;
  titles: Titles;
  comparison?: Comparison;
}

/** One HTML page with everything in it: nothing is fetched, nothing runs, and all text from outside is escaped. */
export function renderReport({ meta, scored, titles, comparison }: ReportRequest): string {
  const failed = scored.all.filter(({ score }) => score.faults.length > 0);
  const passed = scored.all.length - failed.length;
  const heading = `${passed} of ${scored.all.length} questions went as expected`;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${heading} · Footnote</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <header>
          <h1>${heading}</h1>
          ${setting(meta)}
        </header>
        <main>
          <section>
            <h2>Figures</h2>
            <p class="quiet">
              A point is the value, the line through it its 95% interval${comparison ? ', the ring the baseline' : ''}.
            </p>
            ${overallFigures(scored.metrics, comparison?.changes ?? [])}
          </section>
          ${comparison ? changesSection(comparison) : undefined}
          ${
            scored.kinds.size < 2
              ? undefined
              : html`<section>
                  <h2>By kind of question</h2>
                  <p class="quiet">From 0 to 1, with the value and, small, n.</p>
                  ${figuresByKind(scored.metrics, scored.kinds)}
                </section>`
          }
          ${failedSection(failed, titles)} ${passedSection(scored.all.filter(({ score }) => score.faults.length === 0))}
        </main>
      </body>
    </html> `;
  return page.source;
}

function setting(meta: EvaluationMeta): Markup {
  const { corpus, questions, articles, passages, answerer, retrievalOnly, typos, sentences, createdAt, seconds } = meta;
  const count = (number: number, noun: string) => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
  return html`<p>
      The questions of <code>${questions}</code> on ${count(articles, 'article')} (${count(passages, 'passage')}) in
      <code>${corpus}</code>.
      ${retrievalOnly ? 'Only finding was measured, no answers were written.' : `Answers: ${answerer}.`}
      ${typos === null ? undefined : `The questions were misspelt with seed ${typos}.`}
      ${sentences === null ? undefined : `An answer quotes at most ${count(sentences, 'sentence')}.`}
    </p>
    <p class="quiet">
      ${times(meta)} Run at
      <time datetime="${createdAt}">${createdAt.slice(0, 16).replace('T', ' ')} UTC</time> in ${round(seconds)} s.
    </p>`;
}

function times({ milliseconds, retrievalOnly }: EvaluationMeta): string {
  const steps: [string, Timing][] = [['to find the articles', milliseconds.retrieve]];
  if (!retrievalOnly) steps.push(['to the first words', milliseconds.firstText], ['to the end', milliseconds.total]);
  const timed = steps.filter(([, { median }]) => median !== null);
  if (timed.length === 0) return '';
  const medians = timed.map(([name, { median }]) => `${round(median!)} ms ${name}`).join(', ');
  const longer = timed.map(([, { p95 }]) => round(p95!)).join(', ');
  return `Median times: ${medians} (95% of questions: ${longer} ms).`;
}

function failedSection(failed: ScoredResult[], titles: Titles): Markup | undefined {
  if (failed.length === 0) return undefined;
  const kinds = [...new Set(failed.map(({ question }) => question.kind))];
  return html`<section>
    <h2>Not as expected (${failed.length})</h2>
    ${kinds.map((kind) => {
      const own = failed.filter(({ question }) => question.kind === kind);
      return html`<h3>${kind} (${own.length})</h3>
        ${own.map((scored) => questionDetails(scored, titles, `question-${failed.indexOf(scored) + 1}`))}`;
    })}
  </section>`;
}

function passedSection(passed: ScoredResult[]): Markup | undefined {
  if (passed.length === 0) return undefined;
  return html`<section>
    <h2>As expected (${passed.length})</h2>
    <details>
      <summary>Show the questions</summary>
      <ul class="plain inside">
        ${passed.map(({ question, result }) => html`<li><bdi>${result.question}</bdi> <code class="quiet">${question.id}</code></li>`)}
      </ul>
    </details>
  </section>`;
}

function round(value: number): string {
  return value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
}
