import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patentsGranted } from '../../src/editions/2025/index.js';
import { topics, wordsOf } from '../../src/model/vocabulary.js';
import {
  type Cell,
  type ColumnOf,
  derivedTable,
  ExportError,
  observationTable,
  quantityTable,
  sdmxCsv,
  seriesTable,
  tableOf,
  toCsv,
} from '../../src/export/index.js';
import { pctApplicationsGrowth } from '../../src/derived/index.js';
import { PeriodError } from '../../src/model/errors.js';
import { parseQuantity } from '../../src/quantity/parse.js';
import type { PublishedPoint, Series } from '../../src/model/series.js';
import { patentsGrantedSeries } from '../../src/series/index.js';

const label = { zh: '甲', en: 'a' };
const about = { name: 't', title: label, description: label, key: [] };
const column = (type: ColumnOf<Cell>['type'], more: Partial<ColumnOf<Cell>> = {}): ColumnOf<Cell> => ({
  name: 'a',
  type,
  title: label,
  description: label,
  of: (cell) => cell,
  ...more,
});

/** The code and the message of the error that a call throws. */
function refusal(call: () => unknown): [code: string, message: string] {
  try {
    call();
  } catch (error) {
    if (error instanceof ExportError) return [error.code, error.message];
    throw error;
  }
  return ['', ''];
}

describe('tableOf refuses what a format would drop or bend', () => {
  it.each<[string, ColumnOf<Cell>, Cell, string]>([
    ['NaN', column('number'), NaN, 'expected a finite number, and 0 without a sign, got NaN'],
    ['Infinity', column('number'), Infinity, 'expected a finite number, and 0 without a sign, got Infinity'],
    ['a zero with a sign', column('number'), -0, 'expected a finite number, and 0 without a sign, got -0'],
    ['a text for a number', column('number'), '3', 'expected a number, got "3"'],
    ['a number for a text', column('text'), 3, 'expected a text, got 3'],
    ['a number for a truth value', column('boolean'), 1, 'expected a boolean, got 1'],
    ['half a line', column('integer'), 1.5, 'expected a whole number, got 1.5'],
    ['more than a double counts', column('integer'), 2 ** 53, 'expected a whole number, got 9007199254740992'],
  ])('%s', (_, of, cell, message) => {
    const [code, said] = refusal(() => tableOf(about, [of], [cell]));
    expect(code).toBe('wrong-type');
    expect(said).toBe(`t, row 1, column a: ${message}`);
  });

  it.each<[string, string, ColumnOf<Cell>, Cell]>([
    ['an empty text', 'empty-text', column('text'), ''],
    ['half a character', 'lone-surrogate', column('text'), 'a\uD800'],
    ['nothing where something is needed', 'missing', column('text', { required: true }), null],
    ['a value of no list', 'not-in-list', column('text', { values: { x: label } }), 'toString'],
    ['a form that is not the column’s', 'not-in-list', column('text', { pattern: 'a|b' }), 'ab'],
  ])('%s', (_, code, of, cell) => {
    expect(refusal(() => tableOf(about, [of], [cell]))[0]).toBe(code);
  });

  it('a key that stands twice, a column twice, a key that is no column', () => {
    const keyed = { ...about, key: ['a'] };
    expect(refusal(() => tableOf(keyed, [column('text')], ['x', 'y', 'x']))).toEqual([
      'duplicate',
      't, rows 1 and 3: duplicate key ["x"]',
    ]);
    expect(refusal(() => tableOf(about, [column('text'), column('text')], []))[0]).toBe('duplicate');
    expect(refusal(() => tableOf({ ...about, key: ['b'] }, [column('text')], []))[0]).toBe('missing-column');
  });

  it('and takes everything else as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (numbers) => {
        const cells = numbers.map((number) => number + 0);
        expect(tableOf(about, [column('number')], cells).rows).toEqual(cells.map((cell) => [cell]));
      }),
    );
  });
});

describe('the tables of figures', () => {
  it('refuse an id that stands twice', () => {
    expect(refusal(() => observationTable([patentsGranted, patentsGranted]))[0]).toBe('duplicate');
    expect(refusal(() => derivedTable([pctApplicationsGrowth, pctApplicationsGrowth]))[0]).toBe('duplicate');
    expect(refusal(() => seriesTable([patentsGrantedSeries, patentsGrantedSeries]))[0]).toBe('duplicate');
  });

  it('refuse a topic, a kind and a period that are none', () => {
    const of = (edit: object) => refusal(() => observationTable([{ ...patentsGranted, ...edit }]));
    expect(of({ topic: 'patents' })).toEqual([
      'not-in-list',
      `observations, row 1, column topic: expected one of ${wordsOf(topics).join(', ')}, got "patents"`,
    ]);
    expect(of({ kind: 'level' })[0]).toBe('not-in-list');
    expect(of({ period: '2025年' })[0]).toBe('not-in-list');
    for (const period of ['2025-02-30', '2025-13', '2025-01-01/2025-09-31'])
      expect(() => observationTable([{ ...patentsGranted, period }])).toThrow(PeriodError);
  });

  it('refuse a day that the calendar does not have, wherever it stands', () => {
    const comparison = (base: string) => ({ basis: 'year-on-year' as const, base, indicator: 'patents-granted' });
    const compared = (base: string) => observationTable([{ ...patentsGranted, comparison: comparison(base) }]);
    expect(() => compared('2024-02-30')).toThrow(PeriodError);
    expect(refusal(() => compared('去年'))[0]).toBe('not-in-list');
    expect(compared('2024').rows).toHaveLength(1);

    const published = (date: string | null, base = '2021') => {
      const publication = { publisher: 'a', date, address: 'b' };
      const change = { ...parseQuantity('3%'), comparison: comparison(base) };
      const point = {
        ...(patentsGrantedSeries.points[0] as PublishedPoint<'patents-granted', '件'>),
        publication,
        change,
      };
      return seriesTable([{ ...patentsGrantedSeries, breaks: [], gaps: [], points: [point] }]);
    };
    expect(() => published('2022-02-30')).toThrow(PeriodError);
    expect(() => published('2022-02-28', '2021-13')).toThrow(PeriodError);
    expect(refusal(() => published('2022/2023'))[0]).toBe('not-in-list');
    expect(published('2022-02').rows).toHaveLength(1);
    expect(published('2022-02-28').rows).toHaveLength(1);
    expect(published(null).rows).toHaveLength(1);

    const derived = (period: string) => derivedTable([{ ...pctApplicationsGrowth, inputs: [{ id: 'a', period }] }]);
    for (const period of ['2025-02-30', 'foo']) expect(() => derived(period)).toThrow(PeriodError);
    expect(derived('2025').rows[0]).toContain('a@2025');
  });

  it('say where an open side is', () => {
    const table = quantityTable([{ value: 300, unit: '家', resolution: 1, bound: 'above', printed: '300家以上' }]);
    expect(table.rows[0]).toEqual([300, '家', 1, 'above', '300家以上', null, null, null, 300, null, 'high', true]);
  });

  it('refuse a series whose points, breaks and gaps have no place in a table', () => {
    const note = label;
    const of = (edit: Partial<Series>) => refusal(() => seriesTable([{ ...patentsGrantedSeries, ...edit }]));
    const [point] = patentsGrantedSeries.points;
    expect(of({ points: [{ ...point!, unit: '元' as '件' }] })).toEqual([
      'not-representable',
      `patents-granted has a point at ${point!.period} with the unit "元"; expected "件"`,
    ]);
    expect(of({ points: [{ ...point!, kind: 'rate' }] })[1]).toContain('with the kind "rate"; expected "flow"');
    expect(of({ points: [{ ...point!, id: 'grants' }] })[1]).toContain('with the id "grants"');
    expect(of({ breaks: [{ at: '2020', note }] })).toEqual([
      'not-representable',
      'patents-granted has a break at 2020; expected one at the period of a point',
    ]);
    expect(
      of({
        breaks: [
          { at: '2025', note },
          { at: '2025', note },
        ],
      })[1],
    ).toContain('two breaks at one period');
    expect(of({ gaps: [{ from: '2020-01-01/2020-02-01', to: '2021', note }] })[0]).toBe('not-representable');
    expect(of({ gaps: [{ from: '2019', to: '2019', note }] })[0]).toBe('duplicate');
  });

  it('refuse an input that the cell of a derived indicator cannot tell apart', () => {
    const inputs = [{ id: 'a@b' }, { id: 'c d' }];
    expect(refusal(() => derivedTable([{ ...pctApplicationsGrowth, inputs }]))[0]).toBe('not-representable');
  });
});

describe('SDMX', () => {
  const options = { agency: 'ME', prepared: '2026-01-01' };

  it('refuses a resolution finer than its list of decimals', () => {
    const table = observationTable([{ ...patentsGranted, resolution: 1e-16 }]);
    expect(refusal(() => sdmxCsv(table, options))[0]).toBe('not-representable');
  });

  it('refuses two figures whose keys it cannot tell apart', () => {
    const spans = ['2025-01/2025-09', '2025-01-01/2025-09-30'];
    const table = seriesTable([
      { ...patentsGrantedSeries, gaps: [], breaks: [], points: spans.map((period) => ({ ...patentsGranted, period })) },
    ]);
    expect(toCsv(table).split('\r\n')).toHaveLength(4);
    expect(refusal(() => sdmxCsv(table, options))[0]).toBe('duplicate');
  });
});
