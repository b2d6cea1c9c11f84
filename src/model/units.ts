/**
 * Scales and units: one declarative table, from which the types (`unit-types.ts`), the parser, the
 * converter and the formatter follow. What only the English formatter and the exports need of a unit
 * stands beside it in `unit-words.ts`, so that `convert` does not carry it.
 *
 * @module
 */

import type { SimpleUnit, Words } from './unit-types.js';

/** The scales that may stand before a unit, as powers of ten: 万元 is 10⁴ 元. */
export const scales = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  十万亿: 13,
  百万亿: 14,
  千万亿: 15,
  亿亿: 16,
} as const;

/**
 * Counters: indivisible things. A figure that is printed to the unit (436家) is exact.
 *
 * The names are one string each, because a bundle carries them: as an object they weigh twice as much.
 */
export const counters =
  '家 件 款 项 个 人 名 位 户 场 次 笔 批 期 台 套 辆 艘 架 列 座 所 栋 幢 间 篇 部 本 册 种 类 处 条 张 份 只 支 枚 颗 头 株 例 宗 起 门 组 对 片 块 根 箱 标箱 标准箱 床 村 县 人次 家次 户次 件次 台次 台套 架次 班次 车次 辆次 艘次 场次 列次 股 单 卷 羽 客位 席位';

/** Money, by the Chinese names; `unit-words.ts` has the ISO 4217 codes. */
export const currencies =
  '元 美元 港元 澳门元 新台币 欧元 日元 英镑 韩元 卢布 卢比 加元 澳元 新西兰元 新加坡元 瑞士法郎 泰铢';

/** Rates that take no scale: nobody writes 万%. */
export const rates = '% 百分点 倍 折';

/** Everything else that is measured rather than counted, and so rounded. */
export const physicalUnits =
  '人年 年 个月 周 星期 天 工作日 小时 分钟 秒 岁 公斤 吨标准煤 斤 米 海里 平方米 亩 立方米 桶 瓦 瓦时 吨公里 人公里 摄氏度';

/** The names of the derived units: the parser needs no more of them. */
export const derivedNames =
  '‰ 成 基点 千克 克 毫克 微克 吨 厘米 毫米 千米 公里 公顷 平方公里 平方千米 升 毫升 千瓦 兆瓦 吉瓦 千瓦时 兆瓦时';

/**
 * Units that are a power of ten of another: one 基点 is 10⁻² 百分点. They keep their own name in a quantity,
 * and convert to each other.
 */
export const derivedUnits = {
  '‰': ['%', -1],
  成: ['%', 1],
  基点: ['百分点', -2],
  千克: ['公斤', 0],
  克: ['公斤', -3],
  毫克: ['公斤', -6],
  微克: ['公斤', -9],
  吨: ['公斤', 3],
  厘米: ['米', -2],
  毫米: ['米', -3],
  千米: ['米', 3],
  公里: ['米', 3],
  公顷: ['平方米', 4],
  平方公里: ['平方米', 6],
  平方千米: ['平方米', 6],
  升: ['立方米', -3],
  毫升: ['立方米', -6],
  千瓦: ['瓦', 3],
  兆瓦: ['瓦', 6],
  吉瓦: ['瓦', 9],
  千瓦时: ['瓦时', 3],
  兆瓦时: ['瓦时', 6],
} as const satisfies Record<Words<typeof derivedNames>, readonly [root: string, power: number]>;

/**
 * Other names, each with the unit that the figure gets, and the power of ten where it is not the same:
 * 4‰ is 0.4 %, 三成 is 30 %, 5角 is 0.5 元.
 */
export const unitAliases =
  '人民币=元 人民币元=元 元人民币=元 圆=元 块钱=元 角=元=-1 港币=港元 美金=美元 台币=新台币 日圆=日元 日币=日元 韩币=韩元 澳门币=澳门元 个百分点=百分点 个基点=基点 个小时=小时 个星期=星期 个工作日=工作日 个亿==8 平米=平方米 ㎡=平方米 m²=平方米 m=米 cm=厘米 mm=毫米 ㎞=公里 km=公里 km²=平方公里 m³=立方米 t=吨 kg=公斤 g=克 kW=千瓦 MW=兆瓦 GW=吉瓦 kWh=千瓦时 MWh=兆瓦时 人·公里=人公里 人·km=人公里 吨·公里=吨公里 吨·km=吨公里 t·km=吨公里 千瓦小时=千瓦时 瓦小时=瓦时 吨标煤=吨标准煤 ℃=摄氏度 °C=摄氏度 周岁=岁 TEU=标准箱 国际标准箱=标准箱 个国际标准箱=标准箱 个标准箱=标准箱 ‰=%=-1 成=%=1';

/** Every unit of the table; `''` is that of a figure printed without one. */
export const units = /* @__PURE__ */ allUnits();

function allUnits(): readonly SimpleUnit[] {
  return [
    '',
    ...[counters, currencies, rates, physicalUnits, derivedNames].flatMap((group) => group.split(' ')),
  ] as SimpleUnit[];
}
