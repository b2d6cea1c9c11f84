/** Figures as users may have them: every field there or not, and texts that formats trip over. */

import fc from 'fast-check';
import type { Observation } from '../../src/model/observation.js';
import type { Quantity } from '../../src/model/quantity.js';

/** Not empty, and whole characters: quotes, commas, line breaks, formulas, other scripts. */
export const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    "''@x",
    '-3',
    '+3',
    '@SUM(A1)',
    '\t=1',
    'a,b',
    '"',
    'a""b',
    'a\nb',
    'a\r\nb',
    '\r',
    ' a ',
    'NA',
    'null',
    '约200亿元',
    "'",
    '＝1+1',
    ' =1+1',
    '\u3000@x',
    "' =1",
    '\0=1',
    '0123',
    'true',
    '；',
    'a;=1',
  ),
);

/** Plain objects, as the ones that JSON and our constants are. */
function record<T>(
  fields: { [K in keyof T]: fc.Arbitrary<T[K]> },
  { requiredKeys = Object.keys(fields) }: { requiredKeys?: string[] } = {},
): fc.Arbitrary<T> {
  return fc.record(fields, { requiredKeys: requiredKeys as (keyof T)[], noNullPrototype: true });
}

const bilingual = record({ zh: text, en: text });
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.integer(),
  fc.constantFrom(0, -3, 135500, 2.27e12, 16.84, 1e21, 5e-324),
);
const resolution = fc.constantFrom(1, 0.1, 0.01, 100, 1e6, 1e10, 50);
const bound = fc.constantFrom('exact', 'about', 'above', 'below', 'between');
const unit = fc.constantFrom('', '件', '元', '%', '百分点', '件/万人');
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc.oneof(
  day,
  day.map((one) => one.slice(0, 7)),
  day.map((one) => one.slice(0, 4)),
  fc.tuple(day, day).map((days) => days.sort().join('/')),
);

/** Values that an interval can be computed of. */
const quantityFields = {
  value: number.filter((value) => Math.abs(value) < 1e300 && (value === 0 || Math.abs(value) > 1e-300)),
  unit,
  resolution,
  bound,
  printed: text,
};
const optional = { requiredKeys: Object.keys(quantityFields) };

export const anyQuantity = record(
  { ...quantityFields, low: fc.integer(), high: fc.integer(), digits: fc.constantFrom('12345678901234567890') },
  optional,
) as fc.Arbitrary<Quantity>;

const observationFields = {
  ...quantityFields,
  name: bilingual,
  definition: bilingual,
  topic: fc.constantFrom('guarantee', 'insurance', 'creation', 'utilisation', 'protection', 'services'),
  kind: fc.constantFrom('stock', 'flow', 'rate'),
  period,
  periodBasis: fc.constantFrom('stated', 'inferred'),
  area: fc.constantFrom('CN-SH', 'CN'),
  cumulative: fc.boolean(),
  newlyAdded: fc.boolean(),
  source: record({ line: fc.nat(), section: text, statement: fc.nat() }),
};
const observationExtras = {
  periodNote: bilingual,
  resolutionNote: bilingual,
  noun: text,
  denominator: text,
  partOf: text,
  comparison: record({
    basis: fc.constantFrom('start-of-year', 'year-on-year'),
    base: period,
    indicator: text,
  }),
  caveat: bilingual,
  deprecated: record(
    { since: text, replacedBy: text, comparable: fc.boolean(), note: bilingual },
    { requiredKeys: ['since', 'comparable', 'note'] },
  ),
};

/** Observations with ids of their own; the ids as SDMX takes them. */
export const anyObservations = fc
  .array(record({ ...observationFields, ...observationExtras }, { requiredKeys: Object.keys(observationFields) }), {
    maxLength: 6,
  })
  .map((all) => all.map((one, index) => ({ ...one, id: `id-${index}` }))) as fc.Arbitrary<Observation[]>;
