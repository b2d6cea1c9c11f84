/**
 * What a release is made of, as it stands on the disk.
 */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/dataset/dataset.js';
import type { Release } from '../../src/dataset/release.js';
import type { Bilingual } from '../../src/model/observation.js';
import type { Series } from '../../src/model/series.js';
import { type Changeset, pendingChangesets } from './changesets.js';
import { asDataset, seriesName } from './series.js';

/** A data file: that of an edition, or that of the series. */
export interface DataFile {
  /** `2025`, or `series`. */
  readonly edition: string;
  readonly sha256: string;
  /** `undefined` where the file is no JSON: only an edited release can be that. */
  readonly dataset: Dataset | undefined;
}

/** Why figures were changed, by edition (or `series`) and id. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;

export interface Project {
  readonly name: string;
  readonly version: string;
  readonly changesets: readonly Changeset[];
  /** The edition that the package's root exports. */
  readonly root: string;
  /** The working data. */
  readonly working: readonly DataFile[];
  /** What `data/changes.json` records. */
  readonly releases: readonly Release[];
  /** The kept files of the releases, by `version/edition`. */
  readonly kept: ReadonlyMap<string, DataFile>;
  /** What `data/revisions.json` says of the changes that are not released yet. */
  readonly reasons: Reasons;
  /** The source of each edition, its modules joined. */
  readonly source: ReadonlyMap<string, string>;
}

const dataFiles = /^((?:[a-z0-9]+-)*\d{4}|series)\.json$/;

export function readProject(root: string): Project {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const json = (path: string, otherwise: string): unknown =>
    JSON.parse(existsSync(join(root, path)) ? read(path) : otherwise);
  const { name, version } = json('package.json', '{}') as { name: string; version: string };
  const working = filesIn(join(root, 'data'));
  return {
    name,
    version,
    changesets: pendingChangesets(root, name),
    root: rootEdition(read('src/editions/registry.ts')),
    working,
    releases: json('data/changes.json', '[]') as Release[],
    kept: keptFiles(join(root, 'data/releases')),
    reasons: json('data/revisions.json', '{}') as Reasons,
    source: new Map(working.map(({ edition }) => [edition, sourceOf(join(root, 'src/editions', edition))])),
  };
}

/** The edition whose constants the root exports. */
function rootEdition(registry: string): string {
  const edition = /^export const currentEdition[^=]*= '([^']+)';$/m.exec(registry)?.[1];
  if (edition === undefined) throw new Error('src/editions/registry.ts must name the current edition');
  return edition;
}

const filesIn = (folder: string): DataFile[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const edition = dataFiles.exec(name)?.[1];
      return edition === undefined ? [] : [dataFile(edition, readFileSync(join(folder, name)))];
    });

function dataFile(edition: string, bytes: Buffer): DataFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const data: unknown = JSON.parse(bytes.toString('utf8'));
    return { edition, sha256, dataset: edition === seriesName ? asDataset(data as Series[]) : (data as Dataset) };
  } catch {
    return { edition, sha256, dataset: undefined };
  }
}

function keptFiles(folder: string): Map<string, DataFile> {
  if (!existsSync(folder)) return new Map();
  const versions = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(
    versions.flatMap(({ name }) =>
      filesIn(join(folder, name)).map((file) => [`${name}/${file.edition}`, file] as const),
    ),
  );
}

function sourceOf(folder: string): string {
  if (!existsSync(folder)) return '';
  const modules = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return modules.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}
