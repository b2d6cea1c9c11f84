/**
 * The schemas: what a record must be, with what its type cannot say. The only entry that imports zod.
 *
 * A schema (`ObservationSchema`) looks first whether the input is JSON of a bearable size, then at its shape, and where
 * that holds, at its content: whether `printed` reads as the value, whether the period exists, whether each id is
 * there. The plain shapes (`ObservationObject`) are what a schema is made from; with those one picks and extends,
 * which zod does not do with a schema that is refined.
 *
 * They are schemas of `zod/mini`, which keeps them small; they fit into schemas of `zod` as they are.
 *
 * @module
 */

export { DatasetObject, DatasetSchema } from './dataset.js';
export { DerivedIndicatorObject, DerivedIndicatorSchema } from './derived.js';
export { MeasureObject, MeasureSchema } from './measure.js';
export { ObservationObject, ObservationSchema } from './observation.js';
export { QuantityObject, QuantitySchema } from './quantity.js';
export { ReportObject, ReportSchema } from './report.js';
export { PublishedPointObject, SeriesObject, SeriesSchema } from './series.js';
export type { Schema } from './schema.js';
