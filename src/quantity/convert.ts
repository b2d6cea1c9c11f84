import { UnitError } from '../model/errors.js';
import type { Estimate, Quantity } from '../model/quantity.js';
import type { BaseOf, ConvertibleTo, Unit } from '../model/unit-types.js';
import { derivedUnits } from '../model/units.js';
import { shiftDecimal } from './decimal.js';

/**
 * Takes a unit apart: the root of its definition, and the power of ten before it; a quotient has both halves taken apart.
 * A defined unit is tried before a scale, because 千瓦 is one. A name that is in no table is its own root.
 */
function measure(name: unknown): readonly [root: string, power: number] {
  let root = String(name); // a program without types may name none
  const slash = root.indexOf('/');
  if (slash > 0) {
    const [above, power] = measure(root.slice(0, slash));
    const [below, divided] = measure(root.slice(slash + 1));
    return [`${above}/${below}`, power - divided];
  }
  for (let power = 0, shift: number; ; power += shift) {
    if (Object.hasOwn(derivedUnits, root)) [root, shift] = derivedUnits[root as keyof typeof derivedUnits];
    // each scale at its power of ten, counted from 1; 万 fills the places up to 亿
    else if ((shift = '十百千万万万万亿'.indexOf(root[0]!) + 1)) root = root.slice(1);
    else return [root, power];
  }
}

// A program converts between few pairs of units: the last ones are remembered, and found by comparing their names.
const recent: { readonly from: string; readonly to: string; readonly power: number }[] = [];
let oldest = 0;

/**
 * The power of ten from one unit to another: 4 from 万元 to 元.
 *
 * @throws UnitError where the two do not measure the same
 */
export function powerBetween(from: string, to: string): number {
  for (let k = 0; k < recent.length; k++) {
    const pair = recent[k]!;
    if (pair.from === from && pair.to === to) return pair.power;
  }
  const [root, above] = measure(from);
  const [target, below] = measure(to);
  if (root !== target) throw new UnitError('incompatible-units', `"${from}" does not convert to "${to}"`);
  const power = above - below;
  recent[oldest++ & 15] = { from, to, power };
  return power;
}

/**
 * Converts a number from one unit to another, a quantity to a number in the unit named, or an estimate to an estimate.
 * Correctly rounded: the result is the double nearest to the true decimal value. 亿/万换算。
 *
 * A quantity's bound (约, 余) is dropped on purpose: see {@link interval} for what it says. Of an estimate the ends are
 * rounded to the nearest double as well.
 *
 * A name that is in no table, which the types refuse, is a unit of its own: it converts to itself, with scales.
 *
 * @throws UnitError `incompatible-units` where the two units do not measure the same
 * @throws NumberError where the number is not finite, or the result is out of a double's range
 *
 * @example
 * ```ts
 * convert(2470.67, '万元', '亿元'); // 0.247067
 * ```
 */
export function convert<const F extends string>(
  value: number,
  from: KnownUnit<F>,
  to: ConvertibleTo<BaseOf<NoInfer<F>>>,
): number;
export function convert<U extends Unit>(quantity: Quantity<U>, to: ConvertibleTo<NoInfer<U>>): number;
export function convert<U extends string, const T extends ConvertibleTo<BaseOf<NoInfer<U>>>>(
  estimate: Estimate<U>,
  to: T,
): Estimate<T>;
export function convert(given: number | Quantity | Estimate, from: string, to?: string): number | Estimate {
  if (typeof given === 'number') return shiftDecimal(given, powerBetween(from, to!));
  const power = powerBetween(given.unit, from);
  if ('resolution' in given) return shiftDecimal(given.digits ?? given.value, power);
  const converted = (end: number) => shiftDecimal(end, power);
  return {
    ...given,
    value: converted(given.value),
    low: converted(given.low),
    high: converted(given.high),
    unit: from,
  };
}

/** A unit name whose base is in the table, or that is known at run time only; anything else fails to compile. */
export type KnownUnit<F extends string> = [BaseOf<F>] extends [never] ? never : F;
