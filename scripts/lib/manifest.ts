/**
 * What package.json says of the folders: its entries and its files. An entry is a folder of `src` with an index; an
 * edition is one where the registry names it.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { editionNames } from './listings.js';

const root = join(import.meta.dirname, '../..');

/** The entries of the package, as modules of `src` without their ending. */
export function entryModules(): string[] {
  const folders = readdirSync(join(root, 'src')).filter((folder) => existsSync(join(root, 'src', folder, 'index.ts')));
  return [
    'index',
    ...editionNames.toSorted().map((name) => `editions/${name}/index`),
    ...folders.map((folder) => `${folder}/index`),
  ];
}

const conditions = (module: string): object =>
  Object.fromEntries(
    [
      ['import', 'd.ts', 'js'],
      ['require', 'd.cts', 'cjs'],
    ].map(([condition, types, code]) => [
      condition,
      { types: `./dist/${module}.${types}`, default: `./dist/${module}.${code}` },
    ]),
  );

/** The text of package.json, with the entries and files that there are. */
export function manifest(data: readonly string[]): string {
  const now = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  const files = data.toSorted();
  const entries = entryModules().map((module) => [
    module === 'index' ? '.' : `./${module.slice(0, -'/index'.length)}`,
    conditions(module),
  ]);
  now['files'] = ['dist', ...files, 'README.zh-CN.md', 'CHANGELOG.md', 'LICENSE', 'LICENSE-DATA'];
  now['exports'] = {
    ...Object.fromEntries(entries),
    ...Object.fromEntries(files.map((file) => [`./data/${basename(file)}`, `./${file}`])),
    './package.json': './package.json',
  };
  return `${JSON.stringify(now, null, 2)}\n`;
}
