import { StatisticsError } from '../model/errors.js';
import { before, isInstant, nested } from '../period/order.js';
import { type Described, type Figure, nameOf } from './figure.js';

type Observed = Figure & Described;

const mismatch = (a: Observed, b: Observed, fits: string): never => {
  throw new StatisticsError('incompatible-periods', `${nameOf(a)} and ${nameOf(b)}: ${fits}`);
};

function sameArea(a: Observed, b: Observed): void {
  if (a.area && b.area && a.area !== b.area) mismatch(a, b, `the one is of ${a.area}, the other of ${b.area}`);
}

/**
 * The period of two figures that are put side by side; nothing where one of them carries none.
 *
 * @param loose - whether one may lie inside the other: a balance at the year's end by a count over the year
 */
export function samePeriod(a: Observed, b: Observed, loose = false): { readonly period?: string } {
  sameArea(a, b);
  if (a.period === undefined || b.period === undefined) return {};
  if (a.period === b.period) return { period: a.period };
  if (!loose && a.partOf !== b.id) mismatch(a, b, 'a part and its whole must be of one period');
  if (!nested(a.period, b.period)) mismatch(a, b, 'the periods must be the same, or one inside the other');
  return { period: `${a.period}, ${b.period}` };
}

/** The two ends of a growth. */
export interface FromTo {
  readonly from?: string;
  readonly to?: string;
}

/** The periods of one indicator at two times, in order and of one kind; nothing where one figure carries none. */
export function fromTo(from: Observed, to: Observed): FromTo {
  sameArea(from, to);
  if (from.id && to.id && from.id !== to.id) {
    throw new StatisticsError('different-indicators', `${nameOf(from)} and ${nameOf(to)}: a growth is that of one indicator`);
  }
  if (from.kind && to.kind && from.kind !== to.kind) mismatch(from, to, `a ${from.kind} does not grow into a ${to.kind}`);
  if (from.period === undefined || to.period === undefined || from === to) return {};
  if (!before(from.period, to.period)) mismatch(from, to, 'the base must be the earlier one');
  if (isInstant(from.period) !== isInstant(to.period) || from.period.length !== to.period.length) {
    mismatch(from, to, 'the periods must be of one length');
  }
  return { from: from.period, to: to.period };
}
