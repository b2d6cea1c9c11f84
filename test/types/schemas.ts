/**
 * Types and schemas cannot drift: what zod infers from each plain shape is the type of the model. The file is checked
 * by `npm run types`; nothing of it is run.
 *
 * Compared is what is left when `readonly` is put on everything, because zod infers none; every other difference is an
 * error: a field more or less, optional or not, with or without `undefined`, a literal more or less in a union.
 */
import type * as z from 'zod/mini';
import type { Dataset } from '../../src/dataset/dataset.js';
import type { DerivedIndicator } from '../../src/model/derived.js';
import type { Measure } from '../../src/model/measure.js';
import type { Observation } from '../../src/model/observation.js';
import type { Quantity } from '../../src/model/quantity.js';
import type { ReportRecord } from '../../src/model/report.js';
import type { PublishedPoint, Series } from '../../src/model/series.js';
import type * as schemas from '../../src/schemas/index.js';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
/** Identical, not only assignable both ways: two types with one optional field between them are that too. */
type Same<A, B> =
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- two generic functions are compared
  (<T>() => T extends DeepReadonly<A> ? 1 : 2) extends <T>() => T extends DeepReadonly<B> ? 1 : 2 ? true : false;

type Inferred<Name extends keyof typeof schemas> = z.infer<(typeof schemas)[Name]>;

// The plain shapes give the types of the model …
true satisfies Same<Inferred<'QuantityObject'>, Quantity>;
true satisfies Same<Inferred<'ObservationObject'>, Observation>;
true satisfies Same<Inferred<'MeasureObject'>, Measure>;
true satisfies Same<Inferred<'PublishedPointObject'>, PublishedPoint>;
true satisfies Same<Inferred<'SeriesObject'>, Series>;
true satisfies Same<Inferred<'DerivedIndicatorObject'>, DerivedIndicator>;
true satisfies Same<Inferred<'ReportObject'>, ReportRecord>;
true satisfies Same<Inferred<'DatasetObject'>, Dataset>;

// … and the refined schemas give them as they are, `readonly` too.
({}) as Inferred<'QuantitySchema'> satisfies Quantity;
({}) as Inferred<'ObservationSchema'> satisfies Observation;
({}) as Inferred<'MeasureSchema'> satisfies Measure;
({}) as Inferred<'SeriesSchema'> satisfies Series;
({}) as Inferred<'DerivedIndicatorSchema'> satisfies DerivedIndicator;
({}) as Inferred<'ReportSchema'> satisfies ReportRecord;
({}) as Inferred<'DatasetSchema'> satisfies Dataset;
({}) as Quantity satisfies Inferred<'QuantitySchema'>;
({}) as Observation satisfies Inferred<'ObservationSchema'>;
({}) as Measure satisfies Inferred<'MeasureSchema'>;
({}) as Series satisfies Inferred<'SeriesSchema'>;
({}) as DerivedIndicator satisfies Inferred<'DerivedIndicatorSchema'>;
({}) as ReportRecord satisfies Inferred<'ReportSchema'>;
({}) as Dataset satisfies Inferred<'DatasetSchema'>;

// The comparison sees what it should see.
true satisfies Same<{ a: 1 }, { readonly a: 1 }>;
true satisfies Same<{ a: { b: string[] } }, { a: { readonly b: readonly string[] } }>;
// @ts-expect-error an optional field more
true satisfies Same<{ a: 1 }, { a: 1; b?: 2 }>;
// @ts-expect-error optional, or not
true satisfies Same<{ a: 1 }, { a?: 1 }>;
// @ts-expect-error optional, or undefined
true satisfies Same<{ a?: 1 }, { a?: 1 | undefined }>;
// @ts-expect-error a literal more
true satisfies Same<{ a: 'b' }, { a: 'b' | 'c' }>;
// @ts-expect-error a field more, deep down
true satisfies Same<{ a: { b: 1 }[] }, { a: { b: 1; c?: 1 }[] }>;
