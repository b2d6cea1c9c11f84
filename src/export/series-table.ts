import type { Bilingual } from '../model/observation.js';
import type { PrintedChange, PublishedPoint, Series, SeriesPoint } from '../model/series.js';
import { daysOf } from '../period/order.js';
import { bilingual, column, labels } from './columns/column.js';
import {
  areaColumn,
  calendarPeriod,
  comparisonColumns,
  cumulativeColumn,
  denominatorColumn,
  idColumn,
  kindColumn,
  nameColumns,
  periodColumn,
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
 * `publication_publisher` is the edition's own observation, of which the table of the observations says the rest.
 *
 * @param name - what the table is called
 * @param observations - what the table of the observations is called
 * @throws ExportError for a period that stands twice in a series, or a value that some format would drop or bend
 * @throws PeriodError for a period that the calendar does not have
 *
 * @example
 * ```ts
 * const table = seriesTable([pctApplicationsSeries]);
 * table.rows.length; // 9
 * table.rows.map((row) => row[3]).slice(0, 3); // ['2011', '2012/2018', '2019']
 * ```
 */
export function seriesTable(all: readonly Series[], name = 'series', observations = 'observations'): Table {
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
    seriesColumns(observations),
    all.flatMap(rowsOf),
  );
}

/** A point of a series, or a gap in it. */
interface Row {
  readonly series: Series;
  readonly period: string;
  readonly point?: SeriesPoint;
  readonly breakNote?: Bilingual;
  readonly gapNote?: Bilingual;
}

const seriesColumns = (observations: string): ColumnOf<Row>[] => [
  idColumn((row) => row.series.id, { references: { table: observations, column: 'id' } }),
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
  ...publicationColumns(),
  ...changeColumns(observations),
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
        throw new ExportError('not-representable', `${series.id} has ${given}: ${JSON.stringify(series[field])} fits`);
      }
    }
    const breakNote = breaks.get(point.period);
    breaks.delete(point.period);
    return { series, period: point.period, point, ...(breakNote && { breakNote }) };
  });
  const [unplaced] = breaks.keys();
  if (unplaced !== undefined || breaks.size + points.filter((row) => row.breakNote).length < series.breaks.length) {
    const what = unplaced === undefined ? 'two breaks at one period' : `a break at ${unplaced}`;
    throw new ExportError('not-representable', `${series.id} has ${what}: one at the period of a point fits`);
  }
  const gaps = series.gaps.map(({ from, to, note }): Row => {
    if (`${from}${to}`.includes('/')) {
      throw new ExportError('not-representable', `${series.id} has a gap from ${from} to ${to}: years or days fit`);
    }
    return { series, period: from === to ? from : `${from}/${to}`, gapNote: note };
  });
  // sorting is stable: the points stay in their order
  return [...points, ...gaps].sort((a, b) => compare(daysOf(a.period)[0], daysOf(b.period)[0]));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const published = ({ point }: Row): PublishedPoint | undefined => (point && 'publication' in point ? point : undefined);

const changeOf = (row: Row): PrintedChange | undefined => published(row)?.change;

const publicationColumns = (): ColumnOf<Row>[] => [
  column(
    'unit_basis',
    'text',
    ['单位依据', 'Basis of the unit'],
    ['单位与数字同印，或由上下文得知。', 'Whether the unit is printed with the figure, or only its context names it.'],
    (row) => published(row)?.unitBasis,
    { values: labels({ printed: ['同印', 'printed'], context: ['上下文', 'context'] }) },
  ),
  ...resolutionNoteColumns<Row>((row) => published(row)?.resolutionNote),
  column(
    'publication_publisher',
    'text',
    ['发布者', 'Publisher'],
    ['此前的数字由谁发布；空则为本版报告。', 'Who published an earlier figure; empty for the report of the edition.'],
    (row) => published(row)?.publication.publisher,
  ),
  column(
    'publication_date',
    'text',
    ['发布日期', 'Day of publication'],
    ['ISO 8601；不详的为空。', 'ISO 8601; empty where it is not known.'],
    (row) => calendarPeriod(published(row)?.publication.date),
    { pattern: String.raw`\d{4}-\d\d-\d\d` },
  ),
  column(
    'publication_address',
    'text',
    ['网址', 'Address'],
    ['不含协议的网址，或何处见到。', 'Without its scheme, or where it was found.'],
    (row) => published(row)?.publication.address,
  ),
];

const changeColumns = (observations: string): ColumnOf<Row>[] =>
  [
    valueColumn(changeOf, 'change_'),
    unitColumn<Row>((row) => changeOf(row)?.unit, 'change_'),
    ...figureColumns(changeOf, 'change_'),
    ...comparisonColumns<Row>('change_', (row) => changeOf(row)?.comparison, observations),
  ].map((one) =>
    one.name.includes('comparison')
      ? one
      : { ...one, title: { zh: `同印变动：${one.title.zh}`, en: `Printed change: ${one.title.en.toLowerCase()}` } },
  );
