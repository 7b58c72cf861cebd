import type { JudgedStatement } from '../citation-scores.ts';
import { holdsNugget } from '../phrase-match.ts';
import type { ScoredResult } from '../score-results.ts';
import { answerText } from './answer.ts';
import { html, type Markup } from './markup.ts';

/** How an article is called, by its id. */
export type Titles = ReadonlyMap<string, string>;

/** One question, folded away: what was expected, what was found, what was answered and how it was judged. */
export function questionDetails(scored: ScoredResult, titles: Titles, anchor: string): Markup {
  const { question, result, score } = scored;
  return html`<details id="${anchor}">
    <summary>
      <bdi>${result.question}</bdi>
      <span class="fault"><code>${question.id}</code> ${score.faults.join('; ')}</span>
    </summary>
    <div class="inside">
      ${
        result.question === question.question
          ? undefined
          : html`<h4>Meant as</h4>
              <p><bdi>${question.question}</bdi></p>`
      }
      ${
        question.history.length === 0
          ? undefined
          : html`<h4>Asked before</h4>
              <ol>
                ${question.history.map((asked) => html`<li><bdi>${asked}</bdi></li>`)}
              </ol>`
      }
      ${expected(scored)} ${found(scored, titles)} ${answered(scored, titles, anchor)}
    </div>
  </details>`;
}

function expected({ question, result }: ScoredResult): Markup {
  if (!question.answerable)
    return html`<h4>Expected</h4>
      <p>A refusal: the articles do not tell.</p>`;
  if (question.nuggets.length === 0)
    return html`<h4>Expected</h4>
      <p>An answer.</p>`;
  const { answer, finish } = result;
  const line = (phrases: string[]) => {
    const phrase = phrases.map((one) => `“${one}”`).join(' or ');
    if (answer === null) return html`<li>${phrase}</li>`;
    return finish !== 'refused' && holdsNugget(answer, phrases)
      ? html`<li><span class="good">✓ there:</span> ${phrase}</li>`
      : html`<li><span class="bad">✗ missing:</span> ${phrase}</li>`;
  };
  return html`<h4>Expected facts</h4>
    <ul class="plain">
      ${question.nuggets.map(line)}
    </ul>`;
}

function found({ question, result }: ScoredResult, titles: Titles): Markup {
  const { sources, minSources } = question;
  const absent = sources.filter((id) => !result.retrieved.includes(id));
  const needed = sources.length > minSources ? `, ${minSources} of ${sources.length} expected are needed` : '';
  return html`<h4>Articles found${needed}</h4>
    <ol>
      ${result.retrieved.map((id) => html`<li>${title(id, titles)} ${sources.includes(id) ? html`<strong>(expected)</strong>` : undefined}</li>`)}
    </ol>
    ${
      absent.length === 0
        ? undefined
        : html`<p class="bad">Expected but not found: ${absent.map((id) => html`${title(id, titles)} `)}</p>`
    }`;
}

function answered(scored: ScoredResult, titles: Titles, anchor: string): Markup | undefined {
  const { result, score } = scored;
  if (result.answer === null) return undefined;
  const heading = { answered: 'Answer', refused: 'Refusal', incomplete: 'Answer, incomplete' }[
    result.finish ?? 'incomplete'
  ];
  return html`<h4>${heading}</h4>
    ${answerText(result.answer, result, anchor)}
    ${result.error === undefined ? undefined : html`<p class="bad">${result.error}</p>`}
    ${citationList(scored, titles, anchor)}
    ${
      score.statements.length === 0
        ? undefined
        : html`<h4>Statements, as this evaluation judges them</h4>
            <ol>
              ${score.statements.map(statementItem)}
            </ol>`
    }
    ${verdictList(scored)} ${nearestList(scored, titles)}`;
}

function citationList({ result, score }: ScoredResult, titles: Titles, anchor: string): Markup | undefined {
  if (result.citations.length === 0) return undefined;
  return html`<h4>Citations</h4>
    <ul class="plain">
      ${result.citations.map(
        ({ n, articleId, start, end, quote, verdict }) =>
          html`<li id="${anchor}-${n}">
            ${n}. ${title(articleId, titles)}
            <span class="quiet"
              >characters ${start} to ${end}${verdict === undefined ? undefined : `, ${verdict}`}</span
            >
            ${score.inexact.includes(n) ? html`<strong class="bad">does not stand there</strong>` : undefined}
            <blockquote dir="auto">${quote}</blockquote>
          </li>`,
      )}
    </ul>`;
}

function statementItem({ text, citations, supported, idle }: JudgedStatement): Markup {
  const verdict = supported
    ? html`<span class="good">✓ supported</span>`
    : html`<span class="bad">✗ not supported</span>`;
  const cited = citations.length === 0 ? 'cites nothing' : `cites ${citations.join(', ')}`;
  const useless = idle.length === 0 ? '' : `; ${idle.join(', ')} adds nothing`;
  return html`<li><bdi>${text}</bdi> <span class="quiet">(${cited}${useless})</span> ${verdict}</li>`;
}

/** Footnote's own verdicts: only those that are not the best, with their reasons. */
function verdictList({ result }: ScoredResult): Markup | undefined {
  const doubted = result.statements.filter(({ verdict }) => verdict !== 'quoted' && verdict !== 'supported');
  if (doubted.length === 0) return undefined;
  return html`<h4>What Footnote itself doubted</h4>
    <ul>
      ${doubted.map(({ text, verdict, reason }) => html`<li><bdi>${text}</bdi> <span class="quiet">(${verdict}${reason === '' ? '' : `: ${reason}`})</span></li>`)}
    </ul>`;
}

function nearestList({ result }: ScoredResult, titles: Titles): Markup | undefined {
  if (result.nearest.length === 0) return undefined;
  return html`<h4>Nearest passages</h4>
    <ul class="plain">
      ${result.nearest.map(
        ({ articleId, text }) =>
          html`<li>
            ${title(articleId, titles)}
            <blockquote dir="auto">${text}</blockquote>
          </li>`,
      )}
    </ul>`;
}

function title(id: string, titles: Titles): Markup {
  const known = titles.get(id);
  return known === undefined ? html`<code>${id}</code>` : html`<bdi>${known}</bdi> <code class="quiet">${id}</code>`;
}
