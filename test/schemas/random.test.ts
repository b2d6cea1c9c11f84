import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { quantity } from '../../src/quantity/quantity.js';
import { QuantitySchema } from '../../src/schemas/index.js';
import { jsonSchemaErrors } from './json-schema.js';
import { edited, records } from './records.js';
import { runs } from '../support/runs.js';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../data/dataset.schema.json'), 'utf8')) as {
  $defs: Record<string, object>;
};
const definitions: Readonly<Record<string, string>> = {
  quantity: 'Quantity',
  observation: 'Observation',
  growth: 'Observation',
  measure: 'Measure',
  series: 'Series',
  derived: 'DerivedIndicator',
  report: 'Report',
};

/** Every path of a value. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const name = (key: string): string =>
    Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
  return [...(path === '' ? [] : [path]), ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, name(key)))];
}

const replacement = fc.oneof(
  fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withMap: true }),
  fc.constantFrom(
    '',
    '2025',
    '2025-12-31',
    '2025-01-01/2025-09-30',
    '件',
    '元/家',
    '万人',
    '436家',
    '约200亿元',
    'a',
    -1,
    0,
    1,
    100,
    true,
  ),
  // made anew each time, for another edit may change them
  fc.constant('').map(() => []),
  fc.constant('').map(() => ({})),
);

it('any value at any place: an error of zod, or a copy that JSON Schema takes too', () => {
  const spoiled = fc.constantFrom(...Object.keys(definitions)).chain((name) => {
    const paths = fc.constantFrom(...pathsOf(records[name]![1]));
    return fc.tuple(fc.constant(name), fc.dictionary(paths, replacement, { minKeys: 1, maxKeys: 3 }));
  });
  fc.assert(
    fc.property(spoiled, ([name, edits]) => {
      let record: unknown;
      try {
        record = edited(records[name]![1], edits);
      } catch {
        return; // one edit took away what another one changes
      }
      const { success, data, error } = records[name]![0].safeParse(record);
      expect(error?.issues.length ?? 0).toBeLessThanOrEqual(101);
      if (!success) return;
      expect(data).toEqual(record);
      const definition = { ...schema.$defs[definitions[name]!], $defs: schema.$defs };
      expect(jsonSchemaErrors(definition, record)).toEqual([]);
    }),
    { numRuns: runs(3000) },
  );
});

it('a quantity of one’s own passes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.integer({ min: -4, max: 20 }),
      fc.constantFrom('元', '亿元', '件', '万件', '%', '‰', '成', '百分点', '件/‰', '平方公里', '元/家', '件/万人'),
      fc.constantFrom('exact', 'about', 'above', 'below'),
      (mantissa, power, unit, bound) => {
        const own = quantity(Number(`${mantissa}e${power}`), unit as '元', { bound });
        expect(QuantitySchema.safeParse(own).error?.issues).toBeUndefined();
      },
    ),
    { numRuns: runs(3000) },
  );
});
