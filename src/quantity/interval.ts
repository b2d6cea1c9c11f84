import type { Estimate, Quantity } from '../model/quantity.js';
import type { BaseOf, ConvertibleTo } from '../model/unit-types.js';
import { powerBetween } from './convert.js';
import { exactInterval } from './exact-interval.js';
import { scaled, toDouble } from './rational.js';

/** The values that a printed figure may stand for. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** There where a qualifying word (约, 余, 近 …) is read by convention: see {@link interval}. */
  readonly conventional?: true;
  readonly open?: never;
}

/** An interval with one side open: 300家以上 says nothing of how far above. */
export type OpenInterval =
  | { readonly low: number; readonly high?: never; readonly conventional: true; readonly open: 'high' }
  | { readonly low?: never; readonly high: number; readonly conventional: true; readonly open: 'low' };

/** Closed for an exact figure, an about-figure and a range; for the rest it depends on the word. */
export type IntervalOf<Q> = Q extends { readonly bound: 'exact' | 'about' | 'between' }
  ? Interval
  : Interval | OpenInterval;

/**
 * The values that a printed figure may stand for: hard bounds for rounding, not standard errors.
 *
 * Half the resolution on either side, rounded outward to doubles: 13.55万件 is 135,450 to 135,550. A count printed to
 * the unit (436家) is exact. Qualifying words are read by convention (`conventional: true`), with the place of the last
 * digit that is not zero as the step: 约200亿元 is 150 to 250, half a step on either side; 300余件 (超, 逾, 多, 突破) is
 * 300 to 400, a step up; 近三成 (不足, 不到) is 20 % to 30 %, a step down. 以上, 至少, 以下, 不超过 leave one side
 * open: the interval says so in `open` and lacks that end. A range is read as it is printed. Negative figures
 * mirror, because the words are said of the magnitude (下降近3%); only 不低于-3%, with the minus printed, is −3 or more.
 *
 * @param quantity - a quantity or an observation
 * @param unit - the unit of the result; the base unit where none is named
 * @throws UnitError where the unit does not fit
 *
 * @example
 * ```ts
 * interval(parseQuantity('13.55万件')); // { low: 135450, high: 135550 }
 * ```
 */
export function interval<Q extends Quantity>(quantity: Q, unit?: ConvertibleTo<NoInfer<Q['unit']>>): IntervalOf<Q>;
export function interval<U extends string>(estimate: Estimate<U>, unit?: ConvertibleTo<BaseOf<NoInfer<U>>>): Interval;
export function interval(given: Quantity | Estimate, unit: string = given.unit): Interval | OpenInterval {
  const power = powerBetween(given.unit, unit);
  const { low, high, conventional, open } = exactInterval(given);
  const ends = {
    ...(open !== 'low' && { low: toDouble(scaled(low.n, low.d, power), -1) }),
    ...(open !== 'high' && { high: toDouble(scaled(high.n, high.d, power), 1) }),
    ...(conventional && { conventional }),
    ...(open && { open }),
  };
  return ends as Interval | OpenInterval;
}
