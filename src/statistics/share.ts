import type { Computed } from '../model/quantity.js';
import type { QuotientUnit, Unit } from '../model/unit-types.js';
import { compare, divide, HUNDRED, type Rational } from '../quantity/rational.js';
import { alike, closed, computed, type Figure, notZero, refuse } from './figure.js';
import { commonPeriod, periodOfPart } from './periods.js';

/** A share, with the period of the whole where both figures carry one. */
export interface Share extends Computed<'%'> {
  readonly period?: string;
}

/**
 * The share of a part in its whole: `part / whole × 100`, in %. 占比。
 *
 * The interval knows that the part lies inside the whole: it never passes 100 %, and `share(x, x)` is exactly 100 %.
 * Within that, the two are rounded independently of each other: the ends are `low / high` and `high / low`.
 * About-figures (约70%) go in with their reading convention, and the result says `conventional`. Observations must be
 * of one area and of one period; of a recorded part (`partOf`) and its whole, the one period may lie inside the other:
 * a count over the year in a stock at its end.
 *
 * @param part - not negative; in the unit of the whole
 * @param whole - above zero
 * @throws StatisticsError `incompatible-units`, `incompatible-areas`, `incompatible-periods`; `zero-base` where the whole
 * may be zero; `out-of-domain` where one may be negative, as a rounded zero may; `part-exceeds-whole`; `open-interval`
 *
 * @example
 * ```ts
 * share(parseQuantity('5.28万件'), parseQuantity('13.55万件'));
 * // { value: 38.966…, low: 38.915…, high: 39.018…, unit: '%', … }
 * ```
 */
export function share<U extends string>(part: Figure<U>, whole: Figure<NoInfer<U>>): Share {
  alike(part, whole);
  const period = periodOfPart(part, whole);
  const [p, w] = [closed(part), closed(whole)];
  notZero(w, whole);
  if (p.low.n < 0n || w.low.n < 0n)
    refuse('out-of-domain', 'must not be negative, and may be', p.low.n < 0n ? part : whole);
  const percent = (a: Rational, b: Rational): Rational => {
    const [n, d] = [a.n * b.d, a.d * b.n];
    return n > d ? HUNDRED : { n: n * 100n, d };
  };
  let [low, high] = [percent(p.low, w.high), percent(p.high, w.low)];
  // capped only where even the least part exceeds the largest whole
  if (low === HUNDRED) refuse('part-exceeds-whole', 'the part is larger', part, whole);
  if (part === whole) low = high = HUNDRED;
  return { ...computed('%', 'part / whole × 100', percent(p.value, w.value), low, high, p, w), ...period };
}

/** A quotient of two figures, in the unit of the one by that of the other. */
export interface Ratio<A extends string, B extends string> extends Computed<Quotient<A, B>> {
  /** The period of both; the longer one, where one lies inside the other. */
  readonly period?: string;
}

/**
 * One figure by another: `a / b`, in the unit of the first by that of the second. 平均每…。
 *
 * The two are taken as rounded independently: the ends are the least and the greatest of the four corners.
 * Observations must be of one area, and of one period or one inside the other. Whether the two belong
 * together is for the caller to know: the unit `元/家` is all that the function can see.
 *
 * @throws StatisticsError `zero-base` where the lower figure may be zero; `incompatible-periods`; `open-interval`;
 * `incompatible-units` where one is a quotient already, or has no unit
 * @throws PeriodError where a period is none
 *
 * @example
 * ```ts
 * ratio(parseQuantity('2470.67万元'), parseQuantity('436家')).unit; // '元/家'
 * ```
 */
export function ratio<A extends string, B extends string>(a: Figure<Simple<A>>, b: Figure<Simple<B>>): Ratio<A, B> {
  for (const figure of [a, b]) {
    if (figure.unit.includes('/')) refuse('incompatible-units', `it is a quotient already, in ${figure.unit}`, figure);
    if (!figure.unit) refuse('incompatible-units', 'it has no unit', figure);
  }
  const period = commonPeriod(a, b);
  const [x, y] = [closed(a), closed(b)];
  notZero(y, b);
  const one = (a as Figure) === b;
  const corners = one
    ? [divide(x.value, x.value)]
    : [x.low, x.high].flatMap((top) => [y.low, y.high].map((bottom) => divide(top, bottom)));
  const order = corners.sort(compare);
  return {
    ...computed(
      `${a.unit}/${b.unit}` as Quotient<A, B>,
      'a / b',
      divide(x.value, y.value),
      order[0]!,
      order.at(-1)!,
      x,
      y,
    ),
    ...period,
  };
}

/** A unit that may be there, and no quotient: of what is read at run time, only the run time knows. */
type Simple<U extends string> = [U] extends ['' | QuotientUnit] ? never : U;

type Quotient<A extends string, B extends string> = Unit extends A | B ? QuotientUnit : `${A}/${B}`;
