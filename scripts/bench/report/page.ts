import { Marked } from 'marked';
import { html, Markup } from '#lib/evaluation/report/markup.ts';
import { STYLE } from '#lib/evaluation/report/style.ts';
import { type Benchmark, describeBenchmark } from './document.ts';

/** The run as a page of HTML with its pictures in it; nothing is fetched. */
export function renderBenchmark(benchmark: Benchmark): string {
  const pictures = new Map(benchmark.sections.flatMap((section) => Object.entries(section.pictures ?? {})));
  const marked = new Marked({
    async: false,
    renderer: {
      image: ({ href, text }) => pictures.get(href) ?? html`${text}`.source,
      // What was measured may hold anything; only pictures are taken as they are.
      html: ({ raw }) => html`${raw}`.source,
    },
  });
  const body = new Markup(marked.parse(describeBenchmark(benchmark, '')) as string);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>Benchmarks of Footnote</title>
        <style>
          ${STYLE} td,
          th {
            text-align: right;
            padding: 0.15rem 0.6rem;
          }
          td:first-child,
          th:first-child {
            text-align: left;
          }
          main > p {
            max-width: none;
          }
          table {
            display: block;
            table-layout: auto;
            overflow-x: auto;
            white-space: nowrap;
          }
          main svg {
            display: inline-block;
            width: 23.75rem;
            height: auto;
            margin: 0 1rem 1rem 0;
          }
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `.source;
}
