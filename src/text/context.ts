/**
 * What holds of the figures of a line: the state of reading, and how long each part of it lasts.
 *
 * @module
 */

import type { MentionBasis, QuantityMention } from './mention.js';
import { afterDate, open, type Scope, years } from './scope.js';
import { begins, codeBefore, type Sign, skip, skipBack } from './signs.js';
import type { Against, Time } from './times.js';
import type { Change } from './words.js';

/** What may be written to while its sentence is read. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What a clause says of its figures. */
export const enum Say {
  Total = 1, // 累计
  New = 2, // 新增
  Stock = 4, // 余额
  Share = 8, // 占比
  Among = 16, // 其中
  Than = 32, // 同比
  Per = 64, // 人均, 每万人口
  Other = 128, // 比全国: 低 behind it is a verb, but the base is no time
  Date = 256, // 累计 in the clause itself: behind what was added it counts to date
  Measured = 512, // what the clause compares with has its figure
}

/** What changes were measured against, and the period that was told of then. */
export type Kept = Against & { readonly flow: string | undefined };

/** What held before a bracket. */
type Held = Pick<
  Context,
  | 'scope'
  | 'says'
  | 'denominator'
  | 'per'
  | 'measured'
  | 'kept'
  | 'first'
  | 'second'
  | 'more'
  | 'against'
  | 'from'
  | 'whole'
  | 'wholeFlow'
  | 'level'
  | 'levelFlow'
  | 'held'
>;

/** The state of reading. */
export class Context {
  /** What is said of when, where nothing is: the reference year. */
  readonly unsaid: Scope;
  scope: Scope;
  /** What the clause says, as a sum of {@link Say}. */
  says = 0;
  /** What held before the clause: 上年为4亿元 is said of its own figure alone. */
  held: Scope | undefined;
  /** What the clause compares with: 同比, 比2020年. */
  measured: Against | undefined;
  /** What the changes before were measured against, as the next ones are: 同比增长5%，出口增长3%. */
  kept: Kept | undefined;
  /** The first of them in the sentence: ； goes back to it. */
  first: Kept | undefined;
  /** The same of changes of a change, which go by themselves: 增速比上月加快1.3个百分点, 同比多增3亿元. */
  second: Kept | undefined;
  /** What the changes behind the next one are measured against: 比上月和上年同期分别. */
  more: readonly Against[] | undefined;
  /** Where what the clause compares with ended: of 同比7.4% the rate follows at once. */
  basisEnd = -1;
  /** The word that it ends with, where it is 同比 or one like it. */
  basisWord = '';
  /** What （下同） says that changes are measured against from there on. */
  ditto: Against | undefined;
  /** Where 最高 ended in the clause; -1 where it is not there. */
  most = -1;
  /** The parts that were told behind 其中: of what, how much in all, and where the last of them ended. */
  parts: { readonly whole: QuantityMention; readonly sum: number; readonly end: number } | undefined;
  /** The last amount of the sentence that was a change: 增加2亿元，其中短期贷款增加1亿元. */
  wholeChange: QuantityMention | undefined;
  /** Whether ； stands behind the last whole: a share behind it is of another. */
  apart = false;
  /** Of what prices the next change is: 按可比价格计算. */
  prices: 'constant' | 'current' | undefined;
  /** The last change of the sentence, and where it ended: 减少26亿元，即3.9%. */
  changed: { readonly change: Change; readonly end: number } | undefined;
  /** Where the time that a multiple is one of ended: 是上年的98%. */
  baseEnd = -1;
  /** What held before a time that is said of one figure alone: 由去年的3家增至5家. */
  from: Scope | undefined;
  /** The times of the figures behind the next one, until what held before holds again: 2021—2023年分别为3家、4家和5家. */
  turns: Scope[] = [];
  /** How many commas stand before the first of them. */
  commas = 0;
  /** The period of a span of years that the text spells out, and its first and last year. */
  spelled: { readonly flow: string; readonly first: number; readonly last: number } | undefined;
  /** What 相比 will compare with: 与去年的4亿元相比. */
  against: (Time & Against) | undefined;
  /** Where 累计 ended; far before the text at first. */
  totalEnd = -9;
  /** The denominator that is printed before its figure: 100户; and what it adds to the unit: /百户. */
  denominator = '';
  per = '';
  /** 占 or 有 behind a 约, for the next figure of the clause: 约占全国的50%, 约有企业3000家. */
  about: Sign | 0 = 0;
  /** The word 占 or 占比. */
  share = '';
  shareEnd = 0;
  /** Whether the share is that of the figure before it: 12亿元，占21%. */
  ofLast = false;
  /** Whether the share of the whole in another one was told: 60岁及以上人口5万人，占23%. */
  outer = false;
  /** Whether a part of the whole was told since. */
  parted = false;
  /** The last figure of the clause, for what follows it: 之一, 认定为. */
  last: Writable<QuantityMention> | undefined;
  /** The last figure of the sentence that others can be a part of. */
  whole: QuantityMention | undefined;
  /** The period of the scope then: 其中12月 has its own. */
  wholeFlow: string | undefined;
  /** The period of the last figure of the sentence that is no change, and what was the scope's then. */
  level: string | undefined;
  levelFlow: string | undefined;
  /** The unit of the sentence's last figure that was added: 累计 behind it is that of all. */
  brought: string | undefined;
  /** The last figure's change, which 和 carries over to the next. */
  change: Change | undefined;
  /** Where a quotation began. */
  quote = -1;
  /** What held before each bracket that is open. */
  private opened: Held[] = [];

  constructor(year: number) {
    this.scope = this.unsaid = { ...years(year, year), stated: false };
  }

  /** Says when. Of a time that is named and not understood there is no period. */
  say({ end, scope, closes, opens }: Time): number {
    const held = this.scope;
    this.scope =
      scope && (opens || (scope.instant && (closes || !scope.named)))
        ? { ...scope, after: afterDate(held, scope, opens ?? false) }
        : (scope ?? open(held.year));
    return end;
  }

  /** A time that holds for one figure, or up to 相比. */
  once(time: Time, turns: Scope[] = []): number {
    this.from ??= this.scope;
    this.turns = turns;
    return this.say(time);
  }

  /** Behind the figure that a time was told of. */
  back(): void {
    this.scope = this.from!;
    this.from = undefined;
    this.turns = [];
    this.commas = 0;
  }

  /** What a change is measured against. */
  compare(basis: MentionBasis, base: Against['base'], end: number): number {
    this.measured = { basis, base };
    this.more = undefined;
    this.says |= Say.Than;
    return end;
  }

  /** Behind a change: what the next one is measured against. */
  nextBase(): void {
    const [next, ...rest] = this.more!;
    this.measured = next;
    this.more = rest.length > 0 ? rest : undefined;
  }

  /** The period of the sentence's last level, for the change of that level; else the given one. */
  levelOf(flow: string | undefined): string | undefined {
    return this.level !== undefined && this.levelFlow === flow ? this.level : flow;
  }

  /** Whether 、 or 和 alone stands between the last figure and that place. */
  joins(text: string, start: number): boolean {
    const join = skipBack(text, start) - 1;
    return (
      this.last !== undefined && begins('、和及与', codeBefore(text, join + 1)) && skip(text, this.last.end) === join
    );
  }

  /** Behind a comma. */
  endClause(): void {
    // what is compared with waits for its figure: 与上年相比，增长5%
    if (this.says & Say.Measured || this.measured?.basis === 'annual-average') this.measured = this.more = undefined;
    // 其中 waits for its figure, and 累计 with a verb holds for what follows
    this.says &= (this.last ? 0 : Say.Among) | Say.Total;
    this.denominator = this.per = '';
    this.about = 0;
    this.most = -1;
    if (this.last?.comparison) this.prices = undefined;
    this.last = this.against = undefined;
    if (this.commas > 0) this.commas--;
    else this.release();
  }

  /** Behind a semicolon. */
  endPart(): void {
    this.endClause();
    this.apart = true;
    this.kept = this.first;
  }

  endSentence(): void {
    this.says = 0;
    this.outer = false;
    this.denominator = this.per = '';
    this.about = 0;
    this.last = this.against = this.more = this.whole = this.level = undefined;
    this.measured = this.kept = this.first = this.second = undefined;
    this.prices = this.changed = this.parts = this.wholeChange = undefined;
    this.most = -1;
    this.brought = undefined;
    this.release();
    // the date of a stock holds up to 。
    if (this.scope.after) this.scope = this.scope.after;
  }

  /** Behind （: what is said from here on holds up to ） only. */
  open(): void {
    // nobody nests more
    if (this.opened.length > 9) return;
    this.opened.push({
      scope: this.scope,
      says: this.says,
      denominator: this.denominator,
      per: this.per,
      measured: this.measured,
      kept: this.kept,
      first: this.first,
      second: this.second,
      more: this.more,
      against: this.against,
      from: this.from,
      whole: this.whole,
      wholeFlow: this.wholeFlow,
      level: this.level,
      levelFlow: this.levelFlow,
      held: this.held,
    });
  }

  close(): void {
    const before = this.opened.pop();
    if (!before) return;
    // 由2020年（3家）增至8家
    const told = before.from && !this.from;
    // field by field: a text has many brackets, and Object.assign made its reading a tenth slower
    ({
      scope: this.scope,
      says: this.says,
      denominator: this.denominator,
      per: this.per,
      measured: this.measured,
      kept: this.kept,
      first: this.first,
      second: this.second,
      more: this.more,
      against: this.against,
      from: this.from,
      whole: this.whole,
      wholeFlow: this.wholeFlow,
      level: this.level,
      levelFlow: this.levelFlow,
      held: this.held,
    } = before);
    if (told) this.back();
  }

  private release(): void {
    if (this.from) this.back();
    if (!this.held) return;
    this.scope = this.held;
    this.held = undefined;
  }

  endLine(): void {
    this.endSentence();
    if (this.opened.length > 0) this.opened = [];
    this.quote = -1;
    this.scope = this.unsaid;
  }

  /** 累计新增 counts all up to now, but for a span that is told: 1—9月累计新增 is what that span brought. */
  added(at: number): void {
    if (at - this.totalEnd > 2 || (this.scope.stated && !this.scope.instant)) this.says |= Say.New;
  }

  /** 设立 or 认定 at a place; 截至9月底，共设立9家 tells what is there. */
  founded(text: string, at: number): void {
    if (!this.scope.instant || !begins('共已', codeBefore(text, at))) this.added(at);
  }

  /** 每万人口, 人均: what the figures of the clause are divided by. */
  perEach(denominator: string, scaled = denominator): void {
    this.says |= Say.Per;
    this.denominator = denominator;
    this.per = `/${scaled}`;
  }

  /** 八个省市之一: what was counted is there, not brought by the year. */
  oneOf(): void {
    const { last, scope } = this;
    if (last?.periodBasis === 'inferred') last.period = scope.stock!;
  }
}
