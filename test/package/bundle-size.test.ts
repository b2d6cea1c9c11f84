import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { rollup, type Plugin } from 'rollup';
import { describe, expect, inject, it } from 'vitest';
import { patentsGranted } from '../../src/editions/2025/index.js';

const consumer = inject('consumer');
const source = `import { patentsGranted } from 'shanghai-sti'; console.log(patentsGranted);`;
const bytes = (code: string): number => Buffer.byteLength(code, 'utf8');

async function minified(code: string): Promise<string> {
  return (await transform(code, { minify: true, format: 'esm', charset: 'utf8' })).code;
}

async function byEsbuild(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: consumer },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    charset: 'utf8',
  });
  return outputFiles[0]!.text;
}

/** Does for this one package what @rollup/plugin-node-resolve does: finds its entry, and believes its `sideEffects`. */
const packageResolver: Plugin = {
  name: 'package-resolver',
  async resolveId(id, importer) {
    const folder = join(consumer, 'node_modules/shanghai-sti');
    if (id === 'shanghai-sti') return { id: join(folder, 'dist/index.js'), moduleSideEffects: false };
    const found = await this.resolve(id, importer, { skipSelf: true });
    return found?.id.startsWith(folder) ? { ...found, moduleSideEffects: false } : found;
  },
};

async function byRollup(): Promise<string> {
  const input: Plugin = {
    name: 'input',
    resolveId: (id) => (id === 'input' ? id : undefined),
    load: (id) => (id === 'input' ? source : undefined),
  };
  const bundle = await rollup({ input: 'input', plugins: [input, packageResolver] });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return minified(output[0].code);
}

describe('one constant from the root', () => {
  it.each([
    ['esbuild', byEsbuild],
    ['rollup', byRollup],
  ])('costs no more than its own literal and 40 bytes, by %s', async (_, bundle) => {
    const literal = await minified(`console.log(${JSON.stringify(patentsGranted)})`);
    const code = await bundle();
    expect(code).toContain('"patents-granted"');
    expect(bytes(code)).toBeLessThanOrEqual(bytes(literal) + 40);
  });
});
