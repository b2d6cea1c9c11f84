import { existsSync, readFileSync } from 'node:fs';
import { describe } from 'vitest';

/** The extract that the edition was read from. It stands beside the project, not in it. */
const path = new URL('../../../shared/source/report-extract.md', import.meta.url);

/**
 * Describes tests that need the source text.
 *
 * Without it they are skipped, and say so in their title; but never in CI, where they run, and fail.
 */
export function describeWithSource(title: string, tests: () => void): void {
  const skipped = !existsSync(path) && !process.env['CI'];
  const why = skipped ? ' [skipped: ../shared/source/report-extract.md is not here]' : '';
  describe.skipIf(skipped)(`${title}${why}`, () => {
    tests();
  });
}

/** The bytes of the source. Call it inside a test. */
export const sourceBytes = (): Buffer => readFileSync(path);

/** The text of the source. Call it inside a test. */
export const sourceText = (): string => readFileSync(path, 'utf8');
