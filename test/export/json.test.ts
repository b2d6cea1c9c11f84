import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/dataset/canonical.js';
import { derivedIndicators } from '../../src/derived/index.js';
import { SeriesSchema } from '../../src/schemas/index.js';
import { allSeries } from '../../src/series/index.js';
import { jsonOf, textOf } from './files.js';

const ajv = new Ajv2020({ allErrors: true, strict: true });
ajv.addSchema(jsonOf<object>('dataset.schema.json'));
const validators = {
  '2025.json': ajv.getSchema('urn:shanghai-sti:dataset')!,
  'series.json': ajv.compile(jsonOf<object>('series.schema.json')),
};
const errors = (file: keyof typeof validators, value: unknown): string[] => {
  const validate = validators[file];
  if (validate(value) === true) return [];
  return validate.errors!.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

describe('the JSON files and their schemas, by ajv in strict mode', () => {
  it.each(['2025.json', 'series.json'] as const)('%s fits', (file) => {
    expect(errors(file, jsonOf(file))).toEqual([]);
  });

  it('the derived indicators fit', () => {
    const validate = ajv.compile({ $ref: 'urn:shanghai-sti:dataset#/$defs/DerivedIndicator' });
    expect(derivedIndicators.filter((one) => !validate(one))).toEqual([]);
  });

  it.each<[string, (copy: any) => void, string]>([
    ['a typo in a field', (copy) => (copy[0].pionts = []), '/0 additionalProperties'],
    ['a wrong type', (copy) => (copy[0].points[0].value = '3'), '/0/points/0/value type'],
    ['a word of another list', (copy) => (copy[0].kind = 'level'), '/0/kind enum'],
    ['a period in words', (copy) => (copy[0].gaps[0].from = 'then'), '/0/gaps/0/from pattern'],
    ['a name in one language', (copy) => delete copy[0].name.zh, '/0/name required'],
  ])('series.json with %s is refused', (_, edit, error) => {
    const copy = jsonOf<unknown[]>('series.json');
    edit(copy);
    expect(errors('series.json', copy)).toContain(error);
  });
});

it('series.json that is no list is refused', () => {
  expect(errors('series.json', { series: jsonOf('series.json') })).toEqual([' type']);
});

describe('series.json', () => {
  it('gives the series again, and is canonical', () => {
    const read = jsonOf<unknown[]>('series.json');
    expect(read).toStrictEqual(allSeries);
    expect(textOf('series.json')).toBe(canonicalJson(read));
    for (const one of read) expect(SeriesSchema.safeParse(one).success).toBe(true);
  });
});
