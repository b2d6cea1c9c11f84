/**
 * `npm run release:prepare`: the data's part of a release, after `changeset version` (see lib/prepare.ts), and the
 * generated files, which follow from the record.
 */

import { join } from 'node:path';
import { writeGenerated } from './build-data.js';
import { prepareRelease } from './lib/prepare.js';

try {
  const releases = prepareRelease(join(import.meta.dirname, '..'));
  for (const { version, edition, level, changes } of releases) {
    console.log(`${version}: edition ${edition} recorded, ${changes.length} changes, level ${level}`);
  }
  if (releases.length === 0) console.log('this version is recorded already: nothing to do');
  await writeGenerated();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
