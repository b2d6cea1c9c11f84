import { Ajv2019 } from 'ajv/dist/2019.js';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/export/index.js';
import { describeWithStandards, standard } from '../support/standards.js';
import { bytesOf, jsonOf, readCsv } from './files.js';
import { csvErrors, type DataMessage, dataErrors, type StructureMessage, structureErrors } from './sdmx-check.js';

const structure = jsonOf<StructureMessage>('sdmx-structure.json');
const message = (name: string): DataMessage => jsonOf(`${name}.sdmx.json`);
const csv = (name: string): Record<string, string>[] => readCsv(bytesOf(`${name}.sdmx.csv`));

/** The same JSON value with one place changed. */
function edited<T>(value: T, edit: (copy: any) => void): T {
  const copy = structuredClone(value);
  edit(copy);
  return copy;
}

describeWithStandards('the official schemas, by ajv', () => {
  let errors: (kind: 'structure' | 'data', value: unknown) => number;

  beforeAll(() => {
    const ajv = new Ajv2019({ strict: false, allErrors: true });
    formats(ajv);
    const schemas = (['structure', 'data'] as const).map(
      (kind) => [kind, ajv.compile(JSON.parse(standard(`sdmx-json-${kind}.schema.json`)) as object)] as const,
    );
    const validators = Object.fromEntries(schemas);
    errors = (kind, value) => (validators[kind]!(value) ? 0 : validators[kind]!.errors!.length);
  });

  it('find nothing wrong', () => {
    expect(errors('structure', structure)).toBe(0);
    for (const name of ['2025', 'series']) expect(errors('data', message(name))).toBe(0);
  });

  it.each<[string, (copy: any) => void]>([
    ['a typo in a field', (copy) => (copy.data.codelists[0].naem = 'x')],
    ['a code without a name', (copy) => delete copy.data.codelists[0].codes[0].name],
    ['a Chinese id', (copy) => (copy.data.codelists[0].codes[0].id = '件')],
    [
      'a data type that is none',
      (copy) =>
        (copy.data.dataStructures[0].dataStructureComponents.measureList.measures[0].localRepresentation.format.dataType =
          'Money'),
    ],
    ['a reference that is no URN', (copy) => (copy.data.dataflows[0].structure = 'OBSERVATIONS')],
  ])('refuse a structure message with %s', (_, edit) => {
    expect(errors('structure', edited(structure, edit))).toBeGreaterThan(0);
  });

  it.each<[string, (copy: any) => void]>([
    ['no head', (copy) => delete copy.meta],
    ['a key in words', (copy) => (copy.data.dataSets[0].observations['a:b'] = [1])],
    ['a typo in a field', (copy) => (copy.data.structures[0].dimension = {})],
    ['an action that is none', (copy) => (copy.data.dataSets[0].action = 'Informaton')],
  ])('refuse a data message with %s', (_, edit) => {
    expect(errors('data', edited(message('2025'), edit))).toBeGreaterThan(0);
  });
});

describe('what the schemas do not see', () => {
  it('holds: references lead somewhere, indices and codes are inside of their lists', () => {
    expect(structureErrors(structure)).toEqual([]);
    for (const name of ['2025', 'series']) {
      expect(dataErrors(structure, message(name))).toEqual([]);
      expect(csvErrors(structure, csv(name))).toEqual([]);
    }
  });

  it.each<[string, (copy: any) => void, string]>([
    ['a list that is not there', (copy) => copy.data.codelists.shift(), 'no code list'],
    ['a code twice', (copy) => copy.data.codelists[0].codes.push(copy.data.codelists[0].codes[0]), 'stands twice'],
    ['a concept with a typo', (copy) => (copy.data.conceptSchemes[0].concepts[0].id = 'FERQ'), 'no concept'],
    ['a flow without a structure', (copy) => copy.data.dataStructures.pop(), 'no structure'],
  ])('is refused: %s', (_, edit, error) => {
    expect(structureErrors(edited(structure, edit)).join()).toContain(error);
  });

  it.each<[string, (copy: any) => void, string]>([
    [
      'an index outside of its list',
      (copy) => (copy.data.dataSets[0].observations['0:0:99:0'] = [1]),
      '0:0:99:0, INDICATOR: 99',
    ],
    [
      'an attribute’s index outside',
      (copy) => (Object.values<Cell[]>(copy.data.dataSets[0].observations)[0]![1] = 77),
      'UNIT_MEASURE: 77',
    ],
    [
      'a code with a typo',
      (copy) => (copy.data.structures[0].attributes.observation[3].values[0].id = 'AA'),
      'OBS_STATUS: AA',
    ],
    ['a key with a place too few', (copy) => (copy.data.dataSets[0].observations['0:0:0'] = [1]), '0:0:0: key'],
    [
      'a value too many',
      (copy) => Object.values<Cell[]>(copy.data.dataSets[0].observations)[0]!.push(1),
      'too many values',
    ],
    ['a component left out', (copy) => copy.data.structures[0].attributes.observation.pop(), 'components'],
  ])('is refused in a data message: %s', (_, edit, error) => {
    expect(dataErrors(structure, edited(message('2025'), edit)).join()).toContain(error);
  });

  it.each<[string, (rows: Record<string, string>[]) => void, string]>([
    [
      'an indicator with a typo',
      (rows) => (rows[0]!['INDICATOR'] = 'patent-granted'),
      'row 1, INDICATOR: patent-granted',
    ],
    ['an area of another list', (rows) => (rows[0]!['REF_AREA'] = 'CN-BJ'), 'row 1, REF_AREA: CN-BJ'],
    ['a value in words', (rows) => (rows[0]!['OBS_VALUE'] = 'three'), 'row 1, OBS_VALUE: three'],
    ['a period in words', (rows) => (rows[0]!['TIME_PERIOD'] = '2025-01-01/2025-09-30'), 'row 1, TIME_PERIOD'],
    ['a column left out', (rows) => delete rows[0]!['BOUND'], 'row 1: header'],
  ])('is refused in SDMX-CSV: %s', (_, edit, error) => {
    const rows = csv('2025');
    edit(rows);
    expect(csvErrors(structure, rows).join()).toContain(error);
  });
});
