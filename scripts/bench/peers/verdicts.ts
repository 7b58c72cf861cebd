import { MEASURES, type Measure, type Quality } from './quality.ts';

export interface Contestant {
  name: string;
  quality: Quality;
  p50: number;
}

/** Where the best of the others stands beside Footnote, measure by measure. */
export interface Verdict {
  measure: Measure;
  footnote: number;
  best: { name: string; value: number };
}

/** Values that print alike are alike. */
const ALIKE = 0.0005;

export function verdictsOf(footnote: Contestant, others: readonly Contestant[]): Verdict[] {
  return MEASURES.flatMap((measure) => {
    const own = footnote.quality[measure];
    const known = others.flatMap(({ name, quality }) => {
      const value = quality[measure];
      return value === null ? [] : [{ name, value }];
    });
    const [best] = known.toSorted((one, other) => other.value - one.value);
    return own === null || !best ? [] : [{ measure, footnote: own, best }];
  });
}

/** What has to be said of a set, in sentences: where Footnote is not ahead, and who is as good and faster. */
export function describeVerdicts(footnote: Contestant, others: readonly Contestant[]): string[] {
  const verdicts = verdictsOf(footnote, others);
  const named = (list: Verdict[]) =>
    list
      .map(
        ({ measure, best, footnote: own }) =>
          `${measure} (${best.name} ${figure(best.value)}, Footnote ${figure(own)})`,
      )
      .join(', ');
  const behind = verdicts.filter(({ footnote: own, best }) => best.value > own + ALIKE);
  const level = verdicts.filter(({ footnote: own, best }) => Math.abs(best.value - own) <= ALIKE);
  const ahead = verdicts.length - behind.length - level.length;
  const asGood = others.filter(({ quality }) =>
    verdicts.every(({ measure, footnote: own }) => (quality[measure] ?? -1) >= own - ALIKE),
  );
  const faster = asGood.filter(({ p50 }) => p50 < footnote.p50);
  return [
    `Footnote is ahead of the best of the others in ${ahead} of ${verdicts.length} measures.`,
    ...(level.length > 0
      ? [`Level: ${level.map(({ measure, best }) => `${measure} (${best.name})`).join(', ')}.`]
      : []),
    ...(behind.length > 0 ? [`**Behind**: ${named(behind)}.`] : []),
    asGood.length === 0
      ? 'None of the others is as good in all of them, so none is compared in speed.'
      : faster.length === 0
        ? `As good in all of them, and slower: ${asGood.map(({ name }) => name).join(', ')}.`
        : `**As good in all of them and faster**: ${faster.map(({ name, p50 }) => `${name} (${p50.toFixed(2)} ms)`).join(', ')}.`,
  ];
}

export function figure(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}
