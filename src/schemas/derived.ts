import * as z from 'zod/mini';
import type { DerivedIndicator, DerivedMethod } from '../model/derived.js';
import { bilingual, id, number, optional, said, text, unitName } from './fields.js';
import { list } from './list.js';
import { checkPeriod, period } from './period.js';
import { below, recordSchema, type Report, type Schema } from './schema.js';
import { show } from './words.js';

/** How many inputs each helper takes; a sum any number from there up. */
const inputsOf: Readonly<Record<DerivedMethod, number>> = {
  share: 2,
  ratio: 2,
  sum: 2,
  difference: 2,
  growthRate: 2,
  impliedBase: 2,
  impliedIncrease: 2,
  annualizedGrowth: 1,
  compoundAnnualGrowthRate: 2,
};

/** The shape of a derived indicator, without what {@link DerivedIndicatorSchema} refines: to pick from and to extend. */
export const DerivedIndicatorObject = /* @__PURE__ */ z.strictObject(
  {
    id,
    name: bilingual,
    formula: /* @__PURE__ */ z.strictObject({ ...bilingual.shape, symbols: text }, said),
    method: /* @__PURE__ */ z.enum(
      [
        'share',
        'ratio',
        'sum',
        'difference',
        'growthRate',
        'impliedBase',
        'impliedIncrease',
        'annualizedGrowth',
        'compoundAnnualGrowthRate',
      ],
      said,
    ),
    inputs: /* @__PURE__ */ list(
      /* @__PURE__ */ z.strictObject({ id, period: /* @__PURE__ */ optional(period) }, said),
      /* @__PURE__ */ z.minLength(1, said),
    ),
    unit: unitName,
    period,
    estimate: /* @__PURE__ */ z.strictObject(
      {
        value: number,
        low: number,
        high: number,
        unit: unitName,
        conventional: /* @__PURE__ */ optional(/* @__PURE__ */ z.literal(true, said)),
      },
      said,
    ),
    caveat: bilingual,
  },
  said,
);

/**
 * A derived indicator: its value lies between its bounds, and its inputs are as many as its method takes. 派生指标。
 *
 * @example
 * ```ts
 * DerivedIndicatorSchema.parse(inventionShareOfGrants).method; // 'share'
 * ```
 */
export const DerivedIndicatorSchema: Schema<DerivedIndicator> = /* @__PURE__ */ recordSchema<DerivedIndicator>(
  DerivedIndicatorObject,
  (indicator, report) => {
    checkPeriod(indicator, 'period', report);
    checkInputs(indicator, report);
    checkEstimate(indicator, below(report, 'estimate'));
  },
);

function checkInputs({ method, inputs }: DerivedIndicator, report: Report): void {
  const count = inputsOf[method];
  if (method === 'sum' ? inputs.length < count : inputs.length !== count) {
    const fit = method === 'sum' ? `${count} or more` : String(count);
    report(['inputs'], `is ${show(inputs)}: expected ${fit}, for ${method} takes so many`);
  }
  for (const [index, input] of inputs.entries()) {
    if (input.period !== undefined) checkPeriod(input, 'period', below(report, 'inputs', index));
  }
}

function checkEstimate({ unit, estimate }: DerivedIndicator, report: Report): void {
  const { value, low, high } = estimate;
  if (low > value) report(['low'], `is ${low}: expected at most the value, ${value}`);
  if (high < value) report(['high'], `is ${high}: expected at least the value, ${value}`);
  if (estimate.unit !== unit)
    report(['unit'], `is ${show(estimate.unit)}: expected ${show(unit)}, that of the indicator`);
}
