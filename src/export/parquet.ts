import { tableSchema } from './data-package.js';
import { ExportError } from './errors.js';
import type { Cell, Column, Table } from './table.js';

/** A column as hyparquet-writer takes it. */
export interface ParquetColumn {
  name: string;
  type: 'STRING' | 'DOUBLE' | 'INT32' | 'BOOLEAN';
  nullable: boolean;
  data: Cell[];
}

/** What a Parquet writer is handed: the options of `parquetWriteBuffer` of hyparquet-writer. */
export interface ParquetOptions {
  columnData: ParquetColumn[];
  kvMetadata: { key: string; value: string }[];
}

/**
 * A table as Parquet, by the writer that is handed over, so that this package depends on none. 写成 Parquet。
 *
 * Texts are UTF-8 strings, numbers doubles, whole numbers 32 bits wide; an empty cell is null. The file's metadata hold the
 * Table Schema under `tableschema`, with what each column is in both languages.
 *
 * With hyparquet-writer it is `toParquet(table, parquetWriteBuffer)`.
 *
 * @param write - `parquetWriteBuffer`, or what takes the same
 * @returns what the writer returns
 * @throws ExportError for a whole number beyond 32 bits
 *
 * @example
 * ```ts
 * const names = toParquet(quantityTable([]), ({ columnData }) => columnData.map(({ name }) => name));
 * names.slice(0, 2); // ['value', 'unit']
 * ```
 */
export function toParquet<R>(table: Table, write: (options: ParquetOptions) => R): R {
  return write({
    columnData: table.columns.map((column, index) => ({
      name: column.name,
      type: types[column.type],
      nullable: column.required !== true,
      data: table.rows.map((row) => parquetCell(row[index]!, column, table)),
    })),
    kvMetadata: [{ key: 'tableschema', value: JSON.stringify(tableSchema(table)) }],
  });
}

const types = { text: 'STRING', number: 'DOUBLE', integer: 'INT32', boolean: 'BOOLEAN' } as const;

function parquetCell(cell: Cell, { name, type }: Column, table: Table): Cell {
  if (type === 'integer' && typeof cell === 'number' && cell !== Math.trunc(cell) >> 0) {
    throw new ExportError(
      'not-representable',
      `${table.name}, column ${name}: expected a whole number of 32 bits, got ${cell}`,
    );
  }
  return cell;
}
