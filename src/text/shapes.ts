/**
 * What is not the common shape: Chinese numerals, dates, enumerations, titles.
 *
 * @module
 */

import { classAt } from '../quantity/numeral.js';
import type { Bound, Quantity } from '../model/quantity.js';
import { safeParseQuantity } from '../quantity/parse.js';
import { date, plan as planOf, timeInCode, timesInARow } from './time-phrases.js';
import { Say } from './context.js';
import { type Figure, figureAt, isRead, type Unread } from './figure.js';
import { perEachUnled } from './trigger-words.js';
import { prefixBefore } from './prefix.js';
import type { Reader } from './reader.js';
import { settle } from './settle.js';
import { begins, codeAt, codeBefore, layoutIn, matchAt, rangeMarks, Sign, skip, skipBack } from './signs.js';
import { tell } from './build-mention.js';
import { numberOf } from './parse-time.js';
import { years } from './scope.js';
import { formalCounts, inName } from './words-with-numerals.js';
import { noUnit, unitAt, UnitKind } from './unit-at.js';
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

/**
 * What is not read of a temperature below zero: a bound, and a range, of which nobody knows where it ends. Only
 * 零下三至五℃, from a number to a greater one, has its unit at the end.
 */
const belowZero =
  /零下(?:[大约概近将接超过逾不足到低高于少多最至]{1,3}[\d.点一二三四五六七八九十]+|(?:([点一二三四五六七八九十]+)|[\d.]+|[\d.点一二三四五六七八九十]+(?:℃|摄氏度))[至到—–~～〜－-]([\d.点一二三四五六七八九十]+))/y;

/** The place behind a temperature below zero that is not read, or behind 零. */
function passZero(text: string, start: number): number {
  const [words = '零', low, high] = matchAt(belowZero, text, start) ?? [];
  return start + (low && numberOf(low) < numberOf(high!) ? 1 : words.length);
}

/** A number in Chinese numerals. */
export function han(reader: Reader, at: number, sign: Sign): number {
  const { text, context } = reader;
  let word: BoundWord | undefined;
  const row = begins('、和及与季', codeAt(text, at + 1)) && timesInARow(context, text, at);
  if (row) return row;
  // 唯一一家
  if (text[at] === '一' && text[at + 1] === '一') return at + 1;
  if (!formalCounts(text, at) || inName(text, at)) return at + 1;
  const gap = skipBack(text, at);
  if (isOfCalendar(text, at)) {
    let end = at + 1;
    while (classAt(text, end)) end++;
    return end;
  }
  // 一 百 四 十 户: spaced out
  if (gap < at && gap > 0 && classAt(text, gap - 1) > 0 && codeBefore(text, gap) > 57) return spacedEnd(text, at);
  // 几 and 数 count only in 几十 and 数百
  const vague = begins('几数', codeBefore(text, at)) && (sign === Sign.Bare || text[at] === '十');
  const start = vague ? at - 1 : at;
  if (vague) {
    // it is read with the rest
  } else if (sign === Sign.Bare) {
    const counted = /^[百千万亿]+(?:分之|[余多](?=\D))/.test(text.slice(start, start + 6)) && !classAt(text, start - 1);
    if (!counted) {
      // 近百家, 上千家: without such a word 百 counts nothing
      const before = skipBack(text, start);
      const over = text.charAt(before - 1);
      // 上 and 过 are such words only here
      word =
        boundBefore(text, start) ??
        (over === '过' || (over === '上' && text[before - 2] !== '以')
          ? { word: '超', bound: 'above', start: before - 1 }
          : undefined);
      if (!word) return begins('人元万', codeAt(text, start + 1)) ? perEachUnled(context, text, start) : start + 1;
    }
  } else if (!classAt(text, start + 1)) {
    const one = text[start] === '一';
    if (one && text[start - 1] === '之') context.oneOf();
    const after = text.charAt(start + 1);
    // 零部件, 零门槛
    if (text[start] === '零' && !rangeMarks.includes(after || '.')) return passZero(text, start);
    if (one && !oneCounts(text, start, after)) return start + 1;
    if (!unitAt(text, start + 1) && !`余多分年月季番（(\n *${rangeMarks}`.includes(after || '.')) return start + 1;
  }
  const plan = planOf(context, text, start);
  if (plan) {
    // “十四五”期间 closes the quotation too
    if (/[”’」]/.test(text.slice(start, plan))) context.quote = -1;
    return plan;
  }
  let end = start;
  while (classAt(text, end)) end++;
  if (text[end] === '番') {
    const near = boundBefore(text, start);
    let from = (near?.start ?? start) - 1;
    if (text[from] === '了') from--;
    const count = numberOf(text.slice(start, end));
    const over = begins('多余', codeAt(text, end + 1));
    const bound = near?.bound ?? (over ? 'above' : 'exact');
    if (text[from] === '翻' && count < 9) return doubled(reader, from, end + 1 + +over, count, bound);
  }
  // 二次供水, 三次产业
  if (text[end] === '次' && (text[start] === '二' ? end === start + 1 : /^[产分]/.test(text.charAt(end + 1))))
    return end;
  // 长三角, 五角大楼, and 角 as money only behind 元, or alone
  if (text[end] === '角' && !begins('元圆块', codeBefore(text, start))) {
    if (
      text[start] === '三' ||
      !/^角(?:$|[，。；、,;|*\s）)整]|[一二三四五六七八九壹贰叁肆伍陆柒捌玖\d]分)/.test(text.slice(end, end + 3))
    )
      return end + 1;
  }
  return other(reader, start, end, word);
}

/** Whether a numeral is a day, a time of day, or the 零 of 清零: 腊月廿三, 星期六, 凌晨两点五. */
function isOfCalendar(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  if (begins('廿卅卌', codeAt(text, at)) && before.endsWith('月')) return true;
  if (/(?:星期|礼拜)$/.test(before)) return /^[一二三四五六](?![十百千万点])/.test(text.slice(at, at + 2));
  if (before.endsWith('周') && /^[一二三四五六][一二三四五六七八九]/.test(text.slice(at, at + 2))) return true;
  if (/(?:凌晨|[上下中]午|傍晚|晚上|早上)$/.test(before)) return true;
  return text[at] === '零' && /[清归]$/.test(before) && classAt(text, at + 1) > 0;
}

/** Where a numeral ends that is spaced out. */
function spacedEnd(text: string, start: number): number {
  let end = start;
  for (let next = start; classAt(text, next); next = skip(text, end)) {
    end = next;
    while (classAt(text, end)) end++;
  }
  return end;
}

/** What 一 counts with: 一成, 一倍, 一个百分点; 约一公里 and 不到一年; the lower end of 一至三台. Elsewhere it is an article. */
function oneCounts(text: string, start: number, after: string): boolean {
  if ('成倍元番月季'.includes(after || '.') || text.startsWith('个百分点', start + 1)) return true;
  if (begins('统唯专第同之单万逐', codeBefore(text, start))) return false;
  if (/^[至到—–~～〜－-]{1,2}(?:[二两三四五六七八九十百]|一[十百千万])/.test(text.slice(start + 1, start + 5)))
    return true;
  // a class of people or a step is none: 近一步, 超一线
  return unitAt(text, start + 1) !== undefined && boundBefore(text, start) !== undefined;
}

/** 翻一番 is an increase by one time of what was there, 翻两番 by three; 翻了近一番 and 翻一番多 by less and by more. */
function doubled(reader: Reader, start: number, end: number, count: number, bound: Bound): number {
  const { text, context } = reader;
  const printed = text.slice(start, end);
  const quantity: Quantity = { value: 2 ** count - 1, unit: '倍', resolution: 1, bound, printed };
  const change = { word: '翻', direction: 'increase', start } as const;
  return reader.report(tell(context, text, start, end, quantity, UnitKind.Rate, change));
}

const arabic = /(?:[\d０-９．.]|,(?=\d{3}(?!\d))|(?<=(?<![\d.])\d{1,3}) (?=\d{3}(?!\d)))*/y;
/** 12，345家: a full-width comma parts thousands only where a unit follows at once, for it may also part two clauses. */
const wide =
  /(?<![\w０-９．.图表])[\d０-９]{1,3}(?:，[\d０-９]{3}){1,4}(?![\d０-９])(?:[.．][\d０-９]+)?(?=[万亿]{0,2}(.{1,4}))/y;
const times = /\*\d+/y;
const joined = /[ *_`]{0,4}(?:([万亿]{1,2})[ *_`]{0,4})?[、和及与][ *_`]{0,4}(?=\d)/y;

const fraction = /([1-9]\d?)\/([1-9]\d{0,2})(左右|以[上下])?(?=[\s，,。；、（）*的和上提下降]|$)/y;
/** A share as a fraction: 占全国1/3, 上升到1/8, 其中的1/4和1/5; but 24/7, 3/4号楼, 截至4/5 and 1/2线. */
function shareAt({ text, context }: Reader, start: number): Figure | undefined {
  const [printed, above, below, behind = ''] = matchAt(fraction, text, start) ?? [];
  if (!printed || +above! >= +below!) return undefined;
  const { last } = context;
  const { says } = context.state;
  const follows = last?.end === start - 1 && last.text.includes('/') && begins('、和', codeBefore(text, start));
  const led = /[约超过近逾足的有]$|[不升降达]到$|[升降]至$|全[国省市县区]$/.test(
    text.slice(Math.max(0, skipBack(text, start) - 2), skipBack(text, start)),
  );
  if (!follows && !led && !(says & Say.Share)) return undefined;
  const word = boundBefore(text, start)?.word ?? '';
  const result = safeParseQuantity(`${word}${below}分之${above}${behind}`);
  return result.success ? { quantity: result.data, unit: unitAt('%', 0), end: start + printed.length } : undefined;
}

/** Dates, enumerations, and every shape that is not the common one; the place to go on from. */
export function other(reader: Reader, start: number, numberEnd: number, bare?: BoundWord): number {
  const { text, context } = reader;
  const digits = codeAt(text, start);
  const coded = digits < 58 && timeInCode(context, text, start, numberEnd);
  if (coded) return coded;
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
  if (end - start < 5 && begins(`年月季个${rangeMarks}`, after)) {
    // 民国112年, and 112年 in traditional characters
    const republic = text.slice(start - 2, start) === '民国';
    if (year && (republic ? end - start < 4 : end - start === 3 && reader.isTraditionalAt(start))) {
      const then = 1911 + Number(text.slice(start, end));
      return context.say({ end: next + 1, scope: republic ? years(then, then) : undefined });
    }
    const behind = date(context, text, start);
    if (behind) return behind;
    if (year && end - start === 4) return end;
  }
  const share = text[end] === '/' ? shareAt(reader, start) : undefined;
  const prefix = prefixBefore(text, start);
  if (!prefix) return end;
  if (
    !share &&
    !chinese &&
    !prefix.currency &&
    !begins('、和及与.', after) &&
    codeBefore(text, end) !== 46 &&
    !unitAt(text, next) &&
    !begins(`十百千万亿余多分（(${rangeMarks}`, after) &&
    !counts(text, start, end)
  )
    return end;
  const word = bare ?? boundBefore(text, start);
  const pair = chinese ? null : matchAt(joined, text, end);
  if (pair) {
    const [gap, scale = ''] = pair;
    const match = /^(\d{1,9})(?:\.(\d{1,6}))?$/.exec(text.slice(start, end).replace(/[, ]/g, ''));
    if (!match || /[第\w.]/.test(text.charAt(start - 1))) return end;
    // 1、 3家企业 and 4、25家单位: the number of a list; but 3、5、8亿元 are three
    if (!scale && gap.includes('、') && begins('\n\0', codeBefore(text, skipBack(text, start)))) {
      if (/ 、|、 /.test(gap) || (end - start < 3 && !/^[\d.]+[ *_`]*[、和及与]/.test(text.slice(end + gap.length))))
        return end + gap.length;
    }
    const [, whole, decimals = ''] = match;
    const power = { '': 0, 万: 4, 亿: 8 }[scale] ?? 12;
    return reader.enumeration.wait(reader, {
      start,
      end: scale ? text.indexOf(scale, end) + scale.length : end,
      next: end + gap.length,
      mantissa: Number(whole! + decimals),
      exponent: power - decimals.length,
      scaled: scale !== '',
      word,
    });
  }
  const told = (to: number): boolean => !chinese && counts(text, start, to);
  if (/^[\n]?[-−﹣－+]$/.test(text.slice(Math.max(0, prefix.from - 2), prefix.from))) {
    // -5%至-3% at the beginning of a line: a sign or a bullet, so nothing of it is read
    const whole = figureAt(text, prefix.from - 1, end, told);
    return isRead(whole) ? whole.end : end;
  }
  let from = bare ? start : prefix.from;
  let found: Figure | Unread = share ?? figureAt(text, from, end, told, bare?.bound);
  if (bare) from = bare.start;
  if (!isRead(found) && !bare && from < start && !prefix.minus) {
    // 约300余家, 支持欧元3种: what stands before it is not of the figure
    found = figureAt(text, (from = start), end, told);
  }
  if (!isRead(found)) return reader.leave(found.code, from, found.end ?? passed(text, end));
  const { quantity } = found;
  if (share && word) from = word.start;
  return settle(reader, {
    start,
    from,
    signed: prefix.minus && from < start,
    numberEnd: end,
    end: found.end,
    unit: found.unit ?? noUnit,
    mantissa: 0,
    exponent: 0,
    bound: 'exact',
    fine: /[.万亿]/.test(quantity.printed),
    layout: layoutIn(text, start, found.end),
    read: quantity,
  });
}

/** Behind a number that is not read, and what belongs to it: 分之 and the number behind. */
function passed(text: string, end: number): number {
  while (text.startsWith('分之', end)) {
    end += 2;
    while (classAt(text, end)) end++;
  }
  return end;
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
