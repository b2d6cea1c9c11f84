import { NumberError } from '../model/errors.js';
import { decimalOf } from './decimal.js';

/** An exact fraction; the denominator is above zero. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** The decimal number that a double prints as, or a plain decimal string, as an exact fraction. */
export function rational(decimal: number | string): Rational {
  const { mantissa, exponent } = decimalOf(decimal);
  return scaled({ n: mantissa, d: 1n }, exponent);
}

/** Times 10^`power`. */
export const scaled = ({ n, d }: Rational, power: number): Rational =>
  power < 0 ? { n, d: d * 10n ** BigInt(-power) } : { n: n * 10n ** BigInt(power), d };

export const add = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));
export const multiply = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });
/** `b` must not be zero. */
export const divide = (a: Rational, b: Rational): Rational =>
  b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };
/** Below zero where a < b, zero where they are equal. */
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** The lowest of some fractions. */
export const least = (values: readonly Rational[]): Rational => values.reduce((a, b) => (compare(b, a) < 0 ? b : a));
/** The highest of some fractions. */
export const greatest = (values: readonly Rational[]): Rational => values.reduce((a, b) => (compare(b, a) > 0 ? b : a));

const bits = (n: bigint): number => n.toString(2).length;

/**
 * The double below (−1), nearest to (0) or above (1) a fraction; the fraction itself where a double holds it.
 *
 * The quotient is cut to the 53 bits of a double, or to fewer where the number is that small.
 */
export function toDouble({ n, d }: Rational, direction: -1 | 0 | 1): number {
  if (n === 0n) return 0;
  const negative = n < 0n;
  const magnitude = negative ? -n : n;
  let shift = 53 - (bits(magnitude) - bits(d));
  let quotient = 0n;
  let rest = 0n;
  for (;;) {
    shift = Math.min(shift, 1074);
    const numerator = shift > 0 ? magnitude << BigInt(shift) : magnitude;
    const denominator = shift < 0 ? d << BigInt(-shift) : d;
    quotient = numerator / denominator;
    // twice the rest, in units of the last bit, against one such unit
    rest = (numerator % denominator) * 2n - denominator;
    if (quotient < 1n << 53n) {
      if (rest !== -denominator) {
        const away = direction === 0 ? rest > 0n || (rest === 0n && (quotient & 1n) === 1n) : direction > 0 !== negative;
        if (away) quotient += 1n;
      }
      break;
    }
    shift--;
  }
  const value = Number(quotient) * 2 ** -shift;
  if (!Number.isFinite(value)) throw new NumberError('the result is larger than any double');
  return negative ? -value : value;
}
