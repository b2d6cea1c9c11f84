import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  convert,
  formatEstimate,
  growthRate,
  icPoolFirmsCovered,
  icPoolRiskCoverage,
  impliedBase,
  inventionPatentsGranted,
  ipPledgeLoanBalance,
  ipPledgeLoanGrowth,
  parseQuantity,
  patentsGranted,
  ratio,
  share,
} from '../../src/index.js';
import { runs } from '../support/runs.js';

const estimate = <U extends string>(value: number, low: number, high: number, unit: U) => ({ value, low, high, unit });

describe('formatEstimate', () => {
  // in each test, so that a broken share is a test that fails
  const inventions = () => share(inventionPatentsGranted, patentsGranted);

  test('writes the digits that hold, or the interval', () => {
    expect(formatEstimate(inventions())).toBe('39.0%');
    expect(formatEstimate(inventions(), { interval: true })).toBe('38.9%–39.0%');
    // 836 of 1,280, and 624 more than 6,822: only the last bit of the double tells the ends apart
    expect(formatEstimate(share(parseQuantity('836件'), parseQuantity('1280件')), { interval: true })).toBe('65.3125%');
    expect(formatEstimate(growthRate(parseQuantity('6822件'), parseQuantity('7446件')), { interval: true })).toBe(
      '9.14688%',
    );
    expect(formatEstimate(inventions(), { locale: 'en' })).toBe('39.0%');
    expect(formatEstimate(estimate(34.65, 34.61, 34.69, '%'), { interval: true })).toBe('34.6%–34.7%');
    expect(formatEstimate(estimate(34.7, 34.58, 34.81, '%'), { interval: true })).toBe('34.6%–34.8%');
    expect(
      formatEstimate(convert(impliedBase(ipPledgeLoanBalance, ipPledgeLoanGrowth), '亿元'), { unit: '亿元' }),
    ).toBe('214.0亿元');
  });

  test('an exact figure ends with its last digit', () => {
    const of = (part: string, whole: string): string =>
      formatEstimate(share(parseQuantity(part), parseQuantity(whole)));
    expect([of('123件', '500件'), of('41件', '50件'), of('7件', '1000件')]).toEqual(['24.6%', '82%', '0.7%']);
    expect(formatEstimate(growthRate(parseQuantity('1000件'), parseQuantity('1103件')))).toBe('10.3%');
    expect(of('1件', '3件')).toBe('33.3333%');
  });

  test('scales money, in either language', () => {
    const base = impliedBase(ipPledgeLoanBalance, ipPledgeLoanGrowth);
    expect(formatEstimate(base)).toBe('214.0亿元');
    expect(formatEstimate(base, { locale: 'en' })).toBe('CNY 21.40 billion');
    expect(formatEstimate(base, { unit: '万元' })).toBe('2140314万元–2140583万元');
    // a 690亿 would say that the 0 holds
    expect(formatEstimate(ratio(icPoolRiskCoverage, icPoolFirmsCovered))).toBe('686.4亿元/家–689.4亿元/家');
    expect(formatEstimate(ratio(icPoolRiskCoverage, icPoolFirmsCovered), { locale: 'en' })).toBe('CNY 69 billion/家');
  });

  test('an estimate in a scaled unit is written as it is in the base unit', () => {
    const base = impliedBase(ipPledgeLoanBalance, ipPledgeLoanGrowth);
    const perFirm = ratio(convert(base, '亿元'), parseQuantity('436家'));
    expect(formatEstimate(convert(base, '亿元'), { locale: 'en' })).toBe('CNY 21.40 billion');
    expect(formatEstimate(convert(base, '百万元'))).toBe('214.0亿元');
    expect(formatEstimate(convert(base, '亿元'), { unit: '元' })).toBe('21403140913元–21405828733元');
    expect([formatEstimate(perFirm), formatEstimate(perFirm, { locale: 'en' })]).toEqual([
      '4909万元/家',
      'CNY 49.09 million/家',
    ]);
    // 千瓦 is a unit of its own, and a name of no table has no scale
    expect(formatEstimate(estimate(3, 2.99, 3.01, '万千瓦'), { locale: 'en' })).toBe('30.0 thousand kW');
    expect(formatEstimate(estimate(3, 2.99, 3.01, '万店'))).toBe('3.00万店');
    expect(formatEstimate(estimate(3, 3, 3, '店'))).toBe('3店');
    const units = fc.constantFrom('百元', '千元', '万元', '百万元', '亿元', '万亿元');
    const options = fc.record(
      {
        locale: fc.constantFrom('zh', 'en'),
        interval: fc.boolean(),
        unit: fc.constantFrom('元', '万元', '亿元'),
        maximumSignificantDigits: fc.integer({ min: 1, max: 15 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.nat(1e9),
        fc.nat(1e9),
        units,
        options,
        (value, a, b, unit, how) => {
          // of a width of 0.01百元 the doubles make a little less
          fc.pre(!/^10*$/.test(String(a + b)));
          const given = estimate(value, value - a, value + b, '元');
          expect(formatEstimate(convert(given, unit as '万元'), how)).toBe(formatEstimate(given, how));
        },
      ),
      { numRuns: runs(3000) },
    );
  });

  test('an exact result keeps its own digits, and at most so many', () => {
    expect(formatEstimate(share(patentsGranted, patentsGranted))).toBe('100%');
    expect(formatEstimate(estimate(12.5, 12.5, 12.5, '%'))).toBe('12.5%');
    expect(formatEstimate(estimate(200 / 3, 200 / 3, 200 / 3, '%'))).toBe('66.6667%');
    expect(formatEstimate(estimate(200 / 3, 200 / 3, 200 / 3, '%'), { maximumSignificantDigits: 3 })).toBe('66.7%');
    expect(formatEstimate(estimate(0, 0, 0, '%'))).toBe('0%');
  });

  test.each([
    [99.97, 99.97, 99.97, 3, '100%'],
    [-99.97, -99.97, -99.97, 3, '-100%'],
    [9.9996, 9.9995, 9.9997, 4, '10.00%'],
    [999_999.6, 999_999.6, 999_999.6, 6, '1000000%'],
    [99.94, 99.94, 99.94, 3, '99.9%'],
    [0.999_96, 0.999_96, 0.999_96, 2, '1.0%'],
  ])(
    '%d between %d and %d has at most %d digits where rounding carries, too: %s',
    (value, low, high, most, written) => {
      expect(formatEstimate(estimate(value, low, high, '%'), { maximumSignificantDigits: most })).toBe(written);
    },
  );

  test('ends that are apart by two units and more are an interval, be they next to each other as doubles', () => {
    const far = estimate(2 ** 53 + 2, 2 ** 53, 2 ** 53 + 4, '%');
    expect(formatEstimate(far)).toBe('9007199254740992.0%–9007199254740996.0%');
    expect(formatEstimate(estimate(2 ** 53 + 2, 2 ** 53 + 2, 2 ** 53 + 2, '%'))).toBe('9007199254740994%');
  });

  test('an exact result is written to the whole unit, however few digits are asked for', () => {
    const count = estimate(1_234_567, 1_234_567, 1_234_567, '件');
    expect(formatEstimate(count, { unit: '件' })).toBe('1234567件');
    expect(formatEstimate(count, { unit: '万件', maximumSignificantDigits: 2 })).toBe('123万件');
    expect(formatEstimate(count, { locale: 'en', maximumSignificantDigits: 2, noun: 'patents' })).toBe(
      '1.2 million patents',
    );
    const dear = estimate(123_456_789, 123_456_789, 123_456_789, '元');
    expect(formatEstimate(dear, { locale: 'en', maximumSignificantDigits: 2 })).toBe('CNY 123 million');
    // 836 of 1,280: exact but for the last bit of the double
    const granted = share(parseQuantity('836件'), parseQuantity('1280件'));
    expect(formatEstimate(granted, { maximumSignificantDigits: 1 })).toBe('65%');
  });

  test('a figure that holds to the unit or further is written without a scale', () => {
    expect(formatEstimate(estimate(12_345, 12_344.6, 12_345.4, '元'))).toBe('12345元');
    expect(formatEstimate(estimate(12_345, 12_344.6, 12_345.4, '元'), { locale: 'en' })).toBe('CNY 12,345');
    expect(formatEstimate(estimate(12_345.6, 12_345.55, 12_345.65, '元'))).toBe('12345.6元');
    expect(formatEstimate(estimate(12_345, 12_344.6, 12_345.4, '元'), { unit: '万元' })).toBe('1.2345万元');
    // a unit of its own in English too, and not thousands of metres
    expect(formatEstimate(estimate(12_345, 12_344.6, 12_345.4, '米'), { locale: 'en', unit: '公里' })).toBe(
      '12.345 km',
    );
    expect(formatEstimate(estimate(12_345, 12_300, 12_400, '元'))).toBe('1.23万元');
  });

  test('a digit holds where an end is exactly one unit away, and not beyond', () => {
    for (const [low, high] of [[14, 16] as const, [14, 15.5] as const, [14.5, 16] as const])
      expect(formatEstimate(estimate(15, low, high, '%'))).toBe('15%');
    expect(formatEstimate(estimate(15, 13.9, 15, '%'))).toBe('13.9%–15.0%');
    expect(formatEstimate(estimate(5, 4, 6, '%'))).toBe('5%');
  });

  test('where no digit holds, the interval is written', () => {
    expect(formatEstimate(estimate(0.4, -3, 4, '%'))).toBe('-3.0%–4.0%');
    expect(formatEstimate(estimate(1000, 200, 9000, '家'))).toBe('200家–9000家');
  });

  test('refuses a unit that does not fit, and no digits', () => {
    expect(() => formatEstimate(inventions(), { unit: '元' as never })).toThrow(/does not convert/);
    expect(() => formatEstimate(inventions(), { maximumSignificantDigits: 0 })).toThrow(/significant/);
  });

  test('the last digit is right to within one unit, and no finer one would be', () => {
    const size = fc.integer({ min: 1, max: 999_999_999 });
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 4 }), (value, width, decimals) => {
        const unit = 10 ** decimals;
        const given = estimate(value / unit, (value - width) / unit, (value + width) / unit, '%');
        const written = formatEstimate(given, { maximumSignificantDigits: 15 });
        fc.pre(!written.includes('–'));
        const number = written.replace('%', '');
        const place = number.includes('.') ? 10 ** -number.split('.')[1]!.length : 10 ** /0*$/.exec(number)![0].length;
        const slack = 1e-9 * Math.max(1, given.value);
        expect(Math.max(Number(number) - given.low, given.high - Number(number))).toBeLessThanOrEqual(place + slack);
      }),
      { numRuns: runs(3000) },
    );
  });
});

test('a locale that there is not', () => {
  expect(() => formatEstimate({ value: 2, low: 1, high: 3, unit: '元' }, { locale: 'fr' as never })).toThrow(
    'nothing is written in "fr": zh and en fit',
  );
});
