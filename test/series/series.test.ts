import { describe, expect, expectTypeOf, it } from 'vitest';
import * as edition from '../../src/editions/2025/index.js';
import { PeriodError, StatisticsError } from '../../src/model/errors.js';
import type { Observation } from '../../src/model/observation.js';
import type { PublishedPoint, Series, SeriesPoint } from '../../src/model/series.js';
import { parseQuantity } from '../../src/quantity/parse-locale.js';
import * as entry from '../../src/series/index.js';
import { SeriesSchema } from '../../src/schemas/index.js';
import { growthRate } from '../../src/statistics/growth.js';
import { share } from '../../src/statistics/share.js';
import { percentagePointChange, sum } from '../../src/statistics/sum.js';
import { describeWith, readShared } from '../support/shared.js';
import { printedChanges } from './printed-changes.js';

const {
  allSeries,
  at,
  dataProductCertificatesSeries,
  filterSeries,
  growth,
  highValueInventionPatentsSeries,
  inventionPatentsGrantedSeries,
  latest,
  patentsGrantedSeries,
  pctApplicationsSeries,
  points,
  rdExpenditureSeries,
  rdIntensitySeries,
  vintages,
} = entry;
const observations: readonly Observation[] = edition.observations;

/** Points and vintages, but not the edition's own. */
const published = (series: Series): PublishedPoint[] => [
  ...series.points.filter((point): point is PublishedPoint => 'publication' in point),
  ...series.vintages,
];
/** As the schemas read it: in English where it has English words and no Chinese ones. */
const readPrinted = (printed: string) =>
  parseQuantity(printed, { locale: /[A-Za-z]/.test(printed) && !/\p{Script=Han}/u.test(printed) ? 'en' : 'zh' });
const years = (from: string, to: string): string[] =>
  Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => String(Number(from) + index));
const yearBefore = (period: string): string => String(Number(period.slice(0, 4)) - 1) + period.slice(4);

it('there are thirteen, each exported by itself', () => {
  const exported = Object.entries(entry).filter(([name]) => name.endsWith('Series') && name !== 'allSeries');
  const series = exported.map(([, one]) => one).filter((one) => typeof one === 'object');
  expect(new Set(series)).toEqual(new Set(allSeries));
  expect(allSeries).toHaveLength(13);
  expect(new Set(allSeries.map(({ id }) => id)).size).toBe(13);
});

it('there are at least a hundred points and vintages, and seven series without an observation of the edition', () => {
  expect(allSeries.flatMap(published).length).toBeGreaterThan(100);
  expect(allSeries.filter(({ observation }) => observation === undefined).map(({ id }) => id)).toEqual([
    'invention-patents-in-force',
    'valid-trademarks',
    'ip-pledge-registered-amount',
    'technology-contract-turnover',
    'high-tech-enterprises',
    'rd-expenditure',
    'rd-intensity',
  ]);
});

it('none joins the pledge-loan balance, which earlier years did not publish', () => {
  expect(allSeries.map(({ id }) => id)).not.toContain(edition.ipPledgeLoanBalance.id);
});

describe.each([...allSeries])('the series of $id', (series) => {
  const { points: all, gaps, breaks, observation } = series;
  const periods = all.map(({ period }) => period);
  const [first] = published(series);

  it("has the edition's own observation where there is one, which is itself and no copy", () => {
    const own = observations.find(({ id }) => id === series.id);
    expect(observation).toBe(own);
    if (own) {
      expect(latest(series)).toBe(own);
      expect(series.name).toEqual(own.name);
    }
    expect(all.filter((point) => !('publication' in point))).toEqual(own ? [own] : []);
  });

  it('joins points of one indicator, unit, kind and area, the earliest first', () => {
    for (const point of [...all, ...series.vintages]) {
      const { id, unit, kind } = series;
      expect(point).toMatchObject({ id, unit, kind, area: 'CN-SH', cumulative: first!.cumulative });
      expect(point.period).toMatch(series.kind === 'stock' ? /^\d{4}-\d\d-\d\d$/ : /^\d{4}$/);
      expect(point.denominator).toBe(first!.denominator);
    }
    expect(periods).toEqual([...new Set(periods)].sort());
    expect(series.vintages.filter(({ period }) => !periods.includes(period))).toEqual([]);
  });

  it('has points that are what they print', () => {
    for (const { printed, value, resolution, bound, unit, unitBasis, denominator, resolutionNote } of published(
      series,
    )) {
      const read = readPrinted(printed);
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
    for (const { change, denominator, id, period } of published(series)) {
      if (!change) continue;
      const { value, unit, resolution, bound, printed, decrease } = change;
      const read = readPrinted(printed);
      expect(read).toMatchObject({ value: decrease ? -value : value, resolution, bound });
      const named = read.unit === '%' || denominator === undefined ? read.unit : `${read.unit}/${denominator}`;
      expect([unit, ''], printed).toContain(named);
      expect(change.comparison).toEqual({ basis: 'year-on-year', base: yearBefore(period), indicator: id });
    }
  });

  it('says who printed its points, and when', () => {
    for (const { publication } of published(series)) {
      expect(publication.publisher).not.toBe('');
      if (publication.address !== null) expect(publication.address).not.toMatch(/^$|:\/\//);
      if (publication.date !== null) expect(publication.date).toMatch(/^20\d\d(-\d\d){0,2}$/);
    }
  });

  it('has gaps without a point, inside its time', () => {
    for (const { from, to } of gaps) {
      expect([from, to]).toEqual([from, to].sort());
      expect(from > periods[0]! && to < periods.at(-1)!, from).toBe(true);
      expect(periods.filter((period) => from <= period && period <= to)).toEqual([]);
    }
    if (series.kind !== 'stock') {
      const covered = [...periods, ...gaps.flatMap(({ from, to }) => years(from, to))].sort();
      expect(covered).toEqual(years(periods[0]!, periods.at(-1)!));
    }
  });

  it('has a break wherever the publisher or the GDP changes and no printed change or other figure bridges it', () => {
    const changes = printedChanges().filter(({ consistent, id }) => consistent && id === series.id);
    const publishers = (period: string): string[] =>
      vintages(series, period).map((one) => ('publication' in one ? one.publication.publisher : 'the report'));
    const basisOf = (point: SeriesPoint): string | undefined => ('basis' in point ? point.basis : undefined);
    const unbridged = all.slice(1).filter((point, index) => {
      const before = all[index]!;
      const bridged = changes.some(
        ({ period, base }) => period === point.period && periods.slice(0, index + 1).includes(base),
      );
      const publisher = publishers(point.period).some((one) => publishers(before.period).includes(one));
      return (!publisher && !bridged) || basisOf(point) !== basisOf(before);
    });
    expect(breaks.map((one) => one.at)).toEqual(unbridged.map(({ period }) => period));
  });
});

it('visibly rounded figures are taken to the hundred', () => {
  const rounded = allSeries.flatMap(published).filter(({ resolutionNote }) => resolutionNote);
  expect(new Set(rounded.map(({ resolution }) => resolution))).toEqual(new Set([100]));
  expect(rounded.map(({ printed }) => printed)).toEqual(
    expect.arrayContaining(['9,200', '24,200', '36,800', '3200件', 'about 72,800', '293,700']),
  );
});

describeWith('source/README.md', 'the table of the source', () => {
  const ids: Readonly<Record<string, string>> = {
    'PCT applications': 'pct-applications',
    'high-value invention patents per 10,000 people': 'high-value-invention-patents-per-10k-people',
    'patents granted': 'patents-granted',
    'invention patents granted': 'invention-patents-granted',
    'data-product IP applications accepted, cumulative': 'data-product-applications',
    'data-product IP certificates issued, cumulative': 'data-product-certificates',
  };
  const read = (): string[][] =>
    readShared('source/README.md')
      .toString('utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter((cells) => cells.length === 7 && Object.hasOwn(ids, cells[1]!));

  it('has rows, and a point or vintage for each, with the change', () => {
    const rows = read();
    expect(rows).toHaveLength(17);
    for (const [, name, period, printed, change] of rows) {
      const found = allSeries
        .flatMap(published)
        .filter((one) => one.id === ids[name!] && one.period === period && one.printed === printed);
      expect(found.length, `${name} ${period}`).toBeGreaterThan(0);
      const given = /[\d.]+(?:%|件| percent)?/.exec(change!)?.[0];
      expect(
        found.map((one) => one.change?.printed),
        `${name} ${period}`,
      ).toContain(given);
    }
  });
});

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
    expect(() => at(pctApplicationsSeries, period)).toThrow(
      '2010, 2011, 2012, 2016, 2017, 2018, 2019, 2020, 2022, 2023, 2024, 2025',
    );
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
    expect(spans(pctApplicationsSeries)).toEqual([
      '2010 2011',
      '2011 2012',
      '2016 2017',
      '2017 2018',
      '2018 2019',
      '2019 2020',
      '2022 2023',
      '2023 2024',
      '2024 2025',
    ]);
    expect(spans(highValueInventionPatentsSeries)).toEqual([
      '2022-12-31 2023-12-31',
      '2023-12-31 2024-12-31',
      '2024-12-31 2025-12-31',
    ]);
    expect(spans(inventionPatentsGrantedSeries).slice(-3)).toEqual(['2018 2019', '2019 2020', '2022 2023']);
    expect(spans(patentsGrantedSeries).slice(-2)).toEqual(['2017 2018', '2018 2019']);
    expect(spans(dataProductCertificatesSeries)).toEqual([]);
  });

  it('is growthRate of the two, with the breaks between them', () => {
    const [from, to] = [at(pctApplicationsSeries, '2019'), at(pctApplicationsSeries, '2020')];
    expect(growth(pctApplicationsSeries).find((one) => one.to === '2020')).toEqual({
      ...growthRate(from, to),
      breaks: pctApplicationsSeries.breaks.filter((one) => one.at === '2020'),
    });
    expect(growth(pctApplicationsSeries).map(({ breaks }) => breaks.map((one) => one.at))).toEqual([
      ['2011'],
      ['2012'],
      [],
      [],
      ['2019'],
      ['2020'],
      [],
      [],
      [],
    ]);
    expect(growth(highValueInventionPatentsSeries).map(({ breaks }) => breaks.length)).toEqual([0, 0, 1]);
  });

  it('carries the rounding of a visibly rounded figure', () => {
    const first = growth(pctApplicationsSeries).find(({ to }) => to === '2020');
    expect(first!.low).toBeCloseTo((3558 / 3250 - 1) * 100, 9);
    expect(first!.high).toBeCloseTo((3558 / 3150 - 1) * 100, 9);
  });

  const series = (kind: 'stock' | 'flow', ...given: readonly (readonly [string, number])[]): Series<'x', '件'> => ({
    id: 'x',
    name: pctApplicationsSeries.name,
    unit: '件',
    kind,
    points: given.map(([period, value]) => ({
      ...(at(pctApplicationsSeries, '2024') as PublishedPoint<'pct-applications', '件'>),
      id: 'x' as const,
      kind,
      period,
      value,
    })),
    vintages: [],
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

describe('a point', () => {
  it('is a part of what the observation of its id is a part of', () => {
    for (const series of allSeries) {
      for (const { partOf } of published(series)) expect(partOf).toBe(series.observation?.partOf);
    }
    const [part, whole] = [at(inventionPatentsGrantedSeries, '2016'), at(patentsGrantedSeries, '2016')];
    expect(share(part, whole)).toMatchObject({ value: (20086 / 64230) * 100, period: '2016' });
    expect(() => sum(part, whole)).toThrow(expect.objectContaining({ code: 'not-additive' }) as Error);
    expect(() => share(part, at(patentsGrantedSeries, '2015'))).toThrow(StatisticsError);
  });
});

describe('growth of shares of the GDP', () => {
  it.each([
    ['2011', '2012', 'as first published and as revised'],
    ['2018', '2019', 'neither known'],
    ['2022', '2023', 'one of them not known'],
  ])('from %s to %s is refused: %s', (from, to) => {
    const grow = () => growthRate(at(rdIntensitySeries, from), at(rdIntensitySeries, to) as never);
    expect(grow).toThrow(StatisticsError);
    expect(grow).toThrow(expect.objectContaining({ code: 'incompatible-bases' }) as Error);
    expect(grow).toThrow(`in ${from} and`);
    expect(() => percentagePointChange(at(rdIntensitySeries, from), at(rdIntensitySeries, to) as never)).toThrow(
      StatisticsError,
    );
  });

  it('is there on one GDP, and refused for a series of several', () => {
    expect(growthRate(at(rdIntensitySeries, '2021'), at(rdIntensitySeries, '2022') as never).value).toBeCloseTo(
      5.463,
      3,
    );
    expect(() => growth(rdIntensitySeries)).toThrow(expect.objectContaining({ code: 'incompatible-bases' }) as Error);
    const spans = growth(filterSeries(rdIntensitySeries, { basis: 'first-published' })).map(({ to }) => to);
    expect(spans).toEqual(['2008', '2009']);
  });
});

describe('vintages', () => {
  it('are all figures of a period, the final one last', () => {
    expect(vintages(rdExpenditureSeries, '2021').map((one) => [one.printed, 'status' in one && one.status])).toEqual([
      ['1700亿元', 'preliminary'],
      ['1819.8亿元', 'final'],
    ]);
    expect(at(rdExpenditureSeries, '2021')).toBe(vintages(rdExpenditureSeries, '2021').at(-1));
    expect(vintages(pctApplicationsSeries, '2025').at(-1)).toBe(edition.pctApplications);
    expect(vintages(pctApplicationsSeries, '2011')).toHaveLength(1);
    expectTypeOf(vintages(rdExpenditureSeries, '2021')[0]!.unit).toEqualTypeOf<'元'>();
  });

  it('refuse a period without a point', () => {
    expect(() => vintages(pctApplicationsSeries, '2021')).toThrow(PeriodError);
  });
});

describe('points', () => {
  it('are rows with the days, the year, the value and its ends, and gaps as rows without', () => {
    expect(points(pctApplicationsSeries).slice(9, 14)).toEqual([
      { start: '2019-01-01', end: '2019-12-31', year: 2019, value: 3200, low: 3150, high: 3250 },
      { start: '2020-01-01', end: '2020-12-31', year: 2020, value: 3558, low: 3558, high: 3558 },
      { start: '2021-01-01', end: '2021-12-31', year: 2021, value: null, low: null, high: null },
      { start: '2022-01-01', end: '2022-12-31', year: 2022, value: 5591, low: 5591, high: 5591 },
      { start: '2023-01-01', end: '2023-12-31', year: 2023, value: 6185, low: 6185, high: 6185 },
    ]);
    expect(points(highValueInventionPatentsSeries)[0]).toEqual({
      start: '2022-12-31',
      end: '2022-12-31',
      year: 2022,
      value: 40.9,
      low: expect.closeTo(40.85, 9) as number,
      high: expect.closeTo(40.95, 9) as number,
    });
  });

  it.each([...allSeries])('of $id are one for each point and each year of a gap, in order', (series) => {
    const rows = points(series);
    expect(rows.filter(({ value }) => value !== null)).toHaveLength(series.points.length);
    expect(rows.map(({ start }) => start)).toEqual(rows.map(({ start }) => start).sort());
    for (const { value, low, high } of rows) {
      if (value === null) expect([low, high]).toEqual([null, null]);
      else expect(low! <= value && value <= high!).toBe(true);
    }
    if (series.kind !== 'stock')
      expect(rows.map(({ year }) => String(year))).toEqual(years(`${rows[0]!.year}`, `${rows.at(-1)!.year}`));
  });

  it('leave an open side empty, and take a gap that is no whole years as one row', () => {
    const point = {
      ...(at(pctApplicationsSeries, '2024') as PublishedPoint<'pct-applications', '件'>),
      bound: 'above' as const,
      printed: '6822件以上',
    };
    const { observation: _, ...rest } = pctApplicationsSeries;
    const note = { zh: '无', en: 'None' };
    const series = {
      ...rest,
      points: [point],
      gaps: [{ from: '2025-01', to: '2025-03', note }],
      breaks: [],
      vintages: [],
    };
    expect(points(series)).toEqual([
      { start: '2024-01-01', end: '2024-12-31', year: 2024, value: 6822, low: 6822, high: null },
      { start: '2025-01-01', end: '2025-03-31', year: 2025, value: null, low: null, high: null },
    ]);
    expect(() => points({ ...series, points: [{ ...point, period: '2024-13' }] })).toThrow(PeriodError);
  });
});

describe('filterSeries', () => {
  it.each([...allSeries])('of $id gives a series that the schema takes, whatever is chosen', (series) => {
    for (const criteria of [
      {},
      { confidence: 'high' },
      { confidence: 'medium-high' },
      { secondHand: false },
      { secondHand: true, confidence: 'medium' },
      { basis: 'revised' },
    ] as const) {
      const chosen = filterSeries(series, criteria);
      if (chosen.points.length === 0) continue;
      expect(SeriesSchema.safeParse(chosen).error?.issues ?? []).toEqual([]);
      const levels = ['high', 'medium-high', 'medium'];
      for (const point of published(chosen)) {
        if ('confidence' in criteria)
          expect(levels.indexOf(point.confidence)).toBeLessThanOrEqual(levels.indexOf(criteria.confidence));
        if ('secondHand' in criteria) expect(point.secondHand).toBe(criteria.secondHand);
        if ('basis' in criteria) expect(point.basis).toBe(criteria.basis);
      }
      if (series.observation) expect(latest(chosen)).toBe(series.observation);
    }
    expect(filterSeries(series, {})).toEqual(series);
  });

  it('leaves a gap where it takes no point, and moves its break to the next one', () => {
    const chosen = filterSeries(patentsGrantedSeries, { confidence: 'high' });
    expect(chosen.points.map(({ period }) => period)).not.toContain('2017');
    expect(chosen.gaps.map(({ from }) => from)).toContain('2017');
    expect(chosen.breaks.map((one) => one.at)).toEqual(['2018', '2019', '2023', '2025']);
    expect(growth(chosen).map(({ to }) => to)).not.toContain('2018');
  });

  it('takes a vintage in the place of a point', () => {
    const chosen = filterSeries(inventionPatentsGrantedSeries, { secondHand: true });
    expect(at(chosen, '2012').printed).toBe('11379');
    expect(vintages(chosen, '2012')).toHaveLength(1);
  });

  it('joins the notes of two breaks that come to one point', () => {
    const chosen = filterSeries(rdIntensitySeries, { basis: 'revised' });
    expect(chosen.breaks.map((one) => one.at)).toEqual(['2012', '2014', '2021', '2022']);
    const [, second] = chosen.breaks;
    expect(second!.note.en).toBe(
      'A share of the GDP as first published, not of that of 2012. A share of the revised GDP, not of that of 2013.',
    );
  });

  it('refuses what is no criterion', () => {
    for (const criteria of [{ trust: 'high' }, { confidence: 'low' }, { toString: 'high' }]) {
      expect(() => filterSeries(pctApplicationsSeries, criteria as never)).toThrow(
        expect.objectContaining({ name: 'StatisticsError', code: 'unknown-criterion' }) as Error,
      );
    }
  });
});

describe('texts', () => {
  it('are in both languages', () => {
    for (const { name, gaps, breaks, ...rest } of allSeries) {
      const notes = published({ ...rest, name, gaps, breaks }).flatMap(({ note, resolutionNote }) => [
        note,
        resolutionNote,
      ]);
      const texts = [name, ...gaps.map(({ note }) => note), ...breaks.map(({ note }) => note), ...notes];
      for (const { zh, en } of texts.filter((text) => text !== undefined)) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/^[A-Z0-9]/);
        // but for what is quoted as printed
        expect(en.replaceAll(/[\d.]+亿元|突破[\d.]+万家|项|件/g, '')).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });
});
