import { areas, kinds as kindTable, topics as topicTable } from 'shanghai-sti';
import { en } from './words/en.js';
import { zh } from './words/zh.js';

export type Lang = 'en' | 'zh';

/** The value of the `lang` attribute. */
export const htmlLang = { en: 'en', zh: 'zh-Hans' } as const;

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(table) as K[];

export const topics = /* @__PURE__ */ keysOf(topicTable);
export const kinds = /* @__PURE__ */ keysOf(kindTable);
export const moneyUnits = ['元', '万元', '亿元'] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

/** What the words of a vocabulary are called. */
const labels = <K extends string>(
  table: Readonly<Record<K, { readonly zh: string; readonly en: string }>>,
  lang: Lang,
) => Object.fromEntries(keysOf(table).map((key) => [key, table[key][lang]])) as Record<K, string>;

/** As a heading or a choice has it. */
const capitalised = <K extends string>(words: Readonly<Record<K, string>>) =>
  Object.fromEntries(
    Object.entries<string>(words).map(([key, word]) => [key, word.replace(/^[a-z]/, (letter) => letter.toUpperCase())]),
  ) as Record<K, string>;

const fromData = (lang: Lang) => ({
  topics: capitalised(labels(topicTable, lang)),
  kinds: labels(kindTable, lang),
  area: labels(areas, lang),
});

export const words = { en: { ...en, ...fromData('en') }, zh: { ...zh, ...fromData('zh') } };

export type Words = (typeof words)[Lang];
