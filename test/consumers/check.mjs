/** What the projects beside this file share: named checks, and the entries of the package as it was installed. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const failed = [];

/** Runs one check, says how it ended, and goes on. A check that is skipped says why. */
export async function check(name, run) {
  try {
    const note = await run();
    console.log(`ok       ${name}${note === undefined ? '' : `: ${note}`}`);
  } catch (error) {
    failed.push(name);
    process.exitCode = 1;
    console.log(`FAILED   ${name}: ${error.message}`);
  }
}

export const skip = (name, why) => console.log(`skipped  ${name}: ${why}`);

export function equal(actual, expected) {
  const [a, b] = [actual, expected].map((value) => JSON.stringify(value));
  if (a !== b) throw new Error(`${a}\nis not\n${b}`);
}

/** The entries that are code, from the `exports` of the installed package: a new entry is met without a word here. */
export function entries(folder = '.') {
  const path = join(folder, 'node_modules/shanghai-sti/package.json');
  return Object.entries(JSON.parse(readFileSync(path, 'utf8')).exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([entry, target]) => ({ name: `shanghai-sti${entry.slice(1)}`, file: target.import.default.slice(2) }));
}
