import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { addRow } from '../../scripts/lib/table.js';
import { entriesOf } from './entries.js';
import { typeCostOf } from './type-cost.js';

/**
 * What an import costs a consumer of the packed tarball: each entry and ten names, in bytes, minified by esbuild and
 * gzipped; and each entry to the type check. Any other name is made of the same modules. The table is committed: `npm run budgets` writes it anew, and a change
 * of it is a visible change in review.
 */

interface Bytes {
  readonly minified: number;
  readonly gzipped: number;
}
interface EntryCost extends Bytes {
  readonly declarations: number;
  readonly instantiations: number;
}
interface Costs {
  readonly entries: Readonly<Record<string, EntryCost>>;
  /** By entry and name: `shanghai-sti convert`. */
  readonly names: Readonly<Record<string, Bytes>>;
}

const table = join(import.meta.dirname, 'budgets.json');
const consumer = inject('consumer');
const entries = entriesOf(consumer);

/** One name for each thing that a bundle may carry. */
const watched = [
  'shanghai-sti convert',
  'shanghai-sti formatQuantity',
  'shanghai-sti growthRate',
  'shanghai-sti parseQuantity',
  'shanghai-sti pin',
  'shanghai-sti share',
  'shanghai-sti/dataset findObservations',
  'shanghai-sti/export toCsv',
  'shanghai-sti/schemas ObservationSchema',
  'shanghai-sti/text extractQuantities',
];

/**
 * What was aimed at, in bytes gzipped, and whether it is met: an aim that is not met is told in the table of the check,
 * and one that comes to be met has to be said here.
 */
const aims: readonly (readonly [entry: string, name: string, bytes: number, met: boolean])[] = [
  ['shanghai-sti', 'convert', 1000, true],
  ['shanghai-sti', 'parseQuantity', 3500, false],
  ['shanghai-sti', 'share', 1300, false],
  ['shanghai-sti/schemas', 'ObservationSchema', 34_000, true],
];

/** A bundle for each source text, as a consumer's bundler would make it; all of them at once, so that a module is parsed once. */
async function bundles(sources: readonly string[]): Promise<readonly Bytes[]> {
  const { outputFiles } = await build({
    entryPoints: sources.map((_, index) => ({ in: `source:${index}`, out: `${index}` })),
    plugins: [
      {
        name: 'sources',
        setup(bundler) {
          bundler.onResolve({ filter: /^source:/ }, ({ path }) => ({ path, namespace: 'sources' }));
          bundler.onLoad({ filter: /./, namespace: 'sources' }, ({ path }) => ({
            contents: sources[Number(path.slice('source:'.length))]!,
            resolveDir: consumer,
          }));
        },
      },
    ],
    nodePaths: [join(import.meta.dirname, '../../node_modules')], // zod
    outdir: consumer,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
  });
  return sources.map((_, index) => {
    const { contents } = outputFiles.find(({ path }) => basename(path) === `${index}.js`)!;
    return { minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
  });
}

async function costsOf(): Promise<Costs> {
  const wholes = await bundles(entries.map(({ name }) => `export * from '${name}'`));
  const singles = await bundles(
    watched.map((one) => {
      const [entry, name] = one.split(' ') as [string, string];
      return `import { ${name} } from '${entry}'; console.log(${name});`;
    }),
  );
  return {
    entries: Object.fromEntries(
      entries.map(({ name }, at) => [name, { ...wholes[at]!, ...typeCostOf(consumer, name) }]),
    ),
    names: Object.fromEntries(watched.map((one, at) => [one, singles[at]!])),
  };
}

/** A budget holds until a cost is over it by 2 %, or has fallen under it by 10 %: a table that watches nothing. */
const holds = (budget: number, cost: number): boolean =>
  cost - budget <= Math.max(24, budget * 0.02) && budget - cost <= Math.max(64, budget * 0.1);

/** The costs, with each that its budget still covers replaced by that budget: what differs then are the others. */
function settled<T>(budget: T | undefined, cost: T): T {
  if (typeof cost === 'number') return typeof budget === 'number' && holds(budget, cost) ? budget : cost;
  const fields = Object.entries(cost as object).map(([key, value]) => [
    key,
    settled((budget as Record<string, unknown> | undefined)?.[key], value),
  ]);
  return Object.fromEntries(fields) as T;
}

/** One line for each, so that a change in review is the line that it is about. */
function written(costs: Costs): string {
  const line = (value: object): string =>
    `{ ${Object.entries(value)
      .map(([key, bytes]) => `"${key}": ${bytes}`)
      .join(', ')} }`;
  const blocks = Object.entries(costs).map(([part, all]) => {
    const lines = Object.entries(all as object).map(([name, bytes]) => `    "${name}": ${line(bytes as object)}`);
    return `  "${part}": {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${blocks.join(',\n')}\n}\n`;
}

describe('what an import costs', () => {
  let costs: Costs;
  beforeAll(async () => {
    costs = await costsOf();
  });

  test('is what budgets.json says: `npm run budgets` writes what is true now', async () => {
    const budgets = existsSync(table) ? (JSON.parse(readFileSync(table, 'utf8')) as Costs) : undefined;
    await expect(written(settled(budgets, costs))).toMatchFileSnapshot(table);
  });

  test.each(aims)('%s: %s: at most %d bytes, gzipped: %s', (entry, name, bytes, met) => {
    const cost = costs.names[`${entry} ${name}`]!.gzipped;
    addRow({ what: `${entry}: ${name}`, bar: `${bytes} B gzipped`, measured: `${cost} B`, holds: cost <= bytes });
    expect(cost <= bytes).toBe(met);
  });
});

test('the tarball costs at most its budget', () => {
  // Two thirds of it are the code, as ES modules, as CommonJS and with its declarations, a quarter the data in every form.
  // Some 10 % above what there is, so that an edition more (some 60 kB) does not meet it.
  const budget = 880_000;
  const tarball = readdirSync(consumer).find((file) => file.endsWith('.tgz'))!;
  // what was released is told at ever greater length: that is no cost of what is in it
  const told = gzipSync(readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'))).length;
  const bytes = statSync(join(consumer, tarball)).size - told;
  addRow({
    what: 'the tarball without its changelog',
    bar: `${budget} B`,
    measured: `${bytes} B`,
    holds: bytes <= budget,
  });
  expect(bytes).toBeLessThanOrEqual(budget);
  // a budget that is far too large watches nothing
  expect(bytes).toBeGreaterThan(budget * 0.8);
  for (const readme of ['README.md', 'README.zh-CN.md']) {
    const text = readFileSync(join(import.meta.dirname, '../..', readme), 'utf8');
    const line = text.split('\n').find((one) => one.includes(`${budget / 1e6} MB`))!;
    expect(Math.abs(Number(/[\d.]+(?= MB)/.exec(line)?.[0]) - bytes / 1e6)).toBeLessThan(0.01);
  }
});

test('shanghai-sti/export brings neither zod nor data', async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from 'shanghai-sti/export';`, resolveDir: consumer },
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
  expect([...new Set(packages)].sort()).toEqual(['shanghai-sti']);
  expect(outputFiles[0]!.text).not.toContain('13.55万件');
});
