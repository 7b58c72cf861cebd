import { defineConfig } from 'vitest/config';
import config from './vitest.config.ts';

/** `npm run test:postgres`: what needs a real server. */
const { test, ...rest } = config;

export default defineConfig({
  ...rest,
  test: { ...test, projects: undefined, include: ['{lib,scripts}/**/*.postgres-test.ts'], fileParallelism: false },
});
