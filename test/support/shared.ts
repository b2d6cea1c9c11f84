import { existsSync, readFileSync } from 'node:fs';
import { describe } from 'vitest';

/** What stands beside the project, and not in it. */
const folder = new URL('../../../shared/', import.meta.url);

/** On the forge, where the folder cannot be, the workflow says so; anywhere else in CI it must be there. */
const mayBeAbsent = !process.env['CI'] || process.env['SHARED'] === 'absent';

let collecting = false;

/**
 * Describes tests that need something from `../shared`.
 *
 * Without it they are skipped, and say so in their title; but never in CI, where they run, and fail. A skipped `describe`
 * is called all the same, so nothing of it may be read there: `readShared` holds that where it is there too.
 */
export function describeWith(path: string, title: string, tests: () => void): void {
  const skipped = !existsSync(new URL(path, folder)) && mayBeAbsent;
  describe.skipIf(skipped)(`${title}${skipped ? ` [skipped: ../shared/${path} is not here]` : ''}`, () => {
    collecting = true;
    try {
      tests();
    } finally {
      collecting = false;
    }
  });
}

/** The bytes of a file of `../shared`. To be called inside a test. */
export function readShared(path: string): Buffer {
  if (collecting) throw new Error(`../shared/${path} is read while the tests are collected: read it inside a test`);
  return readFileSync(new URL(path, folder));
}
