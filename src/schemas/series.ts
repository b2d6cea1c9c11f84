import * as z from 'zod/mini';
import type { Quantity } from '../model/quantity.js';
import type { PublishedPoint, Series, SeriesPoint } from '../model/series.js';
import { before, daysOf } from '../period/order.js';
import { area, bilingual, denominator, flag, id, kind, optional, said, unit } from './fields.js';
import { list } from './list.js';
import {
  changeFields,
  checkChange,
  checkKind,
  checkObservation,
  ObservationObject,
  publication,
} from './observation.js';
import { checkPeriod, period } from './period.js';
import { checkPrinted, checkUnit } from './printed.js';
import { quantityFields } from './quantity.js';
import { below, recordSchema, type Report, type Schema } from './schema.js';
import { show } from './words.js';

/** The shape of a figure by another publisher: to pick from and to extend. */
export const PublishedPointObject = /* @__PURE__ */ z.strictObject(
  {
    ...quantityFields,
    id,
    kind,
    period,
    area,
    cumulative: flag,
    unitBasis: /* @__PURE__ */ z.enum(['printed', 'context'], said),
    denominator: /* @__PURE__ */ optional(denominator),
    partOf: /* @__PURE__ */ optional(id),
    resolutionNote: /* @__PURE__ */ optional(bilingual),
    publication,
    change: /* @__PURE__ */ optional(/* @__PURE__ */ z.strictObject(changeFields, said)),
    confidence: /* @__PURE__ */ z.enum(['high', 'medium-high', 'medium'], said),
    secondHand: flag,
    status: /* @__PURE__ */ optional(/* @__PURE__ */ z.enum(['preliminary', 'revised', 'final'], said)),
    basis: /* @__PURE__ */ optional(/* @__PURE__ */ z.enum(['first-published', 'revised', 'unknown'], said)),
    note: /* @__PURE__ */ optional(bilingual),
  },
  said,
);

/** The shape of a series, without what {@link SeriesSchema} refines: to pick from and to extend. */
export const SeriesObject = /* @__PURE__ */ z.strictObject(
  {
    id,
    name: bilingual,
    unit,
    kind,
    observation: /* @__PURE__ */ optional(ObservationObject),
    points: /* @__PURE__ */ list(
      /* @__PURE__ */ z.union([PublishedPointObject, ObservationObject]),
      /* @__PURE__ */ z.minLength(1, said),
    ),
    vintages: /* @__PURE__ */ list(PublishedPointObject),
    gaps: /* @__PURE__ */ list(/* @__PURE__ */ z.strictObject({ from: period, to: period, note: bilingual }, said)),
    breaks: /* @__PURE__ */ list(/* @__PURE__ */ z.strictObject({ at: period, note: bilingual }, said)),
  },
  said,
);

/**
 * A series: points of one indicator, unit and kind, the earliest first; gaps without a point in them, and breaks at a
 * point. 时间序列。
 *
 * @example
 * ```ts
 * SeriesSchema.parse(pctApplicationsSeries).points.length; // 12
 * ```
 */
export const SeriesSchema: Schema<Series> = /* @__PURE__ */ recordSchema<Series>(SeriesObject, (series, report) => {
  for (const [index, point] of series.points.entries()) checkPoint(point, series, below(report, 'points', index));
  const periods = series.points.map((point) => point.period);
  for (const [index, when] of periods.entries()) {
    if (index > 0 && !before(periods[index - 1]!, when)) {
      report(
        ['points', index, 'period'],
        `is ${show(when)}: expected a later period than ${show(periods[index - 1])}, the earliest stands first`,
      );
    }
  }
  checkGaps(series, report);
  checkOwn(series, report);
  const known = new Set(periods);
  for (const [index, one] of series.vintages.entries()) {
    const within = below(report, 'vintages', index);
    checkPoint(one, series, within);
    if (!known.has(one.period)) within(['period'], `is ${show(one.period)}: expected the period of a point`);
  }
  for (const [index, { at }] of series.breaks.entries()) {
    if (!known.has(at)) report(['breaks', index, 'at'], `is ${show(at)}: expected the period of a point`);
  }
});

/** The series names the edition's own observation, and it is the last of those that are points. */
function checkOwn({ observation, points }: Series, report: Report): void {
  const own = points.findLast((point) => !('publication' in point));
  if (observation) checkObservation(observation, below(report, 'observation'));
  for (const field of ['id', 'period', 'value', 'printed'] as const) {
    if (own?.[field] === observation?.[field]) continue;
    const what = observation ? `is ${show(observation[field])}` : 'is missing';
    report(
      observation ? ['observation', field] : ['observation'],
      `${what}: expected ${own ? show(own[field]) : 'a series without it'}, as its points have it`,
    );
    return;
  }
}

function checkPoint(point: SeriesPoint, series: Series, report: Report): void {
  if ('publication' in point) checkPublished(point, report);
  else checkObservation(point, report);
  for (const field of ['id', 'unit', 'kind'] as const) {
    if (point[field] !== series[field]) {
      report([field], `is ${show(point[field])}: expected ${show(series[field])}, that of the series`);
    }
  }
}

/** What the shape of a published point cannot see. */
function checkPublished(point: PublishedPoint, report: Report): void {
  const read = checkPrinted(point, report, point.resolutionNote);
  if (read) checkUnitBasis(point, read, report);
  checkKind(point, report);
  if (point.change) checkChange(point.change, point, below(report, 'change'));
}

/** The unit is printed with the figure; or only the context names it, and then it ends in the denominator. */
function checkUnitBasis(point: PublishedPoint, read: Quantity, report: Report): void {
  const { unitBasis, printed, unit: given, denominator: per } = point;
  const basis = read.unit === '' ? 'context' : 'printed';
  if (unitBasis !== basis) {
    const why = `${show(printed)} has ${basis === 'context' ? 'no unit' : 'its unit'}`;
    report(['unitBasis'], `is ${show(unitBasis)}: expected ${show(basis)}, for ${why}`);
  } else if (basis === 'printed') checkUnit(point, read, report);
  else if (given === '') report(['unit'], 'is "": expected the unit that the context names');
  else if (per !== undefined && !given.endsWith(`/${per}`)) {
    report(['unit'], `is ${show(given)}: expected a unit by ${show(per)}, the denominator`);
  }
}

/** No point lies in a gap. Both in the order of time, so that one pass over the two is enough. */
function checkGaps({ points, gaps }: Series, report: Report): void {
  const inOrder = [...gaps.keys()]
    .filter((index) => checkGap(gaps[index]!, below(report, 'gaps', index)))
    .map((index) => ({ index, first: daysOf(gaps[index]!.from)[0], last: daysOf(gaps[index]!.to)[1] }))
    .sort((a, b) => (a.first < b.first ? -1 : 1));
  let at = 0;
  for (const { index, first, last } of inOrder) {
    while (at < points.length && daysOf(points[at]!.period)[1] < first) at++;
    const point = points[at];
    if (point && daysOf(point.period)[0] <= last) {
      report(['gaps', index], `has a point, of ${show(point.period)}: expected a time without any`);
    }
  }
}

/** Whether a gap has two ends, the first before the last. */
function checkGap(gap: Series['gaps'][number], report: Report): boolean {
  if (!checkPeriod(gap, 'from', report) || !checkPeriod(gap, 'to', report)) return false;
  const { from, to } = gap;
  if (daysOf(from)[0] <= daysOf(to)[1]) return true;
  report(['to'], `is ${show(to)}: expected a period after ${show(from)}`);
  return false;
}
