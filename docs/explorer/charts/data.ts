import {
  convert,
  formatEstimate,
  formatQuantity,
  type Interval,
  interval,
  type Observation,
  type OpenInterval,
  type Series,
  type SeriesPoint,
  share,
} from 'shanghai-sti';
import { dataset } from 'shanghai-sti/dataset';
import { csv } from '../csv.js';
import { roundedByWidth, splitFigure, writeFigure, writeNumber } from '../figures.js';
import { type Lang, type MoneyUnit, words } from '../words.js';

const { measures, observations, report } = dataset;

/** One mark of a chart, and one line of the table behind it. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly period: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** What is written at the mark. */
  readonly text: string;
  readonly printed: string;
  readonly publisher: string;
  readonly kind: Observation['kind'];
}

/** A point of a series, placed in time, and how it hangs together with the one before. */
export interface SeriesRow extends Row {
  /** Years, with the part of the year behind the point: a flow stands in the middle of its year. */
  readonly time: number;
  /** `none` where years without a figure lie between, `dashed` where a break does. */
  readonly toPrevious: 'none' | 'dashed' | 'solid';
}

/** A row as it is told at the mark: `Patents granted, 2025: 135.5 thousand patents, between …`. */
export function describeRow(row: Row, lang: Lang): string {
  const { label, period, text } = row;
  const [colon, comma] = lang === 'en' ? [': ', ', '] : ['：', '，'];
  const ends = roundedByWidth(row);
  // in English the noun of the figure says what is counted
  const unit = lang === 'zh' || /[%元]$/.test(row.unit) ? row.unit : '';
  const write = (end: number): string => writeNumber(end, lang) + unit;
  const bounds = ends === undefined ? '' : comma + words[lang].between(write(ends.low), write(ends.high));
  return `${label}${comma}${period}${colon}${text}${bounds}`;
}

export function seriesRows(series: Series, lang: Lang): readonly SeriesRow[] {
  return series.points.map((point, index) => {
    const { low, high } = closed(interval(point));
    const previous = series.points[index - 1];
    return {
      id: series.id,
      label: series.name[lang],
      period: point.period,
      value: point.value,
      low,
      high,
      unit: series.unit,
      text:
        lang === 'zh'
          ? withUnit(point)
          : formatQuantity(point, { locale: 'en', ...(series.unit !== '%' && { noun: nounOf(series) }) }),
      printed: point.printed,
      publisher: publisherOf(point, lang),
      kind: point.kind,
      time: timeOf(point.period),
      toPrevious: previous === undefined ? 'none' : connection(series, previous.period, point.period),
    };
  });
}

/**
 * A figure as printed with its whole unit: a table prints it without, and a sentence without the denominator. What was
 * printed in English is written in Chinese.
 */
function withUnit(point: SeriesPoint): string {
  const { printed, unit } = point;
  if (/[a-z]/i.test(printed)) return formatQuantity(point, { locale: 'zh' });
  const [counter = ''] = unit.split('/');
  if (counter === unit && printed.includes(unit)) return printed;
  return (printed.endsWith(counter) ? printed.slice(0, -counter.length) : printed) + unit;
}

/** The edition's own point names the noun: `patents`. */
const nounOf = ({ points }: Series): string =>
  points.map((point) => ('noun' in point ? point.noun : undefined)).find((noun) => noun !== undefined) ?? '';

const publisherOf = (point: SeriesPoint, lang: Lang): string =>
  'publication' in point ? point.publication.publisher : words[lang].report;

function connection({ gaps, breaks }: Series, from: string, to: string): SeriesRow['toPrevious'] {
  if (gaps.some((gap) => from < gap.from && gap.from <= to)) return 'none';
  return breaks.some(({ at }) => from < at && at <= to) ? 'dashed' : 'solid';
}

function timeOf(period: string): number {
  const [year = 0, month, day] = period.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  const start = Date.UTC(year, 0);
  return year + (Date.UTC(year, month - 1, day ?? 1) - start) / (Date.UTC(year + 1, 0) - start);
}

/** Each observation that is a part of another, as a share of it. */
export function partRows(lang: Lang): readonly Row[] {
  const all: readonly Observation[] = observations;
  return all.flatMap((part) => {
    const whole = all.find(({ id }) => id === part.partOf);
    if (whole === undefined) return [];
    const { value, low, high } = share(part as Observation<string, '件'>, whole as Observation<string, '件'>);
    const shown = roundedByWidth({ value, low, high }) ?? { value, low, high };
    return {
      id: part.id,
      label: part.name[lang],
      period: part.period,
      ...shown,
      unit: '%',
      text: formatEstimate({ value, low, high, unit: '%' }, { locale: lang, maximumSignificantDigits: 3 }),
      printed: `${part.printed} / ${whole.printed}`,
      publisher: words[lang].report,
      kind: 'rate',
    };
  });
}

/** Every sum of money, under the name of the measure that it belongs to, the largest first. */
export function moneyRows(lang: Lang, money: MoneyUnit | ''): readonly Row[] {
  const unit = money === '' ? '亿元' : money;
  const sums = observations.filter((one) => one.unit === '元');
  return sums
    .map((sum) => {
      const measure = measures.find((one) => one.observations.some((id) => id === sum.id));
      return {
        id: sum.id,
        label: (measure ?? sum).name[lang],
        period: sum.period,
        value: convert(sum, unit),
        ...closed(interval(sum, unit)),
        unit,
        text: writeFigure(sum, lang, money),
        printed: sum.printed,
        publisher: words[lang].report,
        kind: sum.kind,
      };
    })
    .sort((a, b) => b.value - a.value);
}

/** Who published the rows, and where they are compiled. */
export function sourceOf(rows: readonly Row[], lang: Lang): string {
  const text = words[lang];
  const publishers = new Set(rows.map(({ publisher }) => publisher));
  const named = [...publishers].map((one) => (one === text.report ? text.reportNamed(report.title.value[lang]) : one));
  return text.sources(named, report.edition);
}

/** The unit of a series, in English with the noun of its figures: `件/万人 (patents per 10,000 people)`. */
export function unitNameOf({ unit, text }: Row, lang: Lang): string {
  if (lang === 'zh') return unit;
  const [, noun] = splitFigure(text);
  const counted = noun.replace(/^(?:thousand|million|billion|trillion)(?: |$)/, '');
  return counted === '' ? unit : `${unit} (${counted})`;
}

/** No figure of a chart has an open side; the check says so should one come. */
function closed(bounds: Interval | OpenInterval): { low: number; high: number } {
  if (bounds.open !== undefined) throw new RangeError('an interval that is open on one side cannot be drawn');
  return { low: bounds.low, high: bounds.high };
}

/** The table behind a chart as CSV. */
export function csvOf(rows: readonly Row[], lang: Lang): string {
  const { tableColumns } = words[lang];
  const keys = Object.keys(tableColumns) as (keyof typeof tableColumns)[];
  return csv([keys.map((key) => tableColumns[key]), ...rows.map((row) => keys.map((key) => row[key]))]);
}
