import { z } from 'zod';
import { UserError } from '#lib/errors.ts';

/**
 * What a ratio of the short form is, and by which share it may be lower. Values are about the medians of several runs on two cores that other programs kept
 * busy (of parts four, of the page five; of growth, which four runs put between 0.63 and 1.01, that of a quiet machine). Tolerances are about twice what the lowest
 * of them lay below, but less than half unless `because` says why, and nearly nothing for what is counted and comes out alike each time (peers, the
 * first view). The higher a ratio, the better.
 */
interface Expected {
  value: number;
  tolerance: number;
  /** Why half of the value may still pass; needed where it may. */
  because?: string | undefined;
}

/** By section, as `--only` names them, then by name of the ratio. */
export type ExpectedRatios = Record<string, Record<string, Expected>>;

/** Of the sections that were chosen; one that measured none has none. */
export type MeasuredRatios = Record<string, Readonly<Record<string, number>>>;

const HALF = 0.5;

const shape = z.record(
  z.string(),
  z.record(
    z.string(),
    z
      .strictObject({
        value: z.number().positive(),
        tolerance: z.number().min(0).lt(1),
        because: z.string().min(1).optional(),
      })
      .refine(({ tolerance, because }) => tolerance < HALF || because !== undefined, {
        error: 'half of the value would pass, and "because" does not say why',
      }),
  ),
);

/**
 * @param sections all there are
 * @throws {UserError} naming the file and what is wrong with it.
 */
export function parseExpectedRatios(content: string, file: string, sections: readonly string[]): ExpectedRatios {
  try {
    const expected = shape.parse(JSON.parse(content));
    const unknown = Object.keys(expected).find((name) => !sections.includes(name));
    if (unknown !== undefined) throw new Error(`There is no section "${unknown}".`);
    return expected;
  } catch (error) {
    throw new UserError(
      `${file} cannot be read: expected {"SECTION": {"NAME": {"value": 1.5, "tolerance": 0.3}, …}, …}, with a "because" where half of a value passes.`,
      { cause: error },
    );
  }
}

/** A line for each ratio that is expected or was measured, then one sentence for each that is too low, or missing from a section that was chosen. */
export function checkRatios(
  measured: MeasuredRatios,
  expected: ExpectedRatios,
): {
  lines: string[];
  faults: string[];
} {
  const rows = Object.entries(measured).flatMap(([section, ratios]) => {
    const wanted = expected[section] ?? {};
    return [...new Set([...Object.keys(wanted), ...Object.keys(ratios)])].map((name) => ({
      name,
      value: ratios[name],
      least: leastOf(wanted[name]),
    }));
  });
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  const faults: string[] = [];
  const lines = rows.map(({ name, value, least }) => {
    const told = value === undefined ? 'not measured' : value.toFixed(3);
    if (least === undefined) return `${name.padEnd(width)}  ${told}  (nothing is expected of it)`;
    const wanted = `at least ${least.toFixed(3)}`;
    if (value === undefined) faults.push(`"${name}" was not measured: ${wanted} is expected.`);
    else if (!(value >= least)) faults.push(`"${name}" has fallen to ${told}: ${wanted} is expected.`);
    else return `${name.padEnd(width)}  ${told}  ${wanted}`;
    return `${name.padEnd(width)}  ${told}  ${wanted}  ${value === undefined ? 'MISSING' : 'FALLEN'}`;
  });
  return { lines, faults };
}

function leastOf(wanted: Expected | undefined): number | undefined {
  return wanted === undefined ? undefined : wanted.value * (1 - wanted.tolerance);
}
