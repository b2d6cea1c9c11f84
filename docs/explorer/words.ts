import type { Observation, Topic } from 'shanghai-sti';
import { en } from './words/en.js';
import { zh } from './words/zh.js';

export type Lang = 'en' | 'zh';

/** The value of the `lang` attribute. */
export const htmlLang = { en: 'en', zh: 'zh-Hans' } as const;

export const topics: readonly Topic[] = ['guarantee', 'insurance', 'creation', 'utilisation', 'protection', 'services'];
export const kinds: readonly Observation['kind'][] = ['stock', 'flow', 'rate'];
export const moneyUnits = ['元', '万元', '亿元'] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

export const words = { en, zh };

export type Words = (typeof words)[Lang];
