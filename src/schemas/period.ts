import { daysOf } from '../period/order.js';
import { formed } from './fields.js';
import type { Report } from './schema.js';
import { show } from './words.js';

/**
 * Periods: a pattern that knows the calendar, leap years too, so that JSON Schema has it as well. What it cannot see is
 * whether a span ends before it starts. A test holds the two together equal to `period/checked.ts`, by which the
 * statistics read a period.
 *
 * @module
 */

// 0001 to 9999, without a look-ahead: not every validator of JSON Schema has one
const year = '(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])';
const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)';
const month = '(?:0[1-9]|1[0-2])';
const monthAndDay =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))';
const anyDate = `(?:${year}(?:-${month}|-${monthAndDay})?|${leapYear}-02-29)`;
const periodPattern = /* @__PURE__ */ new RegExp(`^${anyDate}(?:/${anyDate})?$`);
const datePattern = /* @__PURE__ */ new RegExp(`^${anyDate}$`);

/** A period of the calendar. */
export const period = /* @__PURE__ */ formed(
  periodPattern,
  'expected a year (2025), a month (2025-09), a day (2025-09-30) or a span (2025-01-01/2025-09-30) of the calendar',
);

/** A year, a month or a day of the calendar. */
export const date = /* @__PURE__ */ formed(
  datePattern,
  'expected a year, a month or a day of the calendar, such as "2025-09-30"',
);

/** Whether a period exists. The pattern reports its own faults; a span that ends before it starts is reported here. */
export function checkPeriod(record: object, field: string, report: Report): boolean {
  const given: unknown = record[field as keyof typeof record];
  if (typeof given !== 'string' || !periodPattern.test(given)) return false;
  const [first, last] = daysOf(given);
  if (first <= last) return true;
  report([field], `is ${show(given)}: expected a span that ends after it starts`);
  return false;
}
