import { describe, expect, test } from 'vitest';
import { NumberError } from '../../src/model/errors.js';
import { convert } from '../../src/quantity/convert.js';
import { parseQuantity } from '../../src/quantity/parse.js';
import { quantity } from '../../src/quantity/quantity.js';

describe('convert', () => {
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

  test('takes every digit along where the double has lost some', () => {
    expect(convert(parseQuantity('12345678901234567890元'), '亿元')).toBe(123456789012.34567);
  });

  test('knows no zero below zero', () => {
    expect(Object.is(convert(-0, '万元', '元'), 0)).toBe(true);
    expect(Object.is(convert(quantity(-0, '元'), '万元'), 0)).toBe(true);
  });

  test('takes a quotient by its first stroke, and no second one for granted', () => {
    expect(convert(1, '亿元/万家', '万元/家')).toBe(1);
    expect(() => convert(1, '元/家/人' as '元/家', '元/家')).toThrow(/does not convert/);
  });
});
