import type { Bilingual } from '../model/observation.js';
import { checkedDays } from '../period/checked.js';
import { type About, type DataFile, formatOf } from './about.js';
import { type Cell, indexOf, type Table } from './table.js';

/** A node of JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>;

const context = {
  '@vocab': 'https://schema.org/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * A dataset for search engines and data portals: one JSON-LD document that is a `Dataset` of schema.org, with each figure
 * under `variableMeasured`, and a `dcat:Dataset` by DCAT-AP 3. 数据集的 JSON-LD 描述。
 *
 * A figure is a `PropertyValue`: its value and unit, and in `minValue` and `maxValue` the interval that it stands for, where
 * that side is closed. What schema.org has no word for (period, area, bound, resolution, printed form) stands in
 * `valueReference`, by the name of the column. The files' addresses are relative to that of the document.
 *
 * @param files - what stands beside the document
 * @param figures - of {@link observationTable}, or with its columns
 * @throws ExportError where the table lacks a column
 * @throws PeriodError for a period that the calendar does not have
 *
 * @example
 * ```ts
 * const table = observationTable([patentsGranted]);
 * const about = {
 *   id: 'urn:example:patents', name: 'patents', title: table.title, description: table.description,
 *   keywords: { zh: [], en: [] }, licence: { name: 'CC0-1.0', title: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
 *   publisher: 'me', source: { zh: '报告', en: 'A report' }, period: '2025', area: 'CN-SH',
 * };
 * datasetJsonLd(about, [], table)['@type']; // ['Dataset', 'dcat:Dataset']
 * ```
 */
export function datasetJsonLd(about: About, files: readonly DataFile[], figures: Table): JsonLd {
  const areas = [...new Set([about.area, ...figures.rows.map((row) => row[indexOf(figures, 'area')])])];
  const more = figures.columns.filter(({ name }) => !placed.has(name)).map(({ name }) => name);
  return {
    '@context': context,
    '@id': about.id,
    '@type': ['Dataset', 'dcat:Dataset'],
    ...schemaOrg(about),
    spatialCoverage: areas.map((area) => ({ '@type': 'Place', identifier: area })),
    ...dcatAp(about),
    'dct:spatial': areas.map((area) => ({ '@type': 'dct:Location', 'dct:identifier': area })),
    distribution: files.map((file) => distribution(file, about)),
    'dcat:distribution': files.map(({ path }) => ({ '@id': path })),
    variableMeasured: figures.rows.map((row) => propertyValue(more, (name) => row[indexOf(figures, name)]!)),
  };
}

const schemaOrg = (about: About): JsonLd => ({
  identifier: about.id,
  name: both(about.title),
  description: both(about.description),
  keywords: [...about.keywords.zh.map(chinese), ...about.keywords.en.map(english)],
  license: { '@id': about.licence.path },
  publisher: { '@type': 'Organization', name: about.publisher },
  isBasedOn: { '@type': 'CreativeWork', name: both(about.source) },
  isAccessibleForFree: true,
  inLanguage: ['zh', 'en'],
  temporalCoverage: about.period,
});

/** The languages of the texts, by the European authority table that DCAT-AP names. */
const languages = ['ZHO', 'ENG'].map((code) => ({
  '@id': `http://publications.europa.eu/resource/authority/language/${code}`,
}));

const dcatAp = (about: About): JsonLd => ({
  'dct:identifier': about.id,
  'dct:title': both(about.title),
  'dct:description': both(about.description),
  'dcat:keyword': [...about.keywords.zh.map(chinese), ...about.keywords.en.map(english)],
  'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': about.publisher },
  'dct:provenance': {
    '@type': 'dct:ProvenanceStatement',
    'http://www.w3.org/2000/01/rdf-schema#label': both(about.source),
  },
  'dct:language': languages,
  'dct:temporal': {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': typed('date', checkedDays(about.period)[0]),
    'dcat:endDate': typed('date', checkedDays(about.period)[1]),
  },
});

/** The European authority table of file types, as far as it has ours. */
const fileTypes: Readonly<Record<string, string>> = { csv: 'CSV', json: 'JSON', jsonld: 'JSON_LD' };

const distribution = (file: DataFile, about: About): JsonLd => ({
  '@id': file.path,
  '@type': ['DataDownload', 'dcat:Distribution'],
  name: both(file.title),
  contentUrl: { '@id': file.path },
  encodingFormat: file.mediaType,
  contentSize: `${file.bytes} B`,
  sha256: file.sha256,
  'dct:title': both(file.title),
  'dct:license': { '@id': about.licence.path },
  'dcat:accessURL': { '@id': file.path },
  'dcat:downloadURL': { '@id': file.path },
  'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}` },
  ...(fileTypes[formatOf(file)] && {
    'dct:format': { '@id': `http://publications.europa.eu/resource/authority/file-type/${fileTypes[formatOf(file)]}` },
  }),
  'dcat:byteSize': typed('nonNegativeInteger', String(file.bytes)),
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
    'spdx:checksumValue': typed('hexBinary', file.sha256),
  },
});

/** The columns that schema.org has a property for. The others stand in `valueReference`, by their names. */
const placed: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'id',
  'name_zh',
  'name_en',
  'definition_zh',
  'definition_en',
  'value',
  'unit',
  'interval_low',
  'interval_high',
]);

function propertyValue(more: readonly string[], cell: (name: string) => Cell): JsonLd {
  const text = (name: string): Bilingual => ({ zh: cell(`${name}_zh`) as string, en: cell(`${name}_en`) as string });
  const present = (name: string, column: string): JsonLd => (cell(column) === null ? {} : { [name]: cell(column) });
  return {
    '@id': `#${encodeURIComponent(cell('id') as string)}`,
    '@type': 'PropertyValue',
    propertyID: cell('id'),
    name: both(text('name')),
    description: both(text('definition')),
    value: cell('value'),
    ...present('unitText', 'unit'),
    ...present('minValue', 'interval_low'),
    ...present('maxValue', 'interval_high'),
    valueReference: more.flatMap((name) =>
      cell(name) === null ? [] : [{ '@type': 'PropertyValue', propertyID: name, value: cell(name) }],
    ),
  };
}

const typed = (type: string, value: string): JsonLd => ({ '@value': value, '@type': `xsd:${type}` });
const chinese = (text: string): JsonLd => ({ '@value': text, '@language': 'zh' });
const english = (text: string): JsonLd => ({ '@value': text, '@language': 'en' });
const both = ({ zh, en }: Bilingual): JsonLd[] => [chinese(zh), english(en)];
