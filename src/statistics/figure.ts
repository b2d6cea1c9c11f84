import { StatisticsError, type StatisticsErrorCode } from '../model/errors.js';
import type { Computed } from '../model/quantity.js';
import { type ExactInterval, exactInterval } from '../quantity/exact-interval.js';
import { type Rational, toDouble } from '../quantity/rational.js';

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
  readonly basis?: string;
}

/** A figure, with whatever it says beside its value. */
export type Observed<U extends string = string> = Figure<U> & Described;

/** A unit that is `%`, or may be: of what is read at run time, only the run time knows. */
export type Percent<U extends string> = '%' extends U ? U : never;

/** Throws, naming the figures: their ids, printed forms, or values. */
export function refuse(code: StatisticsErrorCode, why: string, ...figures: readonly Observed[]): never {
  const names = figures.map(({ id, printed, value, unit }) => id ?? printed ?? value + unit);
  throw new StatisticsError(code, `${names.join(', ')}: ${why}`);
}

/**
 * The exact interval of a figure with both ends.
 *
 * @throws StatisticsError `open-interval` where one is open
 */
export function closed(figure: Figure): ExactInterval {
  const bounds = exactInterval(figure);
  if (bounds.open) refuse('open-interval', `the ${bounds.open} end is open`, figure);
  return bounds;
}

/** Whether two figures both say something of themselves, and not the same. */
export const differ = (key: keyof Observed, a: Observed, b: Observed): boolean =>
  (a[key] ?? b[key]) !== (b[key] ?? a[key]);

/** Refuses figures in different units, of different areas or of different periods. */
export function agree(key: 'unit' | 'area' | 'period', a: Observed, b: Observed): void {
  if (differ(key, a, b)) refuse(`incompatible-${key}s`, `one ${key} is needed, not "${a[key]}" and "${b[key]}"`, a, b);
}

/** Refuses figures in different units, or of different areas. */
export function alike(a: Observed, b: Observed): void {
  agree('unit', a, b);
  agree('area', a, b);
}

/** Refuses what is no percentage: a growth of 10 百分点 is none of 10 %. */
export function inPercent(figure: Figure): void {
  if (figure.unit !== '%') refuse('incompatible-units', `a percentage is needed, not "${figure.unit}"`, figure);
}

/** Refuses a base that is zero, or that may be. */
export function notZero({ low, high }: ExactInterval, figure: Figure): void {
  if (low.n <= 0n && high.n >= 0n) refuse('zero-base', 'the base may be zero', figure);
}

/** The exact result as doubles: the value rounded to the nearest, the ends outward. */
export const computed = <U extends string>(
  unit: U,
  definition: string,
  value: Rational,
  low: Rational,
  high: Rational,
  ...inputs: readonly ExactInterval[]
): Computed<U> => ({
  value: toDouble(value, 0),
  low: toDouble(low, -1),
  high: toDouble(high, 1),
  unit,
  definition,
  ...(inputs.some((input) => input.conventional) && { conventional: true }),
});
