import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, inject, it } from 'vitest';

/**
 * What an import costs a consumer, from the packed tarball: bytes, minified by esbuild and gzipped. A budget is the
 * size that is there now and a little air; a change of one is a visible change in review.
 */
const budgets: readonly (readonly [entry: string, name: string, bytes: number])[] = [
  ['shanghai-sti', 'convert', 1024],
  ['shanghai-sti', 'parseQuantity', 4600],
  ['shanghai-sti', 'formatQuantity', 4900],
  ['shanghai-sti', 'interval', 1600],
  ['shanghai-sti', 'share', 1560],
  ['shanghai-sti', 'growthRate', 1900],
  ['shanghai-sti', 'formatEstimate', 3400],
  ['shanghai-sti/dataset', 'diffDatasets', 3000],
  ['shanghai-sti/dataset', 'verifyDataset', 1300],
];

it.each(budgets)('%s: %s costs at most its budget', async (entry, name, budget) => {
  const { outputFiles } = await build({
    stdin: { contents: `import { ${name} } from '${entry}'; console.log(${name});`, resolveDir: inject('consumer') },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
  });
  const bytes = gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  expect(bytes).toBeLessThanOrEqual(budget);
  // a budget that is far too large watches nothing
  expect(bytes).toBeGreaterThan(budget * 0.8);
});
