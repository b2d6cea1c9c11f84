import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as edition from '../../src/editions/2025/index.js';
import { PeriodError, StatisticsError } from '../../src/model/errors.js';
import type { Observation } from '../../src/model/observation.js';
import type { PublishedPoint, Series, SeriesPoint } from '../../src/model/series.js';
import { parseQuantity } from '../../src/quantity/parse.js';
import * as entry from '../../src/series/index.js';
import { growthRate } from '../../src/statistics/growth.js';
import { printedChanges } from './printed-changes.js';

const {
  allSeries,
  at,
  dataProductCertificatesSeries,
  growth,
  highValueInventionPatentsSeries,
  inventionPatentsGrantedSeries,
  latest,
  patentsGrantedSeries,
  pctApplicationsSeries,
} = entry;
const observations: readonly Observation[] = edition.observations;

const published = ({ points }: Series): PublishedPoint[] =>
  points.filter((point): point is PublishedPoint => 'publication' in point);
const years = (from: string, to: string): string[] =>
  Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => String(Number(from) + index));
const yearBefore = (period: string): string => String(Number(period.slice(0, 4)) - 1) + period.slice(4);

it('there are six, each exported by itself', () => {
  const exported = Object.entries(entry).filter(([name]) => name.endsWith('Series') && name !== 'allSeries');
  expect(new Set(exported.map(([, series]) => series))).toEqual(new Set(allSeries));
  expect(allSeries).toHaveLength(6);
  expect(new Set(allSeries.map(({ id }) => id)).size).toBe(6);
});

it('none joins the pledge-loan balance, which earlier years did not publish', () => {
  expect(allSeries.map(({ id }) => id)).not.toContain(edition.ipPledgeLoanBalance.id);
});

describe.each([...allSeries])('the series of $id', (series) => {
  const { points, gaps, breaks } = series;
  const periods = points.map(({ period }) => period);

  it("ends in the edition's own observation, which is itself and no copy", () => {
    const own = observations.find(({ id }) => id === series.id);
    expect(latest(series)).toBe(own);
    expect(series.name).toEqual(own?.name);
    expect(published(series)).toHaveLength(points.length - 1);
  });

  it('joins points of one indicator, unit, kind and area, the earliest first', () => {
    for (const point of points) {
      const { id, unit, kind } = series;
      expect(point).toMatchObject({ id, unit, kind, area: 'CN-SH', cumulative: latest(series).cumulative });
      expect(point.period).toMatch(series.kind === 'flow' ? /^\d{4}$/ : /^\d{4}-\d\d-\d\d$/);
      expect(point.denominator).toBe(latest(series).denominator);
    }
    expect(periods).toEqual([...new Set(periods)].sort());
  });

  it('has points that are what they print', () => {
    for (const { printed, value, resolution, bound, unit, unitBasis, denominator, resolutionNote } of published(
      series,
    )) {
      const read = parseQuantity(printed);
      expect(read).toMatchObject({ value, bound, printed });
      expect(read.unit).toBe(unitBasis === 'context' ? '' : unit.split('/')[0]);
      expect(unit.split('/')[1]).toBe(denominator);
      if (resolutionNote === undefined) expect(resolution, printed).toBe(read.resolution);
      else {
        expect(resolution, printed).toBeGreaterThan(read.resolution);
        expect(value % resolution, printed).toBe(0);
      }
    }
  });

  it('has changes that are what they print, against the year before', () => {
    for (const { change, denominator, id, period, unitBasis } of published(series)) {
      if (!change) continue;
      const { value, unit, resolution, bound, printed } = change;
      const read = parseQuantity(printed);
      expect(read).toMatchObject({ value, resolution, bound });
      // English print has the words of the unit around the figure: 10.3 percent, as 57.9 patents
      if (unitBasis === 'context') expect(read.unit).toBe('');
      else expect(unit).toBe(read.unit === '%' ? '%' : `${read.unit}/${denominator}`);
      expect(change.comparison).toEqual({ basis: 'year-on-year', base: yearBefore(period), indicator: id });
    }
  });

  it('says who printed its points, and when', () => {
    for (const { publication } of published(series)) {
      expect(publication.publisher).not.toBe('');
      expect(publication.address).not.toMatch(/^$|:\/\//);
      if (publication.date !== null) expect(publication.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it('has gaps without a point, inside its time', () => {
    for (const { from, to } of gaps) {
      expect([from, to]).toEqual([from, to].sort());
      expect(from > periods[0]! && to < periods.at(-1)!, from).toBe(true);
      expect(periods.filter((period) => from <= period && period <= to)).toEqual([]);
    }
    if (series.kind === 'flow') {
      const covered = [...periods, ...gaps.flatMap(({ from, to }) => years(from, to))].sort();
      expect(covered).toEqual(years(periods[0]!, periods.at(-1)!));
    }
  });

  it('has a break wherever the publisher changes and no printed change bridges it', () => {
    const changes = printedChanges().filter(
      ({ consistent, change }) => consistent && change.comparison.indicator === series.id,
    );
    const publisher = (point: SeriesPoint): string =>
      'publication' in point ? point.publication.publisher : 'the report';
    const unbridged = points.slice(1).filter((point, index) => {
      const before = points[index]!;
      const bridged = changes.some(
        ({ period, change }) => period === point.period && change.comparison.base === before.period,
      );
      return publisher(point) !== publisher(before) && !bridged;
    });
    expect(breaks.map((one) => one.at)).toEqual(unbridged.map(({ period }) => period));
  });
});

it('four figures are visibly rounded, and taken to the hundred', () => {
  const rounded = allSeries.flatMap(published).filter(({ resolutionNote }) => resolutionNote);
  expect(rounded.map(({ printed, resolution }) => [printed, resolution])).toEqual([
    ['9,200', 100],
    ['24,200', 100],
    ['36,800', 100],
    ['3200件', 100],
  ]);
});

/** The table of earlier figures that the series were made from; it stands beside the project, not in it. */
const tablePath = new URL('../../../shared/source/README.md', import.meta.url);
const skipped = !existsSync(tablePath);

describe.skipIf(skipped)(
  `the table of the source${skipped ? ' [skipped: ../shared/source/README.md is not here]' : ''}`,
  () => {
    const ids: Readonly<Record<string, string>> = {
      'PCT applications': 'pct-applications',
      'high-value invention patents per 10,000 people': 'high-value-invention-patents-per-10k-people',
      'patents granted': 'patents-granted',
      'invention patents granted': 'invention-patents-granted',
      'data-product IP applications accepted, cumulative': 'data-product-applications',
      'data-product IP certificates issued, cumulative': 'data-product-certificates',
    };
    const rows = skipped
      ? []
      : readFileSync(tablePath, 'utf8')
          .split('\n')
          .map((line) => line.split('|').map((cell) => cell.trim()))
          .filter((cells) => cells.length === 7 && Object.hasOwn(ids, cells[1]!));

    it('has a row for each point, and no other', () => {
      const points = allSeries.flatMap(published).map(({ id, period, printed }) => `${id} ${period} ${printed}`);
      expect(rows.map(([, name, period, printed]) => `${ids[name!]} ${period} ${printed}`).sort()).toEqual(
        points.sort(),
      );
    });

    it('has the change that the point has', () => {
      for (const [, name, period, , change] of rows) {
        const point = allSeries.flatMap(published).find((one) => one.id === ids[name!] && one.period === period);
        expect(/[\d.]+(?:%|件)?/.exec(change!)?.[0], `${name} ${period}`).toBe(point?.change?.printed);
      }
    });

    it('has the publisher, day and address of the point, or refers to a row that has', () => {
      for (const [, name, period, , , where = ''] of rows) {
        const { publication } = allSeries
          .flatMap(published)
          .find((one) => one.id === ids[name!] && one.period === period)!;
        const { publisher, date, address } = publication;
        const reference = /^as PCT (\d{4})$/.exec(where)?.[1];
        if (reference) expect(at(pctApplicationsSeries, reference)).toHaveProperty('publication', publication);
        else if (where !== 'same') {
          expect(where).toContain(publisher);
          if (date !== null)
            expect(where).toContain(
              new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date)),
            );
          expect(
            rows.map((cells) => cells[5]!).some((cell) => cell.includes(publisher) && cell.includes(address)),
            where,
          ).toBe(true);
        }
      }
    });
  },
);

describe('at', () => {
  it('gives the point of a period', () => {
    expect(at(pctApplicationsSeries, '2024')).toMatchObject({ value: 6822, printed: '6,822' });
    expect(at(highValueInventionPatentsSeries, '2025-06-30')).toMatchObject({ value: 62, resolution: 1 });
    expect(at(pctApplicationsSeries, '2025')).toBe(edition.pctApplications);
    expectTypeOf(at(pctApplicationsSeries, '2024')).toEqualTypeOf<SeriesPoint<'pct-applications', '件'>>();
    expectTypeOf(latest(highValueInventionPatentsSeries).unit).toEqualTypeOf<'件/万人'>();
  });

  it('keeps the unit in the type, so that two series do not mix', () => {
    // @ts-expect-error 件 does not grow into 件/万人
    expect(() => growthRate(at(pctApplicationsSeries, '2024'), latest(highValueInventionPatentsSeries))).toThrow(
      StatisticsError,
    );
  });

  it.each(['2021', '2024-12-31', '', 'toString'])('refuses %j with the periods that there are', (period) => {
    expect(() => at(pctApplicationsSeries, period)).toThrow(PeriodError);
    expect(() => at(pctApplicationsSeries, period)).toThrow('2011, 2019, 2020, 2022, 2023, 2024, 2025');
  });

  it('refuses a series without points', () => {
    const none = { ...pctApplicationsSeries, points: [] };
    expect(() => at(none, '2024')).toThrow('it has no points');
    expect(() => latest(none)).toThrow(PeriodError);
    expect(() => latest(none)).toThrow('pct-applications: it has no points');
    expect(growth(none)).toEqual([]);
  });
});

describe('growth', () => {
  const spans = (series: Series): string[] => growth(series).map(({ from, to }) => `${from} ${to}`);

  it('is that of every two points exactly a year apart', () => {
    expect(spans(pctApplicationsSeries)).toEqual(['2019 2020', '2022 2023', '2023 2024', '2024 2025']);
    expect(spans(highValueInventionPatentsSeries)).toEqual([
      '2022-12-31 2023-12-31',
      '2023-12-31 2024-12-31',
      '2024-12-31 2025-12-31',
    ]);
    expect(spans(inventionPatentsGrantedSeries)).toEqual(['2019 2020']);
    expect(spans(patentsGrantedSeries)).toEqual([]);
    expect(spans(dataProductCertificatesSeries)).toEqual([]);
  });

  it('is growthRate of the two, with the breaks between them', () => {
    const [from, to] = [at(pctApplicationsSeries, '2024'), at(pctApplicationsSeries, '2025')];
    expect(growth(pctApplicationsSeries).at(-1)).toEqual({
      ...growthRate(from, to),
      breaks: pctApplicationsSeries.breaks.filter((one) => one.at === '2025'),
    });
    expect(growth(pctApplicationsSeries).map(({ breaks }) => breaks.map((one) => one.at))).toEqual([
      ['2020'],
      [],
      [],
      ['2025'],
    ]);
    expect(growth(highValueInventionPatentsSeries).map(({ breaks }) => breaks.length)).toEqual([0, 0, 2]);
  });

  it('carries the rounding of a visibly rounded figure', () => {
    const [first] = growth(pctApplicationsSeries);
    expect(first!.low).toBeCloseTo((3558 / 3250 - 1) * 100, 9);
    expect(first!.high).toBeCloseTo((3558 / 3150 - 1) * 100, 9);
  });

  const series = (kind: 'stock' | 'flow', ...points: readonly (readonly [string, number])[]): Series<'x', '件'> => ({
    ...pctApplicationsSeries,
    id: 'x',
    kind,
    points: points.map(([period, value]) => ({
      ...at(pctApplicationsSeries, '2024'),
      id: 'x' as const,
      kind,
      period,
      value,
    })),
    breaks: [],
    gaps: [],
  });

  it('takes months and spans as it takes years and days, and skips what has no counterpart', () => {
    expect(spans(series('flow', ['2024-05', 1], ['2025-04', 2], ['2025-05', 3]))).toEqual(['2024-05 2025-05']);
    expect(spans(series('flow', ['2024-01-01/2024-09-30', 1], ['2025-01-01/2025-09-30', 2]))).toEqual([
      '2024-01-01/2024-09-30 2025-01-01/2025-09-30',
    ]);
    // the end of February is the 28th or the 29th, but a 28th may be a day as any other
    expect(spans(series('stock', ['2024-02-29', 1], ['2025-02-28', 2]))).toEqual(['2024-02-29 2025-02-28']);
    expect(spans(series('stock', ['2023-02-28', 1], ['2024-02-29', 2]))).toEqual(['2023-02-28 2024-02-29']);
    expect(spans(series('stock', ['2023-02-28', 1], ['2024-02-28', 2]))).toEqual(['2023-02-28 2024-02-28']);
    expect(spans(series('flow', ['2023-01-01/2023-02-28', 1], ['2024-01-01/2024-02-29', 2]))).toHaveLength(1);
    expect(spans(series('flow', ['2024-01-01/2024-03-15', 1], ['2025-01-01/2025-03-15', 2]))).toHaveLength(1);
    expect(spans(series('stock', ['2024-12-31', 1], ['2025-06-30', 2]))).toEqual([]);
    expect(spans(series('flow', ['2023', 1], ['2025', 2]))).toEqual([]);
    expect(spans(series('flow', ['0998', 1], ['0999', 2]))).toEqual(['0998 0999']);
  });

  it('refuses a zero base', () => {
    expect(() => growth(series('flow', ['2024', 0], ['2025', 2]))).toThrow(StatisticsError);
  });
});

describe('texts', () => {
  it('are in both languages', () => {
    for (const { name, gaps, breaks } of allSeries) {
      for (const { zh, en } of [name, ...gaps.map(({ note }) => note), ...breaks.map(({ note }) => note)]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/^[A-Z0-9]/);
        expect(en).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });
});
