/**
 * Places in an order: 首批, 第2批, 第1、2批. They count nothing.
 *
 * @module
 */

import { classAt } from '../quantity/numeral.js';
import { Say } from './context.js';
import type { OrdinalMention } from './mention.js';
import type { Reader } from './reader.js';
import { begins, codeAt, codeBefore, matchAt, rangeMarks, skip } from './signs.js';
import { numberOf } from './times.js';
import { unitAt } from './unit-at.js';

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
const joint = /* @__PURE__ */ new RegExp(
  `[ *_\`]{0,4}([、${rangeMarks}])[ *_\`]{0,4}(?=[\\d０-９一二三四五六七八九十])`,
  'y',
);
/** A name, a date or a label: 第一产业, 第三方, 第四十号, 第十四个五年规划; and the first of 第三、第四季度 is one too. */
const named = /* @__PURE__ */ new RegExp(
  `(?:[、和及与${rangeMarks}]第?[\\d一二三四五六七八九十]{1,3}){0,4}(?:[产方季时线号章节页手代]|个五)`,
  'y',
);

/** The comma of 第1,250,000辆. */
const thousands = /(?<=\d),(?=\d{3}(?!\d))/y;

/** 第2批, 第二十二届, 第1、2批, 第3—5位: one mention for each number. */
export function ordinal(reader: Reader, ordinalAt: number): number {
  const { text } = reader;
  const places: OrdinalMention[] = [];
  let counter = '';
  let join: string | undefined;
  let start = ordinalAt;
  for (let from = skip(text, start + 1); ; from = start) {
    let at = from;
    while ((classAt(text, at) && !begins('.点', codeAt(text, at))) || matchAt(thousands, text, at)) at++;
    const next = skip(text, at);
    const after = text.charAt(next);
    const number = numberOf(text.slice(from, at).replaceAll(',', ''));
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
