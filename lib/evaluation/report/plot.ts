import type { Metric } from '../metrics.ts';
import { html, type Markup } from './markup.ts';

const TICKS = [0, 0.25, 0.5, 0.75, 1];
const MIDDLE = 10;

/**
 * A figure as a point with its interval on a line from 0 to 1. All places are percentages, so it grows and shrinks with
 * its column. The numbers stand beside it; the drawing is hidden from whoever cannot see it.
 */
export function pointPlot({ value, low, high }: Metric, earlier?: number): Markup {
  return html`<svg aria-hidden="true">
    ${TICKS.map((tick) => html`<line class="grid" x1="${at(tick)}" x2="${at(tick)}" y1="0" y2="20" />`)}
    ${earlier === undefined ? undefined : html`<circle class="earlier" cx="${at(earlier)}" cy="${MIDDLE}" r="4" />`}
    ${
      low === null || high === null
        ? undefined
        : html`<line class="whisker" x1="${at(low)}" x2="${at(high)}" y1="${MIDDLE}" y2="${MIDDLE}" />`
    }
    ${value === null ? undefined : html`<circle class="point" cx="${at(value)}" cy="${MIDDLE}" r="4.5" />`}
  </svg>`;
}

/** What the lines behind the points stand for. */
export function scale(): Markup {
  const anchor = (tick: number) => (tick === 0 ? 'start' : tick === 1 ? 'end' : 'middle');
  return html`<svg aria-hidden="true">
    ${TICKS.map((tick) => html`<text x="${at(tick)}" y="14" text-anchor="${anchor(tick)}">${tick}</text>`)}
  </svg>`;
}

/** Points at either end stay inside the drawing. */
function at(value: number): string {
  return `${(1.5 + value * 97).toFixed(2)}%`;
}
