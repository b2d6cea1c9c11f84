import { defineConfig } from 'vitest/config';

/** The built site in a browser: `npm run test:site`, behind `npm run docs`. `npm test` needs neither. */
export default defineConfig({
  test: {
    name: 'site',
    include: ['test/site/**/*.test.ts'],
    // for what never ends: a slow or busy machine must not decide a verdict
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    expect: { poll: { timeout: 300_000 } },
    maxWorkers: 2, // a browser each
  },
});
