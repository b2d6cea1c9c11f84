import { build } from 'esbuild';
import { expect, inject, it } from 'vitest';
import * as dataset from '../../src/dataset/index.js';
import * as root from '../../src/index.js';
import * as schemas from '../../src/schemas/index.js';
import * as series from '../../src/series/index.js';

/** The packages that a consumer's bundle carries with one name of an entry, from the packed tarball. */
async function carried(entry: string, name: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: `export { ${name} } from '${entry}';`, resolveDir: inject('consumer') },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    external: ['zod'],
  });
  const [output] = Object.values(metafile.outputs);
  const inside = Object.entries(output!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const packages = inside.flatMap(([path]) => /.*node_modules\/(@[^/]+\/[^/]+|[^/]+)\//.exec(path)?.[1] ?? []);
  const outside = output!.imports.filter(({ external }) => external).map(({ path }) => path.split('/')[0]!);
  return [...new Set([...packages, ...outside])].filter((one) => one !== 'shanghai-sti').sort();
}

const helpers = (module: object): string[] =>
  Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? name : []));

it('date-fns comes along with the two annual rates alone', async () => {
  const names = helpers(root);
  expect(names.length).toBeGreaterThan(20);
  const packages = await Promise.all(names.map(async (name) => [name, await carried('shanghai-sti', name)] as const));
  expect(Object.fromEntries(packages.filter(([, list]) => list.length > 0))).toEqual({
    annualizedGrowth: ['date-fns'],
    compoundAnnualGrowthRate: ['date-fns'],
  });
});

it.each([
  ['shanghai-sti/dataset', helpers(dataset)],
  ['shanghai-sti/series', helpers(series)],
  ['shanghai-sti/derived', ['derivedIndicators']],
  ['shanghai-sti/editions/2025', ['observations', 'measures']],
])('%s carries no other package: no zod with pin', async (entry, names) => {
  const packages = await Promise.all(names.map((name) => carried(entry, name)));
  expect(packages.flat()).toEqual([]);
});

it('shanghai-sti/schemas carries zod', async () => {
  expect(Object.keys(schemas)).toContain('ObservationSchema');
  expect(await carried('shanghai-sti/schemas', 'ObservationSchema')).toEqual(['zod']);
});
