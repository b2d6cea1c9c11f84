/**
 * The columns that an observation of the edition and a figure of an earlier year have in common.
 *
 * @module
 */

import type { Area, Bilingual, Comparison } from '../../model/observation.js';
import { areas, comparisonBases, kinds } from '../../model/vocabulary.js';
import { checkedDays } from '../../period/checked.js';
import type { ColumnOf } from '../table.js';
import { bilingual, column } from './column.js';

/** A year, a month or a day, or the first and last of a span. */
export const periodPattern = String.raw`\d{4}(-\d\d(-\d\d)?)?(/\d{4}(-\d\d(-\d\d)?)?)?`;
const wellFormed = /* @__PURE__ */ new RegExp(`^(?:${periodPattern})$`);

/** A period in a cell; what has not the form of one is left to the column's pattern, which says where it stands. */
export function calendarPeriod<T extends string | null | undefined>(period: T): T {
  if (typeof period === 'string' && wellFormed.test(period)) checkedDays(period);
  return period;
}

export const idColumn = <T>(of: (record: T) => string, more: Pick<ColumnOf<T>, 'references'> = {}): ColumnOf<T> =>
  column(
    'id',
    'text',
    ['指标标识', 'Indicator'],
    ['指标的标识，跨年不变。', 'The id of the indicator, the same over the years.'],
    of,
    { required: true, ...more },
  );

export const nameColumns = <T>(of: (record: T) => Bilingual): ColumnOf<T>[] =>
  bilingual('name', ['名称', 'Name'], ['指标的名称。', 'What the indicator is called.'], of, { required: true });

export const resolutionNoteColumns = <T>(of: (record: T) => Bilingual | undefined): ColumnOf<T>[] =>
  bilingual(
    'resolution_note',
    ['分辨率说明', 'Note on the resolution'],
    ['分辨率为何粗于印出的数字。', 'Why the resolution is coarser than the printed digits.'],
    of,
  );

export const periodColumn = <T>(of: (record: T) => string): ColumnOf<T> =>
  column(
    'period',
    'text',
    ['时期', 'Period'],
    [
      'ISO 8601：年、月、日，或以斜线相连的首尾。',
      'ISO 8601: a year, a month, a day, or the first and last of a span with a slash between.',
    ],
    (record) => calendarPeriod(of(record)),
    { required: true, pattern: periodPattern },
  );

export const areaColumn = <T>(of: (record: T) => Area | undefined): ColumnOf<T> =>
  column('area', 'text', ['地区', 'Area'], ['ISO 3166-2 代码。', 'A code of ISO 3166-2.'], of, {
    values: areas,
  });

export const kindColumn = <T>(of: (record: T) => string): ColumnOf<T> =>
  column(
    'kind',
    'text',
    ['类别', 'Kind'],
    ['时点数、时期数或比率。', 'Counted at an instant, over a period, or a quotient or percentage.'],
    of,
    {
      required: true,
      values: kinds,
    },
  );

export const cumulativeColumn = <T>(of: (record: T) => boolean | undefined): ColumnOf<T> =>
  column(
    'cumulative',
    'boolean',
    ['累计', 'Cumulative'],
    ['自始累计至期末。', 'Everything since inception, up to the end of the period.'],
    of,
  );

export const denominatorColumn = <T>(of: (record: T) => string | undefined): ColumnOf<T> =>
  column(
    'denominator',
    'text',
    ['分母', 'Denominator'],
    ['与数字分开印出的分母。', 'What the figure is divided by, where it is printed apart from it.'],
    of,
  );

/** What a rate of change is measured against. */
export function comparisonColumns<T>(
  prefix: string,
  of: (record: T) => Comparison | undefined,
  indicators: string,
): ColumnOf<T>[] {
  return [
    column(
      `${prefix}comparison_basis`,
      'text',
      ['比较基准', 'Basis of comparison'],
      ['较年初，或同比。', 'Since the start of the year, or year on year.'],
      (record) => of(record)?.basis,
      {
        values: comparisonBases,
      },
    ),
    column(
      `${prefix}comparison_base`,
      'text',
      ['比较时期', 'Period compared with'],
      ['ISO 8601。', 'ISO 8601.'],
      (record) => calendarPeriod(of(record)?.base),
      { pattern: periodPattern },
    ),
    column(
      `${prefix}comparison_indicator`,
      'text',
      ['所比指标', 'Indicator compared'],
      ['其变动即此比率的指标。', 'The indicator whose change this is.'],
      (record) => of(record)?.indicator,
      { references: { table: indicators, column: 'id' } },
    ),
  ];
}
