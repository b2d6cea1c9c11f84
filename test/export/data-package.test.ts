import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataPackage, observationTable, tableSchema } from '../../src/export/index.js';
import { patentsGranted } from '../../src/editions/2025/index.js';
import { describeWithStandards, standard } from '../support/standards.js';
import { bytesOf, folder, jsonOf, readCsv } from './files.js';
import { rowErrors, type Schema } from './table-schema.js';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: Schema;
}
const descriptor = jsonOf<{ readonly resources: readonly Resource[] }>('datapackage.json');
const resource = (name: string): Resource => descriptor.resources.find((one) => one.name === name)!;
const rowsOf = (name: string): Record<string, string>[] => readCsv(bytesOf(resource(name).path));

/** A copy of a JSON value with one place changed. */
function edited<T>(value: T, edit: (copy: any) => void): T {
  const copy = structuredClone(value);
  edit(copy);
  return copy;
}

describeWithStandards('the official profiles, by ajv', () => {
  let errors: (profile: string, value: unknown) => number;

  beforeAll(() => {
    const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
    formats(ajv);
    const profiles = new Map(
      ['datapackage', 'tableschema'].map((name) => [
        name,
        ajv.compile(JSON.parse(standard(`${name}-2.0.schema.json`)) as object),
      ]),
    );
    errors = (name, value) => {
      const validate = profiles.get(name)!;
      return validate(value) ? 0 : validate.errors!.length;
    };
  });

  it('find nothing wrong with datapackage.json and its schemas', () => {
    expect(errors('datapackage', descriptor)).toBe(0);
    const schemas = descriptor.resources.flatMap(({ schema }) => schema ?? []);
    expect(schemas).toHaveLength(8);
    for (const schema of schemas) expect(errors('tableschema', schema)).toBe(0);
  });

  it.each<[string, (copy: any) => void]>([
    ['no resources', (copy) => (copy.resources = [])],
    ['a resource without a path', (copy) => delete copy.resources[0].path],
    ['an absolute path', (copy) => (copy.resources[0].path = '/etc/passwd')],
    ['a path that leaves the folder', (copy) => (copy.resources[0].path = '../2025.csv')],
    ['bytes in words', (copy) => (copy.resources[0].bytes = 'many')],
    ['a licence that is no object', (copy) => (copy.licenses = ['CC0'])],
  ])('refuse %s', (_, edit) => {
    expect(errors('datapackage', edited(descriptor, edit))).toBeGreaterThan(0);
  });

  it.each<[string, (copy: any) => void]>([
    ['a type that is none', (copy) => (copy.fields[0].type = 'text')],
    ['a field without a name', (copy) => delete copy.fields[0].name],
    ['no fields', (copy) => delete copy.fields],
  ])('refuse a table schema with %s', (_, edit) => {
    expect(errors('tableschema', edited(resource('2025.csv').schema!, edit))).toBeGreaterThan(0);
  });
});

describe('datapackage.json', () => {
  it('lists each file beside it, with its size and its hash', () => {
    expect(descriptor.resources.length).toBeGreaterThan(10);
    for (const { path, bytes, hash } of descriptor.resources) {
      expect(dirname(resolve(folder, path))).toBe(resolve(folder));
      expect(existsSync(join(folder, path)), path).toBe(true);
      const content = bytesOf(path);
      expect([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]).toEqual([bytes, hash]);
    }
  });

  it('has names of its own for the resources', () => {
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z\d._-]+$/);
  });
});

describe('the rows against their schema', () => {
  const tables = descriptor.resources.filter(({ schema }) => schema).map(({ name }) => name);

  it.each(tables)('%s fits', (name) => {
    expect(rowErrors(resource(name).schema!, rowsOf(name), rowsOf)).toEqual([]);
  });

  it.each<[string, (rows: Record<string, string>[]) => void, string]>([
    ['a text for a number', (rows) => (rows[0]!['value'] = '三'), 'row 1, value: type number'],
    ['half a line', (rows) => (rows[0]!['source_line'] = '1.5'), 'row 1, source_line: type integer'],
    ['a word for a truth value', (rows) => (rows[0]!['cumulative'] = 'yes'), 'row 1, cumulative: type boolean'],
    ['a typo in a term', (rows) => (rows[0]!['bound'] = 'abuot'), 'row 1, bound: enum'],
    ['an empty name', (rows) => (rows[0]!['name_zh'] = ''), 'row 1, name_zh: required'],
    ['a period in words', (rows) => (rows[0]!['period'] = 'last year'), 'row 1, period: pattern'],
    ['a row twice', (rows) => rows.push(rows[0]!), 'row 51: primary key'],
    ['a part of nothing', (rows) => (rows[0]!['part_of'] = 'nothing'), 'row 1, part_of: foreign key'],
  ])('refuses %s', (_, edit, error) => {
    const rows = rowsOf('2025.csv');
    edit(rows);
    expect(rowErrors(resource('2025.csv').schema!, rows, rowsOf)).toEqual([error]);
  });

  it('refuses a header with a typo', () => {
    const rows = readCsv(bytesOf('2025.csv').toString('utf8').replace('period_basis', 'period_bases'));
    expect(rowErrors(resource('2025.csv').schema!, rows, rowsOf)).toContain('row 1, period_basis: required');
  });
});

describe('the writers', () => {
  it('leave out a reference to a table that is not there', () => {
    expect(tableSchema(observationTable([patentsGranted], 'mine')).foreignKeys).toHaveLength(4);
    const { foreignKeys = [] } = tableSchema(
      { ...observationTable([patentsGranted], 'mine'), name: 'renamed' },
      (name) => (name === 'mine' ? 'mine.csv' : undefined),
    );
    expect(foreignKeys.map(({ reference }) => reference.resource)).toEqual(Array.from({ length: 4 }, () => 'mine.csv'));
  });

  it('name a resource by its path', () => {
    const label = { zh: '甲', en: 'a' };
    const about = {
      id: 'urn:a',
      name: 'a',
      title: label,
      description: label,
      keywords: { zh: [], en: [] },
      licence: { name: 'CC0-1.0', title: 'CC0', path: 'https://example.org/' },
      publisher: 'me',
      source: label,
      period: '2025',
      area: 'CN',
    };
    const files = [{ path: 'My File.CSV', title: label, mediaType: 'text/csv', bytes: 1, sha256: '00' }];
    expect(dataPackage(about, files).resources[0]).toMatchObject({ name: 'my-file.csv', path: 'My File.CSV' });
  });
});
