/**
 * What `.ci/run` ends with: `tsx scripts/check-table.ts <file of rows>`. What takes long to measure is added as it was
 * committed, and says so.
 */

import { readFileSync } from 'node:fs';
import { fuzzingRow } from './lib/fuzzing.js';
import { tableOf } from './lib/table.js';

const committed = [fuzzingRow()];
console.log(
  tableOf([readFileSync(process.argv[2]!, 'utf8'), ...committed.map((row) => JSON.stringify(row))].join('\n')),
);
