import type { MetricChange } from '../comparison.ts';
import { METRIC_NAMES, METRICS, type MetricName } from '../metric-names.ts';
import type { Metric, Metrics } from '../metrics.ts';
import { html, type Markup } from './markup.ts';
import { pointPlot, scale } from './plot.ts';

const GROUPS = ['Finding', 'Answering', 'Refusing'] as const;

/** All figures that apply, with their intervals, and with those of the baseline when there is one. */
export function overallFigures(metrics: Metrics, changes: readonly MetricChange[]): Markup {
  const earlier = new Map(changes.map(({ name, before }) => [name, before]));
  return html`${GROUPS.map((group) => {
    const names = namesOf(group, metrics);
    return names.length === 0
      ? undefined
      : html`<h3>${group}</h3>
          <table class="figures">
            <thead>
              <tr>
                <th scope="col"><span class="quiet">Measure</span></th>
                <th scope="col" aria-label="Drawn from 0 to 1">${scale()}</th>
                <th scope="col" class="number">Value</th>
                <th scope="col" class="number">95% interval</th>
                <th scope="col" class="number">n</th>
              </tr>
            </thead>
            <tbody>
              ${names.map((name) => figureRow(name, metrics[name], earlier.get(name)))}
            </tbody>
          </table>`;
  })}`;
}

function figureRow(name: MetricName, metric: Metric, earlier: number | undefined): Markup {
  return html`<tr class="figure">
    <th scope="row">
      ${name}${isLowerBetter(name) ? html` <span class="quiet">(lower is better)</span>` : undefined}
      <small>${METRICS[name].meaning}</small>
    </th>
    <td>${pointPlot(metric, earlier)}</td>
    <td class="number"><strong>${metric.value!.toFixed(3)}</strong></td>
    <td class="number">${metric.low!.toFixed(2)} to ${metric.high!.toFixed(2)}</td>
    <td class="number quiet count">${metric.n}</td>
  </tr>`;
}

/** One small plot a metric, a line for each kind of question that counts for it. */
export function figuresByKind(metrics: Metrics, kinds: ReadonlyMap<string, Metrics>): Markup {
  const names = METRIC_NAMES.filter((name) => [...kinds.values()].filter((own) => own[name].n > 0).length > 1);
  return html`<div class="panels">${names.map((name) => panel(name, metrics[name], kinds))}</div>`;
}

function panel(name: MetricName, overall: Metric, kinds: ReadonlyMap<string, Metrics>): Markup {
  const rows = [...kinds].filter(([, own]) => own[name].n > 0);
  return html`<section>
    <h4>${name}${isLowerBetter(name) ? html` <span class="quiet">(lower is better)</span>` : undefined}</h4>
    <table>
      <tbody>
        ${rows.map(([kind, own]) => panelRow(kind, own[name], overall.value!))}
      </tbody>
    </table>
  </section>`;
}

function panelRow(kind: string, metric: Metric, overall: number): Markup {
  const interval = `${metric.low!.toFixed(2)} to ${metric.high!.toFixed(2)}, n ${metric.n}; all kinds ${overall.toFixed(2)}`;
  return html`<tr title="${interval}">
    <th scope="row">${kind}</th>
    <td>${pointPlot(metric)}</td>
    <td class="number">${metric.value!.toFixed(2)} <small class="quiet">${metric.n}</small></td>
  </tr>`;
}

function namesOf(group: (typeof GROUPS)[number], metrics: Metrics): MetricName[] {
  return METRIC_NAMES.filter((name) => METRICS[name].group === group && metrics[name].n > 0);
}

function isLowerBetter(name: MetricName): boolean {
  return METRICS[name].better === 'lower';
}
