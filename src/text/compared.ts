/**
 * What a time is told for: to say when, to compare with it, or of one figure alone.
 *
 * @module
 */

import type { Context } from './context.js';
import type { MentionBasis } from './mention.js';
import { earlier, yearEnd, years } from './scope.js';
import { begins, codeAt, codeBefore, matchAt, rangeMarks, skip, skipBack } from './signs.js';
import { type Against, asideAt, dateAt, lastsAt, partAt, planAt, pricesOf, type Time, timeAt } from './times.js';

const layout = '[ *_]{0,4}';
const times = `的[ *_约近]{0,5}[\\d.０-９．一二两三四五六七八九十]{1,9}${layout}倍`;
/** What may make a base of a time, seen from its beginning: without it no time is read ahead. */
const hint = /* @__PURE__ */ new RegExp(`[^，。；;\\n]{1,30}?(?:相比|${times})`, 'y');
/** “十三五”末的2.1倍, 2020年（基期）的五倍. */
const multiple = /* @__PURE__ */ new RegExp(`${layout}(?:[（(][^（）()\\n]{1,9}[）)])?${layout}${times}`, 'y');
/** What a change is measured against by its word alone. */
export const basisOf: Readonly<Record<string, MentionBasis>> = { 同比: 'year-on-year', 环比: 'period-on-period' };
/** 达到2019年同期的95%. */
const ofSame = /[^，。；;\n]{1,9}同期的[ *_约近]{0,5}\d/y;
/** 与2020年普查相比, 与去年的4亿元相比. */
const compared = /[^，。；;\n]{0,24}相比/y;
/** 与上月相比: what follows 与 there. */
const other = /[与同和跟][ *_]{0,4}([上年期][^，。；;\n]{1,9})相$/;
/** 上年同期, 上年为: what is told of the year before, to compare with. */
const levelThen = /^(?:同期[^的]|[为是]|仅)/;
/** Behind 从 or 由 and a time: to another one; since then; as that time shows; a figure. */
const span = /* @__PURE__ */ new RegExp(`${layout}[${rangeMarks}]`, 'y');
const since = /[^，。；;\n]{0,15}?(?:以来|至今)|[ *_]{0,4}起/y;
const seen = /[^，。；;\n]{0,8}看/y;
const figure = /[^，。；;\n]{0,14}?[\d０-９一二两三四五六七八九十百千几]/y;
const inside = '[^，,。；;：:（）()\\n、和及与';
/** Behind a span of years: 收入分别为3亿元、4亿元和5亿元, but not 收入和支出分别为, which are two. */
const ofEach = /* @__PURE__ */ new RegExp(
  `((?:${inside}\\d０-９一二两三四五六七八九十百千万亿年月]|[，,：:]){0,40}?)分别((?:${inside}]|[、和及与]){1,200})`,
  'y',
);
/** Behind 由 or 从 in a span of years: 3家增至5家, but not 50人到100人不等. */
const ends = /* @__PURE__ */ new RegExp(
  `${inside}\\d]{0,4}\\d[\\d.]{0,12}${inside}\\d]{0,12}?[增加长升高大展涨降减少小缩落变][至到为]${inside}\\d]{0,4}\\d`,
  'y',
);

/** A date or a span of time; the place behind it, or 0 where it is none. */
export function date(context: Context, text: string, start: number): number {
  const told = tellTime(context, text, start);
  if (told) return told;
  const { scope } = context;
  const time = dateAt(text, start, scope);
  if (!time) return 0;
  if (time.aside) return time.end;
  const { end, years: named } = time;
  if (named) {
    const before = codeBefore(text, start);
    // 成立于1998年; 自2015年, but 自2015年至2018年
    if (begins('于', before) || (begins('自从', before) && named === 1 && !lastsAt(text, end))) return end;
    const prices = pricesOf(text, end, before);
    if (prices) return prices;
    if (text.startsWith('同期', end)) {
      context.held ??= scope;
      return context.say({ end: end + 2, scope: earlier(scope, time.scope!.year) });
    }
  }
  context.say(time);
  if (text[end - 1] === '年') ofEachYear(context, text, end);
  return end;
}

/** Behind a span of years: as many figures as years are one of each. */
function ofEachYear(context: Context, text: string, end: number): void {
  const { flow = '' } = context.scope;
  const [, from, to] = /^(\d{4})-01-01\/(\d{4})-12-31$/.exec(flow) ?? [];
  if (!from) return;
  const [first, last] = [+from, +to!];
  context.spelled = { flow, first, last };
  const [, words, list] = matchAt(ofEach, text, end) ?? [];
  const figures = list?.split(/[、和及与]/);
  if (figures?.length !== last - first + 1 || !figures.every((one) => /^\D*\d+(?:\.\d+)?\D*$/.test(one))) return;
  const [scope, ...turns] = figures.map((_, index) => years(first + index, first + index));
  context.once({ end, scope }, turns);
  context.commas = words!.split(/[，,：:]/).length - 1;
}

/** 十四五: the years of a plan; the place behind it, or 0. */
export function plan(context: Context, text: string, start: number): number {
  if (codeAt(text, start) !== 0x5341 /* 十 */) return 0;
  const told = tellTime(context, text, start);
  if (told) return told;
  const { scope, unsaid } = context;
  // 以来 lasts to the year of the report, whatever year was told of
  const time = planAt(text, start, scope, scope.year === unsaid.year ? scope : unsaid);
  return time ? context.say(time) : 0;
}

/** A time that is told to compare with it: 与去年相比, 2020年的2.1倍; the place behind it, or 0. */
function tellTime(context: Context, text: string, start: number): number {
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
  const time = timeAt(text, start, context.scope);
  if (!time) return 0;
  const { basis, base, end } = time;
  const next = skip(text, end);
  // 低于上年
  const than = (is || below) && basis === 'year-on-year';
  if (than || (is && text[next] === '的') || matchAt(multiple, text, end)) {
    context.baseEnd = is ? next : -1;
    return context.compare(basis, base, end);
  }
  if (!text.startsWith('相比', next) && !(begins('与同和跟', before) && matchAt(compared, text, end))) return 0;
  context.against = time;
  return context.once(time);
}

/** Behind 从, 由 and 自; the place behind a time that is said of one figure, of what was since, or of what is seen by it. */
export function fromTime(context: Context, text: string, start: number): number {
  const time = timeAt(text, start, context.scope);
  if (!time) {
    const { spelled, scope } = context;
    // 2012—2023年，由3家增至5家
    if (spelled && spelled.flow === scope.flow && matchAt(ends, text, start))
      context.once({ end: start, scope: years(spelled.first, spelled.first) }, [years(spelled.last, spelled.last)]);
    return start;
  }
  if (matchAt(span, text, time.end)) return start;
  if (matchAt(since, text, time.end)) return time.end;
  if (matchAt(seen, text, time.end)) return context.say(time);
  return matchAt(figure, text, time.end) ? context.once(time) : start;
}

/** Behind 同比, 环比, 比 and 较; the place behind the times that are compared with, or 0 where none is. */
export function comparesWith(context: Context, text: string, start: number, before: number): number {
  const first = basisAt(context, text, begins('同环', before) ? start - 2 : start);
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
  if (more.length > 0) context.more = more;
  return end;
}

function basisAt({ scope }: Context, text: string, start: number): (Against & { readonly end: number }) | undefined {
  const at = skip(text, start);
  const basis = basisOf[text.slice(at, at + 2)];
  return basis ? { basis, end: at + 2 } : timeAt(text, at, scope);
}

/** At 相比, which ends before `next`. */
export function comparesNow(context: Context, text: string, next: number): number {
  let { against } = context;
  if (context.from && against) context.back();
  context.against = undefined;
  if (!against) {
    const words = other.exec(text.slice(Math.max(0, next - 16), next - 1))?.[1];
    against = words === undefined ? undefined : timeAt(text, next - 2 - words.length, context.scope);
  }
  return against ? context.compare(against.basis, against.base, next) : 0;
}

/** 上半年, 去年, 年末, 全年; the place behind what is read. */
export function yearWord(context: Context, text: string, start: number, before: number, after: number): number {
  const { scope } = context;
  const next = start + 1;
  const recent = begins('全今当本', before);
  const passed = asideAt(text, next);
  // 今年以来 and 今年年初以来 say when
  if (passed && !(recent && begins('以至年初', after))) return passed;
  // 上半年, 下半年; of 6月末半年期 the 末 was read already
  if (begins('半', before) && begins('上下', codeBefore(text, start - 1)))
    return tellTime(context, text, start - 2) || context.say(partAt(text, start - 2, scope)!);
  if (begins('去上', before) || (begins('前', before) && isTwoBefore(text, start)))
    return earlierYear(context, text, next, before);
  if (begins('末底', after)) context.scope = yearEnd(scope.year);
  else if (recent) context.scope = years(scope.year, scope.year);
  return next;
}

/** 去年, 上年, 前年, and what stands behind them: 去年9月, 上年同期. */
function earlierYear(context: Context, text: string, next: number, before: number): number {
  const told = tellTime(context, text, next - 2);
  if (told) return told;
  const { scope, held = scope } = context;
  const { year } = scope;
  const from = held.year || year;
  const then = from && from - (begins('前', before) ? 2 : 1);
  const prices = pricesOf(text, next, codeBefore(text, next - 2));
  if (prices) return prices;
  const of = (time: Time): number => context.say({ ...time, scope: time.scope && { ...time.scope, year } });
  const finer = partAt(text, next, { ...scope, year: then });
  if (finer) return of(finer);
  if (levelThen.test(text.slice(next, next + 3))) {
    // 上年同期为2亿元, 上年为4亿元
    context.held = held;
    if (begins('同', codeAt(text, next))) return context.say({ end: next, scope: earlier(scope, then) });
  } else if (!begins('去前', before)) return next;
  return of({ end: next, scope: years(then, then) });
}

/** Whether 前年 is the year before the last: not in 目前年产, 以前年度, 疫情前年均. */
function isTwoBefore(text: string, at: number): boolean {
  const before = codeBefore(text, at - 1);
  const after = codeAt(text, at + 1);
  if (begins('为', after)) return !begins('当目以', before);
  return (before === 0 || begins('\n，。；：、（至止与同和跟', before)) && !begins('均度', after);
}
