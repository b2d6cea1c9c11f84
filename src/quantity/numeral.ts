import { scaleInteger } from './decimal.js';

/**
 * Reads one Chinese or Arabic numeral, scales included: 2470.67万, 三点五亿, 1亿2000万, 五六百, 十几万.
 *
 * A numeral is read as parts, each an integer times a power of ten, from the highest to the lowest:
 * 1亿2000万 is 1·10⁸ + 2000·10⁴. 万 raises the parts of its section, 亿 all parts since the last 亿, and
 * one check at the end, that every part is lower than the place of the one before, holds the grammar together.
 *
 * @module
 */

/** Where and why a text is no numeral. */
export interface NumeralFault {
  readonly code: 'missing-number' | 'malformed-number' | 'scale-order' | 'ambiguous' | 'out-of-range';
  readonly from: number;
  readonly to: number;
}

/** What was read: mantissa × 10^exponent, how far, and how precisely. */
export interface Numeral {
  /** Where the numeral ends in the text. */
  end: number;
  /** The value is `mantissa` × 10^`exponent`, exactly. */
  mantissa: number | bigint;
  exponent: number;
  /** The place of the last printed digit is 10^`place`. */
  place: number;
  /** The power of ten that a bare number before it in a range takes over: 8 in 3至5亿. */
  scale: number;
  /** For 五六百, 十几万, 数十亿: the upper end is the mantissa plus `spread`, times 10^`exponent`. */
  spread: number;
  /** 余 or 多 stood inside: 二百三十余万. */
  more: boolean;
  /** A scale alone, without a digit: the 百 of 近百家. */
  bare: boolean;
  /** Arabic or Chinese digits one by one, without a scale: 2025, 二〇二五. */
  positional: boolean;
}

const enum Kind {
  Other = 0,
  Arabic = 16, // 16 to 25: the digit
  Han = 32, // 32 to 41
  Small = 48, // 十 百 千: 49, 50, 51
  Great = 64, // 万 亿: 68, 72
  Point = 80,
  HanPoint = 81,
  Separator = 82,
  More = 83, // 余 多
  Some = 84, // 几 数
}

/** The class of each character, by code. */
const classes = /* @__PURE__ */ classTable();

function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const fill = (characters: string, first: number, step: number): void => {
    for (let k = 0; k < characters.length; k++) table[characters.charCodeAt(k)] = first + k * step;
  };
  fill('0123456789', Kind.Arabic, 1);
  fill('０１２３４５６７８９', Kind.Arabic, 1);
  fill('零一二三四五六七八九', Kind.Han, 1);
  fill('〇壹贰叁肆伍陆柒捌玖', Kind.Han, 1);
  fill('○壹貳參肆伍陸柒捌玖', Kind.Han, 1);
  fill('两兩', Kind.Han + 2, 0);
  fill('十百千', Kind.Small + 1, 1);
  fill('拾佰仟', Kind.Small + 1, 1);
  fill('万萬', Kind.Great + 4, 0);
  fill('亿億', Kind.Great + 8, 0);
  fill('.．', Kind.Point, 0);
  fill('点點', Kind.HanPoint, 0);
  fill(',， ', Kind.Separator, 0);
  fill('余多', Kind.More, 0);
  fill('几数', Kind.Some, 0);
  return table;
}

const kindAt = (text: string, at: number): number => (at < text.length ? classes[text.charCodeAt(at)]! : Kind.Other);

const isHan = (text: string, at: number): boolean => {
  const kind = kindAt(text, at);
  return kind >= Kind.Han && kind < Kind.Small;
};

/** Whether a character can be a digit of a number, for layout between digits. */
export const isDigit = (text: string, at: number): boolean => {
  const kind = kindAt(text, at);
  return kind >= Kind.Arabic && kind < Kind.Arabic + 10;
};

/** More parts than any numeral has: a hostile input ends here. */
const MOST_PARTS = 24;
/** More digits than any double has before or behind the point. */
const MOST_DIGITS = 400;

// The parts of the numeral that is being read: reused, because a numeral is read at once.
const integers: (number | bigint)[] = [];
const places: number[] = [];

/** Reads the longest numeral at `start`, or says why there is none. */
export function readNumeral(text: string, start: number): Numeral | NumeralFault {
  let at = start;
  let parts = 0;
  let section = 0; // first part that a following 万 raises
  let great = 0; // first part that a following 亿 raises
  let raised = 0; // first part that the last 万 or 亿 raised, for 万万 and 亿亿
  let outer = 0; // the powers of 万 and 亿 behind the last digits
  let pending = false; // digits read, and no scale behind them yet
  let arabic = false; // whether the last digits are Arabic or have decimals: their scales all count
  let decimal = false;
  let spread = 0;
  let more = false;
  let bare = false;
  let positional = false;
  let zero = false; // 零 before the last digits
  let fraction = 0; // how many decimals
  let digits = 0; // how many the last digits are
  let last: number = Kind.Other; // the last scale: 1, 2, 3, 4 or 8, as a power; 0 for none

  const fault = (code: NumeralFault['code'], from = start, to = at): NumeralFault => ({ code, from, to });

  for (;;) {
    const kind = kindAt(text, at);
    if (kind < Kind.Arabic) break;

    if (kind < Kind.Small || kind === Kind.Some) {
      // digits
      if (kind === Kind.Some && (pending || (text.charCodeAt(at) === 0x6570 && parts > 0))) break;
      if (pending || decimal || spread !== 0 || more) return fault('malformed-number', at, at + 1);
      if (parts === MOST_PARTS) return fault('malformed-number');
      const from = at;
      outer = 0;
      zero = false;
      arabic = kind < Kind.Han;
      let integer: number | bigint;
      if (kind === Kind.Some) {
        at++;
        const next = kindAt(text, at);
        integer = parts > 0 && !(next > Kind.Small && next < Kind.Great) ? 0 : 1;
        spread = integer === 0 ? 10 : 9;
        digits = 1;
      } else {
        at = arabic ? endOfArabic(text, at) : endOfHan(text, at);
        if (at < 0) return fault('malformed-number', from, -at);
        digits = at - from;
        integer = integerOf(text, from, at);
        if (integer < 0) return fault('out-of-range', from, at);
        if (!arabic) {
          zero = digits > 1 && last !== 0 && kind === Kind.Han;
          if (zero) digits--;
          if (digits === 2 && isPair(text, at - 2)) {
            spread = 1;
            integer = classes[text.charCodeAt(at - 2)]! - Kind.Han;
          } else if (digits > 1 && last !== 0) {
            // 一万〇二五 is read by no rule
            return fault('malformed-number', from, at);
          }
        }
      }
      positional = parts === 0 && spread === 0 && (arabic || digits > 1);
      integers[parts] = integer;
      places[parts++] = 0;
      if (arabic && kindAt(text, at) === Kind.Point) {
        if (parts > 1) return fault('malformed-number', from, at + 1);
        const end = readDecimals(text, at + 1, Kind.Arabic, parts);
        if (end < 0) return fault(end < -1 ? 'out-of-range' : 'malformed-number', from, at + 1);
        fraction = end - at - 1;
        at = end;
        decimal = true;
        positional = false;
      }
      pending = true;
      continue;
    }

    if (kind < Kind.Great) {
      // 十 百 千; but not the 百 of 百分点 and the 千 of 千米, 千克, 千瓦
      const next = text.charCodeAt(at + 1);
      if (next === 0x5206 ? text.charCodeAt(at + 2) === 0x70b9 : next === 0x7c73 || next === 0x514b || next === 0x74e6) break;
      const power = kind - Kind.Small;
      if (!pending) {
        // 十 is 一十; 百, 千 alone are bare
        if (more || (parts > 0 && power > 1)) return fault('malformed-number', at, at + 1);
        if (parts === MOST_PARTS) return fault('malformed-number');
        if (parts === 0) bare = power > 1;
        integers[parts] = 1;
        places[parts++] = 0;
        outer = 0;
        arabic = false;
        positional = false;
      } else if (!arabic && digits > 1 && spread === 0) {
        return fault('malformed-number', start, at + 1);
      }
      places[parts - 1]! += power;
      pending = false;
      positional = false;
      last = power;
      at++;
      continue;
    }

    if (kind < Kind.Point) {
      // 万 亿
      const power = kind - Kind.Great;
      if (pending && !arabic && !zero && (last === 2 || last === 3) && parts - section > 1) {
        // 三百五万: neither 三百五十万 nor 三百零五万
        return fault('malformed-number', start, at + 1);
      }
      let first = power === 4 ? section : great;
      if (first === parts) {
        if (parts === 0) {
          bare = true;
          integers[0] = 1;
          places[0] = 0;
          parts = 1;
          arabic = false;
        } else if (last === power) {
          first = raised; // 万万, 亿亿
        } else {
          return fault('scale-order', at, at + 1);
        }
      }
      for (let k = first; k < parts; k++) places[k]! += power;
      outer += power;
      raised = first;
      section = parts;
      if (power === 8) great = parts;
      pending = false;
      positional = false;
      last = power;
      at++;
      continue;
    }

    if (kind === Kind.HanPoint && parts > 0 && !decimal && !arabic && isHan(text, at + 1)) {
      // 二十一点三七: the parts so far are the whole number
      if (spread !== 0 || section > 0 || (pending && last > 1 && !zero)) return fault('malformed-number', start, at + 1);
      const end = readDecimals(text, at + 1, Kind.Han, parts);
      if (end < 0) return fault(end < -1 ? 'out-of-range' : 'malformed-number', start, at + 1);
      fraction = end - at - 1;
      at = end;
      parts = 1;
      last = 0;
      decimal = arabic = pending = true;
      positional = bare = false;
      continue;
    }

    if (kind === Kind.More && parts > 0 && !more && kindAt(text, at + 1) >= Kind.Great && kindAt(text, at + 1) < Kind.Point) {
      more = true;
      pending = pending && arabic;
      at++;
      continue;
    }
    break;
  }

  if (parts === 0) return fault('missing-number', start, at + 1);
  if (pending && !decimal && last !== 0 && parts > 1) {
    if (arabic) {
      if (digits === 1) return fault('ambiguous'); // 1万2: 12,000 or 10,002
    } else if (!zero && last > 1 && integers[parts - 1] !== 0) {
      // 一万二 is 12,000: a digit behind a scale counts tenths of it
      if (spread !== 0) return fault('malformed-number');
      places[parts - 1] = last - 1;
    }
  }
  const exponent = places[parts - 1]!;
  const mantissa = total(parts, exponent);
  if (mantissa === undefined) return fault('scale-order');
  if (exponent > MOST_DIGITS) return fault('out-of-range');
  return {
    end: at,
    mantissa,
    exponent,
    place: arabic ? exponent : outer,
    scale: parts === 1 && (arabic || last > 1) ? exponent + fraction : outer,
    spread,
    more,
    bare,
    positional,
  };
}

/**
 * Joins the whole number in the first `parts` parts with the decimals at `start` into one part.
 * Returns the end of the decimals; −1 where they are not well formed, −2 where they are too many.
 */
function readDecimals(text: string, start: number, first: number, parts: number): number {
  const end = endOfDigits(text, start, first);
  const count = end - start;
  const whole = total(parts, 0);
  if (count === 0 || whole === undefined || kindAt(text, end) === Kind.Point) return -1;
  if (count > MOST_DIGITS) return -2;
  const decimals = integerOf(text, start, end);
  integers[0] =
    count < 8 && typeof whole === 'number' && whole < 1e7
      ? whole * 10 ** count + Number(decimals)
      : narrow(BigInt(whole) * 10n ** BigInt(count) + BigInt(decimals));
  places[0] = -count;
  return end;
}

/** The sum of the first `count` parts in units of 10^`exponent`; `undefined` where they don't descend. */
function total(count: number, exponent: number): number | bigint | undefined {
  let sum: number | bigint = integers[0]!;
  for (let k = 1; k < count; k++) {
    const integer = integers[k]!;
    const gap = places[k - 1]! - places[k]!;
    if (gap <= 0 || gap > MOST_DIGITS || !(integer < 10 ** gap)) return undefined;
    const scaled: number = typeof sum === 'number' && gap < 16 ? sum * 10 ** gap : Infinity;
    sum =
      scaled < 2 ** 52 && typeof integer === 'number'
        ? scaled + integer
        : BigInt(sum) * 10n ** BigInt(gap) + BigInt(integer);
  }
  const rest = places[count - 1]! - exponent;
  if (rest === 0) return sum;
  return narrow(BigInt(sum) * 10n ** BigInt(rest));
}

const narrow = (integer: bigint): number | bigint => (integer < 2n ** 53n ? Number(integer) : integer);

function endOfDigits(text: string, start: number, first: number): number {
  let at = start;
  for (let kind = kindAt(text, at); kind >= first && kind < first + 10; kind = kindAt(text, at)) at++;
  return at;
}

const endOfHan = (text: string, start: number): number => endOfDigits(text, start, Kind.Han);

/** The end of an Arabic integer with its thousands separators; minus the end where they are not in groups of three. */
function endOfArabic(text: string, start: number): number {
  let at = endOfDigits(text, start, Kind.Arabic);
  if (kindAt(text, at) !== Kind.Separator || !isDigit(text, at + 1)) return at;
  let bad = at - start > 3;
  const separator = text.charCodeAt(at);
  while (kindAt(text, at) === Kind.Separator && isDigit(text, at + 1)) {
    if (text.charCodeAt(at) !== separator) bad = true;
    const end = endOfDigits(text, at + 1, Kind.Arabic);
    if (end - at !== 4) bad = true;
    at = end;
  }
  return bad ? -at : at;
}

/** The integer that the digits between `from` and `to` print; −1 where no double is that large. */
function integerOf(text: string, from: number, to: number): number | bigint {
  let value = 0;
  let count = 0;
  for (let at = from; at < to; at++) {
    const kind = classes[text.charCodeAt(at)]!;
    if (kind === Kind.Separator) continue;
    const digit = kind & 15;
    value = value * 10 + digit;
    if (value > 0) count++;
  }
  if (count < 16) return value;
  if (count > MOST_DIGITS) return -1;
  let digits = '';
  for (let at = from; at < to; at++) {
    const kind = classes[text.charCodeAt(at)]!;
    if (kind !== Kind.Separator) digits += kind & 15;
  }
  return narrow(BigInt(digits));
}

/** Whether the two digits at `at` are neighbours that stand for a range: 五六 of 五六百. */
function isPair(text: string, at: number): boolean {
  const first = classes[text.charCodeAt(at)]!;
  return first > Kind.Han && classes[text.charCodeAt(at + 1)]! === first + 1;
}

/** The double nearest to `mantissa` × 10^`exponent`. */
export const valueOf = (mantissa: number | bigint, exponent: number): number =>
  typeof mantissa === 'number' ? scaleInteger(mantissa, exponent) : Number(`${mantissa}e${exponent}`);
