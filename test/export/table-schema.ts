/** Holds the rows of CSV files against their Table Schema: the official profile sees the descriptor only. */

import type { Field } from './files.js';

export interface Schema {
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
  }[];
}

type Rows = readonly Readonly<Record<string, string>>[];

/**
 * What is wrong with rows, as texts.
 *
 * @param resource - the rows of another resource, by its name
 */
export function rowErrors(
  { fields, primaryKey = [], foreignKeys = [] }: Schema,
  rows: Rows,
  resource: (name: string) => Rows,
): string[] {
  const errors: string[] = [];
  const header = Object.keys(rows[0] ?? {});
  const names = fields.map(({ name }) => name);
  if (rows.length > 0 && header.join() !== names.join()) errors.push(`header: ${header.join()}`);
  const keys = new Set<string>();
  for (const [index, row] of rows.entries()) {
    for (const field of fields) {
      const reason = cellError(row[field.name] ?? '', field);
      if (reason !== undefined) errors.push(`row ${index + 1}, ${field.name}: ${reason}`);
    }
    const key = primaryKey.map((name) => row[name]).join('\n');
    if (primaryKey.length > 0 && keys.has(key)) errors.push(`row ${index + 1}: primary key`);
    keys.add(key);
  }
  for (const { fields: own, reference } of foreignKeys) {
    const there = reference.resource === undefined ? rows : resource(reference.resource);
    const known = new Set(there.map((row) => reference.fields.map((name) => row[name]).join('\n')));
    for (const [index, row] of rows.entries()) {
      const cells = own.map((name) => row[name]);
      if (cells.every((cell) => cell !== '') && !known.has(cells.join('\n')))
        errors.push(`row ${index + 1}, ${own.join()}: foreign key`);
    }
  }
  return errors;
}

const forms: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
};

function cellError(cell: string, { type, constraints = {} }: Field): string | undefined {
  if (cell === '') return constraints.required ? 'required' : undefined;
  if (!forms[type]!.test(cell)) return `type ${type}`;
  if (constraints.enum && !constraints.enum.includes(cell)) return 'enum';
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`).test(cell)) return 'pattern';
  return undefined;
}
