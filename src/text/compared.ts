/**
 * What a time is told for: to say when, to compare with it, or of one figure alone.
 *
 * @module
 */

import type { MentionBasis } from './mention.js';
import type { Said } from './scope.js';
import { begins, codeAt, codeBefore, matchAt, skip, skipBack } from './signs.js';
import { type Against, pricesOf, Say, Times } from './times.js';

const layout = '[ *_]{0,4}';
const times = `的[ *_约近]{0,5}[\\d.０-９．一二两三四五六七八九十]{1,9}${layout}倍`;
/** What may make a base of a time, seen from its beginning: without it no time is read ahead. */
const hint = /* @__PURE__ */ new RegExp(`[^，。；;\\n]{1,30}?(?:相比|${times})`, 'y');
/** “十三五”末的2.1倍, 2020年（基期）的五倍. */
const multiple = /* @__PURE__ */ new RegExp(`${layout}(?:[（(][^（）()\\n]{1,9}[）)])?${layout}${times}`, 'y');
/** 与2020年普查相比, 与去年的4亿元相比. */
const compared = /[^，。；;\n]{0,24}相比/y;
/** 与上月相比: what follows 与 there. */
const other = /[与同和跟][ *_]{0,4}([上年期][^，。；;\n]{1,9})相$/;
/** 上年同期, 上年为: what is told of the year before, to compare with. */
const earlier = /^(?:同期[^的]|[为是]|仅)/;
/** Behind 从 or 由 and a time: to another one; since then; as that time shows; a figure. */
const span = /[ *_]{0,4}[至到—–~～〜-]/y;
const since = /[^，。；;\n]{0,15}?(?:以来|至今)|[ *_]{0,4}起/y;
const seen = /[^，。；;\n]{0,8}看/y;
const figure = /[^，。；;\n]{0,14}?[\d０-９一二两三四五六七八九十百千几]/y;
const inside = '[^，,。；;：:（）()\\n、和及与';
/** Behind a span of years: 收入分别为3亿元、4亿元和5亿元, but not 收入和支出分别为, which are two. */
const each = /* @__PURE__ */ new RegExp(
  `((?:${inside}\\d０-９一二两三四五六七八九十百千万亿年月]|[，,：:]){0,40}?)分别((?:${inside}]|[、和及与]){1,200})`,
  'y',
);
/** Behind 由 or 从 in a span of years: 3家增至5家, but not 50人到100人不等. */
const ends = /* @__PURE__ */ new RegExp(
  `${inside}\\d]{0,4}\\d[\\d.]{0,12}${inside}\\d]{0,12}?[增加长升高大展涨降减少小缩落变][至到为]${inside}\\d]{0,4}\\d`,
  'y',
);

/** The times of a sentence, and what its changes are measured against. */
export class Compared extends Times {
  basis: MentionBasis | undefined;
  base: Against['base'];
  /** What the changes behind the next one are measured against: 比上月和上年同期分别. */
  more: readonly Against[] | undefined;
  /** Where the time that a multiple is one of ended: 是上年的98%. */
  baseEnd = -1;
  /** What held before a time that is said of one figure alone: 由去年的3家增至5家. */
  from: Said | undefined;
  /** The times of the figures behind the next one, until what held before holds again: 2021—2023年分别为3家、4家和5家. */
  turns: Said[] = [];
  /** How many commas stand before the first of them. */
  protected commas = 0;
  /** The period of a span of years that the text spells out, and the two years. */
  private spelled: readonly [flow: string, first: number, last: number] | undefined;
  /** What 相比 will compare with: 与去年的4亿元相比. */
  against: Against | undefined;

  /** A date or a span of time; the place behind it, or 0 where it is none. */
  date(text: string, start: number): number {
    const told = this.told(text, start);
    if (told) return told;
    const end = this.readDate(text, start);
    if (text[end - 1] === '年') this.ofEachYear(text, end);
    return end;
  }

  /** A year, or years, that the text names; the place to go on from, or 0 where it is none. */
  yearOf(text: string, start: number, next: number, first: number, year: number, end: boolean): number {
    return this.told(text, start) || this.readYear(text, start, next, first, year, end);
  }

  /** 十四五: the years of a plan; the place behind it, or 0. */
  plan(text: string, start: number): number {
    return codeAt(text, start) === 0x5341 /* 十 */ ? this.told(text, start) || this.readPlan(text, start) : 0;
  }

  /** A time that is told to compare with it: 与去年相比, 2020年的2.1倍; the place behind it, or 0. */
  private told(text: string, start: number): number {
    let place = skipBack(text, start);
    if (begins('“「', codeBefore(text, place))) place = skipBack(text, place - 1);
    const before = codeBefore(text, place);
    // 是2020年的95%, 相当于, 恢复到
    const is = begins('是为', before) || text.startsWith('当于', place - 2) || text.startsWith('恢复到', place - 3);
    const below = !is && begins('于', before);
    if (!is && !below && !matchAt(hint, text, start)) return 0;
    const time = this.timeAt(text, start);
    if (!time) return 0;
    const { basis, base, end, said } = time;
    const next = skip(text, end);
    // 低于上年
    const than = (is || below) && basis === 'year-on-year';
    if (than || (is && text[next] === '的') || matchAt(multiple, text, end)) {
      this.baseEnd = is ? next : -1;
      return this.compare(basis, base, end);
    }
    if (!text.startsWith('相比', next) && !(begins('与同和跟', before) && matchAt(compared, text, end))) return 0;
    this.against = time;
    return this.once(said, end);
  }

  /** Behind a span of years: as many figures as years are one of each. */
  private ofEachYear(text: string, end: number): void {
    const { flow = '' } = this.scope;
    const [, from, to] = /^(\d{4})-01-01\/(\d{4})-12-31$/.exec(flow) ?? [];
    if (!from) return;
    const first = +from;
    const last = +to!;
    this.spelled = [flow, first, last];
    const [, words, list] = matchAt(each, text, end) ?? [];
    const figures = list?.split(/[、和及与]/);
    if (figures?.length !== last - first + 1 || !figures.every((one) => /^\D*\d+(?:\.\d+)?\D*$/.test(one))) return;
    const [one, ...more] = figures.map((_, index) => this.ofYear(first + index));
    this.once(one!, end, more);
    this.commas = words!.split(/[，,：:]/).length - 1;
  }

  private ofYear(year: number): Said {
    const { scope } = this;
    const own = scope.saved();
    scope.months(year, 1, 12);
    const said = scope.saved();
    scope.restore(own);
    return said;
  }

  /** A time holds for one figure, or up to 相比. */
  private once(said: Said, end: number, turns: Said[] = []): number {
    this.from ??= this.scope.saved();
    this.turns = turns;
    this.scope.restore(said);
    return end;
  }

  /** Behind 从, 由 and 自; the place behind a time that is said of one figure, of what was since, or of what is seen by it. */
  protected fromTime(text: string, start: number): number {
    const time = this.timeAt(text, start);
    if (!time) {
      const [flow, first, last] = this.spelled ?? [];
      // 2012—2023年，由3家增至5家
      if (flow && flow === this.scope.flow && matchAt(ends, text, start))
        this.once(this.ofYear(first!), start, [this.ofYear(last!)]);
      return start;
    }
    if (matchAt(span, text, time.end)) return start;
    const { end, said } = time;
    if (matchAt(since, text, end)) return end;
    if (matchAt(seen, text, end)) this.scope.restore(said);
    else if (matchAt(figure, text, end)) this.once(said, end);
    else return start;
    return end;
  }

  /** Behind the figure that a time was told of. */
  back(): void {
    this.scope.restore(this.from!);
    this.from = undefined;
    this.turns = [];
    this.commas = 0;
  }

  /** Behind 同比, 环比, 比 and 较; the place behind the times that are compared with, or 0 where none is. */
  protected than(text: string, start: number, before: number): number {
    const first = this.basisAt(text, begins('同环', before) ? start - 2 : start);
    if (!first) return 0;
    this.compare(first.basis, first.base, first.end);
    let { end } = first;
    const more: Against[] = [];
    for (;;) {
      const at = skip(text, end);
      const time = begins('和及与、', codeAt(text, at)) ? this.basisAt(text, at + 1) : undefined;
      if (!time) break;
      more.push(time);
      ({ end } = time);
    }
    if (more.length > 0) this.more = more;
    return end;
  }

  private basisAt(text: string, start: number): (Against & { readonly end: number }) | undefined {
    const at = skip(text, start);
    const word = text.slice(at, at + 2);
    if (word === '同比') return { basis: 'year-on-year', end: at + 2 };
    if (word === '环比') return { basis: 'period-on-period', end: at + 2 };
    return this.timeAt(text, at);
  }

  /** At 相比, which ends before `next`. */
  protected comparesNow(text: string, next: number): number {
    let { against } = this;
    if (this.from && against) this.back();
    this.against = undefined;
    if (!against) {
      const words = other.exec(text.slice(Math.max(0, next - 16), next - 1))?.[1];
      against = words === undefined ? undefined : this.timeAt(text, next - 2 - words.length);
    }
    return against ? this.compare(against.basis, against.base, next) : 0;
  }

  protected compare(basis: MentionBasis, base: Against['base'], end: number): number {
    this.basis = basis;
    this.base = base;
    this.more = undefined;
    this.says |= Say.Than;
    return end;
  }

  /** Behind a change: what the next one is measured against. */
  nextBase(): void {
    const [next, ...rest] = this.more!;
    ({ basis: this.basis, base: this.base } = next!);
    this.more = rest.length > 0 ? rest : undefined;
  }

  /** 上半年, 去年, 年末, 全年; the place behind what is read. */
  protected yearWord(text: string, start: number, before: number, after: number): number {
    const { scope } = this;
    const next = start + 1;
    const recent = begins('全今当本', before);
    const passed = this.aside(text, next);
    // 今年以来 and 今年年初以来 say when
    if (passed && !(recent && begins('以至年初', after))) return passed;
    if (begins('半', before)) return this.told(text, start - 2) || this.part(text, start - 2, scope.year) || next;
    if (begins('去上', before) || (begins('前', before) && isTwoBefore(text, start)))
      return this.earlierYear(text, next, before);
    if (begins('末底', after)) scope.day(scope.year, 12);
    else if (recent) scope.months(scope.year, 1, 12);
    return next;
  }

  /** 去年, 上年, 前年, and what stands behind them: 去年9月, 上年同期. */
  private earlierYear(text: string, next: number, before: number): number {
    const told = this.told(text, next - 2);
    if (told) return told;
    const { scope } = this;
    const { year } = scope;
    const own = this.held ? this.held.year : year;
    const then = own && own - (begins('前', before) ? 2 : 1);
    const behind = pricesOf(text, next, codeBefore(text, next - 2)) || this.part(text, next, then);
    scope.year = year;
    if (behind) return behind;
    if (earlier.test(text.slice(next, next + 3))) {
      // 上年同期为2亿元, 上年为4亿元
      this.held ??= scope.saved();
      if (begins('同', codeAt(text, next))) scope.earlier(then);
      else scope.months(then, 1, 12);
    } else if (begins('去前', before)) scope.months(then, 1, 12);
    return next;
  }
}

/** Whether 前年 is the year before the last: not in 目前年产, 以前年度, 疫情前年均. */
function isTwoBefore(text: string, at: number): boolean {
  const before = codeBefore(text, at - 1);
  const after = codeAt(text, at + 1);
  if (begins('为', after)) return !begins('当目以', before);
  return (before === 0 || begins('\n，。；：、（至止与同和跟', before)) && !begins('均度', after);
}
