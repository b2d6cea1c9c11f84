import { NumberError } from '../model/errors.js';

/** 10⁰ to 10²²: the powers of ten that a double holds exactly. */
export const powersOfTen = /* @__PURE__ */ new Float64Array(23).map((_, power) => Number(`1e${power}`));

/**
 * `integer` × 10^`exponent`, correctly rounded, for an integer that a double holds exactly.
 *
 * One multiplication or division of two exactly represented numbers is rounded once, so it is right;
 * beyond 10²² the power itself is not exact, and the decimal string is read instead.
 */
export function scaleInteger(integer: number, exponent: number): number {
  if (exponent >= 0) {
    if (exponent < 23) return integer * powersOfTen[exponent]!;
  } else if (exponent > -23) return integer / powersOfTen[-exponent]!;
  return Number(`${integer}e${exponent}`);
}

/**
 * `value` × 10^`exponent` in decimal, correctly rounded: 0.57 shifted by 4 is 5700, where `0.57 * 1e4` is 5699.999….
 *
 * A double stands for its shortest decimal. One with at most six decimals and fifteen digits is m/10⁶ for
 * the integer m nearest to value·10⁶, which the division proves; every other one goes by its decimal string.
 *
 * @param value - a number, or the digits of one that no double holds
 * @throws NumberError where the value is not finite, or the result is out of a double's range
 */
export function shiftDecimal(value: number | string, exponent: number): number {
  const millionths = Math.round(+value * 1e6);
  let shifted: number;
  if (Math.abs(millionths) < 1e15 && millionths / 1e6 === value) shifted = scaleInteger(millionths, exponent - 6);
  else {
    const [digits, power = 0] = String(value).split('e');
    shifted = Number(`${digits}e${+power + exponent}`);
  }
  if (!(Math.abs(shifted) < Infinity) || !shifted !== !+value)
    throw new NumberError(`${value}e${exponent} is no double`);
  return shifted + 0; // 0 has no sign here
}

/** A decimal number: `mantissa` × 10^`exponent`, exactly. */
export interface Decimal {
  readonly mantissa: bigint;
  readonly exponent: number;
}

/**
 * The shortest decimal of a double, or a decimal string, as mantissa and exponent.
 *
 * @throws NumberError where it is not finite
 */
export function decimalOf(number: number | string): Decimal {
  const [digits, power = 0] = String(number).split('e') as [string, string?];
  const [whole, fraction = ''] = digits.split('.') as [string, string?];
  if (!/^-?\d+$/.test(whole)) throw new NumberError(`${number} is no finite number`);
  return { mantissa: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

/** Without the zeros at the end of the mantissa: 1500·10² is 15·10⁴. */
export function stripZeros({ mantissa, exponent }: Decimal): Decimal {
  if (mantissa === 0n) return { mantissa, exponent: 0 };
  const digits = String(mantissa);
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return { mantissa: BigInt(digits.slice(0, end)), exponent: exponent + digits.length - end };
}

/** Whether a double has certain digits: then nothing else need keep them. */
export function hasDigits(value: number, digits: string): boolean {
  const [own, read] = [stripZeros(decimalOf(value)), stripZeros(decimalOf(digits))];
  return own.mantissa === read.mantissa && own.exponent === read.exponent;
}

/** Written out with every digit, and with zeros up to `decimals` places. */
export function writeDecimal({ mantissa, exponent }: Decimal, decimals = 0): string {
  const places = Math.max(decimals, -exponent, 0);
  const sign = mantissa < 0n ? '-' : '';
  const digits = String((mantissa < 0n ? -mantissa : mantissa) * 10n ** BigInt(exponent + places)).padStart(
    places + 1,
    '0',
  );
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Digits times 10^`exponent`, written out. */
export function shiftDigits(digits: string, exponent: number): string {
  if (exponent >= 0) return digits + '0'.repeat(exponent);
  const padded = digits.padStart(1 - exponent, '0');
  return `${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}

/** What is dropped, against half of the last place that is kept; and whether that place is odd. */
interface Dropped {
  readonly negative: boolean;
  readonly half: -1 | 0 | 1;
  readonly odd: boolean;
}

/** How a tie, or a direction, is settled when digits are dropped: the names of ECMA-402. */
export type RoundingMode =
  | 'ceil'
  | 'floor'
  | 'expand'
  | 'trunc'
  | 'halfCeil'
  | 'halfFloor'
  | 'halfExpand'
  | 'halfTrunc'
  | 'halfEven';

/** The ways to round: whether the magnitude goes up by one, where something is dropped. */
export const roundingModes: Readonly<Record<RoundingMode, (dropped: Dropped) => boolean>> = {
  ceil: ({ negative }) => !negative,
  floor: ({ negative }) => negative,
  expand: () => true,
  trunc: () => false,
  halfCeil: ({ half, negative }) => half > (negative ? 0 : -1),
  halfFloor: ({ half, negative }) => half > (negative ? -1 : 0),
  halfExpand: ({ half }) => half > -1,
  halfTrunc: ({ half }) => half > 0,
  halfEven: ({ half, odd }) => half > (odd ? -1 : 0),
};

/** Rounds a decimal to `places` decimals, on its digits. */
export function roundDecimal(decimal: Decimal, places: number, mode: RoundingMode): Decimal {
  const drop = -decimal.exponent - places;
  if (drop <= 0) return decimal;
  const unit = 10n ** BigInt(drop);
  const negative = decimal.mantissa < 0n;
  const magnitude = negative ? -decimal.mantissa : decimal.mantissa;
  const kept = magnitude / unit;
  const rest = magnitude % unit;
  const half = rest * 2n < unit ? -1 : rest * 2n > unit ? 1 : 0;
  const away = rest > 0n && roundingModes[mode]({ negative, half, odd: kept % 2n === 1n });
  const rounded = away ? kept + 1n : kept;
  return { mantissa: negative ? -rounded : rounded, exponent: -places };
}

/** The power of ten of the first digit: 4 for 12345, −2 for 0.05. */
export const sizeOf = ({ mantissa, exponent }: Decimal): number =>
  String(mantissa).replace('-', '').length - 1 + exponent;
