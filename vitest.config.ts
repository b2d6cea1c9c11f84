import { defineConfig } from 'vitest/config';

/** Where `.ci/run` reads the counts of passed and failed tests: out of the way of the package and of git. */
const jsonReport = 'node_modules/.vitest/report.json';
const inCi = Boolean(process.env['CI']);

/** The calendar must not depend on where the machine stands: at Greenwich, west and east of it, and where midnight is left out. */
const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Beirut'];

export default defineConfig({
  test: {
    setupFiles: ['test/support/seed.ts'],
    // for what never ends: a slow or busy machine must not decide a verdict
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    // by itself vitest leaves one processor free, which of two is half of them
    maxWorkers: '100%',
    // a worker keeps the modules it has loaded: anew for each file they take as long as a quarter of the tests
    isolate: false,
    reporters: inCi ? ['default', 'json'] : ['default'],
    outputFile: { json: jsonReport },
    projects: [
      {
        extends: true,
        test: { name: 'source', include: ['test/**/*.test.ts'], exclude: ['test/package/**', 'test/site/**'] },
      },
      {
        // on the packed tarball: needs `npm run build` before it
        extends: true,
        test: { name: 'package', include: ['test/package/**/*.test.ts'], globalSetup: ['test/package/pack.ts'] },
      },
      ...zones.map((zone) => ({
        extends: true as const,
        test: {
          name: zone,
          include: ['test/period/*.ts', 'test/statistics/statistics.test.ts'],
          env: { TZ: zone },
        },
      })),
    ],
  },
});
