import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as edition from '../../src/editions/2025/index.js';
import {
  type Cell,
  ExportError,
  observationTable,
  quantityTable,
  sdmxCsv,
  sdmxJson,
  type SdmxOptions,
  sdmxStructure,
  type Table,
} from '../../src/export/index.js';
import { parseQuantity } from '../../src/quantity/parse.js';
import { allSeries } from '../../src/series/index.js';
import { bytesOf, jsonOf, readCsv, type Row, typed } from './files.js';
import { anyObservations } from './random.js';
import * as rebuilt from './rebuild.js';
import {
  codesOf,
  componentsOf,
  type DataMessage,
  readData,
  type StructureMessage,
  structureErrors,
} from './sdmx-check.js';

const structure = jsonOf<StructureMessage>('sdmx-structure.json');
const message = (name: string): DataMessage => jsonOf(`${name}.sdmx.json`);
const csv = (name: string): Record<string, string>[] => readCsv(bytesOf(`${name}.sdmx.csv`));

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

  it('the series, without their vintages', () => {
    expect(rebuilt.series(tableRows(structure, rowsOf('series'), flowUrn('SERIES')), own())).toStrictEqual(
      rebuilt.withoutVintages(allSeries),
    );
  });

  it('the resolution, as 10 to the UNIT_MULT − DECIMALS', () => {
    for (const row of [...rowsOf('2025'), ...rowsOf('series')].filter((one) => one['OBS_VALUE'] !== null))
      expect(Number(`1e${Number(row['UNIT_MULT']) - Number(row['DECIMALS'])}`)).toBe(row['RESOLUTION']);
  });

  it('but not where it is coarser: above 10 to the 15, or no power of ten', () => {
    const last = (printed: string, more: object = {}) => {
      const table = observationTable([{ ...edition.patentsGranted, ...parseQuantity(printed), ...more }]);
      const [row] = readCsv(sdmxCsv(table, { agency: 'ME', prepared: '2026-01-01' }));
      return [row!['UNIT_MULT'], row!['DECIMALS'], row!['RESOLUTION']];
    };
    expect(last('3亿亿元')).toEqual(['15', '0', '10000000000000000']);
    expect(last('3500件', { resolution: 500 })).toEqual(['3', '1', '500']);
    const described = structure.data.conceptSchemes[0]!.concepts.find(({ id }) => id === 'DECIMALS')!;
    expect(described.descriptions?.en).toContain('unless RESOLUTION is coarser');
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
      // in trillions it would be below the least double with all its digits
      { examples: [[[{ ...edition.observations[0]!, value: 8.09806616054474e-300, resolution: 1e10 }]]] },
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
      row('series', 'pct-applications', '2013/2015'),
      { TIME_PERIOD: '2013-01-01/P3Y', OBS_VALUE: '', OBS_STATUS: 'L', UNIT_MEASURE: 'U4EF6' },
    ],
    ['a preliminary figure', row('series', 'rd-intensity', '2025'), { OBS_STATUS: 'P', STATUS: 'preliminary' }],
    ['a break', row('series', 'patents-granted', '2025'), { OBS_STATUS: 'B', BOUND: 'exact' }],
  ])('%s', (_, found, expected) => {
    expect(found).toMatchObject(expected);
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

describe('what SDMX has no form for is refused', () => {
  const table = observationTable([edition.patentsGranted]);
  it.each<[options: SdmxOptions, refusal: RegExp]>([
    [{ agency: '=me ,x', prepared: '2026-01-01' }, /"=me ,x" is not a valid id of an agency/],
    [{ agency: 'ME', prepared: 'today' }, /"today" is not a valid day/],
    [{ agency: 'ME', prepared: '2026-02-30' }, /2026-02-30/],
    ...['latest', '', '1.0-draft', '01.0.0', '1.0.0-a..b', '1.0.0-draft_1', '1.0.0-01', '1.0.0.0', '1.0.0\n'].map(
      (version): [SdmxOptions, RegExp] => [
        { agency: 'ME', prepared: '2026-01-01', version },
        / is not a valid version; expected one such as 1\.0\.0$/,
      ],
    ),
  ])('%o', (options, refusal) => {
    expect(() => sdmxCsv(table, options)).toThrow(refusal);
    expect(() => sdmxJson(table, options)).toThrow(refusal);
    expect(() => sdmxStructure([table], options)).toThrow(refusal);
  });
  it('an agency below another', () => {
    expect(sdmxCsv(table, { agency: 'ME.SUB_1', prepared: '2026-01-01' })).toContain('ME.SUB_1:OBSERVATIONS(1.0.0)');
  });
  it.each(['2', '0', '2.10', '10.0.0', '1.0.0-draft', '1.0.0-draft.1.0a-'])('but no version as %s', (version) => {
    const text = sdmxCsv(table, { agency: 'ME', prepared: '2026-01-01', version });
    expect(text).toContain(`ME:OBSERVATIONS(${version})`);
  });

  const given = { agency: 'ME', prepared: '2026-01-01' };
  const called = (id: string) => observationTable([{ ...edition.patentsGranted, id }]);
  it.each(['专利授权量', 'a b,c', 'a.b', 'a\n'])('an indicator %j', (id) => {
    for (const write of [sdmxCsv, sdmxJson, (one: Table, options: SdmxOptions) => sdmxStructure([one], options)])
      expect(() => write(called(id), given)).toThrow(
        expect.objectContaining({
          code: 'not-representable',
          message: `${JSON.stringify(id)} is not a valid id of an indicator in SDMX; expected letters, digits, @, $, _ and -`,
        }),
      );
  });
  it('but not an indicator with each sign that SDMX takes', () => {
    expect(sdmxCsv(called('aZ0_@$-'), given)).toContain(',aZ0_@$-,2025,');
  });

  it('a table without a name', () => {
    const nameless = observationTable([edition.patentsGranted], '');
    for (const write of [sdmxCsv, sdmxJson, (one: Table, options: SdmxOptions) => sdmxStructure([one], options)])
      expect(() => write(nameless, given)).toThrow(/^"" is not a valid id of a table/);
  });

  it('two tables of one id, and a list without a code', () => {
    const named = (...names: string[]) =>
      sdmxStructure(
        names.map((name) => observationTable([edition.patentsGranted], name)),
        given,
      );
    for (const names of [
      ['a', 'a'],
      ['a b', 'b', 'a_b'],
    ])
      expect(() => named(...names)).toThrow(expect.objectContaining({ code: 'duplicate' }));
    expect(named('a', 'b').data.dataflows.map(({ id }) => id)).toEqual(['A', 'B']);
    const empty = observationTable([]);
    for (const tables of [[empty], []])
      expect(() => sdmxStructure(tables, given)).toThrow(
        expect.objectContaining({
          code: 'not-representable',
          message: expect.stringMatching(/^CL_(INDICATOR|AREA) would have no code/),
        }),
      );
    expect(sdmxStructure([empty, observationTable([edition.patentsGranted], 'b')], given).data.dataflows).toHaveLength(
      2,
    );
  });
});
