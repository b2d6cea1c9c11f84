/**
 * What a change is measured against: the words of each basis, the times that are compared with, and which of them holds.
 *
 * @module
 */

import { type Context, type Kept, Say } from './context.js';
import type { MentionBasis } from './mention.js';
import { begins, codeAt, codeBefore, matchAt, skip, skipBack } from './signs.js';
import { type Against, timeAt } from './parse-time.js';
import type { Change } from './words.js';

const layout = '[ *_]{0,4}';
const times = `的[ *_约近]{0,5}[\\d.０-９．一二两三四五六七八九十]{1,9}${layout}倍`;
/** What may make a base of a time, seen from its beginning: without it no time is read ahead. */
const hint = /* @__PURE__ */ new RegExp(`[^，。；;\\n]{1,30}?(?:相比|比较|${times})`, 'y');
/** “十三五”末的2.1倍, 2020年（基期）的五倍. */
const multiple = /* @__PURE__ */ new RegExp(`${layout}(?:[（(][^（）()\\n]{1,9}[）)])?${layout}${times}`, 'y');
/** What a change is measured against by its word alone: a row is a word. */
export const basisOf: Readonly<Record<string, MentionBasis>> = {
  同比: 'year-on-year',
  按年: 'year-on-year',
  年增: 'year-on-year',
  年减: 'year-on-year',
  环比: 'period-on-period',
  按月: 'period-on-period',
  按季: 'period-on-period',
  月增: 'period-on-period',
  月减: 'period-on-period',
};
/** Behind 按年 and 按月, that they are such words: not 按年计算, 按月发放. */
const measures = /[增升涨下跌降减回扩缩+＋-]|上[升涨]|变[动化]/y;
/** Behind 年增 and 月减: the rate itself, for 年增长5% may be one of every year. */
const atOnce = /[率幅约近超]?\d/y;

/** At 按年, 按月, 年增 and 月减; the place behind what is read, or 0. */
export function shortBasis(context: Context, text: string, start: number, before: number, after: number): number {
  const next = start + 1;
  if (begins('按', before) && matchAt(measures, text, next)) return basisWord(context, text, start - 1, next);
  if (
    begins('增减', after) &&
    !begins('每全均近逐当同本半去今年个', before) &&
    !/\d/.test(text.charAt(start - 1)) &&
    matchAt(atOnce, text, next + 1)
  )
    return basisWord(context, text, start, next);
  return 0;
}

/** Compares by the word at a place. */
function basisWord(context: Context, text: string, start: number, end: number): number {
  context.compare(basisOf[text.slice(start, start + 2)]!, undefined, end);
  context.basisWord = text.slice(start, start + 2);
  return (context.basisEnd = end);
}

/** What may stand between 同比 and its rate. */
const copula = /^[ *]{0,2}(?:[为达：:]|约|实现|[+＋])?[ *]{0,2}$/;

/** The change of a rate without a verb: 同比7.4%, 较上年同期+5.2%, 环比为-1.6%; and 减少26亿元，即3.9%, which is that change again. */
export function bareChange(
  context: Context,
  text: string,
  start: number,
  isRate: boolean,
  isSigned: boolean,
): Change | undefined {
  if (!isRate) return undefined;
  const { basisEnd, basisWord: word } = context;
  const { changed } = context.state;
  if (basisEnd >= 0 && start - basisEnd < 6 && start >= basisEnd) {
    if ((isSigned || word !== '') && copula.test(text.slice(basisEnd, start)))
      return { word: word || text.charAt(basisEnd), direction: 'increase', start };
  }
  const place = skipBack(text, start);
  if (changed && begins('即或', codeBefore(text, place)) && /^[，,（(] ?$/.test(text.slice(changed.end, place - 1)))
    return { ...changed.change, start };
  return undefined;
}

/** 达到2019年同期的95%. */
const ofSame = /[^，。；;\n]{1,9}同期的[ *_约近]{0,5}\d/y;
/** 与2020年普查相比, 与去年的4亿元相比. */
const compared = /[^，。；;\n]{0,24}(?:相比|比较)/y;
/** 与上月相比, 与上年比较: what follows 与 there. */
const other = /[与同和跟][ *_]{0,4}([上去年期][^，。；;\n]{1,9}?)相?比?$/;

/** A time that is told to compare with it: 与去年相比, 2020年的2.1倍; the place behind it, or 0. */
export function tellTime(context: Context, text: string, start: number): number {
  let place = skipBack(text, start);
  if (begins('“「', codeBefore(text, place))) place = skipBack(text, place - 1);
  const before = codeBefore(text, place);
  // 是2020年的95%, 相当于, 恢复到; 升至2020年同期的95%, but 升至2020年的95% is of that year
  const is =
    begins('是为', before) ||
    text.startsWith('当于', place - 2) ||
    (begins('到至达', before) && (text.startsWith('恢复', place - 3) || matchAt(ofSame, text, start) !== null));
  const below = !is && begins('于', before);
  if (!is && !below && !matchAt(hint, text, start)) return 0;
  const time = timeAt(text, start, context.state.scope);
  if (!time) return 0;
  const { basis, base, end } = time;
  const next = skip(text, end);
  // 低于上年
  const than = (is || below) && basis === 'year-on-year';
  if (than || (is && text[next] === '的') || matchAt(multiple, text, end)) {
    context.baseEnd = is ? next : -1;
    return context.compare(basis, base, end);
  }
  if (
    !text.startsWith('相比', next) &&
    !text.startsWith('比较', next) &&
    !(begins('与同和跟', before) && matchAt(compared, text, end))
  )
    return 0;
  context.state.against = time;
  return context.once(time);
}

/** Behind 同比, 环比, 比 and 较; the place behind the times that are compared with, or 0 where none is. */
export function comparesWith(context: Context, text: string, start: number): number {
  const first = basisAt(context, text, basisOf[text.slice(start - 2, start)] ? start - 2 : start);
  if (!first) return 0;
  context.compare(first.basis, first.base, first.end);
  let { end } = first;
  const more: Against[] = [];
  for (;;) {
    const at = skip(text, end);
    const time = begins('和及与、', codeAt(text, at)) ? basisAt(context, text, at + 1) : undefined;
    if (!time) break;
    more.push(time);
    ({ end } = time);
  }
  if (more.length > 0) context.state.more = more;
  const word = text.slice(end - 2, end);
  context.basisEnd = end;
  context.basisWord = first.basis !== 'named' && basisOf[word] ? word : '';
  // 收入比2023年（下同）增长5%
  if (matchAt(ditto, text, end)) context.ditto = first;
  // 同比：5.2%
  return end + +(context.basisWord !== '' && matchAt(colon, text, end) !== null);
}

const ditto = /[（(]以?下[均皆]?同/y;
const colon = /[：:][ *+＋-]{0,3}\d/y;

function basisAt(
  { state: { scope } }: Context,
  text: string,
  start: number,
): (Against & { readonly end: number }) | undefined {
  const at = skip(text, start);
  const basis = basisOf[text.slice(at, at + 2)];
  return basis ? { basis, end: at + 2 } : timeAt(text, at, scope);
}

/** At 相比, which ends before `next`. */
export function comparesNow(context: Context, text: string, next: number): number {
  let { against } = context.state;
  if (context.state.from && against) context.back();
  context.state.against = undefined;
  if (!against) {
    const match = other.exec(text.slice(Math.max(0, next - 16), next - 1));
    const words = match?.[1];
    against =
      words === undefined
        ? undefined
        : timeAt(text, next - 1 - match![0].length + match![0].indexOf(words), context.state.scope);
  }
  return against ? context.compare(against.basis, against.base, next) : 0;
}

/** A change of a rate, most often against the month before, whatever the rate is against: 降幅收窄0.3个百分点. */
const ofRate = /(?:增速|[增涨降跌]幅)[^，。；]{0,3}$/;

/** What a change is measured against: by its clause, or else as the one of its kind before it. */
export function measure(context: Context, text: string, unit: string, { start }: Change): Against | undefined {
  const { measured, says, scope } = context.state;
  if (text.startsWith('复合', start - 2)) return { basis: 'annual-average' };
  // 多增 and 少: of a change, as what is told in points most often is
  const second =
    unit === '百分点' || unit === '基点' || begins('多少', codeAt(text, start)) || text[start - 1] === '多';
  if (measured) {
    // 年均 holds for its clause only
    if (measured.basis !== 'annual-average')
      keep(context, { basis: measured.basis, base: measured.base, flow: scope.flow }, second);
    return measured;
  }
  if (says & Say.Other) return undefined;
  // 拉动增长0.2个百分点: what it adds to another rate
  if (/(?:拉动|贡献)[^，。；]{0,10}$/.test(text.slice(Math.max(0, start - 12), start))) return undefined;
  const ofItself = second && ofRate.test(text.slice(Math.max(0, start - 5), start));
  const kept = (second && context.state.second) || (ofItself ? undefined : context.state.kept);
  // 年末比上年末增长4%，全年出口增长3%: of another time only 同比 and 环比 of a rate hold too, not of 全年增加3亿元
  const holds = kept && (kept.flow === scope.flow || (/[%点]/.test(unit) && /-on-/.test(kept.basis)));
  return holds ? kept : context.ditto;
}

function keep(context: Context, kept: Kept, second: boolean): void {
  if (second) context.state.second = kept;
  else {
    context.state.kept = kept;
    context.state.first ??= kept;
  }
}
