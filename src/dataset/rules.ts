/**
 * What a change of data is, and which release it asks for: two tables, and nothing else decides it.
 *
 * @module
 */

import type { Measure } from '../model/measure.js';
import type { Observation } from '../model/observation.js';
import type { ReportRecord } from '../model/report.js';
import type { PublishedPoint, Series } from '../model/series.js';

/** What a release may hold, by semver: `patch` for wording, `minor` for values, `major` for meanings. */
export type ChangeLevel = 'patch' | 'minor' | 'major';

/** What a change is a change of. */
export type ChangeTarget = 'observation' | 'measure' | 'report';

/** What happened to an entry. Where several apply, the one that asks for most is named. */
export type ChangeKind =
  /** It is gone. */
  | 'removed'
  /** It has another id; the old one is gone, or deprecated. */
  | 'renamed'
  /** It is deprecated, and nothing that was added with it takes its place. */
  | 'withdrawn'
  /** It is new. */
  | 'added'
  /** It means something else: unit, period, area … */
  | 'restated'
  /** It is a better figure for the same thing, or stands in a better place: value, bound, resolution, topic … */
  | 'revised'
  /** The same figure in other words: names, notes, the place in the source … */
  | 'reworded'
  /** The same entry at another place of the list. */
  | 'reordered';

/** The level that each kind of change asks for, whatever it is a change of. */
export const levels: Readonly<Record<ChangeKind, ChangeLevel>> = {
  removed: 'major',
  renamed: 'major',
  withdrawn: 'major',
  restated: 'major',
  added: 'minor',
  revised: 'minor',
  reworded: 'patch',
  reordered: 'patch',
};

/** What a change of a field is. A new field of the model does not compile until it stands here. */
type FieldRules<T> = Readonly<Record<Exclude<keyof T, 'id'>, 'restated' | 'revised' | 'reworded'>>;

const observation: FieldRules<Observation> = {
  unit: 'restated',
  period: 'restated',
  area: 'restated',
  kind: 'restated',
  cumulative: 'restated',
  newlyAdded: 'restated',
  partOf: 'restated',
  comparison: 'restated',
  change: 'restated', // it is measured against a comparison
  denominator: 'restated',

  value: 'revised',
  bound: 'revised',
  resolution: 'revised',
  printed: 'revised',
  low: 'revised',
  high: 'revised',
  digits: 'revised',
  topic: 'revised', // whoever asks for a topic finds others
  periodBasis: 'revised',

  name: 'reworded',
  definition: 'reworded',
  noun: 'reworded', // the unit's English name
  caveat: 'reworded',
  periodNote: 'reworded',
  resolutionNote: 'reworded',
  source: 'reworded',
  // but where an entry becomes deprecated, it is renamed or withdrawn, and where it comes back, revised: see diff.ts
  deprecated: 'reworded',
};

/** What only the points of series have: the release check reads a series as observations, one a point. */
const point: FieldRules<Omit<PublishedPoint, keyof Observation>> = {
  basis: 'restated',
  unitBasis: 'revised',
  confidence: 'revised', // whoever chooses by them finds others
  secondHand: 'revised',
  status: 'revised',
  publication: 'reworded',
  note: 'reworded',
};

/** And what only a series has. Its notes are a caveat there. */
const series: FieldRules<Omit<Series, keyof Observation | 'points' | 'vintages' | 'observation'>> = {
  breaks: 'restated', // what could be compared cannot, or the other way round
  gaps: 'revised',
};

const measure: FieldRules<Measure> = {
  topic: 'revised',
  kind: 'revised',
  observations: 'revised',

  name: 'reworded',
  description: 'reworded',
  entities: 'reworded',
  source: 'reworded',
};

const report: FieldRules<ReportRecord> = {
  edition: 'restated', // the dataset is that of another year
  title: 'reworded',
  chapter: 'reworded',
  referenceYear: 'reworded', // how it is known: its value is the edition
  evidence: 'reworded',
  publisher: 'reworded',
  published: 'reworded',
  retrieval: 'reworded',
  source: 'reworded',
  licence: 'reworded',
};

const rules: Readonly<Record<ChangeTarget, Readonly<Record<string, ChangeKind>>>> = {
  observation: { ...observation, ...point, ...series },
  measure,
  report,
};

/** What a field that stands in no table changes: of a figure, for all we know, its meaning. */
const otherwise = { observation: 'restated', measure: 'reworded', report: 'reworded' } as const;

/** What it means that a field has changed. */
export const kindOfField = (target: ChangeTarget, field: string): ChangeKind =>
  Object.hasOwn(rules[target], field) ? rules[target][field]! : otherwise[target];

/** Two entries with different ids are the same thing where all of these fields are: only the id was changed, and words. */
export const identity: Readonly<Record<'observation' | 'measure', readonly string[]>> = {
  observation: ['value', 'unit', 'period', 'area', 'kind', 'printed', 'source'],
  measure: ['source'],
};
