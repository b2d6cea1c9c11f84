import type { Quantity } from '../../model/quantity.js';
import { bounds } from '../../model/vocabulary.js';
import { type Interval, interval, type OpenInterval } from '../../quantity/interval.js';
import type { ColumnOf } from '../table.js';
import { column, labels } from './column.js';

/** The unit alone, for the rows that have no figure too. */
export const unitColumn = <T>(of: (record: T) => string | undefined, prefix = ''): ColumnOf<T> =>
  column(
    `${prefix}unit`,
    'text',
    ['单位', 'Unit'],
    ['基本单位；未印单位的为空。', 'The base unit; empty where none is printed.'],
    (record) => of(record) || null,
  );

/**
 * The columns of a quantity, without its unit.
 *
 * @param of - where the quantity is in a record; a record without one has empty cells
 * @param prefix - goes before the names: `change_`
 */
export function figureColumns<T>(of: (record: T) => Quantity | undefined, prefix = ''): ColumnOf<T>[] {
  const name = (own: string): string => prefix + own;
  return [
    column(
      name('resolution'),
      'number',
      ['分辨率', 'Resolution'],
      ['末位印出数字的位值，按基本单位。', 'The place value of the last printed digit, in the base unit.'],
      (record) => of(record)?.resolution,
    ),
    column(
      name('bound'),
      'text',
      ['限定', 'Bound'],
      ['数字前后的限定词所言。', 'What the words around the figure say of it.'],
      (record) => of(record)?.bound,
      { values: bounds },
    ),
    column(
      name('printed'),
      'text',
      ['印出的形式', 'Printed form'],
      ['原文的写法，含限定词。', 'As printed, with the qualifying word.'],
      (record) => of(record)?.printed,
    ),
    column(
      name('low'),
      'number',
      ['区间下端', 'Lower end of a range'],
      ['仅用于印成区间的数字。', 'Only where a range was printed.'],
      (record) => of(record)?.low,
    ),
    column(
      name('high'),
      'number',
      ['区间上端', 'Upper end of a range'],
      ['仅用于印成区间的数字。', 'Only where a range was printed.'],
      (record) => of(record)?.high,
    ),
    column(
      name('digits'),
      'text',
      ['全部数字', 'All digits'],
      ['仅用于双精度数存不下的数值。', 'Only where a double cannot hold them.'],
      (record) => of(record)?.digits,
    ),
  ];
}

/** The value, in the base unit. */
export const valueColumn = <T>(of: (record: T) => Quantity | undefined, prefix = ''): ColumnOf<T> =>
  column(
    `${prefix}value`,
    'number',
    ['数值', 'Value'],
    ['按基本单位；百分比 16.84 即 16.84。', 'In the base unit; a percentage is 16.84, never 0.1684.'],
    (record) => of(record)?.value,
  );

/** The interval that the figure's rounding and words allow, which a table carries in columns of its own. */
export function intervalColumns<T>(of: (record: T) => Quantity | undefined): ColumnOf<T>[] {
  const ends = (record: T): Interval | OpenInterval | undefined => {
    const quantity = of(record);
    return quantity && interval(quantity);
  };
  return [
    column(
      'interval_low',
      'number',
      ['可能的最小值', 'Lowest possible value'],
      [
        '由舍入与限定词得出；无下限的为空。',
        'From the rounding and the qualifying word; empty where that side is open.',
      ],
      (record) => ends(record)?.low,
    ),
    column(
      'interval_high',
      'number',
      ['可能的最大值', 'Highest possible value'],
      [
        '由舍入与限定词得出；无上限的为空。',
        'From the rounding and the qualifying word; empty where that side is open.',
      ],
      (record) => ends(record)?.high,
    ),
    column(
      'interval_open',
      'text',
      ['开放的一侧', 'Open side'],
      ['以上、至少等词不限定的一侧。', 'The side that 以上, 至少 and such words leave open.'],
      (record) => ends(record)?.open,
      { values: labels({ low: ['下端', 'the lower end'], high: ['上端', 'the upper end'] }) },
    ),
    column(
      'interval_conventional',
      'boolean',
      ['按惯例解读', 'By convention'],
      ['限定词按惯例解读，并非仅由舍入得出。', 'A qualifying word is read by convention, beyond the rounding.'],
      (record) => {
        const found = ends(record);
        return found && found.conventional === true;
      },
    ),
  ];
}
