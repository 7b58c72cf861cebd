import { z } from 'zod';
import { UserError } from '#lib/errors.ts';

/** What a ratio was on a quiet machine, and by which share it may be lower elsewhere. The higher a ratio, the better. */
export type ExpectedRatios = Record<string, { value: number; tolerance: number }>;

const shape = z.record(z.string(), z.object({ value: z.number().positive(), tolerance: z.number().min(0).max(1) }));

/** @throws {UserError} naming the file and what is wrong with it. */
export function parseExpectedRatios(content: string, file: string): ExpectedRatios {
  try {
    return shape.parse(JSON.parse(content));
  } catch (error) {
    throw new UserError(`${file} cannot be read: expected {"NAME": {"value": 1.5, "tolerance": 0.3}, …}.`, {
      cause: error,
    });
  }
}

/** A line for each ratio that is expected or was measured, then one sentence for each that is too low. */
export function checkRatios(
  measured: Readonly<Record<string, number>>,
  expected: ExpectedRatios,
): {
  lines: string[];
  faults: string[];
} {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(measured)])];
  const width = Math.max(0, ...names.map((name) => name.length));
  const faults: string[] = [];
  const lines = names.map((name) => {
    const [value, wanted] = [measured[name], expected[name]];
    const told = value === undefined ? 'not measured' : value.toFixed(3);
    if (!wanted) return `${name.padEnd(width)}  ${told}  (nothing is expected of it)`;
    const least = wanted.value * (1 - wanted.tolerance);
    const isLow = value !== undefined && !(value >= least);
    if (isLow) {
      faults.push(`"${name}" has fallen to ${told}: at least ${least.toFixed(3)} is expected.`);
    }
    return `${name.padEnd(width)}  ${told}  at least ${least.toFixed(3)}${isLow ? '  FALLEN' : ''}`;
  });
  return { lines, faults };
}
