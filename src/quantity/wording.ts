import type { Scale, SimpleUnit } from '../model/unit-types.js';
import { unitWords } from '../model/unit-words.js';
import { derivedUnits, rates, scales } from '../model/units.js';
import { splitScale } from './unit-name.js';

/**
 * What stands beside a number when it is written: the scale, the unit, in either language.
 *
 * @module
 */

/** The languages that figures are written in. */
export type Locale = 'zh' | 'en';

/** Refuses another language: it is not written in one of these two unasked. */
export function checkLocale(locale: string): void {
  if (locale !== 'zh' && locale !== 'en') throw new RangeError(`nothing is written in "${locale}": zh and en fit`);
}

/** The powers of ten that are usually written: 万, 亿, 万亿; thousand, million, billion, trillion. */
const usualPowers = { zh: [0, 4, 8, 12, 16], en: [0, 3, 6, 9, 12] } as const;

/**
 * The power of ten to write a number in: none where its last digit stands for a whole one or less; else the largest
 * usual one that is not above the number, unless the last digit is above that, for then its zeros would look printed.
 *
 * @param size - the power of ten of the first digit
 * @param place - the power of ten of the last digit
 */
export function bestPower(size: number, place: number, unit: string, locale: Locale): number {
  if (place <= 0 || !scalable(unit)) return 0;
  const largest = largestPower(Math.max(size, place), unit, locale);
  return largest >= place
    ? largest
    : (usualPowers[locale].find((power) => power >= place) ?? usualPowers[locale].at(-1)!);
}

/** The largest usual power of ten that is not above a number of that size. */
export const largestPower = (size: number, unit: string, locale: Locale): number =>
  (scalable(unit) && usualPowers[locale].findLast((power) => power <= size)) || 0;

/** Whether a unit takes a scale: shares, points and multiples do not. */
export const scalable = (unit: string): boolean => {
  const [above] = unit.split('/') as [string];
  const root: string = Object.hasOwn(derivedUnits, above) ? derivedUnits[above as keyof typeof derivedUnits][0] : above;
  return !rates.split(' ').includes(root);
};

/** The Chinese scale of a power of ten, `''` for none. */
export const chineseScale = (power: number): string =>
  Object.entries(scales).find(([, value]) => value === power)?.[0] ?? '';

const englishScales: Readonly<Record<number, string>> = {
  0: '',
  3: ' thousand',
  6: ' million',
  9: ' billion',
  12: ' trillion',
};

/** The English scale of a power of ten; a power without a name is written as one. */
const englishScale = (power: number): string => englishScales[power] ?? ` × 10^${power}`;

/** Commas between thousands. */
export const groupDigits = (number: string): string =>
  number.replace(/\d+/, (whole) => {
    const first = whole.length % 3 || 3;
    return whole.slice(0, first) + whole.slice(first).replace(/\d{3}/g, ',$&');
  });

/** What stands before and behind a number in English: a currency code before; a scale, a symbol or a noun behind. */
export interface Around {
  readonly before: string;
  readonly behind: string;
}

/** Around a number that was divided by 10^`power`. */
export function inScale(power: number, unit: string, noun: string | undefined, number?: string): Around {
  const { before, behind } = englishUnit(unit, noun, power === 0 && number === '1');
  return { before, behind: englishScale(power) + behind };
}

/** Around a number in the unit that is named, with its scale: 万元, 米. */
export function inNamedUnit(name: string, noun: string | undefined, number?: string): Around {
  const [scale, base] = splitScale(name);
  return inScale(scale === '' ? 0 : scales[scale as Scale], base, noun, number);
}

function englishUnit(unit: string, noun: string | undefined, isOne: boolean): Around {
  const [above, below] = unit.split('/') as [string, string?];
  const words = unitWords[above as SimpleUnit];
  const before = words?.iso4217 ? `${words.iso4217} ` : '';
  const name = noun ?? (isOne ? words?.one : undefined) ?? words?.en;
  const spaced = !name || name === '%' || name === '‰' ? (name ?? '') : ` ${name}`;
  if (below === undefined || noun?.includes(' per ')) return { before, behind: spaced };
  // 千瓦时 is a unit of its own: kWh, and not 1,000 Wh
  const whole = unitWords[below as SimpleUnit];
  const scale = whole ? '' : /^[十百千万亿]*/.exec(below)![0];
  const { iso4217, en = iso4217, one = en } = whole ?? unitWords[below.slice(scale.length) as SimpleUnit] ?? {};
  if (en === undefined) return { before, behind: `${spaced}/${below}` };
  const count = scale === '' ? '' : groupDigits(String(10 ** scales[scale as Scale]));
  const many = iso4217 ? `${iso4217} ${count || 1}` : scale === '' ? one : `${count} ${en}`;
  return { before, behind: `${spaced} per ${many}` };
}
