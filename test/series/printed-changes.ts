import * as edition from '../../src/editions/2025/index.js';
import type { Bilingual, Comparison, Observation } from '../../src/model/observation.js';
import type { Computed, Quantity } from '../../src/model/quantity.js';
import type { SeriesPoint } from '../../src/model/series.js';
import { formatQuantity } from '../../src/quantity/format.js';
import { interval } from '../../src/quantity/interval.js';
import { allSeries } from '../../src/series/index.js';
import { reconcileGrowth } from '../../src/statistics/growth.js';
import { difference } from '../../src/statistics/sum.js';

/** A change that was printed, and whether it and the printed levels can all be true. */
export interface PrintedChangeCheck {
  readonly name: Bilingual;
  readonly noun: string | undefined;
  /** The period that the change leads to. */
  readonly period: string;
  readonly change: Quantity & { readonly comparison: Comparison };
  /** What the levels give; nothing where the level before is missing. */
  readonly computed?: Computed;
  readonly consistent?: boolean;
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

function check(level: Level | undefined, change: PrintedChangeCheck['change'], period: string): PrintedChangeCheck {
  const { comparison } = change;
  const of = observations.find((one) => one.id === comparison.indicator)!;
  const common = { name: of.name, noun: of.noun, period, change };
  const before = levelOf(comparison.indicator, comparison.base);
  if (!before || !level) return common;
  if (change.unit === '%') {
    const { computed, consistent } = reconcileGrowth({ from: before, to: level, reported: change as Quantity<'%'> });
    return { ...common, computed, consistent };
  }
  const computed = difference(level, before);
  const { low, high } = interval(change);
  return { ...common, computed, consistent: meet(computed, { low: low!, high: high! }) };
}

/**
 * Every change that is printed in the series or in the edition. The list follows from the data: what carries a
 * comparison is on it.
 */
export function printedChanges(): PrintedChangeCheck[] {
  const inSeries = allSeries.flatMap(({ points }) =>
    points.flatMap((point) => ('change' in point && point.change ? [check(point, point.change, point.period)] : [])),
  );
  const inEdition = observations.flatMap((one) => {
    if (!one.comparison) return [];
    const period = one.period.split('/').at(-1)!;
    return [check(levelOf(one.comparison.indicator, period), { ...one, comparison: one.comparison }, period)];
  });
  return [...inSeries, ...inEdition];
}

const headings = {
  zh: ['指标', '时期', '基期', '公布的变化', '由水平算得', '结果'],
  en: ['indicator', 'period', 'against', 'printed change', 'from the levels', 'result'],
};

const results = {
  zh: {
    consistent: '一致',
    inconsistent: '不一致',
    missing: (period: string): string => `无法核对：缺基期（${period}）的水平`,
  },
  en: {
    consistent: 'consistent',
    inconsistent: 'inconsistent',
    missing: (period: string): string => `uncheckable: the level of ${period} is missing`,
  },
};

/** The table of the guide, by its cells. */
export function table(locale: 'zh' | 'en'): string[][] {
  const words = results[locale];
  const rows = printedChanges().map(({ name, noun, period, change, computed, consistent }) => [
    name[locale],
    period,
    change.comparison.base,
    formatQuantity(change, { locale, ...(noun !== undefined && change.unit !== '%' && { noun }) }),
    computed ? written(computed, change.resolution) : '',
    computed ? (consistent ? words.consistent : words.inconsistent) : words.missing(change.comparison.base),
  ]);
  return [headings[locale], ...rows];
}

/** Value and ends to two digits more than the print has. */
function written({ value, low, high, unit }: Computed, resolution: number): string {
  const places = Math.max(0, -Math.round(Math.log10(resolution))) + 2;
  const [middle, ...ends] = [value, low, high].map((number) => String(Number(number.toFixed(places))));
  const symbol = unit === '%' ? '%' : '';
  return ends[0] === ends[1] ? `${middle}${symbol}` : `${middle}${symbol} (${ends.join('–')})`;
}
