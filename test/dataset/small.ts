import type { Dataset } from '../../src/dataset/index.js';
import type { Measure } from '../../src/model/measure.js';
import type { Observation } from '../../src/model/observation.js';
import { report } from '../../src/editions/2025/index.js';

/** A made-up observation; everything that is not said is the same for all of them. */
export const observationWith = (id: string, statement: number, fields: Partial<Observation> = {}): Observation => ({
  id,
  name: { zh: `指标${statement}`, en: `Indicator ${statement}` },
  definition: { zh: '件数', en: 'How many' },
  value: 100 + statement,
  unit: '件',
  resolution: 1,
  bound: 'exact',
  printed: `${100 + statement}件`,
  topic: 'creation',
  kind: 'flow',
  period: '2025',
  periodBasis: 'stated',
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  source: { line: statement, section: '总体', statement },
  ...fields,
});

export const measureWith = (id: string, statement: number, fields: Partial<Measure> = {}): Measure => ({
  id,
  name: { zh: `举措${statement}`, en: `Measure ${statement}` },
  description: { zh: '做了一件事', en: 'Something was done' },
  topic: 'creation',
  kind: 'programme',
  entities: [],
  observations: [],
  source: { line: statement, section: '总体', statement },
  ...fields,
});

/** A made-up dataset of six observations and three measures. */
export const small: Dataset = {
  report,
  observations: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => observationWith(id, index + 1)),
  measures: ['x', 'y', 'z'].map((id, index) => measureWith(id, index + 1)),
};

/** Its six observations. */
export const six = small.observations as [Observation, Observation, Observation, Observation, Observation, Observation];

/** The dataset with other observations. */
export const withObservations = (...observations: Observation[]): Dataset => ({ ...small, observations });

/** What an observation says that was renamed. */
export const deprecation = { since: '2.0.0', comparable: true, note: { zh: '改名', en: 'Renamed' } };

/** The dataset with one observation changed. */
export const withFields = (id: string, fields: Partial<Observation>, dataset: Dataset = small): Dataset => ({
  ...dataset,
  observations: dataset.observations.map((entry) => (entry.id === id ? { ...entry, ...fields } : entry)),
});

/** As a file would give it: nothing shared with what it was made of. */
export const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
