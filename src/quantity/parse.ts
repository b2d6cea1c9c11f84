import { QuantityError, type QuantityErrorCode } from '../model/errors.js';
import type { Bound, Quantity } from '../model/quantity.js';
import type { Unit } from '../model/unit-types.js';
import { foldedUnits, unitAliases, units } from '../model/units.js';
import { boundOf, wordBefore, wordBehind } from './bounds.js';
import { scaleInteger, writeDecimal } from './decimal.js';
import type { ParsedUnit } from './literal.js';
import { isDigit, type Numeral, readNumeral, valueOf } from './numeral.js';

/** What `safeParseQuantity` returns: zod's shape. */
export type SafeParseResult<U extends Unit = Unit> =
  | { readonly success: true; readonly data: Quantity<U> }
  | { readonly success: false; readonly error: QuantityError };

/**
 * Reads a string that is one figure: `'2.27万亿元'`, `'三点五亿'`, `'约200亿元'`, `'12～15万套'`, `'百分之三十'`.
 *
 * The value is the double nearest to what is printed, in the base unit; the resolution is the place value of the
 * last printed digit; qualifying words (约, 余, 近, 以上 …) give the bound. Spaces, line breaks and Markdown
 * emphasis are passed over. 读取一个中文统计数字。
 *
 * @param text - one figure and nothing else
 * @returns the quantity; its unit is in the type where `text` is a literal
 * @throws QuantityError with `code`, `position` and `text`, where the string is no figure: empty, no number, no unit
 * of the table, an ordinal (第2批), a date (2024年), 兆 (10⁶ or 10¹²)
 *
 * @example
 * ```ts
 * parseQuantity('13.55万件');
 * // { value: 135500, unit: '件', resolution: 100, bound: 'exact', printed: '13.55万件' }
 * ```
 */
export function parseQuantity<const S extends string>(text: S): Quantity<ParsedUnit<S>> {
  return (readPlain(text) ?? readFigure(text)) as Quantity<ParsedUnit<S>>;
}

/**
 * As {@link parseQuantity}, without throwing.
 *
 * @example
 * ```ts
 * safeParseQuantity('436家').success; // true
 * ```
 */
export function safeParseQuantity<const S extends string>(text: S): SafeParseResult<ParsedUnit<S>> {
  try {
    return { success: true, data: parseQuantity(text) };
  } catch (error) {
    if (error instanceof QuantityError) return { success: false, error };
    throw error;
  }
}

/** Every printed name of a unit, with the unit that is kept. */
const printedUnits = /* @__PURE__ */ unitIndex();

function unitIndex(): ReadonlyMap<string, string> {
  const index = new Map<string, string>(units.map((unit) => [unit, unit]));
  for (const [name, unit] of Object.entries(unitAliases)) index.set(name, unit);
  for (const [name, [unit]] of Object.entries(foldedUnits)) index.set(name, unit);
  return index;
}

/** The power of ten between the name that is printed and the unit that is kept: −1 for ‰. */
const foldedBy = (name: string): number => foldedUnits[name as keyof typeof foldedUnits]?.[1] ?? 0;

/**
 * The common shape, read without a detour: at most fifteen Arabic digits with a decimal point, 万 亿 万亿, a unit;
 * 约 before and 余 behind the number. Everything else is `undefined` here, and left to `readFigure`.
 */
function readPlain(text: string): Quantity<Unit> | undefined {
  const length = text.length;
  let at = 0;
  let bound: Bound = 'exact';
  if (length > 0 && text.charCodeAt(0) === 0x7ea6 /* 约 */) {
    bound = 'about';
    at = 1;
  }
  const first = at;
  let mantissa = 0;
  let digit = 0;
  while (at < length && (digit = text.charCodeAt(at) - 48) >= 0 && digit < 10) {
    mantissa = mantissa * 10 + digit;
    at++;
  }
  let places = at - first;
  if (places === 0) return undefined;
  let exponent = 0;
  if (at < length && digit === -2 /* . */) {
    const point = ++at;
    while (at < length && (digit = text.charCodeAt(at) - 48) >= 0 && digit < 10) {
      mantissa = mantissa * 10 + digit;
      at++;
    }
    exponent = point - at;
    if (exponent === 0) return undefined;
    places -= exponent;
  }
  if (places > 15) return undefined;
  if (at < length) {
    let code = text.charCodeAt(at);
    if (code === 0x4e07 /* 万 */) {
      exponent += 4;
      code = ++at < length ? text.charCodeAt(at) : 0;
    }
    if (code === 0x4ebf /* 亿 */) {
      exponent += 8;
      code = ++at < length ? text.charCodeAt(at) : 0;
    }
    if (code === 0x4f59 /* 余 */ && bound === 'exact') {
      bound = 'above';
      at++;
    }
  }
  let unit = '元';
  if (at !== length - 1 || text.charCodeAt(at) !== 0x5143 /* 元 */) {
    const name = at === length - 1 ? text[at]! : text.slice(at);
    if (printedUnits.get(name) !== name || name === '年') return undefined;
    unit = name;
  }
  return {
    value: scaleInteger(mantissa, exponent),
    unit: unit as Unit,
    resolution: scaleInteger(1, exponent),
    bound,
    printed: text,
  };
}

/** One number with its unit: a figure, or one end of a range. */
interface Side extends Numeral {
  negative: boolean;
  /** What the number is divided by, where that is no power of ten: the 3 of 三分之二. */
  divisor: number;
  /** The power of ten between the number and the unit: −1 for ‰, 2 − n for 百分之, 千分之 … */
  shift: number;
  unit: string;
  /** The unit comes from 百分之 before the number, not from a name behind it. */
  fraction: boolean;
}

/** The whole grammar: words and sign, a number or a fraction, its unit, words again; or two such ends of a range. */
function readFigure(input: string): Quantity<Unit> {
  const text = withoutLayout(String(input));
  let at = 0;
  let bound: Bound = 'exact';
  let minus: string | undefined;
  let renminbi = false;

  const fail = (code: QuantityErrorCode, from = at, to = text.length): never => {
    throw new QuantityError(code, String(input), originalPosition(String(input), from), text.slice(from, Math.min(to, from + 40)));
  };
  const accept = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match;
  };
  const acceptWords = (pattern: RegExp): boolean => {
    const from = at;
    const match = accept(pattern);
    if (!match) return false;
    const says = boundOf(match);
    if (bound !== 'exact' && bound !== says) fail('conflicting-bounds', from, at);
    bound = says;
    return true;
  };
  const readNumber = (): Numeral => {
    const numeral = readNumeral(text, at);
    if ('code' in numeral) return fail(numeral.code, numeral.from, numeral.to);
    at = numeral.end;
    return numeral;
  };
  const readSide = (negative: boolean): Side => {
    const side: Side = { ...readNumber(), negative, divisor: 1, shift: 0, unit: '', fraction: false };
    if (text.startsWith('分之', at)) {
      const { mantissa, exponent } = side;
      if (!(mantissa > 0 && mantissa < 1e15 && exponent >= 0)) fail('malformed-number');
      const power = Math.log10(Number(mantissa));
      at += 2;
      Object.assign(side, readNumber(), { shift: 2 - exponent, unit: '%', fraction: true, bare: false });
      if (Number.isInteger(power)) side.shift -= power;
      else side.divisor = Number(mantissa);
    }
    if (side.more) bound = 'above';
    if (!side.fraction) {
      if (/[余多]/.test(text[at] ?? '')) acceptWords(wordBehind);
      const name = unitName(text, at);
      if (name !== '') {
        at += name.length;
        side.unit = printedUnits.get(name)!;
        side.shift = foldedBy(name);
        if (name === '年' && side.positional && side.mantissa >= 1e3 && side.mantissa < 3e3) fail('date', 0);
        if (name === '成') readTrailing(side, '', -1);
        if (side.unit === '元') {
          if (name !== '角') readTrailing(side, '角', -1);
          readTrailing(side, '分', -2 - side.shift);
        }
        const below = accept(/[/／]([十百千万亿]*)/y);
        if (below) {
          const denominator = unitName(text, at);
          if (denominator === '') fail('unknown-unit');
          at += denominator.length;
          side.unit += `/${below[1]}${printedUnits.get(denominator)}`;
        }
      }
    }
    return side;
  };
  /** The 五 of 三成五, the 伍 of 叁元伍角, the 贰 of 叁元伍角贰分: one more digit of the number. */
  const readTrailing = (side: Side, name: '' | '角' | '分', place: number): void => {
    const digit = readNumeral(text, at);
    if ('code' in digit || !(digit.mantissa < 10) || digit.exponent !== 0 || digit.spread || side.spread) return;
    if (!text.startsWith(name, digit.end) || (name === '' && side.exponent !== 0)) return;
    if (side.exponent <= place) return;
    side.mantissa = BigInt(side.mantissa) * 10n ** BigInt(side.exponent - place) + BigInt(digit.mantissa);
    side.exponent = side.place = place;
    at = digit.end + name.length;
  };

  if (text === '') fail('empty');
  if (/^[第首]/.test(text)) fail('ordinal');
  for (;;) {
    if (acceptWords(wordBefore)) continue;
    if (accept(/人民币/y)) renminbi = true;
    else {
      const sign = accept(/[-−－﹣负+＋]/y);
      if (!sign) break;
      if (minus !== undefined) fail('malformed-number', at - 1);
      minus = sign[0];
    }
  }
  const start = at;
  let side = readSide(isMinus(minus));
  let upper: Side | undefined;
  while (acceptWords(wordBehind));
  if (!side.spread && accept(/[至到–~～〜－-]|——?/y)) {
    // a range says 约 at most
    if ((bound as Bound) === 'above' || (bound as Bound) === 'below') fail('conflicting-bounds', 0);
    upper = readSide(isMinus(accept(/[-−－负]/y)?.[0]));
    while (acceptWords(wordBehind));
  } else if (side.unit.endsWith('元') && accept(/[整正]$/y)) {
    side.place = Math.min(side.place, 0); // no 角 and 分 follow: exact to the 元
  }
  if (at < text.length) {
    const next = text[at]!;
    if (next === '兆') fail('ambiguous', at, at + 1);
    fail(/[年月日号]/.test(next) ? 'date' : /[.．点,，\d]/.test(next) ? 'malformed-number' : 'unknown-unit');
  }
  if (side.bare && !upper && bound === 'exact') fail('missing-number', start);
  const last = upper ?? side;
  if (renminbi && (last.unit ||= '元') !== '元') fail('unknown-unit', 0);

  if (upper) {
    side = joined(side, upper) ?? fail('range', start);
  } else if (side.spread) {
    upper = { ...side, mantissa: BigInt(side.mantissa) + BigInt(side.spread) };
    if (side.negative) [side, upper] = [upper, side];
  }
  const { mantissa, exponent, divisor, shift, negative, unit, place } = upper ?? side;
  const low = upper && decimalIn(side);
  const high = upper && decimalIn(upper);
  const floor = low && high ? Math.min(low.exponent, high.exponent) : 0;
  const value =
    low && high ? valueOf((raise(low, floor) + raise(high, floor)) * 5n, floor - 1) : valueOf(mantissa, exponent + shift) / divisor;
  const resolution = scaleInteger(1, place + shift) / divisor;
  if (!Number.isFinite(value) || !Number.isFinite(resolution) || resolution === 0) fail('out-of-range', start);
  return {
    value: value && negative && !upper ? -value : value,
    unit: unit as Unit,
    resolution,
    bound: upper ? 'between' : bound,
    printed: text.replaceAll(' ', ''),
    ...(low && high && { low: valueOf(low.mantissa, low.exponent), high: valueOf(high.mantissa, high.exponent) }),
    ...(!upper && mantissa >= 1e15 && divisor === 1 && { digits: writeDecimal(decimalIn(side)) }),
  };
}

const isMinus = (sign: string | undefined): boolean => sign !== undefined && !/[+＋]/.test(sign);

/** A side as a signed decimal in the unit that is kept. */
const decimalIn = ({ mantissa, exponent, shift, negative }: Side): { mantissa: bigint; exponent: number } => ({
  mantissa: negative ? -BigInt(mantissa) : BigInt(mantissa),
  exponent: exponent + shift,
});

/** The mantissa of a decimal at a lower exponent. */
const raise = ({ mantissa, exponent }: { mantissa: bigint; exponent: number }, to: number): bigint =>
  mantissa * 10n ** BigInt(exponent - to);

/**
 * The lower end of a range, with the unit and the scale of the upper one where it has none; `undefined` where the two
 * are no range. In 500至1万家 the lower end is 500, for 500万 would be above; but nobody writes 5至3亿 for 5 to 300,000,000.
 */
function joined(side: Side, upper: Side): Side | undefined {
  const below = (a: Side, factor = 1n): boolean => {
    const [x, y] = [decimalIn(a), decimalIn(upper)];
    const floor = Math.min(x.exponent, y.exponent);
    return raise(x, floor) * factor < raise(y, floor);
  };
  if (side.fraction && upper.unit === '') Object.assign(upper, { shift: side.shift, unit: side.unit }); // 百分之三至五
  if (side.divisor * upper.divisor !== 1 || (side.unit !== upper.unit && side.unit !== '')) return undefined;
  const scale = side.scale === 0 ? upper.scale : 0;
  if (side.unit === '') side.shift = upper.shift;
  const scaled = { ...side, exponent: side.exponent + scale };
  if (below(scaled)) return scaled;
  return below(side) && !below(side, 1000n) ? side : undefined;
}

/** The longest name of a unit at `at`; `''` where there is none. */
function unitName(text: string, at: number): string {
  let name = text.slice(at, at + 5); // as long as 新加坡元 and 个百分点, and one more
  while (!printedUnits.has(name)) name = name.slice(0, -1);
  return name;
}

const layout = /[\s*_`\u200b\u2060\ufeff]/;
const layoutRun = /[\s*_`\u200b\u2060\ufeff]+/y;

/** The text without spaces, line breaks and Markdown emphasis; one space stays between two digits, as a separator. */
const withoutLayout = (input: string): string => (layout.test(input) ? strip(input, Infinity).text : input);

/** Where in the input the character stands that is at `position` once the layout is gone. */
const originalPosition = (input: string, position: number): number => strip(input, position).at;

/** Copies the input without its layout, until `length` characters are copied. */
function strip(input: string, length: number): { text: string; at: number } {
  let text = '';
  let at = 0;
  while (at < input.length) {
    layoutRun.lastIndex = at;
    const run = layoutRun.exec(input)?.[0];
    if (run !== undefined) {
      at += run.length;
      if (isDigit(text, text.length - 1) && isDigit(input, at) && /\s/.test(run)) text += ' ';
      continue;
    }
    if (text.length >= length) break;
    text += input[at++];
  }
  return { text, at };
}
