import { QuantityError, type QuantityErrorCode } from '../model/errors.js';
import type { Quantity } from '../model/quantity.js';
import { unitWords } from '../model/unit-words.js';
import { shiftDigits } from './decimal.js';

/**
 * Reads one English figure: 22.76 billion yuan, about 72,800, 3.1 percent, CNY 3–5 billion, 12,000 yuan per person.
 *
 * The figure is written in Chinese and read as such, so that value, resolution, range and limits have one reader. Its
 * number is written in 亿亿 (10¹⁶): so no scale joins a unit (千米), no year is a date, and no end of a range takes a scale
 * over. Numbers in words (three million, a dozen) are not read, nor are bn, m and k: m is the metre too.
 *
 * @module
 */

/** Words before a figure; a group for each of 约, 超 and 近. */
const wordBefore =
  /(?:(about|around|approximately|roughly|some)|(over|above|more than|at least|no (?:less|fewer) than)|(nearly|almost|approach(?:ed|ing)|close to|under|below|less than|fewer than|up to|at most|no more than)|between) /iy;

/** Sign, currency, sign, digits, and what they are divided by. */
const number = /([-−]|[Mm]inus )?(?:([A-Z]+\$?|[$€£¥￥]) ?)?([-−])?(\d[\d.,]*)?(?:\/(\d+)$)?/y;

/** No zero in front, commas between thousands or none, decimals. */
const wellFormed = /^(0|[1-9]\d*|[1-9]\d{0,2}(,\d{3})+)(\.\d+)?$/;

/** The scale or a power of ten; the unit, of no more characters than the longest name has; what it is divided by. */
const tail =
  /(?: (thousand|million|billion|trillion)\b| × 10\^(\d\d?))?( ?)(per cent|(?!per )[^\d/]{0,20}?)(?:\/([^\d/]{1,9}?)| per (?:([A-Z]{3}) )?(10{0,2}(?:,000)+|10*)? ?([^\d/]{0,20}?))?(?=$| ?[–—~-] ?[^a-z]{0,6}\d| to | and )/y;

/**
 * Names of units besides those of `unit-words.ts`. Of two units with one name the first counts, and these before all;
 * `?` is a name that does not tell which unit.
 */
const otherNames =
  'percent=%,per cent=%,yuan=元,RMB=元,US$=美元,US dollars=美元,HK$=港元,$=?,¥=?,￥=?,tons=?,km=公里,tonnes=吨';

/** The Chinese names of the units by the English ones. */
const unitsByName = /* @__PURE__ */ nameIndex();

function nameIndex(): ReadonlyMap<string, string> {
  const index = new Map(otherNames.split(',').map((row) => row.split('=') as [string, string]));
  for (const [unit, words] of Object.entries(unitWords)) {
    for (const name of Object.values(words)) if (!index.has(name)) index.set(name, unit);
  }
  return index;
}

/** One number with its unit, a figure or one end of a range, on the way to Chinese. */
interface Side {
  readonly sign: string;
  readonly printed: string;
  power: number;
  /** In Chinese, as far as one is printed; `behind` the number at least in part. */
  unit: string;
  readonly behind: boolean;
  readonly currency: string;
  readonly below: string;
}

const inChinese = ({ sign, printed, power, unit, below }: Side): string => {
  if (below) return `${sign}${below}分之${printed}`;
  const [whole, decimals = ''] = printed.replaceAll(',', '').split('.') as [string, string?];
  return `${sign}${shiftDigits(whole + decimals, power - 16 - decimals.length)}亿亿${unit}`;
};

/**
 * Reads a string that is one English figure, as `parseQuantity` does with `locale: 'en'`.
 *
 * @param read - reads a Chinese figure
 * @throws QuantityError
 */
export function readEnglish(given: unknown, read: (figure: string) => Quantity): Quantity {
  const input = String(given);
  // without Markdown, and with one space for any; but layout between two digits joins no number
  let text = '';
  const kept: number[] = [];
  for (const { 0: piece, index } of input.matchAll(/[\s*_`\u200b\u2060]+|./g)) {
    const after = input[index + piece.length];
    const isLayout = /[\s*_`\u200b\u2060]/.test(piece[0]!);
    if (isLayout && !(text && after && (/\s/.test(piece) || /[\d.,]{2}/.test(input[index - 1]! + after)))) continue;
    kept.push(index);
    text += isLayout ? ' ' : piece;
  }
  let at = 0;
  const fail = (code: QuantityErrorCode, from = at): never => {
    throw new QuantityError(code, input, kept[from] ?? input.length);
  };
  const accept = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const known = (name: string, from: number): string => {
    const unit = unitsByName.get(name) ?? fail('unknown-unit', from);
    return unit === '?' ? fail('ambiguous', from) : unit;
  };
  const acceptSide = (): Side => {
    const start = at;
    const [, minus = '', currency = '', inner = '', printed = '', below = ''] = accept(number)!;
    if (!printed) fail('missing-number', start);
    if (!wellFormed.test(printed) || (minus && inner)) fail('malformed-number', start);
    const side = { sign: minus + inner && '-', printed, currency, below, power: 0, unit: '', behind: false };
    if (below) return /[,.]|^[12]\d{3}$/.test(printed) || currency ? fail('date', start) : side;
    const behind = at;
    if (/^(st|nd|rd|th)\b/.test(text.slice(at, at + 3))) fail('ordinal', start);
    const [all, word = '', power, space, name, counter, code, count = '1', basis] =
      accept(tail) ?? fail(/\d/.test(text.slice(at, at + 2)) ? 'malformed-number' : 'unknown-unit');
    side.power = +(power ?? ['thousand', 'million', 'billion', 'trillion'].indexOf(word) * 3 + 3);
    // 5m may be five million, and 5t five trillion
    if (!space && /^[a-z]$/i.test(name!)) fail('ambiguous', behind);
    if (currency) {
      side.unit = known(currency, start);
      // a code or a sign, and the same unit behind the number, if any: RMB 3 billion yuan
      const isMoney = unitWords[side.unit as '元']?.iso4217;
      if (!isMoney || (name && known(name, behind) !== side.unit)) fail('unknown-unit', behind);
    } else if (name) side.unit = known(name, behind);
    side.behind = !!(name || counter || code || basis);
    if (counter) side.unit += `/${counter}`;
    else if (/ per (?!cent)/.test(all)) {
      if (code && basis) fail('unknown-unit', behind);
      const zeros = count.replaceAll(',', '').length - 1;
      const scale = ['', '十', '百', '千'][zeros % 4]! + ['', '万', '亿', '万亿', '亿亿'][Math.floor(zeros / 4)]!;
      side.unit += `/${scale}${known(code ?? basis!, behind)}`;
    }
    return side;
  };

  if (!text) fail('empty');
  let figure = '';
  let between = false;
  for (let match; (match = accept(wordBefore));) {
    const word = '约超近'[match.slice(1).findIndex(Boolean)];
    if (!word) between = true;
    else if (figure && figure !== word) fail('conflicting-bounds', match.index);
    else figure = word;
  }
  const low = acceptSide();
  const mark = accept(/ ?[–—~-] ?| (to|and) /y);
  if ((mark?.[1] === 'and') !== between) fail('range', 0);
  if (mark) {
    const high = acceptSide();
    if (at < text.length || low.below || high.below || (low.behind && !high.behind)) fail('range', 0);
    if (!low.behind && high.power && !low.power) {
      // 3 to 5 million begins at 3 million, 500,000 to 1 million at 500,000; 500 to 1 million may begin at either. Words
      // below zero and two currencies leave it open as well: -3 to 5 million, CNY 3 to CNY 5 million
      const [from, to] = [low, high].map(({ sign, printed }) => Number(sign + printed.replaceAll(',', '')));
      if (from! < to! && !((low.sign && mark[1]) || (low.currency && high.currency))) low.power = high.power;
      else if (from! < to! || !low.printed.includes(',')) fail('range', 0);
    }
    // CNY 5–6 per person
    if (low.currency && /^(\/|$)/.test(high.unit)) low.unit = high.unit = low.unit + high.unit;
    low.unit ||= high.unit;
    figure += `${inChinese(low)}至${inChinese(high)}`;
  } else figure += inChinese(low);
  try {
    const quantity = read(figure);
    // CNY 5/家, which is written so, has no more Chinese than a unit: no 家以上
    if (/[一-鿿]$/.test(text) && text.includes('/') && !quantity.unit.endsWith(text.slice(text.lastIndexOf('/'))))
      fail('unknown-unit', 0);
    return { ...quantity, printed: text };
  } catch (error) {
    throw error instanceof QuantityError ? new QuantityError(error.code, input, 0) : error;
  }
}
