import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { addRow } from '../../scripts/lib/table.js';
import { type Entry, entriesOf } from './entries.js';
import { typeCostOf } from './type-cost.js';

/**
 * What an import costs a consumer of the packed tarball: each public name and each entry, in bytes, minified by esbuild
 * and gzipped; and each entry to the type check. The table is committed: `npm run budgets` writes it anew, and a change
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
interface Cost {
  readonly entry: EntryCost;
  readonly names: Readonly<Record<string, Bytes>>;
}

const table = join(import.meta.dirname, 'budgets.json');
const consumer = inject('consumer');
const entries = entriesOf(consumer);

/** What does not move with a table, in bytes gzipped. */
const bars: readonly (readonly [entry: string, name: string, bytes: number])[] = [
  ['shanghai-sti', 'convert', 1024],
  ['shanghai-sti', 'parseQuantity', 3500],
  ['shanghai-sti', 'share', 1300],
  ['shanghai-sti/schemas', 'ObservationSchema', 34_000],
];

async function bundle(contents: string): Promise<Bytes & { readonly exports: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: consumer },
    nodePaths: [join(import.meta.dirname, '../../node_modules')], // zod
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
  });
  const code = outputFiles[0]!.contents;
  const { exports } = Object.values(metafile.outputs)[0]!;
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length, exports };
}

async function costOf({ name }: Entry): Promise<Cost> {
  const { exports, ...bytes } = await bundle(`export * from '${name}'`);
  const names: Record<string, Bytes> = {};
  for (const one of exports.toSorted()) {
    // oxlint-disable-next-line no-await-in-loop -- esbuild uses all cores already
    const { minified, gzipped } = await bundle(`import { ${one} } from '${name}'; console.log(${one});`);
    names[one] = { minified, gzipped };
  }
  return { entry: { ...bytes, ...typeCostOf(consumer, name) }, names };
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

/** One line for each name, so that a change in review is the line that it is about. */
function written(costs: Readonly<Record<string, Cost>>): string {
  const line = (value: object): string =>
    `{ ${Object.entries(value)
      .map(([key, bytes]) => `"${key}": ${bytes}`)
      .join(', ')} }`;
  const blocks = Object.entries(costs).map(([name, { entry, names }]) => {
    const lines = Object.entries(names).map(([one, bytes]) => `      "${one}": ${line(bytes)}`);
    return `  "${name}": {\n    "entry": ${line(entry)},\n    "names": {\n${lines.join(',\n')}\n    }\n  }`;
  });
  return `{\n${blocks.join(',\n')}\n}\n`;
}

describe('what an import costs', () => {
  let costs: Readonly<Record<string, Cost>>;
  beforeAll(async () => {
    const measured = await Promise.all(entries.map(async (entry) => [entry.name, await costOf(entry)] as const));
    costs = Object.fromEntries(measured);
  });

  test('is what budgets.json says: `npm run budgets` writes what is true now', async () => {
    const budgets = existsSync(table) ? (JSON.parse(readFileSync(table, 'utf8')) as typeof costs) : undefined;
    await expect(written(settled(budgets, costs))).toMatchFileSnapshot(table);
  });

  test.each(bars)('%s: %s costs at most %d bytes, gzipped', (entry, name, bytes) => {
    const cost = costs[entry]!.names[name]!.gzipped;
    addRow({ what: `${entry}: ${name}`, bar: `${bytes} B gzipped`, measured: `${cost} B`, holds: cost <= bytes });
    expect(cost).toBeLessThanOrEqual(bytes);
  });
});
