/**
 * `npm run mutate`: breaks the source in one place at a time, and asks whether a test notices (see README.md here).
 * One folder alone: `npm run mutate -- --mutate 'src/period/*.ts'`.
 */
export default {
  mutate: ['src/{model,quantity,period,statistics,dataset,text}/**/*.ts', '!src/dataset/releases.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  // `--incremental` measures only what changed since the last run that said so too. The figures that are kept come from
  // runs without: a report would mix what it measured with what it remembers.
  incremental: false,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation/report.json' },
  thresholds: { high: 98, low: 95, break: 95 },
  // Two cores are not always ours alone: a slow test is not yet an endless loop.
  concurrency: 1,
  timeoutMS: 6_000,
  timeoutFactor: 3,
  ignorePatterns: [
    'bench',
    'docs/site',
    'examples',
    'reports',
    'test/consumers',
    'test/docs',
    'test/package',
    'test/release',
  ],
};
