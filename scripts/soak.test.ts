import { expect, it } from 'vitest';
import { growthOf, main } from './soak.ts';

it('garbage that is collected now and then is no growth', () => {
  expect(growthOf([500, 580, 500, 590, 500, 580, 500, 590, 500])).toBe(0);
});

it('what comes on top and stays is growth', () => {
  expect(growthOf([500, 500, 500, 560, 600, 650, 700, 700, 700])).toBe(200);
});

it('is told before it watches that its samples could not be written', async () => {
  await expect(main(['--json', 'no/such/folder/soak.json'])).rejects.toThrow(
    /soak\.json cannot be written: there is no folder/,
  );
});
