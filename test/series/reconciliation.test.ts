import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../../src/quantity/format.js';
import { parseQuantity } from '../../src/quantity/parse.js';
import { interval } from '../../src/quantity/interval.js';
import {
  at,
  growth,
  highValueInventionPatentsSeries,
  patentsGrantedSeries,
  pctApplicationsSeries,
} from '../../src/series/index.js';
import { growthRate, impliedBase } from '../../src/statistics/growth.js';
import { outsideChecks, printedChanges, table } from './printed-changes.js';

const labels = (consistent: boolean | undefined): string[] =>
  printedChanges()
    .filter((one) => one.consistent === consistent)
    .map(({ id, change, period }) => `${id} ${period} ${formatQuantity(change)}`);

describe('every printed change', () => {
  it('that holds is known', () => {
    expect(labels(true)).toEqual([
      'patents-granted 2010 38.1%',
      'patents-granted 2013 -5.5%',
      'patents-granted 2018 27.0%',
      'invention-patents-granted 2023 20.51%',
      'high-value-invention-patents-per-10k-people 2023-12-31 9.3件/万人',
      'high-value-invention-patents-per-10k-people 2024-12-31 15.3%',
      'high-value-invention-patents-per-10k-people 2025-12-31 12.3%',
      'pct-applications 2018 19.1%',
      'pct-applications 2023 10.62%',
      'pct-applications 2024 10.3%',
      'pct-applications 2025 9.1%',
      'invention-patents-in-force 2018-12-31 14.5%',
      'invention-patents-in-force 2019-12-31 12.88%',
      'valid-trademarks 2024-12-31 6.7%',
      'ip-pledge-registered-amount 2024 40.6%',
      'high-tech-enterprises 2018-12-31 1564家',
    ]);
  });

  it('that fails is known, with the reason', () => {
    const failing = [...printedChanges(), ...outsideChecks()].filter(({ consistent }) => consistent === false);
    expect(failing.map(({ name, period, change }) => `${name.en} ${period} ${formatQuantity(change)}`)).toEqual([
      'Patents granted 2017 10.4%',
      'Patents granted 2019 15%',
      'Registered amount of IP pledge financing 2023 90%',
      'Registrations of IP pledge financing 2024 62.3%',
    ]);
    for (const { reason } of failing) expect(reason?.en).toBeDefined();
  });

  it('that lacks a level is known', () => {
    expect(labels(undefined)).toEqual([
      'invention-patents-granted 2018 3.1%',
      'invention-patents-granted 2022 11.98%',
      'high-value-invention-patents-per-10k-people 2022-12-31 6.7件/万人',
      'high-value-invention-patents-per-10k-people 2025-06-30 14.6%',
      'pct-applications 2010 49.1%',
      'pct-applications 2022 15.76%',
      'invention-patents-in-force 2013-10-31 21.7%',
      'invention-patents-in-force 2017-12-31 18%',
      'invention-patents-in-force 2023-12-31 19.53%',
      'invention-patents-in-force 2025-06-30 12.21%',
      'valid-trademarks 2023-12-31 7.66%',
      'valid-trademarks 2025-06-30 5.05%',
      'ip-pledge-registered-amount 2022 59.2%',
      'technology-contract-turnover 2018 50.2%',
      'technology-contract-turnover 2025 24.9%',
      'high-tech-enterprises 2017-12-31 704家',
      'rd-expenditure 2011 24%',
      'rd-expenditure 2021 5.22%',
      'ip-pledge-loan-balance 2025-09-30 16.84%',
    ]);
  });

  it('of a figure outside of the series is checked as well', () => {
    const checks = outsideChecks();
    expect(checks.filter(({ consistent }) => consistent).map(({ period, change }) => [period, change.value])).toEqual([
      ['2013-01-01/2013-10-31', -4.6],
      ['2018-12-31', 14.5],
    ]);
    expect(checks.filter(({ computed }) => computed === undefined)).toHaveLength(12);
  });
});

describe('a base that is missing', () => {
  const impliedOf = (id: string, period: string): { low: number; high: number } =>
    printedChanges().find((one) => one.id === id && one.period === period)!.implied!;
  const whole = ({ low, high }: { low: number; high: number }): number[] =>
    Array.from({ length: Math.floor(high) - Math.ceil(low) + 1 }, (_, index) => Math.ceil(low) + index);

  it('follows as one whole number for two of the PCT applications', () => {
    expect(whole(impliedOf('pct-applications', '2010'))).toEqual([493]);
    expect(whole(impliedOf('pct-applications', '2022'))).toEqual([4830]);
  });

  it('agrees with the part of the inventions in force that was printed for 2022', () => {
    const { low, high } = impliedOf('invention-patents-in-force', '2023-12-31');
    // 10.18万件 are 50.42 % of them
    const [least, most] = [101_750 / 0.50425, 101_850 / 0.50415];
    expect(low).toBeLessThan(most);
    expect(high).toBeGreaterThan(least);
  });

  it('is what the notes of the gaps tell', () => {
    const rounded = (id: string, period: string, digits: number): number[] => {
      const { low, high } = impliedOf(id, period);
      return [low, high].map((end) => Number((end / 10 ** digits).toFixed(1)));
    };
    expect(rounded('invention-patents-granted', '2018', 0)).toEqual([20679.6, 20699.7]);
    expect(rounded('technology-contract-turnover', '2018', 8)).toEqual([867.4, 867.9]);
    expect(rounded('technology-contract-turnover', '2025', 8)).toEqual([5199.5, 5203.7]);
    expect(rounded('rd-expenditure', '2011', 8)).toEqual([480, 484]);
  });

  it('is, of the grants of 2017, what about 72,800 says', () => {
    const base = impliedBase(at(patentsGrantedSeries, '2018'), parseQuantity('27.0%'));
    expect([Math.ceil(base.low), Math.floor(base.high)]).toEqual([72775, 72831]);
    const { low, high } = interval(at(patentsGrantedSeries, '2017'));
    expect(low! <= base.high && base.low <= high!).toBe(true);
  });
});

describe('growthRate', () => {
  it.each([
    [pctApplicationsSeries, '2022', '2023', '10.62'],
    [pctApplicationsSeries, '2023', '2024', '10.3'],
    [highValueInventionPatentsSeries, '2023-12-31', '2024-12-31', '15.3'],
  ] as const)('of $0.id reproduces what was printed of $2: $3 %', (series, from, to, printed) => {
    const places = printed.split('.')[1]!.length;
    const rate = growthRate(at(series, from), at(series, to) as never);
    expect(rate.value.toFixed(places)).toBe(printed);
    expect(growth(series).find((one) => one.to === to)).toMatchObject({ from, value: rate.value });
    expect((at(series, to) as { change?: unknown }).change).toMatchObject({
      value: parseQuantity(`${printed}%`).value,
    });
  });
});

describe.each(['en', 'zh'] as const)('the table of the guide, in %s', (locale) => {
  it('is what is computed', () => {
    const name = locale === 'en' ? 'reconciliation.md' : 'reconciliation.zh-CN.md';
    const guide = readFileSync(new URL(`../../docs/guides/${name}`, import.meta.url), 'utf8');
    const rows = guide
      .split('\n')
      .filter((line) => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    const expected = [...table(locale), ...table(locale, outsideChecks())];
    expect(rows).toEqual(expected);
  });
});
