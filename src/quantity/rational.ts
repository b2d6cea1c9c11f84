import { NumberError } from '../model/errors.js';

/** An exact fraction; the denominator is above zero. Not reduced: what goes in and out is short. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };
export const HUNDRED: Rational = { n: 100n, d: 1n };

/** Not every number is one to compute with. */
export function notFinite(what: number | string): never {
  throw new NumberError(`${what} is no finite number`);
}

/**
 * The decimal number that a double prints as, or a decimal string, as an exact fraction over a power of ten.
 *
 * @throws NumberError where it is no finite number
 */
export function rational(decimal: number | string): Rational {
  const [, whole, fraction = '', power = '0'] = (/^(-?\d+)(?:\.(\d*))?(?:e([-+]?\d+))?$/.exec(decimal as string) ??
    notFinite(decimal)) as unknown as [string, string, string?, string?];
  return {
    n: BigInt(whole + fraction.padEnd(+power, '0')),
    d: 10n ** BigInt(Math.max(fraction.length - +power, 0)),
  };
}

/**
 * A double as the binary fraction that it is.
 *
 * @throws NumberError where it is no finite number
 */
export function binary(double: number): Rational {
  rational(double);
  let d = 1n;
  for (; double % 1; d *= 2n) double *= 2;
  return { n: BigInt(double), d };
}

/** `n`/`d` times 10^`power`. */
export function scaled(n: bigint, d: bigint, power: number): Rational {
  const factor = 10n ** BigInt(Math.abs(power));
  return power < 0 ? { n, d: d * factor } : { n: n * factor, d };
}

export const add = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const subtract = (a: Rational, b: Rational): Rational => add(a, { n: -b.n, d: b.d });
export const multiply = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });
/** `b` must not be zero. */
export const divide = (a: Rational, b: Rational): Rational =>
  b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };
/** Below zero where a < b, zero where they are equal. */
export const compare = (a: Rational, b: Rational): number => {
  const [x, y] = [a.n * b.d, b.n * a.d];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The lowest of some fractions. */
export const least = (values: readonly Rational[]): Rational => values.reduce((a, b) => (compare(b, a) < 0 ? b : a));
/** The highest of some fractions. */
export const greatest = (values: readonly Rational[]): Rational => values.reduce((a, b) => (compare(b, a) > 0 ? b : a));

/**
 * The double below (−1), nearest to (0) or above (1) a fraction; the fraction itself where a double holds it.
 *
 * The fraction is taken in units of the last bit that a double of its size has: of 2⁻¹⁰⁷⁴, or of the more, as a power
 * of two, that leaves 53 bits.
 */
export function toDouble({ n, d }: Rational, direction: number): number {
  if (n < 0n) return -toDouble({ n: -n, d }, -direction);
  const numerator = n << 1074n;
  const whole = numerator / d;
  let power = 0n;
  for (let step = 2048n; (step /= 2n);) if (whole >> (52n + power + step)) power += step;
  const denominator = d << power;
  let quotient = numerator / denominator;
  const twice = 2n * (numerator % denominator);
  if (twice && (direction || twice + (quotient & 1n) - denominator) > 0) quotient++;
  const value = Number(quotient) * 2 ** (Number(power) - 1074);
  return value < Infinity ? value : notFinite('the result');
}
