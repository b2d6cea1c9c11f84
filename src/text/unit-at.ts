import { counters, currencies } from '../model/units.js';
import { printedUnits } from '../quantity/unit-index.js';
import { begins, codeAt, isHan, matchAt, others, skip } from './signs.js';

/** What kind of thing a unit measures. */
export const enum UnitKind {
  Measure = -1, // none of the groups below
  Counter,
  Money,
  Time,
  Rate,
}

/** A unit by the name that is printed. */
export interface PrintedUnit {
  readonly name: string;
  /** The unit that is kept, and the power of ten between the two: 4‰ is 0.4 %. */
  readonly unit: string;
  readonly power: number;
  readonly kind: UnitKind;
  /** The code of the second character of the name, 0 where there is none. */
  readonly second: number;
  /** Whether it needs a closer look: 年 and 个月 (a date?), 期 (a label?), 起 (since?), 成 (三成五?). */
  readonly odd: boolean;
  /** Neither odd nor a unit of time. */
  readonly plain: boolean;
  /** Whether others may begin with it: 吨油当量, 个 of 个和0.2个百分点, m of mg. */
  readonly begins: boolean;
  /** Whether it is in Latin letters, or %: no letter and no digit may follow. */
  readonly latin: boolean;
  /** The characters with which a name of one character begins another word: 部门, 家庭. */
  readonly not: string;
}

/** The units of each kind, in the order of the kinds. */
const kinds = /* @__PURE__ */ [
  counters,
  currencies,
  '年 个月 周 星期 天 工作日 小时 分钟 秒 岁',
  '% 百分点 基点 倍 折',
].map((units) => ` ${units} `);

function printedUnit(name: string, unit: string, power: number): PrintedUnit {
  const kind = kinds.findIndex((units) => units.includes(` ${unit} `)) as UnitKind;
  const latin = /[A-Za-z%²³]$/.test(name);
  const odd = ['年', '个月', '期', '起', '成', '角', '个亿', '折'].includes(name);
  const word = name[1] ? undefined : others.split(' ').find((other) => other[0] === name);
  return {
    name,
    unit,
    power,
    kind,
    second: name.charCodeAt(1) || 0,
    odd,
    plain: !odd && kind !== UnitKind.Time,
    begins: kind === UnitKind.Measure || name === '个' || latin || name === '个星期',
    latin,
    not: word?.slice(1) ?? '',
  };
}

/** That of a number which is printed without one. */
export const noUnit: PrintedUnit = /* @__PURE__ */ printedUnit('', '', 0);

/** The units by the code of their first character, the longest name first. */
const units = /* @__PURE__ */ unitIndex();

function unitIndex(): readonly (readonly PrintedUnit[] | undefined)[] {
  const rows = Array.from<PrintedUnit[] | undefined>({ length: 0x10000 });
  const add = (name: string, unit: string, power: number): void => {
    const row = (rows[name.charCodeAt(0)] ??= []);
    row.push(printedUnit(name, unit, power));
    row.sort((a, b) => b.name.length - a.name.length);
  };
  for (const { name, unit, power } of printedUnits.values()) if (name) add(name, unit, power);
  return rows;
}

/** The 个 of 0.3个和 0.2 个百分点, and of 高于全国0.5个、低于江苏0.3个百分点. */
const shared =
  /(?:(?:个[ *]{0,4}[、和及与至到—–~～〜－-]{1,2}[ *]{0,4}[\d.]{1,9}[ *]{0,4}){1,4}|(?<=\.\d{1,9}[ *]{0,4})(?:个[^\d。；\n个]{1,14}[\d.]{1,9}[ *]{0,4}){1,4})个(百分点|基点)/y;
/** What makes another unit of one: 吨油当量, 万吨级, 个千分点, 个BP, 克拉; and 吨二氧化碳/万元, a quotient of what is weighed. */
const another =
  /吨标准油|吨海里|吨位(?![于列居])|克拉|个(?:千分点|BP|bp|pct)|[\u4e00-\u9fff]{1,8}(?:当量|\/[十百千万亿]*[元吨人户平立千公])|[千兆吉公厘毫]?[吨瓦米克斤升]级/y;

/** A rate, a share or a growth in the clause; or an index, whose points are no 百分点. */
const ofRate = /率|比重|占比|份额|[增降]速|[增降涨跌]幅|利差/;
const ofIndex = /指数|大盘|点位|沪指|收[于报]|[盘股]|分[，。]?$/;

/** 2个点 of a rate, a share or a growth, and 0.8个点: 百分点. Of an index they are its own points, and nothing says so otherwise. */
function pointsAt(text: string, at: number, unit: PrintedUnit): PrintedUnit | undefined {
  if (/^[位名心滴]/.test(text.slice(at + 2))) return unit; // 6个点位
  const [clause = ''] = text
    .slice(Math.max(0, at - 30), at)
    .split(/[，。；：\n]/)
    .slice(-1);
  if (ofIndex.test(clause) || !(ofRate.test(clause) || /\.\d+$/.test(clause))) return undefined;
  return { ...unit, name: '个点', unit: '百分点', kind: UnitKind.Rate, not: '' };
}

/** A closer look at a unit that others begin with. */
function closer(text: string, at: number, unit: PrintedUnit): PrintedUnit | undefined {
  if (unit.latin) return /[A-Za-z\d%²³级]/.test(text.charAt(at + unit.name.length)) ? undefined : unit;
  // 6个亿达物流园, 3个星期日
  if (unit.name === '个亿' || unit.name === '个星期') {
    const next = text.slice(at + unit.name.length, at + unit.name.length + 1);
    if (
      unit.name === '个亿'
        ? isHan(codeAt(next, 0)) && !'的左以上多'.includes(next) && !unitAt(text, at + 2)
        : '日一二三四五六天'.includes(next || '.')
    )
      return printedUnit('个', '个', 0);
    return unit;
  }
  if (unit.name === '个' && text[at + 1] === '点') return pointsAt(text, at, unit);
  const after = codeAt(text, unit.name === '个' ? skip(text, at + 1) : at + unit.name.length);
  // looking at one character is fast
  if (unit.name === '个' ? !begins('、和及与，至到—-～~–〜千Bbp', after) : !isHan(after)) return unit;
  if (matchAt(another, text, at)) return undefined;
  const match = unit.name === '个' && matchAt(shared, text, at);
  return match ? { ...unit, unit: match[1]!, kind: UnitKind.Rate, not: '' } : unit;
}

/** The unit with the longest name at that place. */
export function unitAt(text: string, at: number): PrintedUnit | undefined {
  const row = units[codeAt(text, at)];
  if (row === undefined) return undefined;
  const next = codeAt(text, at + 1);
  for (let k = 0; k < row.length; k++) {
    const unit = row[k]!;
    if (unit.second === 0 || (unit.second === next && text.startsWith(unit.name, at)))
      return unit.begins ? closer(text, at, unit) : unit;
  }
  return undefined;
}
