/**
 * `npm run mutate:table`: puts what the last `npm run mutate` measured into `test/mutation/results.json`, beside what
 * was measured of other files before, and writes the table of `test/mutation/README.md` from it.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  filesToMeasure,
  type MutationReport,
  percent,
  readResults,
  type Results,
  resultsFile,
  resultsOf,
  total,
} from './lib/mutation.js';

const root = join(import.meta.dirname, '..');
const readme = join(root, 'test/mutation/README.md');
const files = process.argv.length > 2 ? process.argv.slice(2) : [join(root, 'reports/mutation/report.json')];

const fresh = files.map((file) => resultsOf(JSON.parse(readFileSync(file, 'utf8')) as MutationReport));
const all: Results = Object.assign({}, readResults(), ...fresh) as Results;
const results = Object.fromEntries(filesToMeasure().flatMap((path) => (all[path] ? [[path, all[path]]] : [])));
writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);

const cells = (path: string): string[] => {
  const { noticed, of } = results[path] ?? { noticed: '', of: 'not measured' };
  return [`\`${path.replace('src/', '')}\``, String(noticed), String(of)];
};
const { noticed, of } = total(results);
const table = [
  ['file', 'noticed', 'of'],
  ['---', '---', '---'],
  ...filesToMeasure().map(cells),
  ['all', String(noticed), `${of}: ${percent(noticed, of)}`],
].map((row) => `| ${row.join(' | ')} |`);
const [before, after] = ['<!-- measured -->', '<!-- /measured -->'];
const text = readFileSync(readme, 'utf8');
writeFileSync(
  readme,
  `${text.slice(0, text.indexOf(before) + before.length)}\n\n${table.join('\n')}\n\n${text.slice(text.indexOf(after))}`,
);
