/**
 * The indicators of the current edition, and the helpers that compute with them.
 *
 * @module
 */

export * from './editions/current.js';

export { parseQuantity, safeParseQuantity, type ParseOptions, type ReadLocale } from './quantity/parse-locale.js';
export type { SafeParseResult } from './quantity/parse.js';
export { quantity, type QuantityOptions } from './quantity/quantity.js';
export { convert } from './quantity/convert.js';
export { interval, type Interval, type IntervalOf, type OpenInterval } from './quantity/interval.js';
export { decimalDigits, formatQuantity, type FormatOptions } from './quantity/format.js';
export type { RoundingMode } from './quantity/decimal.js';
export type { HanStyle } from './quantity/han.js';
export type { ParsedUnit } from './quantity/literal.js';

export { ratio, type Ratio, share, type Share } from './statistics/share.js';
export {
  contributionToGrowth,
  type Growth,
  growthRate,
  type Implied,
  impliedBase,
  impliedIncrease,
  reconcileGrowth,
  type Reconciliation,
} from './statistics/growth.js';
export {
  annualizedGrowth,
  type AnnualRate,
  compoundAnnualGrowthRate,
  type GrowthSinceStartOfYear,
} from './statistics/annual.js';
export { difference, percentagePointChange, sum } from './statistics/sum.js';
export { formatEstimate, type FormatEstimateOptions } from './statistics/format-estimate.js';
export type { Described, Figure } from './statistics/figure.js';

export type { DatasetDiff } from './dataset/change.js';
export { diffDatasets } from './dataset/diff.js';
export { pin } from './dataset/pin.js';
export { DatasetPinError } from './dataset/errors.js';

export type { Bound, Computed, Estimate, Quantity } from './model/quantity.js';
export type {
  Area,
  Bilingual,
  ChangeElsewhere,
  Compared,
  Comparison,
  ComparisonBasis,
  Deprecation,
  Observation,
  ObservationKind,
  PrintedChange,
  Publication,
  SourcePlace,
  Topic,
} from './model/observation.js';
export type { Measure, MeasureKind, NamedEntity } from './model/measure.js';
export type { NotQuantity, ReportRecord, Sourced, YearEvidence } from './model/report.js';
export type { Confidence, GdpBasis, PointStatus, PublishedPoint, Series, SeriesPoint } from './model/series.js';
export type { DerivedIndicator, DerivedInput, DerivedMethod } from './model/derived.js';
export type { Edition } from './model/edition.js';
export type { Base, ConvertibleTo, QuotientUnit, Scale, SimpleUnit, Unit } from './model/unit-types.js';
export { scales, units } from './model/units.js';
export { areas, bounds, comparisonBases, factStatuses, kinds, periodBases, topics } from './model/vocabulary.js';
export { type UnitWords, unitWords } from './model/unit-words.js';
export {
  NumberError,
  PeriodError,
  QuantityError,
  type QuantityErrorCode,
  StatisticsError,
  type StatisticsErrorCode,
  UnitError,
  type UnitErrorCode,
} from './model/errors.js';
