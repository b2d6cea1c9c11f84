/**
 * `npm run bench`: the package against its peers and against what the platform does by itself, as ratios from one run.
 * `npm run bench -- reading size` measures some topics only.
 *
 * The peers have a package.json of their own here, so that the package does not depend on them. Absolute figures do
 * not travel from machine to machine; the ratio of two tasks in one run does, to within the spread that is stated.
 * Each topic runs in a process of its own, so that none finds the heap as another left it.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeTables } from './report.js';

const here = import.meta.dirname;
const topics = ['reading', 'text', 'importing', 'size', 'types', 'growth'];
const asked = process.argv.slice(2);
const unknown = asked.filter((topic) => !topics.includes(topic));
if (unknown.length > 0) {
  console.error(`no such topic: ${unknown.join(', ')}. There are ${topics.join(', ')}`);
  process.exit(2);
}
if (!existsSync(join(here, 'node_modules'))) execFileSync('npm', ['ci', '--prefix', here], { stdio: 'inherit' });

for (const topic of asked.length > 0 ? asked : topics) {
  const start = performance.now();
  console.log(`== ${topic}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(here, `${topic}.ts`)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
  console.log(`${topic}: ${status === 0 ? 'done' : 'FAILED'} in ${Math.round((performance.now() - start) / 1000)} s`);
}
writeTables();
