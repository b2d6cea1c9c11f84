import { deepStrictEqual } from 'node:assert/strict';
import { expect, test } from 'vitest';
import { applyDiff, type ChangeKind, type Dataset, type DatasetDiff, diffDatasets } from '../../src/dataset/index.js';
import { runs } from '../support/runs.js';
import { copyOf, measureWith, observationWith, small } from './small.js';

/**
 * Random edits in batches of one to twenty. What each batch did is kept beside the data, without a look at any of the
 * code that is tested: the diff must tell exactly that, and, applied, give the data after.
 */
const edits = runs(20_000);

type Target = 'observation' | 'measure';
type Fields = Record<string, unknown> & { id: string };

/** An entry on its way from before to after. */
interface Tracked {
  /** The id before; `undefined` of what was added. */
  readonly old: string | undefined;
  readonly entry: Fields;
  readonly edited: Set<string>;
}

/** What was done in a batch to one of the lists. */
interface Batch {
  readonly target: Target;
  readonly list: Tracked[];
  readonly removed: string[];
}

const random = mulberry32(20250930);
const below = (limit: number): number => Math.floor(random() * limit);
const oneOf = <T>(values: readonly T[]): T => values[below(values.length)]!;
/** With a short report, which every comparison reads. */
const start = { ...small, report: { edition: '2025' } } as unknown as Dataset;
let serial = 0;
/** A text that was never there before, so that no edit undoes another. */
const fresh = (): string => `n${++serial}`;

const fieldsByKind: Record<Target, Partial<Record<ChangeKind, readonly string[]>>> = {
  observation: {
    restated: [
      'unit',
      'period',
      'area',
      'kind',
      'cumulative',
      'newlyAdded',
      'partOf',
      'comparison',
      'denominator',
      '__proto__',
      'gauge',
    ],
    revised: ['value', 'bound', 'resolution', 'printed', 'low', 'high', 'digits', 'topic', 'periodBasis'],
    reworded: ['name', 'definition', 'noun', 'caveat', 'periodNote', 'resolutionNote', 'source'],
  },
  measure: {
    revised: ['topic', 'kind', 'observations'],
    reworded: ['name', 'description', 'entities', 'source', 'constructor'],
  },
};
/** A renamed entry is known again by these. */
const identity: Record<Target, readonly string[]> = {
  observation: ['value', 'unit', 'period', 'area', 'kind', 'printed', 'source'],
  measure: ['source'],
};

const set = (entry: Fields, field: string, value: unknown): unknown =>
  Object.defineProperty(entry, field, { value, enumerable: true, configurable: true, writable: true });

const operations: readonly ((batch: Batch) => boolean)[] = [
  edit,
  edit,
  edit,
  edit,
  edit,
  add,
  remove,
  move,
  rename,
  deprecate,
];

function edit({ target, list }: Batch): boolean {
  if (list.length === 0) return false;
  const { entry, edited } = oneOf(list);
  const field = oneOf(Object.values(fieldsByKind[target]).flat());
  const value = oneOf<() => unknown>([
    fresh,
    () => ++serial + 0.5,
    () => -1 / ++serial,
    () => ({ [oneOf(['zh', '__proto__', ''])]: fresh() }),
    () => [[fresh()], null],
  ])();
  set(entry, field, value);
  edited.add(field);
  return true;
}

function add({ target, list }: Batch): boolean {
  const entry = (target === 'observation' ? observationWith : measureWith)(fresh(), ++serial);
  list.splice(below(list.length + 1), 0, { old: undefined, entry: copyOf(entry) as never, edited: new Set() });
  return true;
}

function remove({ list, removed }: Batch): boolean {
  const place = below(list.length);
  const old = list[place]?.old;
  if (old === undefined) return false; // what was added in this batch stays
  list.splice(place, 1);
  removed.push(old);
  return true;
}

function move({ list }: Batch): boolean {
  const [tracked] = list.splice(below(list.length), 1);
  if (tracked) list.splice(below(list.length + 1), 0, tracked);
  return tracked !== undefined;
}

function rename({ list }: Batch): boolean {
  if (list.length === 0) return false;
  const { entry, edited, old } = oneOf(list);
  entry.id = fresh();
  if (old !== undefined) edited.add('id');
  return true;
}

function deprecate({ target, list }: Batch): boolean {
  const tracked = list.find(({ entry }) => !Object.hasOwn(entry, 'deprecated'));
  if (target === 'measure' || tracked === undefined) return false;
  set(tracked.entry, 'deprecated', {
    since: fresh(),
    ...(random() < 0.5 && { replacedBy: oneOf(list).entry.id }),
    comparable: true,
  });
  tracked.edited.add('deprecated');
  return true;
}

/** What a batch must be told as: `a revised`. Those that were only moved are counted, in `movedIn`. */
function expected({ target, list, removed }: Batch): string[] {
  const added = new Set(list.filter(({ old }) => old === undefined).map(({ entry }) => entry.id));
  const told: string[] = removed.map((old) => `${old} removed`);
  for (const { old, entry, edited } of list) {
    if (old === undefined) told.push(`${entry.id} added`);
    else if (edited.has('id')) {
      const known = !identity[target].some((field) => edited.has(field));
      told.push(...(known ? [`${old} renamed`] : [`${old} removed`, `${entry.id} added`]));
      if (!known) added.add(entry.id);
    }
  }
  for (const { old, entry, edited } of list) {
    if (old === undefined || edited.has('id') || edited.size === 0) continue;
    const to = (entry['deprecated'] as { replacedBy?: string } | undefined)?.replacedBy;
    const kind = (['restated', 'revised', 'reworded'] as const).find((candidate) =>
      fieldsByKind[target][candidate]?.some((field) => edited.has(field)),
    );
    if (edited.has('deprecated')) told.push(`${old} ${to !== undefined && added.has(to) ? 'renamed' : 'withdrawn'}`);
    else told.push(`${old} ${kind}`);
  }
  return told.sort();
}

/** How many entries must be moved at the least: all but the longest run that is in order, found in n². */
function fewestMoves({ target, list }: Batch, before: readonly { id: string }[]): number {
  const places = list
    .filter(
      ({ old, edited }) =>
        old !== undefined && !(edited.has('id') && identity[target].some((field) => edited.has(field))),
    )
    .map(({ old }) => before.findIndex(({ id }) => id === old));
  const ends: number[] = [];
  for (const [index, place] of places.entries()) {
    ends.push(1 + Math.max(0, ...ends.filter((_, earlier) => earlier < index && places[earlier]! < place)));
  }
  return places.length - Math.max(0, ...ends);
}

const startOf = (target: Target, entries: readonly { id: string }[]): Batch => ({
  target,
  list: copyOf(entries).map((entry) => ({ old: entry.id, entry: entry as Fields, edited: new Set() })),
  removed: [],
});

function hold(before: Dataset, batches: readonly Batch[], after: Dataset, diff: DatasetDiff): void {
  for (const batch of batches) {
    const changes = diff.changes.filter(({ target }) => target === batch.target);
    const told = changes.filter(({ kind }) => kind !== 'reordered').map(({ id, kind }) => `${id} ${kind}`);
    deepStrictEqual(told.sort(), expected(batch));
    deepStrictEqual(
      changes.filter(({ position }) => position?.before !== undefined && position.after !== undefined).length,
      fewestMoves(batch, before[`${batch.target}s`]),
    );
    // one change for an entry, each with something in it
    deepStrictEqual(new Set(changes.map(({ id }) => id)).size, changes.length);
    deepStrictEqual(
      changes.filter(({ fields, position }) => fields.length === 0 && position === undefined),
      [],
    );
  }
  deepStrictEqual(applyDiff(before, diff), after);
  deepStrictEqual(diffDatasets(after, copyOf(after)), { level: 'none', changes: [] });
}

test(`${edits} random edits: the diff finds each, invents none, and gives the data after`, () => {
  let before = start;
  let done = 0;
  while (done < edits) {
    if (before.observations.length > 12 || before.measures.length > 8) before = start;
    const batches = [startOf('observation', before.observations), startOf('measure', before.measures)];
    for (let left = 1 + below(20); left > 0; left--) if (oneOf(operations)(batches[random() < 0.8 ? 0 : 1]!)) done++;
    const report =
      random() < 0.1 ? { ...before.report, [oneOf(['publisher', 'edition', '__proto__'])]: fresh() } : before.report;
    const after = {
      report,
      observations: batches[0]!.list.map(({ entry }) => entry),
      measures: batches[1]!.list.map(({ entry }) => entry),
    } as unknown as Dataset;
    const frozen = JSON.stringify([before, after]);
    const diff = diffDatasets(before, after);
    hold(before, batches, after, diff);
    deepStrictEqual(diff.changes.filter(({ target }) => target === 'report').length, report === before.report ? 0 : 1);
    // neither function touches what it was given
    if (JSON.stringify([before, after]) !== frozen) throw new Error('something was changed');
    before = after;
  }
  expect(done).toBeGreaterThanOrEqual(edits);
});

/** A small generator of random numbers with a seed: every run is the same. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
