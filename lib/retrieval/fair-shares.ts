/**
 * Divides what there is among those who want some of it: nobody gets more than wanted, and what one leaves goes to the others in equal parts.
 *
 * @returns whole numbers in the order of `wants`; together `all` at most
 */
export function fairShares(wants: readonly number[], all: number): number[] {
  const shares = wants.map(() => 0);
  let left = all;
  const smallestFirst = [...wants.keys()].sort((one, other) => wants[one]! - wants[other]!);
  for (const [served, index] of smallestFirst.entries()) {
    shares[index] = Math.min(wants[index]!, Math.floor(left / (wants.length - served)));
    left -= shares[index];
  }
  return shares;
}
