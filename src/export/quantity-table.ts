import type { Quantity } from '../model/quantity.js';
import { figureColumns, intervalColumns, unitColumn, valueColumn } from './columns/quantity.js';
import { type Table, tableOf } from './table.js';

/**
 * Quantities of your own as a table: their fields, and the interval that each stands for. 数量表。
 *
 * Each field has the name of the model; where no unit was printed, the cell of the unit is empty.
 *
 * @param name - what the table is called
 * @throws ExportError for a number that no format can write, or an empty text
 *
 * @example
 * ```ts
 * const table = quantityTable([parseQuantity('300余件'), parseQuantity('2.27万亿元')]);
 * table.rows[0]; // [300, '件', 1, 'above', '300余件', null, null, null, 300, 400, null, true]
 * ```
 */
export function quantityTable(quantities: readonly Quantity[], name = 'quantities'): Table {
  const of = (quantity: Quantity): Quantity => quantity;
  return tableOf(
    {
      name,
      title: { zh: '数量', en: 'Quantities' },
      description: { zh: '每行一个数量。', en: 'One quantity a row.' },
      key: [],
    },
    [valueColumn(of), unitColumn<Quantity>(({ unit }) => unit), ...figureColumns(of), ...intervalColumns(of)],
    quantities,
  );
}
