import { PeriodError } from '../model/errors.js';
import type { Series, SeriesPoint } from '../model/series.js';
import type { Unit } from '../model/unit-types.js';
import { yearsBefore } from '../period/order.js';
import { type Growth, growthRate } from './growth.js';

/**
 * The point of a series for a period, which is written as the series writes it: a year for a flow, a day for a stock.
 * 取某一时期的数据点。
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
 * The last point of a series: the edition's own observation. 最新一期的数据点。
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

const periodsOf = ({ points }: Series): string =>
  points.length > 0 ? `there are ${points.map(({ period }) => period).join(', ')}` : 'it has no points';

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
 * a break is there, and names it.
 *
 * @returns in the order of the points; none where no two are a year apart
 * @throws StatisticsError as {@link growthRate}: `zero-base`, `open-interval`
 *
 * @example
 * ```ts
 * growth(highValueInventionPatentsSeries).map(({ from, to }) => `${from} to ${to}`);
 * // ['2022-12-31 to 2023-12-31', '2023-12-31 to 2024-12-31', '2024-12-31 to 2025-12-31']
 * growth(highValueInventionPatentsSeries).map((rate) => formatEstimate(rate));
 * // ['23%', '15%', '11.3%–13.2%']
 * growth(patentsGrantedSeries); // []
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
