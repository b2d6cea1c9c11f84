import { PeriodError } from '../model/errors.js';
import { daysOf, lastDayOfMonth } from './order.js';

/** A day, or the year and month that it lies in. */
const date = /^(?!0000)\d{4}(-\d\d){0,2}$/;

/** Year, month and day, each as a number. */
export const numbersOf = (day: string): [year: number, month: number, day: number] =>
  day.split('-').map(Number) as [number, number, number];

function exists(text: string): boolean {
  const [year, month, day] = numbersOf(text);
  return month > 0 && month < 13 && day > 0 && day <= lastDayOfMonth(year, month);
}

/**
 * The first and the last day of a period that is one.
 *
 * @throws PeriodError where it is none, or a date does not exist, or the end is before the start
 */
export function checkedDays(period: string): readonly [first: string, last: string] {
  const days = daysOf(period);
  const parts = period.split('/');
  if (parts.length > 2 || !parts.every((part) => date.test(part)) || !days.every(exists)) {
    throw new PeriodError(`"${period}" is no period: 2025, 2025-09, 2025-09-30 or 2025-01-01/2025-09-30 is`);
  }
  if (days[1] < days[0]) throw new PeriodError(`"${period}" is no period: its end is before its start`);
  return days;
}
