import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NumberError } from '../../src/model/errors.js';
import {
  add,
  compare,
  divide,
  greatest,
  least,
  multiply,
  type Rational,
  rational,
  scaled,
  subtract,
  toDouble,
} from '../../src/quantity/rational.js';
import { Fraction, isCeilingOf, isFloorOf } from '../support/fraction.js';
import { runs } from '../support/runs.js';

const fractionOf = ({ n, d }: Rational): Fraction => new Fraction(n, d);
const equal = (a: Fraction, b: Fraction): boolean => !a.below(b) && !b.below(a);

describe('the fraction of a decimal', () => {
  test.each<[number | string, Fraction]>([
    [0, new Fraction(0n)],
    [13.55, new Fraction(1355n, 100n)],
    [-0.5, new Fraction(-1n, 2n)],
    [1e21, new Fraction(10n ** 21n)],
    [1.25e21, new Fraction(125n * 10n ** 19n)],
    [1.5e-7, new Fraction(15n, 10n ** 8n)],
    [5e-324, new Fraction(5n, 10n ** 324n)],
    ['12345678901234567890.5', new Fraction(123_456_789_012_345_678_905n, 10n)],
    ['0.1', new Fraction(1n, 10n)],
  ])('%s', (decimal, expected) => {
    const { n, d } = rational(decimal);
    expect(equal(new Fraction(n, d), expected)).toBe(true);
    expect(d > 0n).toBe(true);
  });

  test.each([NaN, Infinity, -Infinity, '', 'x1', '1x', '1.2.3'])('%s has none', (what) => {
    expect(() => rational(what)).toThrow(NumberError);
    expect(() => rational(what)).toThrow(`${what} is no finite number`);
  });

  test('times a power of ten, of either sign', () => {
    for (const [power, expected] of [
      [2, new Fraction(100n, 3n)],
      [0, new Fraction(1n, 3n)],
      [-2, new Fraction(1n, 300n)],
    ] as const)
      expect(equal(fractionOf(scaled(1n, 3n, power)), expected)).toBe(true);
  });
});

const whole = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const any = fc.record({ n: whole, d: fc.bigInt({ min: 1n, max: 10n ** 6n }) });

describe('arithmetic', () => {
  test('is that of fractions, and keeps the denominator above zero', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [x, y] = [fractionOf(a), fractionOf(b)];
        const results: [Rational, Fraction][] = [
          [add(a, b), x.plus(y)],
          [subtract(a, b), x.minus(y)],
          [multiply(a, b), x.times(y)],
        ];
        if (b.n !== 0n) results.push([divide(a, b), x.over(y)]);
        for (const [result, expected] of results) {
          expect(equal(fractionOf(result), expected)).toBe(true);
          expect(result.d > 0n).toBe(true);
        }
      }),
    );
  });

  test('order', () => {
    const [half, same, third] = [
      { n: 1n, d: 2n },
      { n: 2n, d: 4n },
      { n: 1n, d: 3n },
    ] as const;
    expect([compare(half, third), compare(third, half), compare(half, same)]).toEqual([1, -1, 0]);
    expect(least([half, third, same])).toBe(third);
    expect(greatest([third, half, third])).toBe(half);
    expect([least([half, same]), greatest([half, same])]).toEqual([half, half]);
  });
});

const all = (exact: Fraction): [low: number, near: number, high: number] => [
  toDouble(exact, -1) + 0,
  toDouble(exact, 0) + 0,
  toDouble(exact, 1) + 0,
];

/** From below the smallest doubles to the largest. */
const fraction = fc
  .tuple(fc.bigInt(-(2n ** 70n), 2n ** 70n), fc.bigInt(1n, 2n ** 70n), fc.integer({ min: -1140, max: 940 }))
  .map(([n, d, power]) => (power < 0 ? new Fraction(n, d << BigInt(-power)) : new Fraction(n << BigInt(power), d)));

describe('a fraction as a double', () => {
  test('is the one below, the nearest, and the one above', () => {
    fc.assert(
      fc.property(fraction, (exact) => {
        const [low, near, high] = all(exact);
        expect([isFloorOf(low, exact), isCeilingOf(high, exact)]).toEqual([true, true]);
        // twice the fraction against the sum of its neighbours
        const [twice, sum] = [exact.plus(exact), Fraction.double(low).plus(Fraction.double(high))];
        if (twice.below(sum)) expect(near).toBe(low);
        if (sum.below(twice)) expect(near).toBe(high);
      }),
      { numRuns: runs(2000) },
    );
  });

  test('is the double itself where one holds it, and the even neighbour on a tie', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(all(Fraction.double(value))).toEqual([value + 0, value + 0, value + 0]);
      }),
    );
    expect(all(new Fraction(2n ** 53n + 1n))).toEqual([2 ** 53, 2 ** 53, 2 ** 53 + 2]);
    expect(all(new Fraction(2n ** 53n + 3n))).toEqual([2 ** 53 + 2, 2 ** 53 + 4, 2 ** 53 + 4]);
    expect(all(new Fraction(1n, 2n ** 1075n))).toEqual([0, 0, 2 ** -1074]);
    expect(all(new Fraction(3n, 2n ** 1075n))).toEqual([2 ** -1074, 2 ** -1073, 2 ** -1073]);
  });

  test('beyond the largest double is refused, on either side', () => {
    for (const direction of [-1, 0, 1]) {
      for (const n of [2n ** 1024n, -(2n ** 1024n)]) {
        expect(() => toDouble(new Fraction(n), direction)).toThrow('no finite number');
      }
    }
  });

  test('the largest double is one, and whatever lies beyond it is none', () => {
    const { n } = Fraction.double(Number.MAX_VALUE);
    expect(toDouble({ n, d: 1n }, 1)).toBe(Number.MAX_VALUE);
    expect(() => toDouble({ n: n + 1n, d: 1n }, 1)).toThrow('the result is no finite number');
    expect(() => toDouble({ n: -n - 1n, d: 1n }, -1)).toThrow(NumberError);
  });
});
