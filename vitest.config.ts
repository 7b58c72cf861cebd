import { defineConfig } from 'vitest/config';
import { SETTINGS } from '#lib/config.ts';

export default defineConfig({
  resolve: {
    alias: {
      // Throws outside of a server bundle, as it should; a test of a route is no browser either.
      'server-only': new URL('./node_modules/server-only/empty.js', import.meta.url).pathname,
    },
  },
  test: {
    include: ['{lib,app,scripts,e2e}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // The keys and addresses of whoever runs the tests are none of their business; empty counts as unset.
    env: Object.fromEntries(SETTINGS.map((name) => [name, ''])),
    testTimeout: 20_000,
  },
});
