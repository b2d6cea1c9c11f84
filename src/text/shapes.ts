/**
 * What is not the common shape: Chinese numerals, ordinals, dates, enumerations, titles.
 *
 * @module
 */

import { classAt } from '../quantity/numeral.js';
import type { Quantity } from '../model/quantity.js';
import { figureAt } from './figure.js';
import type { OrdinalMention } from './mention.js';
import type { Reader } from './reader.js';
import { settle } from './settle.js';
import { begins, codeAt, codeBefore, Front, frontBefore, matchAt, Sign, skip, skipBack } from './signs.js';
import { tell } from './tell.js';
import { numberOf, Say } from './times.js';
import { type PrintedUnit, unitAt, UnitKind } from './unit-at.js';
import { boundBefore, type BoundWord, isTold } from './words.js';

/** A title in 《》 counts nothing. */
export function title(text: string, start: number): number {
  for (let at = start + 1; at < text.length && at < start + 200; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x300b /* 》 */) return at + 1;
    if (code === 0x300a || code === 10) break;
  }
  return start + 1;
}

/** What comes in an order and is no unit. */
const counters = '届批单次家个台例款部期条支只座艘架套笔位场项名辆颗';

/** 首批, 首单: the first. */
export function first(reader: Reader, start: number): number {
  const { text, context } = reader;
  const end = start + 2;
  // 首台（套）, 首套房: names
  if (!begins(counters, codeAt(text, start + 1)) || begins('（(套房', codeAt(text, end))) return start + 1;
  if (begins('设立', codeBefore(text, start)) && begins('建设', codeBefore(text, start - 1))) context.says |= Say.New;
  return reader.report({ kind: 'ordinal', number: 1, text: text.slice(start, end), start, end });
}

/** What joins two numbers of one 第: 第一、二届, 第3—5位, 第**1**、**2**批. */
const joint = /[ *_`]{0,4}([、至到—–~〜～－-])[ *_`]{0,4}(?=[\d０-９一二三四五六七八九十])/y;
/** A name, a date or a label: 第一产业, 第三方, 第四十号, 第十四个五年规划; and the first of 第三、第四季度 is one too. */
const named = /(?:[、和及与至到—–~〜～－-]第?[\d一二三四五六七八九十]{1,3}){0,4}(?:[产方季时线号章节页手代]|个五)/y;

/** 第2批, 第二十二届, 第1、2批, 第3—5位: one mention for each number. */
export function ordinal(reader: Reader, ordinalAt: number): number {
  const { text } = reader;
  const places: OrdinalMention[] = [];
  let counter = '';
  let join: string | undefined;
  let start = ordinalAt;
  for (let from = skip(text, start + 1); ; from = start) {
    let at = from;
    while (at - from < 9 && (classAt(text, at) || /[０-９]/.test(text.charAt(at))) && !begins('.点', codeAt(text, at)))
      at++;
    const next = skip(text, at);
    const after = text.charAt(next);
    const number = numberOf(text.slice(from, at));
    const name = matchAt(named, text, next);
    if (name) return name[0].endsWith('季') ? from : next + name[0].length;
    if (places.length === 0 && (!(number > 0) || begins('.．五', codeAt(text, next)))) return at;
    const counted = begins(counters, codeAt(text, next));
    const last = places.at(-1)?.number ?? 0;
    if (join) {
      // 第3批、5家, 第3、5% and 第2、12个 are one place and some of something, and so is the one of 第三、一家企业
      const fits = counter
        ? after === counter
        : join !== '、' ||
          (counted
            ? !begins('个家项名', codeAt(text, next)) || places.length > 1 || number === last + 1
            : matchAt(joint, text, next) !== null || !/[\p{L}\d%.]/u.test(after));
      if (!(number > 0) || !fits || (join === '、' && number <= last)) break;
    }
    const reached = counted ? next + (unitAt(text, next)?.name.length ?? 1) : at;
    if (counted) counter = after;
    places.push({ kind: 'ordinal', number, text: text.slice(start, reached), start, end: reached });
    const match = matchAt(joint, text, reached);
    if (!match) break;
    join = match[1];
    start = reached + match[0].length;
  }
  let end = ordinalAt;
  for (const place of places) end = reader.report(place);
  return end;
}

/**
 * What is not read of a temperature below zero: a bound, and a range, of which nobody knows where it ends. Only
 * 零下三至五℃, from a number to a greater one, has its unit at the end.
 */
const belowZero =
  /零下(?:[大约概近将接超过逾不足到低高于少多最至]{1,3}[\d.点一二三四五六七八九十]+|(?:([点一二三四五六七八九十]+)|[\d.]+|[\d.点一二三四五六七八九十]+(?:℃|摄氏度))[至到—–~～-]([\d.点一二三四五六七八九十]+))/y;

/** The place behind a temperature below zero that is not read, or behind 零. */
function passZero(text: string, start: number): number {
  const [words = '零', low, high] = matchAt(belowZero, text, start) ?? [];
  return start + (low && numberOf(low) < numberOf(high!) ? 1 : words.length);
}

/** A number in Chinese numerals. */
export function han(reader: Reader, at: number, sign: Sign): number {
  const { text, context } = reader;
  let word: BoundWord | undefined;
  // 几 and 数 count only in 几十 and 数百
  const vague = begins('几数', codeBefore(text, at)) && (sign === Sign.Bare || text[at] === '十');
  const start = vague ? at - 1 : at;
  if (vague) {
    // it is read with the rest
  } else if (sign === Sign.Bare) {
    if (!text.startsWith('分之', start + 1)) {
      // 近百家, 上千家: without such a word 百 counts nothing
      const before = skipBack(text, start);
      const over = text.charAt(before - 1);
      // 上 and 过 are such words only here
      word =
        boundBefore(text, start) ??
        (over === '过' || (over === '上' && text[before - 2] !== '以')
          ? { word: '超', bound: 'above', start: before - 1 }
          : undefined);
      if (!word) return start + 1;
    }
  } else if (!classAt(text, start + 1)) {
    const one = text[start] === '一';
    if (one && text[start - 1] === '之') context.oneOf();
    const after = text.charAt(start + 1);
    // 零部件, 零门槛
    if (text[start] === '零' && !'至到—－-～~–〜'.includes(after || '.')) return passZero(text, start);
    if (one && !('成倍元番月'.includes(after) || text.startsWith('个百分点', start + 1) || after === '季'))
      return start + 1;
    if (!unitAt(text, start + 1) && !'余多分至到—－-～~–〜年月季番（(\n *'.includes(after || '.')) return start + 1;
  }
  const plan = context.plan(text, start);
  if (plan) {
    // “十四五”期间 closes the quotation too
    if (/[”’」]/.test(text.slice(start, plan))) context.quote = -1;
    return plan;
  }
  let end = start;
  while (classAt(text, end)) end++;
  if (text[end] === '番') {
    const from = start - 1 - +(text[start - 1] === '了');
    const count = numberOf(text.slice(start, end));
    if (text[from] === '翻' && count < 9) return doubled(reader, from, end + 1, count);
  }
  // 二次供水, 三次产业
  if (text[end] === '次' && (text[start] === '二' ? end === start + 1 : /^[产分]/.test(text.charAt(end + 1))))
    return end;
  // 长三角, 五角大楼, and 角 as money only behind 元, or alone
  if (text[end] === '角' && !begins('元圆块', codeBefore(text, start))) {
    if (text[start] === '三' || !begins('，。；,;', codeAt(text, end + 1))) return end + 1;
  }
  return other(reader, start, end, word);
}

/** 翻一番 is an increase by one time of what was there, 翻两番 by three. */
function doubled(reader: Reader, start: number, end: number, count: number): number {
  const { text, context } = reader;
  const printed = text.slice(start, end);
  const quantity: Quantity = { value: 2 ** count - 1, unit: '倍', resolution: 1, bound: 'exact', printed };
  const change = { word: '翻', direction: 'increase', start } as const;
  return reader.report(tell(context, text, start, end, quantity, UnitKind.Rate, change));
}

const arabic = /(?:[\d０-９．.]|,(?=\d{3}(?!\d))|(?<=(?<![\d.])\d{1,3}) (?=\d{3}(?!\d)))*/y;
/** 12，345家: a full-width comma parts thousands only where a unit follows at once, for it may also part two clauses. */
const wide =
  /(?<![\w０-９．.图表])[\d０-９]{1,3}(?:，[\d０-９]{3}){1,4}(?![\d０-９])(?:[.．][\d０-９]+)?(?=[万亿]{0,2}(.{1,4}))/y;
const times = /\*\d+/y;
const joined = /([万亿]{0,2})[、和及与]\d/y;
const nothing: PrintedUnit = {
  name: '',
  unit: '',
  power: 0,
  kind: UnitKind.Measure,
  second: 0,
  odd: false,
  plain: true,
  begins: false,
  not: '',
};

/** Dates, enumerations, and every shape that is not the common one; the place to go on from. */
export function other(reader: Reader, start: number, numberEnd: number, bare?: BoundWord): number {
  const { text, context } = reader;
  const digits = codeAt(text, start);
  const chinese = digits > 0x2fff && digits < 0xff00;
  let end = numberEnd;
  if (end === start || begins(',.． ', codeAt(text, end))) {
    // it matches everywhere, if only nothing
    end = Math.max(numberEnd, start + matchAt(arabic, text, start)![0].length);
  }
  if (text[end] === '，') {
    const match = matchAt(wide, text, start);
    if (match && unitAt(match[1]!, 0)) end = start + match[0].length;
  }
  // 7*24小时: * is emphasis elsewhere
  if (text[end] === '*') {
    const product = matchAt(times, text, end);
    if (product) return end + product[0].length;
  }
  const next = skip(text, end);
  const after = codeAt(text, next);
  // 10.9年 is no year
  const year = after === 0x5e74 /* 年 */ && !/[.．]/.test(text.slice(start, end));
  if (year && next - start === 4 && !chinese && !begins('—–~～〜至到－-', codeAt(text, next + 1))) {
    const to = next + 1 + +(text[next + 1] === '度');
    const closed = begins('末底', codeAt(text, to));
    const number = numberOf(text.slice(start, end));
    // whatever it is, four digits and 年 count no years
    return context.yearOf(text, start, to + +closed, number, number, closed) || end;
  }
  if (end - start < 5 && begins('年月季个—–~～〜至到－-', after)) {
    const behind = context.date(text, start);
    if (behind) return behind;
    if (year && end - start === 4) return end;
  }
  if (
    !chinese &&
    !begins('、和及与.', codeAt(text, end)) &&
    codeBefore(text, end) !== 46 &&
    !unitAt(text, next) &&
    !begins('至到–~〜～—－-十百千万亿余多分（(', after) &&
    !counts(text, start, end)
  )
    return end;
  const word = bare ?? (frontBefore(text, start) === Front.Bound ? boundBefore(text, start) : undefined);
  const scale = chinese ? undefined : matchAt(joined, text, end)?.[1];
  if (scale !== undefined) {
    const match = /^(\d{1,9})(?:\.(\d{1,6}))?$/.exec(text.slice(start, end).replace(/[, ]/g, ''));
    if (!match || /[第\w.]/.test(text.charAt(start - 1))) return end;
    const [, whole, decimals = ''] = match;
    const power = { '': 0, 万: 4, 亿: 8 }[scale] ?? 12;
    return reader.enumeration.wait(reader, {
      start,
      end: end + scale.length,
      mantissa: Number(whole! + decimals),
      exponent: power - decimals.length,
      scaled: scale !== '',
      word,
    });
  }
  const found = figureAt(text, start, end, word?.word ?? '', (to) => !chinese && counts(text, start, to));
  if (!found) return end;
  const { quantity } = found;
  const layout = text.slice(start, found.end).search(/[\s*_`]/);
  return settle(reader, {
    start,
    numberEnd: end,
    end: found.end,
    unit: found.unit ?? nothing,
    mantissa: 0,
    exponent: 0,
    bound: 'exact',
    fine: /[.万亿]/.test(quantity.printed),
    layout: layout < 0 ? 0 : start + layout,
    read: quantity,
    word: found.worded ? word : undefined,
  });
}

/** Whether a number without a unit counts: in a cell of a table, or told as a level. */
function counts(text: string, number: number, end: number): boolean {
  // −3.4
  const start = number - +begins('-−－', codeBefore(text, number));
  const tab = codeBefore(text, start) === 9;
  const before = tab ? 9 : codeBefore(text, skipBack(text, start));
  if (!begins('|\t为是达到至共计约超逾近', before) || /^(?:19|20)\d\d$/.test(text.slice(number, end))) return false;
  const next = skip(text, end);
  // 1，234
  if (begins('，', codeAt(text, next)) && /\d/.test(text.charAt(next + 1))) return false;
  const ends = next >= text.length || text.slice(end, next).includes('\n');
  if (before < 128) return ends || text[next] === '|' || text.slice(end, next).includes('\t');
  return (ends || begins('，。；、,;）)', codeAt(text, next))) && isTold(text, start);
}
