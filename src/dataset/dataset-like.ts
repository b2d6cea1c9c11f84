import { canonicalJson } from './canonical.js';
import { DatasetDiffError } from './errors.js';

/** A dataset as far as a diff looks at it: what `JSON.parse` makes of a data file is one. */
export interface DatasetLike {
  readonly report: object;
  readonly observations: readonly { readonly id: string }[];
  readonly measures: readonly { readonly id: string }[];
}

export type Fields = Readonly<Record<string, unknown>>;
export type Entry = Fields & { readonly id: string };

interface Checked {
  readonly report: Fields;
  readonly observations: readonly Entry[];
  readonly measures: readonly Entry[];
}

/**
 * Sees to it that something is JSON throughout, and a dataset: a record, and two lists of entries with ids of their own.
 *
 * Properties are asked for as own ones only: a file may well have a key `__proto__`, or lack one that objects inherit.
 *
 * @throws DatasetDiffError `no-dataset`, CanonicalJsonError
 */
export function checked(dataset: unknown, name: string): Checked {
  canonicalJson(dataset);
  const fail = (reason: string): never => {
    throw new DatasetDiffError('no-dataset', `${name} is not a dataset: ${reason}`);
  };
  const { report, observations, measures, ...rest } = isRecord(dataset) ? own(dataset) : fail('it is not an object');
  if (Object.keys(rest).length > 0) fail(`it has a part ${JSON.stringify(Object.keys(rest)[0])}`);

  const list = (entries: unknown, part: string): Entry[] => {
    if (!Array.isArray(entries)) return fail(`its ${part} are no array`);
    const ids = new Set<string>();
    return entries.map((entry: unknown, place) => {
      const { id } = isRecord(entry) ? own(entry) : fail(`${part}[${place}] is not an object`);
      if (typeof id !== 'string') return fail(`${part}[${place}] has no id`);
      if (ids.has(id)) fail(`${part}[${place}] has the id ${JSON.stringify(id)}, which another one has`);
      ids.add(id);
      return entry as Entry;
    });
  };
  return {
    report: isRecord(report) ? report : fail('its report is not an object'),
    observations: list(observations, 'observations'),
    measures: list(measures, 'measures'),
  };
}

/** The same fields, and none that is inherited. */
const own = (record: Fields): Fields => Object.assign(Object.create(null) as object, record);

/** Whether something is an object with fields, no array. */
export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
