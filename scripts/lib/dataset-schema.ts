/** What `data/dataset.schema.json` holds, the JSON Schema of a dataset: what the zod schemas say of its shape. */

import * as z from 'zod/mini';
import * as fields from '../../src/schemas/fields.js';
import {
  DatasetObject,
  DerivedIndicatorObject,
  MeasureObject,
  ObservationObject,
  PublishedPointObject,
  QuantityObject,
  ReportObject,
  SeriesObject,
} from '../../src/schemas/index.js';
import * as periods from '../../src/schemas/period.js';

/** What stands under `$defs`, by name. Series, derived indicators and quantities are there for whoever refers to them. */
const definitions = {
  Dataset: [DatasetObject, 'The record of a report, and its observations and measures in source order.'],
  Report: [ReportObject, 'The record of the report that an edition is made from.'],
  Observation: [ObservationObject, 'One published figure of an indicator, for a period and an area.'],
  Measure: [MeasureObject, 'Something the report says was done: a programme, a document, a product, an event.'],
  Series: [SeriesObject, 'Comparable observations of one indicator over several periods, the earliest first.'],
  PublishedPoint: [PublishedPointObject, 'A figure by another publisher than the report of the edition.'],
  DerivedIndicator: [DerivedIndicatorObject, 'An indicator that follows from published ones, with its interval.'],
  Quantity: [QuantityObject, 'A printed figure: its value in the base unit, and how precisely it was printed.'],
  Bilingual: [fields.bilingual, 'A text in both languages.'],
  Id: [fields.id, 'Kebab-case.'],
  Unit: [
    fields.unitName,
    'A unit of the table, without a scale of its own, or a quotient; empty where none is printed.',
  ],
  Denominator: [fields.denominator, 'What a figure is divided by, where it is printed apart from the figure.'],
  Period: [periods.period, 'ISO 8601: a year, a month, a day or a span.'],
  Date: [periods.date, 'ISO 8601: a year, a month or a day.'],
} as const;

/** The content of `data/dataset.schema.json`. */
export function datasetSchema(): string {
  const names = z.registry<{ id: string; description: string }>();
  for (const [id, [schema, description]] of Object.entries(definitions)) names.add(schema, { id, description });
  const all = z.strictObject(Object.fromEntries(Object.entries(definitions).map(([id, [schema]]) => [id, schema])));
  const { $schema, $defs = {} } = z.toJSONSchema(all, { target: 'draft-2020-12', metadata: names });
  const { Dataset, ...others } = $defs;
  const { id: _, ...dataset } = Dataset!;
  const schema = {
    $schema,
    $id: 'urn:shanghai-sti:dataset',
    title: 'Dataset of shanghai-sti',
    ...dataset,
    $defs: Object.fromEntries(Object.entries(others).map(([name, { id: __, ...definition }]) => [name, definition])),
  };
  return `${JSON.stringify(schema, wholeNumbers, 2)}\n`;
}

/** A number that is a multiple of one is an integer, and easier to read as one. */
function wholeNumbers(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('multipleOf' in value) || value.multipleOf !== 1) return value;
  const { multipleOf: _, ...rest } = value;
  return { ...rest, type: 'integer' };
}
