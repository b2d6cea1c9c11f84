/**
 * The characters at which reading a text stops: all others are passed over with one look into a table.
 *
 * @module
 */

import { codeAt } from '../quantity/numeral.js';

/** Why reading stops at a character; 0 for all others. */
export const enum Sign {
  Digit = 1,
  Han, // 一 二 三
  Bare, // 百 千 万 亿, which count only in 近百家, 数百家 and 百分之三
  First, // 首批
  Ordinal, // 第2批
  Line,
  Clause,
  Part, // ；
  Sentence,
  Open, // “
  Close, // ”
  Title, // 《
  Bracket, // （
  Unbracket, // ）
  Year, // 全年, 上半年, 年末
  Than, // 同比, 较年初
  Total, // 累计
  Average, // 人均
  Each, // 每万人口
  Among, // 其中
  Share, // 占, 占比
  New, // 新增
  Found, // 设立, 成立
  Recognise, // 认定
  Have, // 拥有
  Stock, // 余额, 存量, 常住
  From, // 由去年的3家增至5家
  Relative, // 上月, 本季度, 昨日, 期初
  Since, // 党的十八大以来
  Holiday, // 春节, 国庆假期
  Most, // 最高奖励80万元
  Prices, // 按可比价格计算
  Tag, // <table width="98%">, &nbsp;
}

/** The characters of each sign: a row that is missing does not compile. */
const characters: Readonly<Record<Sign, string>> = {
  [Sign.Digit]: '0123456789０１２３４５６７８９',
  [Sign.Han]: '一二三四五六七八九十两〇零壹贰叁肆伍陆柒捌玖拾廿卅卌',
  [Sign.Bare]: '百千万亿佰仟',
  [Sign.First]: '首',
  [Sign.Ordinal]: '第',
  [Sign.Line]: '\n',
  [Sign.Clause]: '，,：:',
  [Sign.Part]: '；;',
  [Sign.Sentence]: '。！？!?',
  [Sign.Open]: '“「『‘',
  [Sign.Close]: '”」』’',
  [Sign.Title]: '《',
  [Sign.Bracket]: '（(',
  [Sign.Unbracket]: '）)',
  [Sign.Year]: '年',
  [Sign.Than]: '比较',
  [Sign.Total]: '累',
  [Sign.Average]: '均',
  [Sign.Each]: '每',
  [Sign.Among]: '其',
  [Sign.Share]: '占',
  [Sign.New]: '新',
  [Sign.Found]: '立',
  [Sign.Recognise]: '认',
  [Sign.Have]: '有',
  [Sign.Stock]: '余存常积',
  [Sign.From]: '从由自',
  [Sign.Relative]: '月季周日天旬初',
  [Sign.Since]: '来',
  [Sign.Holiday]: '节假',
  [Sign.Most]: '最',
  [Sign.Prices]: '价',
  [Sign.Tag]: '<&',
};

/** A sign for each UTF-16 unit. */
export const signs: Uint8Array = /* @__PURE__ */ classes(characters);

/** What the character before a figure can mean; 0 for all others. */
export const enum Front {
  Bound = 1, // the end of 约, 超过, 不低于
  Between, // what may stand between 增长 and its figure: 增长了, 降幅为, 增长（现价）
  Change, // the end of 增长, 下降
  Mark, // letters and signs, which make a label of the number
  Join, // of two figures
  Figure, // the end of a currency or of 负的, which are read with the figure; what makes it none
  Layout,
}

/** A front for each UTF-16 unit. */
export const fronts: Uint8Array = /* @__PURE__ */ classes({
  [Front.Bound]: '约近超逾过破于少多足到概止满',
  [Front.Between]: '率速度幅为了出达比同合均）)分别在即或',
  [Front.Change]: '长加增升涨高大快产收低减跌落小窄短滑缓降翻慢值缩挫善弹调浮行扬强暖弱',
  [Front.Mark]: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-−﹣－负+×±·.．/:&#@\\=〔[图表前下十百千万亿',
  [Front.Join]: '、和及与',
  [Front.Figure]: '元币金镑郎€¥￥$≥≤><兆又时点件%°,',
  // Spaces, Markdown emphasis, and what nobody sees
  [Front.Layout]: '\t\v\f\r *_`\u3000\u00a0\u200b\u2060\ufeff',
} satisfies Record<Front, string>);

/** What stands between the two ends of a span or a range; the last one so that it can stand in a class of a pattern. */
export const rangeMarks = '至到—–~～〜－-';

/** What the character behind a figure can mean; 0 for all others. */
export const enum Tail {
  Word = 1, // it may make another word of a counter: 部门, 家庭
  Figure, // it may belong to it: 左右, 以上, 及以上, 至5家, /人, ·月, ×3米, 多
  Layout, // what stands behind it is to be looked at
  Finer, // behind money and some units it belongs to it: 7元2角, 7亿元港币, 6分40秒, 3斤5两
}

/** The words that begin with a counter: the counter, and the characters that make such a word of it. */
export const others =
  '部门委队 门店槛 人民工才天日月份学生论制 %人抽 条例次 台湾阶 户籍 家庭长 位一数 组织 场所 类别型创新化医水 名单 种子 年级度 对外 起步 天次 间夜 床日 册次 例次 批次 笔次 份次 头次 只次 片区 村庄 处理 次数 项链次 股东权份票指市民息价灾 单位个元一独价品体身方 卷入烟面积 周期边岁转年报末 折合算旧扣线叠价磨射腾 个多半一 成立果员为';

/** A tail for each UTF-16 unit. */
export const tails: Uint8Array = /* @__PURE__ */ classes({
  [Tail.Word]: /* @__PURE__ */ others.replace(/(?:^| )./g, ''),
  [Tail.Figure]: `左上以及/·×余多半每（(不有出${rangeMarks}`,
  [Tail.Layout]: ' *_`',
  [Tail.Finer]: '港美台新日韩澳人0123456789零〇一二三四五六七八九',
} satisfies Record<Tail, string>);

/** The number of the row that a character stands in; of two rows the last. */
function classes(rows: Readonly<Record<number, string>>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [row, group] of Object.entries(rows)) {
    for (const character of group) table[character.charCodeAt(0)] = +row;
  }
  return table;
}

export { codeAt };

/** The code of the character before a place, and 0 at the beginning. */
export const codeBefore = (text: string, at: number): number => (at > 0 ? text.charCodeAt(at - 1) : 0);

export const isHan = (code: number): boolean => code > 0x4dff && code < 0xa000;

/** The first place from `at` on that is no layout and no line break. */
export function skip(text: string, at: number): number {
  for (let code; (code = codeAt(text, at)), code === 10 || fronts[code] === Front.Layout;) at++;
  return at;
}

/** Where the first layout between two places begins; 0 where there is none. */
export function layoutIn(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(/[\s*_`]/);
  return at < 0 ? 0 : start + at;
}

/** The place behind the last character before `at` that is no layout, on the same line. */
export function skipBack(text: string, at: number): number {
  while (fronts[codeBefore(text, at)] === Front.Layout) at--;
  return at;
}

/** What the character before a place can mean, or that before the layout there. */
export function frontBefore(text: string, at: number): Front | 0 {
  const front: Front | 0 = fronts[codeBefore(text, at)]!;
  return front === Front.Layout ? fronts[codeBefore(text, skipBack(text, at))]! : front;
}

/** Whether one of the characters has that code; faster than `includes` for so few. */
export function begins(all: string, code: number): boolean {
  for (let at = 0; at < all.length; at++) if (all.charCodeAt(at) === code) return true;
  return false;
}

/** What a sticky pattern matches at that place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
