import { QuantityError, type QuantityErrorCode } from '../model/errors.js';
import type { Bound, Quantity } from '../model/quantity.js';
import type { Unit } from '../model/unit-types.js';
import { counters, currencies, derived, measures, rates, unitAliases } from '../model/units.js';
import { boundOf, wordBefore, wordBehind } from './bounds.js';
import { scaleInteger, shiftDigits } from './decimal.js';
import type { ParsedUnit } from './literal.js';
import { classAt, codeAt, type Numeral, readNumeral } from './numeral.js';

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
  const input = String(text);
  return (readPlain(input) ?? readFigure(input)) as Quantity<ParsedUnit<S>>;
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

/** A name that is printed; where another unit is kept, that one, and the power of ten between the two. */
type Entry = readonly [name: string, unit?: string, power?: string];

const keyOf = (name: string): string | number => (name[1] ? name : name.charCodeAt(0));

/** The units by name; a name of one character by its code, which is faster. */
const printedUnits = /* @__PURE__ */ unitIndex();

function unitIndex(): ReadonlyMap<string | number, Entry> {
  const index = new Map<string | number, Entry>();
  for (const group of [counters, currencies, rates, measures, derived, unitAliases]) {
    for (const word of group.split(' ')) {
      const entry = word.split('=') as unknown as Entry;
      index.set(keyOf(entry[0]), entry);
    }
  }
  return index;
}

/**
 * The common shape, read without a detour: 约 before the number, 万 亿 余 and a unit behind it. Everything else is
 * `undefined` here, and left to `readFigure`.
 */
function readPlain(text: string): Quantity<Unit> | undefined {
  const start = codeAt(text, 0) === 0x7ea6 /* 约 */ ? 1 : 0;
  let bound: Bound = start ? 'about' : 'exact';
  let at = start;
  let mantissa = 0;
  let point = 0;
  let code: number;
  for (; ; at++) {
    code = codeAt(text, at);
    if (code >= 48 && code < 58) mantissa = mantissa * 10 + code - 48;
    else if (code === 46 && !point && at > start) point = at + 1;
    else break;
  }
  let exponent = point && point - at;
  let place: number;
  if (at > start) {
    if (at - start > 15 || at === point) return undefined;
    if (code === 0x4e07 /* 万 */) {
      exponent += 4;
      code = codeAt(text, ++at);
    }
    if (code === 0x4ebf /* 亿 */) {
      exponent += 8;
      code = codeAt(text, ++at);
    }
    place = exponent;
  } else {
    const numeral = readNumeral(text, at, ignored);
    if (!numeral || typeof numeral.mantissa === 'bigint' || numeral.spread || numeral.more || numeral.bare)
      return undefined;
    ({ mantissa, exponent, place, end: at } = numeral);
    code = codeAt(text, at);
  }
  if (code === 0x4f59 /* 余 */ && !start) {
    bound = 'above';
    code = codeAt(text, ++at);
  }
  let unit = '';
  if (at < text.length) {
    const entry = printedUnits.get(at === text.length - 1 ? code : text.slice(at));
    if (entry?.length !== 1 || code === 0x5e74 /* 年: it may be a date */) return undefined;
    unit = entry[0];
  }
  return {
    value: scaleInteger(mantissa, exponent),
    unit: unit as Unit,
    resolution: scaleInteger(1, place),
    bound,
    printed: text,
  };
}

const ignored = (): undefined => undefined;

/** One number with its unit: a figure, or one end of a range. */
interface Side extends Numeral {
  sign: '-' | '';
  /** What the number is divided by, where that is no power of ten: the 3 of 三分之二. */
  divisor: number;
  /** The power of ten between the unit that is printed and the one that is kept, already in the exponent: −1 for ‰. */
  shift: number;
  unit: string;
}

const raise = (side: Side, power: number): void => {
  side.exponent += power;
  side.place += power;
};

/** The double nearest to a side times 10^`power`, without its divisor. */
const valueOf = ({ sign, mantissa, exponent }: Side, power = 0): number =>
  Number(`${sign}${mantissa}e${exponent + power}`) + 0;

/**
 * What stands behind a number: 余, the unit, one more digit (三成五, 叁元伍角贰分), a unit that it is divided by, 整,
 * and words; up to the end, or to the sign of a range.
 */
const tail =
  /([余多]?)([^/至到–~〜—-]*?)(?:(?<=成)(.))??(?:零?(.)角)?(?:零?(.)分)?(?:\/([十百千万亿]*)([^/至到–~〜—-]*?))?([整正]?)((?:左右|上下|[余多]|及?以[上下内]){0,3})(?=$|[至到–~〜—-])/y;

/** The whole grammar: words and sign, a number or a fraction, its unit, words again; or two such ends of a range. */
function readFigure(input: string): Quantity<Unit> {
  // full-width forms become ASCII, and thousands separators layout
  const narrow = input
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/(?<![\d.])\d{1,3}([, ])\d{3}(?:\1\d{3})*(?!\d)/g, (grouped) => grouped.replace(/\D/g, '*'));
  // what is left without layout; but a space between two digits is no number
  let text = '';
  const kept: number[] = [];
  narrow.replace(/[^\s*_`\u200b\u2060]|(?<=\d[*_]{0,9})\s+(?=[*_]{0,9}\d)/g, (character, from: number) => {
    kept.push(from);
    text += character.trim() || ' ';
    return '';
  });
  let at = 0;
  let bound: Bound = 'exact';

  const fail = (code: QuantityErrorCode, from = 0, to = text.length): never => {
    throw new QuantityError(code, input, kept[from] ?? input.length, text.slice(from, Math.min(to, from + 40)));
  };
  const accept = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const acceptWords = (pattern: RegExp): void => {
    for (let match; (match = accept(pattern));) say(boundOf(match), match.index);
  };
  const say = (says: Bound, from: number): void => {
    if (bound !== 'exact' && bound !== says) fail('conflicting-bounds', from, at);
    bound = says;
  };
  const known = (name: string, from: number): Entry =>
    printedUnits.get(keyOf(name)) ??
    fail(
      name[0] === '兆'
        ? 'ambiguous'
        : /^[年月日号]/.test(name)
          ? 'date'
          : classAt(name, 0) || /^[, ]/.test(name)
            ? 'malformed-number'
            : 'unknown-unit',
      from,
    );
  const acceptSide = (): Side => {
    acceptWords(wordBefore);
    const [, renminbi, minus] = accept(/(人民币)?(?:\+|([-−﹣负]))?/y)!;
    acceptWords(wordBefore);
    const start = at;
    const side: Side = { ...readNumeral(text, at, fail), sign: '', divisor: 1, shift: 0, unit: '' };
    at = side.end;
    if (accept(/分之/y)) {
      const divisor = valueOf(side);
      if (!divisor || side.spread || !Number.isSafeInteger(divisor)) fail('malformed-number', start, at);
      Object.assign(side, readNumeral(text, at, fail), { divisor, shift: 2, unit: '%', bare: false });
      at = side.end;
      for (; side.divisor % 10 === 0; side.shift--) side.divisor /= 10;
    }
    const { end } = side;
    const [, more, name, tenth, jiao, fen, scale, below, whole, words] = accept(tail) ?? fail('unknown-unit', end);
    if (more || side.more) say('above', end);
    if (name === '年' && end - start === 4 && side.mantissa >= 1e3 && side.mantissa < 3e3) fail('date');
    if (side.unit + name || below) {
      const [printed, unit = printed, power = 0] = known(side.unit + name, end + more!.length);
      side.unit = unit;
      side.shift += +power;
      raise(side, side.shift);
    }
    [tenth, jiao, fen].forEach((character, k) => {
      if (!character) return;
      const digit = classAt(character, 0) - 1;
      const gap = side.exponent + k;
      if (digit < 0 || digit > 9 || gap < 1 || side.spread || side.unit !== (k ? '元' : '%')) fail('unknown-unit', end);
      side.mantissa = BigInt(side.mantissa) * 10n ** BigInt(gap) + BigInt(digit);
      side.exponent = side.place = -k;
    });
    if (below) {
      const [printed, unit = printed, power = 0] = known(below, end);
      side.unit += `/${scale}${unit}`;
      side.shift -= +power;
      raise(side, -power);
    }
    if (renminbi) side.unit ||= '元';
    if ((whole && !side.unit.endsWith('元')) || (renminbi && side.unit !== '元')) fail('unknown-unit', end);
    if (whole) side.place = Math.min(side.place, 0);
    if (minus) side.sign = '-';
    at -= words!.length;
    acceptWords(wordBehind);
    return side;
  };

  if (!text) fail('empty');
  if (/^[第首]/.test(text)) fail('ordinal');
  const low = acceptSide();
  let high: Side | undefined;
  if (accept(/—+|[至到–~〜-]/y)) {
    high = acceptSide();
    for (const [side, other] of [
      [low, high],
      [high, low],
    ] as const) {
      if (!side.unit) {
        side.unit = other.unit;
        raise(side, other.shift);
      }
    }
    const top = valueOf(high);
    const fits = (power: number): boolean => valueOf(low, power) < top;
    // In 3至5亿元 the lower end takes the scale over. In 500至1万家 it is 500, for 500万 would be above; but nobody
    // writes 5至3亿 for 5 to 300,000,000.
    const scale = (low.outer ? [0] : [high.scale, high.outer]).find(fits) ?? (fits(0) && !fits(3) ? 0 : NaN);
    if (!(scale >= 0) || at < text.length || low.unit !== high.unit || low.spread + high.spread) fail('range');
    if (bound === ('above' as Bound) || bound === ('below' as Bound)) fail('conflicting-bounds');
    raise(low, scale);
  } else if (low.spread) {
    high = { ...low, mantissa: Number(low.mantissa) + low.spread };
  } else if (low.bare && bound === 'exact') fail('missing-number');

  const { unit, place, divisor } = high ?? low;
  const resolution = Number(`1e${place}`) / divisor;
  let value = valueOf(low) / divisor;
  let ends = {};
  if (high) {
    // the middle, exactly
    const floor = Math.min(low.exponent, high.exponent);
    const sum = (valueOf(low, -floor) + valueOf(high, -floor)) * 5;
    value = Number(`${sum}e${floor - 1}`);
    if (divisor * low.divisor > 1 || !Number.isSafeInteger(sum)) fail('range');
    ends = { low: Math.min(valueOf(low), valueOf(high)), high: Math.max(valueOf(low), valueOf(high)) };
  } else if (low.mantissa >= 1e15) {
    ends = { digits: low.sign + shiftDigits(`${low.mantissa}`, low.exponent) };
  }
  if (!Number.isFinite(value + resolution) || !resolution) fail('out-of-range');
  return {
    value,
    unit: unit as Unit,
    resolution,
    bound: high ? 'between' : bound,
    printed: input.replace(/[\s*_`\u200b\u2060]/g, ''),
    ...ends,
  };
}
