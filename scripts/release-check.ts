/**
 * `npm run release:check`: holds the working data against the newest release, and what changed against the pending
 * changesets. Ends with 1 where a release may not be made of it, and says what to do.
 */

import { join } from 'node:path';
import { describeChange } from '../src/dataset/describe.js';
import { checkRelease } from './lib/check.js';
import { readProject } from './lib/project.js';

const project = readProject(join(import.meta.dirname, '..'));
const { problems: found, asked, promised, pending, state } = checkRelease(project);
const problems = [...found];
const last = project.releases.at(-1)?.version;

if (last === undefined) {
  console.log('nothing was released yet: there is nothing to compare the data with');
} else {
  console.log(`since ${last} the data ask for: ${asked}; promised: ${promised}`);
  for (const { edition, changes } of pending) {
    for (const change of changes) console.log(`  ${change.level}  ${edition}: ${describeChange(change, 'en')}`);
  }
}
if (state === 'to-be-prepared') {
  problems.push(
    `package.json says ${project.version}, which data/changes.json does not record yet. Run npm run release:prepare`,
  );
}
for (const problem of problems) console.error(`PROBLEM: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
