import { DatasetDiffError } from './errors.js';
import type { Change, DatasetDiff } from './change.js';
import { checked, type DatasetLike, type Entry, type Fields } from './dataset-like.js';
import { same } from './diff.js';
import { checkDiff } from './diff-like.js';

/**
 * The dataset after a diff: `applyDiff(before, diffDatasets(before, after))` deep-equals `after`, order included. 应用差异。
 *
 * Nothing that was given is changed; entries that the diff leaves alone are the same objects.
 *
 * @throws DatasetDiffError `conflict` where the diff was made from other data: a field that it changes holds something
 * else, an entry is missing, or is there already; `no-dataset` and `no-diff` for something that is none
 * @throws CanonicalJsonError for what JSON cannot hold
 *
 * @example
 * ```ts
 * const older = { ...dataset, observations: dataset.observations.slice(1) };
 * applyDiff(older, diffDatasets(older, dataset)).observations.length; // 50
 * ```
 */
export function applyDiff<D extends DatasetLike>(before: D, diff: DatasetDiff): D {
  const old = checked(before, 'before');
  checkDiff(diff);
  const of = (target: Change['target']): Change[] => diff.changes.filter((change) => change.target === target);
  const after: DatasetLike = {
    report: of('report').reduce(withFields, old.report),
    observations: withChanges(old.observations, of('observation')),
    measures: withChanges(old.measures, of('measure')),
  };
  checked(after, 'the result'); // an id may now be there twice
  return after as D;
}

function conflict(id: string, reason: string): never {
  throw new DatasetDiffError('conflict', `the diff is not of these data: ${id}: ${reason}`);
}

function withChanges(entries: readonly Entry[], changes: readonly Change[]): Entry[] {
  const pending = new Map(changes.filter(({ kind }) => kind !== 'added').map((change) => [change.id, change]));
  /** Those whose place is known; the others fill the places between them, in the order that they had. */
  const placed = new Map<number, Entry>();
  const rest: Entry[] = [];
  const put = (entry: Entry, { id, position }: Change): void => {
    const place = position?.after;
    if (place === undefined) rest.push(entry);
    else if (placed.has(place)) conflict(id, `place ${place} is taken`);
    else placed.set(place, entry);
  };

  for (const entry of entries) {
    const change = pending.get(entry.id);
    pending.delete(entry.id);
    if (change === undefined) rest.push(entry);
    else if (change.kind === 'removed') withFields(entry, change);
    else put(withFields(entry, change), change);
  }
  for (const { id } of pending.values()) conflict(id, 'it is not there');
  for (const change of changes) if (change.kind === 'added') put(withFields({}, change), change);

  let next = 0;
  return Array.from({ length: placed.size + rest.length }, (_, place) => {
    const entry = placed.get(place) ?? rest[next++];
    return entry ?? conflict([...placed.values()].at(-1)!.id, 'its place is after the end');
  });
}

/** An entry with its fields changed, each of which must hold what the diff says it held. */
function withFields(entry: Fields, { id, fields }: Pick<Change, 'id' | 'fields'>): Entry {
  const result = new Map(Object.entries(entry));
  for (const field of fields) {
    const { path, before, after } = field;
    if (result.has(path) !== Object.hasOwn(field, 'before') || !same(result.get(path), before)) {
      conflict(id, `${path} does not hold what the diff was made from`);
    }
    if (Object.hasOwn(field, 'after')) result.set(path, after);
    else result.delete(path);
  }
  // fromEntries defines properties, so that not even the name __proto__ reaches a setter
  return Object.fromEntries(result) as Entry;
}
