import { describe, expect, it, test } from 'vitest';
import {
  applyDiff,
  type Change,
  type ChangeKind,
  type ChangeLevel,
  type Dataset,
  dataset,
  type DatasetDiff,
  type DatasetLike,
  diffDatasets,
} from '../../src/dataset/index.js';
import type { Observation } from '../../src/model/observation.js';
import { growthOfWork } from '../support/work.js';
import {
  copyOf,
  deprecation,
  measureWith,
  observationWith,
  six,
  small,
  withFields,
  withObservations,
} from './small.js';

const [a, b, c, d, e, f] = six;

/** The only change between the small dataset and another; and the diff, applied, gives the other. */
function onlyChange(after: DatasetLike, before: DatasetLike = small): Change {
  const diff = diffDatasets(before, after);
  expect(diff.changes).toHaveLength(1);
  expect(diff.level).toBe(diff.changes[0]!.level);
  // a diff is plain JSON: what is not there has no key
  expect(copyOf(diff)).toStrictEqual(diff);
  expect(applyDiff(before, diff)).toEqual(after);
  expect(applyDiff(before, copyOf(diff))).toEqual(after);
  return diff.changes[0]!;
}

test.each<[field: string, fields: Partial<Observation>, kind: ChangeKind, level: ChangeLevel]>([
  ['unit', { unit: '项' }, 'restated', 'major'],
  ['period', { period: '2024' }, 'restated', 'major'],
  ['area', { area: 'CN' }, 'restated', 'major'],
  ['kind', { kind: 'stock' }, 'restated', 'major'],
  ['cumulative', { cumulative: true }, 'restated', 'major'],
  ['newlyAdded', { newlyAdded: true }, 'restated', 'major'],
  ['partOf', { partOf: 'b' }, 'restated', 'major'],
  ['comparison', { comparison: { basis: 'year-on-year', base: '2024', indicator: 'b' } }, 'restated', 'major'],
  ['denominator', { denominator: '万人' }, 'restated', 'major'],
  ['value', { value: 99 }, 'revised', 'minor'],
  ['bound', { bound: 'above' }, 'revised', 'minor'],
  ['resolution', { resolution: 100 }, 'revised', 'minor'],
  ['printed', { printed: '101 件' }, 'revised', 'minor'],
  ['low', { low: 1 }, 'revised', 'minor'],
  ['high', { high: 1 }, 'revised', 'minor'],
  ['digits', { digits: '101' }, 'revised', 'minor'],
  ['topic', { topic: 'services' }, 'revised', 'minor'],
  ['periodBasis', { periodBasis: 'inferred' }, 'revised', 'minor'],
  ['name', { name: { zh: '指标', en: 'Indicator 1' } }, 'reworded', 'patch'],
  ['definition', { definition: { zh: '数', en: 'How many' } }, 'reworded', 'patch'],
  ['noun', { noun: 'patents' }, 'reworded', 'patch'],
  ['caveat', { caveat: { zh: '注意', en: 'Mind' } }, 'reworded', 'patch'],
  ['periodNote', { periodNote: { zh: '年末', en: 'End of the year' } }, 'reworded', 'patch'],
  ['resolutionNote', { resolutionNote: { zh: '整千', en: 'To a thousand' } }, 'reworded', 'patch'],
  ['source', { source: { line: 9, section: '总体', statement: 1 } }, 'reworded', 'patch'],
])('a change of %s is one change, with its level', (field, fields, kind, level) => {
  const change = onlyChange(withFields('a', fields));
  expect(change).toMatchObject({ target: 'observation', id: 'a', kind, level });
  expect(change.fields.map(({ path }) => path)).toEqual([field]);
});

describe('one change for an observation', () => {
  it('however many of its fields moved; the one that asks for most names it', () => {
    const change = onlyChange(withFields('a', { value: 9, printed: '9件', name: { zh: '甲', en: 'A' }, unit: '项' }));
    expect(change).toMatchObject({ kind: 'restated', level: 'major' });
    expect(change.fields).toEqual([
      { path: 'name', before: a.name, after: { zh: '甲', en: 'A' } },
      { path: 'printed', before: '101件', after: '9件' },
      { path: 'unit', before: '件', after: '项' },
      { path: 'value', before: 101, after: 9 },
    ]);
    expect(onlyChange(withFields('a', { value: 9, noun: 'things' }))).toMatchObject({
      kind: 'revised',
      level: 'minor',
    });
  });

  it('an observation added, or removed', () => {
    const added = observationWith('g', 7);
    expect(onlyChange(withObservations(a, b, added, c, d, e, f))).toMatchObject({
      id: 'g',
      kind: 'added',
      level: 'minor',
      position: { after: 2 },
    });
    expect(onlyChange(withObservations(a, b, d, e, f))).toMatchObject({
      id: 'c',
      kind: 'removed',
      level: 'major',
      position: { before: 2 },
    });
  });

  it('renamed: its id is gone, and what was added is the same figure from the same place, in other words or none', () => {
    const after = withObservations(a, { ...b, id: 'b-2', name: { zh: '乙', en: 'B' }, partOf: 'a' }, c, d, e, f);
    const change = onlyChange(after);
    expect(change).toMatchObject({ id: 'b', kind: 'renamed', to: 'b-2', level: 'major' });
    expect(change.fields.map(({ path }) => path)).toEqual(['id', 'name', 'partOf']);
  });

  it('not renamed, but removed and added, where the figure or its place is another', () => {
    const kinds = (entry: Observation): string[] =>
      diffDatasets(small, withObservations(a, entry, c, d, e, f)).changes.map(({ id, kind }) => `${id} ${kind}`);
    expect(kinds({ ...b, id: 'b-2', value: 1 })).toEqual(['b removed', 'b-2 added']);
    expect(kinds({ ...b, id: 'b-2', source: { ...b.source, statement: 9 } })).toEqual(['b removed', 'b-2 added']);
  });

  it('renamed as well: the old entry stays, deprecated, and one that was added takes its place', () => {
    const after = withObservations(
      a,
      { ...b, deprecated: { ...deprecation, replacedBy: 'b-2' } },
      { ...b, id: 'b-2' },
      c,
      d,
      e,
      f,
    );
    const diff = diffDatasets(small, after);
    expect(diff.changes.map(({ id, kind, to, level }) => [id, kind, to, level])).toEqual([
      ['b', 'renamed', 'b-2', 'major'],
      ['b-2', 'added', undefined, 'minor'],
    ]);
    expect(diff.level).toBe('major');
    expect(applyDiff(small, diff)).toEqual(after);
  });

  it('withdrawn: deprecated, and nothing that was added takes its place', () => {
    expect(onlyChange(withFields('b', { deprecated: deprecation }))).toMatchObject({
      kind: 'withdrawn',
      level: 'major',
    });
    expect(onlyChange(withFields('b', { deprecated: { ...deprecation, replacedBy: 'a' } }))).toMatchObject({
      kind: 'withdrawn',
      to: 'a',
    });
  });

  it('of a deprecated entry: other words for why are words; its return is a revision', () => {
    const before = withFields('b', { deprecated: deprecation });
    const reworded = withFields('b', { deprecated: { ...deprecation, note: { zh: '停用', en: 'Withdrawn' } } });
    expect(onlyChange(reworded, before)).toMatchObject({ kind: 'reworded', level: 'patch' });
    expect(onlyChange(small, before)).toMatchObject({ kind: 'revised', level: 'minor' });
  });

  it('moved in the list: only the one that moved', () => {
    expect(onlyChange(withObservations(a, c, d, e, b, f))).toMatchObject({
      id: 'b',
      kind: 'reordered',
      level: 'patch',
      fields: [],
      position: { before: 1, after: 4 },
    });
    expect(onlyChange(withObservations(a, c, d, e, { ...b, value: 9 }, f))).toMatchObject({
      id: 'b',
      kind: 'revised',
      position: { after: 4 },
    });
  });

  it('two that exchange their ids mean something else, each of them', () => {
    const diff = diffDatasets(small, withObservations({ ...b, id: 'a' }, { ...a, id: 'b' }, c, d, e, f));
    expect(diff.level).toBe('major');
    expect(diff.changes.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'restated'],
      ['b', 'restated'],
    ]);
  });

  it('one that takes the figure of an id that is gone means something else; beside one that stays it is revised', () => {
    const kinds = (...observations: Observation[]): string[] =>
      diffDatasets(small, withObservations(...observations)).changes.map(({ id, kind }) => `${id} ${kind}`);
    expect(kinds({ ...b, id: 'a' }, c, d, e, f)).toEqual(['a restated', 'b removed']);
    expect(kinds({ ...b, id: 'a' }, b, c, d, e, f)).toEqual(['a revised']);
    expect(kinds({ ...b, id: 'a' }, { ...b, name: a.name }, c, d, e, f)).toEqual(['a revised', 'b reworded']);
  });

  it.each<[string, ChangeKind]>([
    ['unitBasis', 'revised'],
    ['change', 'restated'],
    ['publication', 'reworded'],
    ['gaps', 'revised'],
    ['breaks', 'restated'],
  ])('%s, which series have, is known: %s', (field, kind) => {
    expect(onlyChange(withFields('a', { [field]: 2 })).kind).toBe(kind);
  });

  it('an unknown field may be its meaning', () => {
    expect(onlyChange(withFields('a', { gauge: 2 } as Partial<Observation>))).toMatchObject({
      kind: 'restated',
      level: 'major',
    });
  });
});

it('takes work in proportion, where many entries of one figure have other ids', async () => {
  const entries = (count: number, prefix: string): object[] =>
    Array.from({ length: count }, (_, index) => ({ id: `${prefix}${index}`, value: 1 }));
  const diff = (count: number): void => {
    const [before, after] = ['a', 'b'].map((prefix) => ({ ...small, observations: entries(count, prefix) }));
    const { changes } = diffDatasets(before as never, after as never);
    expect(changes.map(({ to }) => to)).toEqual(changes.map(({ id }) => id.replace('a', 'b')));
  };
  expect(await growthOfWork(diff, 200)).toBeLessThan(15);
});

describe('measures and the report', () => {
  const [x, y, z] = small.measures;

  it.each([
    ['added', { measures: [x!, y!, measureWith('w', 4), z!] }, 'w', 'minor'],
    ['removed', { measures: [x!, z!] }, 'y', 'major'],
    ['renamed', { measures: [x!, { ...y!, id: 'y-2' }, z!] }, 'y', 'major'],
    ['revised', { measures: [x!, { ...y!, observations: ['a'] }, z!] }, 'y', 'minor'],
    ['revised', { measures: [x!, { ...y!, topic: 'services' }, z!] }, 'y', 'minor'],
    ['revised', { measures: [x!, { ...y!, kind: 'award' }, z!] }, 'y', 'minor'],
    ['reworded', { measures: [x!, { ...y!, name: { zh: '乙', en: 'Y' } }, z!] }, 'y', 'patch'],
    ['reworded', { measures: [x!, { ...y!, entities: [{ type: 'body' as const, name: y!.name }] }, z!] }, 'y', 'patch'],
    ['reworded', { measures: [x!, { ...y!, deprecated: deprecation }, z!] }, 'y', 'patch'],
    ['reordered', { measures: [z!, x!, y!] }, 'z', 'patch'],
  ])('a measure %s', (kind, part, id, level) => {
    expect(onlyChange({ ...small, ...part })).toMatchObject({ target: 'measure', id, kind, level });
  });

  it('the report: words, except for its edition', () => {
    const published = { ...small.report.published, value: '2026-02-01', status: 'stated' as const };
    expect(onlyChange({ ...small, report: { ...small.report, published } })).toMatchObject({
      target: 'report',
      id: 'report',
      kind: 'reworded',
      level: 'patch',
    });
    for (const more of [{}, { published }])
      expect(onlyChange({ ...small, report: { ...small.report, ...more, edition: '2026' } })).toMatchObject({
        kind: 'restated',
        level: 'major',
      });
  });
});

describe('the same data', () => {
  it.each([
    ['are', dataset, dataset],
    ['read from the file are', dataset, copyOf(dataset)],
    [
      'with their keys in another order are',
      small,
      {
        measures: small.measures,
        observations: small.observations.map((entry) => Object.fromEntries(Object.entries(entry).toReversed())),
        report: small.report,
      },
    ],
    [
      'with a zero below zero are, as their hash is the same',
      withFields('a', { value: 0 }),
      withFields('a', { value: -0 }),
    ],
  ])('%s no change', (_, before, after) => {
    expect(diffDatasets(before, after as Dataset)).toEqual({ level: 'none', changes: [] });
  });
});

describe('hostile data', () => {
  const hostile = (entry: string): Dataset =>
    JSON.parse(`{"report":{},"observations":[${entry}],"measures":[]}`) as Dataset;

  it('names of the prototype are names like others', () => {
    const before = hostile('{"id":"__proto__","constructor":1}');
    const after = hostile('{"id":"__proto__","__proto__":{"polluted":true},"hasOwnProperty":2,"toString":{}}');
    const change = onlyChange(after, before);
    expect(change.fields.map(({ path }) => path)).toEqual(['__proto__', 'constructor', 'hasOwnProperty', 'toString']);
    expect(Object.hasOwn(applyDiff(before, diffDatasets(before, after)).observations[0]!, '__proto__')).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(onlyChange(hostile('{"id":"x"}'), hostile('{"id":"x","__proto__":null}')).fields).toEqual([
      { path: '__proto__', before: null },
    ]);
  });

  it('entries that lack all that they are known by are the same thing', () => {
    expect(onlyChange(hostile('{"id":"y"}'), hostile('{"id":"x"}'))).toMatchObject({ kind: 'renamed', to: 'y' });
  });

  it.each(['null', '{}', '{"replacedBy":7}', '{"replacedBy":null}'])('deprecated: %s names no successor', (why) => {
    const change = onlyChange(hostile(`{"id":"x","deprecated":${why}}`), hostile('{"id":"x"}'));
    expect([change.kind, 'to' in change]).toEqual(['withdrawn', false]);
  });

  it('a refusal says which of the two is no dataset', () => {
    expect(() => diffDatasets([] as never, small)).toThrow('before is not a dataset');
    expect(() => diffDatasets(small, [] as never)).toThrow('after is not a dataset');
    expect(() => applyDiff([] as never, { level: 'none', changes: [] })).toThrow('before is not a dataset');
    expect(() => diffDatasets(small, [] as never)).toThrow(
      expect.objectContaining({ name: 'DatasetDiffError', code: 'no-dataset' }),
    );
  });

  it('deep nesting is compared', () => {
    const deep = (end: string): Dataset => hostile(`{"id":"x","name":${'['.repeat(1e5)}${end}${']'.repeat(1e5)}}`);
    expect(diffDatasets(deep('1'), deep('1')).level).toBe('none');
    expect(diffDatasets(deep('1'), deep('2')).changes).toHaveLength(1);
  });

  const cycle: { id: string; self?: unknown } = { id: 'x' };
  cycle.self = cycle;
  it.each<[string, unknown, string]>([
    ['NaN', withFields('a', { value: NaN }), 'NaN is not a number of JSON'],
    ['Infinity', withFields('a', { value: Infinity }), 'Infinity is not a number of JSON'],
    ['undefined', withFields('a', { value: undefined as never }), 'it is undefined'],
    ['a big integer', withFields('a', { value: 1n as never }), 'a bigint is not a value of JSON'],
    ['a cycle', { ...small, observations: [cycle] }, 'it contains itself'],
    ['a Date', withFields('a', { period: new Date(0) as never }), 'it is not a plain object'],
    ['nothing', undefined, 'it is undefined'],
    ['null', null, 'it is not an object'],
    ['an array', [], 'it is not an object'],
    ['no report', { observations: [], measures: [] }, 'its report is not an object'],
    ['no list', { report: {}, observations: {}, measures: [] }, 'its observations are no array'],
    ['an inherited list', hostileProto(), 'it has a part "__proto__"'],
    ['a part more', { ...small, series: [] }, 'it has a part "series"'],
    ['an entry that is none', { ...small, observations: [null] }, 'observations[0] is not an object'],
    ['an entry without an id', { ...small, measures: [{}] }, 'measures[0] has no id'],
    ['an id that is no text', { ...small, measures: [{ id: 1 }] }, 'measures[0] has no id'],
    ['an id twice', withObservations(a, b, a), 'observations[2] has the id "a", which another one has'],
  ])('%s is refused, before and after', (_, value, message) => {
    expect(() => diffDatasets(small, value as Dataset)).toThrow(message);
    expect(() => diffDatasets(value as Dataset, small)).toThrow(message);
    expect(() => applyDiff(value as Dataset, { level: 'none', changes: [] })).toThrow(message);
  });

  function hostileProto(): unknown {
    return JSON.parse('{"__proto__":{"observations":[],"measures":[]},"report":{}}');
  }
});

describe('what is no diff is not applied', () => {
  const change = diffDatasets(small, withFields('a', { value: 9 })).changes[0]!;
  it.each<[unknown, string]>([
    [null, 'it is not an object'],
    [[], 'it is not an object'],
    [{ level: 'none' }, 'its changes are no array'],
    [{ changes: [null] }, 'changes[0] is not an object'],
    [
      { changes: [{ ...change, target: 'series' }] },
      'changes[0] is of "series"; expected observation, measure or report',
    ],
    [{ changes: [change, { ...change, id: 7 }] }, 'changes[1] has no id'],
    [{ changes: [{ ...change, kind: 'toString' }] }, 'changes[0] has the kind "toString", which there is not'],
    [{ changes: [{ ...change, fields: {} }] }, 'the fields of changes[0] are no array of fields, each with a path'],
    [{ changes: [{ ...change, fields: [null] }] }, 'the fields of changes[0] are no array of fields'],
    [{ changes: [{ ...change, fields: [{ path: 1 }] }] }, 'the fields of changes[0] are no array of fields'],
    [{ changes: [{ ...change, position: 3 }] }, 'the position of changes[0] is not an object'],
    [{ changes: [{ ...change, position: { after: 0.5 } }] }, 'changes[0] goes to 0.5, which is not a place in a list'],
    [{ changes: [{ ...change, position: { after: -1 } }] }, 'changes[0] goes to -1, which is not a place in a list'],
    [{ changes: [{ ...change, position: { after: '2' } }] }, 'changes[0] goes to "2", which is not a place in a list'],
  ])('%j', (diff, message) => {
    expect(() => applyDiff(small, diff as DatasetDiff)).toThrow(
      expect.objectContaining({
        name: 'DatasetDiffError',
        code: 'no-diff',
        message: expect.stringContaining(`not a diff: ${message}`) as string,
      }),
    );
  });

  it('nor what is no JSON', () => {
    expect(() => applyDiff(small, { changes: [undefined] } as never)).toThrow(
      expect.objectContaining({ name: 'CanonicalJsonError' }),
    );
  });
});

describe('a diff of other data does not fit', () => {
  const diff = (): DatasetDiff => diffDatasets(small, withFields('a', { value: 9 }));
  it.each<[string, Dataset, () => Pick<DatasetDiff, 'changes'>, string]>([
    ['another value', withFields('a', { value: 8 }), diff, 'a: value does not hold what the diff was made from'],
    [
      'a field that was not there',
      withFields('a', { noun: 'things' }),
      () => diffDatasets(small, withFields('a', { noun: 'x' })),
      'a: noun',
    ],
    ['a missing entry', withObservations(b), diff, 'a: it is not there'],
    [
      'an entry that is there',
      small,
      () => diffDatasets(withObservations(a), withObservations(a, b)),
      'the result is not a dataset: observations[2] has the id "b", which another one has',
    ],
    [
      'a place behind the end',
      withObservations(),
      () => diffDatasets(withObservations(a), withObservations(a, b)),
      'its place is after the end',
    ],
    ['a place taken twice', small, () => ({ changes: ['p', 'q'].map((id) => added(id, 0)) }), 'q: place 0 is taken'],
  ])('%s', (_, before, changes, message) => {
    const made = { level: 'minor' as const, ...changes() };
    expect(() => applyDiff(before, made)).toThrow(message);
    expect(() => applyDiff(before, made)).toThrow(expect.objectContaining({ name: 'DatasetDiffError' }));
  });

  it('is told by its code', () => {
    expect(() => applyDiff(withObservations(b), diff())).toThrow(expect.objectContaining({ code: 'conflict' }));
  });

  function added(id: string, after: number): Change {
    return {
      target: 'observation',
      id,
      kind: 'added',
      level: 'minor',
      fields: [{ path: 'id', after: id }],
      position: { after },
    };
  }
});
