/**
 * The results of mutation testing that are committed (`test/mutation/results.json`): for each file of the source how
 * many mutants there were, how many a test noticed, and the hash of the text that was measured.
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { Row } from './table.js';

const root = join(import.meta.dirname, '../..');
export const resultsFile = join(root, 'test/mutation/results.json');
const BAR = 95;

export interface Measured {
  readonly noticed: number;
  readonly of: number;
  /** The SHA-256 of the file that was measured, in short: another one has changed since. */
  readonly source: string;
}

/** By the file's path from the root. */
export type Results = Readonly<Record<string, Measured>>;

/** As far as this reads what Stryker writes: https://github.com/stryker-mutator/mutation-testing-elements. */
export interface MutationReport {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly { readonly status: string }[] }>
  >;
}

export const readResults = (): Results => JSON.parse(readFileSync(resultsFile, 'utf8')) as Results;

/** What a report measured. What did not compile or was left out is no mutant; an endless loop is noticed. */
export function resultsOf(report: MutationReport): Results {
  return Object.fromEntries(
    Object.entries(report.files).map(([path, { source, mutants }]) => {
      const count = (...statuses: string[]): number => mutants.filter(({ status }) => statuses.includes(status)).length;
      const noticed = count('Killed', 'Timeout');
      return [path, { noticed, of: noticed + count('Survived', 'NoCoverage'), source: hashOf(source) }];
    }),
  );
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

export const percent = (noticed: number, of: number): string =>
  of === 0 ? '' : `${(Math.floor((noticed / of) * 1000) / 10).toFixed(1)} %`;

export const total = (results: Results): { readonly noticed: number; readonly of: number } =>
  Object.values(results).reduce((sum, { noticed, of }) => ({ noticed: sum.noticed + noticed, of: sum.of + of }), {
    noticed: 0,
    of: 0,
  });

/** The files that should be measured: those that `stryker.config.mjs` names. */
export const filesToMeasure = (): readonly string[] =>
  ['dataset', 'model', 'period', 'quantity', 'statistics', 'text']
    .flatMap((folder) => readdirSync(join(root, 'src', folder)).map((file) => `src/${folder}/${file}`))
    .filter((path) => path !== 'src/dataset/releases.ts' && hasCode(path));

/** Types and re-exports have no mutants, and do not stand in a report. */
function hasCode(path: string): boolean {
  const { code } = transformSync(readFileSync(join(root, path), 'utf8'), { loader: 'ts' });
  return code.replaceAll(/^(?:import |export [{*])[^;]*;$/gm, '').trim() !== '';
}

/** Whether a file is another than the one that was measured. */
export const hasChanged = (path: string, { source }: Measured): boolean =>
  hashOf(readFileSync(join(root, path), 'utf8')) !== source;

/** The row of the table that `npm run check` ends with. It measures nothing: a whole run takes hours. */
export function mutationRow(): Row {
  const results = readResults();
  const files = filesToMeasure();
  const { noticed, of } = total(results);
  const unmeasured = files.filter((path) => results[path] === undefined).length;
  const changed = files.filter((path) => results[path] !== undefined && hasChanged(path, results[path])).length;
  return {
    what: 'mutants noticed (committed result)',
    bar: `${BAR} %`,
    measured: `${percent(noticed, of)} of ${of}; ${unmeasured} files not measured, ${changed} changed since`,
    holds: noticed / of >= BAR / 100 && unmeasured === 0,
  };
}
