import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  dataset,
  findObservations,
  observation,
  ObservationQueryError,
  sha256,
  UnknownObservationError,
} from '../../src/dataset/index.js';
import { nearest } from '../../src/dataset/nearest.js';
import * as edition from '../../src/editions/2025/index.js';
import type { Bound } from '../../src/model/quantity.js';
import type { Observation } from '../../src/model/observation.js';
import { convert } from '../../src/quantity/convert.js';

describe('dataset', () => {
  it('is exactly what data/2025.json holds', () => {
    const file = readFileSync(join(import.meta.dirname, '../../data/2025.json'), 'utf8');
    expect(dataset).toStrictEqual(JSON.parse(file));
    expect(sha256).toBe(edition.sha256);
  });

  it('is made of the constants themselves', () => {
    expect(dataset.observations).toBe(edition.observations);
    expect(observation('patents-granted')).toBe(edition.patentsGranted);
  });
});

describe('observation', () => {
  it('has the literal type of its constant', () => {
    expectTypeOf(observation('patents-granted')).toEqualTypeOf(edition.patentsGranted);
    expectTypeOf(observation('patents-granted').unit).toEqualTypeOf<'件'>();
    expectTypeOf(observation('overseas-dispute-cases-guided').bound).toEqualTypeOf<'above'>();
    expectTypeOf(observation('ip-pledge-loan-growth')).toEqualTypeOf(edition.ipPledgeLoanGrowth);
    // @ts-expect-error: no observation has this id
    expect(() => observation('patents')).toThrow(UnknownObservationError);
  });

  it('refuses a field that a query has not', () => {
    // @ts-expect-error no such field
    const call = (): unknown => findObservations({ topik: 'creation' });
    expect(call).toThrow(ObservationQueryError);
    expect(call).toThrow(
      expect.objectContaining({
        name: 'ObservationQueryError',
        message: 'unknown query field "topik"; expected topic, kind, unit, period or deprecated',
      }),
    );
  });

  it('finds each of them', () => {
    for (const one of edition.observations) expect(observation(one.id)).toBe(one);
  });

  it.each([
    ['patents-grantd', 'patents-granted'],
    ['patentsGranted', 'patents-granted'],
    ['highValueInventionPatentsPer10kPeople', 'high-value-invention-patents-per-10k-people'],
    ['PCT_applications', 'pct-applications'],
  ])('for %s it names %s', (id, meant) => {
    const call = (): Observation => observation(id as edition.ObservationId);
    expect(call).toThrow(UnknownObservationError);
    expect(call).toThrow(`no observation has the id "${id}"; the nearest are ${meant}, `);
  });

  it.each([undefined, null, 7, '', '__proto__', 'constructor', 'x'.repeat(1e6)])('refuses %.20s', (id) => {
    expect(() => observation(id as never)).toThrow(UnknownObservationError);
    expect(() => observation(id as never)).toThrow(expect.objectContaining({ name: 'UnknownObservationError' }));
  });
});

describe('nearest', () => {
  it('sorts by how many characters to change', () => {
    expect(nearest('abc', ['xyz', 'abcd', 'abc', 'ab'])).toEqual(['abc', 'abcd', 'ab']);
    expect(nearest('', [])).toEqual([]);
    // two in front to drop, against one behind to add
    expect(nearest('xxab', ['ab', 'xxabc'])).toEqual(['xxabc', 'ab']);
  });
});

describe('the name of an export', () => {
  it.each([
    ['aB', ['ab', 'a-b'], 'a-b'],
    ['a1', ['a1', 'a-1'], 'a-1'],
    ['AB', ['a-b', 'ab'], 'ab'],
    ['ab', ['a-b', 'ab'], 'ab'],
  ])('%s among %j: %s', (word, names, meant) => {
    expect(nearest(word, names)[0]).toBe(meant);
  });
});

describe('findObservations', () => {
  it('finds all, in source order, where it is asked for nothing', () => {
    expect(findObservations()).toEqual(edition.observations);
    expect(findObservations({})).toEqual(edition.observations);
  });

  it.each([
    [{ topic: 'creation' }, (one: Observation) => one.topic === 'creation', 4],
    [{ kind: 'rate' }, (one: Observation) => one.kind === 'rate', 2],
    [{ unit: '元' }, (one: Observation) => one.unit === '元', 7],
    [{ period: '2024' }, (one: Observation) => one.period === '2024', 2],
    [
      { topic: 'utilisation', kind: 'stock', unit: '件' },
      (one: Observation) => one.topic === 'utilisation' && one.kind === 'stock' && one.unit === '件',
      2,
    ],
    [{ topic: 'guarantee' }, () => false, 0],
  ] as const)('%j', (query, holds, count) => {
    const found = findObservations(query as Parameters<typeof findObservations>[0]);
    expect(found).toEqual(edition.observations.filter(holds));
    expect(found).toHaveLength(count);
  });

  it.each([
    [{ unit: '美元' }, 'unknown unit "美元"; expected one of 批, 家, '],
    [{ topic: 'weather' }, 'unknown topic "weather"; expected one of guarantee, '],
    [{ kind: ['stock'] }, 'unknown kind ["stock"]; expected one of stock, flow, rate'],
  ])('%j is refused, for it would find nothing', (query, message) => {
    const call = (): unknown => findObservations(query as Parameters<typeof findObservations>[0]);
    expect(call).toThrow(ObservationQueryError);
    expect(call).toThrow(message);
  });

  it('gives the unit asked for in the type', () => {
    const premiums = findObservations({ unit: '元' });
    expectTypeOf(premiums[0]!.unit).toEqualTypeOf<'元'>();
    expectTypeOf(findObservations({ topic: 'creation' })[0]!.bound).toExtend<Bound>();
    expect(convert(premiums[0]!, '亿元')).toBe(0.247067);
  });
});
