/**
 * What a time is told for: to say when, to compare with it, or of one figure alone.
 *
 * @module
 */

import type { Context } from './context.js';
import type { MentionBasis } from './mention.js';
import type { Change } from './words.js';
import { day, earlier, months, opening, type Scope, yearEnd, years } from './scope.js';
import { begins, codeAt, codeBefore, isHan, matchAt, rangeMarks, skip, skipBack } from './signs.js';
import {
  type Against,
  asideAt,
  dateAt,
  inYear,
  isPart,
  isRemark,
  isUntil,
  lastsAt,
  numberOf,
  partAt,
  planAt,
  pricesOf,
  scopeBefore,
  type Time,
  timeAt,
} from './times.js';

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
function shortBasis(context: Context, text: string, start: number, before: number, after: number): number {
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
  const { basisEnd, basisWord: word, changed } = context;
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
/** 上年同期, 上年为: what is told of the year before, to compare with. */
const levelThen = /^(?:同期[^的]|[为是]|仅)/;
/** 上年出口4亿元: directly before a figure and the noun that it is of; but 上年结转4亿元, 上年增速. */
const ownFigure = /^(?!结|末|底|度?[水高低])[^，。；：:（）()\n\d增减升降]{0,10}\d/;
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
    if (begins('于', before)) return end;
    if (begins('自从', before) && named === 1 && !lastsAt(text, end)) return context.say({ end, scope: undefined });
    const prices = pricesOf(text, end, before);
    if (prices) {
      // 按2020年不变价, but not 以2020年为100
      if (text.slice(end, prices).endsWith('价')) context.prices = 'constant';
      return prices;
    }
    if (text.startsWith('同期', end)) {
      context.held ??= scope;
      return context.say({ end: end + 2, scope: earlier(scope, time.scope!.year) });
    }
  }
  const next = sayTime(context, text, start, time);
  if (text[end - 1] === '年') ofEachYear(context, text, end);
  return next;
}

/** 2016年水平, 与一季度基本持平, 9月合约: a time that says which, and not when. */
const which =
  /[份年月季度同期的初末底]{0,3}(?:[基大]本|大体|总体|仍)?(?:水平(?![上下]|方向)|持平|相当(?!于)|相近|一致)|份?(?:合约|期货|主力|交割)/y;
/** 2030年前, 2021年起, 2020年以后: a time that only begins or ends what is spoken of. */
const edge =
  /[以之][前后]|前(?![ *]*[\d０-９一二两三四五六七八九十几季个半期沿瞻列端往来景置])|后(?![ *]*[\d０-９一二两三四五六七八九十几续台期勤备来半])|起(?![草步重诉源点飞航价伏落动居用])|开始/y;
/** 主要是2021年受灾, 因2020年, 受2022年影响: the time of a reason. */
const reason = /(?:主要[是系]|[原起基]?因|由于|[接承享]?受|得益于|源于)[ *]{0,4}$/;

/** Says when, where a time is named for that; the place behind it. */
function sayTime(context: Context, text: string, start: number, time: Time): number {
  const { end } = time;
  const goesOn = isHan(codeAt(text, end));
  if (goesOn && matchAt(which, text, end)) return end;
  const before = codeBefore(text, skipBack(text, start));
  const words = begins('是系因于受', before) ? reason.exec(text.slice(Math.max(0, start - 8), start))?.[0] : undefined;
  if ((goesOn && matchAt(edge, text, end)) || (words && !/^(?:[接承享]受|基因)/.test(words)))
    return context.say({ end, scope: undefined });
  return context.say(time);
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
  if (!begins('十七八九', codeAt(text, start))) return 0;
  const told = tellTime(context, text, start);
  if (told) return told;
  const { scope, unsaid } = context;
  // 以来 lasts to the year of the report, whatever year was told of
  const time = planAt(text, start, scope, scope.year === unsaid.year ? scope : unsaid);
  return time ? sayTime(context, text, start, time) : 0;
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
  if (
    !text.startsWith('相比', next) &&
    !text.startsWith('比较', next) &&
    !(begins('与同和跟', before) && matchAt(compared, text, end))
  )
    return 0;
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
  const lasting = matchAt(since, text, time.end);
  if (lasting) {
    const end = time.end + lasting[0].length;
    return isRemark(text, end) ? end : context.say({ end, scope: undefined });
  }
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
    const match = other.exec(text.slice(Math.max(0, next - 16), next - 1));
    const words = match?.[1];
    against =
      words === undefined
        ? undefined
        : timeAt(text, next - 1 - match![0].length + match![0].indexOf(words), context.scope);
  }
  return against ? context.compare(against.basis, against.base, next) : 0;
}

/** 上半年, 去年, 年末, 全年; the place behind what is read. */
export function yearWord(context: Context, text: string, start: number, before: number, after: number): number {
  const { scope, unsaid } = context;
  const next = start + 1;
  const basis = begins('按', before) || begins('增减', after) ? shortBasis(context, text, start, before, after) : 0;
  if (basis) return basis;
  const recent = begins('全今当本', before);
  const passed = asideAt(text, next, scope);
  // 今年以来 and 今年年初以来 say when
  if (passed && !(recent && begins('以至年初', after))) return passed.aside ? passed.end : context.say(passed);
  if (begins('半', before)) {
    // 上半年, 下半年; of 6月末半年期 the 末 was read already
    if (begins('上下', codeBefore(text, start - 1))) {
      const time = partAt(text, start - 2, scope)!;
      return tellTime(context, text, start - 2) || sayTime(context, text, start - 2, time);
    }
    if (begins('报', after)) return context.say({ end: next + 1, scope: months(scope.year, 1, 6) });
  }
  if (begins('去上', before) || (begins('前', before) && isTwoBefore(text, start)))
    return earlierYear(context, text, next, before);
  // 上一年, 下一年
  if (begins('一', before)) {
    const led = codeBefore(text, start - 1);
    if (begins('上', led)) return earlierYear(context, text, next, led);
    return begins('下前', led) ? context.say({ end: next, scope: undefined }) : next;
  }
  if (begins('次明下', before) && !isHan(codeBefore(text, start - 1)))
    return context.say({ end: next, scope: undefined });
  // 近年来, 近年, 多年来
  if (begins('近', before) || (begins('多几', before) && begins('来', after)))
    return isRemark(text, next + +begins('来', after)) ? next : context.say({ end: next, scope: undefined });
  if (recent) {
    if (passed) return context.say({ end: passed.end, scope: years(scope.year, scope.year) });
    // 2023年…。今年: the year after, or that of the report
    const strange = begins('今', before) && scope.year !== unsaid.year;
    const year = begins('全当', before) ? yearSpokenOf(scope) : scope.year;
    const finer = inYear(text, next, year);
    if (strange || finer) return context.say(finer && !strange ? finer : { end: finer?.end ?? next, scope: undefined });
    if (begins('末底', after)) return context.say({ end: next + 1, scope: yearEnd(year) });
    return context.say({ end: next, scope: years(year, year) });
  }
  if (begins('末底', after)) return sayTime(context, text, start, { end: next + 1, scope: yearEnd(scope.year) });
  const finer = begins('初中', after) ? inYear(text, next, scope.year) : undefined;
  return finer ? tellTime(context, text, start) || context.say(finer) : next;
}

/** The year of what was told of last, where it is one: 去年…，其中全年 is that year. */
function yearSpokenOf({ year, flow, stated }: Scope): number {
  const [, from = '', to = from] = (stated && /^(\d{4})[-\d]*(?:\/(\d{4})[-\d]*)?$/.exec(flow ?? '')) || [];
  return from && from === to ? +from : year;
}

/** 去年, 上年, 前年, and what stands behind them: 去年9月, 上年同期. */
function earlierYear(context: Context, text: string, next: number, before: number): number {
  const told = tellTime(context, text, next - 2);
  if (told) return told;
  const { scope, unsaid, held = scope } = context;
  const { year } = scope;
  const from = held.year || year;
  const then = from && from - (begins('前', before) ? 2 : 1);
  const prices = pricesOf(text, next, codeBefore(text, next - 2));
  if (prices) return prices;
  const of = (time: Time): number =>
    sayTime(context, text, next - 2, { ...time, scope: time.scope && { ...time.scope, year } });
  const finer = partAt(text, next, { ...scope, year: then }) ?? inYear(text, next, then);
  if (finer?.aside) return finer.end;
  // 2023年…。截至去年底: of the year before, or of the year before the report
  if (begins('去前', before) && from !== unsaid.year) return of({ end: finer?.end ?? next, scope: undefined });
  if (finer) return of(finer);
  if (levelThen.test(text.slice(next, next + 3))) {
    // 上年同期为2亿元, 上年为4亿元
    context.held = held;
    if (begins('同', codeAt(text, next))) return context.say({ end: next, scope: earlier(scope, then) });
  } else if (!begins('去前', before)) {
    // 上年出口4亿元
    if (!ownFigure.test(text.slice(next, next + 16))) return next;
    context.held = held;
  }
  return of({ end: next, scope: years(then, then) });
}

/** Whether 前年 is the year before the last: not in 目前年产, 以前年度, 疫情前年均. */
function isTwoBefore(text: string, at: number): boolean {
  const before = codeBefore(text, at - 1);
  const after = codeAt(text, at + 1);
  if (begins('为', after)) return !begins('当目以', before);
  return (before === 0 || begins('\n，。；：、（至止与同和跟', before)) && !begins('均度', after);
}

/** 春节, 国庆假期, 暑假: a time of which no calendar tells the days; but 春节联欢晚会. */
const festive = /(?:春节|[秋午明]节|[秋午明庆节一旦]小?长?假期?|[暑寒]假)$/;

/** At 节 and 假; the place behind them. */
export function holiday(context: Context, text: string, start: number): number {
  const next = start + 1;
  if (!festive.test(text.slice(Math.max(0, start - 4), next)) || begins('联晚', codeAt(text, next))) return next;
  return context.say({ end: next, scope: undefined });
}

/** 上月, 本季度, 上周, 昨日, 当天, 9月下旬, 期初: a time by that of the sentence; the place behind what is read. */
export function relativeWord(context: Context, text: string, start: number, before: number, after: number): number {
  const { scope } = context;
  const next = start + 1;
  if (!begins('本当该同上下次昨今中个按期月', before) && !begins('增减', after)) return next;
  const name = text[start]!;
  // 上个月, 本季度
  const lead = begins('个', before) ? start - 1 : start;
  const led = codeBefore(text, lead);
  if (name === '初') {
    // 期初, 月初; 年初 is read with its year
    const ofMonth = begins('月', before) && !isHan(codeBefore(text, start - 1));
    if (ofMonth || begins('期', before))
      context.say({ end: next, scope: ofMonth ? undefined : periodStart(scope), opens: true });
    return next;
  }
  const basis = begins('月季', codeAt(text, start)) ? shortBasis(context, text, start, before, after) : 0;
  if (basis) return basis;
  const isThis = begins('本当该同', led);
  const isLast = begins('上', led);
  if (!isThis && !isLast && !begins('下次昨今中', led)) return next;
  // 与上月持平, 高于上月, 升至上月水平; 同比当月
  if (isLast && begins('与同和跟比较于至到由从环', codeBefore(text, lead - 1))) return next;
  const end = next + +(name === '季' && begins('度', after)) + +(name === '月' && begins('份', after));
  switch (name) {
    case '月':
    case '季': {
      if (begins('昨今中', led)) return next;
      const part = name === '月' ? 'month' : 'quarter';
      if (isLast) return sayTime(context, text, start, { end, scope: scopeBefore(scope, part) });
      if (!isThis)
        return begins('次', led) && isHan(codeBefore(text, lead - 1)) ? next : context.say({ end, scope: undefined });
      if (isPart(scope, part)) return end;
      // 8月末…。当月: the month that ended then
      const { stock } = scope;
      const month =
        stock && (scope.after || scope.stated) && name === '月' && !stock.endsWith('-12-31') ? +stock.slice(5, 7) : 0;
      return context.say({ end, scope: month ? months(scope.year, month, month) : undefined });
    }
    case '周':
      return begins('本当上下', before) ? context.say({ end: next, scope: undefined }) : next;
    case '旬':
      return begins('上中下', before) ? context.say({ end: next, scope: undefined }) : next;
    default:
      // 当日 of a day that is named is that day
      if (!begins('昨今当', before) || begins('头', after) || (begins('当', before) && scope.named)) return next;
      return context.say({ end: next, scope: undefined });
  }
}

/** 期初: the day before the year or the month of which the sentence speaks. */
const periodStart = ({ year, flow = '', stated }: Scope): Scope | undefined =>
  flow.length === 4 ? opening(+flow) : stated && flow.length === 7 ? opening(year, +flow.slice(5)) : undefined;

/** What may follow the first number of such a time. */
const coding = '.-/—–~～至QqHh年月季财学赛会营榨纳水春秋、和及与';
/** 2024-12-31, 2024.12.31, 2024/12/31. */
const isoDate = /((?:19|20)\d\d)([-./])(\d{1,2})\2(\d{1,2})(?![\d.%/-])/y;
/** 2024Q3, 2024年Q3, Q3, 2024H1. */
const coded = /(?:((?:19|20)\d\d)年?)?([QqHh])([1-4])(?![\w.])/y;
/** 2023财年, 2023—2024学年, 2023/24赛季: years that are none of the calendar. */
const otherYear =
  /(?:19|20)\d\d(?:[-—–~～至/](?:19|20)?\d\d)?年?(?:财年|财政年|学年|赛季|(?:会计|财政|营销|榨季|纳税|水文)年度|[春秋]季学期)/y;
/** 2023年和2024年, 第一、二季度, 1、2月份: times in a row. */
const joint = '[ *]{0,2}[、和及与][ *]{0,2}';
const short = '[\\d一二三四五六七八九十]{1,2}';
const row = /* @__PURE__ */ new RegExp(
  `(?:((?:19|20)\\d\\d年?(末?)(?:${joint}(?:19|20)\\d\\d年?\\2){0,6}${joint}(?:19|20)\\d\\d年\\2)|((?:${short}(?:季度)?${joint}第?){1,3}${short}季度)|((?:${short}月?份?${joint}){1,11}${short}月份?))(?![末底初])`,
  'y',
);
/** What the clause says of the times in a row: one figure of each, the same of each, or all together. */
const ofRow = /((?:[^。；;\n\d分均都各共合总累]|[，,]){0,40})(分别|均|都|各|每|合计|一?共|总[计共]|累计)?/y;
const listed = /[^。；;\n]{1,200}/y;

/** A time that no 年, 月 or 季度 ends, or several in a row; the place behind it, or 0 where there is none. */
export function timeInCode(context: Context, text: string, start: number, numberEnd: number): number {
  // most numbers are none, which two looks tell
  if (!begins(coding, codeAt(text, numberEnd)) && !begins('QqHh', codeBefore(text, start))) return 0;
  const { scope } = context;
  const first = codeAt(text, start);
  // Q3: the letter was passed
  const from = start - +/[QqHh]/.test(text.charAt(start - 1));
  if (from === start && begins('12', first)) {
    const iso = matchAt(isoDate, text, start);
    if (iso) {
      const [words, year, , month, ofMonth] = iso as unknown as string[];
      const end = start + words!.length;
      if (/[\w.\-/]/.test(text.charAt(start - 1))) return 0;
      return context.say({ end, scope: day(+year!, +month!, +ofMonth!), closes: isUntil(text, start) });
    }
    const strange = matchAt(otherYear, text, start);
    if (strange) return context.say({ end: start + strange[0].length, scope: undefined });
  }
  const code = /[\w.]/.test(text.charAt(from - 1)) ? null : matchAt(coded, text, from);
  if (code) {
    const [words, year = scope.year, letter, count] = code as unknown as string[];
    const half = /[Hh]/.test(letter!);
    // Q3, and not H3, which is a name
    if (half && +count! > 2) return 0;
    const last = +count! * (half ? 6 : 3);
    return context.say({
      end: from + words!.length,
      scope: +year ? months(+year, last - (half ? 5 : 2), last) : undefined,
    });
  }
  return timesInARow(context, text, start);
}

/** 2023年和2024年分别为3家和5家, 二、三季度共新增7亿元; the place behind the times, or 0. */
export function timesInARow(context: Context, text: string, start: number): number {
  const match = matchAt(row, text, start);
  if (!match) return 0;
  const { year } = context.scope;
  const [words, ofYears, closes, ofQuarters] = match;
  const end = start + words.length;
  const numbers = words.match(/[\d一二三四五六七八九十]+/g)!.map(numberOf);
  const scopes = numbers.map((number) =>
    ofYears
      ? (closes ? yearEnd : years)(number, number)
      : ofQuarters
        ? months(year, number * 3 - 2, number * 3)
        : months(year, number, number),
  );
  const open = { end, scope: undefined };
  if (!year && !ofYears) return context.say(open);
  const [, before = '', says] = matchAt(ofRow, text, end)!;
  if (says === '分别') {
    const [list = ''] = matchAt(listed, text, ofRow.lastIndex) ?? [];
    const figures = list.split(/[，,、和及与]/).filter((one) => /\d/.test(one));
    const [scope, ...turns] = scopes;
    if (figures.length < scopes.length || !scopes.every((one) => one !== undefined)) return context.say(open);
    // what follows them is of one of the times, and which is not told
    context.say(open);
    context.once({ end, scope }, turns as Scope[]);
    context.commas = before.split(/[，,]/).length - 1;
    return end;
  }
  const follows = numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1);
  if (!says || closes || /[均都各每]/.test(says) || !follows) return context.say(open);
  const [from, to] = [numbers[0]!, numbers.at(-1)!];
  return context.say({
    end,
    scope: ofYears ? years(from, to) : ofQuarters ? months(year, from * 3 - 2, to * 3) : months(year, from, to),
  });
}
