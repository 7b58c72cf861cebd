import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { sayListening } from '#lib/engine/listening.ts';
import { warmUpOnceListening } from './warm-up.ts';

const engine = vi.hoisted(() => ({ open: vi.fn() }));
vi.mock('./engine.ts', () => ({ getEngine: engine.open, loadEngineCode: async () => ({}) }));

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

test('a server that begins takes out of the corpus what one before, that was killed, has left in it', async () => {
  const corpus = await mkdtemp(path.join(tmpdir(), 'footnote-tidy-'));
  await writeFile(path.join(corpus, 'first.md'), 'The first.');
  await writeFile(path.join(corpus, '.replaced-00000000-0000-4000-8000-00000000000c'), 'What it was.');
  vi.stubEnv('CORPUS_DIR', corpus);
  warmUpOnceListening();
  sayListening();
  await vi.waitFor(async () => expect(await readdir(corpus)).toEqual(['first.md']));
  await rm(corpus, { recursive: true });
});
