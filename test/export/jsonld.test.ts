import type { DatasetCore } from '@rdfjs/types';
import jsonld from 'jsonld';
import Validator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, it } from 'vitest';
import * as edition from '../../src/editions/2025/index.js';
import { type Cell, datasetJsonLd, observationTable } from '../../src/export/index.js';
import { PeriodError } from '../../src/model/errors.js';
import { daysOf } from '../../src/period/order.js';
import { allSeries } from '../../src/series/index.js';
import { describeWithStandards, standard } from '../support/standards.js';
import { jsonOf } from './files.js';
import { rdf, triples, turtle } from './rdf.js';

const base = 'https://example.org/data/dataset.jsonld';
const document = jsonOf<Record<string, any>>('dataset.jsonld');
const schema = (term: string): string => `https://schema.org/${term}`;

/** The same document with one place changed, and one figure of the many. */
function edited(edit: (copy: any) => void): Record<string, unknown> {
  const copy = { ...structuredClone(document), variableMeasured: document['variableMeasured'].slice(0, 1) };
  edit(copy);
  return copy;
}

type Node = Readonly<Record<string, readonly { readonly '@value'?: Cell; readonly '@language'?: string }[]>>;

/** What the document says of the figures, by jsonld's expansion: each field by its full IRI. */
async function figures(of: object): Promise<Record<string, unknown>[]> {
  const [dataset] = (await jsonld.expand(of, { base })) as unknown as Node[];
  return (dataset![schema('variableMeasured')] as unknown as Node[]).map((one) => {
    const value = (term: string, node: Node = one): Cell => node[schema(term)]?.[0]?.['@value'] ?? null;
    const both = (term: string): object =>
      Object.fromEntries(one[schema(term)]!.map((text) => [text['@language']!, text['@value']]));
    const more = Object.fromEntries(
      (one[schema('valueReference')] as unknown as Node[]).map((node) => [
        value('propertyID', node),
        value('value', node),
      ]),
    );
    return {
      id: value('propertyID'),
      name: both('name'),
      definition: both('description'),
      value: value('value'),
      unit: value('unitText') ?? '',
      ends: [value('minValue'), value('maxValue')],
      ...more,
    };
  });
}

it('names every area that its figures are of: two count the whole country', () => {
  const areas = ['CN-SH', 'CN'];
  expect(new Set(edition.observations.map(({ area }) => area))).toEqual(new Set(areas));
  expect(document['spatialCoverage']).toEqual(areas.map((identifier) => ({ '@type': 'Place', identifier })));
  expect(document['dct:spatial']).toEqual(areas.map((area) => ({ '@type': 'dct:Location', 'dct:identifier': area })));
});

describe('dataset.jsonld, read by jsonld', () => {
  it('gives the figures again, with all that their table says of them', async () => {
    const said = await figures(document);
    expect(said).toMatchObject(
      edition.observations.map(
        ({ id, name, definition, value, unit, period, area, kind, resolution, bound, printed }) => ({
          id,
          name,
          definition,
          value,
          unit,
          period,
          area,
          kind,
          resolution,
          bound,
          printed,
        }),
      ),
    );
    const { columns, rows } = observationTable(edition.observations);
    const cells = rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])));
    expect(said).toStrictEqual(
      cells.map(({ name_zh, name_en, definition_zh, definition_en, interval_low, interval_high, unit, ...more }) => ({
        ...Object.fromEntries(Object.entries(more).filter(([, cell]) => cell !== null)),
        name: { zh: name_zh, en: name_en },
        definition: { zh: definition_zh, en: definition_en },
        unit: unit ?? '',
        ends: [interval_low, interval_high],
      })),
    );
  });

  it('covers the time of the series too, which are among its files', () => {
    const days = [...edition.observations, ...allSeries.flatMap(({ points }) => points)].map(({ period }) =>
      daysOf(period),
    );
    const first = days.map(([from]) => from).sort()[0];
    const last = days
      .map(([, to]) => to)
      .sort()
      .at(-1);
    expect(document['temporalCoverage']).toBe('2007/2025');
    expect(daysOf('2007/2025')).toEqual([first, last]);
    expect(document['dct:temporal']).toMatchObject({
      'dcat:startDate': { '@value': first },
      'dcat:endDate': { '@value': last },
    });
  });

  it.each(['foo', '2025-02-30', '2025/2011'])('has no period %s', (period) => {
    expect(() => datasetJsonLd({ ...about, period }, [], observationTable([]))).toThrow(PeriodError);
    expect(datasetJsonLd({ ...about, period: '2025' }, [], observationTable([]))['temporalCoverage']).toBe('2025');
  });

  it('has the interval in minValue and maxValue', async () => {
    const found = (await figures(document)).find(({ id }) => id === 'data-product-economic-value')!;
    expect([found['ends'], found['interval_conventional']]).toEqual([[15_000_000_000, 25_000_000_000], true]);
  });

  it('leaves out the side that is open, and a range keeps its ends', async () => {
    const [one] = edition.observations;
    const others = [
      { ...one!, id: 'open', bound: 'above' as const, printed: '300家以上', value: 300 },
      { ...one!, id: 'range', bound: 'between' as const, printed: '3至5家', value: 4, low: 3, high: 5 },
    ];
    const [open, range] = await figures(datasetJsonLd(about, [], observationTable(others)));
    expect([open!['ends'], open!['interval_open']]).toEqual([[300, null], 'high']);
    expect([range!['low'], range!['high'], range!['bound']]).toEqual([3, 5, 'between']);
  });
});

const label = { zh: '甲', en: 'a' };
const about = {
  id: 'urn:a',
  name: 'a',
  title: label,
  description: label,
  keywords: { zh: ['甲'], en: ['a'] },
  licence: { name: 'CC0-1.0', title: 'CC0', path: 'https://example.org/' },
  publisher: 'me',
  source: label,
  period: '2025',
  area: 'CN',
};

describeWithStandards('each term is in its vocabulary', () => {
  let known: ReadonlySet<string>;

  beforeAll(() => {
    const { '@graph': terms } = JSON.parse(standard('schemaorg-30.0-all-https.jsonld')) as {
      '@graph': { '@id': string }[];
    };
    const shapes = [...turtle(standard('dcat-ap-3.0.1.shapes.ttl'))].flatMap(({ subject, object }) => [
      subject,
      object,
    ]);
    known = new Set([
      ...terms.map(({ '@id': id }) => id.replace('schema:', 'https://schema.org/')),
      ...shapes.map(({ value }) => value),
      // of the standards that DCAT-AP builds on, and its shapes do not name
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
      'http://www.w3.org/2000/01/rdf-schema#label',
      'http://purl.org/dc/terms/ProvenanceStatement',
    ]);
  });

  const unknown = async (of: object): Promise<string[]> => {
    const found = [...(await triples(of, base))].flatMap(({ predicate, object }) =>
      predicate.value.endsWith('#type') ? [predicate.value, object.value] : [predicate.value],
    );
    return [...new Set(found.filter((term) => !known.has(term)))];
  };

  it('of schema.org, of DCAT-AP', async () => {
    expect(await unknown(document)).toEqual([]);
  });

  it.each<[string, (copy: any) => void, string]>([
    ['a property of schema.org', (copy) => (copy.variableMesured = [{ name: 'x' }]), schema('variableMesured')],
    ['a class of schema.org', (copy) => (copy['@type'] = ['DataSet']), schema('DataSet')],
    ['a property of DCAT', (copy) => (copy['dcat:keywrod'] = 'x'), 'http://www.w3.org/ns/dcat#keywrod'],
    ['a property of Dublin Core', (copy) => (copy['dct:titel'] = 'x'), 'http://purl.org/dc/terms/titel'],
  ])('a typo in %s is refused', async (_, edit, term) => {
    expect(await unknown(edited(edit))).toContain(term);
  });
});

describeWithStandards('the shapes of DCAT-AP 3.0.1, by rdf-validate-shacl', () => {
  let shapes: DatasetCore;
  const violations = async (of: object): Promise<string[]> => {
    const { results } = await new Validator(shapes, { factory: rdf }).validate(await triples(of, base));
    return results.map(({ path }) => (path as { value?: string } | null)?.value ?? '');
  };

  beforeAll(() => {
    shapes = turtle(standard('dcat-ap-3.0.1.shapes.ttl'));
  });

  it('are satisfied', async () => {
    expect(await violations(document)).toEqual([]);
  });

  it.each<[string, (copy: any) => void, string]>([
    ['no title', (copy) => delete copy['dct:title'], 'http://purl.org/dc/terms/title'],
    ['no description', (copy) => delete copy['dct:description'], 'http://purl.org/dc/terms/description'],
    [
      'a publisher without a name',
      (copy) => delete copy['dct:publisher']['foaf:name'],
      'http://xmlns.com/foaf/0.1/name',
    ],
    [
      'a file without an address',
      (copy) => delete copy.distribution[0]['dcat:accessURL'],
      'http://www.w3.org/ns/dcat#accessURL',
    ],
    [
      'a size in words',
      (copy) => (copy.distribution[0]['dcat:byteSize'] = 'many'),
      'http://www.w3.org/ns/dcat#byteSize',
    ],
    [
      'a title that is an address',
      (copy) => (copy['dct:title'] = { '@id': 'urn:x' }),
      'http://purl.org/dc/terms/title',
    ],
  ])('refuse %s', async (_, edit, path) => {
    expect(await violations(edited(edit))).toContain(path);
  });
});
