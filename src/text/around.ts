/**
 * What stands around a number, and makes another thing of it, or another figure.
 *
 * @module
 */

import type { Quantity } from '../model/quantity.js';
import { minus } from '../quantity/lexicon.js';
import type { Candidate } from './settle.js';
import { classAt } from '../quantity/numeral.js';
import { begins, codeAt, codeBefore, matchAt, skipBack } from './signs.js';
import { type PrintedUnit, UnitKind } from './unit-at.js';

/** What may belong to a figure, behind it: 左右, 以上, 至5家, /人, 多; emphasis may end before the first two. */
const tail =
  /[ *_`]{0,4}(?:左右|上下|及?以[上下内]|不到|有余|出头)|[ *_`]{1,4}\/[ *_`]{0,4}\p{L}|[至到–~〜～—－-]{1,2}[-−负]?[\d一二三四五六七八九十两廿]|[/·×][\p{L}\d㎡㎞（(]|[余多半每]|[（(]不?含|(?<=[元圆])(?:[\d零〇]|人民币|港[币元]|新?台币|美[元金]|[日韩]币|澳门币)|(?<=[块米])[\d一二三四五六七八九零]|(?<=%)\d|(?<=小时|分钟|斤)[\d一二三四五六七八九]/uy;
export const isTail = (text: string, at: number): boolean => matchAt(tail, text, at) !== null;

export const isMark = (code: number): boolean => code === 42 || code === 95 || code === 96;

/** How wide a mark of emphasis is that is doubled on either side. */
export const widthAt = (text: string, before: number, behind: number, mark: number): number =>
  codeBefore(text, before) === mark && codeAt(text, behind) === mark ? 2 : 1;

/** The sign before a number; `undefined` where the mark makes a label of it: A4, 1+1, 图3. */
export function signBefore(text: string, before: number, start: number, money: boolean): string | undefined {
  const mark = text.charAt(before - 1);
  const beyond = text[before - 2] ?? '\n';
  // at the beginning of a line - is a bullet, and 负 is a sign
  const attached = before === start && (mark === '负' || !/[\dA-Za-z\n]/.test(beyond));
  // 肩负三项
  if (mark === '负' && /[肩担背抱自胜欺辜]/.test(beyond)) return '';
  if (minus.test(mark) && minus.test(beyond)) return undefined; // 6万元--9万元, 净利润--6万元
  // -**3**% at the beginning of a line: a sign, or a bullet
  if (minus.test(mark) && before < start && beyond === '\n' && /^[*_]+$/.test(text.slice(before, start)))
    return undefined;
  if (minus.test(mark)) return attached ? '-' : before < start ? '' : undefined;
  if (mark === '+' && attached) return '';
  // 零下5℃ is told by the sentence as a decrease is: parseQuantity knows no 零下; but 旗下5家
  if (mark === '下') return beyond !== '零' ? '' : before === start ? '零下' : undefined;
  if (mark === '前') return '';
  if (mark === '·') return /\d/.test(beyond) ? undefined : ''; // 3·5家, but 3次·5次
  // 合计:64家 and 占比=3%, but 9:15; 1. 40家 is the first of a list
  if (mark === ':' || mark === '=') return /[\p{L})）]/u.test(beyond) && !/\d/.test(beyond) ? '' : undefined;
  if (mark === '.') return before < start ? '' : undefined;
  if (/[A-Za-z]/.test(mark) ? money || before < start : mark === ':' && before < start) return '';
  return undefined;
}

/** Whether what stands before a number makes it a part of something else: 6兆4000亿, 4又2分之1, 9时15分08秒, 附件2, %20. */
export function goesBefore(text: string, before: number, start: number): boolean {
  const mark = text.charAt(before - 1);
  const beyond = text.charAt(before - 2);
  if (mark === '件') return beyond === '附';
  if (mark === ',') return before === start && /\d/.test(beyond);
  if (mark === '又') return classAt(text, skipBack(text, before - 1) - 1) > 0;
  if (/[分时点]/.test(mark)) return before === start && /[\d一二三四五六七八九十]/.test(beyond);
  return /[兆°]/.test(mark) || (before === start && /[%$¥￥]/.test(mark));
}

/** Whether a figure inside a quotation counts: “增长5%” does, “15分钟生活圈” and “科创30条” do not. */
const countsInQuotes = (text: string, distance: number, { end, unit, fine, read }: Candidate): boolean =>
  (unit.kind === UnitKind.Rate && unit.name !== '成') ||
  unit.kind === UnitKind.Money ||
  (fine && !read && unit.kind !== UnitKind.Time) ||
  (unit.name !== '条' && distance > 4 && /[，。；、,”」’]/.test(text.charAt(end)));

/**
 * Where the character that would make another word of a counter begins a word of its own: 12家|长三角企业, 3位|一线工人,
 * 300人|月均工资; but 家长, 四位一体 and 人月, and 个多月 and 个半月 are no 个, 1类新药 and 三类水体 are names.
 */
const apart =
  /家长[三江期效远春沙城宁兴途租]|[人床][天日月](?=[\u4e00-\u9fff])(?![的左和及与]|以[上下内])|人(?:工[作程资]|民[营兵警办]|学(?!时)|生(?!产安全事故)|论(?!坛)|制(?![足篮排比]))|%(?:人(?!口(?:变动)?抽样)|抽(?!样))|位一(?!体)|位数[据学]|台阶[段梯]|间夜[间校]|类(?!别|型|创新药|新药|化学?药|医疗器械|水[体质])|名单[身亲位]|场所长|次数[据字学]|.次[干级要高中品生年日]|个(?:一[级流体线类等站般期次网带刻件]|多[式功元边媒层方中维用模]|半[导自封决])/y;

/** Whether a unit is the beginning of another word; such a counter has one character, and behind 左右 there is none. */
export const isCut = (text: string, { name, not }: PrintedUnit, end: number): boolean =>
  begins(not, codeAt(text, end)) && text[end - 1] === name && !matchAt(apart, text, end - 1);

/** What a heading begins with: 7.2 个, 2024 项, 21 家具制造业; but not 178 家, 5000 多家, 3.5 万户, 12 家企业. */
const heading =
  /(?:[\d０-９]{1,2}(?:[.．][\d０-９]{1,2})?|[〇零一二三四五六七八九十]{1,3}|(?:19|20)\d\d) +(?![ 多余万亿]|家(?![具电居政]))/y;

/** Whether a number with a unit counts nothing: 3部门, 近5年, 第3期, “科创30条”. */
export function isLabel(text: string, candidate: Candidate, before: number, quote: number): boolean {
  const { start, numberEnd, end, unit, layout } = candidate;
  const { kind, name } = unit;
  if (isCut(text, unit, end)) return true;
  // 前10位, 前三名, but 目前3位 and 提前3位
  if (
    (name === '位' || name === '名') &&
    text[before - 1] === '前' &&
    !begins('目此日提', codeBefore(text, before - 1))
  )
    return true;
  if (unit.odd) {
    if (name === '期' && !begins('共计办了展版行满出约', codeBefore(text, before))) return true;
    // 2023成都论坛
    if (name === '成' && /^\d{3,}$/.test(text.slice(start, numberEnd))) return true;
    // 86年8月18日
    if (name === '年' && /^[ *]{0,3}[\d一二三四五六七八九十]{1,3}月/.test(text.slice(end, end + 7))) return true;
    // 2019起
    if (name === '起' && numberEnd - start === 4) return true;
  }
  // 3.4项目概况 at the beginning of a line: nobody counts 3.4 of what cannot be parted
  if (
    kind === UnitKind.Counter &&
    !candidate.read &&
    /^\d{1,2}(?:\.\d{1,2})+$/.test(text.slice(start, numberEnd)) &&
    numberEnd + name.length === end
  ) {
    if (before === 0 || begins('\n#|', codeBefore(text, before))) return true;
  }
  // 屏幕4角: a corner; money is 角 before a pause, or behind 元
  if (name === '角' && !begins('，。；、,;（）()*|整 \n\0', codeAt(text, end))) return true;
  // 7.2 个 at the beginning of a line is a heading
  if (layout && text.charCodeAt(layout) === 32 && kind === UnitKind.Counter) {
    if ((before === 0 || begins('\n#', codeBefore(text, before))) && matchAt(heading, text, start)) return true;
  }
  return quote >= 0 && !countsInQuotes(text, start - quote, candidate);
}

/** A figure after a verb of decrease or a minus: read without a sign, it is never negative. */
export function negate({ value, low, high, digits, ...rest }: Quantity): Quantity {
  return {
    ...rest,
    value: 0 - value, // no −0
    ...(low !== undefined && { low: 0 - high!, high: 0 - low }),
    ...(digits && { digits: `-${digits}` }),
  };
}
