/**
 * The files of the other formats, made from the constants by the writers of `shanghai-sti/export`.
 */

import { createHash } from 'node:crypto';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { canonicalJson } from '../../src/dataset/canonical.js';
import { derivedIndicators } from '../../src/derived/catalogue.js';
import { observations } from '../../src/editions/2025/observations.js';
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
import type { Bilingual } from '../../src/model/observation.js';
import { allSeries } from '../../src/series/all.js';

/** What the descriptors say of the dataset as a whole. */
const about: About = {
  id: 'urn:shanghai-sti:2025',
  name: 'shanghai-sti-2025',
  title: {
    zh: '上海科技进步报告 2025 的指标',
    en: "Indicators of Shanghai's report on progress in science and technology, 2025",
  },
  description: {
    zh: '年度报告中知识产权与科技保险部分的指标，附此前年份的序列与派生指标；每个数字都有印出的形式、分辨率、限定与出处。报告年度系推断。',
    en: 'The indicators of its parts on intellectual property and technology insurance, with series of earlier years and derived indicators; each figure with its printed form, resolution, bound and source. The year of the report is inferred.',
  },
  keywords: {
    zh: ['上海', '科技进步', '知识产权', '专利', '科技保险'],
    en: ['Shanghai', 'science and technology', 'intellectual property', 'patents', 'technology insurance'],
  },
  licence: {
    name: 'CC0-1.0',
    title: 'CC0 1.0 Universal',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  publisher: 'The shanghai-sti maintainers',
  source: {
    zh: '上海科技进步报告 2025；此前年份的数字各有其发布者',
    en: 'Shanghai Science and Technology Progress Report 2025; the figures of earlier years each have their publisher',
  },
  // the series are in it too
  period: '2007/2025',
  area: 'CN-SH',
};

/** `prepared` is the last day of the reference year, not the clock's: two builds are the same bytes. */
const sdmx: SdmxOptions = { agency: 'SHANGHAI_STI', prepared: '2025-12-31' };

const tables = {
  '2025': observationTable(observations),
  series: seriesTable(allSeries),
  vintages: vintageTable(allSeries),
  derived: derivedTable(derivedIndicators),
};

type Content = string | Uint8Array;

/** A file before its size and hash are known. */
type Draft = Pick<DataFile, 'path' | 'title' | 'mediaType' | 'table'> & { readonly content: Content };

/**
 * Each file of the other formats, by its path from the project's root, slashes forward.
 *
 * @param json - the content of `data/2025.json`
 */
export function exportFiles(json: string): ReadonlyMap<string, Content> {
  const data = [
    draft('2025.json', 'application/json', json, { zh: '全部数据', en: 'Everything: report, observations, measures' }),
    draft('series.json', 'application/json', canonicalJson(allSeries), tables.series.title),
    ...Object.entries(tables).flatMap(([name, table]) => csvFiles(name, table)),
    ...(['2025', 'series'] as const).flatMap((name) => figureFiles(name, tables[name])),
    draft('sdmx-structure.json', 'application/json', compact(sdmxStructure([tables['2025'], tables.series], sdmx)), {
      zh: 'SDMX 结构',
      en: 'SDMX structures',
    }),
  ];
  const listed = data.map(listing);
  // The variant with a byte order mark is the same table: descriptors of tables name the plain one.
  const plain = listed.filter(({ path, table }) => table && path.endsWith('.csv') && !path.endsWith('.bom.csv'));
  const descriptors: readonly (readonly [path: string, content: Content])[] = [
    ['datapackage.json', pretty(dataPackage(about, listed))],
    ['csv-metadata.json', compact(csvwMetadata(about, plain))],
    ['dataset.jsonld', compact(datasetJsonLd(about, listed, tables['2025']))],
    ['series.schema.json', pretty(seriesSchema)],
  ];
  return new Map(
    [...data.map(({ path, content }) => [path, content] as const), ...descriptors].map(([path, content]) => [
      `data/${path}`,
      content,
    ]),
  );
}

function csvFiles(name: string, table: Table): Draft[] {
  const withMark = { zh: `${table.title.zh}（带字节顺序标记）`, en: `${table.title.en}, with a byte order mark` };
  return [
    { ...draft(`${name}.csv`, 'text/csv', toCsv(table), table.title), table },
    { ...draft(`${name}.bom.csv`, 'text/csv', toCsv(table, { bom: true }), withMark), table },
  ];
}

/** The formats that only figures have. */
function figureFiles(name: string, table: Table): Draft[] {
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
