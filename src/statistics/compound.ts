import {
  add,
  binary,
  divide,
  HUNDRED,
  notFinite,
  ONE,
  type Rational,
  subtract,
  toDouble,
} from '../quantity/rational.js';

/** 1 + `percent` / 100. */
export const factorOf = (percent: Rational): Rational => add(ONE, divide(percent, HUNDRED));

/**
 * `factor` ^ (`power` / `root`) as a growth in %, rounded down (−1), to the nearest (0) or up (1). The factor is above zero.
 *
 * The power of a fraction has no last digit, so it is not computed but tested: x % is too high where
 * (1 + x/100)^root is above factor^power, which whole numbers decide. The doubles are searched by their places in the
 * order of all doubles: twice as far from a first guess with each step, then by halves. So it takes 128 steps at the
 * most, however far the guess is off; most often it takes three.
 *
 * @throws NumberError where the rate is beyond the doubles
 */
export function compound(factor: Rational, power: number, root: number, direction: -1 | 0 | 1): number {
  const shared = greatestDivisor(power, root);
  power /= shared;
  root /= shared;
  /** Above zero where x is too high, zero where it is the rate. */
  const sign = (x: Rational): number => {
    const guess = factorOf(x);
    return comparePowers([guess.n, root, factor.d, power], [guess.d, root, factor.n, power]);
  };

  const guess = Math.expm1((power / root) * Math.log1p(toDouble(subtract(factor, ONE), 0))) * 100;
  const [least, most] = [placeOf(-100), placeOf(Infinity)];
  // the first is never too high, the second always is
  let [low, high] = [least, most];
  let [next, step] = [placeOf(guess), 1n];
  while (high - low > 1n) {
    // a guess that is none, or outside of what is left
    if (next <= low || next >= high) next = (low + high) / 2n;
    if (sign(binary(doubleAt(next))) > 0) high = next;
    else low = next;
    next = low === least ? high - step : high === most ? low + step : low;
    step *= 2n;
  }
  // the greatest double that is not too high, and the next one
  const [floor, ceiling] = [doubleAt(low), doubleAt(high)];
  if (ceiling === Infinity) notFinite('the result');
  if (direction < 0 || sign(binary(floor)) === 0) return floor;
  if (direction > 0) return ceiling;
  return sign(divide(add(binary(floor), binary(ceiling)), { n: 2n, d: 1n })) > 0 ? floor : ceiling;
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

/** The place of a double in the order of all of them: 0 of zero, 1 of the least above it, −1 of the greatest below it. */
function placeOf(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(x));
  const place = view.getBigInt64(0);
  return x < 0 ? -place : place;
}

function doubleAt(place: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigInt64(0, place < 0n ? -place : place);
  return place < 0n ? -view.getFloat64(0) : view.getFloat64(0);
}

/** A whole number between `low` and `high`, both times 2^`shift`. */
interface Rough {
  readonly low: bigint;
  readonly high: bigint;
  readonly shift: number;
}

/** a^p · b^q, all above zero. */
type Powers = readonly [a: bigint, p: number, b: bigint, q: number];

/**
 * Below zero where the first product is the smaller one, zero where they are equal.
 *
 * Days make exponents of thousands, and powers of as many digits. The first bits of two powers mostly tell which is the
 * greater one: twice as many are taken until they do, or until none is left out. Two powers with great exponents are
 * equal only where the bases are.
 */
function comparePowers(one: Powers, other: Powers): number {
  for (let bits = 128; ; bits *= 2) {
    const [a, b] = [product(one, bits), product(other, bits)];
    if (below(a, b)) return -1;
    if (below(b, a)) return 1;
    // where nothing was left out of the one, nothing was of the other, or it would be the greater one
    if (a.low === a.high) return 0;
  }
}

const product = ([a, p, b, q]: Powers, bits: number): Rough => times(raised(a, p, bits), raised(b, q, bits), bits);

function raised(base: bigint, exponent: number, bits: number): Rough {
  let result: Rough = { low: 1n, high: 1n, shift: 0 };
  let square: Rough = { low: base, high: base, shift: 0 };
  for (let left = exponent; ; square = times(square, square, bits)) {
    if (left % 2) result = times(result, square, bits);
    left = Math.floor(left / 2);
    if (left === 0) return result;
  }
}

/** The product to its first `bits` bits, rounded down and up. */
function times(a: Rough, b: Rough, bits: number): Rough {
  const [low, high] = [a.low * b.low, a.high * b.high];
  const drop = Math.max(widthOf(high) - bits, 0);
  const shift = a.shift + b.shift + drop;
  return drop > 0 ? { low: low >> BigInt(drop), high: (high >> BigInt(drop)) + 1n, shift } : { low, high, shift };
}

const widthOf = (n: bigint): number => n.toString(2).length;

/** Whether all of the one lies below all of the other. What a shift to the right drops makes no difference: `low` is whole. */
const below = (a: Rough, b: Rough): boolean => a.high << BigInt(a.shift - b.shift) < b.low;
