import type { Comparison } from '../model/observation.js';
import type { Computed } from '../model/quantity.js';
import { lengthBetween, spanOf } from '../period/calendar.js';
import { isInstant } from '../period/order.js';
import { divide, type Rational } from '../quantity/rational.js';
import { compound, factorOf } from './compound.js';
import { alike, closed, type Described, type Figure, inPercent, notZero, type Observed, refuse } from './figure.js';
import { fromTo, type FromTo } from './periods.js';

/** A rate for a year, and the time that it was worked out from. */
export interface AnnualRate extends Computed<'%'>, FromTo {
  /** What the method takes for granted. */
  readonly assumes: string;
}

/** A growth since the start of the year, up to the end of its period. */
export interface GrowthSinceStartOfYear extends Figure<'%'>, Described {
  readonly period: string;
  /** Of which indicator it is does not matter here: a mention of a text does not tell. */
  readonly comparison: Pick<Comparison<'start-of-year'>, 'basis' | 'base'>;
}

const rate = (
  definition: string,
  assumes: string,
  factors: {
    readonly value: Rational;
    readonly low: Rational;
    readonly high: Rational;
    readonly conventional: boolean;
  },
  power: number,
  root: number,
): AnnualRate => ({
  value: compound(factors.value, power, root, 0),
  low: compound(factors.low, power, root, -1),
  high: compound(factors.high, power, root, 1),
  unit: '%',
  definition,
  assumes,
  ...(factors.conventional && { conventional: true }),
});

/**
 * The rate for a whole year of a growth since the start of the year, compounded:
 * `((1 + growth / 100) ^ (year / elapsed) − 1) × 100`, in %. 由较年初增速折算的年化增速。
 *
 * The time runs from the base of the comparison to the end of the growth's period, in whole months where it is whole
 * months (nine, to 30 September), else in days of a year of 365. It is assumed that growth goes on at the same pace and
 * has no season: say so where you publish it. A year-on-year rate is annual already, and refused.
 *
 * @param growth - an observation whose comparison is `start-of-year`
 * @throws StatisticsError `not-annual` for another comparison, or none; `out-of-domain` at −100 % or less;
 * `incompatible-periods` where no time lies between the base and the end; `incompatible-units`; `open-interval`
 * @throws PeriodError where a period is none; NumberError where the rate is beyond the doubles
 *
 * @example
 * ```ts
 * annualizedGrowth(ipPledgeLoanGrowth).value; // 23.0614…
 * ```
 */
export function annualizedGrowth(growth: GrowthSinceStartOfYear): AnnualRate {
  const { comparison, period } = growth as Partial<GrowthSinceStartOfYear>;
  inPercent(growth);
  if (comparison?.basis !== 'start-of-year' || period === undefined) {
    return refuse(
      'not-annual',
      `a growth since the start of a year with its period is needed, not ${
        comparison?.basis === 'start-of-year'
          ? 'one without a period'
          : (comparison?.basis ?? 'one without a comparison')
      }`,
      growth,
    );
  }
  const { count, perYear, unit } = lengthBetween(spanOf(comparison.base).last, spanOf(period).last);
  if (count <= 0) refuse('incompatible-periods', `it ends before its base, ${comparison.base}`, growth);
  const percent = closed(growth);
  const [value, low, high] = [factorOf(percent.value), factorOf(percent.low), factorOf(percent.high)];
  if (low.n <= 0n) refuse('out-of-domain', 'it may be a fall by 100 % or more', growth);
  return {
    ...rate(
      '((1 + growth / 100) ^ (year / elapsed) − 1) × 100',
      `no seasonality: the same pace over the whole year, compounded by ${unit}`,
      { value, low, high, conventional: percent.conventional },
      perYear,
      count,
    ),
    from: comparison.base,
    to: period.split('/').at(-1)!,
  };
}

/** A figure with its period. */
type Dated<U extends string> = Figure<U> & Described & { readonly period: string };

/**
 * The compound annual growth rate: `((to / from) ^ (1 / years) − 1) × 100`, in %. 年均复合增长率。
 *
 * The years are those between the figures' own periods: from year to year for flows, from day to day for stocks, in
 * whole months where it is whole months. At least one year must lie between them: half a year is no annual growth.
 *
 * @param from - above zero
 * @param to - above zero; of the same indicator, at a later period of the same length
 * @throws StatisticsError `not-annual` below one year; `out-of-domain` where one may be zero or less; `zero-base`;
 * `incompatible-units`; `incompatible-periods`, also where a period is missing; `different-indicators`; `open-interval`
 * @throws PeriodError where a period is none; NumberError where the rate is beyond the doubles
 *
 * @example
 * ```ts
 * const at = (value: string, period: string) => ({ ...parseQuantity(value), period });
 * compoundAnnualGrowthRate(at('3558件', '2020'), at('7446件', '2025')).value; // 15.9160…
 * ```
 */
export function compoundAnnualGrowthRate<U extends string>(from: Dated<U>, to: Dated<NoInfer<U>>): AnnualRate {
  alike(from, to);
  for (const figure of [from, to] as readonly Observed[]) {
    if (figure.period === undefined)
      refuse('incompatible-periods', 'it carries no period, and the years come from the periods', figure);
  }
  const periods = fromTo(from, to);
  const [first, last] = [spanOf(from.period), spanOf(to.period)];
  // Years and months are whole, whichever of their days is taken; the last one is it for instants too.
  const { count, perYear, unit } = isInstant(from.period)
    ? lengthBetween(first.last, last.last)
    : lengthBetween(first.first, last.first);
  if (count < perYear) refuse('not-annual', 'less than a year apart: that is no annual growth', from, to);
  const [a, b] = [closed(from), closed(to)];
  notZero(a, from);
  if (a.low.n <= 0n || b.low.n <= 0n)
    refuse('out-of-domain', 'both must be above zero to grow at a constant rate', from, to);
  return {
    ...rate(
      '((to / from) ^ (1 / years) − 1) × 100',
      `a constant rate over ${Number((count / perYear).toFixed(4))} years, counted by ${unit}`,
      {
        value: divide(b.value, a.value),
        low: divide(b.low, a.high),
        high: divide(b.high, a.low),
        conventional: a.conventional || b.conventional,
      },
      perYear,
      count,
    ),
    ...periods,
  };
}
