import { defineConfig } from 'vitest/config';

/** The built site in a browser: `npm run test:site`, behind `npm run docs`. `npm test` needs neither. */
export default defineConfig({
  test: {
    name: 'site',
    include: ['test/site/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2, // a browser each
  },
});
