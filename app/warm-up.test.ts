import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { sayListening } from '#lib/engine/listening.ts';
import { warmUpOnceListening } from './warm-up.ts';

const engine = vi.hoisted(() => ({ open: vi.fn() }));
vi.mock('./engine.ts', () => ({ getEngine: engine.open }));

afterEach(() => vi.unstubAllEnvs());

test('the server listens before it gets its engine ready, which would keep it from that', async () => {
  const warmed = Promise.withResolvers<void>();
  engine.open.mockImplementation(async () => ({
    about: async () => {
      warmed.resolve();
      return { starters: [] };
    },
  }));
  warmUpOnceListening();
  await turn();
  expect(engine.open).not.toHaveBeenCalled();
  sayListening();
  await warmed.promise;
});
