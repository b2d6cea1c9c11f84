import type { Quantity } from '../model/quantity.js';
import { counters } from '../model/units.js';
import { openWords } from './bounds.js';
import { decimalOf, stripZeros } from './decimal.js';
import { add, greatest, negate, type Rational, rational, scaled, subtract } from './rational.js';

/** The ends as exact fractions; an open one is absent. */
export interface ExactInterval {
  readonly value: Rational;
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
  readonly conventional: boolean;
}

/** The exact value of a quantity: all digits that were printed. */
export const exactValue = (quantity: Quantity): Rational => rational(quantity.digits ?? quantity.value);

/** The interval of {@link interval}, before it is rounded to doubles. */
export function exactInterval(quantity: Quantity): ExactInterval {
  const value = exactValue(quantity);
  const resolution = rational(quantity.resolution);
  const around = (width: Rational): Pick<ExactInterval, 'low' | 'high'> => {
    const half = { n: width.n, d: width.d * 2n };
    return { low: subtract(value, half), high: add(value, half) };
  };
  const { bound } = quantity;
  if (bound === 'exact') {
    const indivisible = quantity.resolution <= 1 && counters.split(' ').includes(quantity.unit);
    return { value, ...(indivisible ? { low: value, high: value } : around(resolution)), conventional: false };
  }
  if (bound === 'between') {
    return { value, low: rational(quantity.low!), high: rational(quantity.high!), conventional: true };
  }
  const place = lastPlace(quantity, resolution);
  if (bound === 'about') return { value, ...around(place), conventional: true };
  // Above and below are said of the magnitude: 下降近3% runs from −3 towards zero.
  const outward = (bound === 'above') === value.n >= 0n;
  const end = openWords.test(quantity.printed) ? undefined : add(value, outward ? place : negate(place));
  return outward ? { value, low: value, high: end, conventional: true } : { value, low: end, high: value, conventional: true };
}

/** The place of the last digit that is not zero, at least the resolution: 100亿 for 约200亿元. */
function lastPlace(quantity: Quantity, resolution: Rational): Rational {
  if (quantity.value === 0) return resolution;
  const { exponent } = stripZeros(decimalOf(quantity.digits ?? quantity.value));
  return greatest([scaled({ n: 1n, d: 1n }, exponent), resolution]);
}
