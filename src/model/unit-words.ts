import type { SimpleUnit } from './unit-types.js';

/** What a unit is called beside its Chinese name. */
export interface UnitWords {
  /** The ISO 4217 code of a currency: it stands before the figure in English. */
  readonly iso4217?: string;
  /** The English noun behind the figure, in the plural, or the international symbol. */
  readonly en?: string;
  /** The noun in the singular, where it differs: CNY per person. */
  readonly one?: string;
}

/**
 * English words and currency codes by unit. A counter that classifies without naming (件, 家, 个)
 * has no noun of its own: what it counts is said by the observation's `noun`.
 */
export const unitWords: Partial<Record<SimpleUnit, UnitWords>> = {
  元: { iso4217: 'CNY' },
  美元: { iso4217: 'USD' },
  港元: { iso4217: 'HKD' },
  澳门元: { iso4217: 'MOP' },
  新台币: { iso4217: 'TWD' },
  欧元: { iso4217: 'EUR' },
  日元: { iso4217: 'JPY' },
  英镑: { iso4217: 'GBP' },
  韩元: { iso4217: 'KRW' },
  卢布: { iso4217: 'RUB' },
  卢比: { iso4217: 'INR' },
  加元: { iso4217: 'CAD' },
  澳元: { iso4217: 'AUD' },
  新西兰元: { iso4217: 'NZD' },
  新加坡元: { iso4217: 'SGD' },
  瑞士法郎: { iso4217: 'CHF' },
  泰铢: { iso4217: 'THB' },

  '%': { en: '%' },
  '‰': { en: '‰' },
  成: { en: 'tenths' },
  百分点: { en: 'percentage points' },
  基点: { en: 'basis points' },
  倍: { en: 'times' },

  人: { en: 'people', one: 'person' },
  名: { en: 'people', one: 'person' },
  位: { en: 'people', one: 'person' },
  户: { en: 'households', one: 'household' },
  辆: { en: 'vehicles', one: 'vehicle' },
  艘: { en: 'vessels', one: 'vessel' },
  标箱: { en: 'TEU' },
  标准箱: { en: 'TEU' },
  人次: { en: 'person-times', one: 'person-time' },
  架次: { en: 'flights', one: 'flight' },
  人年: { en: 'person-years', one: 'person-year' },

  年: { en: 'years', one: 'year' },
  个月: { en: 'months', one: 'month' },
  天: { en: 'days', one: 'day' },
  小时: { en: 'hours', one: 'hour' },
  分钟: { en: 'minutes', one: 'minute' },
  秒: { en: 'seconds', one: 'second' },
  岁: { en: 'years of age' },

  公斤: { en: 'kg' },
  千克: { en: 'kg' },
  克: { en: 'g' },
  毫克: { en: 'mg' },
  微克: { en: 'µg' },
  吨: { en: 't' },
  吨标准煤: { en: 'tce' },
  斤: { en: 'jin' },
  米: { en: 'm' },
  厘米: { en: 'cm' },
  毫米: { en: 'mm' },
  千米: { en: 'km' },
  公里: { en: 'km' },
  海里: { en: 'nmi' },
  平方米: { en: 'm²' },
  公顷: { en: 'ha' },
  平方公里: { en: 'km²' },
  平方千米: { en: 'km²' },
  亩: { en: 'mu' },
  立方米: { en: 'm³' },
  升: { en: 'L' },
  毫升: { en: 'mL' },
  桶: { en: 'barrels', one: 'barrel' },
  瓦: { en: 'W' },
  千瓦: { en: 'kW' },
  兆瓦: { en: 'MW' },
  吉瓦: { en: 'GW' },
  瓦时: { en: 'Wh' },
  千瓦时: { en: 'kWh' },
  兆瓦时: { en: 'MWh' },
  吨公里: { en: 't·km' },
  人公里: { en: 'passenger-km' },
  摄氏度: { en: '°C' },
};
