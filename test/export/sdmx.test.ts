import { Ajv2019 } from 'ajv/dist/2019.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import * as edition from '../../src/editions/2025/index.js';
import {
  type Cell,
  ExportError,
  observationTable,
  quantityTable,
  sdmxCsv,
  sdmxJson,
  sdmxStructure,
} from '../../src/export/index.js';
import { parseQuantity } from '../../src/quantity/parse.js';
import { allSeries } from '../../src/series/index.js';
import { describeWithStandards, standard } from '../support/standards.js';
import { bytesOf, jsonOf, readCsv, type Row, typed } from './files.js';
import { anyObservations } from './random.js';
import * as rebuilt from './rebuild.js';
import {
  codesOf,
  componentsOf,
  csvErrors,
  type DataMessage,
  dataErrors,
  readData,
  type StructureMessage,
  structureErrors,
} from './sdmx-check.js';

const structure = jsonOf<StructureMessage>('sdmx-structure.json');
const message = (name: string): DataMessage => jsonOf(`${name}.sdmx.json`);
const csv = (name: string): Record<string, string>[] => readCsv(bytesOf(`${name}.sdmx.csv`));

/** The same JSON value with one place changed. */
function edited<T>(value: T, edit: (copy: any) => void): T {
  const copy = structuredClone(value);
  edit(copy);
  return copy;
}

/** The rows of SDMX-CSV with the types of the data structure. */
function typedCsv(of: StructureMessage, rows: readonly Record<string, string>[]): Row[] {
  const components = componentsOf(of, `urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=${rows[0]!['STRUCTURE_ID']}`);
  const types: Readonly<Record<string, string>> = { Double: 'number', Integer: 'integer', Boolean: 'boolean' };
  return typed(
    rows,
    components.map(({ id, localRepresentation: { format } }) => ({
      name: id,
      type: types[format?.dataType ?? ''] ?? 'string',
    })),
  );
}

/** What SDMX says of a figure, back in the words of the tables: by the conventions that the writers state. */
function tableRows(of: StructureMessage, rows: readonly Row[], flow: string): Row[] {
  const components = componentsOf(of, flow);
  const codes = (id: string) =>
    codesOf(
      of,
      components.find((one) => one.id === id)!,
    )!;
  const [indicators, units] = [codes('INDICATOR'), codes('UNIT_MEASURE')];
  return rows.map((row) => {
    const {
      FREQ: _,
      REF_AREA,
      INDICATOR,
      TIME_PERIOD: __,
      OBS_VALUE,
      UNIT_MEASURE,
      UNIT_MULT,
      DECIMALS: ___,
      OBS_STATUS: ____,
      ...others
    } = row;
    const indicator = indicators.find(({ id }) => id === INDICATOR)!;
    const unit = units.find(({ id }) => id === UNIT_MEASURE)!;
    const lower = Object.entries(others).map(([id, cell]): [string, Cell] => [id.toLowerCase(), cell]);
    return {
      id: INDICATOR!,
      name_zh: indicator.names.zh,
      name_en: indicator.names.en,
      area: REF_AREA!,
      value: OBS_VALUE === null ? null : timesTen(OBS_VALUE as number, Number(UNIT_MULT)),
      unit: unit.id === 'PN' ? null : unit.names.zh,
      ...Object.fromEntries(lower),
      ...(lower.some(([name]) => name === 'topic') && {
        definition_zh: indicator.descriptions!.zh,
        definition_en: indicator.descriptions!.en,
      }),
    };
  });
}

/** `value` × 10^`power`, by the digits. */
function timesTen(value: number, power: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}

const flowUrn = (id: string): string => `urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=SHANGHAI_STI:${id}(1.0.0)`;

describe.each(['SDMX-CSV', 'SDMX-JSON'])('%s gives again', (format) => {
  const rowsOf = (name: string): Row[] =>
    format === 'SDMX-CSV' ? typedCsv(structure, csv(name)) : readData(message(name));
  const own = (): ReturnType<typeof rebuilt.observations> =>
    rebuilt.observations(tableRows(structure, rowsOf('2025'), flowUrn('OBSERVATIONS')));

  it('the observations, with the names and definitions of the structure message', () => {
    expect(own()).toStrictEqual(edition.observations);
  });

  it('the series', () => {
    expect(rebuilt.series(tableRows(structure, rowsOf('series'), flowUrn('SERIES')), own())).toStrictEqual(allSeries);
  });

  it('the resolution, as 10 to the UNIT_MULT − DECIMALS', () => {
    for (const row of [...rowsOf('2025'), ...rowsOf('series')].filter((one) => one['OBS_VALUE'] !== null))
      expect(Number(`1e${Number(row['UNIT_MULT']) - Number(row['DECIMALS'])}`)).toBe(row['RESOLUTION']);
  });

  it('any observations', () => {
    const options = { agency: 'ME', prepared: '2026-01-01' };
    fc.assert(
      fc.property(
        anyObservations.filter((all) => all.length > 0),
        (observations) => {
          const table = observationTable(observations);
          const about = JSON.parse(JSON.stringify(sdmxStructure([table], options))) as StructureMessage;
          const rows =
            format === 'SDMX-CSV'
              ? typedCsv(about, readCsv(sdmxCsv(table, options)))
              : readData(JSON.parse(JSON.stringify(sdmxJson(table, options))) as DataMessage);
          const flow = 'urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=ME:OBSERVATIONS(1.0.0)';
          const exact = tableRows(about, rows, flow).map((row, index) => ({
            ...row,
            value: withDigits(row, observations[index]!),
          }));
          expect(structureErrors(about)).toEqual([]);
          expect(rebuilt.observations(exact)).toStrictEqual(observations);
        },
      ),
    );
  });
});

/** Where a figure has more digits than a double holds, OBS_VALUE has them all, and the double is the nearest to them. */
const withDigits = (row: Row, { digits, value }: { readonly digits?: string; readonly value: number }): Cell => {
  if (digits === undefined) return row['value']!;
  expect(row['digits']).toBe(digits);
  expect(row['value']).toBe(Number(digits));
  return value;
};

describe('the conventions', () => {
  const row = (name: string, id: string, period?: string): Record<string, string> =>
    csv(name).find((one) => one['INDICATOR'] === id && (period === undefined || one['PERIOD'] === period))!;

  it.each<[string, Record<string, string>, Record<string, string>]>([
    [
      'a count in thousands',
      row('2025', 'patents-granted'),
      { OBS_VALUE: '135.5', UNIT_MULT: '3', DECIMALS: '1', FREQ: 'A', OBS_STATUS: 'A' },
    ],
    [
      'trillions',
      row('2025', 'ic-pool-risk-coverage'),
      { OBS_VALUE: '2.27', UNIT_MULT: '12', DECIMALS: '2', UNIT_MEASURE: 'CNY' },
    ],
    [
      'a percentage since the start of the year',
      row('2025', 'ip-pledge-loan-growth'),
      { TIME_PERIOD: '2025-01-01/P9M', FREQ: '_O', OBS_VALUE: '16.84', UNIT_MEASURE: 'PC' },
    ],
    [
      'a stock on a day',
      row('2025', 'ip-pledge-loan-balance'),
      { TIME_PERIOD: '2025-09-30', FREQ: 'D', OBS_VALUE: '25009', UNIT_MULT: '6' },
    ],
    [
      'about',
      row('2025', 'data-product-economic-value'),
      {
        OBS_VALUE: '20.0',
        UNIT_MULT: '9',
        OBS_STATUS: 'E',
        BOUND: 'about',
        INTERVAL_LOW: '15000000000',
        INTERVAL_HIGH: '25000000000',
      },
    ],
    [
      'a gap',
      row('series', 'pct-applications', '2012/2018'),
      { TIME_PERIOD: '2012-01-01/P7Y', OBS_VALUE: '', OBS_STATUS: 'L', UNIT_MEASURE: 'U4EF6' },
    ],
    ['a break', row('series', 'patents-granted', '2025'), { OBS_STATUS: 'B', BOUND: 'exact' }],
  ])('%s', (_, found, expected) => {
    expect(found).toMatchObject(expected);
  });
});

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

describe('the writers', () => {
  const options = { agency: 'ME', prepared: '2026-01-01' };

  it('refuse a table that lacks what SDMX needs', () => {
    const table = quantityTable([parseQuantity('3家')]);
    for (const write of [
      () => sdmxCsv(table, options),
      () => sdmxJson(table, options),
      () => sdmxStructure([table], options),
    ])
      expect(write).toThrow(ExportError);
  });
});
