/** What `.ci/run` ends with: `tsx scripts/check-table.ts <file of rows>`. */

import { readFileSync } from 'node:fs';
import { tableOf } from './lib/table.js';

console.log(tableOf(readFileSync(process.argv[2]!, 'utf8')));
