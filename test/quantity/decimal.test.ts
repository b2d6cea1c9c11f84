import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NumberError } from '../../src/model/errors.js';
import {
  decimalOf,
  roundDecimal,
  scaleInteger,
  shiftDecimal,
  sizeOf,
  stripZeros,
  writeDecimal,
} from '../../src/quantity/decimal.js';
import { Fraction } from '../support/fraction.js';

/** Whether a double is the nearest one to `digits` times a power of ten. */
function nearest(double: number, digits: string, power: number): boolean {
  const ten = new Fraction(10n).power(Math.abs(power));
  const exact = power < 0 ? Fraction.decimal(digits).over(ten) : Fraction.decimal(digits).times(ten);
  const distance = (x: number): Fraction => Fraction.double(x).minus(exact).abs();
  return [-1, 1].every((side) => {
    const other = double + side * Math.max(Math.abs(double) * 2 ** -52, Number.MIN_VALUE);
    return other === double || !distance(other).below(distance(double));
  });
}

describe('a number times a power of ten', () => {
  const exponent = fc.integer({ min: -40, max: 40 });

  test('is the nearest double, of a whole number', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), exponent, (integer, power) => {
        expect(nearest(scaleInteger(integer, power), String(integer), power)).toBe(true);
      }),
    );
    // the powers that a double holds end here
    for (const power of [-23, -22, 22, 23]) expect(scaleInteger(3, power)).toBe(Number(`3e${power}`));
    expect(scaleInteger(7, 0)).toBe(7);
  });

  test('is the nearest double, of a decimal', () => {
    const decimal = fc.oneof(
      fc.tuple(fc.maxSafeInteger(), fc.nat(8)).map(([digits, places]) => Number(`${digits}e-${places}`)),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 }),
    );
    fc.assert(
      fc.property(decimal, exponent, (value, power) => {
        fc.pre(value === 0 || Math.abs(value) > 1e-200);
        const [digits = '', tens = '0'] = String(value).split('e');
        expect(nearest(shiftDecimal(value, power), digits, Number(tens) + power)).toBe(true);
      }),
    );
  });

  test.each([
    [1e308, 10],
    [-1e308, 1],
    [1e-320, -10],
    [NaN, 0],
    [Infinity, 2],
  ])('%d times ten to the %i is no double', (value, power) => {
    expect(() => shiftDecimal(value, power)).toThrow(NumberError);
    expect(() => shiftDecimal(value, power)).toThrow(`${value}e${power} is no double`);
  });

  test('nothing stays nothing', () => {
    expect([shiftDecimal(0, 400), shiftDecimal(0, -400)]).toEqual([0, 0]);
  });
});

describe('decimals', () => {
  test.each<[number | string, bigint, number]>([
    [13.55, 1355n, -2],
    [-0.05, -5n, -2],
    [1.5e21, 15n, 20],
    [5e-324, 5n, -324],
    ['1.50', 150n, -2],
    [0, 0n, 0],
  ])('%s', (number, mantissa, exponent) => {
    expect(decimalOf(number)).toEqual({ mantissa, exponent });
  });

  test.each([NaN, Infinity, -Infinity, '', 'x1', '1x', '.5'])('%s is none', (what) => {
    expect(() => decimalOf(what)).toThrow(NumberError);
    expect(() => decimalOf(what)).toThrow(`${what} is no finite number`);
  });

  test('without the zeros at the end', () => {
    expect(stripZeros({ mantissa: 1500n, exponent: -1 })).toEqual({ mantissa: 15n, exponent: 1 });
    expect(stripZeros({ mantissa: -20n, exponent: 0 })).toEqual({ mantissa: -2n, exponent: 1 });
    expect(stripZeros({ mantissa: 0n, exponent: 5 })).toEqual({ mantissa: 0n, exponent: 0 });
  });

  test('written out', () => {
    expect(writeDecimal({ mantissa: -5n, exponent: -3 })).toBe('-0.005');
    expect(writeDecimal({ mantissa: 5n, exponent: 3 })).toBe('5000');
    expect(writeDecimal({ mantissa: 0n, exponent: 0 }, 2)).toBe('0.00');
    expect(writeDecimal({ mantissa: 125n, exponent: -1 }, 3)).toBe('12.500');
  });

  test('rounded, where there is something to drop', () => {
    const few = { mantissa: 25n, exponent: -1 };
    expect(roundDecimal(few, 1, 'expand')).toBe(few);
    expect(roundDecimal(few, 3, 'expand')).toBe(few);
    expect(writeDecimal(roundDecimal(few, 0, 'expand'))).toBe('3');
    expect(writeDecimal(roundDecimal({ mantissa: 30n, exponent: -1 }, 0, 'expand'))).toBe('3');
    expect(writeDecimal(roundDecimal({ mantissa: 149n, exponent: 0 }, -2, 'halfEven'))).toBe('100');
  });

  test('the size is the power of ten of the first digit', () => {
    expect([12_345, -12_345, 0.05, -0.05, 9].map((number) => sizeOf(decimalOf(number)))).toEqual([4, 4, -2, -2, 0]);
  });
});
