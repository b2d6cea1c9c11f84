import * as z from 'zod/mini';
import type { Quantity } from '../model/quantity.js';
import { bounds } from '../model/vocabulary.js';
import { formed, number, optional, said, unit, wordOf } from './fields.js';
import { checkPrinted, checkUnit } from './printed.js';
import { recordSchema, type Schema } from './schema.js';

/** The fields of every figure, to be spread into a shape. */
export const quantityFields = {
  value: number,
  unit,
  resolution: /* @__PURE__ */ number.check(/* @__PURE__ */ z.positive(said)),
  bound: /* @__PURE__ */ wordOf(bounds),
  printed: /* @__PURE__ */ formed(
    /^(?:[^\s*_`\u200b\u2060\ufeff]+|[!-)+-^a-~]+(?: [!-)+-^a-~]+)*)$/,
    'expected the figure as printed, without Markdown, and without spaces but the single ones of English, such as "13.55万件"',
  ),
  low: /* @__PURE__ */ optional(number),
  high: /* @__PURE__ */ optional(number),
  digits: /* @__PURE__ */ optional(/* @__PURE__ */ formed(/^-?[0-9]+(?:\.[0-9]+)?$/, 'expected decimal digits')),
} as const;

/** The shape of a quantity, without what {@link QuantitySchema} refines: to pick from and to extend. */
export const QuantityObject = /* @__PURE__ */ z.strictObject(quantityFields, said);

/**
 * A quantity: a figure whose value, unit, resolution and bound are what `printed` reads as. 数量。
 *
 * @example
 * ```ts
 * QuantitySchema.parse(parseQuantity('13.55万件')).value; // 135500
 * QuantitySchema.safeParse({ ...parseQuantity('13.55万件'), value: 135501 }).error?.issues[0]?.message;
 * // 'value is 135501: expected 135500, as "13.55万件" reads'
 * ```
 */
export const QuantitySchema: Schema<Quantity> = /* @__PURE__ */ recordSchema<Quantity>(
  QuantityObject,
  (quantity, report) => {
    const read = checkPrinted(quantity, report, null);
    if (read) checkUnit(quantity, read, report);
  },
);
