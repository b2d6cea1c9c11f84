import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { getDate } from 'date-fns/getDate';
import { spanOf } from './calendar.js';

/**
 * How long a period lasts, from the start of its first day to the end of its last, as an ISO 8601 duration: `P9M` for
 * 2025-01-01/2025-09-30. In whole years or months where it is whole months from the first day, else in days.
 *
 * @throws PeriodError where it is none
 */
export function durationOf(period: string): string {
  const { first, last } = spanOf(period);
  const end = addDays(last, 1);
  if (getDate(first) !== getDate(end)) return `P${differenceInCalendarDays(end, first)}D`;
  const months = differenceInCalendarMonths(end, first);
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`;
}
