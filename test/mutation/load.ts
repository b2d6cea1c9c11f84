import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const source = join(import.meta.dirname, '../../src');
const folders = (process.env['MUTATION_TESTS'] ?? '').split(',').filter((folder) => folder !== '');

/**
 * Loads the source within a test. Where a mutant makes loading fail, the files of tests that import it have no tests to
 * run: Stryker would say that none of them noticed.
 */
it.each(folders)('src/%s loads', async (folder) => {
  const files = readdirSync(join(source, folder)).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(files.map((file) => import(join(source, folder, file)) as Promise<unknown>));
  expect(modules).toHaveLength(files.length);
});
