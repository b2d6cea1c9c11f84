import { checkedDays, numbersOf } from './checked.js';
import { lastDayOfMonth, yearsBefore } from './order.js';

/**
 * How long a period lasts, from the start of its first day to the end of its last, as an ISO 8601 duration: `P9M` for
 * 2025-01-01/2025-09-30. In whole years or months where it is whole months from the first day, else in days.
 *
 * @throws PeriodError where it is none
 */
export function durationOf(period: string): string {
  const [first, last] = checkedDays(period);
  const [from, to] = [numbersOf(first), numbersOf(last)];
  // a month ends on the day before the one that it began on, or with the month
  const whole = to[2] === lastDayOfMonth(to[0], to[1]);
  if (from[2] !== (whole ? 1 : to[2] + 1)) return `P${(Date.parse(last) - Date.parse(first)) / 86_400_000 + 1}D`;
  const months = (to[0] - from[0]) * 12 + to[1] - from[1] + (whole ? 1 : 0);
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`;
}

/** Whether two periods are of one length, or of the same days in two years: from 1 January to 15 March, leap day or not. */
export const alikeInLength = (one: string, other: string): boolean =>
  durationOf(one) === durationOf(other) || yearsBefore(one, +one.slice(0, 4) - +other.slice(0, 4)) === other;
