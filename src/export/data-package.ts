import { type About, type DataFile, formatOf, resourceName } from './about.js';
import type { Column, Table } from './table.js';

/** A field of a Table Schema. */
export interface TableSchemaField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly title: string;
  readonly description: string;
  readonly titleZh: string;
  readonly descriptionZh: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[]; readonly pattern?: string };
}

/** Table Schema 2.0: what the rows of a CSV file must be. */
export interface TableSchema {
  readonly $schema: 'https://datapackage.org/profiles/2.0/tableschema.json';
  readonly fields: readonly TableSchemaField[];
  readonly missingValues: readonly [''];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
  }[];
}

/**
 * The columns of a table as a Table Schema 2.0: types, titles, constraints, keys. 表的 schema。
 *
 * Titles and descriptions are English; beside them stand the Chinese ones (`titleZh`, `descriptionZh`), for which the
 * standard has no place of its own. A text that was neutralised as a formula keeps its apostrophe in the file.
 *
 * @param resourceOf - the resource that holds a table that a column refers to; without it, only references within the
 * table are written
 *
 * @example
 * ```ts
 * tableSchema(quantityTable([])).fields[0]?.type; // 'number'
 * ```
 */
export function tableSchema(
  table: Table,
  resourceOf: (table: string) => string | undefined = () => undefined,
): TableSchema {
  const foreignKeys = table.columns.flatMap(({ name, references }) => {
    if (!references) return [];
    const own = references.table === table.name;
    const resource = own ? undefined : resourceOf(references.table);
    if (!own && resource === undefined) return [];
    return [
      { fields: [name], reference: { ...(resource !== undefined && { resource }), fields: [references.column] } },
    ];
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map(fieldOf),
    missingValues: [''],
    ...(table.key.length > 0 && { primaryKey: table.key }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function fieldOf({ name, type, title, description, required, values, pattern }: Column): TableSchemaField {
  const constraints = {
    ...(required && { required }),
    ...(values && { enum: Object.keys(values) }),
    ...(pattern !== undefined && { pattern }),
  };
  return {
    name,
    type: type === 'text' ? 'string' : type,
    title: title.en,
    description: description.en,
    titleZh: title.zh,
    descriptionZh: description.zh,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** Data Package 2.0, as far as it is written here. */
export interface DataPackage {
  readonly $schema: 'https://datapackage.org/profiles/2.0/datapackage.json';
  readonly resources: readonly ({ readonly name: string; readonly path: string } & Readonly<Record<string, unknown>>)[];
  readonly [property: string]: unknown;
}

/**
 * The descriptor of a dataset's files, Data Package 2.0: each with its size and its hash, and the CSV files with their
 * Table Schema. 数据包描述。
 *
 * A file whose table has no CSV file here is listed as a file; a reference to a table leads to its first CSV file.
 *
 * @param about - what the dataset is
 * @param files - what stands beside the descriptor
 *
 * @example
 * ```ts
 * const table = observationTable([patentsGranted], 'patents');
 * const file = { path: 'patents.csv', title: table.title, mediaType: 'text/csv', bytes: 9, sha256: '00', table };
 * const about = {
 *   id: 'urn:example:patents', name: 'patents', title: table.title, description: table.description,
 *   keywords: { zh: [], en: [] }, licence: { name: 'CC0-1.0', title: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
 *   publisher: 'me', source: { zh: '报告', en: 'A report' }, period: '2025', area: 'CN-SH',
 * };
 * dataPackage(about, [file]).resources[0]?.path; // 'patents.csv'
 * ```
 */
export function dataPackage(about: About, files: readonly DataFile[]): DataPackage {
  const isCsv = (file: DataFile): boolean => file.table !== undefined && formatOf(file) === 'csv';
  const resourceOf = (name: string): string | undefined => {
    const found = files.find((file) => isCsv(file) && file.table!.name === name);
    return found && resourceName(found);
  };
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: about.name,
    id: about.id,
    title: about.title.en,
    description: about.description.en,
    titleZh: about.title.zh,
    descriptionZh: about.description.zh,
    keywords: [...about.keywords.en, ...about.keywords.zh],
    licenses: [about.licence],
    contributors: [{ title: about.publisher, roles: ['publisher'] }],
    sources: [{ title: about.source.en }, { title: about.source.zh }],
    resources: files.map((file) => ({
      name: resourceName(file),
      path: file.path,
      title: file.title.en,
      titleZh: file.title.zh,
      format: formatOf(file),
      mediatype: file.mediaType,
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      ...(isCsv(file) && {
        $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
        type: 'table',
        encoding: 'utf-8',
        dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', lineTerminator: '\r\n' },
        schema: tableSchema(file.table!, resourceOf),
      }),
    })),
  };
}
