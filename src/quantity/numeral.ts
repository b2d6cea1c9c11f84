import { powersOfTen } from './decimal.js';

/**
 * Reads one Chinese or Arabic numeral, scales included: 2470.67万, 三点五亿, 1亿2000万, 五六百, 十几万.
 *
 * A numeral is read as parts, each a run of digits times a power of ten, from the highest to the lowest: 1亿2000万 is
 * 1·10⁸ + 2000·10⁴. 十 百 千 raise the last number, 万 all parts of its section, 亿 all parts since the last 亿;
 * and one check at the end, that every part is lower than the place of the one before, holds the grammar together.
 *
 * What is well formed, and nothing else is read:
 *
 * 1. A part is a run of Arabic digits, with or without a point; or one Han digit and its scale; or Han digits one by one where
 *    no scale is printed (二〇二五); or Han digits with 点 and decimals.
 * 2. An Arabic number begins with 0 only before a point: 021 is an identifier.
 * 3. After 点 no 十 follows, but for 十亿: 四点六十 is a time of day.
 * 4. 十 without a digit is 一十, at the beginning and after 零; 百, 千, 万 and 亿 without a digit stand at the beginning only,
 *    after a qualifying word. 零 raises nothing: 零百 is refused.
 * 5. 零 after a scale joins it to a lower part: one of the next digit, of 十, or of 几 (二百零几).
 * 6. 两 stands before 百, 千, 万, 亿 or a unit, as the first digit of its part, and in 两三 and 三两; never as a last digit.
 * 7. Two Han digits that follow each other (五六) are a range; 三五 may be 35, and is refused.
 * 8. A single Han digit after a scale (一万二) stands one place below it, where nothing follows.
 * 9. 几 and 数 are a digit of a scale, or follow 十; 余 and 多 stand before 万 and 亿, or after the numeral.
 * 10. 廿, 卅 and 卌 are 20, 30 and 40, at the beginning or after 百 and 零.
 *
 * @module
 */

/** Why a text is no numeral. */
export type NumeralFault = 'missing-number' | 'malformed-number' | 'scale-order' | 'ambiguous' | 'out-of-range';

/** What was read: mantissa × 10^exponent, how far, and how precisely. */
export interface Numeral {
  /** Where the numeral ends in the text. */
  end: number;
  /** An integer. */
  mantissa: number;
  /** All its digits from 10¹⁵ on, because a double may not hold them; else `''`. */
  digits: string;
  exponent: number;
  /** How far the place of the last printed digit lies below 10^`exponent`: 三百 is printed to the unit, as 300 is. */
  finer: number;
  /** The powers of 万 and 亿 behind the last number: what 30 takes over in 30至50万. */
  outer: number;
  /** The same with the 百 or 千 of a single number: what 3 takes over in 3至5千万. */
  scale: number;
  /** The power of the last scale, 十 too; 0 of plain digits. What has one of its own takes over no 百 and no 千. */
  last: number;
  /** For 五六百, 十几万, 数十亿: the upper end is the mantissa plus `spread`, times 10^`exponent`. */
  spread: number;
  /** 余 or 多 stood inside: 二百三十余万. */
  more: boolean;
  /** A scale without a digit: the 百 of 近百家. */
  bare: boolean;
  /** The last digit has no scale of its own: the 二 of 一万二. Before a unit it is not known what it means. */
  lone: boolean;
}

/** The class of a character; 0 for all others. A digit is 1 to 10, a scale is `Point` and its power of ten. */
const enum Class {
  Point = 11, // 点
  Ten = 12, // 十, then 百 千 万
  Hundred = 13,
  Thousand = 14,
  Myriad = 15,
  More = 16, // 余 多
  Some = 17, // 几
  Several = 18, // 数
  Yi = 19, // 亿
  Score = 20, // 廿 卅 卌
}

const scores = '廿卅卌';

/** The classes by character code. */
const classes = /* @__PURE__ */ classTable();

function classTable(): Uint8Array {
  // Rows of nineteen: the place in its row is the class of a character, less one. Where it stands twice, the first counts.
  const rows =
    '零一二三四五六七八九点十百千万余几数亿〇壹贰叁肆伍陆柒捌玖點拾佰仟萬多几数億○壹貳參肆伍陸柒捌玖.十百千万余几数亿零一两三四五六七八九点十百千万余几数亿零一兩三四五六七八九点十百千万余几数亿0123456789';
  const table = new Uint8Array(0x10000);
  for (let k = rows.length; k--;) table[rows.charCodeAt(k)] = (k % 19) + 1;
  table['参'.charCodeAt(0)] = 4; // 叁, as some cheques have it
  for (const score of scores) table[score.charCodeAt(0)] = Class.Score;
  return table;
}

/** The code of a character; 0 behind the end, where `charCodeAt` would be slow. */
export const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);

/** The class of a character: from 1 to 10 for a digit, above for what else belongs to numerals, 0 for all others. */
export const classAt = (text: string, at: number): number => classes[codeAt(text, at)]!;

/** Whether the 百 or 千 at a place is no scale, but begins a unit: 百分点, 千米, 千克, 千瓦. */
const beginsUnit = (text: string, at: number): boolean =>
  !classAt(text, at + 1) && /百分点|千[米克瓦]/.test(text.slice(at, at + 3));

/** Whether 零 at a place joins a lower part: a digit, 十 or 几 follows. */
function joinsLower(text: string, at: number): boolean {
  const next = classAt(text, at + 1);
  return (
    codeAt(text, at) > 57 &&
    ((next > 1 && next < Class.Point) || next === Class.Ten || next >= Class.Some) &&
    next !== Class.Yi
  );
}

/** Whether 十 at a place, after 点 and decimals, is no scale: 四点六十 tells a time, 三点五十亿 an amount. */
const isClock = (text: string, at: number): boolean =>
  classAt(text, at) === Class.Ten && codeAt(text, at - 1) > 57 && classAt(text, at + 1) !== Class.Yi;

/** 零 〇 ○ */
const isZero = (code: number): boolean => code === 0x96f6 || code === 0x3007 || code === 0x25cb;

/** Whether 两 stands in a run of Han digits where nobody says it: as a last digit (六百两, 七两), or within others. */
function isLiangWrong(text: string, start: number, end: number, count: number): boolean {
  const run = text.slice(start, end).replaceAll('兩', '两');
  if (!run.includes('两') || /^(?:[一三]两|两三)$/.test(run)) return false;
  return !/^两(?:点[^两]+)?$/.test(run) || (count > 0 && !/^[百千万亿]/.test(text.slice(end, end + 1)));
}

/** More parts than any numeral has. */
const MOST_PARTS = 40;

// The parts of the numeral that is being read: reused, because a numeral is read at once.
const integers = /* @__PURE__ */ new Float64Array(MOST_PARTS);
const places = /* @__PURE__ */ new Int32Array(MOST_PARTS);

/**
 * Reads the longest numeral at `start` of a text that has no full-width forms and no thousands separators.
 *
 * @param fail - is told what is wrong; what it returns is returned
 */
export function readNumeral<T>(text: string, start: number, fail: (code: NumeralFault) => T): Numeral | T {
  let at = start;
  let count = 0; // of the parts
  let section = 0; // the first part that a following 万 raises
  let great = 0; // the first part that a following 亿 raises
  let digits = 0; // how many the last number has before its point, until a scale follows
  let lone = false; // one digit behind a scale, as in 一万二: said of the next place below, and only at the end
  let exact = false; // whether the last digit stands where it is printed: in 3千 it does, in 三千 as in 3000
  let small = 0; // the power of 百 or 千 behind the last number
  let outer = 0; // the powers of 万 and 亿 behind it
  let last = 0; // the power of the last scale
  let spread = 0;
  let zero = false; // 零 stands before the number
  let closed = false; // no further number can follow
  let more = false;
  let bare = false;
  let below = 0; // the part that follows 亿 without 零
  const long: string[] = []; // the digits of parts that have more than fifteen

  for (let found; (found = classAt(text, at)) > 0 && count < MOST_PARTS;) {
    const power = found - Class.Point;
    if (found === Class.More) {
      // before 万 and 亿; elsewhere it stands behind the numeral
      found = classAt(text, at + 1);
      if (!count || more || (found !== Class.Myriad && found !== Class.Yi)) break;
      more = closed = true;
      at++;
    } else if (found === Class.Score) {
      if (digits || closed || (count && !zero && last !== 2)) break;
      integers[count] = scores.indexOf(text[at++]!) + 2;
      places[count++] = last = 1;
      zero = lone = exact = false;
      small = outer = 0;
    } else if (power > 7 || (power > 0 && power < 5)) {
      // in 一万二千米 it is a scale: 二 alone would be 二千 already
      if (!lone && beginsUnit(text, at)) break;
      let first = power > 4 ? great : power > 3 ? section : digits ? count - 1 : count;
      if (first === count) {
        // 十 is 一十; 百, 千, 万, 亿 without a digit stand at the beginning only
        if (zero && power > 1) return fail('malformed-number'); // 七万零百
        if (count && (power > 1 || closed)) break;
        bare ||= power > 1;
        small = outer = 0;
        exact = false;
        integers[count] = 1;
        places[count++] = 0;
      } else if (power > 3 ? lone && last < power : !exact && digits > 1) break;
      else if (
        power < 4 &&
        ((digits === 1 && isZero(codeAt(text, at - 1)) && !closed) || (closed && !spread && isClock(text, at)))
      )
        return fail('malformed-number');
      last = power;
      zero = false;
      at++;
      // 万万, 亿亿
      if (power > 3) for (; codeAt(text, at) === codeAt(text, at - 1); at++) last += power;
      while (first < count) places[first++]! += last;
      if (power > 3) {
        outer += last;
        section = count;
        if (power > 4) great = count;
      } else if (power > 1 || exact) small = power; // but 二至三十 is 2 to 30
      digits = 0;
      lone = false;
    } else {
      // digits; 几, 数
      // 八百万点四: a point behind 万 or 亿, after which no scale can come
      const ended = found === Class.Point && section === count;
      if (digits || closed || (ended && (!count || text[at] === '.')) || (found === Class.Several && count)) break;
      if (found === 1 && last && !zero && joinsLower(text, at)) {
        // 零 before what it joins: 一千零五, 四千零十六, 二百零几
        zero = true;
        at++;
        continue;
      }
      let integer = 0;
      let end = at;
      let point = 0; // where the decimals begin
      const han = codeAt(text, at) > 57;
      for (let digit = found; digit > 0 && digit <= Class.Point; digit = classAt(text, ++end)) {
        if (digit === Class.Point) {
          if (point) break;
          point = end + 1;
        } else {
          if (digit > 1 && codeAt(text, end) > 57 !== han) break; // 1二
          integer = integer * 10 + digit - 1;
        }
      }
      digits = (point ? point - 1 : end) - at;
      small = outer = 0;
      if (found > Class.Point && exact) return fail('malformed-number'); // 1十几
      const arabic: boolean = exact;
      exact = !han || point > 0;
      if (found > Class.Point) {
        // 几十 is 10 to 100, 十几 is 10 to 20
        const after = classAt(text, ++end);
        spread = count && !zero && (after < Class.Ten || after > Class.Thousand || beginsUnit(text, end)) ? 10 : 9;
        integer = 10 - spread;
        digits = 1;
      }
      // 三千零十零: nothing follows it
      if (han && found === 1 && last && digits === 1 && !point && at + 1 === end) return fail('malformed-number');
      if (han ? isLiangWrong(text, at, end, count) : digits > 1 && !last && text[at] === '0')
        return fail('malformed-number');
      if (!exact && digits === 2 && integer > 1 && integer % 11 === 1) {
        // 五六 is 5 to 6
        spread = digits = 1;
        integer = (integer - 1) / 11;
      } else if (!exact && integer === 32 && '两兩'.includes(text.charAt(at + 1))) {
        // 三两家: two or three
        spread = digits = 1;
        integer = 2;
      } else if (!exact && !last && digits === 2 && integer > 9 && integer / 10 < integer % 10)
        return fail('ambiguous'); // 三五: 35, or 3 to 5
      lone = last > +han && digits === 1 && !zero;
      exact ||= lone && arabic; // 2千四 is as 2千4
      if (point ? lone || point === end : han && last && digits > 1) return fail('malformed-number');
      closed = spread + point > 0;
      if (last > 7 && section === count && !zero) below = count;
      zero = false;
      integers[count] = integer;
      if (end - at > 15)
        long[count] = text.slice(at, end).replace(/./g, (digit) => '0123456789'[classAt(digit, 0) - 1] ?? '');
      places[count++] = point && point - end;
      if (ended) section = great = count;
      at = end;
    }
  }

  if (!count) return fail('missing-number');
  // 一百零: something is missing
  if (zero) return fail('malformed-number');
  if (lone) {
    // 一百零: something is missing
    if (!integers[count - 1] && !spread) return fail('malformed-number');
    if (exact) return fail(classAt(text, at) ? 'scale-order' : 'ambiguous');
    places[count - 1] = last - 1;
  }
  // 三亿五千: 350,000,000 in speech, though 300,005,000 by its words
  if (below && places[below]! > 0 && places[below]! < 4) return fail('ambiguous');
  const exponent = places[count - 1]!;
  let mantissa = integers[0]!;
  for (let k = 1; k < count; k++) {
    const gap = places[k - 1]! - places[k]!;
    if (!(gap > 0 && integers[k]! < powersOfTen[gap]!)) return fail('scale-order');
    mantissa = mantissa * powersOfTen[gap]! + integers[k]!;
  }
  if (mantissa === Infinity) return fail('out-of-range');
  let whole = 0n; // the mantissa, where a double may not hold it
  if (mantissa >= 1e15) {
    for (let k = 0; k < count; k++) {
      whole = whole * 10n ** BigInt(k && places[k - 1]! - places[k]!) + BigInt(long[k] ?? integers[k]!);
    }
  }
  return {
    end: at,
    mantissa,
    digits: whole ? `${whole}` : '',
    exponent,
    finer: exact ? 0 : exponent - outer,
    outer,
    scale: count > 1 ? outer : outer + small,
    last,
    spread,
    more,
    bare,
    lone,
  };
}
