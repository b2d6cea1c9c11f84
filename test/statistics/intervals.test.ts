import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  annualizedGrowth,
  compoundAnnualGrowthRate,
  contributionToGrowth,
  difference,
  type Estimate,
  growthRate,
  impliedBase,
  impliedIncrease,
  interval,
  parseQuantity,
  percentagePointChange,
  type Quantity,
  ratio,
  reconcileGrowth,
  share,
  StatisticsError,
  sum,
} from '../../src/index.js';
import { Fraction, isCeilingOf, isFloorOf, nextDouble } from '../support/fraction.js';
import { runs } from '../support/runs.js';

/**
 * Each function against exact fractions: the ends are the extremes over the rounding cells, rounded outward by less
 * than one double, and the unrounded truth behind the printed figures never lies outside.
 */

/** A true value, and what is printed of it: rounded to so many decimals of 万. */
interface Rounded {
  readonly truth: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly printed: string;
}

const rounded = (min: number, max: number): fc.Arbitrary<Rounded> =>
  fc
    .record({
      units: fc.integer({ min, max }),
      decimals: fc.integer({ min: 0, max: 3 }),
      // where in the rounding cell the truth lies: −½ to ½, in millionths
      offset: fc.integer({ min: -499_999, max: 499_999 }),
    })
    .map(({ units, decimals, offset }) => {
      const step = new Fraction(1n, 10n ** BigInt(decimals));
      const value = new Fraction(BigInt(units)).times(step);
      const half = step.times(new Fraction(1n, 2n));
      const sign = units < 0 ? '-' : '';
      const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
      const printed =
        decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
      return {
        truth: value.plus(step.times(new Fraction(BigInt(offset), 1_000_000n))),
        low: value.minus(half),
        high: value.plus(half),
        printed,
      };
    });

const cell = ({ low, high }: Rounded): Fraction[] => [low, high];

/** The ends of `estimate` are the extremes of `f` over the corners, and `f` of the truths lies between them. */
function holds(estimate: Estimate, corners: readonly Fraction[], truth: Fraction): void {
  const least = corners.reduce((a, b) => (b.below(a) ? b : a));
  const most = corners.reduce((a, b) => (a.below(b) ? b : a));
  expect(isFloorOf(estimate.low, least)).toBe(true);
  expect(isCeilingOf(estimate.high, most)).toBe(true);
  expect(truth.below(Fraction.double(estimate.low))).toBe(false);
  expect(Fraction.double(estimate.high).below(truth)).toBe(false);
  expect(estimate.value).toBeGreaterThanOrEqual(estimate.low);
  expect(estimate.value).toBeLessThanOrEqual(estimate.high);
}

const money = ({ printed }: Rounded): Quantity<'元'> => parseQuantity(`${printed}亿元`) as Quantity<'元'>;
const percent = ({ printed }: Rounded): Quantity<'%'> => parseQuantity(`${printed}%`);
const SCALE = 10n ** 8n;
const RUNS = { numRuns: runs(1500) };

describe('the interval of', () => {
  test('growthRate, of positive and negative bases', () => {
    const growth = (a: Fraction, b: Fraction): Fraction => b.minus(a).over(a.abs()).times(100n);
    const base = fc.oneof(rounded(2, 999_999), rounded(-999_999, -2));
    fc.assert(
      fc.property(base, rounded(-999_999, 999_999), (from, to) => {
        const corners = cell(from).flatMap((a) => cell(to).map((b) => growth(a, b)));
        holds(growthRate(money(from), money(to)), corners, growth(from.truth, to.truth));
      }),
      RUNS,
    );
  });

  test('share: never above 100 %, and the part inside the whole', () => {
    const hundred = new Fraction(100n);
    const of = (p: Fraction, w: Fraction): Fraction => p.over(w).times(100n);
    fc.assert(
      fc.property(rounded(1, 999_999), rounded(1, 999_999), (part, whole) => {
        fc.pre(!whole.truth.below(part.truth) && !whole.low.below(new Fraction(1n, 10_000n)));
        const corners = [of(part.low, whole.high), of(part.high, whole.low)].map((x) =>
          hundred.below(x) ? hundred : x,
        );
        holds(share(money(part), money(whole)), corners, of(part.truth, whole.truth));
      }),
      RUNS,
    );
  });

  test('ratio', () => {
    fc.assert(
      fc.property(rounded(-999_999, 999_999), rounded(2, 999_999), (a, b) => {
        const corners = cell(a).flatMap((x) => cell(b).map((y) => x.over(y)));
        holds(ratio(money(a), money(b)), corners, a.truth.over(b.truth));
      }),
      RUNS,
    );
  });

  test('impliedBase and impliedIncrease', () => {
    const zero = new Fraction(0n);
    fc.assert(
      fc.property(rounded(-999_999, 999_999), rounded(-98, 999), (level, rate) => {
        const loss = (x: Fraction): boolean => x.below(zero);
        // a loss that shrinks by 100 % or more is none
        fc.pre(!loss(level.low) || rate.high.below(new Fraction(100n)));
        const base = (x: Fraction, g: Fraction): Fraction =>
          x.times(SCALE).over(new Fraction(1n).plus((loss(x) ? zero.minus(g) : g).over(new Fraction(100n))));
        const increase = (x: Fraction, g: Fraction): Fraction => x.times(SCALE).minus(base(x, g));
        for (const [estimate, f] of [
          [impliedBase(money(level), percent(rate)), base],
          [impliedIncrease(money(level), percent(rate)), increase],
        ] as const) {
          const levels = loss(level.low) && zero.below(level.high) ? [...cell(level), zero] : cell(level);
          const corners = levels.flatMap((x) => cell(rate).map((g) => f(x, g)));
          holds(estimate, corners, f(level.truth, rate.truth));
        }
      }),
      RUNS,
    );
  });

  test('growthRate undoes impliedBase, of losses too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -99, max: 99 }), (level, rate) => {
        fc.pre(level !== 0);
        const to = { value: level, unit: '家' };
        const from = impliedBase(to, { value: rate, unit: '%' });
        expect(growthRate(from, to).value).toBeCloseTo(rate, 9);
        expect(from.definition).toBe(`current / (1 ${level < 0 ? '−' : '+'} growth / 100)`);
      }),
      RUNS,
    );
  });

  test('sum and difference', () => {
    fc.assert(
      fc.property(rounded(-999_999, 999_999), rounded(-999_999, 999_999), (a, b) => {
        const [x, y] = [money(a), money(b)];
        holds(
          sum(x, y),
          [a.low.plus(b.low), a.high.plus(b.high)].map((f) => f.times(SCALE)),
          a.truth.plus(b.truth).times(SCALE),
        );
        holds(
          difference(x, y),
          [a.low.minus(b.high), a.high.minus(b.low)].map((f) => f.times(SCALE)),
          a.truth.minus(b.truth).times(SCALE),
        );
      }),
      RUNS,
    );
  });

  test('percentagePointChange', () => {
    fc.assert(
      fc.property(rounded(-9999, 9999), rounded(-9999, 9999), (a, b) => {
        holds(
          percentagePointChange(percent(a), percent(b)),
          [b.low.minus(a.high), b.high.minus(a.low)],
          b.truth.minus(a.truth),
        );
      }),
      RUNS,
    );
  });

  test('contributionToGrowth: the part at the base period lies inside the whole', () => {
    const of = (x: Fraction, y: Fraction, w: Fraction): Fraction => y.minus(x).over(w).times(100n);
    fc.assert(
      fc.property(
        rounded(1, 9999),
        rounded(0, 9999),
        rounded(2, 9999),
        fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)), { maxLength: 20 }),
        (from, to, whole, points) => {
          fc.pre(!whole.truth.below(from.truth) && !from.low.below(new Fraction(0n)));
          const estimate = contributionToGrowth({ from: money(from), to: money(to) }, money(whole));
          const within = ({ low, high }: Rounded, k: number): Fraction =>
            low.plus(high.minus(low).times(new Fraction(BigInt(k), 1000n)));
          for (const [i, j, k] of [
            ...points,
            [0, 0, 0],
            [0, 1000, 0],
            [1000, 0, 1000],
            [1000, 0, 0],
            [0, 1000, 1000],
          ] as const) {
            const [x, w] = [within(from, i), within(whole, k)];
            if (w.below(x)) continue; // the part would be larger than the whole
            const value = of(x, within(to, j), w);
            expect(value.below(Fraction.double(estimate.low))).toBe(false);
            expect(Fraction.double(estimate.high).below(value)).toBe(false);
          }
          const truth = of(from.truth, to.truth, whole.truth);
          expect(truth.below(Fraction.double(estimate.low))).toBe(false);
          expect(Fraction.double(estimate.high).below(truth)).toBe(false);
        },
      ),
      RUNS,
    );
  });
});

/**
 * An estimate goes into another statistic as the doubles that it holds. Their shortest decimals may lie inside of the
 * bounds that they round outward: of two shares, one difference in fifty was then not between its ends.
 */
describe('the interval of what is computed from estimates', () => {
  const count = fc.integer({ min: 1, max: 99_999 });
  const pair = fc.tuple(count, count).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const firms = (value: number) => ({ value, unit: '家' }) as const;
  const over = ([a, b]: readonly [number, number]): Fraction => new Fraction(BigInt(a), BigInt(b));
  const within = ({ low, high }: { readonly low: number; readonly high: number }, exact: Fraction): void => {
    expect(exact.below(Fraction.double(low))).toBe(false);
    expect(Fraction.double(high).below(exact)).toBe(false);
  };

  test('holds what follows from the figures themselves', () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        const [x, y] = [a, b].map(over) as [Fraction, Fraction];
        const shares = [share(firms(a[0]), firms(a[1])), share(firms(b[0]), firms(b[1]))] as const;
        within(percentagePointChange(...shares), y.minus(x).times(100n));
        within(growthRate(...shares), y.minus(x).over(x).times(100n));
        const each = ([yuan, of]: readonly [number, number]) => ratio({ value: yuan, unit: '元' }, firms(of));
        const ratios = [each(a), each(b)] as const;
        within(difference(...ratios), x.minus(y));
        if (x.below(y)) within(share(...ratios), x.over(y).times(100n));
        within(interval(ratios[0], '万元/家'), x.over(new Fraction(10_000n)));
      }),
      RUNS,
    );
  });

  test('printed figures and plain numbers are the decimals that they are written as', () => {
    const tenths = sum({ value: 0.1, unit: '元' }, { value: 0.2, unit: '元' });
    expect([tenths.value, tenths.low, tenths.high].map(String)).toEqual(['0.3', '0.3', '0.30000000000000004']);
    expect(percentagePointChange(parseQuantity('65.2%'), parseQuantity('70.1%')).value).toBe(4.9);
  });
});

/**
 * A root is no fraction: but a rate is below it exactly where its power is below what the root is taken of. So the ends
 * are held against powers, to the last double and the one next to it.
 */
describe('the interval of a rate per year', () => {
  const hundred = new Fraction(100n);
  const one = new Fraction(1n);
  const power = (rate: number, exponent: number): Fraction =>
    one.plus(Fraction.double(rate).over(hundred)).power(exponent);

  /** `low` and `high` lie outside of the rates whose `exponent`-th power is `least` and `most`, by two doubles at the most. */
  function encloses({ low, high }: Estimate, exponent: number, least: Fraction, most: Fraction): void {
    expect(least.below(power(low, exponent))).toBe(false);
    expect(power(high, exponent).below(most)).toBe(false);
    expect(least.below(power(nextDouble(nextDouble(low, 1), 1), exponent))).toBe(true);
    expect(power(nextDouble(nextDouble(high, -1), -1), exponent).below(most)).toBe(true);
  }

  /** The value is the nearest double: the halves of the gaps beside it hold what the root is taken of. */
  function nearest(value: number, exponent: number, truth: Fraction): void {
    const half = (other: number): Fraction =>
      one.plus(Fraction.double(value).plus(Fraction.double(other)).over(new Fraction(200n))).power(exponent);
    expect(truth.below(half(nextDouble(value, -1)))).toBe(false);
    expect(half(nextDouble(value, 1)).below(truth)).toBe(false);
  }

  test('compoundAnnualGrowthRate', () => {
    fc.assert(
      fc.property(rounded(10, 99_999), rounded(10, 99_999), fc.integer({ min: 1, max: 30 }), (from, to, years) => {
        const estimate = compoundAnnualGrowthRate(
          { ...money(from), period: '1995' },
          { ...money(to), period: String(1995 + years) },
        );
        encloses(estimate, years, to.low.over(from.high), to.high.over(from.low));
        const middle = ({ low, high }: Rounded): Fraction => low.plus(high);
        nearest(estimate.value, years, middle(to).over(middle(from)));
      }),
      { numRuns: 400 },
    );
  });

  test('over one year, compoundAnnualGrowthRate is growthRate', () => {
    fc.assert(
      fc.property(rounded(10, 99_999), rounded(10, 99_999), (from, to) => {
        const [a, b] = [{ ...money(from), period: '2024' } as const, { ...money(to), period: '2025' } as const];
        const { value, low, high } = growthRate(a, b);
        expect(compoundAnnualGrowthRate(a, b)).toMatchObject({ value, low, high });
      }),
      { numRuns: 400 },
    );
  });

  test('annualizedGrowth', () => {
    const ends = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30'];
    fc.assert(
      fc.property(rounded(-98, 99_999), fc.integer({ min: 1, max: 11 }), (rate, months) => {
        const comparison = { basis: 'start-of-year', base: '2024-12-31', indicator: 'loans' } as const;
        const period = `2025-01-01/2025-${ends[months - 1]}`;
        const estimate = annualizedGrowth({ ...percent(rate), period, comparison });
        const [least, most] = cell(rate).map((g) => one.plus(g.over(hundred)).power(12));
        encloses(estimate, months, least!, most!);
      }),
      { numRuns: 400 },
    );
  });
});

/**
 * From day to day the exponents are of thousands, and where next to nothing grew, the doubles lie closest: a rate of
 * 10⁻¹⁴ % has as many beside it as one of 10 %. Each of these is found in a few steps, so none takes long.
 */
describe('the rate per year of the least and the greatest ratios, from day to day', () => {
  const hundred = new Fraction(100n);
  const one = new Fraction(1n);
  const power = (rate: Fraction, days: number): Fraction => one.plus(rate.over(hundred)).power(days);
  const middle = (x: number, y: number): Fraction => Fraction.double(x).plus(Fraction.double(y)).over(new Fraction(2n));

  /** The rate over so many days, each end and the value rounded as it should be; `exact` is what it is the root of. */
  function holdsAt({ value, low, high }: Estimate, days: number, exact: Fraction): void {
    const at = (x: number): Fraction => power(Fraction.double(x), days);
    expect(exact.below(at(low)) || !exact.below(at(nextDouble(low, 1)))).toBe(false);
    expect(at(high).below(exact) || !at(nextDouble(high, -1)).below(exact)).toBe(false);
    expect(exact.below(power(middle(nextDouble(value, -1), value), days))).toBe(false);
    expect(power(middle(value, nextDouble(value, 1)), days).below(exact)).toBe(false);
  }

  const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const count = fc.integer({ min: 1, max: 2 ** 50 });
  const pair = fc.oneof(
    // next to each other, below and above
    fc.tuple(count, fc.integer({ min: 1, max: 9 })).map(([n, more]) => [n, n + more] as const),
    fc.tuple(count, fc.integer({ min: 1, max: 9 })).map(([n, more]) => [n + more, n] as const),
    // as far apart as can be
    fc.tuple(fc.integer({ min: 1, max: 9 }), count),
    fc.tuple(count, fc.integer({ min: 1, max: 9 })),
  );

  test('compoundAnnualGrowthRate', () => {
    fc.assert(
      fc.property(pair, fc.integer({ min: 2021, max: 2026 }), ([from, to], year) => {
        const [start, end] = ['2020-10-31', `${year}-12-15`];
        const figures = [
          { value: from, unit: '人', period: start },
          { value: to, unit: '人', period: end },
        ] as const;
        const exact = new Fraction(BigInt(to), BigInt(from)).power(365);
        holdsAt(compoundAnnualGrowthRate(...figures), days(start, end), exact);
      }),
      { numRuns: 100 },
    );
  });

  test('annualizedGrowth', () => {
    const comparison = { basis: 'start-of-year', base: '2024-12-31', indicator: 'loans' } as const;
    const digits = fc.tuple(fc.constantFrom('', '-'), fc.nat(40), fc.integer({ min: 1, max: 999_999 }));
    fc.assert(
      fc.property(digits, fc.constantFrom('01-03', '02-15', '10-15', '12-30'), ([sign, zeros, n], day) => {
        const decimal = `${sign}0.${'0'.repeat(zeros)}${n}`;
        const growth = { value: Number(decimal), unit: '%', period: `2025-01-01/2025-${day}`, comparison } as const;
        const exact = one.plus(Fraction.decimal(decimal).over(hundred)).power(365);
        holdsAt(annualizedGrowth(growth), days('2024-12-31', `2025-${day}`), exact);
      }),
      { numRuns: 100 },
    );
  });

  test('no growth at all is exactly none, and the ends are those of the doubles', () => {
    const of = (from: number, to: number, period = '2025-12-15'): Estimate =>
      compoundAnnualGrowthRate({ value: from, unit: '人', period: '2020-10-31' }, { value: to, unit: '人', period });
    expect(of(7, 7)).toMatchObject({ value: 0, low: 0, high: 0 });
    // a fall so deep that the next double above −100 % is still too high
    expect(of(1e150, 1e-150, '2022-12-15')).toMatchObject({ value: -100, low: -100, high: nextDouble(-100, 1) });
    expect(of(1e-300, nextDouble(1e-300, 1)).value).toBeGreaterThan(0);
    const loans = { basis: 'start-of-year', base: '2024-12-31', indicator: 'loans' } as const;
    const rate = { value: Number.MIN_VALUE, unit: '%', period: '2025-01-01/2025-10-15', comparison: loans } as const;
    // (365 / 288) times the least double above zero lies between it and the next one
    expect(annualizedGrowth(rate)).toMatchObject({ value: 5e-324, low: 5e-324, high: 1e-323 });
  });
});

test('impliedBase holds every base that the two printed figures allow, and no other', () => {
  const estimate = impliedBase(parseQuantity('250.09亿元'), parseQuantity('16.84%'));
  // every base on a grid of 1,000 元: allowed if some level in its cell has a growth in its cell
  const [low, high] = [25_008_500_000n, 25_009_500_000n];
  for (let base = 21_402_000_000n; base <= 21_407_000_000n; base += 1000n) {
    const [least, most] = [base * 116_835n, base * 116_845n]; // times 10⁵
    const allowed = least <= high * 100_000n && most >= low * 100_000n;
    expect(Number(base) >= estimate.low && Number(base) <= estimate.high).toBe(allowed);
  }
});

describe('a value lies between its ends', () => {
  test('of every statistic, whatever is rounded, and of estimates of estimates', () => {
    const digits = fc
      .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 2 }))
      .map(([n, decimals]) => (n / 10 ** decimals).toFixed(decimals));
    const words = fc.constantFrom('#', '#', '#', '约#', '近#', '超#');
    const printed = (unit: string) =>
      fc.tuple(words, digits).map(([word, number]) => parseQuantity(word.replace('#', number) + unit));
    const amount = printed('万件') as fc.Arbitrary<Quantity<'件'>>;
    const rate = printed('%') as fc.Arbitrary<Quantity<'%'>>;
    const [id, partOf] = ['whole', 'whole'];
    const comparison = { basis: 'start-of-year', base: '2024-12-31', indicator: 'loans' } as const;

    fc.assert(
      fc.property(amount, amount, amount, rate, rate, (a, b, c, p, q) => {
        const whole = { ...b, id };
        const part = { ...a, id: 'part', partOf };
        const estimates = [
          () => growthRate(a, b),
          () => impliedBase(a, p),
          () => impliedIncrease(a, p),
          () => reconcileGrowth({ from: a, to: b, reported: p }).computed,
          () => reconcileGrowth({ from: a, to: b, reported: p }).reported,
          () => contributionToGrowth({ from: a, to: c }, b),
          () => share(part, whole),
          () => ratio(a, b),
          () => sum(a, b, c),
          () => difference(a, b),
          () => difference(whole, part),
          () => percentagePointChange(p, q),
          () => annualizedGrowth({ ...p, period: '2025-09-30', comparison }),
          () => compoundAnnualGrowthRate({ ...a, period: '2020' }, { ...b, period: '2025' }),
        ].flatMap(passing);
        const percentages = estimates.filter((one): one is Estimate<'%'> => one.unit === '%');
        const chained = percentages.flatMap((one) => [
          ...passing(() => percentagePointChange(one, p)),
          ...passing(() => growthRate(one, q)),
          ...passing(() => share(one, p)),
          ...passing(() => impliedBase(a, one)),
        ]);
        for (const { low, value, high } of [...estimates, ...chained]) {
          expect(low).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(high);
        }
      }),
      RUNS,
    );
  });

  test('where the printed part is larger than its whole', () => {
    const [whole, part] = [
      { ...parseQuantity('3万件'), id: 'whole' },
      { ...parseQuantity('3.4万件'), id: 'part', partOf: 'whole' },
    ];
    expect(share(part, whole)).toMatchObject({ value: 100, high: 100 });
    expect(difference(whole, part)).toMatchObject({ value: 0, low: 0, high: 1500 });
    expect(contributionToGrowth({ from: part, to: parseQuantity('10万件') }, whole)).toMatchObject({
      // (10.5 − 3.35) / 3.35: the part of all of the whole
      value: 213.43283582089552,
      high: 213.43283582089555,
    });
  });

  /** What a statistic gives, or nothing where it refuses these figures. */
  function passing(compute: () => Estimate): Estimate[] {
    try {
      return [compute()];
    } catch (error) {
      if (error instanceof StatisticsError) return [];
      throw error;
    }
  }
});
