import { kinds, type ObservationKind, type Topic, topics, wordsOf } from '../model/vocabulary.js';
import { type CurrentObservation, type ObservationId, observations } from '../editions/current-dataset.js';
import { ObservationQueryError, UnknownObservationError } from './errors.js';
import { nearest } from './nearest.js';

/** The observation that has an id, with its literal unit and bound. */
export type ObservationById<Id extends ObservationId> = Extract<CurrentObservation, { readonly id: Id }>;

/** A unit that an observation of the edition has. */
type CurrentUnit = CurrentObservation['unit'];

/** What to look for; an observation is found where all that is given holds. */
export interface ObservationQuery<U extends CurrentUnit = CurrentUnit> {
  readonly topic?: Topic;
  readonly kind?: ObservationKind;
  readonly unit?: U;
  /** As the observations write it: `2025` is the year, and not the instant `2025-12-31` at its end. */
  readonly period?: string;
  /** True finds entries that were renamed or withdrawn as well, which would count the same thing twice. */
  readonly deprecated?: boolean;
}

/**
 * The observation with an id, deprecated or not. 按标识取指标。
 *
 * It carries all of the edition; whoever needs one figure imports its constant, which costs that figure alone.
 *
 * @throws UnknownObservationError for an id that the edition does not have; it names the nearest ones
 *
 * @example
 * ```ts
 * observation('patents-granted').unit; // '件'
 * ```
 */
export function observation<Id extends ObservationId>(id: Id): ObservationById<Id> {
  const found = observations.find((candidate) => candidate.id === id);
  if (found === undefined) {
    throw new UnknownObservationError(
      id,
      nearest(
        id,
        observations.map((candidate) => candidate.id),
      ),
    );
  }
  return found as ObservationById<Id>;
}

/**
 * The observations that a query describes, in source order; all that are not deprecated where it says nothing. 查找指标。
 *
 * A unit in the query is the unit in the type of what is found, so that `convert` and the statistics take it.
 *
 * @throws ObservationQueryError for a field that a query has not (`topik` would find everything), and for a topic, a kind or
 * a unit that there is not
 *
 * @example
 * ```ts
 * findObservations({ topic: 'creation', unit: '件' }).map(({ id }) => id);
 * // ['patents-granted', 'invention-patents-granted', 'pct-applications']
 * findObservations({ period: '2025-09-30' }).length; // 1
 * ```
 */
export function findObservations<U extends CurrentUnit = CurrentUnit>(
  query: ObservationQuery<U> = {},
): readonly Extract<CurrentObservation, { readonly unit: U }>[] {
  const { topic, kind, unit, period, deprecated = false, ...others } = query;
  const [odd] = Object.keys(others);
  if (odd !== undefined) {
    throw new ObservationQueryError(
      `unknown query field ${JSON.stringify(odd)}; expected topic, kind, unit, period or deprecated`,
    );
  }
  known('topic', topic, wordsOf(topics));
  known('kind', kind, wordsOf(kinds));
  known('unit', unit, [...new Set(observations.map((one) => one.unit))]);
  return observations.filter(
    (candidate): candidate is Extract<CurrentObservation, { readonly unit: U }> =>
      (topic === undefined || candidate.topic === topic) &&
      (kind === undefined || candidate.kind === kind) &&
      (unit === undefined || candidate.unit === unit) &&
      (period === undefined || candidate.period === period) &&
      (deprecated || candidate.deprecated === undefined),
  );
}

function known(field: string, given: string | undefined, words: readonly string[]): void {
  if (given === undefined || words.includes(given)) return;
  throw new ObservationQueryError(`unknown ${field} ${JSON.stringify(given)}; expected one of ${words.join(', ')}`);
}
