import { NumberError } from '../model/errors.js';
import type { Bound, Quantity } from '../model/quantity.js';
import type { BaseOf, Unit } from '../model/unit-types.js';
import { type KnownUnit, powerBetween } from './convert.js';
import { decimalOf, hasDigits, scaleInteger, shiftDecimal, stripZeros, writeDecimal } from './decimal.js';
import { splitScale } from './unit-name.js';

/** What a number of one's own says of itself. */
export interface QuantityOptions {
  /** The place value of its last digit that holds, in the base unit; without it, that of the last digit written. */
  readonly resolution?: number;
  readonly bound?: Exclude<Bound, 'between'>;
}

/** The unit that a share is kept in: `'%'` for `'‰'`, and in a quotient too. */
type Kept<U extends string> = U extends '‰' | '成'
  ? '%'
  : U extends `${infer Above}/${infer Below}`
    ? `${Kept<Above>}/${Kept<Below>}`
    : U;

/**
 * A quantity of a number of one's own: `quantity(250.09, '亿元')` is what `parseQuantity('250.09亿元')` reads, and
 * `quantity(3, '‰')` what `parseQuantity('3‰')` reads: 0.3 %.
 *
 * `digits` is there where the value in the base unit is no double: quantity(46.608000000000004, '万亿米').
 *
 * A number does not know its trailing zeros: for 250.10亿元 name the resolution (1e6, in the base unit). One that is coarser
 * than the digits written is kept with them; then the quantity is not what its `printed` reads as.
 *
 * @param value - a finite number, in `unit`
 * @param unit - a unit of the table, with or without a scale
 * @throws UnitError where the unit is not in the table
 * @throws NumberError where the number is not finite, the resolution not above zero, the bound none that one figure has,
 * or where the figure reads as a date: 2024年
 *
 * @example
 * ```ts
 * quantity(250.09, '亿元').value; // 25009000000
 * ```
 */
export function quantity<const U extends string>(
  value: number,
  unit: KnownUnit<U>,
  options: QuantityOptions = {},
): Quantity<Kept<BaseOf<U>> & Unit> {
  const base = splitScale(unit)[1].replace(/[‰成]/g, '%');
  const power = powerBetween(unit, base);
  const written = decimalOf(value);
  const { bound = 'exact', resolution = scaleInteger(1, power + Math.min(written.exponent, 0)) } = options;
  if (!(resolution > 0 && Number.isFinite(resolution))) {
    throw new NumberError(
      `a resolution of ${resolution} is none: a finite number above zero is needed, in ${base || 'units'}`,
    );
  }
  if (!Object.hasOwn(boundWords, bound)) {
    throw new NumberError(
      `a bound of "${bound}" is none of one figure: exact, about, above or below fits; a range has two ends, so read it with parseQuantity, as in 3至5亿元`,
    );
  }
  const decimals = Math.ceil(-Math.log10(shiftDecimal(resolution, -power)) - 1e-9);
  const printed = `${boundWords[bound]}${writeDecimal(written, decimals)}${unit}`;
  if (/^\D*[12]\d{3}年$/.test(printed)) throw new NumberError(`${printed} reads as a date`);
  const inBase = shiftDecimal(value, power) + 0; // no −0
  // 15 digits come through a double, and of more the last may change: 46.608000000000004万亿米 are 46608000000000.01米 as a double
  const digits =
    String(written.mantissa).length > 15
      ? writeDecimal(stripZeros({ ...written, exponent: written.exponent + power }))
      : undefined;
  return {
    value: inBase,
    unit: base as Kept<BaseOf<U>> & Unit,
    resolution,
    bound,
    printed,
    ...(digits !== undefined && !hasDigits(inBase, digits) && { digits }),
  };
}

const boundWords = { exact: '', about: '约', above: '超', below: '近' } as const;
