import { before, contains, monthsOf } from '../period/order.js';
import { agree, differ, type Observed, refuse } from './figure.js';

/** The period of a part and its whole; nothing where one carries none. */
export function periodOfPart(part: Observed, whole: Observed): { readonly period?: string } {
  const { period } = whole;
  if (!part.partOf || part.partOf !== whole.id) agree('period', part, whole);
  return part.period && period ? { period } : {};
}

/** The longer period of two, of which one may lie inside the other: a balance at the year's end by a count over the year. */
export function commonPeriod(a: Observed, b: Observed): { readonly period?: string } {
  agree('area', a, b);
  if (!a.period || !b.period) return {};
  if (contains(a.period, b.period)) return { period: a.period };
  if (contains(b.period, a.period)) return { period: b.period };
  return refuse('incompatible-periods', 'the one must lie inside the other', a, b);
}

/** The two ends of a growth. */
export interface FromTo {
  readonly from?: string;
  readonly to?: string;
}

/** The periods of one indicator at two times, in order and of one kind; nothing where one figure carries none. */
export function fromTo(from: Observed, to: Observed): FromTo {
  if (differ('id', from, to)) refuse('different-indicators', 'a growth is that of one indicator', from, to);
  if (differ('kind', from, to))
    refuse('incompatible-periods', `a ${from.kind} does not grow into a ${to.kind}`, from, to);
  if (!from.period || !to.period || from === to) return {};
  if (!before(from.period, to.period)) refuse('incompatible-periods', 'the base must be the earlier one', from, to);
  // a year is written in 4 signs, a month in 7, a day in 10: none of them grows into another; nor do 9 months into 6
  if (from.period.length !== to.period.length || monthsOf(from.period) !== monthsOf(to.period)) {
    refuse('incompatible-periods', 'the periods must be of one length', from, to);
  }
  return { from: from.period, to: to.period };
}
