import { unitWords } from '../../model/unit-words.js';
import type { SimpleUnit } from '../../model/unit-types.js';
import type { Code } from './codes.js';

/** Units that have a code of their own here, beside the currencies, which have that of ISO 4217. */
const own: Readonly<Record<string, string>> = { '': 'PN', '%': 'PC', 百分点: 'PP', 倍: 'TIMES' };

/**
 * A unit as a code of `CL_UNIT`: ISO 4217 for money, `PN`, `PC`, `PP` for a pure number, a percentage and a percentage
 * point. An SDMX code takes no Chinese: of any other unit each character is written by its code point, 件 as `U4EF6`, and the
 * slash of a quotient as `_PER_`. The code's Chinese name is the unit itself.
 */
export function unitCode(unit: string): Code {
  const parts = unit.split('/');
  const zh = unit || '无单位';
  return { id: parts.map(partCode).join('_PER_'), name: { zh, en: parts.map(partName).join(' per ') } };
}

const wordsOf = (unit: string): { readonly iso4217?: string; readonly en?: string } | undefined =>
  unitWords[unit as SimpleUnit];

const partCode = (unit: string): string =>
  own[unit] ??
  wordsOf(unit)?.iso4217 ??
  unit.replaceAll(/[^\dA-Za-z]/gu, (character) => `U${character.codePointAt(0)!.toString(16).toUpperCase()}`);

/** A counter that names nothing (件, 家, 个) keeps its Chinese word. */
const partName = (unit: string): string =>
  unit === '' ? 'pure number' : (wordsOf(unit)?.iso4217 ?? wordsOf(unit)?.en ?? unit);
