import { NumberError } from '../model/errors.js';

/**
 * Writes decimal numbers in Chinese numerals, ordinary (二千四百七十万六千七百) or formal (贰仟肆佰柒拾万陆仟柒佰).
 *
 * @module
 */

/** Which Chinese numerals. */
export type HanStyle = 'chinese' | 'formal';

const numerals = {
  chinese: { digits: '零一二三四五六七八九', scales: ['', '十', '百', '千'] },
  formal: { digits: '零壹贰叁肆伍陆柒捌玖', scales: ['', '拾', '佰', '仟'] },
} as const;

/** The digit at the front of a string of digits. */
const digitOf = (digits: string, style: HanStyle): string =>
  [...digits].map((digit) => numerals[style].digits[Number(digit)]!).join('');

/** A whole number from 1 to 9999, without zeros before it; zeros inside are one 零. */
function section(digits: string, style: HanStyle): string {
  const { scales } = numerals[style];
  let written = '';
  let gap = false;
  for (let k = 0; k < digits.length; k++) {
    const digit = digits[k]!;
    if (digit === '0') {
      gap = true;
      continue;
    }
    if (gap) written += '零';
    gap = false;
    written += digitOf(digit, style) + scales[digits.length - 1 - k]!;
  }
  return written;
}

/** A whole number in groups: eight digits a 亿, four a 万. */
function whole(digits: string, style: HanStyle): string {
  for (const [scale, width] of [
    ['亿', 8],
    ['万', 4],
  ] as const) {
    if (digits.length <= width) continue;
    const above = whole(digits.slice(0, -width), style);
    const below = digits.slice(-width);
    const rest = below.replace(/^0+/, '');
    if (rest === '') return above + scale;
    return above + scale + (rest.length < width ? '零' : '') + whole(rest, style);
  }
  return section(digits, style);
}

/**
 * A decimal in Chinese numerals: 24706700 is 二千四百七十万六千七百, 3.5 is 三点五.
 *
 * @param decimal - digits with an optional sign and decimals, as `writeDecimal` writes them
 * @throws NumberError from 亿亿 (10¹⁶) on, where 亿 would stand inside 亿
 */
export function writeHan(decimal: string, style: HanStyle): string {
  const [integer, fraction] = decimal.replace('-', '').split('.') as [string, string?];
  if (integer.length > 16)
    throw new NumberError(`${decimal} has no Chinese numerals of one reading: they end below 亿亿`);
  // 一十 is said 十 at the front; formal, 壹拾 stays
  const written = integer === '0' ? '零' : whole(integer, style).replace(/^一十/, '十');
  return `${decimal.startsWith('-') ? '负' : ''}${written}${fraction ? `点${digitOf(fraction, style)}` : ''}`;
}
