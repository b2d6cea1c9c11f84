/** The generated files, as a user finds them, and readers of them that are not ours. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Cell } from '../../src/export/index.js';
import { unescapeFormula } from '../../src/export/index.js';

export const folder = join(import.meta.dirname, '../../data');
export const bytesOf = (file: string): Buffer => readFileSync(join(folder, file));
export const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what a file holds
export const jsonOf = <T = unknown>(file: string): T => JSON.parse(textOf(file)) as T;

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>;

/** What of a Table Schema reading takes. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[]; readonly pattern?: string };
}

/** A CSV text read by csv-parse, which refuses a ragged row; every cell a text. */
export const readCsv = (text: string | Buffer): Record<string, string>[] => parse(text, { columns: true, bom: true });

/** The types of the cells, by the Table Schema. */
export const typed = (rows: readonly Readonly<Record<string, string>>[], fields: readonly Field[]): Row[] =>
  rows.map((row) => Object.fromEntries(fields.map(({ name, type }) => [name, cellOf(row[name]!, type)])));

function cellOf(text: string, type: string): Cell {
  if (text === '') return null;
  if (type === 'string') return unescapeFormula(text);
  return type === 'boolean' ? text === 'true' : Number(text);
}
