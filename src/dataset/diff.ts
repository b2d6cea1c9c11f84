import { canonicalJson } from './canonical.js';
import type { Change, DatasetDiff, FieldChange } from './change.js';
import { checked, type DatasetLike, type Entry, type Fields } from './dataset-like.js';
import { longestRun } from './longest-run.js';
import { type ChangeKind, type ChangeLevel, type ChangeTarget, identity, kindOfField, levels } from './rules.js';

/**
 * What differs between two datasets, and which release that asks for: one change for each entry, however many of its
 * fields moved. 比较两个数据集。
 *
 * | kind | level | what |
 * | --- | --- | --- |
 * | `removed` `renamed` `withdrawn` | major | the id is gone, or deprecated |
 * | `restated` | major | unit, period, area, kind, denominator … : it means something else; or it is what another id was |
 * | `added` | minor | |
 * | `revised` | minor | value, bound, resolution, printed, topic; what belongs to a measure |
 * | `reworded` `reordered` | patch | names, definitions, notes, the place in the source or in the list |
 *
 * Two values are the same where their canonical JSON is: the order of keys does not matter, and −0 is 0. An entry whose
 * id is gone is renamed where an entry that was added has the same figure from the same place of the source. That a new
 * definition means something else no program can see: write the higher level into the changeset.
 *
 * @throws DatasetDiffError `no-dataset` for something that is no dataset, or has an id twice
 * @throws CanonicalJsonError for what JSON cannot hold: NaN, a cycle, `undefined`
 *
 * @example
 * ```ts
 * const before = { ...dataset, observations: [{ ...patentsGranted, value: 135400, printed: '13.54万件' }] };
 * const after = { ...dataset, observations: [patentsGranted] };
 * const { level, changes } = diffDatasets(before, after);
 * level; // 'minor'
 * changes.map(({ id, kind }) => [id, kind]); // [['patents-granted', 'revised']]
 * diffDatasets(after, after); // { level: 'none', changes: [] }
 * ```
 */
export function diffDatasets(before: DatasetLike, after: DatasetLike): DatasetDiff {
  const [old, fresh] = [checked(before, 'before'), checked(after, 'after')];
  const changes = [
    ...reportChanges(old.report, fresh.report),
    ...listChanges('observation', old.observations, fresh.observations),
    ...listChanges('measure', old.measures, fresh.measures),
  ];
  return { level: highest(changes.map((change) => change.level)), changes };
}

const order: readonly ChangeLevel[] = ['patch', 'minor', 'major'];

/** The highest of several levels; `none` of none. */
export const highest = (all: readonly (ChangeLevel | 'none')[]): ChangeLevel | 'none' =>
  order.findLast((level) => all.includes(level)) ?? 'none';

/** Whether two values are the same JSON. */
export const same = (a: unknown, b: unknown): boolean => a === b || canonicalJson(a) === canonicalJson(b);

function reportChanges(before: Fields, after: Fields): Change[] {
  const fields = fieldsBetween(before, after);
  if (fields.length === 0) return [];
  const kind = fields.some(({ path }) => kindOfField('report', path) === 'restated') ? 'restated' : 'reworded';
  return [{ target: 'report', id: 'report', kind, level: levels[kind], fields }];
}

function listChanges(target: 'observation' | 'measure', before: readonly Entry[], after: readonly Entry[]): Change[] {
  const places = new Map(after.map(({ id }, place) => [id, place]));
  const olds = new Set(before.map(({ id }) => id));
  const unknown = after.filter(({ id }) => !olds.has(id));
  const gone = before.filter(({ id }) => !places.has(id));
  const renames = renamed(target, gone, unknown);
  const taken = new Set<string | undefined>(renames.values());
  const added = new Map(unknown.filter(({ id }) => !taken.has(id)).map((entry) => [entry.id, entry]));
  /** The place in `after` of each entry of `before`; none where it is gone. */
  const kept = before.map(({ id }) => places.get(renames.get(id) ?? id));
  const unmoved = longestRun(kept);
  const pairs = before.map((entry, place) => {
    const now = kept[place] === undefined ? undefined : after[kept[place]]!;
    return { entry, now, fields: fieldsBetween(entry, now ?? {}) };
  });
  const exchanged = idsOfOthers(target, pairs);
  const change = (id: string, kind: ChangeKind, rest: Pick<Change, 'fields' | 'to' | 'position'>): Change => ({
    target,
    id,
    kind,
    level: levels[kind],
    ...rest,
  });

  const changes = pairs.flatMap(({ entry, now, fields }, place): Change[] => {
    if (now === undefined) return [change(entry.id, 'removed', { fields, position: { before: place } })];
    const there = kept[place]!;
    const moved = !unmoved.has(there);
    if (fields.length === 0 && !moved) return [];
    const { kind, to } = exchanged.has(entry.id)
      ? { kind: 'restated' as const }
      : kindBetween(target, entry, now, fields, added);
    return [
      change(entry.id, kind, {
        ...(to === undefined ? {} : { to }),
        fields,
        ...(moved ? { position: { before: place, after: there } } : {}),
      }),
    ];
  });
  const additions = [...added.values()].map((entry) =>
    change(entry.id, 'added', { fields: fieldsBetween({}, entry), position: { after: places.get(entry.id)! } }),
  );
  return [...changes, ...additions];
}

/** What makes an entry the one it is, whatever its id and its wording: the same text for the same thing. */
const likeness = (target: 'observation' | 'measure', entry: Entry): string =>
  canonicalJson(identity[target].filter((field) => Object.hasOwn(entry, field)).map((field) => [field, entry[field]]));

/** The new id of each entry that is gone, where an entry that was added is the same but for its id and its wording. */
function renamed(
  target: 'observation' | 'measure',
  gone: readonly Entry[],
  added: readonly Entry[],
): ReadonlyMap<string, string | undefined> {
  // by their likeness: the last that was added first, so that the first is taken from the end
  const free = new Map<string, string[]>();
  for (const entry of added.toReversed()) {
    const like = likeness(target, entry);
    const ids = free.get(like);
    if (ids) ids.push(entry.id);
    else free.set(like, [entry.id]);
  }
  return new Map(gone.map((entry) => [entry.id, free.get(likeness(target, entry))?.pop()]));
}

/** An entry of the dataset before, as it is now, and what differs. */
interface Pair {
  readonly entry: Entry;
  readonly now: Entry | undefined;
  readonly fields: readonly FieldChange[];
}

/** The ids that now stand for what another one stood for, and stands for no more. */
function idsOfOthers(target: 'observation' | 'measure', pairs: readonly Pair[]): ReadonlySet<string> {
  const others = pairs
    .filter(({ fields }) => fields.some(({ path }) => identity[target].includes(path)))
    .map(({ entry, now }) => ({ id: entry.id, was: likeness(target, entry), is: now && likeness(target, now) }));
  const left = new Set<string | undefined>(others.map(({ was }) => was));
  return new Set(others.filter(({ is }) => left.has(is)).map(({ id }) => id));
}

const precedence: readonly ChangeKind[] = ['restated', 'revised', 'reworded'];

/** What happened to an entry that is still there, under its id or another. */
function kindBetween(
  target: ChangeTarget,
  before: Entry,
  after: Entry,
  fields: readonly FieldChange[],
  added: ReadonlyMap<string, Entry>,
): { readonly kind: ChangeKind; readonly to?: string } {
  if (before.id !== after.id) return { kind: 'renamed', to: after.id };
  const deprecation = target === 'observation' ? fields.find(({ path }) => path === 'deprecated') : undefined;
  if (deprecation !== undefined && !Object.hasOwn(deprecation, 'before')) {
    const to = (deprecation.after as { replacedBy?: unknown } | null)?.replacedBy;
    if (typeof to !== 'string') return { kind: 'withdrawn' };
    return { kind: added.has(to) ? 'renamed' : 'withdrawn', to };
  }
  const restored = deprecation !== undefined && !Object.hasOwn(deprecation, 'after');
  const kinds = new Set(fields.map(({ path }) => kindOfField(target, path)));
  if (restored) kinds.add('revised');
  return { kind: precedence.find((kind) => kinds.has(kind)) ?? 'reordered' };
}

/** The fields that differ, by name, so that the order of keys makes no difference. */
function fieldsBetween(before: Fields, after: Fields): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((path): FieldChange[] => {
    const [had, has] = [Object.hasOwn(before, path), Object.hasOwn(after, path)];
    if (had && has && same(before[path], after[path])) return [];
    return [{ path, ...(had && { before: before[path] }), ...(has && { after: after[path] }) }];
  });
}
