import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PublishedPoint, Series } from '../../src/model/series.js';
import { parseQuantity } from '../../src/quantity/parse-locale.js';
import { allSeries, at, patentsGrantedSeries } from '../../src/series/index.js';
import { compoundAnnualGrowthRate } from '../../src/statistics/annual.js';
import { describeWith, readShared } from '../support/shared.js';
import { outside, printedChanges } from './printed-changes.js';

/** What each indicator of the table is here. */
const ids: Readonly<Record<string, string>> = {
  'IP pledge financing, registered amount (NOT the loan balance)': 'ip-pledge-registered-amount',
  'PCT applications': 'pct-applications',
  'R&D expenditure': 'rd-expenditure',
  'R&D intensity (share of GDP)': 'rd-intensity',
  'data-product IP applications accepted, cumulative': 'data-product-applications',
  'data-product IP certificates issued, cumulative': 'data-product-certificates',
  'high-tech enterprises': 'high-tech-enterprises',
  'high-value invention patents per 10,000 people': 'high-value-invention-patents-per-10k-people',
  'invention patents granted': 'invention-patents-granted',
  'invention patents in force': 'invention-patents-in-force',
  'patents granted': 'patents-granted',
  'technology contract turnover': 'technology-contract-turnover',
  'valid registered trademarks': 'valid-trademarks',
};

const published = (series: Series): PublishedPoint[] => [
  ...series.points.filter((point): point is PublishedPoint => 'publication' in point),
  ...series.vintages,
];

/** Lines of cells by the names of the first one. */
function rowsOf(text: string): Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) =>
    Object.fromEntries(line.split('\t').map((cell, index) => [names[index] ?? '', cell] as const)),
  );
}

const leftOut = rowsOf(readFileSync(new URL('left-out.tsv', import.meta.url), 'utf8'));

/** The figure with its qualifying word, which the table has in a column of its own. */
const printedOf = ({ printed = '', bound_word: word = '' }: Readonly<Record<string, string>>): string =>
  `${word}${/[a-z]/.test(word) ? ' ' : ''}${printed}`;

const keyOf = (row: Readonly<Record<string, string>>): string =>
  [row['indicator'], row['period'], printedOf(row)].join(' | ');

const withoutScheme = (address: string): string => address.replace(/^https?:\/\//, '').replace(/^www\./, '');

describeWith('source/earlier-figures.tsv', 'the table of earlier figures', () => {
  const read = (): Readonly<Record<string, string>>[] =>
    rowsOf(readShared('source/earlier-figures.tsv').toString('utf8'));

  /** The point or vintage that a row became: that of its own address, where two print alike. */
  const found = (row: Readonly<Record<string, string>>): PublishedPoint | undefined => {
    const alike = allSeries
      .flatMap(published)
      .filter(
        (one) => one.id === ids[row['indicator']!] && one.period === row['period'] && one.printed === printedOf(row),
      );
    const address = withoutScheme(row['address']!);
    return (
      alike.find((one) => one.publication.address === address) ??
      alike.find((one) => one.publication.date === row['date']) ??
      alike[0]
    );
  };

  it('has each of its rows in a series, or on the list of those left out', () => {
    const rows = read();
    expect(rows).toHaveLength(149);
    const missing = rows.filter((row) => !found(row)).map(keyOf);
    expect(missing).toEqual(leftOut.map(keyOf));
  });

  it('has the confidence of the points, which is not low, and their day and address', () => {
    for (const row of read()) {
      const one = found(row);
      if (!one) continue;
      expect([one.confidence], keyOf(row)).toEqual([row['confidence']]);
      const { date, address } = one.publication;
      if (address !== null && !row['address']!.startsWith('(copy only')) {
        expect(address, keyOf(row)).toBe(withoutScheme(row['address']!));
      }
      if (date !== null) expect(row['date'], keyOf(row)).toBe(date);
    }
  });

  it('says of the points what is preliminary, second hand, and on which GDP', () => {
    for (const row of read()) {
      const one = found(row);
      const note = row['note']!;
      if (!one) continue;
      if (/PRELIMINARY|; preliminary/.test(note)) expect(one.status, keyOf(row)).toBe('preliminary');
      if (/, final/.test(note)) expect(one.status, keyOf(row)).toBe('final');
      expect(one.secondHand, keyOf(row)).toBe(/student repository|yearbook table/.test(row['publisher']!));
      if (/GDP as revised/.test(note)) expect(one.basis, keyOf(row)).toBe('revised');
      if (/GDP (?:of that day|as before|before)/.test(note)) expect(one.basis, keyOf(row)).toBe('first-published');
    }
  });

  it('has each of its printed changes among those that are checked', () => {
    const told = (row: Readonly<Record<string, string>>): string | undefined =>
      /[\d.]+(?=%| percent|家)|\b15(?= and)/.exec(row['printed_change']!)?.[0];
    const unchecked = read().filter((row) => {
      const change = told(row);
      if (change === undefined) return false;
      const [id, period] = [ids[row['indicator']!], row['period']];
      return (
        !printedChanges().some(
          (one) => one.id === id && one.period === period && Math.abs(one.change.value) === Number(change),
        ) &&
        !outside.some(
          (one) => one.indicator === row['indicator'] && one.period === period && one.change === `${change}%`,
        )
      );
    });
    expect(unchecked.map(keyOf)).toEqual([
      // against the nation's average, and against five years before, on another GDP
      'R&D intensity (share of GDP) | 2013 | 3.4%',
      'R&D intensity (share of GDP) | 2018 | 4 percent',
      // over ten years, see below
      'patents granted | 2017 | more than 70,400',
    ]);
  });
});

it('the 13.5 % a year that were printed for 2008 to 2017 follow from neither figure of 2017', () => {
  const of2008 = at(patentsGrantedSeries, '2008');
  const of2017 = { ...at(patentsGrantedSeries, '2018'), period: '2017' };
  for (const printed of ['more than 70,400', 'about 72,800']) {
    const level = { ...parseQuantity(printed, { locale: 'en' }), unit: '件' as const, bound: 'exact' as const };
    const { value, high } = compoundAnnualGrowthRate(of2008, { ...of2017, ...level });
    expect(value).toBeGreaterThan(12.4);
    expect(high).toBeLessThan(13);
  }
});

describe('what is left out', () => {
  it('has a reason, and is told in the series where it says so', () => {
    for (const { indicator, printed, becomes, reason } of leftOut) {
      expect(reason).toMatch(/\S/);
      expect(['none', 'note']).toContain(becomes);
      if (becomes === 'none') continue;
      const series = allSeries.find(({ id }) => id === ids[indicator!])!;
      const notes = [...series.gaps, ...series.breaks, ...published(series)].map(({ note }) => note?.en).join('\n');
      expect(notes).toContain(/[\d,]+/.exec(printed!)![0]);
    }
  });
});

/**
 * Typed from the sources by a second reader, who had not seen the first: the points, and what was printed before it was final. What
 * other publishers printed of the same year is in the series as a vintage, and was not typed again.
 */
const second = rowsOf(readFileSync(new URL('second-reading.tsv', import.meta.url), 'utf8'));
const row = ({
  id,
  period,
  printed,
}: {
  readonly id?: string;
  readonly period?: string;
  readonly printed?: string;
}): string => `${id} ${period} ${printed}`;

describe('second-reading.tsv, typed by a second reader', () => {
  it('says nothing that the series do not have', () => {
    const own = new Set(allSeries.flatMap(published).map(row));
    // no day is printed of it
    const left = ['high-value-invention-patents-per-10k-people 2024-11-30 56'];
    expect(second.map(row).filter((one) => !own.has(one))).toEqual(left);
  });

  it('has every published point', () => {
    // two publishers of one figure: with and without commas
    const plain = (one: string): string => one.replaceAll(',', '');
    const typed = new Set(second.map(row).map(plain));
    const points = allSeries.flatMap(({ id, points: list }) =>
      list.filter((point) => 'publication' in point).map((point) => `${id} ${point.period} ${point.printed}`),
    );
    expect(points.filter((one) => !typed.has(plain(one)))).toEqual([]);
  });
});
