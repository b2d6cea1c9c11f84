/** The bundles of esbuild, rollup, webpack, rspack and Vite: that they work, and what one constant costs in them. */

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rspack } from '@rspack/core';
import { build as esbuild, transform } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { patentsGranted } from 'shanghai-sti';
import { check, entries, equal } from '../check.mjs';
import { outcome } from '../scenario.mjs';

/** webpack, and rspack that is called the same way. */
const compile = (compiler) => (input, folder) =>
  new Promise((done, fail) => {
    const output = { path: resolve(folder), filename: 'out.mjs', module: true, chunkFormat: 'module' };
    const options = { mode: 'production', target: 'es2022', entry: `./${input}`, output, performance: false };
    compiler({ ...options, experiments: compiler === webpack ? { outputModule: true } : {} }, (error, stats) => {
      if (error) fail(error);
      else if (stats.hasErrors() || stats.hasWarnings()) fail(new Error(stats.toString('errors-warnings')));
      else done();
    });
  });

const bundlers = {
  esbuild: (input, folder) =>
    esbuild({
      entryPoints: [input],
      outfile: `${folder}/out.mjs`,
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
    }),
  async rollup(input, folder) {
    const onwarn = (warning) => {
      // zod's circles and comments are not ours to mend
      const files = [warning.id, ...(warning.ids ?? [])].filter((file) => file && !file.includes('node_modules/zod'));
      if (files.length > 0) throw new Error(warning.message);
    };
    const bundle = await rollup({ input, plugins: [nodeResolve()], onwarn });
    await bundle.write({ file: `${folder}/out.mjs`, inlineDynamicImports: true });
  },
  webpack: compile(webpack),
  rspack: compile(rspack),
  vite: (input, folder) =>
    vite({
      logLevel: 'warn',
      configFile: false,
      build: {
        outDir: folder,
        target: 'es2022',
        lib: { entry: input, formats: ['es'], fileName: () => 'out.mjs' },
      },
    }),
};

const minify = async (code) => (await transform(code, { minify: true, format: 'esm', charset: 'utf8' })).code;
const size = (code) => Buffer.byteLength(code);

/** The constant written by hand is the least that it can cost. */
const literal = size(await minify(`console.log(${JSON.stringify(patentsGranted)})`));
/** What a bundler adds of its own. */
const ALLOWANCE = 200;

// An application that no longer imports each entry would show nothing of it.
writeFileSync(
  'every-entry.mjs',
  entries()
    .map(
      ({ name }, index) =>
        `import * as e${index} from '${name}';\nif (Object.keys(e${index}).length === 0) throw new Error('${name}');\n`,
    )
    .join(''),
);

for (const [name, bundle] of Object.entries(bundlers)) {
  await check(`${name}: the application works`, async () => {
    await bundle('app.mjs', `out/${name}/app`);
    equal(JSON.parse(execFileSync(process.execPath, [`out/${name}/app/out.mjs`], { encoding: 'utf8' })), outcome);
  });
  await check(`${name}: every entry bundles, and loads`, async () => {
    await bundle('every-entry.mjs', `out/${name}/every`);
    execFileSync(process.execPath, [`out/${name}/every/out.mjs`]);
  });
  await check(`${name}: one constant costs one constant`, async () => {
    await bundle('constant.mjs', `out/${name}/constant`);
    const files = readdirSync(`out/${name}/constant`).filter((file) =>
      statSync(join(`out/${name}/constant`, file)).isFile(),
    );
    equal(files, ['out.mjs']);
    const bytes = size(await minify(readFileSync(`out/${name}/constant/out.mjs`, 'utf8')));
    const note = `${bytes} bytes minified, ${literal} as a literal`;
    if (bytes > literal + ALLOWANCE) throw new Error(note);
    return note;
  });
}
