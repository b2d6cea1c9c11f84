import { gzipSync } from 'node:zlib';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
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
  ['shanghai-sti/text', 'extractQuantities', 14600],
  ['shanghai-sti/text', 'auditText', 16500],
  ['shanghai-sti/export', 'toCsv', 400],
  ['shanghai-sti/export', 'quantityTable', 4000],
  ['shanghai-sti/export', 'observationTable', 6500],
  ['shanghai-sti/export', 'seriesTable', 6500],
  ['shanghai-sti/export', 'tableSchema', 500],
  ['shanghai-sti/export', 'sdmxCsv', 6500],
  ['shanghai-sti/export', 'datasetJsonLd', 1800],
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

it('the tarball costs at most its budget', () => {
  const budget = 620_000;
  const tarball = readdirSync(inject('consumer')).find((file) => file.endsWith('.tgz'))!;
  const bytes = statSync(join(inject('consumer'), tarball)).size;
  expect(bytes).toBeLessThanOrEqual(budget);
  expect(bytes).toBeGreaterThan(budget * 0.8);
});

it('shanghai-sti/export brings neither zod nor data', async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from 'shanghai-sti/export';`, resolveDir: inject('consumer') },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
  });
  const packages = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/([^/]+)/.exec(path.slice(path.lastIndexOf('node_modules/')))?.[1] ?? [],
  );
  expect([...new Set(packages)].sort()).toEqual(['date-fns', 'shanghai-sti']);
  expect(outputFiles[0]!.text).not.toContain('13.55万件');
});
