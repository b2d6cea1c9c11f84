/**
 * The data's part of a release, at version time: the kept copies, the record, and the changelog.
 */

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../../src/dataset/release.js';
import { dataSection, withSection } from './changelog.js';
import { checkRelease } from './check.js';
import { readProject } from './project.js';

/**
 * Keeps the data of the package's version under `data/releases`, appends to `data/changes.json`, moves the reasons of
 * `data/revisions.json` there, and writes the table of values into the newest section of `CHANGELOG.md`.
 *
 * It writes nothing where the release may not be made, and nothing the second time.
 *
 * @returns the releases recorded, none where they were already
 * @throws Error with what stands in the way
 */
export function prepareRelease(root: string): Release[] {
  const project = readProject(root);
  const { problems, pending, state } = checkRelease(project);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  if (state === 'no-version' || project.changesets.length > 0) {
    throw new Error('changesets are pending: run npx changeset version first');
  }
  if (state === 'recorded') return [];

  const { version } = project;
  const releases = pending.map((release) => ({ version, ...release }));
  const changelog = join(root, 'CHANGELOG.md');
  const text = withSection(readFileSync(changelog, 'utf8'), version, dataSection(releases, project.releases));

  const folder = join(root, 'data/releases', version);
  mkdirSync(folder, { recursive: true });
  for (const { edition } of releases) copyFileSync(join(root, `data/${edition}.json`), join(folder, `${edition}.json`));
  writeFileSync(join(root, 'data/changes.json'), `${JSON.stringify([...project.releases, ...releases], null, 2)}\n`);
  writeFileSync(join(root, 'data/revisions.json'), '{}\n');
  writeFileSync(changelog, text);
  return releases;
}
