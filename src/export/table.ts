/**
 * A table: what every tabular format is written from. The columns say all that the formats want to know of them.
 *
 * @module
 */

import type { Bilingual } from '../model/observation.js';
import { ExportError } from './errors.js';

/** What stands in a cell; `null` is an empty one. */
export type Cell = string | number | boolean | null;

/** A column, in the words that the formats share. */
export interface Column {
  /** Snake case. A name that ends in `_zh` or `_en` says the language of its texts. */
  readonly name: string;
  readonly type: 'text' | 'number' | 'integer' | 'boolean';
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** No cell is empty. */
  readonly required?: true;
  /** The values that a cell may have, each with its label. */
  readonly values?: Readonly<Record<string, Bilingual>>;
  /** What a text matches as a whole: a regular expression that JSON Schema and XML Schema read alike. */
  readonly pattern?: string;
  /** The column of a table, this one's or another's, whose values this column refers to. */
  readonly references?: { readonly table: string; readonly column: string };
}

/** A column that knows where in a record its cells come from. */
export interface ColumnOf<T> extends Column {
  /** What a record has in this column. */
  readonly of: (record: T) => Cell | undefined;
}

/** What a table is called, and what one of its rows is. */
export interface TableName {
  /** Lower case, digits, `.`, `_` and `-`: the name of the resource, and of the file without its ending. */
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** The columns that tell the rows apart; empty where nothing does. */
  readonly key: readonly string[];
}

/** A table with its rows, each with a cell for each column. */
export interface Table extends TableName {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Makes a table of records, and holds it against its columns, so that a writer need not. 建表。
 *
 * `undefined` becomes an empty cell. Everything that some format would drop or bend is refused: NaN, −0, an empty text,
 * half a surrogate pair, a value outside of its list, an empty cell where one is required, a key that stands twice.
 *
 * @param columns - where each cell comes from
 * @throws ExportError with the row, the column, what was given and what fits
 *
 * @example
 * ```ts
 * const about = { name: 'mine', title: { zh: '表', en: 'Table' }, description: { zh: '表', en: 'Table' }, key: [] };
 * const text = { zh: '数量', en: 'Quantity' };
 * const column = { name: 'value', type: 'number', title: text, description: text } as const;
 * tableOf(about, [{ ...column, of: (one: number) => one }], [1, 2]).rows; // [[1], [2]]
 * tableOf(about, [{ ...column, of: (one: number) => one }], [1, -0]); // throws ExportError wrong-type
 * ```
 */
export function tableOf<T>(about: TableName, columns: readonly ColumnOf<T>[], records: readonly T[]): Table {
  const names = columns.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new ExportError('duplicate', `${about.name} has a duplicate column ${twice}`);
  const rows = records.map((record, index) =>
    columns.map((column) => {
      const cell = column.of(record) ?? null;
      checkCell(cell, column, `${about.name}, row ${index + 1}, column ${column.name}`);
      return cell;
    }),
  );
  const table = { ...about, columns, rows };
  checkKey(table);
  return table;
}

/** The cells of a column. */
export function cellsOf(table: Table, name: string): readonly Cell[] {
  const index = indexOf(table, name);
  return table.rows.map((row) => row[index]!);
}

/** Where a column stands; a format that cannot do without it says so. */
export function indexOf(table: Table, name: string): number {
  const index = table.columns.findIndex((column) => column.name === name);
  if (index < 0) throw new ExportError('missing-column', `${table.name} has no column ${name}: one is needed`);
  return index;
}

/** The language of a column's texts, by the end of its name. */
export const languageOf = ({ name }: Column): 'zh' | 'en' | undefined =>
  name.endsWith('_zh') ? 'zh' : name.endsWith('_en') ? 'en' : undefined;

const loneSurrogate = /\p{Surrogate}/u;

function checkCell(cell: Cell, { type, required, values, pattern }: Column, where: string): void {
  const refuse = (code: ConstructorParameters<typeof ExportError>[0], expected: string): never => {
    throw new ExportError(code, `${where}: expected ${expected}, got ${show(cell)}`);
  };
  if (cell === null) {
    if (required) refuse('missing', `a ${type}`);
    return;
  }
  if (typeof cell === 'number') {
    if (type !== 'number' && type !== 'integer') refuse('wrong-type', `a ${type}`);
    if (!Number.isFinite(cell) || Object.is(cell, -0)) refuse('wrong-type', 'a finite number, and 0 without a sign');
    if (type === 'integer' && !Number.isSafeInteger(cell)) refuse('wrong-type', 'a whole number');
    return;
  }
  if (typeof cell !== (type === 'text' ? 'string' : type)) refuse('wrong-type', `a ${type}`);
  if (typeof cell === 'boolean') return;
  if (cell === '') refuse('empty-text', 'no empty text');
  if (loneSurrogate.test(cell)) refuse('lone-surrogate', 'whole characters');
  if (values && !Object.hasOwn(values, cell)) refuse('not-in-list', `one of ${Object.keys(values).join(', ')}`);
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(cell)) refuse('not-in-list', pattern);
}

function checkKey(table: Table): void {
  if (table.key.length === 0) return;
  const places = table.key.map((name) => indexOf(table, name));
  const seen = new Map<string, number>();
  for (const [index, row] of table.rows.entries()) {
    const key = JSON.stringify(places.map((place) => row[place]));
    const first = seen.get(key);
    if (first !== undefined) {
      const rows = `rows ${first + 1} and ${index + 1}`;
      throw new ExportError('duplicate', `${table.name}, ${rows}: duplicate key ${key}`);
    }
    seen.set(key, index);
  }
}

/** A value in a message: short, and NaN and −0 as what they are. */
const show = (cell: unknown): string =>
  typeof cell === 'string' ? JSON.stringify(cell.slice(0, 40)) : Object.is(cell, -0) ? '-0' : String(cell);
