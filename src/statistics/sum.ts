import type { Computed } from '../model/quantity.js';
import { overlapping } from '../period/order.js';
import { add, type Rational, subtract, ZERO } from '../quantity/rational.js';
import {
  agree,
  alike,
  closed,
  computed,
  differ,
  type Figure,
  inPercent,
  type Observed,
  type Percent,
  refuse,
} from './figure.js';
import { checkPeriod, commonPeriod, fromTo, type FromTo, ofOneLength } from './periods.js';

/** Rates have different wholes: 30 % and 40 % of two things are 70 % of nothing. */
function additive(figure: Observed): void {
  const { unit, kind } = figure;
  if (/[%‰成倍/]/.test(unit) || kind === 'rate') {
    refuse('not-additive', 'a rate does not add to another, because each has a whole of its own', figure);
  }
}

const isPart = (a: Observed, b: Observed): boolean => !!a.partOf && a.partOf === b.id;

/** A stock with a flow are no two of a kind. */
function ofOneKind(a: Observed, b: Observed): void {
  if (differ('kind', a, b)) refuse('not-additive', `a ${a.kind} and a ${b.kind}`, a, b);
}

/** Stocks at two times, and periods that have days in common, do not go together. */
function apart(a: Observed, b: Observed): void {
  if (!differ('period', a, b)) return;
  if (a.kind === 'stock') refuse('not-additive', 'stocks at two times', a, b);
  if (overlapping(a.period!, b.period!)) refuse('not-additive', 'the periods overlap', a, b);
}

/** The same figure twice, a part with its whole, a stock with a flow, or one stock at two times would count double. */
function disjoint(a: Observed, b: Observed): void {
  const no = (why: string): never => refuse('not-additive', why, a, b);
  if (a === b) no('one figure is there twice');
  if (isPart(a, b) || isPart(b, a)) no('the one is a part of the other');
  ofOneKind(a, b);
  if (a.id && a.id === b.id && !differ('period', a, b)) no('one indicator is there twice');
  apart(a, b);
}

/**
 * What is left of a whole without its part, or by how much one indicator differs at two times, or two at one: what does
 * not add does not subtract either, but for these.
 */
function comparable(a: Observed, b: Observed): void {
  if (isPart(a, b) || isPart(b, a)) {
    commonPeriod(a, b);
    return;
  }
  ofOneKind(a, b);
  if (differ('id', a, b)) return apart(a, b);
  if (!a.period || !b.period) return;
  // the second half of a year is the year less the first: then the one must lie inside the other
  if (overlapping(a.period, b.period)) commonPeriod(a, b);
  else ofOneLength(a, b);
}

/**
 * The sum of figures that may be added: in one unit, none of them a part of another, none there twice. 合计。
 *
 * Flows add over one period or over periods that do not overlap; stocks at one instant; rates (%, ‰, 成, 倍, quotients) never.
 * The ends of the interval are the sums of the ends.
 *
 * @throws StatisticsError `not-additive` with the reason; `incompatible-units`; `incompatible-areas`; `open-interval`
 * @throws PeriodError where a period is none
 *
 * @example
 * ```ts
 * sum(parseQuantity('2家'), parseQuantity('9家')).value; // 11
 * ```
 */
export function sum<U extends string>(first: Figure<U>, ...others: readonly Figure<NoInfer<U>>[]): Computed<U> {
  const figures = [first, ...others];
  for (const [index, figure] of figures.entries()) {
    alike(first, figure);
    additive(figure);
    checkPeriod(figure);
    for (const other of figures.slice(0, index)) disjoint(other, figure);
  }
  const all = figures.map(closed);
  const total = (end: 'value' | 'low' | 'high'): Rational => all.map((bounds) => bounds[end]).reduce(add, ZERO);
  return computed(first.unit, 'the sum of all', total('value'), total('low'), total('high'), ...all);
}

/**
 * The difference of two figures in one unit: `a − b`. 差额。
 *
 * A whole less its part is what remains, and not below zero; a figure less itself is exactly 0. The periods of a part and
 * its whole may differ where the one lies inside the other: a stock at the end of the year less what came in the year is
 * what there was before. One indicator at two times is its increase. Of two indicators those subtract that {@link sum}
 * would add. Rates do not subtract here: the difference of two percentages is a {@link percentagePointChange}.
 *
 * @throws StatisticsError `not-additive` with the reason; `incompatible-periods`; `incompatible-units`;
 * `incompatible-areas`; `open-interval`; `part-exceeds-whole`
 * @throws PeriodError where a period is none
 *
 * @example
 * ```ts
 * difference(parseQuantity('1280件'), parseQuantity('836件')).value; // 444
 * ```
 */
export function difference<U extends string>(a: Figure<U>, b: Figure<NoInfer<U>>): Computed<U> {
  alike(a, b);
  const [whole, part] = [a as Observed, b as Observed];
  for (const figure of [whole, part]) {
    if (!figure.unit.includes('/')) additive(figure);
    checkPeriod(figure);
  }
  comparable(whole, part);
  const [x, y] = [closed(a), closed(b)];
  if (a === b) return computed(a.unit, 'a − b', ZERO, ZERO, ZERO, x);
  const [low, high] = [subtract(x.low, y.high), subtract(x.high, y.low)];
  const inside = isPart(part, whole);
  if (inside && high.n < 0n)
    refuse('part-exceeds-whole', 'the part is larger than the whole, whatever the rounding', b, a);
  const remaining = (end: Rational): Rational => (inside && end.n < 0n ? ZERO : end);
  return computed(a.unit, 'a − b', remaining(subtract(x.value, y.value)), remaining(low), high, x, y);
}

/**
 * The change between two percentages: `to − from`, in percentage points and never in %. 百分点变化。
 *
 * @throws StatisticsError `incompatible-units` where one is no percentage; `incompatible-areas`; `incompatible-periods`;
 * `different-indicators`; `open-interval`
 * @throws PeriodError where a period is none
 *
 * @example
 * ```ts
 * percentagePointChange(parseQuantity('65.2%'), parseQuantity('70.1%')).value; // 4.9
 * ```
 */
export function percentagePointChange<A extends string, B extends string>(
  from: Figure<Percent<A>>,
  to: Figure<Percent<B>>,
): Computed<'百分点'> & FromTo {
  inPercent(from);
  inPercent(to);
  agree('area', from, to);
  const periods = fromTo(from, to);
  const [a, b] = [closed(from), closed(to)];
  const ends =
    (from as Figure) === to ? ([ZERO, ZERO] as const) : ([subtract(b.low, a.high), subtract(b.high, a.low)] as const);
  return { ...computed('百分点', 'to − from', subtract(b.value, a.value), ...ends, a, b), ...periods };
}
