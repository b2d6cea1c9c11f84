import type { Bilingual } from '../model/observation.js';
import type { PublishedPoint, Series, SeriesPoint } from '../model/series.js';
import { daysOf } from '../period/order.js';
import { bilingual, column, labels } from './columns/column.js';
import {
  areaColumn,
  changeColumns,
  cumulativeColumn,
  denominatorColumn,
  idColumn,
  kindColumn,
  nameColumns,
  partColumn,
  periodColumn,
  publicationColumns,
  resolutionNoteColumns,
} from './columns/figure.js';
import { figureColumns, intervalColumns, unitColumn, valueColumn } from './columns/quantity.js';
import { ExportError } from './errors.js';
import { type ColumnOf, type Table, tableOf } from './table.js';

/**
 * Series as a table, one point a row, each series in the order of time. 时间序列表。
 *
 * What is no point has its place too: a break stands as `break_zh` and `break_en` with the point that it is at; a gap is
 * a row without a value, over the whole gap, with `gap_zh` and `gap_en`. A row with a value and without a
 * `publication_publisher` is the edition's own observation, of which the table of the observations says the rest. What
 * else was published for a period stands in the {@link vintageTable}.
 *
 * @param name - what the table is called
 * @throws ExportError for a period that stands twice in a series, or a value that some format would drop or bend
 * @throws PeriodError for a period that the calendar does not have
 *
 * @example
 * ```ts
 * const table = seriesTable([pctApplicationsSeries]);
 * table.rows.length; // 14
 * table.rows.map((row) => row[3]).slice(1, 4); // ['2011', '2012', '2013/2015']
 * ```
 */
export function seriesTable(all: readonly Series[], name = 'series'): Table {
  return tableOf(
    {
      name,
      title: { zh: '时间序列', en: 'Series' },
      description: {
        zh: '每行一个指标在一个时期的数字，附发布者；无数值的行为缺口。',
        en: 'One figure of an indicator for one period a row, with its publisher; a row without a value is a gap.',
      },
      key: ['id', 'period'],
    },
    seriesColumns(),
    all.flatMap(rowsOf),
  );
}

/**
 * What was published for the periods of points beside them, as a table: preliminary figures, and the same or nearly the
 * same by other publishers, in the order of the series. 各期另行公布的数字表。
 *
 * @param name - what the table is called
 * @throws ExportError for a value that some format would drop or bend
 * @throws PeriodError for a period that the calendar does not have
 *
 * @example
 * ```ts
 * const table = vintageTable([rdExpenditureSeries]);
 * table.rows.map((row) => row.slice(3, 7)); // [['2021', 1, 'CN-SH', 170000000000]]
 * ```
 */
export function vintageTable(all: readonly Series[], name = 'vintages'): Table {
  return tableOf(
    {
      name,
      title: { zh: '另行公布的数字', en: 'Vintages' },
      description: {
        zh: '每行一个时期先前或由他处公布的数字；该期的最终数在序列表中。',
        en: 'One figure a row that was published for a period before, or by another; the final one is in the table of the series.',
      },
      key: ['id', 'period', 'vintage'],
    },
    vintageColumns(),
    all.flatMap((series) =>
      series.vintages.map((point, index) => ({
        series,
        point,
        nth: series.vintages.slice(0, index + 1).filter(({ period }) => period === point.period).length,
      })),
    ),
  );
}

/** A vintage, with its number among those of its period. */
interface VintageRow {
  readonly series: Series;
  readonly point: PublishedPoint;
  readonly nth: number;
}

const vintageColumns = (): ColumnOf<VintageRow>[] => [
  idColumn((row) => row.series.id),
  ...nameColumns<VintageRow>((row) => row.series.name),
  periodColumn((row) => row.point.period),
  column(
    'vintage',
    'integer',
    ['次序', 'Vintage'],
    ['同一时期中的次序，自 1 起。', 'The number among those of its period, from 1.'],
    (row) => row.nth,
    { required: true },
  ),
  areaColumn((row) => row.point.area),
  valueColumn((row) => row.point),
  unitColumn((row) => row.point.unit),
  ...figureColumns<VintageRow>((row) => row.point),
  ...intervalColumns<VintageRow>((row) => row.point),
  kindColumn((row) => row.point.kind),
  cumulativeColumn((row) => row.point.cumulative),
  denominatorColumn((row) => row.point.denominator),
  partColumn((row) => row.point.partOf),
  ...publishedColumns<VintageRow>((row) => row.point),
  ...changeColumns<VintageRow>((row) => row.point.change),
];

/** A point of a series, or a gap in it. */
interface Row {
  readonly series: Series;
  readonly period: string;
  readonly point?: SeriesPoint;
  readonly breakNote?: Bilingual;
  readonly gapNote?: Bilingual;
}

const seriesColumns = (): ColumnOf<Row>[] => [
  idColumn((row) => row.series.id),
  ...nameColumns<Row>((row) => row.series.name),
  periodColumn((row) => row.period),
  areaColumn((row) => (row.point ?? row.series.points[0])?.area),
  valueColumn((row) => row.point),
  unitColumn((row) => row.series.unit),
  ...figureColumns<Row>((row) => row.point),
  ...intervalColumns<Row>((row) => row.point),
  kindColumn((row) => row.series.kind),
  cumulativeColumn((row) => row.point?.cumulative),
  denominatorColumn((row) => row.point?.denominator),
  partColumn((row) => row.point?.partOf),
  ...publishedColumns<Row>(published),
  ...changeColumns<Row>((row) => published(row)?.change),
  ...bilingual<Row>(
    'break',
    ['断点', 'Break'],
    ['前后数字不尽可比的缘由。', 'Why the figures before and after are not quite of one kind.'],
    (row) => row.breakNote,
  ),
  ...bilingual<Row>(
    'gap',
    ['缺口', 'Gap'],
    ['该时期为何没有数字。', 'Why there is no figure for the period.'],
    (row) => row.gapNote,
  ),
];

function rowsOf(series: Series): Row[] {
  const breaks = new Map(series.breaks.map(({ at, note }) => [at, note]));
  const points = series.points.map((point): Row => {
    // the columns have them from the series
    for (const field of ['id', 'unit', 'kind'] as const) {
      if (point[field] !== series[field]) {
        const given = `a point at ${point.period} with the ${field} ${JSON.stringify(point[field])}`;
        throw new ExportError(
          'not-representable',
          `${series.id} has ${given}; expected ${JSON.stringify(series[field])}`,
        );
      }
    }
    const breakNote = breaks.get(point.period);
    breaks.delete(point.period);
    return { series, period: point.period, point, ...(breakNote && { breakNote }) };
  });
  const [unplaced] = breaks.keys();
  if (unplaced !== undefined || breaks.size + points.filter((row) => row.breakNote).length < series.breaks.length) {
    const what = unplaced === undefined ? 'two breaks at one period' : `a break at ${unplaced}`;
    throw new ExportError('not-representable', `${series.id} has ${what}; expected one at the period of a point`);
  }
  const gaps = series.gaps.map(({ from, to, note }): Row => {
    if (`${from}${to}`.includes('/')) {
      throw new ExportError(
        'not-representable',
        `${series.id} has a gap from ${from} to ${to}: expected years or days`,
      );
    }
    return { series, period: from === to ? from : `${from}/${to}`, gapNote: note };
  });
  // sorting is stable: the points stay in their order
  return [...points, ...gaps].sort((a, b) => compare(daysOf(a.period)[0], daysOf(b.period)[0]));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const published = ({ point }: Row): PublishedPoint | undefined => (point && 'publication' in point ? point : undefined);

/** What only a figure of another publisher says of itself. */
const publishedColumns = <T>(of: (record: T) => PublishedPoint | undefined): ColumnOf<T>[] => [
  column(
    'unit_basis',
    'text',
    ['单位依据', 'Basis of the unit'],
    ['单位与数字同印，或由上下文得知。', 'Whether the unit is printed with the figure, or only its context names it.'],
    (row) => of(row)?.unitBasis,
    { values: labels({ printed: ['同印', 'printed'], context: ['上下文', 'context'] }) },
  ),
  ...resolutionNoteColumns<T>((row) => of(row)?.resolutionNote),
  ...publicationColumns<T>((row) => of(row)?.publication),
  column(
    'confidence',
    'text',
    ['可信度', 'Confidence'],
    ['对所录数字的把握。', 'How sure the figure is.'],
    (row) => of(row)?.confidence,
    {
      values: labels({
        high: ['高', 'high'],
        'medium-high': ['较高', 'medium-high'],
        medium: ['中', 'medium'],
      }),
    },
  ),
  column(
    'second_hand',
    'boolean',
    ['转录', 'Second hand'],
    ['未见发布者的原表，只见转录。', "The publisher's table was not seen, but a copy of it."],
    (row) => of(row)?.secondHand,
  ),
  column(
    'status',
    'text',
    ['状态', 'Status'],
    ['初步、修订或最终；未说明的为空。', 'Preliminary, revised or final; empty where it is not said.'],
    (row) => of(row)?.status,
    {
      values: labels({
        preliminary: ['初步数', 'preliminary'],
        revised: ['修订数', 'revised'],
        final: ['最终数', 'final'],
      }),
    },
  ),
  column(
    'basis',
    'text',
    ['GDP 口径', 'Basis of the GDP'],
    [
      '比例所占的 GDP：初次公布、修订后，或不详。',
      'Of a share of the GDP: as first published, as revised, or not known.',
    ],
    (row) => of(row)?.basis,
    {
      values: labels({
        'first-published': ['初次公布', 'as first published'],
        revised: ['修订后', 'as revised'],
        unknown: ['不详', 'not known'],
      }),
    },
  ),
  ...bilingual<T>(
    'note',
    ['说明', 'Note'],
    ['何处不明、何数与之不同、何者印证。', 'What is unclear, what contradicts the figure, what confirms it.'],
    (row) => of(row)?.note,
  ),
];
