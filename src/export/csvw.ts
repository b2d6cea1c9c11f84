import type { About, DataFile } from './about.js';
import { type Column, languageOf, type Table } from './table.js';

/** CSV on the Web metadata: a group of tables, JSON-LD by the context of the standard. */
export interface CsvwMetadata {
  readonly '@context': readonly ['http://www.w3.org/ns/csvw', { readonly '@language': 'en' }];
  readonly tables: readonly ({ readonly url: string } & Readonly<Record<string, unknown>>)[];
  readonly [property: string]: unknown;
}

/**
 * The metadata of CSV files as CSV on the Web: titles in both languages, data types, keys, and what each row is about.
 * CSV 的网络元数据。
 *
 * A row is about `<file>#<key>`, its predicates are `<file>#<column>`; texts of a `_zh` or `_en` column have its language. A
 * byte order mark is no part of it: list the files without one.
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
 * csvwMetadata(about, [file]).tables[0]?.url; // 'patents.csv'
 * ```
 */
export function csvwMetadata(about: About, files: readonly DataFile[]): CsvwMetadata {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@type': 'TableGroup',
    'dc:title': both(about.title),
    'dc:description': both(about.description),
    'dc:license': { '@id': about.licence.path },
    'dc:source': both(about.source),
    tables: files.flatMap(({ path, table }) => (table ? [tableMetadata(path, table, files)] : [])),
  };
}

function tableMetadata(url: string, table: Table, files: readonly DataFile[]): CsvwMetadata['tables'][number] {
  const foreignKeys = table.columns.flatMap(({ name, references }) => {
    const file = references && files.find((one) => one.table?.name === references.table);
    return file
      ? [{ columnReference: name, reference: { resource: file.path, columnReference: references.column } }]
      : [];
  });
  return {
    url,
    'dc:title': both(table.title),
    'dc:description': both(table.description),
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true, trim: false },
    tableSchema: {
      columns: table.columns.map(columnMetadata),
      ...(table.key.length > 0 && {
        primaryKey: table.key,
        aboutUrl: `${url}#${table.key.map((name) => `{${name}}`).join('/')}`,
      }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/** The title of a column is what stands in the header; what people call it goes into `dc:title`. */
function columnMetadata(column: Column): Readonly<Record<string, unknown>> {
  const { name, type, title, description, required, values } = column;
  const format = values ? Object.keys(values).map(escapeRegExp).join('|') : column.pattern;
  const language = languageOf(column);
  return {
    name,
    titles: name,
    'dc:title': both(title),
    'dc:description': both(description),
    datatype: format === undefined ? types[type] : { base: types[type], format },
    null: '',
    ...(required && { required }),
    ...(language && { lang: language }),
  };
}

const types = { text: 'string', number: 'double', integer: 'integer', boolean: 'boolean' } as const;

const escapeRegExp = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** A text in both languages, each with its tag. */
const both = ({ zh, en }: { readonly zh: string; readonly en: string }): object[] => [
  { '@value': zh, '@language': 'zh' },
  { '@value': en, '@language': 'en' },
];
