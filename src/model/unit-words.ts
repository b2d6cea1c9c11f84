import type { SimpleUnit } from './unit-types.js';
import { currencies, derivedNames, physicalUnits, rates } from './units.js';

/** What a unit is called beside its Chinese name. */
export interface UnitWords {
  /** The ISO 4217 code of a currency: it stands before the figure in English. */
  readonly iso4217?: string;
  /** The English noun behind the figure, in the plural, or the international symbol. */
  readonly en?: string;
  /** The noun in the singular, where it differs: CNY per person. */
  readonly one?: string;
}

/** The ISO 4217 codes of `currencies`, in the same order. */
const codes = 'CNY USD HKD MOP TWD EUR JPY GBP KRW RUB INR CAD AUD NZD SGD CHF THB';

/**
 * The English words of the units, in the order of `rates`, `physicalUnits` and `derivedNames`, and of the counters that
 * are named: the singular, and behind the slash the plural, or the s that it adds. Lists of words and no object, for the
 * reason of `units.ts`: a bundle carries them, and has the Chinese names already.
 */
const namedCounters = '人 名 位 户 辆 艘 标准箱 标箱 人次 架次 股 单 客位';
const names = [
  '%,percentage point/s,times,tenths of the price',
  'person-year/s,year/s,month/s,week/s,calendar week/s,day/s,working day/s,hour/s,minute/s,second/s,year of age/years of age',
  'kg,tce,jin,m,nmi,m²,mu,m³,barrel/s,W,Wh,t·km,passenger-km,°C',
  '‰,tenth/s,basis point/s,kg,g,mg,µg,t,cm,mm,km,km,ha,km²,km²,L,mL,kW,MW,GW,kWh,MWh',
  'person/people,person/people,person/people,household/s,vehicle/s,vessel/s,TEU,TEU,person-time/s,flight/s,share/s,order/s,seat/s',
];

/**
 * English words and currency codes by unit. A counter that classifies without naming (件, 家, 个)
 * has no noun of its own: what it counts is said by the observation's `noun`.
 */
export const unitWords: Partial<Record<SimpleUnit, UnitWords>> = /* @__PURE__ */ wordsByUnit();

function wordsByUnit(): Partial<Record<SimpleUnit, UnitWords>> {
  const words: Record<string, UnitWords> = {};
  const iso4217 = codes.split(' ');
  currencies.split(' ').forEach((unit, k) => (words[unit] = { iso4217: iso4217[k]! }));
  const english = names.join(',').split(',');
  `${rates} ${physicalUnits} ${derivedNames} ${namedCounters}`.split(' ').forEach((unit, k) => {
    const [one, many] = english[k]!.split('/') as [string, string?];
    words[unit] = many ? { en: many === 's' ? one + many : many, one } : { en: one };
  });
  return words;
}
