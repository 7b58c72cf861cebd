import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { SETTINGS } from '#lib/config.ts';

const root = import.meta.dirname;
const ALL = '{lib,app,scripts,e2e}/**/*.test.{ts,tsx}';
/** A module that was loaded before would not be replaced for them. */
const replacingModules = globSync(ALL, { cwd: root }).filter((file) =>
  readFileSync(path.join(root, file), 'utf8').includes('vi.mock('),
);

export default defineConfig({
  resolve: {
    alias: {
      // Throws outside of a server bundle, as it should; a test of a route is no browser either.
      'server-only': path.join(root, 'node_modules', 'server-only', 'empty.js'),
    },
  },
  test: {
    environment: 'node',
    // The keys and addresses of whoever runs the tests are none of their business; empty counts as unset.
    env: Object.fromEntries(SETTINGS.map((name) => [name, ''])),
    testTimeout: 20_000,
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      // Loading the modules anew for each file takes longer than many files do.
      { extends: true, test: { name: 'shared', include: [ALL], exclude: replacingModules, isolate: false } },
      { extends: true, test: { name: 'apart', include: replacingModules } },
    ],
  },
});
