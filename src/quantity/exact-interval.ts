import type { Quantity } from '../model/quantity.js';
import { minus, openWords } from './lexicon.js';
import { binary, type Rational, rational } from './rational.js';

/** An interval as exact fractions; at an open end stands the value. */
export interface ExactInterval {
  readonly value: Rational;
  readonly low: Rational;
  readonly high: Rational;
  readonly conventional: boolean;
  readonly open: 'low' | 'high' | undefined;
}

/**
 * What the units that are no counters have in their names (元, 币, 布, 镑, 时, 里 …), and the slash of a quotient: every
 * other unit counts indivisible things. The ranges hold no character of a counter. A test holds this equal to the table;
 * the table itself would weigh three times as much here.
 */
const divisible = /[%-‰亩折周倍-克升吨天岁-布年度成斤-月桶比点瓦秒米郎里-镑顷]|^$/;

/** A quantity, an estimate with its ends, or a number with its unit, which is taken as exact. */
type Measurable = { readonly value: number; readonly unit: string; readonly conventional?: boolean } & Partial<
  Omit<Quantity, 'value' | 'unit'>
>;

/** The exact interval that `interval` rounds to doubles; its doc comment says what is read how. */
export function exactInterval(figure: Measurable): ExactInterval {
  const { bound, value, digits = value, low = digits, high = digits, resolution = 0, printed = '', unit } = figure;
  const conventional = bound ? bound !== 'exact' : !!figure.conventional;
  // Over one denominator, a multiple of two, all that follows is in whole numbers.
  // An estimate is the doubles that it holds: their shortest decimals may lie inside of what was rounded outward.
  const parts = [digits, low, high, resolution].map(
    bound || figure.low === undefined ? rational : (binary as typeof rational),
  );
  const d = parts.reduce((product, part) => product * part.d, 2n);
  let [v, from, to, step] = parts.map((part) => (part.n * d) / part.d) as [bigint, bigint, bigint, bigint];
  let open: ExactInterval['open'];
  // the place of the last digit that is not zero, where that is coarser
  if (conventional && v) for (let place = 2n; !(v % place); place *= 10n) if (place > step) step = place;
  if (bound === 'above' || bound === 'below') {
    // said of the magnitude: 下降近3% runs from −3 towards zero; but 不低于-3% compares with what is printed
    const opens = openWords.test(printed);
    const up = (bound === 'above') === (v >= 0n || (opens && minus.test(printed)));
    if (opens) open = up ? 'high' : 'low';
    else if (up) to += step;
    else from -= step;
  } else if (bound === 'about' || (bound === 'exact' && (resolution !== 1 || divisible.test(unit)))) {
    step /= 2n;
    from -= step;
    to += step;
  }
  const over = (n: bigint): Rational => ({ n, d });
  return { value: over(v), low: over(from), high: over(to), conventional, open };
}
