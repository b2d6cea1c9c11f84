import { existsSync, readFileSync } from 'node:fs';
import { describe } from 'vitest';

/** The official schemas and vocabularies. They stand beside the project, not in it: they are for checking only. */
const folder = new URL('../../../shared/standards/', import.meta.url);

/**
 * Describes tests that need the official schemas.
 *
 * Without them they are skipped, and say so in their title; but never in CI, where they run, and fail.
 */
export function describeWithStandards(title: string, tests: () => void): void {
  const skipped = !existsSync(folder) && !process.env['CI'];
  describe.skipIf(skipped)(`${title}${skipped ? ' [skipped: ../shared/standards is not here]' : ''}`, () => {
    tests();
  });
}

/** The text of a standard's file. Call it inside a test. */
export const standard = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
