import { statSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const here = import.meta.dirname;

/** All that mirror what is mutated; fewer are named in the variable where it is known that they hold the lines. */
const folders = process.env['MUTATION_TESTS'] ?? 'model,quantity,period,statistics,dataset,editions,series,text';

/**
 * The tests that mirror the folders, and no others: what holds a line should be found where the line is looked for.
 * Each mutant of a table that is filled at load runs all of them.
 */
export default defineConfig({
  root: join(here, '../..'),
  resolve: { alias: [{ find: /^fast-check$/, replacement: join(here, 'fast-check.ts') }] },
  test: {
    include: ['test/mutation/load.ts', ...folders.split(',').map((folder) => `test/${folder}/**/*.test.ts`)],
    // A process of its own, which no mutant reaches; code that is bundled and loaded within a test, so that Stryker
    // would take the test for the one that reaches all that runs at load; types; long and random, see fast-check.ts.
    exclude: ['audit-command', 'flipped-code', 'frozen-editions', 'oracle'].map((name) => `test/**/${name}.test.ts`),
    env: { RUNS: '0.05', LONGEST_INPUT: '1000', MUTATION_TESTS: folders },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    sequence: {
      /** Cheap tests first: the first that fails ends the run of a mutant. Those with random inputs come last. */
      sequencer: class extends BaseSequencer {
        override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
          const rank = ({ moduleId }: TestSpecification): number =>
            (/random|properties|intervals|calendar|any-text|audit/.test(moduleId) ? 1e9 : 0) + statSync(moduleId).size;
          return files.sort((a, b) => rank(a) - rank(b));
        }
      },
    },
  },
});
