import * as edition from '../../src/editions/2025/index.js';
import type { Bilingual, Comparison, Observation } from '../../src/model/observation.js';
import type { Computed, Quantity } from '../../src/model/quantity.js';
import type { SeriesPoint } from '../../src/model/series.js';
import { formatQuantity } from '../../src/quantity/format.js';
import { interval } from '../../src/quantity/interval.js';
import { parseQuantity } from '../../src/quantity/parse-locale.js';
import { allSeries } from '../../src/series/index.js';
import { formatEstimate } from '../../src/statistics/format-estimate.js';
import { impliedBase, reconcileGrowth } from '../../src/statistics/growth.js';
import { difference } from '../../src/statistics/sum.js';

/** A change that was printed, and whether it and the printed levels can all be true. */
export interface PrintedChangeCheck {
  readonly id?: string;
  readonly name: Bilingual;
  readonly noun: string | undefined;
  /** The period that the change leads to. */
  readonly period: string;
  readonly base: string;
  readonly change: Quantity;
  /** What the levels give; nothing where the level before is missing. */
  readonly computed?: Computed;
  readonly consistent?: boolean;
  /** What the change implies for a level that is missing. */
  readonly implied?: Computed;
  /** Why it fails. */
  readonly reason?: Bilingual;
}

type Level = Observation | SeriesPoint;

const observations: readonly Observation[] = edition.observations;

/** Every level that the package has of an indicator. */
const levelOf = (id: string, period: string): Level | undefined => {
  const levels: readonly Level[] = [...(allSeries.find((series) => series.id === id)?.points ?? []), ...observations];
  return levels.find((one) => one.id === id && one.period === period);
};

/** Whether two closed intervals have a value in common. */
const meet = (a: { low: number; high: number }, b: { low: number; high: number }): boolean =>
  a.low <= b.high && b.low <= a.high;

/** Why a printed change does not follow from the levels, by indicator and period. */
const reasons: Readonly<Record<string, Bilingual>> = {
  'patents-granted 2017': {
    zh: '2018 年的 27.0% 支持 2017 年的水平，此增速的基期不详',
    en: 'the 27.0% of 2018 supports the level; on what the rate is measured is not said',
  },
  'patents-granted 2019': {
    zh: '与申请的增速 9% 印反',
    en: 'exchanged with the 9% of the applications',
  },
  'ip-pledge-registered-amount 2023': {
    zh: '只与同印的约数 230 亿元相合',
    en: 'agrees only with the rounded 23 billion yuan that it was printed with',
  },
};

/**
 * Holds a change against the levels of its two periods. What it implies for a missing base follows from the level that it
 * was printed with, which may be a preliminary one.
 */
function check(
  level: Level | undefined,
  change: Quantity & { readonly comparison: Comparison },
  period: string,
  own = level,
): PrintedChangeCheck {
  const { indicator: id, base } = change.comparison;
  const series = allSeries.find((one) => one.id === id);
  const of = observations.find((one) => one.id === id);
  const reason = reasons[`${id} ${period}`];
  const common = { id, name: (series ?? of)!.name, noun: of?.noun, period, base, change };
  const before = levelOf(id, base);
  if (!before || !level) {
    // a level that is one limit alone implies no level
    if (!own || own.bound !== 'exact' || change.unit !== '%') return common;
    return { ...common, implied: impliedBase(own, change as Quantity<'%'>) };
  }
  const found = compare(before, level, change);
  return { ...common, ...found, ...(!found.consistent && reason && { reason }) };
}

/** What two levels give, and whether it can be what was printed. */
function compare(before: Quantity, level: Quantity, change: Quantity): { computed: Computed; consistent: boolean } {
  if (change.unit === '%') {
    const { computed, consistent } = reconcileGrowth({ from: before, to: level, reported: change as Quantity<'%'> });
    return { computed, consistent };
  }
  const computed = difference(level, before);
  const { low, high } = interval(change);
  return { computed, consistent: meet(computed, { low: low!, high: high! }) };
}

/**
 * Every change that is printed in the series or in the edition. The list follows from the data: what carries a
 * comparison is on it, once where two publishers print the same.
 */
export function printedChanges(): PrintedChangeCheck[] {
  const inSeries = allSeries.flatMap((series) =>
    [...series.points, ...series.vintages]
      .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0))
      .flatMap((point) =>
        point.change ? [check(levelOf(series.id, point.period), point.change, point.period, point)] : [],
      ),
  );
  const inEdition = observations.flatMap((one) => {
    if (!one.comparison) return [];
    const period = one.period.split('/').at(-1)!;
    return [check(levelOf(one.comparison.indicator, period), { ...one, comparison: one.comparison }, period)];
  });
  const keyOf = ({ id, period, change }: PrintedChangeCheck): string => `${id} ${period} ${change.value}`;
  return [...new Map([...inSeries, ...inEdition].map((one) => [keyOf(one), one])).values()];
}

/** A change that was printed with a figure that is in no series; as printed. */
export interface OutsideChange {
  /** The name of the indicator in the table of the source. */
  readonly indicator: string;
  readonly name: Bilingual;
  readonly period: string;
  readonly printed: string;
  /** The level before, as printed, where it is known. */
  readonly before?: string;
  readonly base: string;
  readonly change: string;
  readonly decrease?: true;
  readonly reason?: Bilingual;
}

const registrations = { zh: '质押融资登记笔数', en: 'Registrations of IP pledge financing' };
const monthsOfPct = { zh: 'PCT专利申请受理量（部分月份）', en: 'PCT applications, part of the year' };
const monthsOfInventions = { zh: '发明专利授权量（部分月份）', en: 'Invention patents granted, part of the year' };
const monthsOfGrants = { zh: '专利授权量（部分月份）', en: 'Patents granted, part of the year' };
const perPeople = { zh: '每万人口有效发明专利量', en: 'Invention patents in force per 10,000 people' };
const inForce = { zh: '有效发明专利量', en: 'Invention patents in force' };

const registered = 'IP pledge financing, registrations (number)';
const ofPeople = 'invention patents in force per 10,000 people (OTHER concept)';

/** Changes printed with figures that are in no series: other concepts, parts of a year, figures of low confidence. */
export const outside: readonly OutsideChange[] = [
  { indicator: registered, name: registrations, period: '2022', printed: '519', base: '2021', change: '173.2%' },
  {
    indicator: registered,
    name: registrations,
    period: '2024',
    printed: '2,223',
    before: '1,500',
    base: '2023',
    change: '62.3%',
    reason: { zh: '1,500 为约数，可信度低', en: 'the 1,500 are of low confidence' },
  },
  {
    indicator: 'PCT applications',
    name: monthsOfPct,
    period: '2013-01-01/2013-10-31',
    printed: '668',
    base: '2012-01-01/2012-10-31',
    change: '15.1%',
    decrease: true,
  },
  {
    indicator: 'high-value invention patents (number)',
    name: { zh: '高价值发明专利拥有量', en: 'High-value invention patents' },
    period: '2022-12-31',
    printed: '10.18万件',
    base: '2021-12-31',
    change: '19.64%',
  },
  {
    indicator: 'invention patents granted',
    name: monthsOfInventions,
    period: '2012-01-01/2012-10-31',
    printed: '9534',
    base: '2011-01-01/2011-10-31',
    change: '28.00%',
  },
  {
    indicator: 'invention patents granted',
    name: monthsOfInventions,
    period: '2013-01-01/2013-10-31',
    printed: '9,094',
    before: '9534',
    base: '2012-01-01/2012-10-31',
    change: '4.6%',
    decrease: true,
  },
  {
    indicator: 'invention patents granted',
    name: monthsOfInventions,
    period: '2014-01-01/2014-09-30',
    printed: '8557',
    base: '2013-01-01/2013-09-30',
    change: '1.9%',
  },
  {
    indicator: 'invention patents granted',
    name: monthsOfInventions,
    period: '2014-01-01/2014-11-30',
    printed: '10441',
    base: '2013-01-01/2013-11-30',
    change: '5.40%',
  },
  {
    indicator: 'invention patents granted',
    name: monthsOfInventions,
    period: '2016-01-01/2016-03-31',
    printed: '5829',
    base: '2015-01-01/2015-03-31',
    change: '58.1%',
  },
  {
    indicator: 'invention patents granted',
    name: monthsOfInventions,
    period: '2024-01-01/2024-10-31',
    printed: '43,400',
    base: '2023-01-01/2023-10-31',
    change: '15%',
  },
  {
    indicator: 'invention patents in force',
    name: inForce,
    period: '2013-12-31',
    printed: '48,370',
    base: '2012-12-31',
    change: '20%',
  },
  {
    indicator: ofPeople,
    name: perPeople,
    period: '2013-12-31',
    printed: '20.3件',
    base: '2012-12-31',
    change: '18%',
  },
  {
    indicator: ofPeople,
    name: perPeople,
    period: '2018-12-31',
    printed: '47.5件',
    before: '41.5件',
    base: '2017-12-31',
    change: '14.5%',
  },
  {
    indicator: 'patents granted',
    name: monthsOfGrants,
    period: '2013-01-01/2013-10-31',
    printed: '41,114',
    base: '2012-01-01/2012-10-31',
    change: '1.5%',
    decrease: true,
  },
  {
    indicator: 'PCT applications',
    name: monthsOfPct,
    period: '2023-01-01/2023-11-30',
    printed: '5630件',
    base: '2022-01-01/2022-11-30',
    change: '14%',
  },
];

/** The same, checked. */
export const outsideChecks = (): PrintedChangeCheck[] =>
  outside.map(({ name, period, printed, before, base, change: shown, decrease, reason }) => {
    const read = parseQuantity(shown);
    const change = decrease ? { ...read, value: -read.value } : read;
    const level = parseQuantity(printed);
    const common = { name, noun: undefined, period, base, change };
    if (before === undefined) return { ...common, implied: impliedBase(level, change as Quantity<'%'>) };
    const found = compare(parseQuantity(before), level, change);
    return { ...common, ...found, ...(!found.consistent && reason && { reason }) };
  });

const headings = {
  zh: ['指标', '时期', '基期', '公布的变化', '由水平算得', '结果'],
  en: ['indicator', 'period', 'against', 'printed change', 'from the levels', 'result'],
};

const results = {
  zh: {
    consistent: '一致',
    inconsistent: '不一致',
    colon: '：',
    missing: '无法核对：缺基期的水平',
    implied: (level: string): string => `，推得 ${level}`,
  },
  en: {
    consistent: 'consistent',
    inconsistent: 'inconsistent',
    colon: ': ',
    missing: 'uncheckable: the level before is missing',
    implied: (level: string): string => `, implied: ${level}`,
  },
};

/** A table of the guide, by its cells. */
export function table(locale: 'zh' | 'en', checks: readonly PrintedChangeCheck[] = printedChanges()): string[][] {
  const words = results[locale];
  const rows = checks.map(({ name, noun, period, base, change, computed, consistent, implied, reason }) => {
    const level = implied && formatEstimate(implied, { locale, interval: true });
    const verdict = consistent ? words.consistent : words.inconsistent + (reason ? words.colon + reason[locale] : '');
    return [
      name[locale],
      period,
      base,
      formatQuantity(change, { locale, ...(noun !== undefined && change.unit !== '%' && { noun }) }),
      computed ? written(computed, change.resolution) : '',
      computed ? verdict : words.missing + (level === undefined ? '' : words.implied(level)),
    ];
  });
  return [headings[locale], ...rows];
}

/** Value and ends to two digits more than the print has. */
function written({ value, low, high, unit }: Computed, resolution: number): string {
  const places = Math.max(0, -Math.round(Math.log10(resolution))) + 2;
  const [middle, ...ends] = [value, low, high].map((number) => String(Number(number.toFixed(places))));
  const symbol = unit === '%' ? '%' : '';
  return ends[0] === ends[1] ? `${middle}${symbol}` : `${middle}${symbol} (${ends.join('–')})`;
}
