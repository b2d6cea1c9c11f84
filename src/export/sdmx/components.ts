/**
 * What a data structure is made of: four dimensions, one measure, and an attribute for everything else that a table
 * says of a figure.
 *
 * @module
 */

import type { Bilingual } from '../../model/observation.js';
import { cellsOf, type Column, type Table } from '../table.js';
import { type Code, codesOf, decimals, frequencies, multipliers, statuses } from './codes.js';
import { fits, ids } from './message.js';
import { unitCode } from './units.js';

/** A component of a data structure: a concept, with its codes where it has a list. */
export interface Component {
  readonly id: string;
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly codes?: readonly Code[];
  /** Without a list: what its values are. */
  readonly dataType?: 'String' | 'Double' | 'Integer' | 'Boolean' | 'ObservationalTimePeriod';
}

/** What has a place of its own in SDMX, or stands with the indicator in its code list. */
const placed = new Set(['id', 'area', 'value', 'unit', 'name_zh', 'name_en', 'definition_zh', 'definition_en']);

/** The columns that become attributes, under their own names in capitals. */
export const attributeColumns = (table: Table): readonly Column[] =>
  table.columns.filter(({ name }) => !placed.has(name));

const component = (
  id: string,
  [zh, en]: readonly [string, string],
  description: readonly [string, string],
  more: Pick<Component, 'codes' | 'dataType'>,
): Component => ({ id, name: { zh, en }, description: { zh: description[0], en: description[1] }, ...more });

/** FREQ, REF_AREA, INDICATOR, and last TIME_PERIOD. */
export function dimensions(tables: readonly Table[]): readonly Component[] {
  const areas = tables.map(({ columns }) => columns.find(({ name }) => name === 'area')?.values);
  return [
    component('FREQ', ['频率', 'Frequency'], ['由时期的写法得出。', 'By the form of the period.'], {
      codes: frequencies(),
    }),
    component('REF_AREA', ['地区', 'Reference area'], ['ISO 3166-2。', 'ISO 3166-2.'], {
      codes: codesOf(Object.assign({}, ...areas) as Record<string, Bilingual>),
    }),
    component('INDICATOR', ['指标', 'Indicator'], ['计的是什么。', 'What is counted.'], { codes: indicators(tables) }),
    component(
      'TIME_PERIOD',
      ['时期', 'Time period'],
      ['一段时期记作首日与时长。', 'A span by its first day and its length.'],
      {
        dataType: 'ObservationalTimePeriod',
      },
    ),
  ];
}

export const measure: Component = {
  id: 'OBS_VALUE',
  name: { zh: '观测值', en: 'Observation value' },
  description: { zh: '乘以 10 的 UNIT_MULT 次方，即按基本单位。', en: 'Times 10 to the UNIT_MULT, in the base unit.' },
  dataType: 'Double',
};

/** UNIT_MEASURE, UNIT_MULT, DECIMALS, OBS_STATUS, then what the columns of the tables give. */
export function attributes(tables: readonly Table[]): readonly Component[] {
  const columns = new Map(tables.flatMap(attributeColumns).map((column) => [column.name, column]));
  return [
    component('UNIT_MEASURE', ['计量单位', 'Unit of measure'], ['基本单位。', 'The base unit.'], {
      codes: units(tables),
    }),
    component('UNIT_MULT', ['单位乘数', 'Unit multiplier'], ['10 的幂。', 'A power of ten.'], { codes: multipliers() }),
    component(
      'DECIMALS',
      ['小数位数', 'Decimals'],
      [
        '印出的小数位数；分辨率为 10 的 UNIT_MULT − DECIMALS 次方，除非 RESOLUTION 更粗。',
        'As printed; the resolution is 10 to the UNIT_MULT − DECIMALS, unless RESOLUTION is coarser.',
      ],
      { codes: decimals() },
    ),
    component(
      'OBS_STATUS',
      ['观测状态', 'Observation status'],
      [
        'L 缺口；P 初步数；B 序列断点；E 有限定词，见 BOUND；A 其余。先列者为准，断点另见 BREAK_EN。',
        'The first that holds: L, a gap; P, preliminary; B, a break of the series (BREAK_EN has it beside P too); E, with a qualifying word, see BOUND; A, none of them.',
      ],
      { codes: statuses() },
    ),
    ...[...columns.values()].map(({ name, title, description, type, values }) => ({
      id: name.toUpperCase(),
      name: title,
      description,
      ...(values ? { codes: codesOf(values) } : { dataType: dataTypes[type] }),
    })),
  ];
}

const dataTypes = { text: 'String', number: 'Double', integer: 'Integer', boolean: 'Boolean' } as const;

const units = (tables: readonly Table[]): readonly Code[] => {
  const all = tables.flatMap((table) => cellsOf(table, 'unit')).map((unit) => unitCode((unit ?? '') as string));
  return [...new Map(all.map((code) => [code.id, code])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** Each indicator once, by the first table that defines it, else by the first that names it. */
function indicators(tables: readonly Table[]): readonly Code[] {
  const found = new Map<string, Code>();
  for (const table of tables) {
    const cell = (name: string, row: number): string | undefined =>
      table.columns.some((column) => column.name === name)
        ? ((cellsOf(table, name)[row] ?? undefined) as string)
        : undefined;
    for (const [row, id] of (cellsOf(table, 'id') as string[]).entries()) {
      const [zh, en] = [cell('definition_zh', row), cell('definition_en', row)];
      const description = zh !== undefined && en !== undefined ? { zh, en } : undefined;
      fits(id, ids, 'id of an indicator in SDMX; expected letters, digits, @, $, _ and -');
      const known = found.get(id);
      if (known && (known.description || !description)) continue;
      const name = { zh: cell('name_zh', row) ?? id, en: cell('name_en', row) ?? id };
      found.set(id, { id, name, ...(description && { description }) });
    }
  }
  return [...found.values()];
}
