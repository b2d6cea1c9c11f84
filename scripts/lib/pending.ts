/**
 * What the working data would release: the changes since the newest release, their levels and their reasons.
 */

import type { Change } from '../../src/dataset/change.js';
import { diffDatasets, highest } from '../../src/dataset/diff.js';
import type { RecordedChange, Release } from '../../src/dataset/release.js';
import type { Bilingual, Observation } from '../../src/model/observation.js';
import type { DataFile, Project } from './project.js';
import { isLower, type Level } from './semver.js';

/** An edition as it would be released, without a version yet. */
export type PendingRelease = Omit<Release, 'version'>;

/** What the next release would hold, the editions in order. */
export function pendingReleases(project: Project): PendingRelease[] {
  return project.working.map((file) => {
    const { edition, sha256 } = file;
    const last = newest(project, edition);
    const changes = last === undefined ? [] : changesSince(project, last, file);
    const root = edition === project.root;
    return { edition, root, sha256, level: levelOf(project, last, root, changes), changes };
  });
}

/** The newest release of an edition. */
export const newest = (project: Project, edition: string): Release | undefined =>
  project.releases.findLast((release) => release.edition === edition);

function levelOf(
  project: Project,
  last: Release | undefined,
  root: boolean,
  changes: readonly RecordedChange[],
): Level {
  if (project.releases.length === 0) return 'none';
  // whoever imports from the root gets another year's figures under the same names
  if (root && last?.root !== true) return 'major';
  return last === undefined ? 'minor' : highest(changes.map(({ level }) => level));
}

function changesSince(project: Project, last: Release, file: DataFile): RecordedChange[] {
  const kept = project.kept.get(`${last.version}/${last.edition}`);
  const [before, after] = [kept?.dataset, file.dataset];
  // a kept file that was edited says nothing: check.ts refuses it
  if (kept?.sha256 !== last.sha256 || before === undefined || after === undefined) return [];
  return diffDatasets(before, after).changes.map((change) => {
    const reason =
      change.target === 'observation'
        ? reasonFor(project.reasons[file.edition] ?? {}, change, after.observations)
        : undefined;
    return recorded(change, reason);
  });
}

/** Why a figure was changed: as `data/revisions.json` has it, or else the note of the entry that it deprecates. */
function reasonFor(
  reasons: Readonly<Record<string, Bilingual>>,
  { id, to }: Change,
  observations: readonly Observation[],
): Bilingual | undefined {
  const written = [id, to].find((key) => key !== undefined && Object.hasOwn(reasons, key));
  if (written !== undefined) return reasons[written];
  return observations.find(
    (entry) => entry.deprecated !== undefined && (entry.id === id || entry.deprecated.replacedBy === id),
  )?.deprecated?.note;
}

/** What a change of a whole entry is told by. */
const summary = new Set(['name', 'printed', 'value', 'unit', 'period']);

function recorded({ target, id, kind, level, to, fields }: Change, reason: Bilingual | undefined): RecordedChange {
  const whole = kind === 'added' || kind === 'removed';
  const told = whole ? fields.filter(({ path }) => summary.has(path)) : fields;
  const side = (name: 'before' | 'after'): Record<string, unknown> =>
    Object.fromEntries(told.filter((field) => Object.hasOwn(field, name)).map((field) => [field.path, field[name]]));
  return {
    target,
    id,
    kind,
    level,
    ...(to !== undefined && { to }),
    old: side('before'),
    new: side('after'),
    ...(reason !== undefined && { reason }),
  };
}

/** Whether a change must say why it was made: a figure that came, went, moved, or means something else. */
export const needsReason = ({ target, level }: RecordedChange): boolean =>
  target === 'observation' && isLower('patch', level);

/** The level that all editions together ask for. */
export const askedLevel = (pending: readonly PendingRelease[]): Level => highest(pending.map(({ level }) => level));
