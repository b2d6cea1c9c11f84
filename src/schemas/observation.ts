import * as z from 'zod/mini';
import type { Comparison, Observation, PrintedChange } from '../model/observation.js';
import { rates } from '../model/units.js';
import { comparisonBases, periodBases } from '../model/vocabulary.js';
import { before, isInstant } from '../period/order.js';
import {
  area,
  bilingual,
  denominator,
  flag,
  id,
  kind,
  optional,
  place,
  said,
  text,
  topic,
  version,
  wordOf,
} from './fields.js';
import { checkPeriod, date, period } from './period.js';
import { checkPrinted, checkUnit } from './printed.js';
import { quantityFields } from './quantity.js';
import { below, recordSchema, type Report, type Schema } from './schema.js';
import { show } from './words.js';

/** What a rate of change is measured against. */
export const comparison = /* @__PURE__ */ z.strictObject(
  { basis: /* @__PURE__ */ wordOf(comparisonBases), base: period, indicator: id },
  said,
);

/** Who printed a figure, when and where. */
export const publication = /* @__PURE__ */ z.strictObject(
  { publisher: text, date: /* @__PURE__ */ z.nullable(date), address: /* @__PURE__ */ z.nullable(text) },
  said,
);

/** The fields of a change that was printed beside a level. */
export const changeFields = {
  ...quantityFields,
  comparison,
  decrease: /* @__PURE__ */ optional(/* @__PURE__ */ z.literal(true, said)),
} as const;

/** The shape of an observation, without what {@link ObservationSchema} refines: to pick from and to extend. */
export const ObservationObject = /* @__PURE__ */ z.strictObject(
  {
    ...quantityFields,
    id,
    name: bilingual,
    definition: bilingual,
    topic,
    kind,
    period,
    periodBasis: /* @__PURE__ */ wordOf(periodBases),
    periodNote: /* @__PURE__ */ optional(bilingual),
    resolutionNote: /* @__PURE__ */ optional(bilingual),
    area,
    cumulative: flag,
    newlyAdded: flag,
    noun: /* @__PURE__ */ optional(text),
    denominator: /* @__PURE__ */ optional(denominator),
    partOf: /* @__PURE__ */ optional(id),
    comparison: /* @__PURE__ */ optional(comparison),
    change: /* @__PURE__ */ optional(/* @__PURE__ */ z.strictObject({ ...changeFields, publication }, said)),
    caveat: /* @__PURE__ */ optional(bilingual),
    source: place,
    deprecated: /* @__PURE__ */ optional(
      /* @__PURE__ */ z.strictObject(
        { since: version, replacedBy: /* @__PURE__ */ optional(id), comparable: flag, note: bilingual },
        said,
      ),
    ),
  },
  said,
);

/**
 * An observation: what `printed` reads as, with a period that exists and fits the kind. 观测值。
 *
 * @example
 * ```ts
 * ObservationSchema.parse(patentsGranted).unit; // '件'
 * ObservationSchema.safeParse({ ...patentsGranted, period: '2025-02-30' }).error?.issues[0]?.path; // ['period']
 * ```
 */
export const ObservationSchema: Schema<Observation> = /* @__PURE__ */ recordSchema<Observation>(
  ObservationObject,
  checkObservation,
);

/** What the shape of an observation cannot see. */
export function checkObservation(observation: Observation, report: Report): void {
  const read = checkPrinted(observation, report, observation.resolutionNote);
  if (read) checkUnit(observation, read, report);
  checkKind(observation, report);
  if (observation.comparison) checkComparison(observation.comparison, observation.period, below(report, 'comparison'));
  if (observation.change) checkChange(observation.change, observation, below(report, 'change'));
  for (const [other, path] of namedIds(observation)) {
    if (other === observation.id) report(path, `is ${show(other)}, its own id: expected that of another observation`);
  }
}

/** The ids of other observations that one names, each with its place. */
export const namedIds = ({ partOf, comparison: compared, deprecated }: Observation) =>
  [
    [partOf, ['partOf']],
    [compared?.indicator, ['comparison', 'indicator']],
    [deprecated?.replacedBy, ['deprecated', 'replacedBy']],
  ] as const;

/**
 * A stock is counted at an instant, a flow over some time; only a stock accumulates, and only a flow is new. A
 * percentage is a rate, and a rate is a percentage or a quotient.
 */
export function checkKind(
  record: Pick<Observation, 'kind' | 'unit' | 'period' | 'cumulative'> & { readonly newlyAdded?: boolean },
  report: Report,
): void {
  const { kind: counted, unit, period: when, cumulative, newlyAdded } = record;
  const ofRates = rates.split(' ').includes(unit);
  if (ofRates && counted !== 'rate')
    report(['kind'], `is ${show(counted)}: expected "rate" for the unit ${show(unit)}`);
  if (counted === 'rate' && !ofRates && unit !== '' && !unit.includes('/')) {
    report(['kind'], `is "rate": expected "stock" or "flow" for the unit ${show(unit)}, which is no quotient`);
  }
  if (checkPeriod(record, 'period', report)) {
    const wrong = (reason: string): void => report(['period'], `is ${show(when)}: ${reason}`);
    if (counted === 'stock' && !isInstant(when)) wrong('a stock is counted on a day, such as "2025-12-31"');
    if (counted === 'flow' && isInstant(when)) wrong('a flow is counted over some time, such as "2025"');
  }
  const not = (field: string, why: string): void =>
    report([field], `is true: expected false for a ${counted}, for ${why}`);
  if (cumulative && counted !== 'stock') not('cumulative', 'a total since inception is a stock');
  if (newlyAdded === true && counted !== 'flow') not('newlyAdded', 'what was added is a flow');
}

/** A change is in % or in the unit of its level; where none is printed with it, the context names it. */
export function checkChange(
  change: PrintedChange,
  level: Pick<Observation, 'id' | 'unit' | 'period' | 'denominator'>,
  report: Report,
): void {
  const read = checkPrinted(change, report, null, change.decrease);
  if (read && read.unit !== '' && read.unit !== change.unit) {
    checkUnit({ ...change, ...(level.denominator !== undefined && { denominator: level.denominator }) }, read, report);
  }
  const units = level.unit === '%' ? ['%', '百分点'] : ['%', level.unit];
  if (!units.includes(change.unit))
    report(['unit'], `is ${show(change.unit)}: expected ${units.map(show).join(' or ')}`);
  const { comparison: against } = change;
  if (against.indicator !== level.id) {
    report(['comparison', 'indicator'], `is ${show(against.indicator)}: expected ${show(level.id)}, that of the point`);
  }
  checkComparison(against, level.period, below(report, 'comparison'));
}

/** What is compared with lies before. */
export function checkComparison({ base }: Comparison, when: string, report: Report): void {
  if (checkPeriod({ base }, 'base', report) && checkPeriod({ when }, 'when', () => {}) && !before(base, when)) {
    report(['base'], `is ${show(base)}: expected a period before ${show(when)}`);
  }
}
