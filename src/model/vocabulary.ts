/**
 * The closed vocabularies of the data, each a table with its labels in both languages. Types, schemas, queries, the columns of
 * the exports and the pages of the site follow from these: a new topic or area is a row here, and nothing else.
 *
 * @module
 */

import type { Bilingual } from './bilingual.js';

type Vocabulary = Readonly<Record<string, Bilingual>>;

/** The parts of a report that the dataset covers, in the order of the report. 主题。 */
export const topics = {
  guarantee: { zh: '专项担保', en: 'guarantees' },
  insurance: { zh: '科技保险', en: 'technology insurance' },
  creation: { zh: '知识产权创造', en: 'creation of intellectual property' },
  utilisation: { zh: '知识产权运用', en: 'utilisation of intellectual property' },
  protection: { zh: '知识产权保护', en: 'protection of intellectual property' },
  services: { zh: '知识产权服务', en: 'intellectual property services' },
} as const satisfies Vocabulary;

/** A part of a report: a key of {@link topics}. */
export type Topic = keyof typeof topics;

/** What a figure counts: at an instant, over a period, or a quotient of two figures or a percentage. 时点数、时期数、比率。 */
export const kinds = {
  stock: { zh: '时点数', en: 'stock' },
  flow: { zh: '时期数', en: 'flow' },
  rate: { zh: '比率', en: 'rate' },
} as const satisfies Vocabulary;

/** Counted at an instant (`stock`), over a period (`flow`), or a quotient of two figures or a percentage (`rate`). 时点数、时期数、比率。 */
export type ObservationKind = keyof typeof kinds;

/** The areas that figures are of, by their codes of ISO 3166-2. 地区。 */
export const areas = {
  'CN-SH': { zh: '上海', en: 'Shanghai' },
  CN: { zh: '全国', en: 'China' },
} as const satisfies Vocabulary;

/** `CN-SH` (ISO 3166-2) is Shanghai; `CN` is the whole country. */
export type Area = keyof typeof areas;

/** What the words around a printed figure say of it; `Bound` has the words. 限定。 */
export const bounds = {
  exact: { zh: '无限定词', en: 'no qualifying word' },
  about: { zh: '约', en: 'about' },
  above: { zh: '余、超、以上', en: 'above' },
  below: { zh: '近、不足、以下', en: 'below' },
  between: { zh: '区间', en: 'a range' },
} as const satisfies Vocabulary;

/** Whether the report says a fact itself, or it was worked out from what the report says. 依据。 */
export const periodBases = {
  stated: { zh: '写明', en: 'stated' },
  inferred: { zh: '推断', en: 'inferred' },
} as const satisfies Vocabulary;

/** How a fact about the report is known; what is unknown has no value. 状态。 */
export const factStatuses = {
  stated: { zh: '写明', en: 'stated' },
  inferred: { zh: '推断', en: 'inferred' },
  unknown: { zh: '不详', en: 'unknown' },
} as const satisfies Vocabulary;

/** What a rate of change is measured against. 比较基准。 */
export const comparisonBases = {
  'start-of-year': { zh: '较年初', en: 'start of the year' },
  'year-on-year': { zh: '同比', en: 'year on year' },
} as const satisfies Vocabulary;

/** 较年初 and 较上年末 are `start-of-year`; 同比 and 比上年 are `year-on-year`. */
export type ComparisonBasis = keyof typeof comparisonBases;

/** The words of a vocabulary, in its order. */
export const wordsOf = <W extends string>(vocabulary: Readonly<Record<W, Bilingual>>): W[] =>
  Object.keys(vocabulary) as W[];
