/**
 * The columns that an observation of the edition and a figure of an earlier year have in common.
 *
 * @module
 */

import type { Area, Bilingual, Comparison, PrintedChange, Publication } from '../../model/observation.js';
import { areas, comparisonBases, kinds } from '../../model/vocabulary.js';
import { checkedDays } from '../../period/checked.js';
import type { ColumnOf } from '../table.js';
import { bilingual, column } from './column.js';
import { figureColumns, unitColumn, valueColumn } from './quantity.js';

/** A year, a month or a day, or the first and last of a span. */
export const periodPattern = String.raw`\d{4}(-\d\d(-\d\d)?)?(/\d{4}(-\d\d(-\d\d)?)?)?`;
const wellFormed = /* @__PURE__ */ new RegExp(`^(?:${periodPattern})$`);

/** A period in a cell; what has not the form of one is left to the column's pattern, which says where it stands. */
export function calendarPeriod<T extends string | null | undefined>(period: T): T {
  if (typeof period === 'string' && wellFormed.test(period)) checkedDays(period);
  return period;
}

export const idColumn = <T>(of: (record: T) => string): ColumnOf<T> =>
  column(
    'id',
    'text',
    ['指标标识', 'Indicator'],
    ['指标的标识，跨年不变。', 'The id of the indicator, the same over the years.'],
    of,
    { required: true },
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

export const partColumn = <T>(of: (record: T) => string | undefined, indicators?: string): ColumnOf<T> =>
  column(
    'part_of',
    'text',
    ['所属整体', 'Part of'],
    ['此数为其一部分的指标。', 'The indicator that this one is a part of.'],
    of,
    indicators === undefined ? {} : { references: { table: indicators, column: 'id' } },
  );

/**
 * What a rate of change is measured against.
 *
 * @param indicators - the table that has every indicator, where there is one
 */
export function comparisonColumns<T>(
  prefix: string,
  of: (record: T) => Comparison | undefined,
  indicators?: string,
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
      indicators === undefined ? {} : { references: { table: indicators, column: 'id' } },
    ),
  ];
}

/** Who published a figure, when and where; empty where the table's own source did. */
export const publicationColumns = <T>(of: (record: T) => Publication | undefined, prefix = ''): ColumnOf<T>[] => [
  column(
    `${prefix}publication_publisher`,
    'text',
    ['发布者', 'Publisher'],
    ['由谁发布；空则为本版报告。', 'Who published it; empty for the report of the edition.'],
    (record) => of(record)?.publisher,
  ),
  column(
    `${prefix}publication_date`,
    'text',
    ['发布日期', 'Time of publication'],
    ['ISO 8601 的年、月或日；不详的为空。', 'ISO 8601, a year, a month or a day; empty where it is not known.'],
    (record) => calendarPeriod(of(record)?.date),
    { pattern: String.raw`\d{4}(-\d\d(-\d\d)?)?` },
  ),
  column(
    `${prefix}publication_address`,
    'text',
    ['网址', 'Address'],
    [
      '不含协议的网址，或何处见到；只见副本的为空。',
      'Without its scheme, or where it was found; empty where only a copy was seen.',
    ],
    (record) => of(record)?.address,
  ),
];

/** A change that was printed beside a level. */
export function changeColumns<T>(of: (record: T) => PrintedChange | undefined, indicators?: string): ColumnOf<T>[] {
  const named = (one: ColumnOf<T>): ColumnOf<T> => ({
    ...one,
    title: { zh: `同印变动：${one.title.zh}`, en: `Printed change: ${one.title.en.toLowerCase()}` },
  });
  return [
    ...[
      valueColumn(of, 'change_'),
      unitColumn<T>((record) => of(record)?.unit, 'change_'),
      ...figureColumns(of, 'change_'),
    ].map(named),
    ...comparisonColumns<T>('change_', (record) => of(record)?.comparison, indicators),
    named(
      column(
        'change_decrease',
        'boolean',
        ['下降', 'A fall'],
        [
          '印出的数字不带负号，其前后的词说明为下降。',
          'The printed figure has no sign; the words around it tell of a fall.',
        ],
        (record) => of(record)?.decrease,
      ),
    ),
  ];
}
