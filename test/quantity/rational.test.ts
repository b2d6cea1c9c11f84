import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDouble } from '../../src/quantity/rational.js';
import { Fraction, isCeilingOf, isFloorOf } from '../support/fraction.js';

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
      { numRuns: 2000 },
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
});
