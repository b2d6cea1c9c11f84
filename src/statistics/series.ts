import { PeriodError, StatisticsError } from '../model/errors.js';
import type { Bilingual } from '../model/observation.js';
import type { Confidence, GdpBasis, Series, SeriesPoint } from '../model/series.js';
import type { Unit } from '../model/unit-types.js';
import { checkedDays } from '../period/checked.js';
import { before, yearsBefore } from '../period/order.js';
import { interval } from '../quantity/interval.js';
import { type Growth, growthRate } from './growth.js';

/**
 * The point of a series for a period, which is written as the series writes it: a year for a flow, a day for a stock.
 * Of several figures of a period it is the final one; {@link vintages} gives all. 取某一时期的数据点。
 *
 * @throws PeriodError where the series has no point for it; the message names the periods that there are
 *
 * @example
 * ```ts
 * at(pctApplicationsSeries, '2024').value; // 6822
 * at(pctApplicationsSeries, '2021'); // throws PeriodError
 * growthRate(at(pctApplicationsSeries, '2023'), at(pctApplicationsSeries, '2024')).value; // 10.299…
 * ```
 */
export function at<Id extends string, U extends Unit>(series: Series<Id, U>, period: string): SeriesPoint<Id, U> {
  const point = series.points.find((one) => one.period === period);
  if (point) return point;
  throw new PeriodError(`${series.id} has no point for "${period}": ${periodsOf(series)}`);
}

/**
 * Every figure that was published for a period of a series, in the order of publication as far as it is known: the
 * preliminary ones first, the one that {@link at} gives last. 某一时期先后公布的各数字。
 *
 * @throws PeriodError as {@link at}
 *
 * @example
 * ```ts
 * vintages(rdExpenditureSeries, '2021').map(({ printed }) => printed); // ['1700亿元', '1819.8亿元']
 * at(rdExpenditureSeries, '2021').printed; // '1819.8亿元'
 * ```
 */
export function vintages<Id extends string, U extends Unit>(
  series: Series<Id, U>,
  period: string,
): readonly SeriesPoint<Id, U>[] {
  const point = at(series, period);
  return [...series.vintages.filter((one) => one.period === period), point];
}

/**
 * The last point of a series: the edition's own observation, where it has one. 最新一期的数据点。
 *
 * @throws PeriodError where the series has no points
 *
 * @example
 * ```ts
 * latest(pctApplicationsSeries).period; // '2025'
 * latest(pctApplicationsSeries) === pctApplications; // true
 * ```
 */
export function latest<Id extends string, U extends Unit>(series: Series<Id, U>): SeriesPoint<Id, U> {
  const point = series.points.at(-1);
  if (point) return point;
  throw new PeriodError(`${series.id}: ${periodsOf(series)}`);
}

const periodsOf = (series: Series): string =>
  series.points.length > 0 ? `there are ${series.points.map(({ period }) => period).join(', ')}` : 'it has no points';

/** The growth over one year, between two points of a series. */
export interface SeriesGrowth extends Growth {
  readonly from: string;
  readonly to: string;
  /** The breaks of the series between the two: where they are not quite of one kind. */
  readonly breaks: Series['breaks'];
}

/**
 * The annual growth of a series: {@link growthRate} of every two points that are exactly one year apart,
 * `(to − from) / |from| × 100`, in %. 逐年增长率。
 *
 * One year apart are a year and the next one for a flow, a day and the same day of the next year for a stock, the end of
 * February and its next end: half a year is no annual growth, and nothing is computed across a gap. A growth that crosses
 * a break is there, and names it. Shares of two gross domestic products, or of one that is not known, are refused; take
 * those of one by {@link filterSeries}.
 *
 * @returns in the order of the points; none where no two are a year apart
 * @throws StatisticsError as {@link growthRate}: `zero-base`, `open-interval`, `incompatible-bases`
 *
 * @example
 * ```ts
 * growth(highValueInventionPatentsSeries).map(({ from, to }) => `${from} to ${to}`);
 * // ['2022-12-31 to 2023-12-31', '2023-12-31 to 2024-12-31', '2024-12-31 to 2025-12-31']
 * growth(highValueInventionPatentsSeries).map((rate) => formatEstimate(rate));
 * // ['23%', '15%', '11.3%–13.2%']
 * growth(dataProductCertificatesSeries); // []
 * ```
 */
export function growth<Id extends string, U extends Unit>(series: Series<Id, U>): readonly SeriesGrowth[] {
  return series.points.flatMap((from) => {
    const [next, sameDay] = [yearsBefore(from.period, -1), yearsBefore(from.period, -1, true)];
    const to = series.points.find(({ period }) => period === next || period === sameDay);
    if (!to) return [];
    const breaks = series.breaks.filter(({ at: first }) => from.period < first && first <= to.period);
    return [{ ...growthRate<U>(from, to), from: from.period, to: to.period, breaks }];
  });
}

/** A row of a chart: a point, or a year of a gap, which has no value. */
export interface PointRow {
  /** The first day, ISO 8601: 2024-01-01 of the year 2024, 2024-12-31 of that day. */
  readonly start: string;
  /** The last day. */
  readonly end: string;
  /** The year of the last day. */
  readonly year: number;
  /** In the unit of the series; `null` in a gap. */
  readonly value: number | null;
  /** The least that the figure may be, by its rounding and its words; `null` in a gap, or where that side is open. */
  readonly low: number | null;
  /** The most that it may be. */
  readonly high: number | null;
}

/**
 * The points of a series as rows for a chart library, the earliest first, with its gaps as rows without a value, so that
 * no line is drawn across them. 供图表使用的行；缺口的数值为 null。
 *
 * A gap of several years has a row for each of them: each year of a flow, each such day of a stock.
 *
 * @throws PeriodError where a period is none
 *
 * @example
 * ```ts
 * points(pctApplicationsSeries).slice(-2);
 * // [{ start: '2024-01-01', end: '2024-12-31', year: 2024, value: 6822, low: 6822, high: 6822 }, …]
 * points(pctApplicationsSeries).find(({ year }) => year === 2021);
 * // { start: '2021-01-01', end: '2021-12-31', year: 2021, value: null, low: null, high: null }
 * ```
 */
export function points(series: Series): readonly PointRow[] {
  const row = (period: string, value: number | null, low: number | null, high: number | null): PointRow => {
    const [start, end] = checkedDays(period);
    return { start, end, year: Number(end.slice(0, 4)), value, low, high };
  };
  const own = series.points.map((point) => {
    const { low = null, high = null } = interval(point);
    return row(point.period, point.value, low, high);
  });
  const empty = series.gaps.flatMap(({ from, to }) => yearly(from, to).map((period) => row(period, null, null, null)));
  return [...own, ...empty].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

/** The periods of a gap, from year to year; the whole of it where years do not lead from its one end to its other. */
function yearly(from: string, to: string): readonly string[] {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const periods = Array.from({ length: years + 1 }, (_, index) => yearsBefore(from, -index));
  return periods.at(-1) === to ? periods : [`${from.split('/')[0]}/${to.split('/').at(-1)}`];
}

/** Which points of a series to take; what is left out makes no difference. */
export interface PointCriteria {
  /** At least so sure. */
  readonly confidence?: Confidence;
  /** Only what was seen at its publisher (`false`), or only what was copied from its tables (`true`). */
  readonly secondHand?: boolean;
  /** Only the shares of this gross domestic product. */
  readonly basis?: GdpBasis;
}

const confidences: readonly Confidence[] = ['high', 'medium-high', 'medium'];

const notTaken = {
  zh: '该期的数字不合所选条件，未取。',
  en: 'The figure of the period was not taken: it does not meet the criteria.',
};

/**
 * A series with only those points that meet the criteria. 按可信度、是否转录、GDP 口径选取数据点。
 *
 * Where the point of a period does not meet them, a vintage that does takes its place, the last published one first; else
 * its period becomes a gap, so that nothing is joined across it, and a break at it moves to the next point. The edition's
 * own observation always stays.
 *
 * @throws StatisticsError `unknown-criterion` for a criterion that there is not, or a value that it does not have
 *
 * @example
 * ```ts
 * const seen = filterSeries(inventionPatentsGrantedSeries, { secondHand: false });
 * seen.points.slice(0, 3).map(({ period }) => period); // ['2011', '2012', '2015']
 * at(seen, '2011').printed; // '9,200'
 * growth(filterSeries(rdIntensitySeries, { basis: 'first-published' })).map(({ to }) => to); // ['2008', '2009']
 * ```
 */
export function filterSeries<Id extends string, U extends Unit>(
  series: Series<Id, U>,
  criteria: PointCriteria,
): Series<Id, U> {
  checkCriteria(criteria);
  const { confidence, secondHand, basis } = criteria;
  const least = confidence === undefined ? confidences.length : confidences.indexOf(confidence);
  const fits = (point: SeriesPoint): boolean =>
    !('publication' in point) ||
    (confidences.indexOf(point.confidence) <= least &&
      (secondHand ?? point.secondHand) === point.secondHand &&
      (basis ?? point.basis) === point.basis);
  const kept = series.points.flatMap((point) => vintages(series, point.period).findLast(fits) ?? []);
  const keptAt = new Map(kept.map((point) => [point.period, point]));
  const notes = new Map<string, Bilingual>();
  for (const { at: first, note } of series.breaks) {
    const next = kept.find(({ period }) => period >= first);
    const other = next && notes.get(next.period);
    if (next) notes.set(next.period, other ? { zh: other.zh + note.zh, en: `${other.en} ${note.en}` } : note);
  }
  const left = series.points.filter(({ period }) => !keptAt.has(period));
  return {
    ...series,
    points: kept,
    vintages: series.vintages.filter((one) => keptAt.has(one.period) && keptAt.get(one.period) !== one && fits(one)),
    gaps: [...series.gaps, ...left.map(({ period }) => ({ from: period, to: period, note: notTaken }))].sort((a, b) =>
      before(a.from, b.from) ? -1 : 1,
    ),
    breaks: [...notes].map(([period, note]) => ({ at: period, note })),
  };
}

const values: Readonly<Record<string, readonly unknown[]>> = {
  confidence: confidences,
  secondHand: [true, false],
  basis: ['first-published', 'revised', 'unknown'],
};

function checkCriteria(criteria: PointCriteria): void {
  for (const [name, value] of Object.entries(criteria)) {
    const known = Object.hasOwn(values, name) ? values[name] : undefined;
    if (!known) {
      throw new StatisticsError(
        'unknown-criterion',
        `expected the criteria ${Object.keys(values).join(', ')}, got ${JSON.stringify(name)}`,
      );
    }
    if (value !== undefined && !known.includes(value)) {
      throw new StatisticsError(
        'unknown-criterion',
        `${name}: expected ${known.map(String).join(' or ')}, got another value`,
      );
    }
  }
}
