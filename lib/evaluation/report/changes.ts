import type { Comparison, Flip, MetricChange } from '../comparison.ts';
import { html, type Markup } from './markup.ts';

const WORDS = { better: 'better', worse: 'worse', unclear: 'within chance', same: 'same' };
const TONES = { better: 'good', worse: 'bad', unclear: 'quiet', same: 'quiet' };

/** What is different from the baseline. */
export function changesSection({ questions, changes, mended, broken }: Comparison): Markup {
  return html`<section>
    <h2>Compared with the baseline</h2>
    <p class="quiet">
      On the ${questions} questions that both runs asked. The intervals are of the difference, question by question;
      only one that leaves out zero counts as better or worse.
    </p>
    <table class="changes">
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col" class="number">Before</th>
          <th scope="col" class="number">Now</th>
          <th scope="col" class="number">Change, 95%</th>
          <th scope="col" class="number"></th>
        </tr>
      </thead>
      <tbody>
        ${changes.map(changeRow)}
      </tbody>
    </table>
    ${flipList('Passes now', mended, 'before')} ${flipList('No longer passes', broken, 'now')}
  </section>`;
}

function changeRow({ name, before, after, low, high, direction }: MetricChange): Markup {
  return html`<tr>
    <th scope="row">${name}</th>
    <td class="number">${before.toFixed(3)}</td>
    <td class="number">${after.toFixed(3)}</td>
    <td class="number">${direction === 'same' ? '' : `${signed(low)} to ${signed(high)}`}</td>
    <td class="number ${TONES[direction]}">${WORDS[direction]}</td>
  </tr>`;
}

function flipList(heading: string, flips: readonly Flip[], when: string): Markup | undefined {
  if (flips.length === 0) return undefined;
  return html`<h3>${heading} (${flips.length})</h3>
    <ul>
      ${flips.map(({ id, faults }) => html`<li><code>${id}</code> <span class="quiet">${when}: ${faults.join('; ')}</span></li>`)}
    </ul>`;
}

function signed(value: number): string {
  const text = Math.abs(value).toFixed(3);
  return Number(text) === 0 ? text : `${value < 0 ? '−' : '+'}${text}`;
}
