import { StatisticsError } from '../model/errors.js';
import type { Computed } from '../model/quantity.js';
import { overlapping } from '../period/order.js';
import { add, type Rational, subtract } from '../quantity/rational.js';
import { closed, computed, type Described, type Figure, nameOf, sameUnit } from './figure.js';
import { fromTo, type FromTo } from './periods.js';

const ZERO: Rational = { n: 0n, d: 1n };

const notAdditive = (message: string): never => {
  throw new StatisticsError('not-additive', message);
};

/** Rates have different wholes: 30 % and 40 % of two things are 70 % of nothing. */
function additive(figure: Figure & Described): void {
  const { unit, kind } = figure;
  if (unit === '%' || unit === '倍' || unit.includes('/') || kind === 'rate') {
    notAdditive(`${nameOf(figure)} is a rate: rates do not add, because each has a whole of its own`);
  }
}

/** The same figure twice, a part with its whole, a stock with a flow, or one stock at two times would count double. */
function disjoint(a: Figure & Described, b: Figure & Described): void {
  const [x, y] = [nameOf(a), nameOf(b)];
  if (a === b) notAdditive(`${x} is there twice`);
  if (a.area && b.area && a.area !== b.area) notAdditive(`${x} is of ${a.area}, ${y} of ${b.area}`);
  if ((a.partOf && a.partOf === b.id) || (b.partOf && b.partOf === a.id)) notAdditive(`${x} and ${y}: the one is a part of the other`);
  if (a.kind && b.kind && a.kind !== b.kind) notAdditive(`${x} is a ${a.kind}, ${y} a ${b.kind}`);
  if (!a.period || !b.period || a.period === b.period) {
    if (a.id && a.id === b.id) notAdditive(`${x} is there twice`);
    return;
  }
  if (a.kind === 'stock') notAdditive(`${x} and ${y} are stocks at two times`);
  if (overlapping(a.period, b.period)) notAdditive(`${x} and ${y}: the periods overlap`);
}

/**
 * The sum of figures that may be added: in one unit, none of them a part of another, none there twice. 合计。
 *
 * Flows add over one period or over periods that do not overlap; stocks at one instant; rates (%, 倍, quotients) never.
 * The ends of the interval are the sums of the ends.
 *
 * @throws StatisticsError `not-additive` with the reason; `incompatible-units`; `open-interval`
 *
 * @example
 * ```ts
 * sum(parseQuantity('2家'), parseQuantity('9家')).value; // 11
 * ```
 */
export function sum<U extends string>(first: Figure<U>, ...others: readonly Figure<NoInfer<U>>[]): Computed<U> {
  const figures = [first, ...others];
  for (const [index, figure] of figures.entries()) {
    sameUnit(first, figure);
    additive(figure);
    for (const other of figures.slice(0, index)) disjoint(other, figure);
  }
  const all = figures.map(closed);
  const total = (end: 'value' | 'low' | 'high'): Rational => all.map((bounds) => bounds[end]).reduce(add, ZERO);
  return computed(first.unit, 'the sum of all', total('value'), total('low'), total('high'), all);
}

/**
 * The difference of two figures in one unit: `a − b`. 差额。
 *
 * A whole less its part is what remains, and not below zero; a figure less itself is exactly 0. Rates do not subtract
 * here: the difference of two percentages is a {@link percentagePointChange}.
 *
 * @throws StatisticsError `not-additive`; `incompatible-units`; `open-interval`; `part-exceeds-whole`
 *
 * @example
 * ```ts
 * difference(parseQuantity('1280件'), parseQuantity('836件')).value; // 444
 * ```
 */
export function difference<U extends string>(a: Figure<U>, b: Figure<NoInfer<U>>): Computed<U> {
  sameUnit(a, b);
  const [whole, part]: readonly (Figure & Described)[] = [a, b];
  for (const figure of [whole!, part!]) {
    if (!figure.unit.includes('/')) additive(figure);
  }
  const [x, y] = [closed(a), closed(b)];
  if (a === b) return computed(a.unit, 'a − b', ZERO, ZERO, ZERO, [x]);
  const [low, high] = [subtract(x.low, y.high), subtract(x.high, y.low)];
  const inside = part!.partOf !== undefined && part!.partOf === whole!.id;
  if (inside && high.n < 0n) {
    throw new StatisticsError('part-exceeds-whole', `${nameOf(b)} is larger than ${nameOf(a)}, whatever the rounding`);
  }
  return computed(a.unit, 'a − b', subtract(x.value, y.value), inside && low.n < 0n ? ZERO : low, high, [x, y]);
}

/**
 * The change between two percentages: `to − from`, in percentage points and never in %. 百分点变化。
 *
 * @throws StatisticsError `incompatible-units` where one is no percentage; `incompatible-periods`; `open-interval`
 *
 * @example
 * ```ts
 * percentagePointChange(parseQuantity('65.2%'), parseQuantity('70.1%')).value; // 4.9
 * ```
 */
export function percentagePointChange(from: Figure<'%'>, to: Figure<'%'>): Computed<'百分点'> & FromTo {
  for (const figure of [from, to] as readonly Figure[]) {
    if (figure.unit !== '%') throw new StatisticsError('incompatible-units', `${nameOf(figure)} is in "${figure.unit}": percentages are needed`);
  }
  const periods = fromTo(from, to);
  const [a, b] = [closed(from), closed(to)];
  const ends = from === to ? ([ZERO, ZERO] as const) : ([subtract(b.low, a.high), subtract(b.high, a.low)] as const);
  return { ...computed('百分点', 'to − from', subtract(b.value, a.value), ...ends, [a, b]), ...periods };
}
