import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { derivedIndicators } from '../../src/derived/index.js';
import { allSeries } from '../../src/series/index.js';
import { jsonSchemaErrors } from './json-schema.js';
import { mutations } from './mutations.js';
import { dataset, edited, records } from './records.js';

const root = join(import.meta.dirname, '../..');
const committed = readFileSync(join(root, 'data/dataset.schema.json'), 'utf8');
const schema = JSON.parse(committed) as { $defs: Record<string, object> } & Record<string, unknown>;
/** One of the definitions, with all of them to refer to. */
const definition = (name: string): Record<string, unknown> => ({ ...schema.$defs[name], $defs: schema.$defs });

describe('data/dataset.schema.json', () => {
  it('is JSON Schema 2020-12, under a name of its own', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toBe('urn:shanghai-sti:dataset');
    const names = Object.keys(schema.$defs).map((name) => `#/$defs/${name}`);
    for (const [, ref] of committed.matchAll(/"\$ref": "([^"]+)"/g)) expect(names).toContain(ref);
  });

  it('takes the data, the series and the derived indicators', () => {
    const file: unknown = JSON.parse(readFileSync(join(root, 'data/2025.json'), 'utf8'));
    expect(jsonSchemaErrors(schema, file)).toEqual([]);
    for (const series of allSeries) expect(jsonSchemaErrors(definition('Series'), series)).toEqual([]);
    for (const one of derivedIndicators) expect(jsonSchemaErrors(definition('DerivedIndicator'), one)).toEqual([]);
    expect(jsonSchemaErrors(definition('Quantity'), records['range']![1])).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a field of the wrong type', { 'observations[0].value': '3' }, '$.observations[0].value: type number'],
    ['a field more', { 'observations[0].valeu': 3 }, '$.observations[0].valeu: additionalProperties'],
    ['a field less', { 'measures[0].name.zh': undefined }, '$.measures[0].name.zh: required'],
    ['a period that does not exist', { 'observations[0].period': '2025-02-29' }, '$.observations[0].period: pattern'],
    ['a unit that is not in the table', { 'observations[0].unit': '批次' }, '$.observations[0].unit: pattern'],
    ['a word of another list', { 'observations[0].bound': 'circa' }, '$.observations[0].bound: enum'],
    ['no line', { 'observations[0].source.line': 0 }, '$.observations[0].source.line: minimum'],
    ['half a line', { 'observations[0].source.line': 1.5 }, '$.observations[0].source.line: type integer'],
  ])('refuses %s', (_, edits, error) => {
    expect(jsonSchemaErrors(schema, edited(dataset, edits))).toEqual([error]);
  });

  it('refuses nothing that the schemas take, and cannot see what only they see', () => {
    const seen = mutations
      .filter(([name, , , reason]) => name === 'dataset' && !/^has|^is missing/.test(reason))
      .map(([, edits]) => jsonSchemaErrors(schema, edited(dataset, edits)).length);
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.every((errors) => errors === 0)).toBe(true);
  });
});
