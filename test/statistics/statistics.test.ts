import { describe, expect, test } from 'vitest';
import {
  annualizedGrowth,
  compoundAnnualGrowthRate,
  contributionToGrowth,
  dataProductApplications,
  dataProductCertificates,
  dataProductEconomicValue,
  difference,
  growthRate,
  icPoolFirmsCovered,
  icPoolRiskCoverage,
  impliedBase,
  impliedIncrease,
  insurancePremiumSubsidy,
  inventionPatentsGranted,
  ipFinancePilotProvinces,
  ipPledgeLoanBalance,
  ipPledgeLoanGrowth,
  newOverseasStations,
  overseasStations,
  parseQuantity,
  patentNavigationProjects,
  patentsGranted,
  pctApplications,
  percentagePointChange,
  quantity,
  ratio,
  reconcileGrowth,
  share,
  StatisticsError,
  type StatisticsErrorCode,
  sum,
} from '../../src/index.js';
import { Fraction } from '../support/fraction.js';

const codeOf = (compute: () => unknown): StatisticsErrorCode | undefined => {
  try {
    compute();
  } catch (error) {
    if (error instanceof StatisticsError) return error.code;
    throw error;
  }
  return undefined;
};
const at = <U extends string>(
  figure: { readonly value: number; readonly unit: U },
  period: string,
  more: object = {},
) => ({
  ...figure,
  period,
  ...more,
});
/** As read at run time, where no type can help. */
const loose = (text: string): never => parseQuantity(text) as never;

describe('growthRate', () => {
  test.each([
    ['5591件', '6185件', '10.62'],
    ['6185件', '6822件', '10.30'],
    ['50.2件/万人', '57.9件/万人', '15.34'],
  ])('%s to %s is %s %%', (from, to, printed) => {
    expect(growthRate(loose(from), loose(to)).value.toFixed(2)).toBe(printed);
  });

  test('a negative base is taken by its magnitude: the sign says whether it rose', () => {
    expect(growthRate(parseQuantity('-2亿元'), parseQuantity('-1亿元')).value).toBe(50);
    expect(growthRate(parseQuantity('-2亿元'), parseQuantity('-3亿元')).value).toBe(-50);
    expect(growthRate(parseQuantity('-2亿元'), parseQuantity('2亿元')).value).toBe(200);
  });

  test('of a figure to itself is exactly zero', () => {
    expect(growthRate(patentsGranted, patentsGranted)).toMatchObject({ value: 0, low: 0, high: 0 });
  });

  test('about-figures go in with their convention, and the result says so', () => {
    expect(growthRate(parseQuantity('约200亿元'), parseQuantity('300亿元'))).toMatchObject({
      conventional: true,
      value: 50,
    });
    expect(growthRate(parseQuantity('200亿元'), parseQuantity('300亿元'))).not.toHaveProperty('conventional');
  });

  test('refuses what has no value', () => {
    expect(codeOf(() => growthRate(parseQuantity('0件'), parseQuantity('5件')))).toBe('zero-base');
    expect(codeOf(() => growthRate(parseQuantity('0.0亿元'), parseQuantity('5亿元')))).toBe('zero-base');
    expect(codeOf(() => growthRate(parseQuantity('300家以上'), parseQuantity('500家')))).toBe('open-interval');
    expect(codeOf(() => growthRate(loose('3件'), loose('5家')))).toBe('incompatible-units');
  });

  test('checks and names the periods that the figures carry', () => {
    const [before, after] = [at(parseQuantity('6822件'), '2024'), at(parseQuantity('7446件'), '2025')];
    expect(growthRate(before, after)).toMatchObject({
      unit: '%',
      from: '2024',
      to: '2025',
      definition: '(to − from) / |from| × 100',
    });
    expect(codeOf(() => growthRate(after, before))).toBe('incompatible-periods');
    expect(codeOf(() => growthRate(before, at(parseQuantity('7446件'), '2025-12-31')))).toBe('incompatible-periods');
    expect(codeOf(() => growthRate(pctApplications, at(patentsGranted, '2026')))).toBe('different-indicators');
    expect(codeOf(() => growthRate(at(before, '2024', { area: 'CN' }), at(after, '2025', { area: 'CN-SH' })))).toBe(
      'incompatible-areas',
    );
    expect(codeOf(() => growthRate(at(before, '2024', { kind: 'flow' }), at(after, '2025', { kind: 'stock' })))).toBe(
      'incompatible-periods',
    );
  });
});

describe('impliedBase', () => {
  test('250.09亿元 after 16.84 % is 214.04亿元, between 214.03 and 214.06', () => {
    const { value, low, high, period } = impliedBase(ipPledgeLoanBalance, ipPledgeLoanGrowth);
    expect((value / 1e8).toFixed(2)).toBe('214.04');
    expect([low, high].map((end) => (end / 1e8).toFixed(2))).toEqual(['214.03', '214.06']);
    expect(period).toBe('2024-12-31');
  });

  test('refuses a fall by all of it, and the growth of something else', () => {
    expect(codeOf(() => impliedBase(parseQuantity('5亿元'), parseQuantity('-100%')))).toBe('out-of-domain');
    expect(codeOf(() => impliedBase(parseQuantity('5亿元'), parseQuantity('-99.6%')))).toBeUndefined();
    expect(codeOf(() => impliedBase(insurancePremiumSubsidy, ipPledgeLoanGrowth))).toBe('different-indicators');
    expect(codeOf(() => impliedBase(at(ipPledgeLoanBalance, '2025-06-30'), ipPledgeLoanGrowth))).toBe(
      'incompatible-periods',
    );
  });
});

test('of a growth that a text tells only its times are checked', () => {
  const told = (base: string): never => ({ ...parseQuantity('16.84%'), comparison: { base } }) as never;
  expect(impliedBase(ipPledgeLoanBalance, told('2024-12-31')).period).toBe('2024-12-31');
  expect(impliedIncrease(ipPledgeLoanBalance, { ...parseQuantity('16.84%'), comparison: {} })).not.toHaveProperty(
    'from',
  );
  expect(impliedBase(ipPledgeLoanBalance, { ...parseQuantity('16.84%'), comparison: {} })).not.toHaveProperty('period');
  const [from, to] = [at(parseQuantity('3亿元'), '2023-12-31'), at(parseQuantity('5亿元'), '2024-12-31')];
  expect(codeOf(() => reconcileGrowth({ from, to, reported: told('2022-12-31') }))).toBe('incompatible-periods');
  expect(reconcileGrowth({ from, to, reported: { ...parseQuantity('67%'), comparison: {} } }).consistent).toBe(true);
});

test('a growth that says nothing of itself is taken as given', () => {
  const base = impliedBase(ipPledgeLoanBalance, parseQuantity('100.0%'));
  expect(base.value).toBe(ipPledgeLoanBalance.value / 2);
  expect(base.period).toBeUndefined();
});

describe('impliedIncrease', () => {
  test('names the two times where the growth says what it is measured against', () => {
    expect(impliedIncrease(ipPledgeLoanBalance, ipPledgeLoanGrowth)).toMatchObject({
      from: '2024-12-31',
      to: '2025-09-30',
      unit: '元',
    });
    const undated = impliedIncrease(parseQuantity('250.09亿元'), ipPledgeLoanGrowth);
    expect([undated.from, 'to' in undated]).toEqual(['2024-12-31', false]);
    const plain = impliedIncrease(parseQuantity('250.09亿元'), parseQuantity('16.84%'));
    expect(['from' in plain, 'to' in plain]).toEqual([false, false]);
  });

  test('refuses a fall by all of it, to the last digit', () => {
    expect(codeOf(() => impliedIncrease(parseQuantity('5亿元'), { value: -100, unit: '%' }))).toBe('out-of-domain');
    expect(codeOf(() => impliedIncrease(parseQuantity('5亿元'), { value: -99.99, unit: '%' }))).toBeUndefined();
  });
});

describe('annualizedGrowth', () => {
  test("compounds nine months' growth over twelve, and says what it assumes", () => {
    const rate = annualizedGrowth(ipPledgeLoanGrowth);
    expect(rate).toMatchObject({ unit: '%', from: '2024-12-31', to: '2025-09-30' });
    expect(rate.assumes).toContain('no seasonality');
    // (1 + x/100)^9 against (1 + g/100)^12, as exact fractions
    const year = (x: number): Fraction => Fraction.double(x).over(new Fraction(100n)).plus(new Fraction(1n)).power(9);
    const [low, value, high] = [116_835n, 116_840n, 116_845n].map((g) => new Fraction(g, 100_000n).power(12));
    expect(low!.below(year(rate.low))).toBe(false);
    expect(year(rate.high).below(high!)).toBe(false);
    for (const [x, exact] of [
      [rate.low, low!],
      [rate.value, value!],
      [rate.high, high!],
    ] as const) {
      expect(exact.below(year(x * (1 - 2 ** -51)))).toBe(false);
      expect(year(x * (1 + 2 ** -51)).below(exact)).toBe(false);
    }
  });

  test('goes by days where the span is no whole months', () => {
    const growth = { ...ipPledgeLoanGrowth, period: '2025-01-01/2025-03-15' };
    expect(annualizedGrowth(growth).value).toBeCloseTo((1.1684 ** (365 / 74) - 1) * 100, 9);
    expect(annualizedGrowth(growth).assumes).toContain('days');
  });

  test('says so where the rate is one of a reading convention', () => {
    expect(annualizedGrowth({ ...ipPledgeLoanGrowth, ...parseQuantity('约16%') })).toMatchObject({
      conventional: true,
    });
    expect(annualizedGrowth(ipPledgeLoanGrowth)).not.toHaveProperty('conventional');
  });

  test('names the last day, however the period is written', () => {
    for (const period of ['2025-09-30', '2025-01-01/2025-09-30'])
      expect(annualizedGrowth({ ...ipPledgeLoanGrowth, period })).toMatchObject({
        from: '2024-12-31',
        to: '2025-09-30',
      });
  });

  test('refuses a year-on-year rate, and one that does not say what it is', () => {
    const yearly = { ...ipPledgeLoanGrowth, comparison: { ...ipPledgeLoanGrowth.comparison, basis: 'year-on-year' } };
    expect(codeOf(() => annualizedGrowth(yearly as never))).toBe('not-annual');
    expect(codeOf(() => annualizedGrowth(parseQuantity('16.84%') as never))).toBe('not-annual');
    expect(codeOf(() => annualizedGrowth({ ...ipPledgeLoanGrowth, period: '2024-12-31' }))).toBe(
      'incompatible-periods',
    );
    expect(codeOf(() => annualizedGrowth({ ...ipPledgeLoanGrowth, value: -100 }))).toBe('out-of-domain');
    expect(codeOf(() => annualizedGrowth(ipPledgeLoanBalance as never))).toBe('incompatible-units');
  });
});

describe('compoundAnnualGrowthRate', () => {
  const [before, after] = [at({ value: 3558, unit: '件' }, '2020'), at({ value: 7446, unit: '件' }, '2025')];

  test("takes its years from the figures' own periods", () => {
    expect(compoundAnnualGrowthRate(before, after)).toMatchObject({ from: '2020', to: '2025' });
    expect(compoundAnnualGrowthRate(before, after).value).toBeCloseTo(((7446 / 3558) ** (1 / 5) - 1) * 100, 12);
    const [a, b] = [at(parseQuantity('100件'), '2022-12-31'), at(parseQuantity('200件'), '2025-06-30')];
    expect(compoundAnnualGrowthRate(a, b).value).toBeCloseTo((2 ** (1 / 2.5) - 1) * 100, 10);
    const leap = [at(parseQuantity('100件'), '2024-02-29'), at(parseQuantity('200件'), '2025-02-28')] as const;
    expect(compoundAnnualGrowthRate(...leap).value).toBe(100);
  });

  test('is exact where a double holds the rate', () => {
    const counts: readonly (readonly [from: number, to: number, years: number, rate: number])[] = [
      [100, 121, 2, 10],
      [25, 36, 2, 20],
      [125, 216, 3, 20],
      [64, 125, 3, 25],
      [10_000, 14_641, 4, 10],
      [100_000, 161_051, 5, 10],
      [16, 81, 4, 50],
      [1024, 1, 10, -50],
    ];
    for (const [from, to, years, rate] of counts) {
      const figures = [
        at({ value: from, unit: '件' }, '2000'),
        at({ value: to, unit: '件' }, String(2000 + years)),
      ] as const;
      expect(compoundAnnualGrowthRate(...figures)).toMatchObject({ value: rate, low: rate, high: rate });
    }
  });

  test('says so where one of the two is a reading convention', () => {
    const [from, to] = [at(parseQuantity('约3000件'), '2020'), at(parseQuantity('约4000件'), '2025')];
    expect(compoundAnnualGrowthRate(from, after)).toHaveProperty('conventional', true);
    expect(compoundAnnualGrowthRate(before, to)).toHaveProperty('conventional', true);
    expect(compoundAnnualGrowthRate(before, after)).not.toHaveProperty('conventional');
  });

  test('refuses half a year, missing periods, and what cannot grow by a constant rate', () => {
    const half = [at(parseQuantity('57.9件'), '2024-12-31'), at(parseQuantity('62件'), '2025-06-30')] as const;
    expect(codeOf(() => compoundAnnualGrowthRate(...half))).toBe('not-annual');
    expect(codeOf(() => compoundAnnualGrowthRate(after, before))).toBe('incompatible-periods');
    expect(codeOf(() => compoundAnnualGrowthRate(parseQuantity('3件') as never, after as never))).toBe(
      'incompatible-periods',
    );
    expect(codeOf(() => compoundAnnualGrowthRate(at(parseQuantity('-3件'), '2020'), after))).toBe('out-of-domain');
    expect(codeOf(() => compoundAnnualGrowthRate(at(parseQuantity('0件'), '2020'), after))).toBe('zero-base');
  });

  test('a period that does not exist is refused', () => {
    expect(() => compoundAnnualGrowthRate(at(before, '2023-02-30'), at(after, '2025-02-28'))).toThrow(/no period/);
  });
});

describe('share', () => {
  test('knows that a part lies inside its whole', () => {
    expect(share(inventionPatentsGranted, patentsGranted)).toMatchObject({ unit: '%', period: '2025' });
    expect(share(patentsGranted, patentsGranted)).toMatchObject({ value: 100, low: 100, high: 100 });
    expect(share(parseQuantity('9.9亿元'), parseQuantity('10亿元')).high).toBe(100);
    expect(share(parseQuantity('5家'), parseQuantity('5家'))).toMatchObject({ value: 100, low: 100, high: 100 });
    expect(share(newOverseasStations, overseasStations)).toMatchObject({ period: '2025-12-31' });
  });

  test('names the period that both figures carry, and none that only one does', () => {
    const [part, whole] = [parseQuantity('3家'), parseQuantity('5家')];
    expect(share(at(part, '2025'), at(whole, '2025')).period).toBe('2025');
    for (const one of [share(at(part, '2025'), whole), share(part, at(whole, '2025')), share(part, whole)])
      expect(one).not.toHaveProperty('period');
  });

  test('a part may be of another time than its own whole, and no other', () => {
    const whole = at(parseQuantity('5家'), '2025-12-31', { id: 'all' });
    const part = (partOf: string) => at(parseQuantity('3家'), '2025', { id: 'new', partOf });
    expect(share(part('all'), whole).period).toBe('2025-12-31');
    expect(codeOf(() => share(part('others'), whole))).toBe('incompatible-periods');
  });

  test('refuses a part that is larger, a whole of zero, and what is of another time or place', () => {
    expect(codeOf(() => share(parseQuantity('5家'), parseQuantity('3家')))).toBe('part-exceeds-whole');
    expect(codeOf(() => share(parseQuantity('0家'), parseQuantity('0家')))).toBe('zero-base');
    expect(codeOf(() => share(parseQuantity('-1家'), parseQuantity('3家')))).toBe('out-of-domain');
    expect(codeOf(() => share(parseQuantity('300家以上'), parseQuantity('500家')))).toBe('open-interval');
    expect(codeOf(() => share(at(parseQuantity('3家'), '2024'), at(parseQuantity('5家'), '2025')))).toBe(
      'incompatible-periods',
    );
    expect(
      codeOf(() => share(ipFinancePilotProvinces, at(parseQuantity('31个'), '2025-12-31', { area: 'CN-SH' }))),
    ).toBe('incompatible-areas');
    expect(codeOf(() => share(insurancePremiumSubsidy as never, patentsGranted))).toBe('incompatible-units');
  });
});

describe('ratio', () => {
  test('composes the unit', () => {
    expect(ratio(icPoolRiskCoverage, icPoolFirmsCovered)).toMatchObject({ unit: '元/家', period: '2025' });
    const one = ratio(icPoolRiskCoverage, icPoolRiskCoverage);
    expect(one).toMatchObject({ value: 1, low: 1, high: 1, unit: '元/元' });
  });

  test('takes the longer of two periods, and none that do not meet', () => {
    expect(ratio(dataProductEconomicValue, dataProductCertificates)).toMatchObject({
      period: '2025-12-31',
      conventional: true,
    });
    const [balance, firms] = [at(parseQuantity('3元'), '2025-12-31'), at(parseQuantity('5家'), '2025')];
    expect([ratio(balance, firms).period, ratio(firms, balance).period]).toEqual(['2025', '2025']);
    expect(codeOf(() => ratio(at(parseQuantity('3元'), '2024'), at(parseQuantity('5家'), '2025')))).toBe(
      'incompatible-periods',
    );
  });

  test('refuses a quotient, and a divisor that may be zero', () => {
    expect(codeOf(() => ratio(loose('65件/万人'), loose('3家')))).toBe('incompatible-units');
    expect(codeOf(() => ratio(parseQuantity('3元'), parseQuantity('0.0亿元')))).toBe('zero-base');
  });
});

describe('sum and difference', () => {
  test('add what may be added', () => {
    expect(sum(parseQuantity('2家'), parseQuantity('6家'), parseQuantity('6家'))).toMatchObject({
      value: 14,
      low: 14,
      high: 14,
      unit: '家',
    });
    expect(difference(patentsGranted, inventionPatentsGranted)).toMatchObject({
      value: 82_700,
      low: 82_600,
      high: 82_800,
    });
    expect(difference(patentsGranted, patentsGranted)).toMatchObject({ value: 0, low: 0, high: 0 });
    expect(
      sum(at(parseQuantity('2家'), '2024', { kind: 'flow' }), at(parseQuantity('3家'), '2025', { kind: 'flow' })).value,
    ).toBe(5);
  });

  test('a whole less its part is not below zero', () => {
    const whole = { ...quantity(3, '亿元'), id: 'whole' };
    const part = { ...quantity(3, '亿元'), id: 'part', partOf: 'whole' };
    expect(difference(whole, part).low).toBe(0);
    expect(codeOf(() => difference(whole, { ...part, ...quantity(9, '亿元') }))).toBe('part-exceeds-whole');
  });

  test('refuse what would count double, and rates', () => {
    const no = 'not-additive';
    expect(codeOf(() => sum(patentsGranted, inventionPatentsGranted))).toBe(no);
    expect(codeOf(() => sum(patentsGranted, patentsGranted))).toBe(no);
    expect(codeOf(() => sum(parseQuantity('3%'), parseQuantity('4%')))).toBe(no);
    expect(codeOf(() => difference(parseQuantity('3%'), parseQuantity('4%')))).toBe(no);
    expect(codeOf(() => sum(dataProductApplications, { ...dataProductApplications }))).toBe(no);
    expect(codeOf(() => sum(dataProductApplications, at(dataProductApplications, '2024-12-31')))).toBe(no);
    expect(codeOf(() => sum(at(pctApplications, '2024'), at(pctApplications, '2024-01-01/2024-06-30')))).toBe(no);
    expect(codeOf(() => sum(ipFinancePilotProvinces, { ...patentNavigationProjects, unit: '个' as const }))).toBe(
      'incompatible-areas',
    );
    expect(codeOf(() => sum(dataProductApplications, pctApplications))).toBe(no);
    expect(codeOf(() => sum(parseQuantity('3件'), loose('4家')))).toBe('incompatible-units');
  });
});

describe('percentagePointChange', () => {
  test('is in percentage points, and never in %', () => {
    expect(percentagePointChange(parseQuantity('65.2%'), parseQuantity('70.1%'))).toMatchObject({
      value: 4.9,
      unit: '百分点',
    });
    expect(percentagePointChange(parseQuantity('约70%'), parseQuantity('70%')).conventional).toBe(true);
    const one = parseQuantity('70%');
    expect(percentagePointChange(one, one)).toMatchObject({ value: 0, low: 0, high: 0 });
    expect(codeOf(() => percentagePointChange(loose('3件'), loose('4件')))).toBe('incompatible-units');
  });
});

describe('contributionToGrowth', () => {
  test('is in percentage points of the whole at the base period', () => {
    const part = { from: parseQuantity('2家'), to: parseQuantity('3家') };
    expect(contributionToGrowth(part, parseQuantity('10家'))).toMatchObject({
      value: 10,
      low: 10,
      high: 10,
      unit: '百分点',
    });
    expect(codeOf(() => contributionToGrowth(part, parseQuantity('1家')))).toBe('part-exceeds-whole');
    expect(codeOf(() => contributionToGrowth(part, parseQuantity('-9家')))).toBe('out-of-domain');
    expect(codeOf(() => contributionToGrowth(part, loose('9件')))).toBe('incompatible-units');
    const dated = { from: at(part.from, '2024'), to: at(part.to, '2025') };
    expect(codeOf(() => contributionToGrowth(dated, at(parseQuantity('10家'), '2023')))).toBe('incompatible-periods');
  });
});

describe('contributionToGrowth of rounded figures', () => {
  const bounds = (from: string, to: string, base: string): readonly string[] => {
    const { low, high } = contributionToGrowth({ from: loose(from), to: loose(to) }, loose(base));
    return [low.toFixed(2), high.toFixed(2)];
  };

  test('leaves out the corners where the part would be larger than the whole', () => {
    // the part may be 3.5 only where the whole is: (0.5 − 3.5) / 3.5, and not by 2.5
    expect(bounds('3亿元', '1亿元', '3亿元')).toEqual(['-85.71', '-28.57']);
  });

  test('takes in the edge where the part is all of the whole', () => {
    // (0.5 − 3.25) / 3.25, which is no corner of the three
    expect(bounds('3亿元', '1亿元', '3.2亿元')).toEqual(['-84.62', '-30.77']);
    // the part is exact, and the whole, of 950 to 1050, may be just as large: 1000 / 1000 and 1000 / 1050
    expect(bounds('1000件', '2000件', '0.10万件')).toEqual(['95.24', '100.00']);
  });
});

describe('reconcileGrowth', () => {
  const levels = { from: { value: 5591, unit: '件' }, to: { value: 6185, unit: '件' } };

  test('finds a printed rate and printed levels that can be true together, and those that cannot', () => {
    expect(reconcileGrowth({ ...levels, reported: parseQuantity('10.62%') })).toMatchObject({
      consistent: true,
      reported: { value: 10.62, unit: '%' },
    });
    expect(reconcileGrowth({ ...levels, reported: parseQuantity('10.63%') }).consistent).toBe(false);
    expect(reconcileGrowth({ ...levels, reported: parseQuantity('11%') }).consistent).toBe(true);
    expect(reconcileGrowth({ ...levels, reported: parseQuantity('超10%') }).consistent).toBe(true);
  });

  test('intervals that only touch can be true together, on either side', () => {
    const exact = { from: parseQuantity('200件'), to: parseQuantity('219件') };
    const consistent = (printed: string): boolean => reconcileGrowth({ ...exact, reported: loose(printed) }).consistent;
    expect(['8%', '9%', '9.5%', '10%', '11%'].map(consistent)).toEqual([false, true, true, true, false]);
  });

  test('a figure against itself grew by nothing', () => {
    const one = parseQuantity('3亿元');
    expect(reconcileGrowth({ from: one, to: one, reported: parseQuantity('0%') }).consistent).toBe(true);
    expect(reconcileGrowth({ from: one, to: one, reported: parseQuantity('2%') }).consistent).toBe(false);
  });

  test('the rate of rounded levels is itself an interval', () => {
    const rounded = { from: parseQuantity('50.2件'), to: parseQuantity('57.9件') };
    expect(reconcileGrowth({ ...rounded, reported: parseQuantity('15.3%') }).consistent).toBe(true);
  });
});

test('a refusal names a plain number by its value and unit', () => {
  expect(() => share({ value: 5, unit: '家' }, { value: 3, unit: '家' })).toThrow('5家, 3家: the part is larger');
});

test('plain numbers with their unit are taken as exact, and estimates by their ends', () => {
  expect(ratio({ value: 10, unit: '元' }, { value: 4, unit: '家' })).toMatchObject({ value: 2.5, low: 2.5, high: 2.5 });
  const base = impliedBase(ipPledgeLoanBalance, ipPledgeLoanGrowth);
  const rate = growthRate(base, parseQuantity('250.09亿元'));
  expect(rate.low).toBeLessThan(16.84);
  expect(rate.high).toBeGreaterThan(16.84);
  expect(() => ratio({ value: Number.NaN, unit: '元' }, { value: 4, unit: '家' })).toThrow(/finite/);
});
