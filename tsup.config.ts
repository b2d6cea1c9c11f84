import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'tsup';
import { prune } from './scripts/lib/prune.js';

/** Every source module is an entry of its own, so that a bundler drops by the module what a consumer does not use. */
function modules(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .sort();
}

/** The entries of package.json's `exports`: they alone need declarations. */
const entries = [
  'index',
  'editions/2025/index',
  'series/index',
  'derived/index',
  'dataset/index',
  'schemas/index',
  'text/index',
].map((entry) => `src/${entry}.ts`);

export default defineConfig({
  entry: modules('src'),
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  // Minifying would strip the PURE comments that consumers' bundlers go by.
  minify: false,
  clean: true,
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions(options) {
    options.charset = 'utf8'; // Chinese stays readable, and short
  },
  // oxlint-disable-next-line typescript/require-await -- tsup wants a promise
  onSuccess: async () => prune(import.meta.dirname),
});
