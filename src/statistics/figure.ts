import { StatisticsError } from '../model/errors.js';
import type { Computed, Quantity } from '../model/quantity.js';
import { type ExactInterval, exactInterval } from '../quantity/exact-interval.js';
import { type Rational, rational, toDouble } from '../quantity/rational.js';

/**
 * What the statistics take: a quantity or an observation, whose interval follows from how it was printed; an
 * estimate, with its own bounds; or a plain number with its unit (`{ value: 48, unit: '家' }`), taken as exact.
 */
export interface Figure<U extends string = string> {
  readonly value: number;
  readonly unit: U;
}

/** What an observation says beside its value; plain quantities say none of it, and are taken as given. */
export interface Described {
  readonly id?: string;
  readonly period?: string;
  readonly area?: string;
  readonly kind?: string;
  readonly partOf?: string;
  readonly printed?: string;
}

/** An exact interval with both ends. */
export interface Closed {
  readonly value: Rational;
  readonly low: Rational;
  readonly high: Rational;
  readonly conventional: boolean;
}

/** The exact interval of a figure. */
export function boundsOf(figure: Figure): ExactInterval {
  if ('resolution' in figure) return exactInterval(figure as Quantity);
  const { value, low = value, high = value } = figure as Figure & { low?: number; high?: number };
  return { value: rational(value), low: rational(low), high: rational(high), conventional: 'conventional' in figure };
}

/**
 * The exact interval of a figure with both ends.
 *
 * @throws StatisticsError `open-interval` where one is open
 */
export function closed(figure: Figure): Closed {
  const { value, low, high, conventional } = boundsOf(figure);
  if (low && high) return { value, low, high, conventional };
  throw new StatisticsError('open-interval', `${nameOf(figure)} is open, and the computation needs its ${low ? 'upper' : 'lower'} end`);
}

/** How a figure is called in an error: its id and period, its printed form, or its value. */
export const nameOf = ({ value, unit, id, period, printed }: Figure & Described): string =>
  id ? `${id}${period ? ` (${period})` : ''}` : (printed ?? value + unit);

/** Refuses figures in different units. */
export function sameUnit(a: Figure, b: Figure): void {
  if (a.unit !== b.unit) {
    throw new StatisticsError('incompatible-units', `${nameOf(a)} is in "${a.unit}", ${nameOf(b)} in "${b.unit}": one unit is needed`);
  }
}

/** Refuses a base that is zero, or that may be. */
export function notZero(base: Closed, figure: Figure): void {
  if (base.low.n <= 0n && base.high.n >= 0n) {
    throw new StatisticsError('zero-base', `${nameOf(figure)} may be zero, and nothing can be divided by it`);
  }
}

/** The exact result as doubles: the value rounded to the nearest, the ends outward. */
export const computed = <U extends string>(
  unit: U,
  definition: string,
  value: Rational,
  low: Rational,
  high: Rational,
  inputs: readonly Closed[],
): Computed<U> => ({
  value: toDouble(value, 0),
  low: toDouble(low, -1),
  high: toDouble(high, 1),
  unit,
  definition,
  ...(inputs.some(({ conventional }) => conventional) && { conventional: true }),
});
