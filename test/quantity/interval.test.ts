import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counters, units } from '../../src/model/units.js';
import { exactInterval } from '../../src/quantity/exact-interval.js';
import { type Interval, interval } from '../../src/quantity/interval.js';
import { decimalDigits } from '../../src/quantity/format.js';
import { parseQuantity } from '../../src/quantity/parse.js';
import { quantity } from '../../src/quantity/quantity.js';
import { runs } from '../support/runs.js';

describe('interval', () => {
  test.each(units.filter((unit) => unit !== ''))('a figure printed to one %s is exact if that is a counter', (unit) => {
    const { low, high } = exactInterval({ value: 5, unit, resolution: 1, bound: 'exact', printed: `5${unit}` });
    expect(low.n === high.n).toBe(counters.split(' ').includes(unit));
  });

  test('of a quotient, and of a number without a unit, is rounded', () => {
    expect(interval(parseQuantity('65件/万人'))).toEqual({ low: 64.5, high: 65.5 });
    expect(interval(parseQuantity('436'))).toEqual({ low: 435.5, high: 436.5 });
  });

  test('in another unit', () => {
    const { low, high } = interval(parseQuantity('13.55万件'), '万件') as Interval;
    // outward: the doubles next to 13.545 and 13.555 may lie inside
    expect([13.545 - low, high - 13.555].every((gap) => gap >= 0 && gap < 4e-15)).toBe(true);
    expect(() => interval(parseQuantity('13.55万件'), '亿元' as never)).toThrow(/does not convert/);
  });

  test('the step of a word is the resolution, where that is coarser than the last digit', () => {
    expect(interval({ ...parseQuantity('约3250件'), resolution: 100 })).toMatchObject({ low: 3200, high: 3300 });
  });

  test('of an estimate is its own', () => {
    expect(interval({ value: 2, low: 1, high: 3, unit: '元' }, '万元')).toEqual({
      low: 0.00009999999999999999,
      high: 0.00030000000000000003,
    });
  });

  test('says that it is open, and has no end there', () => {
    expect(interval(parseQuantity('300家以上'))).toEqual({ low: 300, conventional: true, open: 'high' });
    expect(interval(parseQuantity('不超过5%'))).toEqual({ high: 5, conventional: true, open: 'low' });
  });
});

describe('quantity', () => {
  test('is what the parser reads of the same figure', () => {
    expect(quantity(250.09, '亿元')).toEqual(parseQuantity('250.09亿元'));
    expect(quantity(-3.2, '%')).toEqual(parseQuantity('-3.2%'));
    expect(quantity(65, '件/万人')).toEqual(parseQuantity('65件/万人'));
    expect(quantity(200, '亿元', { bound: 'about' })).toEqual(parseQuantity('约200亿元'));
  });

  test('a share is in %, as it is where it is read', () => {
    expect(quantity(3, '‰')).toEqual(parseQuantity('3‰'));
    expect(quantity(3.5, '成', { bound: 'below' })).toEqual(parseQuantity('近3.5成'));
    expect(quantity(3, '件/成')).toEqual(parseQuantity('3件/成'));
    expect(quantity(25, '基点')).toEqual(parseQuantity('25基点'));
    expect(quantity(2, '倍')).toEqual(parseQuantity('2倍'));
  });

  test('a resolution of its own is in the base unit, and shows in what it prints', () => {
    expect(quantity(250.1, '亿元', { resolution: 1e6 })).toEqual(parseQuantity('250.10亿元'));
    expect(quantity(36_800, '件', { resolution: 100 })).toMatchObject({ value: 36_800, resolution: 100 });
  });

  test('has no zero below zero', () => {
    expect(quantity(-0, '元').value).toBe(0);
  });

  test('refuses what is no quantity', () => {
    expect(() => quantity(Number.NaN, '元')).toThrow(/finite/);
    expect(() => quantity(1, '元', { resolution: 0 })).toThrow(
      'a resolution of 0 is none: a finite number above zero is needed, in 元',
    );
    expect(() => quantity(1, '', { resolution: NaN })).toThrow(
      'a resolution of NaN is none: a finite number above zero is needed, in units',
    );
    expect(() => quantity(1, '万foo' as never)).toThrow(
      '"万foo" is no unit of the table, with or without a scale before it',
    );
    for (const unit of ['万foo', '件/foo', 'foo/件', 'foo万元', '元/家/人'])
      expect(() => quantity(1, unit as never)).toThrow(expect.objectContaining({ code: 'unknown-unit' }));
    expect(() => quantity(1, '元', { bound: 'between' as never })).toThrow(/two ends/);
    for (const bound of ['foo', 'toString', null])
      expect(() => quantity(5, '家', { bound: bound as never })).toThrow(`a bound of "${bound}" is none`);
    for (const text of ['2024年', '约2024年'])
      expect(() => quantity(2024, '年', text === '约2024年' ? { bound: 'about' } : {})).toThrow(
        `${text} reads as a date`,
      );
    expect(quantity(2024, '年', { resolution: 0.1 })).toEqual(parseQuantity('2024.0年'));
    expect(quantity(999, '年')).toEqual(parseQuantity('999年'));
  });
});

describe('a number of one’s own that no double holds in the base unit', () => {
  test('keeps its digits, and its interval holds it', () => {
    expect(quantity(46.608000000000004, '万亿米').digits).toBe('46608000000000.004');
    expect(interval(quantity(46.608000000000004, '万亿米'))).toEqual({ low: 46608000000000, high: 46608000000000.01 });
    expect(quantity(-46.608000000000004, '万亿米').digits).toBe('-46608000000000.004');
    expect(quantity(250.09, '亿元')).not.toHaveProperty('digits');
    expect(quantity(0.30000000000000004, '元')).not.toHaveProperty('digits');
    expect(quantity(-250.123456789012, '元')).not.toHaveProperty('digits');
  });

  test('is what its print reads as', () => {
    const number = fc.double({ min: 1e-9, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(number, fc.constantFrom('元', '万元', '亿元', '万亿元', '百分点', '万吨'), (value, unit) => {
        const own = quantity(value, unit as '元');
        const read = parseQuantity(own.printed);
        expect(interval(own)).toEqual(interval(read));
        expect(decimalDigits(own)).toBe(decimalDigits(read));
        expect(own.value).toBe(read.value);
      }),
      { numRuns: runs(2000) },
    );
  });
});
