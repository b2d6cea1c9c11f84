/**
 * The code lists that every structure has. Codes and names are those of the SDMX cross-domain lists, as far as they are
 * used here.
 *
 * @module
 */

import type { Bilingual } from '../../model/observation.js';
import { labels } from '../columns/column.js';

/** One code of a list. */
export interface Code {
  readonly id: string;
  readonly name: Bilingual;
  readonly description?: Bilingual;
}

/** The codes of a list of labelled values. */
export const codesOf = (values: Readonly<Record<string, Bilingual>>): readonly Code[] =>
  Object.entries(values).map(([id, name]) => ({ id, name }));

/** CL_FREQ: what the form of the period says. */
export const frequencies = (): readonly Code[] =>
  codesOf(
    labels({
      A: ['年', 'Annual'],
      M: ['月', 'Monthly'],
      D: ['日', 'Daily'],
      _O: ['其他', 'Other'],
    }),
  );

/** CL_UNIT_MULT: the powers of ten that the value is to be multiplied by. */
export const multipliers = (): readonly Code[] => [
  ...codesOf(
    labels({
      0: ['个', 'Units'],
      3: ['千', 'Thousands'],
      6: ['百万', 'Millions'],
      9: ['十亿', 'Billions'],
      12: ['万亿', 'Trillions'],
      15: ['千万亿', 'Quadrillions'],
    }),
  ),
];

/** CL_DECIMALS: the decimals of the value that were printed. */
export const decimals = (): readonly Code[] =>
  Array.from({ length: mostDecimals + 1 }, (_, number) => ({
    id: String(number),
    name: { zh: `${number} 位小数`, en: number === 1 ? '1 decimal' : `${number} decimals` },
  }));

export const mostDecimals = 15;

/** CL_OBS_STATUS. */
export const statuses = (): readonly Code[] =>
  codesOf(
    labels({
      A: ['正常值', 'Normal value'],
      B: ['序列断点', 'Time series break'],
      E: ['估计值', 'Estimated value'],
      P: ['初步值', 'Provisional value'],
      L: ['缺失值；数据存在而未收集', 'Missing value; data exist but were not collected'],
    }),
  );
