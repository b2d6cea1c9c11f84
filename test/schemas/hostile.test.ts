import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../src/quantity/parse.js';
import * as schemas from '../../src/schemas/index.js';
import { growthOfWork } from '../support/work.js';
import { dataset, edited, records } from './records.js';

const all = Object.entries(schemas).filter(([name]) => name.endsWith('Schema')) as [string, schemas.Schema<unknown>][];

/** Two of them, for what takes its time. */
const few = all.filter(([name]) => name === 'DatasetSchema' || name === 'ObservationSchema');

/** The schemas that do not refuse the input with an error of zod, of a size that one can read. */
function wrongWith(input: unknown, by = all): string[] {
  return by.flatMap(([name, schema]) => {
    const { success, error } = schema.safeParse(input);
    if (success) return `${name} accepts it`;
    const [issues, length] = [error.issues.length, error.message.length];
    return issues > 101 || length > 100_000 ? `${name}: ${issues} issues, ${length} characters` : [];
  });
}

/** Something at every level where a dataset has something. */
const placed = (value: unknown): readonly unknown[] => [
  value,
  edited(dataset, { observations: value }),
  edited(dataset, { 'observations[3].name.zh': value }),
  edited(dataset, { 'measures[9].source': value }),
  edited(records['observation']![1], { printed: value }),
  edited(records['series']![1], { 'points[0].change': value }),
  edited(records['derived']![1], { more: value }),
];

const nested = (levels: number, key?: string): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = key === undefined ? [value] : { [key]: value };
  return value;
};

describe('hostile values', () => {
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  const loop: unknown[] = [];
  for (let index = 0; index < 10_000; index++) loop.push(loop);
  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a number', 7],
    ['NaN', NaN],
    ['-Infinity', -Infinity],
    ['-0', -0],
    ['a bigint', 10n ** 400n],
    ['a symbol', Symbol('value')],
    ['a function', () => dataset],
    ['a date', new Date(0)],
    ['a map', new Map([['value', 1]])],
    ['an object without a prototype', Object.create(null)],
    ['a list without entries', Object.assign([], { length: 2 ** 32 - 1 })],
    ['a cycle', cycle],
    ['a list of itself', loop],
    ['100,000 nested lists', nested(100_000)],
    ['100,000 nested objects', nested(100_000, 'observations')],
    ['a key __proto__', JSON.parse('{ "__proto__": { "polluted": true } }')],
    ['a key constructor', JSON.parse('{ "constructor": { "prototype": { "polluted": true } } }')],
    ['a lone surrogate', '\ud800'],
  ])('%s', (_, value) => {
    // put at a path, undefined would take the field away
    for (const input of value === undefined ? [value] : placed(value)) expect(wrongWith(input)).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('a record with a key __proto__ is refused, not emptied', () => {
    const text = JSON.stringify(parseQuantity('13.55万件')).replace('{', '{"__proto__":{"low":1},');
    const { error } = schemas.QuantitySchema.safeParse(JSON.parse(text));
    expect(error!.issues[0]!.message).toMatch(/^the record has "__proto__"/);
  });

  it('lists of the same lists: short in memory, 10³⁰ long', () => {
    let bomb: unknown = 1;
    for (let level = 0; level < 30; level++) bomb = Array.from({ length: 10 }, () => bomb);
    expect(wrongWith(bomb, few)).toEqual([]);
  });

  it('a field is left out, or has a value', () => {
    const { error } = schemas.QuantitySchema.safeParse({ ...parseQuantity('13.55万件'), low: undefined });
    expect(error!.issues).toMatchObject([{ path: ['low'], message: 'low is undefined: leave the field out' }]);
  });

  it('an inherited field is none', () => {
    const heir = Object.assign(Object.create({ polluted: true }) as object, dataset);
    expect(schemas.DatasetSchema.safeParse(heir).data ?? {}).not.toHaveProperty('polluted');
    expect(schemas.QuantitySchema.safeParse(heir).success).toBe(false);
  });
});

describe('50 MB of JSON', () => {
  const size = 50_000_000;
  const repeat = (text: string): string => text.repeat(Math.ceil(size / Buffer.byteLength(text)));
  const name = (index: number): string => `"${String(index).padStart(95, 'x')}"`;
  it.each<[string, () => string]>([
    ['one text', () => JSON.stringify(repeat('万'))],
    ['digits', () => repeat('1')],
    ['a list of numbers', () => `[${repeat('0,')}0]`],
    ['a list of objects', () => `[${repeat(`{"id":"${'a'.repeat(90)}"},`)}{}]`],
    ['lists in lists', () => '['.repeat(1e6) + ']'.repeat(1e6)],
    ['many fields', () => `{${Array.from({ length: size / 100 }, (_, index) => `${name(index)}:0`).join()}}`],
    ['a long name of a field', () => `{"${repeat('x')}":0}`],
    ['10,000 lists of 2,500 numbers', () => `[${`[${'0,'.repeat(2499)}0],`.repeat(9999)}[]]`],
  ])('%s', (_, text) => {
    const value: unknown = JSON.parse(text());
    expect(wrongWith(value, few)).toEqual([]);
    expect(wrongWith({ ...dataset, observations: value }, few)).toEqual([]);
  });
});

describe('as much as is let in', () => {
  /** The first observation n times, with ids of their own, and its measure. */
  const many = (count: number, edits: (index: number) => object): unknown => {
    const [first] = dataset.observations;
    const observations = Array.from({ length: count }, (_, index) => ({ ...first, ...edits(index) }));
    const measure = dataset.measures.find((one) => one.observations.includes(first!.id));
    return {
      ...dataset,
      observations,
      measures: [{ ...measure, observations: observations.map((one) => (one as { id?: string }).id) }],
    };
  };

  it('more unknown fields than a message names', () => {
    const more = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, index]));
    const [issue] = schemas.QuantitySchema.safeParse({ ...parseQuantity('13.55万件'), ...more }).error!.issues;
    expect(issue!.message).toMatch(
      /^the record has "x0", "x1", "x2" and 497 more: expected no other field than value, /,
    );
  });

  it('10,000 entries that are nothing', () => {
    expect(wrongWith({ ...dataset, observations: Array.from({ length: 10_000 }, () => ({})) })).toEqual([]);
    expect(wrongWith({ ...records['series']![1], points: Array.from({ length: 10_000 }, () => ({})) })).toEqual([]);
  });

  it('texts as long as may be, where a figure stands', () => {
    for (const printed of [
      '1'.repeat(10_000),
      '约'.repeat(10_000),
      '1,'.repeat(5000),
      '三'.repeat(10_000),
      '1至'.repeat(5000),
      `1e${'9'.repeat(9998)}`,
    ]) {
      expect(
        wrongWith(
          many(400, () => ({ printed })),
          few,
        ),
      ).toEqual([]);
    }
  });

  it.each([
    ['a chain of parts', true, (index: number) => ({ id: `a${index}`, ...(index > 0 && { partOf: `a${index - 1}` }) })],
    [
      'a circle of parts',
      false,
      (index: number, count: number) => ({ id: `a${index}`, partOf: `a${(index + 1) % count}` }),
    ],
    ['parts of what is not there', false, () => ({ id: 'a', partOf: 'b' })],
    ['entries', true, (index: number) => ({ id: `a${index}` })],
  ] as const)('many, in proportion: %s', async (_, valid, entry) => {
    const check = (count: number): void => {
      const input = many(count, (index) => entry(index, count));
      if (valid) expect(schemas.DatasetSchema.safeParse(input).error).toBeUndefined();
      else expect(wrongWith(input)).toEqual([]);
    };
    expect(await growthOfWork(check, 100)).toBeLessThan(15);
    check(5000);
  });
});
