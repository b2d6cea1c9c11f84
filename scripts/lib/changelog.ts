/**
 * What `CHANGELOG.md` says of the data of a release.
 */

import type { RecordedChange, Release } from '../../src/dataset/release.js';
import { needsReason } from './pending.js';
import { seriesName } from './series.js';

/** The section on the data: for each edition its sha256, the table of values, and what was only reworded. */
export const dataSection = (releases: readonly Release[], before: readonly Release[]): string =>
  `### Data\n\n${releases.map((release) => editionPart(release, before)).join('\n')}`;

function editionPart({ edition, sha256, level, changes }: Release, before: readonly Release[]): string {
  const what = !before.some((release) => release.edition === edition)
    ? 'released for the first time'
    : level === 'none'
      ? 'unchanged'
      : `a ${level} change`;
  const figures = changes.filter(needsReason);
  const others = changes.filter((change) => !needsReason(change));
  const table = figures.map(
    (change) =>
      `| \`${change.id}\` | ${change.kind} | ${cell(oldOf(change))} | ${cell(newOf(change))} | ${cell(change.reason?.en ?? '')} |`,
  );
  return [
    `${edition === seriesName ? 'Series' : `Edition ${edition}`}: ${what}. sha256 \`${sha256}\`\n`,
    ...(table.length > 0
      ? ['| id | change | old | new | reason |', '| --- | --- | --- | --- | --- |', ...table, '']
      : []),
    ...(others.length > 0 ? [`Without a change of a figure: ${others.map(brief).join(', ')}.\n`] : []),
  ].join('\n');
}

const brief = ({ target, id, kind }: RecordedChange): string =>
  target === 'report'
    ? `the record of the report (${kind})`
    : `${target === 'measure' ? 'the measure ' : ''}\`${id}\` (${kind})`;

function oldOf(change: RecordedChange): string {
  if (change.kind === 'renamed') return `\`${change.id}\``;
  return told(change.old, change.kind === 'added' || change.kind === 'withdrawn' ? '' : 'none');
}

function newOf(change: RecordedChange): string {
  if (change.kind === 'renamed') return `\`${change.to}\``;
  if (change.kind === 'withdrawn') return change.to === undefined ? 'withdrawn' : `withdrawn; use \`${change.to}\``;
  return told(change.new, '');
}

/** What is words, or follows from the print. */
const untold = new Set([
  'id',
  'value',
  'low',
  'high',
  'digits',
  'name',
  'definition',
  'caveat',
  'periodNote',
  'resolutionNote',
  'source',
  'deprecated',
]);

/** The figure as printed, and each other field that is not words. */
function told(fields: Readonly<Record<string, unknown>>, otherwise: string): string {
  const { printed = fields['value'], ...rest } = fields;
  const others = Object.entries(rest).filter(([path]) => !untold.has(path));
  const parts = [
    ...(printed === undefined ? [] : [text(printed)]),
    ...others.map(([path, field]) => `${path} ${text(field)}`),
  ];
  return parts.join(', ') || otherwise;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const cell = (content: string): string =>
  content
    .replaceAll('|', String.raw`\|`)
    .replaceAll(/\s+/g, ' ')
    .trim();

/**
 * The changelog with a section at the end of that of a version.
 *
 * @throws Error where the newest section is not that of the version
 */
export function withSection(changelog: string, version: string, section: string): string {
  const headings = [...changelog.matchAll(/^## (.*)$/gm)];
  const [first, second] = headings;
  if (first?.[1]?.trim() !== version) {
    throw new Error(
      `CHANGELOG.md must begin with ${version}, but its newest section is ${first?.[1] ?? 'none'}. Run npx changeset version`,
    );
  }
  const end = second?.index ?? changelog.length;
  const rest = changelog.slice(end);
  return `${changelog.slice(0, end).trimEnd()}\n\n${section.trimEnd()}\n${rest === '' ? '' : `\n${rest}`}`;
}
