import { lineOf } from '../csv.js';
import type { Table } from '../table.js';
import { attributes, dimensions, measure } from './components.js';
import { flowId, reference, type SdmxOptions } from './message.js';
import { sdmxRows } from './rows.js';

/**
 * A table of figures as SDMX-CSV 2.0: one observation a line, codes as ids. SDMX-CSV 数据。
 *
 * OBS_VALUE times 10 to the UNIT_MULT is the value in the base unit, and 10 to the UNIT_MULT − DECIMALS its resolution, unless
 * RESOLUTION is coarser: of 3亿亿元, which no UNIT_MULT reaches, and of one that is no power of ten. A
 * qualifying word has no place in SDMX: OBS_STATUS is then `E`, BOUND has the word's sense, and INTERVAL_LOW and
 * INTERVAL_HIGH what it stands for. A gap of a series has no OBS_VALUE, and OBS_STATUS `L`. Formulas are neutralised as in
 * {@link toCsv}.
 *
 * @throws ExportError where the table lacks a column that SDMX needs, or a key stands twice; where an id, the agency or
 * the version has no form in SDMX, or `prepared` is no day
 *
 * @example
 * ```ts
 * const csv = sdmxCsv(observationTable([patentsGranted]), { agency: 'ME', prepared: '2026-01-01' });
 * csv.split('\r\n')[1]?.slice(0, 84); // 'dataflow,ME:OBSERVATIONS(1.0.0),I,A,CN-SH,patents-granted,2025,135.5,U4EF6,3,1,A,202'
 * ```
 */
export function sdmxCsv(table: Table, options: SdmxOptions): string {
  const flow = reference(flowId(table), options);
  const components = [...dimensions([table]), measure, ...attributes([table])];
  const lines = [
    ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...components.map(({ id }) => id)],
    ...sdmxRows(table).map(({ key, value, attributes: cells }) => [
      'dataflow',
      flow,
      'I',
      ...key,
      // digits, which must not be taken for a text: −3 is no formula
      value === null ? null : { digits: value },
      ...cells,
    ]),
  ];
  return lines.map((cells) => `${lineOf(cells)}\r\n`).join('');
}
