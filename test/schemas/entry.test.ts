import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as classic from 'zod';
import * as mini from 'zod/mini';
import { patentsGranted } from '../../src/editions/2025/index.js';
import { ObservationObject, ObservationSchema, QuantityObject } from '../../src/schemas/index.js';
import { workOf } from '../support/work.js';
import { dataset } from './records.js';

const root = join(import.meta.dirname, '../..');

/** What a consumer's bundle of some exports weighs, and which modules are in it. */
async function bundled(names: string): Promise<{ bytes: number; modules: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names} } from './src/schemas/index.js';`, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
  });
  const [output] = Object.values(metafile.outputs);
  const modules = Object.entries(output!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { bytes: gzipSync(outputFiles[0]!.contents).length, modules: modules.map(([path]) => path) };
}

describe('what the entry costs', () => {
  it.each([
    ['QuantitySchema', 20_500],
    ['ObservationSchema', 23_000],
    ['DatasetSchema', 26_000],
  ])('%s, gzipped with zod and the parser: at most %i bytes', async (name, most) => {
    const { bytes, modules } = await bundled(name);
    expect(bytes).toBeLessThanOrEqual(most);
    expect(modules.join('\n')).not.toMatch(/zod\/v4\/(classic|locales)|date-fns|src\/(editions|series|derived)/);
  });
});

it('zod enters no other entry', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const importing = files.filter((file) =>
    /from '(zod|[^']*\/schemas\/)/.test(readFileSync(join(root, 'src', file), 'utf8')),
  );
  expect(importing.length).toBeGreaterThan(0);
  expect(importing.filter((file) => !/^schemas[/\\]/.test(file))).toEqual([]);
});

describe('the plain shapes', () => {
  it('are picked from and extended by zod/mini', () => {
    const Short = mini.extend(mini.pick(ObservationObject, { id: true, value: true }), { colour: mini.string() });
    expect(Short.parse({ id: 'a', value: 1, colour: 'red' })).toEqual({ id: 'a', value: 1, colour: 'red' });
    expect(Short.safeParse({ id: 'A', value: 1, colour: 'red' }).error?.issues).toMatchObject([
      { path: ['id'], message: 'id is "A": expected kebab-case, such as "patents-granted"' },
    ]);
  });

  it('are picked from and extended by zod', () => {
    const Short = classic
      .strictObject(ObservationObject.shape)
      .pick({ id: true, name: true })
      .extend({ colour: classic.string() });
    expect(Short.parse({ id: 'a', name: { zh: '甲', en: 'A' }, colour: 'red' }).name.en).toBe('A');
    expect(Short.safeParse({ id: 'a', name: { zh: '甲' }, colour: 'red' }).error?.issues).toMatchObject([
      { path: ['name', 'en'], message: 'name.en is missing: expected a text' },
    ]);
  });

  it('do not see what the schemas see', () => {
    const wrong = { value: 1, unit: '件', resolution: 7, bound: 'exact', printed: '2家' };
    expect(QuantityObject.parse(wrong)).toEqual(wrong);
  });
});

describe('the schemas', () => {
  it('fit into schemas of zod and of zod/mini', async () => {
    const outer = { figures: [patentsGranted] };
    expect(classic.object({ figures: classic.array(ObservationSchema) }).parse(outer)).toEqual(outer);
    expect(mini.object({ figures: mini.array(ObservationSchema) }).parse(outer)).toEqual(outer);
    const { error } = await classic.object({ figures: classic.array(ObservationSchema) }).safeParseAsync({
      figures: [{ ...patentsGranted, value: 1 }],
    });
    expect(error?.issues[0]?.path).toEqual(['figures', 0, 'value']);
  });

  it('give copies: what was parsed can be changed, and the data cannot', () => {
    const parsed = ObservationSchema.parse(patentsGranted);
    expect(parsed).not.toBe(patentsGranted);
    expect(parsed.name).not.toBe(patentsGranted.name);
  });

  it('describe themselves as JSON Schema', () => {
    const { properties } = mini.toJSONSchema(ObservationSchema);
    expect(Object.keys(properties ?? {}).sort()).toEqual(Object.keys(ObservationObject.shape).sort());
  });

  it('cost little on the data themselves', async () => {
    const { DatasetSchema } = await import('../../src/schemas/index.js');
    DatasetSchema.parse(dataset);
    const observations = dataset.observations.length;
    expect(await workOf(() => DatasetSchema.parse(dataset))).toBeLessThan(500 * observations);
  });
});
