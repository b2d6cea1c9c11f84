import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { derivedIndicators } from '../../src/derived/index.js';
import { editionAreas } from '../../src/editions/registry.js';
import type { Edition } from '../../src/model/edition.js';
import type { ReportRecord } from '../../src/model/report.js';
import { safeParseQuantity } from '../../src/quantity/parse.js';
import {
  DatasetSchema,
  DerivedIndicatorSchema,
  MeasureSchema,
  ObservationSchema,
  QuantitySchema,
  ReportSchema,
  SeriesSchema,
} from '../../src/schemas/index.js';
import { allSeries } from '../../src/series/index.js';
import { goldenCases, goldenFiles } from '../support/golden.js';

const root = join(import.meta.dirname, '../..');
const editions = Object.keys(editionAreas);

describe.each(editions)('the edition %s', async (year) => {
  const edition = (await import(`../../src/editions/${year}/index.ts`)) as Edition & { readonly report: ReportRecord };
  const { report, observations, measures } = edition;

  it('passes record by record, and comes out as it went in', () => {
    for (const observation of observations) expect(ObservationSchema.parse(observation)).toEqual(observation);
    for (const measure of measures) expect(MeasureSchema.parse(measure)).toEqual(measure);
    expect(ReportSchema.parse(report)).toEqual(report);
  });

  it('does not pass with one digit changed, in what is printed or in the value', () => {
    const changed = (digit: string): string => String((Number(digit) + 1) % 10);
    for (const observation of observations) {
      const { id, printed, value } = observation;
      for (const [index, digit] of [...printed].entries()) {
        if (!/\d/.test(digit)) continue;
        const other = printed.slice(0, index) + changed(digit) + printed.slice(index + 1);
        expect(ObservationSchema.safeParse({ ...observation, printed: other }).success, `${id} ${other}`).toBe(false);
      }
      for (const [index, digit] of [...String(value)].entries()) {
        if (digit === '.') continue;
        const other = Number(String(value).slice(0, index) + changed(digit) + String(value).slice(index + 1));
        expect(ObservationSchema.safeParse({ ...observation, value: other }).success, `${id} ${other}`).toBe(false);
      }
    }
  });

  it('passes as a whole, as constants and as a file', () => {
    expect(DatasetSchema.parse({ report, observations, measures })).toEqual({ report, observations, measures });
    const file: unknown = JSON.parse(readFileSync(join(root, `data/${year}.json`), 'utf8'));
    expect(DatasetSchema.parse(file)).toEqual(file);
  });
});

it.each(allSeries.map((series) => [series.id, series] as const))('the series %s passes', (_, series) => {
  expect(SeriesSchema.parse(series)).toEqual(series);
});

it('the derived indicators pass', () => {
  expect(derivedIndicators.length).toBeGreaterThan(0);
  for (const indicator of derivedIndicators) expect(DerivedIndicatorSchema.parse(indicator)).toEqual(indicator);
});

describe('what parseQuantity reads is a quantity', () => {
  it.each(goldenFiles('quantity'))('%s', (file) => {
    const quantities = goldenCases(file).flatMap(({ input }) => {
      const { success, data } = { data: undefined, ...safeParseQuantity(input!) };
      return success ? [data] : [];
    });
    const refused = quantities.filter((quantity) => !QuantitySchema.safeParse(quantity).success);
    expect(refused).toEqual([]);
  });
});
