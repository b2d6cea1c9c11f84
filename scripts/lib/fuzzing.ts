/**
 * The results of the long run of fuzzing that are committed (`test/fuzz/results.json`): how many inputs each target got,
 * how many failed, and the hash of the source that took them.
 */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './table.js';

const root = join(import.meta.dirname, '../..');
export const resultsFile = join(root, 'test/fuzz/results.json');
const BAR = 10_000_000;

export interface Results {
  /** The day of the last round. */
  readonly date: string;
  readonly node: string;
  /** The SHA-256 of the source that was fuzzed, in short: another one has changed since. */
  readonly source: string;
  readonly targets: Readonly<Record<string, { readonly inputs: number; readonly failures: number }>>;
}

export const readResults = (): Results | undefined =>
  existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as Results) : undefined;

/** What the targets call: the folders whose branches the fuzzer counts. */
export function sourceHash(): string {
  const hash = createHash('sha256');
  for (const folder of ['model', 'quantity', 'period', 'text', 'dataset', 'schemas']) {
    for (const file of readdirSync(join(root, 'src', folder)).sort()) {
      hash.update(`${folder}/${file}\n`).update(readFileSync(join(root, 'src', folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** The row of the table that `npm run check` ends with. It measures nothing: the long run takes too long for that. */
export function fuzzingRow(): Row {
  const results = readResults();
  const targets = Object.entries(results?.targets ?? {});
  const sum = (field: 'inputs' | 'failures'): number => targets.reduce((all, [, one]) => all + one[field], 0);
  const each = targets.map(([name, { inputs }]) => `${name} ${inputs}`).join(', ');
  const source = results?.source === sourceHash() ? 'this source' : 'an earlier source';
  return {
    what: 'fuzzing, the long run (committed result)',
    bar: `${BAR} inputs, none fails`,
    measured: `${sum('inputs')} inputs (${each}), ${sum('failures')} fail; ${results ? `${results.date}, ${source}` : 'not run yet'}`,
    holds: sum('inputs') >= BAR && sum('failures') === 0,
  };
}
