import { formatQuantity, interval, type Observation, type Quantity } from 'shanghai-sti';
import { type Lang, type MoneyUnit, words } from './words.js';

/** A number with all its digits, grouped in English as English writes it. */
export const writeNumber = (value: number, lang: Lang): string =>
  new Intl.NumberFormat(lang === 'en' ? 'en' : 'zh-CN', {
    maximumSignificantDigits: 15,
    useGrouping: lang === 'en',
  }).format(value);

const isMoney = (figure: Observation): figure is Observation<string, '元'> => figure.unit === '元';

/** A sum in a unit that was chosen; in English with English words around it: `about 200亿元`. */
export function writeMoney(sum: Observation<string, '元'>, lang: Lang, money: MoneyUnit): string {
  if (lang === 'zh') return formatQuantity(sum, { unit: money });
  const [digits = ''] = /\d[\d,.]*/.exec(formatQuantity(sum, { unit: money, useGrouping: true })) ?? [];
  const [word = ''] = /^[a-z ]+/.exec(formatQuantity(sum, { locale: 'en' })) ?? [];
  return `${word}${digits}${money}`;
}

/** The figure as its reader wants it: in the language of the page, or in the unit chosen for money. */
export function writeFigure(figure: Observation, lang: Lang, money: MoneyUnit | ''): string {
  if (money !== '' && isMoney(figure)) return writeMoney(figure, lang, money);
  if (lang === 'zh') return figure.denominator === undefined ? figure.printed : formatQuantity(figure);
  return formatQuantity(figure, { locale: 'en' });
}

/** What a printed figure may stand for, in words: `135,450 – 135,550`. */
export function writeInterval(figure: Quantity, lang: Lang, unit: string = figure.unit): string {
  const { low, high, open } = interval(figure, unit);
  if (open === 'high') return `≥ ${writeNumber(low, lang)}`;
  if (open === 'low') return `≤ ${writeNumber(high, lang)}`;
  if (low === high) return words[lang].exact;
  return `${writeNumber(low, lang)} – ${writeNumber(high, lang)}`;
}

/**
 * A computed figure to as many digits as the width of its interval asks for, the ends rounded outward; nothing where all
 * that is between them is the error of the computation.
 */
export function roundedByWidth({ value, low, high }: Ends): Ends | undefined {
  const error = 1e-12 * Math.max(Math.abs(low), Math.abs(high));
  if (high - low <= error) return undefined;
  const power = 10 ** Math.max(0, 1 - Math.floor(Math.log10(high - low)));
  // an end that has no more digits than these stays, whatever the error of the computation
  const rounded = (end: number, outward: (value: number) => number): number => {
    const nearest = Math.round(end * power) / power;
    return Math.abs(nearest - end) <= error ? nearest : outward(end * power) / power;
  };
  return { value: Math.round(value * power) / power, low: rounded(low, Math.floor), high: rounded(high, Math.ceil) };
}

interface Ends {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** An interval in the scale that the figure is written in, without its unit: `2.265 – 2.275` beside 2.27万亿元. */
export function writeIntervalBeside(figure: Observation, lang: Lang, money: MoneyUnit | ''): string {
  const { value } = figure;
  const number = Number(/\d[\d,]*(?:\.\d+)?/.exec(writeFigure(figure, lang, money))![0].replaceAll(',', ''));
  const power = Math.round(Math.log10(value / number));
  const { low, high } = interval(figure);
  if (low === undefined || high === undefined || power === 0) return writeInterval(figure, lang);
  if (low === high) return words[lang].exact;
  const scaled = (end: number): string => writeNumber(power > 0 ? end / 10 ** power : end * 10 ** -power, lang);
  return `${scaled(low)} – ${scaled(high)}`;
}

/** The number of a figure and what stands behind it, so that a column can line up both: `约200` and `亿元`. */
export function splitFigure(text: string): readonly [number: string, unit: string] {
  const number = /^\D*\d+(?:[,.]+\d+)*/.exec(text)?.[0] ?? text;
  return [number, text.slice(number.length).trimStart()];
}

/** The name of an export: `patentsGranted` for `patents-granted`. */
export const exportName = (id: string): string =>
  id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
