import { checkedDays } from '../period/checked.js';
import { alikeInLength } from '../period/duration.js';
import { before, daysOf, isInstant, outerOf } from '../period/order.js';
import { agree, differ, type Observed, refuse } from './figure.js';

/** Refuses a period that is none; a figure need not carry one. */
export function checkPeriod({ period }: Observed): void {
  if (period) checkedDays(period);
}

/** The period of a part and its whole, of which one may lie inside the other if it is recorded as its part; nothing where one carries none. */
export function periodOfPart(part: Observed, whole: Observed): { readonly period?: string } {
  const { period } = whole;
  if (!part.partOf || part.partOf !== whole.id || !outerOf(part.period, period)) agree('period', part, whole);
  return part.period && period ? { period } : {};
}

/** The longer period of two, of which one may lie inside the other: a balance at the year's end by a count over the year. */
export function commonPeriod(a: Observed, b: Observed): { readonly period?: string } {
  agree('area', a, b);
  checkPeriod(a);
  checkPeriod(b);
  if (!a.period || !b.period) return {};
  const period = outerOf(a.period, b.period);
  return period ? { period } : refuse('incompatible-periods', 'the one must lie inside the other', a, b);
}

/** Refuses a year beside a half-year. */
export function ofOneLength(a: Observed, b: Observed): void {
  if (!alikeInLength(a.period!, b.period!)) refuse('incompatible-periods', 'the periods must be of one length', a, b);
}

/** The two ends of a growth. */
export interface FromTo {
  readonly from?: string;
  readonly to?: string;
}

/**
 * The periods of one indicator at two times: the base first, and both of one kind and one length (P1Y, P9M). Nothing
 * where one figure carries none.
 */
export function fromTo(from: Observed, to: Observed): FromTo {
  if (differ('id', from, to)) refuse('different-indicators', 'a growth is that of one indicator', from, to);
  if (differ('kind', from, to))
    refuse('incompatible-periods', `a ${from.kind} does not grow into a ${to.kind}`, from, to);
  checkBasis(from, to);
  checkPeriod(from);
  checkPeriod(to);
  if (!from.period || !to.period || from === to) return {};
  if (!before(from.period, to.period)) refuse('incompatible-periods', 'the base must be the earlier one', from, to);
  ofOneLength(from, to);
  return { from: from.period, to: to.period };
}

/** Refuses shares of two gross domestic products: what is not known of both may be two. */
function checkBasis(from: Observed, to: Observed): void {
  if (from !== to && (differ('basis', from, to) || (from.basis ?? to.basis) === 'unknown')) {
    const why = `expected shares of one GDP, got "${from.basis}" in ${from.period} and "${to.basis}" in ${to.period}`;
    refuse('incompatible-bases', why, from, to);
  }
}

/** Whether what is said of a growth, its period or its base, is the time of a level: for a stock the last day is it. */
export function isTimeOf(level: string, said: string): boolean {
  const [a, b] = [daysOf(level), daysOf(said)];
  return a[1] === b[1] && (isInstant(level) || a[0] === b[0]);
}
