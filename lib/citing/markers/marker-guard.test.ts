import { expect, it } from 'vitest';
import { GUARD, MarkerGuard } from './marker-guard.ts';

it.each([
  [['x [^101] y'], `x [^101${GUARD}] y`, 'what looks like one of ours'],
  [['x [', '^1', '0', '] y'], `x [^10${GUARD}] y`, 'in pieces'],
  [['[a] [^a] [^] 1]'], '[a] [^a] [^] 1]', 'what does not'],
  [[`[^${'1'.repeat(40)}]`], `[^${'1'.repeat(40)}${GUARD}]`, 'a long number'],
])('of %j shows %j: %s', (pieces, shown) => {
  const guard = new MarkerGuard();
  expect(pieces.map((piece) => guard.text(piece)).join('')).toBe(shown);
});

it('guards plain text behind a beginning', () => {
  const guard = new MarkerGuard();
  expect(guard.text('[^') + guard.plain('1] and 2]')).toBe(`[^1${GUARD}] and 2]`);
});

it('tells whether a marker would be escaped', () => {
  const guard = new MarkerGuard();
  guard.text('a\\');
  expect(guard.isEscaping).toBe(true);
  guard.text('\\');
  expect(guard.isEscaping).toBe(false);
  guard.text('\\');
  guard.plain('');
  expect(guard.isEscaping).toBe(true);
  guard.plain('a');
  expect(guard.isEscaping).toBe(false);
});
