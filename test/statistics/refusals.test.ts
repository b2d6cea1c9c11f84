import { describe, expect, test } from 'vitest';
import {
  annualizedGrowth,
  compoundAnnualGrowthRate,
  contributionToGrowth,
  difference,
  growthRate,
  impliedBase,
  impliedIncrease,
  inventionPatentsGranted,
  ipPledgeLoanBalance,
  ipPledgeLoanGrowth,
  NumberError,
  parseQuantity,
  PeriodError,
  percentagePointChange,
  ratio,
  reconcileGrowth,
  share,
  StatisticsError,
  sum,
} from '../../src/index.js';
import { at, patentsGrantedSeries } from '../../src/series/index.js';

/** Each refusal with all of its words, and what just passes beside it. Units and periods as read at run time. */

type Fields = Readonly<Record<string, unknown>>;
const figure = (printed: string, more: Fields = {}): never => ({ ...parseQuantity(printed), ...more }) as never;
const [flow, stock, rate] = ['flow', 'stock', 'rate'].map((kind) => ({ kind }));

function refusalOf(compute: () => unknown): string {
  try {
    compute();
  } catch (error) {
    if (error instanceof StatisticsError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'passes';
}

describe('what may not be added', () => {
  const add = (a: never, b: never): string => refusalOf(() => sum(a, b));
  type Given = Parameters<typeof figure>;
  const given = (...words: Given): Given => words;
  const rateWhy = 'a rate does not add to another, because each has a whole of its own';

  test.each<[string, Given, Given, string]>([
    ['percentages', given('3%'), given('4%'), `not-additive: 3%: ${rateWhy}`],
    ['tenths', given('3%', { unit: '成' }), given('4%', { unit: '成' }), `not-additive: 3%: ${rateWhy}`],
    ['per mille', given('3%', { unit: '‰' }), given('4%', { unit: '‰' }), `not-additive: 3%: ${rateWhy}`],
    ['multiples', given('3倍'), given('4倍'), `not-additive: 3倍: ${rateWhy}`],
    ['quotients', given('3元/家'), given('4元/家'), `not-additive: 3元/家: ${rateWhy}`],
    ['what is called a rate', given('3件', rate), given('4件', rate), `not-additive: 3件: ${rateWhy}`],
    ['percentage points', given('3个百分点'), given('4个百分点'), 'passes'],
    [
      'a part with its whole',
      given('3件', { id: 'a', partOf: 'b' }),
      given('4件', { id: 'b' }),
      'not-additive: a, b: the one is a part of the other',
    ],
    [
      'a whole with its part',
      given('4件', { id: 'b' }),
      given('3件', { id: 'a', partOf: 'b' }),
      'not-additive: b, a: the one is a part of the other',
    ],
    ['a part of something else', given('3件', { id: 'a', partOf: 'c' }), given('4件', { id: 'b' }), 'passes'],
    ['with a part of something else', given('4件', { id: 'b' }), given('3件', { id: 'a', partOf: 'c' }), 'passes'],
    ['a flow and a stock', given('3件', flow), given('4件', stock), 'not-additive: 3件, 4件: a flow and a stock'],
    ['a flow and what says nothing', given('3件', flow), given('4件'), 'passes'],
    ['what says nothing and a flow', given('3件'), given('4件', flow), 'passes'],
    [
      'one indicator twice',
      given('3件', { id: 'a' }),
      given('4件', { id: 'a' }),
      'not-additive: a, a: one indicator is there twice',
    ],
    [
      'one indicator, dated once',
      given('3件', { id: 'a', period: '2024' }),
      given('4件', { id: 'a' }),
      'not-additive: a, a: one indicator is there twice',
    ],
    [
      'one indicator, dated the other time',
      given('3件', { id: 'a' }),
      given('4件', { id: 'a', period: '2024' }),
      'not-additive: a, a: one indicator is there twice',
    ],
    [
      'one indicator in one year',
      given('3件', { id: 'a', period: '2024' }),
      given('4件', { id: 'a', period: '2024' }),
      'not-additive: a, a: one indicator is there twice',
    ],
    [
      'two indicators in one year',
      given('3件', { id: 'a', period: '2024' }),
      given('4件', { id: 'b', period: '2024' }),
      'passes',
    ],
    [
      'one indicator in two years',
      given('3件', { id: 'a', period: '2024' }),
      given('4件', { id: 'a', period: '2025' }),
      'passes',
    ],
    [
      'stocks at two times',
      given('3件', { ...stock, period: '2024-12-31' }),
      given('4件', { ...stock, period: '2025-12-31' }),
      'not-additive: 3件, 4件: stocks at two times',
    ],
    [
      'years that overlap',
      given('3件', { ...flow, period: '2024' }),
      given('4件', { ...flow, period: '2024-06-01/2025-05-31' }),
      'not-additive: 3件, 4件: the periods overlap',
    ],
  ])('%s', (_, a, b, refusal) => {
    expect(add(figure(...a), figure(...b))).toBe(refusal);
  });

  test('a figure twice, however little it says', () => {
    const one = figure('3件');
    expect(add(one, one)).toBe('not-additive: 3件, 3件: one figure is there twice');
  });

  test('quotients subtract, rates do not; a part is not larger than its whole', () => {
    const whole = { id: 'whole' };
    const part = { id: 'part', partOf: 'whole' };
    expect(difference(figure('5元/家'), figure('3元/家')).value).toBe(2);
    expect(refusalOf(() => difference(figure('5倍'), figure('3倍')))).toBe(`not-additive: 5倍: ${rateWhy}`);
    expect(refusalOf(() => difference(figure('3家', whole), figure('9家', part)))).toBe(
      'part-exceeds-whole: part, whole: the part is larger than the whole, whatever the rounding',
    );
    expect(difference(figure('3家', whole), figure('3家', part))).toMatchObject({ value: 0, low: 0, high: 0 });
    expect(difference(figure('3家'), figure('9家', part)).low).toBe(-6);
    expect(difference(figure('3.0亿元'), figure('9.0亿元', { partOf: 'other' })).high).toBe(-590_000_000);
    // no id is no whole
    expect(difference(figure('3家'), figure('9家')).value).toBe(-6);
  });
});

describe('what may not be subtracted', () => {
  const subtract = (a: never, b: never): string => refusalOf(() => difference(a, b));
  const whole = (period: string, more: Fields = {}): never => figure('5家', { id: 'all', period, ...more });
  const part = (period: string, more: Fields = {}): never =>
    figure('3家', { id: 'new', partOf: 'all', period, ...more });
  const other = (period: string, more: Fields = {}): never => figure('3家', { id: 'other', period, ...more });

  test.each<[string, never, never, string]>([
    ['a part in the year from the stock at its end', whole('2025-12-31', stock), part('2025', flow), 'passes'],
    ['the stock from the part', part('2025', flow), whole('2025-12-31', stock), 'passes'],
    [
      'a part of another year',
      whole('2019'),
      part('2025'),
      'incompatible-periods: all, new: the one must lie inside the other',
    ],
    [
      'the whole of another year',
      part('2025'),
      whole('2019'),
      'incompatible-periods: new, all: the one must lie inside the other',
    ],
    [
      'a part of another area',
      whole('2025', { area: 'CN' }),
      part('2025', { area: 'CN-SH' }),
      'incompatible-areas: all, new: one area is needed, not "CN" and "CN-SH"',
    ],
    ['a stock at two times', whole('2025-12-31', stock), whole('2024-12-31', stock), 'passes'],
    ['a flow over two years', whole('2025', flow), whole('2024', flow), 'passes'],
    ['half a year from the year', whole('2025', flow), whole('2025-01/2025-06', flow), 'passes'],
    [
      'half a year from the year after',
      whole('2025', flow),
      whole('2024-01/2024-06', flow),
      'incompatible-periods: all, all: the periods must be of one length',
    ],
    [
      'periods that only overlap',
      whole('2025', flow),
      whole('2024-07/2025-06', flow),
      'incompatible-periods: all, all: the one must lie inside the other',
    ],
    [
      'a flow from a stock',
      whole('2025-12-31', stock),
      other('2025-12-31', flow),
      'not-additive: all, other: a stock and a flow',
    ],
    [
      'stocks of two indicators at two times',
      whole('2025-12-31', stock),
      other('2024-12-31', stock),
      'not-additive: all, other: stocks at two times',
    ],
    [
      'flows of two indicators over periods that overlap',
      whole('2025', flow),
      other('2025-01/2025-06', flow),
      'not-additive: all, other: the periods overlap',
    ],
    ['two indicators of one year', whole('2025', flow), other('2025', flow), 'passes'],
    ['what says nothing of its time', whole('2025', flow), figure('3家'), 'passes'],
    ['a figure from itself, at its own time', whole('2025', flow), whole('2025', flow), 'passes'],
  ])('%s', (_, a, b, refusal) => {
    expect(subtract(a, b)).toBe(refusal);
  });
});

test('a part of another time is no share of its whole', () => {
  const whole = (period: string): never => figure('5家', { id: 'all', period });
  const part = (period: string): never => figure('3家', { id: 'new', partOf: 'all', period });
  const of = (a: string, b: string): string => refusalOf(() => share(part(a), whole(b)));
  expect(of('2025', '2019')).toBe('incompatible-periods: new, all: one period is needed, not "2025" and "2019"');
  expect(of('2025', '2024-07/2025-06')).toContain('incompatible-periods');
  for (const period of ['2025', '2025-12-31', '2025-01-01/2025-12-31', '2025-01/2026-06', '2025-12'])
    expect([of('2025', period), of(period, '2025')]).toEqual(['passes', 'passes']);
  // the points of a series have the id of the indicator
  expect(refusalOf(() => share(inventionPatentsGranted, at(patentsGrantedSeries, '2019')))).toContain(
    'incompatible-periods',
  );
  expect(refusalOf(() => difference(at(patentsGrantedSeries, '2019'), inventionPatentsGranted))).toContain(
    'incompatible-periods',
  );
});

test('what is no period is refused', () => {
  const [a, b] = [figure('6件', { period: 'foo', id: 'a' }), figure('3件', { period: 'foo', id: 'b' })];
  expect(() => sum(a, b)).toThrow(PeriodError);
  expect(() => difference(a, b)).toThrow(PeriodError);
  expect(() => ratio(a, b)).toThrow(PeriodError);
  const year = figure('3家', { period: '2025' });
  for (const period of ['2025-02-30', '2025-9', 'May 2025', '2025-09/2025-07', '2025/2024']) {
    expect(() => ratio(figure('5元', { period }), year), period).toThrow(PeriodError);
  }
  // a part and its whole compare them only where they differ
  for (const period of ['2025-9', '2025-1-5', 'May 2025', '2025-01-01T00', '2025/2025/2025']) {
    const part = figure('2家', { period, id: 'a', partOf: 'b' });
    expect(refusalOf(() => share(part, figure('3家', { period: '2025', id: 'b' })))).toMatch('incompatible-periods');
  }
});

describe('other refusals, in full', () => {
  const dated = (printed: string, period: string, more: Fields = {}): never => figure(printed, { period, ...more });
  const level = (period: string): never => dated('5亿元', period, { id: 'x' });
  const growthOf = (period: string): never =>
    dated('5%', period, { comparison: { basis: 'year-on-year', base: '2024', indicator: 'x' } });

  test.each<[() => unknown, string]>([
    [() => share(figure('-1家'), figure('3家')), 'out-of-domain: -1家: must not be negative, and may be'],
    [() => share(figure('1家'), figure('-3家')), 'out-of-domain: -3家: must not be negative, and may be'],
    [() => share(figure('0家'), figure('3家')), 'passes'],
    [() => share(figure('5家'), figure('3家')), 'part-exceeds-whole: 5家, 3家: the part is larger'],
    [() => share(figure('5家'), figure('0家')), 'zero-base: 0家: the base may be zero'],
    [() => share(figure('5家'), figure('9件')), 'incompatible-units: 5家, 9件: one unit is needed, not "家" and "件"'],
    [() => share(figure('300家以上'), figure('500家')), 'open-interval: 300家以上: the high end is open'],
    [() => share(figure('300家以下'), figure('500家')), 'open-interval: 300家以下: the low end is open'],
    [() => ratio(figure('6元/家'), figure('3件')), 'incompatible-units: 6元/家: it is a quotient already, in 元/家'],
    [() => ratio(figure('6'), figure('3件')), 'incompatible-units: 6: it has no unit'],
    [() => ratio(figure('6元'), figure('3')), 'incompatible-units: 3: it has no unit'],
    [
      () => ratio(dated('6元', '2024'), dated('3件', '2025')),
      'incompatible-periods: 6元, 3件: the one must lie inside the other',
    ],
    [
      () => ratio(figure('6元', { area: 'CN' }), figure('3件', { area: 'CN-SH' })),
      'incompatible-areas: 6元, 3件: one area is needed, not "CN" and "CN-SH"',
    ],
    [() => ratio(dated('6元', '2024-12-31'), dated('3件', '2024')), 'passes'],
    [() => ratio(dated('6元', '2024'), figure('3件')), 'passes'],
    [
      () => growthRate(figure('3件', { id: 'a' }), figure('4件', { id: 'b' })),
      'different-indicators: a, b: a growth is that of one indicator',
    ],
    [() => growthRate(figure('3件', { id: 'a' }), figure('4件')), 'passes'],
    [
      () => growthRate(figure('3件', flow), figure('4件', stock)),
      'incompatible-periods: 3件, 4件: a flow does not grow into a stock',
    ],
    [
      () => growthRate(dated('3件', '2025'), dated('4件', '2024')),
      'incompatible-periods: 3件, 4件: the base must be the earlier one',
    ],
    [
      () => growthRate(dated('3件', '2024'), dated('4件', '2025-12')),
      'incompatible-periods: 3件, 4件: the periods must be of one length',
    ],
    [
      () => growthRate(dated('3件', '2024-12-31'), dated('4件', '2025-01-01/2025-06-30')),
      'incompatible-periods: 3件, 4件: the periods must be of one length',
    ],
    [
      () => growthRate(dated('3件', '2024-01-01/2024-12-31'), dated('4件', '2025-01-01/2025-06-30')),
      'incompatible-periods: 3件, 4件: the periods must be of one length',
    ],
    [
      () => compoundAnnualGrowthRate(dated('3件', '2023-01-01/2023-12-31'), dated('4件', '2025-01-01/2025-06-30')),
      'incompatible-periods: 3件, 4件: the periods must be of one length',
    ],
    [() => growthRate(dated('3件', '2024'), dated('4件', '2025-01-01/2025-12-31')), 'passes'],
    [() => growthRate(dated('3件', '2024-02'), dated('4件', '2025-02')), 'passes'],
    [() => growthRate(dated('3件', '2024-01-01/2024-09-30'), dated('4件', '2025-01-01/2025-09-30')), 'passes'],
    [
      () => growthRate(dated('3件', '2024-01-01/2024-09-30'), dated('4件', '2025-01-01/2025-06-30')),
      'incompatible-periods: 3件, 4件: the periods must be of one length',
    ],
    [
      () => growthRate(dated('3件', '2024-12-31'), dated('4件', '2025-12')),
      'incompatible-periods: 3件, 4件: the periods must be of one length',
    ],
    [() => growthRate(dated('3件', '2024-01-01/2024-02-29'), dated('4件', '2025-01-01/2025-02-28')), 'passes'],
    [() => growthRate(dated('3件', '2024-12-01/2025-02-28'), dated('4件', '2025-03-01/2025-05-31')), 'passes'],
    [() => growthRate(dated('3件', '2024/2025'), dated('4件', '2026/2027')), 'passes'],
    [() => growthRate(dated('3件', '2024-01/2024-02'), dated('4件', '2025-01/2025-02')), 'passes'],
    [() => growthRate(dated('3件', '2024-12'), dated('4件', '2025-01')), 'passes'],
    [
      () => growthRate(figure('3件', { area: 'CN' }), figure('4件', { area: 'CN-SH' })),
      'incompatible-areas: 3件, 4件: one area is needed, not "CN" and "CN-SH"',
    ],
    [
      () => percentagePointChange(figure('3件'), figure('4件')),
      'incompatible-units: 3件: a percentage is needed, not "件"',
    ],
    [
      () => percentagePointChange(figure('3%'), figure('4件')),
      'incompatible-units: 4件: a percentage is needed, not "件"',
    ],
    [
      () => impliedBase(figure('-5亿元'), figure('100%')),
      'out-of-domain: 100%: a loss that may shrink by 100 % or more is none',
    ],
    [
      () => impliedBase({ value: -5, unit: '元' }, { value: 100, unit: '%' }),
      'out-of-domain: 100%: a loss that may shrink by 100 % or more is none',
    ],
    [() => impliedBase(figure('-5亿元'), figure('99%')), 'passes'],
    [() => impliedBase(figure('0家'), figure('200%')), 'passes'],
    [
      () => impliedBase(figure('5亿元'), figure('-100%')),
      'out-of-domain: -100%: it may be a fall by 100 % or more, from which no base follows',
    ],
    [
      () => impliedBase(figure('5亿元', { id: 'x' }), ipPledgeLoanGrowth),
      'different-indicators: ip-pledge-loan-growth, x: the growth is that of ip-pledge-loan-balance',
    ],
    [() => impliedBase(figure('5亿元'), ipPledgeLoanGrowth), 'passes'],
    [
      () => impliedBase({ ...ipPledgeLoanBalance, period: '2025-06-30' } as never, ipPledgeLoanGrowth),
      'incompatible-periods: ip-pledge-loan-growth, ip-pledge-loan-balance: the growth runs to 2025-01-01/2025-09-30, not to 2025-06-30',
    ],
    [
      () => impliedBase(figure('5亿元'), figure('10个百分点')),
      'incompatible-units: 10个百分点: a percentage is needed, not "百分点"',
    ],
    [
      () => impliedIncrease(figure('5亿元'), figure('10家')),
      'incompatible-units: 10家: a percentage is needed, not "家"',
    ],
    [
      () => impliedBase(figure('5亿元', { area: 'CN' }), figure('5%', { area: 'CN-SH' })),
      'incompatible-areas: 5%, 5亿元: one area is needed, not "CN-SH" and "CN"',
    ],
    [() => impliedIncrease(figure('5亿元', { area: 'CN' }), figure('5%')), 'passes'],
    [
      () =>
        reconcileGrowth({
          from: figure('2家', { area: 'CN' }),
          to: figure('3家', { area: 'CN' }),
          reported: figure('50%', { area: 'CN-SH' }),
        }),
      'incompatible-areas: 50%, 3家: one area is needed, not "CN-SH" and "CN"',
    ],
    [
      () => percentagePointChange(figure('3%', { area: 'CN' }), figure('4%', { area: 'CN-SH' })),
      'incompatible-areas: 3%, 4%: one area is needed, not "CN" and "CN-SH"',
    ],
    // a balance at the year's end, and a growth that the text gives for the year
    [() => impliedBase(dated('5亿元', '2025-12-31', { id: 'x' }), growthOf('2025')), 'passes'],
    [() => impliedBase(dated('5亿元', '2025', { id: 'x' }), growthOf('2025-01-01/2025-12-31')), 'passes'],
    [
      () => impliedBase(dated('5亿元', '2025', { id: 'x' }), growthOf('2025-12')),
      'incompatible-periods: 5%, x: the growth runs to 2025-12, not to 2025',
    ],
    [
      () => reconcileGrowth({ from: figure('2家'), to: figure('3家'), reported: figure('50个百分点') }),
      'incompatible-units: 50个百分点: a percentage is needed, not "百分点"',
    ],
    [
      () => reconcileGrowth({ from: level('2024'), to: level('2025'), reported: ipPledgeLoanGrowth }),
      'different-indicators: ip-pledge-loan-growth, x: the growth is that of ip-pledge-loan-balance',
    ],
    [
      () => reconcileGrowth({ from: level('2023'), to: level('2025'), reported: growthOf('2025') }),
      'incompatible-periods: 5%, x: the growth runs from 2024, not from 2023',
    ],
    [
      () => reconcileGrowth({ from: level('2022'), to: level('2024'), reported: growthOf('2025') }),
      'incompatible-periods: 5%, x: the growth runs to 2025, not to 2024',
    ],
    [() => reconcileGrowth({ from: level('2024'), to: level('2025'), reported: growthOf('2025') }), 'passes'],
    [() => annualizedGrowth(figure('3件')), 'incompatible-units: 3件: a percentage is needed, not "件"'],
    [
      () => annualizedGrowth(figure('3%')),
      'not-annual: 3%: a growth since the start of a year with its period is needed, not one without a comparison',
    ],
    [
      () => annualizedGrowth(figure('3%', { comparison: { basis: 'year-on-year' } })),
      'not-annual: 3%: a growth since the start of a year with its period is needed, not year-on-year',
    ],
    [
      () => annualizedGrowth(figure('3%', { comparison: ipPledgeLoanGrowth.comparison })),
      'not-annual: 3%: a growth since the start of a year with its period is needed, not one without a period',
    ],
    [
      () => annualizedGrowth({ ...ipPledgeLoanGrowth, period: '2024-12-31' }),
      'incompatible-periods: ip-pledge-loan-growth: it ends before its base, 2024-12-31',
    ],
    [
      () => annualizedGrowth({ ...ipPledgeLoanGrowth, value: -100 }),
      'out-of-domain: ip-pledge-loan-growth: it may be a fall by 100 % or more',
    ],
    [
      // exactly −100 %, with no rounding around it
      () => annualizedGrowth({ value: -100, unit: '%', period: '2025', comparison: ipPledgeLoanGrowth.comparison }),
      'out-of-domain: -100%: it may be a fall by 100 % or more',
    ],
    [
      () => compoundAnnualGrowthRate(figure('3件'), dated('4件', '2025')),
      'incompatible-periods: 3件: it carries no period, and the years come from the periods',
    ],
    [
      () => compoundAnnualGrowthRate(dated('3件', '2025'), figure('4件')),
      'incompatible-periods: 4件: it carries no period, and the years come from the periods',
    ],
    [
      () => compoundAnnualGrowthRate(dated('3件', '2024-12-31'), dated('4件', '2025-06-30')),
      'not-annual: 3件, 4件: less than a year apart: that is no annual growth',
    ],
    [() => compoundAnnualGrowthRate(dated('3件', '2024-12-31'), dated('4件', '2025-12-31')), 'passes'],
    [
      () => compoundAnnualGrowthRate(dated('-3件', '2020'), dated('4件', '2025')),
      'out-of-domain: -3件, 4件: both must be above zero to grow at a constant rate',
    ],
    [
      () => compoundAnnualGrowthRate(dated('3件', '2020'), dated('-4件', '2025')),
      'out-of-domain: 3件, -4件: both must be above zero to grow at a constant rate',
    ],
    [
      () => compoundAnnualGrowthRate(dated('3件', '2020'), dated('0件', '2025')),
      'out-of-domain: 3件, 0件: both must be above zero to grow at a constant rate',
    ],
    [
      () => contributionToGrowth({ from: figure('-2家'), to: figure('3家') }, figure('10家')),
      'out-of-domain: -2家: must not be negative, and may be',
    ],
    [
      () => contributionToGrowth({ from: figure('2家'), to: figure('3家') }, figure('-9家')),
      'out-of-domain: -9家: must not be negative, and may be',
    ],
    [() => contributionToGrowth({ from: figure('0家'), to: figure('3家') }, figure('9家')), 'passes'],
    [() => contributionToGrowth({ from: figure('2家'), to: figure('3家') }, figure('2家')), 'passes'],
    [
      () => contributionToGrowth({ from: figure('2家'), to: figure('3家') }, figure('1家')),
      'part-exceeds-whole: 2家, 1家: the part is larger than the whole, whatever the rounding',
    ],
    [
      () => contributionToGrowth({ from: figure('2家'), to: figure('3家') }, figure('0家')),
      'zero-base: 0家: the base may be zero',
    ],
    [
      () => contributionToGrowth({ from: dated('2家', '2024'), to: dated('3家', '2025') }, dated('9家', '2023')),
      'incompatible-periods: 9家: the base must be of 2024',
    ],
    [
      () => contributionToGrowth({ from: dated('2家', '2024'), to: dated('3家', '2025') }, dated('9家', '2024')),
      'passes',
    ],
    [() => contributionToGrowth({ from: dated('2家', '2024'), to: dated('3家', '2025') }, figure('9家')), 'passes'],
    [() => contributionToGrowth({ from: figure('2家'), to: figure('3家') }, dated('9家', '2024')), 'passes'],
  ])('%o', (compute, refusal) => {
    expect(refusalOf(compute)).toBe(refusal);
  });
});

test('what is no period, and a rate beyond the doubles, is told as such', () => {
  expect(() => growthRate(figure('3件', { period: 'abcd' }), figure('4件', { period: 'bcde' }))).toThrow(
    '"abcd" is no period: 2025, 2025-09, 2025-09-30 or 2025-01-01/2025-09-30 is',
  );
  const growth = { value: 1e300, unit: '%', period: '2025-01', comparison: ipPledgeLoanGrowth.comparison } as const;
  expect(() => annualizedGrowth(growth)).toThrow(NumberError);
  expect(() => annualizedGrowth(growth)).toThrow('the result is no finite number');
  const [from, to] = [
    { value: 1, unit: '元', period: '2024' },
    { value: 1e307, unit: '元', period: '2025' },
  ] as const;
  expect(() => compoundAnnualGrowthRate(from, to)).toThrow('the result is no finite number');
});

test('each result names its formula', () => {
  const [a, b] = [figure('2家'), figure('3家')];
  expect({
    share: share(a, b).definition,
    ratio: ratio(a, figure('3件')).definition,
    sum: sum(a, b).definition,
    difference: difference(b, a).definition,
    nothing: difference(a, a).definition,
    points: percentagePointChange(figure('3%'), figure('4%')).definition,
    growth: growthRate(a, b).definition,
    base: impliedBase(a, figure('5%')).definition,
    increase: impliedIncrease(a, figure('5%')).definition,
    reported: reconcileGrowth({ from: a, to: b, reported: figure('50%') }).reported.definition,
    contribution: contributionToGrowth({ from: a, to: b }, figure('9家')).definition,
    annualized: annualizedGrowth(ipPledgeLoanGrowth).definition,
    compound: compoundAnnualGrowthRate(figure('2家', { period: '2020' }), figure('3家', { period: '2025' })).definition,
  }).toEqual({
    share: 'part / whole × 100',
    ratio: 'a / b',
    sum: 'the sum of all',
    difference: 'a − b',
    nothing: 'a − b',
    points: 'to − from',
    growth: '(to − from) / |from| × 100',
    base: 'current / (1 + growth / 100)',
    increase: 'current − current / (1 + growth / 100)',
    reported: 'as printed',
    contribution: '(to − from) / base × 100',
    annualized: '((1 + growth / 100) ^ (year / elapsed) − 1) × 100',
    compound: '((to / from) ^ (1 / years) − 1) × 100',
  });
  expect(annualizedGrowth(ipPledgeLoanGrowth).assumes).toBe(
    'no seasonality: the same pace over the whole year, compounded by months',
  );
  expect(
    compoundAnnualGrowthRate(figure('2家', { period: '2022-12-31' }), figure('3家', { period: '2025-06-30' })).assumes,
  ).toBe('a constant rate over 2.5 years, counted by months');
});
