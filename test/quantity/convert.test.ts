import { describe, expect, test } from 'vitest';
import { NumberError, UnitError } from '../../src/model/errors.js';
import { convert, powerBetween } from '../../src/quantity/convert.js';
import { parseQuantity } from '../../src/quantity/parse.js';
import { quantity } from '../../src/quantity/quantity.js';

describe('convert', () => {
  test('a quantity is converted to a number, by all of its digits', () => {
    expect(convert(parseQuantity('250.09亿元'), '万元')).toBe(2_500_900);
    expect(convert(parseQuantity('约200亿元'), '亿元')).toBe(200);
    expect(convert(parseQuantity('12345678901234567890元'), '亿元')).toBe(123_456_789_012.345_67);
  });

  test('an estimate is converted with its ends, and keeps what else it says', () => {
    const estimate = { value: 20_000, low: 10_000, high: 30_000, unit: '元', definition: 'a guess' } as const;
    expect(convert(estimate, '万元')).toEqual({ value: 2, low: 1, high: 3, unit: '万元', definition: 'a guess' });
  });

  test.each([
    ['元', '件'],
    ['元/人', '件/人'],
    ['元/人', '元/家'],
    ['元', '元/人'],
    ['元/人', '元'],
    ['千瓦', '千瓦时'],
  ])('%s does not become %s', (from, to) => {
    expect(() => powerBetween(from, to)).toThrow(UnitError);
    expect(() => powerBetween(from, to)).toThrow(`"${from}" does not convert to "${to}"`);
    expect(() => powerBetween(from, to)).toThrow(expect.objectContaining({ code: 'incompatible-units' }));
  });

  test('more pairs than are remembered come out right, each time', () => {
    const scales = ['', '十', '百', '千', '万', '十万', '百万', '千万', '亿'];
    for (let round = 0; round < 2; round++)
      for (const [from, high] of scales.entries())
        for (const [to, low] of scales.entries()) expect(powerBetween(`${high}元`, `${low}元`)).toBe(from - to);
  });

  test('refuses what no double holds: by its number, by its digits, and by the units', () => {
    const long = parseQuantity(`${'9'.repeat(303)}吨`);
    expect(long.digits).toBeDefined();
    for (const given of [
      () => convert(long, '毫克'),
      () => convert(1, `${'亿'.repeat(40)}元` as '元', '元'),
      () => convert(1e-300, '元', `${'亿'.repeat(40)}元` as '元'),
      () => convert(Number.NaN, '万元', '元'),
      () => convert(Number.POSITIVE_INFINITY, '万元', '元'),
    ]) {
      expect(given).toThrow(NumberError);
    }
  });

  test('refuses a unit that is missing, and takes a name of any length apart', () => {
    const untyped = convert as (given: unknown, from?: unknown, to?: unknown) => unknown;
    const missing = expect.objectContaining({ name: 'UnitError', code: 'incompatible-units' });
    expect(() => untyped(5, '元')).toThrow(missing);
    expect(() => untyped(quantity(5, '元'))).toThrow(missing);
    expect(untyped(0, `${'万'.repeat(20_000)}元`, '元')).toBe(0);
    expect(() => untyped(5, `${'万'.repeat(20_000)}元`, '元')).toThrow(
      expect.objectContaining({ name: 'NumberError' }),
    );
  });

  test('knows no zero below zero', () => {
    expect(Object.is(convert(-0, '万元', '元'), 0)).toBe(true);
    expect(Object.is(convert(quantity(-0, '元'), '万元'), 0)).toBe(true);
  });

  test('takes a quotient by its first stroke, and no second one for granted', () => {
    expect(convert(1, '亿元/万家', '万元/家')).toBe(1);
    expect(() => convert(1, '元/家/人' as '元/家', '元/家')).toThrow(/does not convert/);
    expect(() => convert(1, '/万人' as '人', '/人' as '人')).toThrow(/does not convert/);
  });
});
