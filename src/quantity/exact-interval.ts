import type { Quantity } from '../model/quantity.js';
import { openWords } from './bounds.js';
import { type Rational, rational } from './rational.js';

/** An interval as exact fractions; an open end is absent. */
export interface ExactInterval {
  readonly value: Rational;
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
  readonly conventional: boolean;
}

/**
 * The last characters of the units that are no counters, and the slash of a quotient: every other unit counts
 * indivisible things. A test holds this equal to the table; the table itself would weigh three times as much here.
 */
const divisible = /[元币镑布比郎铢%‰成点倍年月天时钟秒岁斤克吨煤米里顷亩升桶瓦度/]|^$/;

/** A quantity, an estimate with its ends, or a number with its unit, which is taken as exact. */
type Measurable = { readonly value: number; readonly unit: string; readonly conventional?: boolean } & Partial<Omit<Quantity, 'value' | 'unit'>>;

/** The exact interval that `interval` rounds to doubles; its doc comment says what is read how. */
export function exactInterval(figure: Measurable): ExactInterval {
  const { bound, value, digits = value, low = digits, high = digits, resolution = 0, printed = '', unit } = figure;
  const conventional = bound ? bound !== 'exact' : !!figure.conventional;
  // Over one denominator, a multiple of two, all that follows is in whole numbers.
  const parts = [digits, low, high, resolution].map(rational);
  const d = 2n * parts.reduce((most, part) => (part.d > most ? part.d : most), 1n);
  let [v, from, to, step] = parts.map((part) => (part.n * d) / part.d) as [bigint, bigint | undefined, bigint | undefined, bigint];
  if (conventional && v) {
    // the place of the last digit that is not zero
    let place = 2n;
    while (!(v % (place * 10n))) place *= 10n;
    if (place > step) step = place;
  }
  if (bound === 'above' || bound === 'below') {
    // said of the magnitude: 下降近3% runs from −3 towards zero
    const end = openWords.test(printed) ? undefined : (bound === 'above') === v >= 0n ? v + step : v - step;
    if ((bound === 'above') === v >= 0n) to = end;
    else from = end;
  } else if (bound === 'about' || (bound === 'exact' && (resolution > 1 || divisible.test(unit)))) {
    from = v - step / 2n;
    to = v + step / 2n;
  }
  return { value: { n: v, d }, low: over(from, d), high: over(to, d), conventional };
}

const over = (n: bigint | undefined, d: bigint): Rational | undefined => (n === undefined ? n : { n, d });
