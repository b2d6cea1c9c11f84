import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patentsGranted } from '../../src/editions/2025/index.js';
import { spanOf } from '../../src/period/calendar.js';
import { parseQuantity } from '../../src/quantity/parse.js';
import { date, period } from '../../src/schemas/period.js';
import { ObservationSchema } from '../../src/schemas/index.js';
import { runs } from '../support/runs.js';

/** By date-fns. */
function exists(text: string): boolean {
  try {
    spanOf(text);
    return true;
  } catch {
    return false;
  }
}

/** By the schemas: a rate may have any period. */
const accepted = (text: string): boolean =>
  ObservationSchema.safeParse({ ...patentsGranted, ...parseQuantity('13.55%'), kind: 'rate', period: text }).success;

const two = (number: number): string => String(number).padStart(2, '0');
const nearlyDate = fc
  .tuple(
    fc.oneof(fc.constantFrom(0, 1, 4, 100, 400, 1900, 2000, 2023, 2024, 2100), fc.nat(10_000)),
    fc.nat(14),
    fc.nat(33),
    fc.nat(2),
  )
  .map(([year, month, dayOfMonth, parts]) =>
    [String(year).padStart(4, '0'), two(month), two(dayOfMonth)].slice(0, parts + 1).join('-'),
  );
const nearlyPeriod = fc.oneof(
  nearlyDate,
  fc.tuple(nearlyDate, nearlyDate).map((ends) => ends.join('/')),
  fc.string({ unit: fc.constantFrom('0', '1', '2', '9', '-', '/'), maxLength: 12 }),
);

describe('periods', () => {
  it('are those of the calendar', () => {
    fc.assert(
      fc.property(nearlyPeriod, (text) => accepted(text) === exists(text)),
      { numRuns: runs(5000) },
    );
  });

  it('have a pattern that is right for every day of four centuries, and only for days', () => {
    for (let year = 1700; year < 2100; year++) {
      for (let month = 1; month <= 12; month++) {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const of = (dayOfMonth: number): string => `${year}-${two(month)}-${two(dayOfMonth)}`;
        const found = Array.from({ length: 33 }, (_, dayOfMonth) => of(dayOfMonth)).filter(
          (text) => date.safeParse(text).success,
        );
        expect(found).toEqual(Array.from({ length: last }, (_, index) => of(index + 1)));
      }
    }
  });

  it.each(['0000', '2025-1', '2025-02-29', '1900-02-29', '2025/', '/2025', '2025//2026', '2025-09-30T00:00', ' 2025'])(
    '%j is none',
    (text) => {
      expect(period.safeParse(text).success).toBe(false);
      expect(accepted(text)).toBe(false);
    },
  );
});
