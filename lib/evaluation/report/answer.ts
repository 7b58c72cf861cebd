import type { AnswerResult } from '#lib/engine/answer-result.ts';
import { html, type Content, type Markup } from './markup.ts';

/** A marker with the space before it, words in bold, words in italics, or an escape. */
const INLINE = /[ \t]?\[\^(\d+)\]|\*\*(?=\S)((?:\\.|[^*\\\n])+)\*\*|\*(?=\S)((?:\\.|[^*\\\n])+)\*|\\([!-/:-@[-`{-~])/g;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** The answer as it was written, its markers leading to the citations below it. */
export function answerText(answer: string, { citations }: Pick<AnswerResult, 'citations'>, anchor: string): Markup {
  const known = new Set(citations.map(({ n }) => n));
  const parts: Content[] = [];
  let from = 0;
  for (const match of answer.matchAll(INLINE)) {
    parts.push(answer.slice(from, match.index));
    if (match[2] !== undefined) parts.push(html`<strong>${match[2].replace(ESCAPE, '$1')}</strong>`);
    else if (match[3] !== undefined) parts.push(html`<em>${match[3].replace(ESCAPE, '$1')}</em>`);
    else if (match[4] !== undefined) parts.push(match[4]);
    else parts.push(footnote(Number(match[1]), known, anchor));
    from = match.index + match[0].length;
  }
  parts.push(answer.slice(from));
  return html`<div class="answer" dir="auto">${parts}</div>`;
}

function footnote(n: number, known: ReadonlySet<number>, anchor: string): Markup {
  if (!known.has(n)) return html`<sup class="bad" title="names no citation">[^${n}]</sup>`;
  return html`<sup><a href="#${anchor}-${n}" aria-label="Citation ${n}">${n}</a></sup>`;
}
