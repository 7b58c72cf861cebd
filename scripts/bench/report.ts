import { html, type Markup } from '#lib/evaluation/report/markup.ts';
import { STYLE } from '#lib/evaluation/report/style.ts';
import type { Size } from './growth.ts';

export interface Benchmark {
  /** Processor, cores, memory, system and Node. */
  machine: string;
  createdAt: string;
  command: string;
  sizes: Size[];
}

const COLUMNS: [string, (size: Size) => string][] = [
  ['passages', ({ passages }) => passages.toLocaleString('en')],
  ['index s', ({ seconds }) => seconds.toFixed(1)],
  ['passages/s', ({ passages, seconds }) => (passages / seconds).toFixed(0)],
  ['index MB', ({ bytes }) => megabytes(bytes)],
  ['indexing MB', ({ peakBytes }) => megabytes(peakBytes)],
  ['waits p99 ms', ({ waits }) => waits.p99.toFixed(0)],
  ['most ms', ({ waits }) => waits.most.toFixed(0)],
  ['asking MB', ({ questions }) => megabytes(questions.bytes)],
  ['first ms', ({ questions }) => questions.firstMilliseconds.toFixed(0)],
  ['p50 ms', ({ questions }) => questions.times.p50.toFixed(1)],
  ['p95 ms', ({ questions }) => questions.times.p95.toFixed(1)],
  ['p99 ms', ({ questions }) => questions.times.p99.toFixed(1)],
  ['add p50 ms', ({ adding }) => adding.times.p50.toFixed(0)],
  ['add p95 ms', ({ adding }) => adding.times.p95.toFixed(0)],
  ['update s', ({ updateSeconds }) => updateSeconds.toFixed(1)],
  ['unchanged s', ({ unchangedSeconds }) => unchangedSeconds.toFixed(1)],
];

/** A row for each size, then the search in the graph of the largest one, as lines for a terminal. */
export function describeBenchmark({ sizes }: Benchmark): string[] {
  const rows = [COLUMNS.map(([name]) => name), ...sizes.map((size) => COLUMNS.map(([, write]) => write(size)))];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const table = rows.map((row) => row.map((cell, column) => cell.padStart(widths[column]!)).join('  '));
  const { recall } = sizes.at(-1)!;
  return [
    ...table,
    '',
    `The ten nearest of the largest size by the graph; comparing with all takes ${recall.exactP50.toFixed(1)} ms.`,
    'A passage counts when it is as near as the tenth; in brackets, only the ten that comparing with all has named:',
    ...recall.points.map(
      ({ ef, recall: found, sameIds, p50 }) =>
        `  ef ${String(ef).padStart(4)}: ${found.toFixed(3)} of them (${sameIds.toFixed(3)}), ${p50.toFixed(2)} ms`,
    ),
  ];
}

/** The same as a page with a picture of each growth; nothing is fetched. */
export function renderBenchmark(benchmark: Benchmark): string {
  const { machine, createdAt, command, sizes } = benchmark;
  const points = (value: (size: Size) => number) => sizes.map((size) => ({ x: size.passages, y: value(size) }));
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>Footnote by size</title>
        <style>
          ${STYLE} figure {
            display: inline-block;
            margin: 0 1.5rem 1.5rem 0;
          }
          figure svg {
            width: 20rem;
            height: 13rem;
          }
          td,
          th {
            text-align: right;
            padding: 0.15rem 0.6rem;
          }
        </style>
      </head>
      <body>
        <header>
          <h1>Footnote by size</h1>
          <p>${machine}. Measured at ${createdAt} by <code>${command}</code>.</p>
        </header>
        <main>
          <table>
            <tr>
              ${COLUMNS.map(([name]) => html`<th>${name}</th>`)}
            </tr>
            ${sizes.map(
              (size) =>
                html`<tr>
                  ${COLUMNS.map(([, write]) => html`<td>${write(size)}</td>`)}
                </tr>`,
            )}
          </table>
          ${growth(
            'Indexing, seconds',
            points(({ seconds }) => seconds),
          )}
          ${growth(
            'Index on disk, MB',
            points(({ bytes }) => bytes / 1e6),
          )}
          ${growth(
            'Memory while asking, MB',
            points(({ questions }) => questions.bytes / 1e6),
          )}
          ${growth(
            'A question, median ms',
            points(({ questions }) => questions.times.p50),
          )}
          ${growth(
            'A question, 95% below, ms',
            points(({ questions }) => questions.times.p95),
          )}
          ${growth(
            'One more article, 95% below, ms',
            points(({ adding }) => adding.times.p95),
          )}
          <h2>Search in the graph of the largest size</h2>
          <pre>
${describeBenchmark(benchmark)
              .slice(sizes.length + 2)
              .join('\n')}</pre>
        </main>
      </body>
    </html> `;
  return page.source;
}

const WIDTH = 320;
const HEIGHT = 208;
const MARGIN = 40;

/** Points on two logarithmic scales, with the slope between the last two: 1 is linear. */
function growth(title: string, points: { x: number; y: number }[]): Markup {
  const scale = (values: number[], from: number, to: number) => {
    const [low, high] = [Math.log10(Math.min(...values)), Math.log10(Math.max(...values))];
    return (value: number) => from + ((Math.log10(value) - low) / (high - low || 1)) * (to - from);
  };
  const x = scale(
    points.map((point) => point.x),
    MARGIN,
    WIDTH - MARGIN,
  );
  const y = scale(
    points.map((point) => point.y),
    HEIGHT - MARGIN,
    MARGIN,
  );
  const [before, last] = points.slice(-2) as [{ x: number; y: number }, { x: number; y: number } | undefined];
  const slope = last ? Math.log(last.y / before.y) / Math.log(last.x / before.x) : undefined;
  const places = points.map((point) => `${x(point.x).toFixed(1)},${y(point.y).toFixed(1)}`).join(' ');
  const told = points.map((point) => `${point.x.toLocaleString('en')}: ${point.y.toPrecision(3)}`).join('; ');
  return html`<figure>
    <figcaption>
      ${title}${slope === undefined ? undefined : html` <small>(slope ${slope.toFixed(2)})</small>`}
    </figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title} by passages: ${told}">
      <polyline points="${places}" fill="none" stroke="currentColor" />
      ${points.map(
        (point) =>
          html`<circle cx="${x(point.x)}" cy="${y(point.y)}" r="3" /><text
              x="${x(point.x)}"
              y="${y(point.y) - 8}"
              text-anchor="middle"
              font-size="11"
              >${point.y.toPrecision(3)}</text
            ><text x="${x(point.x)}" y="${HEIGHT - 12}" text-anchor="middle" font-size="11"
              >${point.x.toLocaleString('en')}</text
            >`,
      )}
    </svg>
  </figure>`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}
