import { expect, it } from 'vitest';
import { describeLoad } from './chat-route.ts';

it('tells the first words beside the first byte, and what has failed', () => {
  const both = (p50: number) => ({ p50, p95: 2 * p50 });
  const figures = { requests: 200, failures: 0, perSecond: 8, firstByte: both(7), firstText: both(90), end: both(100) };
  const said = describeLoad({
    connections: 50,
    answers: { ...figures, failures: 3 },
    bare: figures,
    alone: figures,
    ratios: { firstByte: both(0.4), firstText: both(12), end: both(30) },
  }).join('\n');
  expect(said).toMatch(/answers +\| +7 \| +14 \| +90 \| +180 \| +100 \| +200 \| +8\.0 \| +\*\*3\*\* \|/);
  expect(said).toContain('12.0 times the bare stream to its first words and 30.0 times to its end');
});
