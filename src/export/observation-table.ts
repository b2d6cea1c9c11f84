import type { Observation } from '../model/observation.js';
import { periodBases, topics } from '../model/vocabulary.js';
import { bilingual, column } from './columns/column.js';
import {
  areaColumn,
  changeColumns,
  comparisonColumns,
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
import { type ColumnOf, type Table, tableOf } from './table.js';

/**
 * Observations as a table, one a row: every field of them, and the interval that each figure stands for. 观测值表。
 *
 * A field within a field has both names (`name.zh` is `name_zh`, `source.line` is `source_line`); a field that is not
 * there is an empty cell, and so is the unit where none was printed.
 *
 * @param name - what the table is called
 * @throws ExportError for an id that stands twice, or a value that some format would drop or bend
 * @throws PeriodError for a period that the calendar does not have
 *
 * @example
 * ```ts
 * const table = observationTable([patentsGranted, inventionPatentsGranted]);
 * table.columns.slice(0, 7).map(({ name }) => name); // ['id', 'name_zh', 'name_en', 'period', 'area', 'value', 'unit']
 * table.rows[0]?.slice(3, 7); // ['2025', 'CN-SH', 135500, '件']
 * ```
 */
export function observationTable(observations: readonly Observation[], name = 'observations'): Table {
  return tableOf(
    {
      name,
      title: { zh: '观测值', en: 'Observations' },
      description: {
        zh: '每行一个公布的数字：指标、时期、地区、数值与出处。',
        en: 'One published figure a row: its indicator, period, area, value and source.',
      },
      key: ['id'],
    },
    observationColumns(name),
    observations,
  );
}

function observationColumns(table: string): ColumnOf<Observation>[] {
  const quantity = (one: Observation): Observation => one;
  return [
    idColumn((one) => one.id),
    ...nameColumns<Observation>((one) => one.name),
    periodColumn((one) => one.period),
    areaColumn((one) => one.area),
    valueColumn(quantity),
    unitColumn((one) => one.unit),
    ...figureColumns(quantity),
    ...intervalColumns(quantity),
    column(
      'topic',
      'text',
      ['主题', 'Topic'],
      ['报告的六个部分。', 'The six parts of the report.'],
      (one) => one.topic,
      {
        required: true,
        values: topics,
      },
    ),
    kindColumn((one) => one.kind),
    cumulativeColumn((one) => one.cumulative),
    column(
      'newly_added',
      'boolean',
      ['新增', 'Newly added'],
      ['只计期内新增。', 'Only what was added in the period is counted.'],
      (one) => one.newlyAdded,
    ),
    column(
      'period_basis',
      'text',
      ['时期依据', 'Basis of the period'],
      ['原文写明，或推断得出。', 'Whether the line names the period.'],
      (one) => one.periodBasis,
      { required: true, values: periodBases },
    ),
    ...contextColumns(table),
  ];
}

/** What says more of the figure: its definition, its relations, its caveats, its source. */
function contextColumns(table: string): ColumnOf<Observation>[] {
  return [
    ...bilingual<Observation>(
      'period_note',
      ['时期说明', 'Note on the period'],
      ['时期如何读出或推断。', 'How the period was read or inferred.'],
      (one) => one.periodNote,
    ),
    ...resolutionNoteColumns<Observation>((one) => one.resolutionNote),
    ...bilingual<Observation>(
      'definition',
      ['定义', 'Definition'],
      ['计什么、如何计。', 'What is counted, and how.'],
      (one) => one.definition,
      { required: true },
    ),
    column(
      'noun',
      'text',
      ['英文单位名词', 'Noun'],
      ['一个单位的英文名词，复数。', 'What one unit is in English, in the plural.'],
      (one) => one.noun,
    ),
    denominatorColumn((one) => one.denominator),
    partColumn((one) => one.partOf, table),
    ...comparisonColumns<Observation>('', (one) => one.comparison, table),
    ...changeColumns<Observation>((one) => one.change, table),
    ...publicationColumns<Observation>((one) => one.change?.publication, 'change_'),
    ...bilingual<Observation>(
      'caveat',
      ['注意', 'Caveat'],
      ['原文未明之处，或不可作何解读。', 'What the source leaves unclear, or what the figure must not be read as.'],
      (one) => one.caveat,
    ),
    ...sourceColumns(),
    ...deprecationColumns(table),
  ];
}

const sourceColumns = (): ColumnOf<Observation>[] => [
  column(
    'source_line',
    'integer',
    ['原文行号', 'Line of the source'],
    ['摘录中的行。', 'The line of the extract.'],
    (one) => one.source.line,
    { required: true },
  ),
  column(
    'source_section',
    'text',
    ['原文小节', 'Section of the source'],
    ['小节的简称。', 'Our short label of its section.'],
    (one) => one.source.section,
    { required: true },
  ),
  column(
    'source_statement',
    'integer',
    ['陈述编号', 'Statement'],
    ['2025.json 中的举措以同一编号相连。', 'The measures of 2025.json have the same numbers.'],
    (one) => one.source.statement,
    { required: true },
  ),
];

const deprecationColumns = (table: string): ColumnOf<Observation>[] => [
  column(
    'deprecated_since',
    'text',
    ['弃用版本', 'Deprecated since'],
    ['弃用此条的版本。', 'The release that deprecated the entry.'],
    (one) => one.deprecated?.since,
  ),
  column(
    'deprecated_replaced_by',
    'text',
    ['替代者', 'Replaced by'],
    ['替代此条的指标。', 'The indicator that takes its place.'],
    (one) => one.deprecated?.replacedBy,
    { references: { table, column: 'id' } },
  ),
  column(
    'deprecated_comparable',
    'boolean',
    ['可比', 'Comparable'],
    ['与替代者是否可比。', 'Whether it can be compared with what takes its place.'],
    (one) => one.deprecated?.comparable,
  ),
  ...bilingual<Observation>(
    'deprecated_note',
    ['弃用说明', 'Why deprecated'],
    ['弃用的缘由。', 'Why the entry is not to be used any more.'],
    (one) => one.deprecated?.note,
  ),
];
