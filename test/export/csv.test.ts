import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedIndicators } from '../../src/derived/index.js';
import * as edition from '../../src/editions/2025/index.js';
import {
  type Column,
  escapeFormula,
  observationTable,
  quantityTable,
  type Table,
  tableOf,
  toCsv,
  unescapeFormula,
} from '../../src/export/index.js';
import { interval } from '../../src/quantity/interval.js';
import { allSeries } from '../../src/series/index.js';
import { bytesOf, type Field, jsonOf, readCsv, type Row, typed } from './files.js';
import { anyObservations, anyQuantity, text } from './random.js';
import * as rebuilt from './rebuild.js';

const { resources } = jsonOf<{ resources: { path: string; schema?: { fields: Field[] } }[] }>('datapackage.json');
const read = (file: string): Row[] =>
  typed(readCsv(bytesOf(file)), resources.find(({ path }) => path === file)!.schema!.fields);

describe('the files, read by csv-parse with the types of datapackage.json', () => {
  it.each(['', '.bom'])('2025%s.csv gives the observations again', (variant) => {
    expect(rebuilt.observations(read(`2025${variant}.csv`))).toStrictEqual(edition.observations);
  });

  it.each(['', '.bom'])(
    'series%s.csv gives the series again, with 2025.csv for the edition’s own points',
    (variant) => {
      const own = rebuilt.observations(read('2025.csv'));
      const vintages = read(`vintages${variant}.csv`);
      expect(rebuilt.series(read(`series${variant}.csv`), own, vintages)).toStrictEqual(allSeries);
    },
  );

  it.each(['', '.bom'])('derived%s.csv gives the derived indicators again', (variant) => {
    expect(rebuilt.derived(read(`derived${variant}.csv`))).toStrictEqual(derivedIndicators);
  });

  it.each(['2025', 'series', 'vintages', 'derived'])('%s.bom.csv is the same file with a byte order mark', (name) => {
    const [plain, marked] = [bytesOf(`${name}.csv`), bytesOf(`${name}.bom.csv`)];
    expect(marked.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(marked.subarray(3).equals(plain)).toBe(true);
  });

  it('carries the interval that each figure stands for', () => {
    const ends = read('2025.csv').map((row) => [
      row['interval_low'],
      row['interval_high'],
      row['interval_conventional'],
    ]);
    expect(ends).toEqual(
      edition.observations.map((one) => {
        const { low, high, conventional = false } = interval(one);
        return [low, high, conventional];
      }),
    );
    const row = read('2025.csv').find(({ id }) => id === 'overseas-dispute-cases-guided')!;
    expect([row['interval_low'], row['interval_high'], row['interval_conventional']]).toEqual([300, 400, true]);
  });
});

describe('toCsv', () => {
  it('gives any observation again', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const table = observationTable(observations);
        expect(rebuilt.observations(typed(readCsv(toCsv(table)), fieldsOf(table)))).toStrictEqual(observations);
      }),
    );
  });

  it('gives any quantity again', () => {
    fc.assert(
      fc.property(fc.array(anyQuantity, { maxLength: 8 }), (quantities) => {
        const table = quantityTable(quantities);
        expect(rebuilt.quantities(typed(readCsv(toCsv(table)), fieldsOf(table)))).toStrictEqual(quantities);
      }),
    );
  });

  it('ends each line with CRLF, keeps a row of one empty cell, and blanks at the ends', () => {
    const label = { zh: '甲', en: 'a' };
    const about = { name: 't', title: label, description: label, key: [] };
    const table = tableOf(
      about,
      [{ name: 'a', type: 'text', title: label, description: label, of: (cell: string | null) => cell }],
      ['1', null, 'x"y', ' z '],
    );
    expect(toCsv(table)).toBe('a\r\n1\r\n""\r\n"x""y"\r\n" z "\r\n');
    expect(parse(toCsv(table))).toEqual([['a'], ['1'], [''], ['x"y'], [' z ']]);
  });
});

describe('a text that a spreadsheet would run', () => {
  const runs = /^(?:[\t\r\n\0]|\s*[=+\-@|＝＋－＠])/;

  it('does not begin as a formula, and comes back', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(escapeFormula(one)).not.toMatch(runs);
        expect(unescapeFormula(escapeFormula(one))).toBe(one);
      }),
    );
  });

  it('is neutralised in every text cell, and a negative number is not', () => {
    const table = quantityTable([{ value: -3, unit: '%', resolution: 1, bound: 'below', printed: '-近3%' }]);
    expect(toCsv(table).split('\r\n')[1]).toBe("-3,%,1,below,'-近3%,,,,-3,-2,,true");
  });

  it('stands in no file', () => {
    for (const { path, schema } of resources) {
      if (!schema) continue;
      const texts = schema.fields.filter(({ type }) => type === 'string');
      for (const row of readCsv(bytesOf(path))) for (const { name } of texts) expect(row[name]).not.toMatch(runs);
    }
  });
});

describe('a broken file', () => {
  const csv = bytesOf('2025.csv').toString('utf8');

  it.each([
    ['a row with a cell too few', csv.replace(/,(?=\r\n$)/, ''), 'Invalid Record Length'],
    ['a row with a cell more', csv.replace(/\r\n$/, ',\r\n'), 'Invalid Record Length'],
    ['a quote that does not end', `${csv}"`, 'Quote Not Closed'],
  ])('%s is refused', (_, broken, reason) => {
    expect(broken).not.toBe(csv);
    expect(() => readCsv(broken)).toThrow(reason);
  });
});

const types = { text: 'string', number: 'number', integer: 'integer', boolean: 'boolean' };
const fieldsOf = (table: Table): Field[] =>
  table.columns.map(({ name, type }: Column) => ({ name, type: types[type] }));
