/**
 * What the pending changesets say of the package's next version.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Level } from './semver.js';

export interface Changeset {
  /** From the project's root: `.changeset/brave-pens-sing.md`. */
  readonly file: string;
  readonly level: Level;
}

/** The level that a changeset's front matter gives to a package; `none` where it does not name it. */
export function levelIn(text: string, packageName: string): Level {
  const [, matter = ''] = /^---\r?\n(.*?)^---/ms.exec(text) ?? [];
  for (const line of matter.split(/\r?\n/)) {
    const [, , name, level] = /^(["']?)([^"'\s:]+)\1\s*:\s*["']?(\w+)["']?$/.exec(line.trim()) ?? [];
    if (name !== packageName) continue;
    if (level === 'none' || level === 'patch' || level === 'minor' || level === 'major') return level;
    throw new Error(`a changeset says ${JSON.stringify(level)}: patch, minor or major is a level`);
  }
  return 'none';
}

/** The pending changesets that name a package. */
export function pendingChangesets(root: string, packageName: string): Changeset[] {
  const folder = join(root, '.changeset');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => ({
      file: `.changeset/${name}`,
      level: levelIn(readFileSync(join(folder, name), 'utf8'), packageName),
    }))
    .filter(({ level }) => level !== 'none');
}
