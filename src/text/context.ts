/**
 * What the words before a figure say of it: one look at each, as reading comes by.
 *
 * @module
 */

import type { QuantityMention } from './mention.js';
import type { Said } from './scope.js';
import { begins, codeAt, codeBefore, matchAt, Sign } from './signs.js';
import { pricesOf, Say, Times } from './times.js';
import { unitAt } from './unit-at.js';
import type { Change } from './words.js';

/** What may be written to while its sentence is read. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What follows 比 and 较: 上年末, 2020年. */
const earlierTime = /(?:上|去|前|上一|前一)年(?:同期)?([末底]?)|(年初)|上一?个?(?:月|季度?)|同期/y;
/** What follows 比 and 较 in other words: 比重, 较快. */
const degrees = '例重值率较如大高快好多少低强小为';
/** 上年同期, 上年为: what is told of the year before, to compare with. */
const earlier = /^(?:同期[^的]|[为是]|仅)/;
/** What 新 stands before where it means that something was added. */
const newly = '增建认设批签登注开引培上投获挂入成改';
/** 每万人口, 每100户 */
const each = /每(10{0,3})?(?:([十百千万亿]+)(\d[\d.]{0,9})?)?/y;
/** 1, 10, 100 and 1000 by their length. */
const tens = ['', '', '十', '百', '千'];

/** What held before a bracket. */
type Held = { scope: Said } & Pick<
  Context,
  'says' | 'denominator' | 'per' | 'basis' | 'base' | 'whole' | 'wholeFlow' | 'level' | 'levelFlow' | 'held'
>;

/** The words that govern the figures of a line. */
export class Context extends Times {
  /** Where 累计 ended; far before the text at first. */
  totalEnd = -9;
  /** The denominator that is printed before its figure: 100户; and what it adds to the unit: /百户. */
  denominator = '';
  per = '';
  /** The word 占 or 占比. */
  share = '';
  shareEnd = 0;
  /** Whether the share is that of the figure before it: 12亿元，占21%. */
  ofLast = false;
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
  /** The last figure's change, which 和 carries over to the next. */
  change: Change | undefined;
  /** Where a quotation began. */
  quote = -1;
  /** What held before the clause: 上年为4亿元 is said of its own figure alone. */
  held: Said | undefined;
  /** What held before 从 or 由: a time behind it is said of one figure alone. */
  from: Said | undefined;
  /** What held before each bracket that is open. */
  private opened: Held[] = [];

  /** The period of the sentence's last level, for the change of that level; else the given one. */
  levelOf(flow: string | undefined): string | undefined {
    return this.level !== undefined && this.levelFlow === flow ? this.level : flow;
  }

  /** Behind a comma. */
  endClause(): void {
    // 其中 waits for its figure, and 累计 with a verb holds for what follows
    this.says &= (this.last ? 0 : Say.Among) | Say.Total;
    this.denominator = this.per = '';
    this.last = this.from = undefined;
    this.release();
  }

  endSentence(): void {
    this.says = 0;
    this.denominator = this.per = '';
    this.last = this.from = this.basis = this.whole = this.level = undefined;
    this.release();
  }

  /** Behind （: what is said from here on holds up to ） only. */
  open(): void {
    // nobody nests more
    if (this.opened.length > 9) return;
    const { says, denominator, per, basis, base, whole, wholeFlow, level, levelFlow, held } = this;
    const scope = this.scope.saved();
    this.opened.push({ says, denominator, per, basis, base, whole, wholeFlow, level, levelFlow, held, scope });
  }

  close(): void {
    const before = this.opened.pop();
    if (!before) return;
    // field by field, as the scope's: faster
    ({
      says: this.says,
      denominator: this.denominator,
      per: this.per,
      basis: this.basis,
      base: this.base,
      whole: this.whole,
      wholeFlow: this.wholeFlow,
      level: this.level,
      levelFlow: this.levelFlow,
      held: this.held,
    } = before);
    this.scope.restore(before.scope);
  }

  /** Behind the figure that a time was told of: 由去年的3家增至5家. */
  back(): void {
    this.scope.restore(this.from!);
    this.from = undefined;
  }

  private release(): void {
    if (!this.held) return;
    this.scope.restore(this.held);
    this.held = undefined;
  }

  endLine(): void {
    this.endSentence();
    if (this.opened.length > 0) this.opened = [];
    this.quote = -1;
    if (this.scope.stated) this.scope.reset();
  }

  /** Reads the word at a sign; the place behind it. */
  word(text: string, sign: Sign, start: number): number {
    const { scope } = this;
    const next = start + 1;
    const before = codeBefore(text, start);
    const after = codeAt(text, next);
    switch (sign) {
      case Sign.New:
        // 新增, but not 创新 or 高新, nor 新建商品房
        if (begins('创高', before) || !begins(newly, after)) break;
        if (!text.startsWith('建商品', next) && !text.startsWith('建住宅', next)) this.added(start);
        break;
      case Sign.Year: {
        const end = begins('末底', after);
        const further = codeBefore(text, start - 1);
        const last = scope.year && scope.year - 1;
        if (begins('半', before)) {
          // 与上半年相比
          if (text.startsWith('相比', next)) return this.named(text, start - 2, scope.year);
          this.part(text, start - 2, scope.year);
        } else if (begins('去上', before)) {
          // 是上年的1.2倍, 与上年相比
          if (begins('是为于', further) || /^(同期)?相比/.test(text.slice(next, next + 4)))
            return this.compare('year-on-year', undefined, next);
          const { year } = scope;
          const behind = pricesOf(text, next, further) || this.part(text, next, last);
          scope.year = year;
          if (behind) return behind;
          const from = begins('从由', further);
          if (earlier.test(text.slice(next, next + 3)) || (from && begins('同', after))) {
            // 上年同期为2亿元, 上年为4亿元
            this.held ??= scope.saved();
            if (begins('同', after)) scope.earlier();
            else scope.months(last, 1, 12);
          } else if (from || begins('去', before)) scope.months(last, 1, 12);
        } else if (begins('前', before) && begins('为', after) && !begins('当目以', further)) {
          this.held ??= scope.saved();
          scope.months(last && last - 1, 1, 12);
        } else if (end) scope.day(scope.year, 12);
        // 由年初的3亿元
        else if (begins('从由', before) && begins('初', after)) scope.day(last, 12);
        else if (begins('全今当本', before)) scope.months(scope.year, 1, 12);
        break;
      }
      case Sign.Than: {
        if (begins('同', before)) return this.compare('year-on-year', undefined, next);
        if (begins('环', before)) return this.compare('period-on-period', undefined, next);
        const match = matchAt(earlierTime, text, next);
        if (!match) {
          const end = this.named(text, next, scope.year);
          // 比计划, 较前一日: it is not told with what; but not 比重 and 较快
          if (!end && !begins(degrees, after) && !begins('占之对相可比', before)) this.basis = undefined;
          return end || next;
        }
        const [words, end, opening] = match;
        const further = next + words.length;
        if (text[further - 1] === '年') {
          // 比上年12月, 比去年年底
          const years = words === '前年' ? 2 : 1;
          const behind = this.named(text, further, scope.year && scope.year - years);
          if (behind && years < 2 && text[further] === '年') this.basis = 'start-of-year';
          if (behind) return behind;
        }
        const basis = end || opening ? 'start-of-year' : /[月季]/.test(words) ? 'period-on-period' : 'year-on-year';
        return this.compare(basis, undefined, further);
      }
      case Sign.Total:
        if (!begins('计', after)) break;
        this.says |= Say.Total;
        return (this.totalEnd = start + 2);
      case Sign.Average:
        this.says &= ~Say.Stock;
        // 年均, 年平均增长, but not 年平均气温
        if (begins('年', begins('平', before) && begins('增递复下', after) ? codeBefore(text, start - 1) : before))
          this.compare('annual-average', undefined, 0);
        else if (begins('日', before)) this.perEach('天');
        else if (begins('人户亩', before)) this.perEach(text.charAt(start - 1));
        break;
      case Sign.Each: {
        const [match, ten = '', scale = '', number] = matchAt(each, text, start) as unknown as string[];
        // 每10万14.3例: of what is not said
        if (number) return start + match!.length;
        const unit = unitAt(text, start + match!.length);
        if (!unit) break;
        const words = scale + unit.name;
        if (!this.denominator) this.perEach(ten + words, tens[ten.length]! + words);
        return start + match!.length + unit.name.length;
      }
      case Sign.Among:
        if (begins('中', after)) this.says |= Say.Among;
        break;
      case Sign.Share:
        this.says |= Say.Share;
        this.share = begins('比', after) ? '占比' : '占';
        this.ofLast = begins('，,；：约仅只共', before) || this.last?.end === start;
        return (this.shareEnd = start + this.share.length);
      case Sign.Found:
        if (begins('设', before) || (begins('成', before) && !begins('于', after))) this.added(start);
        break;
      case Sign.Recognise:
        if (!begins('定', after)) break;
        if (this.last && begins('为', codeAt(text, start + 2))) this.last.new = true;
        else this.added(start);
        break;
      case Sign.Have:
        if (begins('拥保共现已', before)) this.says |= Say.Stock;
        break;
      case Sign.From:
        this.from = scope.saved();
        break;
      case Sign.Stock:
        // 余额, 存量, 存栏, 常住
        if (begins('额量栏住', after)) this.says |= Say.Stock;
        break;
      default:
    }
    return next;
  }

  /** 累计新增 counts all up to now, but for a span that is told: 1—9月累计新增 is what that span brought. */
  private added(at: number): void {
    if (at - this.totalEnd > 2 || (this.scope.stated && !this.scope.instant)) this.says |= Say.New;
  }

  private perEach(denominator: string, scaled = denominator): void {
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
