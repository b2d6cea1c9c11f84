import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../../src/quantity/format.js';
import { parseQuantity } from '../../src/quantity/parse.js';
import { at, growth, highValueInventionPatentsSeries, pctApplicationsSeries } from '../../src/series/index.js';
import { growthRate } from '../../src/statistics/growth.js';
import { printedChanges, table } from './printed-changes.js';

const labels = (consistent: boolean | undefined): string[] =>
  printedChanges()
    .filter((one) => one.consistent === consistent)
    .map(({ change, period }) => `${period} ${formatQuantity(change)}`);

describe('every printed change', () => {
  it('that has both levels here is consistent with them', () => {
    expect(labels(true)).toEqual(['2023-12-31 9.3件/万人', '2024-12-31 15.3%', '2023 10.62%', '2024 10.3%']);
    expect(labels(false)).toEqual([]);
  });

  it('that has not is known, with what is missing', () => {
    expect(labels(undefined)).toEqual([
      '2022 11.98%',
      '2022-12-31 6.7件/万人',
      '2025-06-30 14.6%',
      '2022 15.76%',
      '2025-09-30 16.84%',
    ]);
    const missing = printedChanges()
      .filter((one) => one.computed === undefined)
      .map(({ change: { comparison } }) => `${comparison.indicator} ${comparison.base}`);
    expect(missing).toEqual([
      'invention-patents-granted 2021',
      'high-value-invention-patents-per-10k-people 2021-12-31',
      'high-value-invention-patents-per-10k-people 2024-06-30',
      'pct-applications 2021',
      'ip-pledge-loan-balance 2024-12-31',
    ]);
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
    const expected = table(locale);
    expect(rows).toEqual(expected);
  });
});
