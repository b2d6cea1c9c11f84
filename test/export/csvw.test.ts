import { Readable } from 'node:stream';
import type { Literal, Quad } from '@rdfjs/types';
import CsvwParser from 'rdf-parser-csvw';
import { describe, expect, it } from 'vitest';
import { derivedIndicators } from '../../src/derived/index.js';
import * as edition from '../../src/editions/2025/index.js';
import type { Cell } from '../../src/export/index.js';
import { unescapeFormula } from '../../src/export/index.js';
import { allSeries } from '../../src/series/index.js';
import { describeWithStandards, standard } from '../support/standards.js';
import { jsonOf, type Row, textOf } from './files.js';
import { triples } from './rdf.js';
import * as rebuilt from './rebuild.js';

interface ColumnMetadata {
  readonly name: string;
  readonly titles: string;
  readonly lang?: string;
  readonly datatype: string | { readonly base: string; readonly format: string };
}
interface TableMetadata {
  readonly url: string;
  readonly tableSchema: { readonly columns: readonly ColumnMetadata[]; readonly primaryKey: readonly string[] };
}
const metadata = jsonOf<{ readonly '@context': unknown; readonly tables: readonly TableMetadata[] }>(
  'csv-metadata.json',
);
const table = (url: string): TableMetadata => metadata.tables.find((one) => one.url === url)!;

const base = 'https://example.org/data/';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

/** A CSV text as triples, by rdf-parser-csvw, which knows one table at a time. */
async function convert(one: TableMetadata, csv: string): Promise<Quad[]> {
  const contexts = { 'http://www.w3.org/ns/csvw': JSON.parse(standard('csvw.jsonld')) as object };
  const about = await triples({ '@context': metadata['@context'], ...one }, base, contexts);
  const parser = new CsvwParser({ metadata: about, baseIRI: base + one.url });
  const quads: Quad[] = [];
  for await (const quad of parser.import(Readable.from([csv]))) quads.push(quad as Quad);
  return quads;
}

/** The rows again: what is said of each subject, and of what type; the interval and the absent ones left empty. */
function rowsOf(quads: readonly Quad[], { url, tableSchema: { columns } }: TableMetadata): Row[] {
  const bySubject = new Map<string, Quad[]>();
  for (const quad of quads.filter(({ subject }) => subject.value.startsWith(`${base}${url}#`))) {
    bySubject.set(quad.subject.value, [...(bySubject.get(quad.subject.value) ?? []), quad]);
  }
  return [...bySubject.values()].map((said) =>
    Object.fromEntries(
      columns.map(({ name }) => {
        const found = said.filter(({ predicate }) => predicate.value === `${base}${url}#${name}`);
        expect(found.length).toBeLessThanOrEqual(1);
        return [name, found[0] ? cellOf(found[0].object as Literal) : null];
      }),
    ),
  );
}

function cellOf({ value, datatype }: Literal): Cell {
  if (datatype.value === `${xsd}boolean`) return value === 'true';
  return [`${xsd}double`, `${xsd}integer`].includes(datatype.value) ? Number(value) : unescapeFormula(value);
}

describeWithStandards('csv-metadata.json, by rdf-parser-csvw', () => {
  it('gives triples that hold the data again', async () => {
    const read = async (url: string): Promise<Row[]> => rowsOf(await convert(table(url), textOf(url)), table(url));
    const own = rebuilt.observations(await read('2025.csv'));
    expect(own).toStrictEqual(edition.observations);
    expect(rebuilt.series(await read('series.csv'), own, await read('vintages.csv'))).toStrictEqual(allSeries);
    expect(rebuilt.derived(await read('derived.csv'))).toStrictEqual(derivedIndicators);
  });

  it('gives each cell its type or its language', async () => {
    const quads = await convert(table('2025.csv'), textOf('2025.csv'));
    const object = (name: string): Literal =>
      quads.find(
        ({ subject, predicate }) =>
          subject.value === `${base}2025.csv#patents-granted` && predicate.value === `${base}2025.csv#${name}`,
      )!.object as Literal;
    expect([object('name_zh').value, object('name_zh').language]).toEqual(['专利授权量', 'zh']);
    expect([object('name_en').value, object('name_en').language]).toEqual(['Patents granted', 'en']);
    expect([object('value').value, object('value').datatype.value]).toEqual(['135500', `${xsd}double`]);
    expect(object('source_line').datatype.value).toBe(`${xsd}integer`);
    expect(object('cumulative').datatype.value).toBe(`${xsd}boolean`);
  });

  it('names the row of a series by indicator and period', async () => {
    const quads = await convert(table('series.csv'), textOf('series.csv'));
    expect(quads.map(({ subject }) => subject.value)).toContain(`${base}series.csv#pct-applications/2013%2F2015`);
  });

  it.each<[string, (csv: string) => string]>([
    ['a value changed', (csv) => csv.replace(',135500,', ',135501,')],
    ['a text for a number', (csv) => csv.replace(',135500,', ',many,')],
    ['a Chinese name changed', (csv) => csv.replace('专利授权量', '专利申请量')],
    ['a header with a typo', (csv) => csv.replace('period_basis', 'period_bases')],
    ['a row gone', (csv) => csv.replace(/\r\npatents-granted.*(?=\r\n)/, '')],
  ])('is held against the data: %s is seen', async (_, edit) => {
    const broken = edit(textOf('2025.csv'));
    expect(broken).not.toBe(textOf('2025.csv'));
    const rows = rowsOf(await convert(table('2025.csv'), broken), table('2025.csv'));
    expect(rebuilt.observations(rows)).not.toEqual(edition.observations);
  });

  it('refuses a ragged row', async () => {
    await expect(convert(table('2025.csv'), textOf('2025.csv').replace(/\r\n$/, ',\r\n'))).rejects.toThrow(
      'Invalid Record Length',
    );
  });

  it('has no term that the vocabulary lacks', () => {
    const context = (JSON.parse(standard('csvw.jsonld')) as { '@context': Record<string, unknown> })['@context'];
    expect(unknownTerms(metadata, context)).toEqual([]);
    const [first, ...others] = metadata.tables;
    const typo = { ...metadata, tables: [{ ...first, tableScheme: {}, 'dc:titel': 'x' }, ...others] };
    expect(unknownTerms(typo, context)).toEqual(['tableScheme', 'dc:titel']);
  });
});

/** The terms of Dublin Core that are used here. */
const dublinCore = new Set(['dc:title', 'dc:description', 'dc:license', 'dc:source']);

function unknownTerms(value: unknown, context: Readonly<Record<string, unknown>>): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => unknownTerms(one, context));
  return Object.entries(value).flatMap(([term, inner]) => {
    const known = term.startsWith('@') || (term.includes(':') ? dublinCore.has(term) : term in context);
    return known ? unknownTerms(inner, context) : [term];
  });
}

describe('csv-metadata.json', () => {
  it('describes the columns of each file, in their order', () => {
    expect(metadata.tables.map(({ url }) => url)).toEqual(['2025.csv', 'series.csv', 'vintages.csv', 'derived.csv']);
    for (const { url, tableSchema } of metadata.tables) {
      const header = textOf(url).split('\r\n')[0]!.split(',');
      expect(tableSchema.columns.map(({ name }) => name)).toEqual(header);
      expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(header);
      for (const key of tableSchema.primaryKey) expect(header).toContain(key);
    }
  });

  it('has a form for each list of values', () => {
    const { datatype } = table('2025.csv').tableSchema.columns.find(({ name }) => name === 'bound')!;
    expect(datatype).toEqual({ base: 'string', format: 'exact|about|above|below|between' });
  });
});
