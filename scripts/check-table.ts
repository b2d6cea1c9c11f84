/**
 * What `.ci/run` ends with: `tsx scripts/check-table.ts <file of rows>`. What takes hours to measure is added as it was
 * committed, and says so.
 */

import { readFileSync } from 'node:fs';
import { mutationRow } from './lib/mutation.js';
import { tableOf } from './lib/table.js';

console.log(tableOf(`${readFileSync(process.argv[2]!, 'utf8')}\n${JSON.stringify(mutationRow())}`));
