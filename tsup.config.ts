import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, defineConfig } from 'tsup';
import { prune } from './scripts/lib/prune.js';

/** Every source module is an entry of its own, so that a bundler drops by the module what a consumer does not use. */
function modules(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .sort();
}

/** The entries of package.json's `exports`: they alone need declarations. */
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, Conditions | string>;
};
const entries = Object.values(exports).flatMap((entry) =>
  typeof entry === 'string' ? [] : [entry.import.default.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts')],
);

interface Conditions {
  readonly import: { readonly default: string };
}

/** By name: a list of files would be looked up anew, in an order that changes, and with it the names of the chunks. */
const named = (files: readonly string[]): Record<string, string> =>
  Object.fromEntries(files.map((file) => [file.slice('src/'.length, -'.ts'.length), file]));

/** The command is one file of its own, for Node alone; the rest runs wherever JavaScript does. */
const command = 'src/command/';
const buildCommand = (): Promise<void> =>
  build({
    config: false,
    silent: true,
    entry: { command: `${command}main.ts` },
    format: 'esm',
    target: 'node20',
    platform: 'node',
    removeNodeProtocol: false,
    splitting: false,
    esbuildOptions(options) {
      options.charset = 'utf8';
      // nobody bundles it; its names stay, for what a stack says
      options.minifyWhitespace = true;
      options.minifySyntax = true;
    },
  });

export default defineConfig({
  entry: named(modules('src').filter((file) => !file.startsWith(command))),
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  // Minifying would strip the PURE comments that consumers' bundlers go by.
  minify: false,
  clean: true,
  // `npm run types` checks them; to do it here as well would take half of the build. What has declarations runs
  // wherever JavaScript does, and needs no types of Node, which take 3 of 10 s to read.
  dts: { entry: named(entries), compilerOptions: { ignoreDeprecations: '6.0', noCheck: true, types: [] } },
  esbuildOptions(options) {
    options.charset = 'utf8'; // Chinese stays readable, and short
  },
  onSuccess: async () => {
    // before the rest is pruned: what the command reaches stays
    await buildCommand();
    prune(import.meta.dirname);
  },
});
