import { inventionShareOfGrants } from '../../src/derived/index.js';
import {
  highValueInventionPatentsPer10kPeople,
  ipPledgeLoanGrowth,
  measures,
  observations,
  patentsGranted,
  report,
} from '../../src/editions/2025/index.js';
import { parseQuantity } from '../../src/quantity/parse-locale.js';
import * as schemas from '../../src/schemas/index.js';
import { highValueInventionPatentsSeries, pctApplicationsSeries } from '../../src/series/index.js';

export const dataset = { report, observations, measures };

/** Records that pass, each with its schema. */
export const records: Readonly<Record<string, readonly [schema: schemas.Schema<unknown>, record: object]>> = {
  quantity: [schemas.QuantitySchema, parseQuantity('13.55万件')],
  range: [schemas.QuantitySchema, parseQuantity('3至5亿元')],
  english: [schemas.QuantitySchema, parseQuantity('22.76 billion yuan', { locale: 'en' })],
  longNumber: [schemas.QuantitySchema, parseQuantity('12345678901234567890元')],
  observation: [schemas.ObservationSchema, patentsGranted],
  perPeople: [schemas.ObservationSchema, highValueInventionPatentsPer10kPeople],
  growth: [schemas.ObservationSchema, ipPledgeLoanGrowth],
  measure: [schemas.MeasureSchema, measures.find(({ id }) => id === 'headline-patent-figures')!],
  series: [schemas.SeriesSchema, pctApplicationsSeries],
  perPeopleSeries: [schemas.SeriesSchema, highValueInventionPatentsSeries],
  derived: [schemas.DerivedIndicatorSchema, inventionShareOfGrants],
  report: [schemas.ReportSchema, report],
  dataset: [schemas.DatasetSchema, dataset],
};

/** `observations[3].name.zh` as zod has it. */
export const pathOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|\w+/g)].map(([name, index]) => (index === undefined ? name : Number(index)));

/** A deep copy, in which nothing is shared, with a value at each path; `undefined` takes a field away. */
export function edited(record: object, edits: Readonly<Record<string, unknown>>): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(record));
  for (const [path, value] of Object.entries(edits)) {
    const keys = pathOf(path);
    const last = keys.pop()!;
    let at = copy as Record<string | number, unknown>;
    for (const key of keys) at = at[key] as typeof at;
    if (value === undefined) delete at[last];
    else at[last] = value;
  }
  return copy;
}
