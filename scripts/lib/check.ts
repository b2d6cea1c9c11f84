/**
 * Whether a release may be made of the project: what `npm run release:check` says.
 */

import { describeChange } from '../../src/dataset/describe.js';
import { highest } from '../../src/dataset/diff.js';
import type { Bilingual } from '../../src/model/observation.js';
import { askedLevel, needsReason, newest, type PendingRelease, pendingReleases } from './pending.js';
import type { Project } from './project.js';
import { bump, isLower, type Level } from './semver.js';
import { called, seriesName } from './series.js';

export interface Verdict {
  /** What stands in the way, each with what to do about it. */
  readonly problems: readonly string[];
  /** The level that the data ask for. */
  readonly asked: Level;
  /** The level that the changesets, or the version already raised, promise. */
  readonly promised: Level;
  readonly pending: readonly PendingRelease[];
  /** How the package's version stands to the record. */
  readonly state: 'recorded' | 'to-be-prepared' | 'no-version';
}

export function checkRelease(project: Project): Verdict {
  const pending = pendingReleases(project);
  const asked = askedLevel(pending);
  const last = project.releases.at(-1)?.version;
  const raised = last === undefined ? 'none' : bump(last, project.version);
  const promised = highest([raised, ...project.changesets.map(({ level }) => level)]);
  const problems = [
    ...editedReleases(project),
    ...lostIds(project),
    ...badDeprecations(project),
    ...missingReasons(project, pending),
    ...(last === undefined ? firstRelease(project) : tooLow(project, pending, asked, promised, last)),
  ];
  const state =
    last === project.version
      ? 'recorded'
      : last === undefined && isUnversioned(project)
        ? 'no-version'
        : 'to-be-prepared';
  return { problems, asked, promised, pending, state };
}

/** A kept file differs from its hash, is not there, or is recorded nowhere. */
function editedReleases({ releases, kept }: Project): string[] {
  const recorded = new Map(releases.map((release) => [`${release.version}/${release.edition}`, release]));
  const differing = [...recorded].flatMap(([key, { version, sha256 }]) => {
    const file = kept.get(key);
    if (file?.sha256 === sha256) return [];
    const what = file === undefined ? 'is not there' : `was edited: its sha256 is ${file.sha256}, not ${sha256}`;
    return [
      `data/releases/${key}.json ${what}. What was released stays as it is: git checkout v${version} -- data/releases/${key}.json`,
    ];
  });
  const strange = [...kept.keys()].filter((key) => !recorded.has(key));
  return [
    ...differing,
    ...strange.map(
      (key) =>
        `data/releases/${key}.json is a release that data/changes.json does not record. Delete it: npm run release:prepare writes both`,
    ),
  ];
}

/** An id of a release that the edition no longer has; an edition, or the series, gone altogether. */
function lostIds({ releases, kept, working }: Project): string[] {
  const editions = [...new Set(releases.map(({ edition }) => edition))];
  return editions.flatMap((edition) => {
    const file = working.find((candidate) => candidate.edition === edition);
    if (file === undefined)
      return [
        `${called(edition)} had been released, and data/${edition}.json is not there. What was released stays: bring it back`,
      ];
    if (edition === seriesName) return []; // a point has no entry to deprecate: that it is gone is a major change
    const present = new Set(file.dataset?.observations.map(({ id }) => id));
    const lost = new Map<string, string>();
    for (const { version } of releases.filter((release) => release.edition === edition)) {
      for (const { id } of kept.get(`${version}/${edition}`)?.dataset?.observations ?? [])
        if (!present.has(id)) lost.set(id, version);
    }
    return [...lost].map(
      ([id, version]) =>
        `${id}, which ${version} released, is gone from edition ${edition}. Ids never vanish: keep the entry, with a field deprecated: { since, replacedBy, comparable, note }, and mark its export @deprecated`,
    );
  });
}

/** A deprecated entry that points to nothing, or whose export no editor strikes through. */
function badDeprecations({ working, source }: Project): string[] {
  return working.flatMap(({ edition, dataset }) => {
    const entries = dataset?.observations ?? [];
    return entries.flatMap(({ id, deprecated }) => {
      if (deprecated === undefined) return [];
      const to = deprecated.replacedBy;
      const target = entries.find((entry) => entry.id === to);
      return [
        ...(to !== undefined && (target === undefined || target.deprecated !== undefined || to === id)
          ? [
              `${id} says that ${to} takes its place, which is no entry in use. Name one in deprecated.replacedBy, or leave it out`,
            ]
          : []),
        ...(docCommentOf(id, source.get(edition) ?? '').includes('@deprecated')
          ? []
          : [`the export of ${id} lacks @deprecated in its doc comment. Write there what to use in its place`]),
      ];
    });
  });
}

/** The doc comment of the constant that has an id. */
function docCommentOf(id: string, source: string): string {
  const before = source.slice(0, Math.max(0, source.indexOf(`\n  id: '${id}',`)));
  return before.slice(before.lastIndexOf('/**'));
}

function missingReasons({ reasons }: Project, pending: readonly PendingRelease[]): string[] {
  const missing = pending.flatMap(({ edition, changes }) =>
    changes
      .filter((change) => needsReason(change) && !isReason(change.reason))
      .map(
        (change) =>
          `${describeChange(change, 'en')}: why? Write it into data/revisions.json: { "${edition}": { "${change.id}": { "zh": "…", "en": "…" } } }`,
      ),
  );
  const changed = new Set(
    pending.flatMap(({ edition, changes }) =>
      changes.flatMap(({ id, to = id }) => [`${edition} ${id}`, `${edition} ${to}`]),
    ),
  );
  const stale = Object.entries(reasons).flatMap(([edition, byId]) =>
    Object.keys(byId)
      .filter((id) => !changed.has(`${edition} ${id}`))
      .map(
        (id) =>
          `data/revisions.json gives a reason for ${id} of ${called(edition)}, which has not changed. Take it out`,
      ),
  );
  return [...missing, ...stale];
}

const isReason = (reason: Bilingual | null | undefined): boolean =>
  typeof reason === 'object' &&
  reason !== null &&
  [reason.zh, reason.en].every((text) => typeof text === 'string' && text.trim() !== '');

const isUnversioned = ({ version }: Project): boolean => version === '0.0.0';

/** Nothing to compare with: a changeset must be pending, or have given a version already. */
const firstRelease = (project: Project): string[] =>
  isUnversioned(project) && project.changesets.length === 0
    ? ['nothing was released yet, and no changeset is pending. Run npx changeset']
    : [];

function tooLow(
  project: Project,
  pending: readonly PendingRelease[],
  asked: Level,
  promised: Level,
  last: string,
): string[] {
  const raised = bump(last, project.version);
  if (raised === 'none' && project.version !== last) {
    return [
      `package.json says ${project.version}, but ${last} is released already. Raise the version: npx changeset version`,
    ];
  }
  if (!isLower(promised, asked)) return [];
  const promises = [
    ...project.changesets.map(({ file, level }) => `${file} says ${level}`),
    ...(raised === 'none' ? [] : [`package.json goes from ${last} to ${project.version}`]),
  ];
  return [
    `the data ask for a ${asked} release, but ${promises.join(', ') || 'no changeset is pending'}. Run npx changeset, and choose ${asked}, because:${whys(project, pending, asked)}`,
  ];
}

/** The changes that ask for a level. */
function whys(project: Project, pending: readonly PendingRelease[], asked: Level): string {
  return pending
    .filter(({ level }) => level === asked)
    .flatMap(({ edition, root, changes }) => {
      const last = newest(project, edition);
      return [
        ...(last === undefined ? [`${called(edition)}: new`] : []),
        ...(root && last?.root !== true ? [`the root moves to edition ${edition}`] : []),
        ...changes
          .filter(({ level }) => level === asked)
          .map((change) => `${edition}: ${describeChange(change, 'en')}`),
      ];
    })
    .map((why) => `\n    ${why}`)
    .join('');
}
