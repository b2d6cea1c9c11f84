/**
 * The files of the other formats, made from the constants by the writers of `shanghai-sti/export`.
 */

import { createHash } from 'node:crypto';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { canonicalJson } from '../../src/dataset/canonical.js';
import { derivedIndicators } from '../../src/derived/catalogue.js';
import type { Dataset } from '../../src/dataset/dataset.js';
import { editionAreas, type EditionName } from '../../src/editions/registry.js';
import {
  type About,
  csvwMetadata,
  type DataFile,
  dataPackage,
  datasetJsonLd,
  derivedTable,
  observationTable,
  sdmxCsv,
  sdmxJson,
  type SdmxOptions,
  sdmxStructure,
  seriesTable,
  type Table,
  toCsv,
  toParquet,
  vintageTable,
} from '../../src/export/index.js';
import type { AboutEdition } from '../../src/model/edition.js';
import type { Bilingual } from '../../src/model/observation.js';
import { allSeries } from '../../src/series/all.js';

/** An edition, and what is written of it. */
export interface EditionFiles {
  readonly name: EditionName;
  readonly about: AboutEdition;
  readonly dataset: Dataset;
  /** The content of its file, `data/2025.json`. */
  readonly json: string;
}

const yearOf = ({ dataset }: EditionFiles): string => dataset.report.referenceYear.value;

/** What the descriptors say of an edition. */
const aboutOf = (edition: EditionFiles, period: string): About => ({
  id: `urn:shanghai-sti:${edition.name}`,
  name: `shanghai-sti-${edition.name}`,
  ...edition.about,
  licence: {
    name: 'CC0-1.0',
    title: 'CC0 1.0 Universal',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  publisher: 'The shanghai-sti maintainers',
  period,
  area: editionAreas[edition.name],
});

/** `prepared` is the last day of the reference year, not the clock's: two builds are the same bytes. */
const sdmxOf = (year: string): SdmxOptions => ({ agency: 'SHANGHAI_STI', prepared: `${year}-12-31` });

type Content = string | Uint8Array;

/** A file before its size and hash are known. */
type Draft = Pick<DataFile, 'path' | 'title' | 'mediaType' | 'table'> & { readonly content: Content };

/**
 * Each data file of the editions but the schema, by its path from the project's root, slashes forward.
 *
 * A descriptor describes one edition. `datapackage.json`, `csv-metadata.json` and `dataset.jsonld` are those of the current
 * edition, with the series and the derived indicators, which are made from it. Any other edition has its own:
 * `<edition>.datapackage.json`, `<edition>.csv-metadata.json` (where CSVW looks first for that of `<edition>.csv`) and
 * `<edition>.jsonld`. `sdmx-structure.json` is one for all: each SDMX message refers to the same data structures and code
 * lists, which have the codes of every edition.
 *
 * @param editions - the current one first
 */
export function exportFiles(editions: readonly EditionFiles[]): ReadonlyMap<string, Content> {
  const current = editions[0]!;
  const ofSeries = seriesTable(allSeries);
  const derived = derivedTable(derivedIndicators);
  const tables = editions.map(({ dataset }) => observationTable(dataset.observations));
  const lastYear = editions.map(yearOf).toSorted().at(-1)!;
  const joint = { ...tables[0]!, rows: tables.flatMap(({ rows }) => rows) };
  const structure = draft(
    'sdmx-structure.json',
    'application/json',
    compact(sdmxStructure([joint, ofSeries], sdmxOf(lastYear))),
    { zh: 'SDMX 结构', en: 'SDMX structures' },
  );
  const firstYear = allSeries.flatMap(({ points }) => points.map(({ period }) => period.slice(0, 4))).toSorted()[0]!;
  const described = editions.map((edition, index) => {
    const table = tables[index]!;
    const { name, json } = edition;
    const year = yearOf(edition);
    const titled = { zh: '全部数据', en: 'Everything: report, observations, measures' };
    const whole = draft(`${name}.json`, 'application/json', json, titled);
    const csv = csvFiles(name, table);
    const figures = figureFiles(name, table, sdmxOf(year));
    if (edition !== current) {
      const data = [whole, ...csv, ...figures, structure];
      return [...data, ...descriptors(aboutOf(edition, year), data, table, `${name}.`, `${name}.jsonld`)];
    }
    const data = [
      whole,
      draft('series.json', 'application/json', canonicalJson(allSeries), ofSeries.title),
      ...csv,
      ...csvFiles('series', ofSeries),
      ...csvFiles('vintages', vintageTable(allSeries)),
      ...csvFiles('derived', derived),
      ...figures,
      ...figureFiles('series', ofSeries, sdmxOf(year)),
      structure,
    ];
    // the series are in it too
    return [...data, ...descriptors(aboutOf(edition, `${firstYear}/${year}`), data, table, '', 'dataset.jsonld')];
  });
  return new Map(
    [...described.flat(), { path: 'series.schema.json', content: pretty(seriesSchema) }].map(({ path, content }) => [
      `data/${path}`,
      content,
    ]),
  );
}

/** The three descriptors of an edition's files. */
function descriptors(
  about: About,
  data: readonly Draft[],
  table: Table,
  prefix: string,
  jsonLd: string,
): { readonly path: string; readonly content: Content }[] {
  const listed = data.map(listing);
  // The variant with a byte order mark is the same table: descriptors of tables name the plain one.
  const plain = listed.filter((one) => one.table && one.path.endsWith('.csv') && !one.path.endsWith('.bom.csv'));
  return [
    { path: `${prefix}datapackage.json`, content: pretty(dataPackage(about, listed)) },
    { path: `${prefix}csv-metadata.json`, content: compact(csvwMetadata(about, plain)) },
    { path: jsonLd, content: compact(datasetJsonLd(about, listed, table)) },
  ];
}

function csvFiles(name: string, table: Table): Draft[] {
  const withMark = { zh: `${table.title.zh}（带字节顺序标记）`, en: `${table.title.en}, with a byte order mark` };
  return [
    { ...draft(`${name}.csv`, 'text/csv', toCsv(table), table.title), table },
    { ...draft(`${name}.bom.csv`, 'text/csv', toCsv(table, { bom: true }), withMark), table },
  ];
}

/** The formats that only figures have. */
function figureFiles(name: string, table: Table, sdmx: SdmxOptions): Draft[] {
  const as = (format: string): Bilingual => ({
    zh: `${table.title.zh}（${format}）`,
    en: `${table.title.en}, ${format}`,
  });
  const parquet = new Uint8Array(toParquet(table, parquetWriteBuffer));
  return [
    draft(`${name}.parquet`, 'application/vnd.apache.parquet', parquet, as('Parquet')),
    draft(`${name}.sdmx.csv`, 'text/csv', sdmxCsv(table, sdmx), as('SDMX-CSV')),
    draft(`${name}.sdmx.json`, 'application/json', compact(sdmxJson(table, sdmx)), as('SDMX-JSON')),
  ];
}

const draft = (path: string, mediaType: string, content: Content, title: Bilingual): Draft => ({
  path,
  mediaType,
  content,
  title,
});

const listing = ({ content, ...file }: Draft): DataFile => ({
  ...file,
  bytes: Buffer.byteLength(content),
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** For programs: indented, these files would be up to twice as long. */
const compact = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** For whoever opens it to see which columns there are. */
const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Of `data/series.json`; what a series is stands in the schema of the dataset. */
const seriesSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:shanghai-sti:series',
  title: 'Series of shanghai-sti',
  type: 'array',
  items: { $ref: 'urn:shanghai-sti:dataset#/$defs/Series' },
};
