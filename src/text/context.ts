/**
 * What the words before a figure say of it: one look at each, as reading comes by.
 *
 * @module
 */

import { Compared } from './compared.js';
import type { QuantityMention } from './mention.js';
import type { Said } from './scope.js';
import { begins, codeAt, codeBefore, matchAt, Sign, signs } from './signs.js';
import { Say } from './times.js';
import { unitAt } from './unit-at.js';
import type { Change } from './words.js';

/** What may be written to while its sentence is read. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What follows 比 and 较 in other words: 比重, 较快. */
const degrees = '大高快好多少低强小为弱稳慢长短轻重早晚优差紧足广深例值率';
/** What makes another word of 比: 比重, 比赛, 比亚迪. */
const noBase = '例重值率较如赛亚照选武拼特方价利邻高大快多少低';
/** What 新 stands before where it means that something was added. */
const newly = '增建认设批签登注开引培上投获挂入成改';
/** 每万人口, 每100户 */
const each = /每(10{0,3})?(?:([十百千万亿]+)(\d[\d.]{0,9})?)?/y;
/** 1, 10, 100 and 1000 by their length. */
const tens = ['', '', '十', '百', '千'];

/** What held before a bracket. */
type Held = { scope: Said } & Pick<
  Context,
  | 'says'
  | 'denominator'
  | 'per'
  | 'basis'
  | 'base'
  | 'more'
  | 'against'
  | 'from'
  | 'whole'
  | 'wholeFlow'
  | 'level'
  | 'levelFlow'
  | 'held'
>;

/** The words that govern the figures of a line. */
export class Context extends Compared {
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
  /** The last figure's change, which 和 carries over to the next. */
  change: Change | undefined;
  /** Where a quotation began. */
  quote = -1;
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
    this.last = this.against = undefined;
    if (this.commas > 0) this.commas--;
    else this.release();
  }

  endSentence(): void {
    this.says = 0;
    this.outer = false;
    this.denominator = this.per = '';
    this.last = this.against = this.more = this.basis = this.whole = this.level = undefined;
    this.release();
  }

  /** Behind （: what is said from here on holds up to ） only. */
  open(): void {
    // nobody nests more
    if (this.opened.length > 9) return;
    const { says, denominator, per, basis, base, more, against, from, whole, wholeFlow, level, levelFlow, held } = this;
    const scope = this.scope.saved();
    this.opened.push({
      says,
      denominator,
      per,
      basis,
      base,
      more,
      against,
      from,
      whole,
      wholeFlow,
      level,
      levelFlow,
      held,
      scope,
    });
  }

  close(): void {
    const before = this.opened.pop();
    if (!before) return;
    // 由2020年（3家）增至8家
    const told = before.from && !this.from;
    // field by field, as the scope's: faster
    ({
      says: this.says,
      denominator: this.denominator,
      per: this.per,
      basis: this.basis,
      base: this.base,
      more: this.more,
      against: this.against,
      from: this.from,
      whole: this.whole,
      wholeFlow: this.wholeFlow,
      level: this.level,
      levelFlow: this.levelFlow,
      held: this.held,
    } = before);
    this.scope.restore(before.scope);
    if (told) this.back();
  }

  private release(): void {
    if (this.from) this.back();
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
      case Sign.Year:
        return this.yearWord(text, start, before, after);
      case Sign.Than: {
        if (begins('相', before)) {
          const end = this.comparesNow(text, next);
          if (end) return end;
        }
        // 较于2020年
        const end = this.than(text, next + +begins('于', after), before);
        this.baseEnd = -1;
        if (end) return end;
        // 比计划, 比全国低: with what is no time; but not 比重 and 较快
        if (!begins(text[start] === '比' ? noBase : degrees, after) && !begins('占之对相可比', before)) {
          this.basis = undefined;
          this.says |= Say.Other;
        }
        break;
      }
      case Sign.Total:
        if (!begins('计', after)) break;
        // 上半年增量累计: what that span brought
        if (begins('量值额', before) && scope.stated && !scope.instant) break;
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
        // 全年共有8个台风登陆
        if (begins('共', before) && begins('年月期', codeBefore(text, start - 1)) && !scope.instant) break;
        if (begins('拥保共现已', before)) this.says |= Say.Stock;
        break;
      case Sign.From:
        // what a time can begin with
        if (signs[after]! > 0 || begins('去上下前期截 *', after)) return this.fromTime(text, next);
        break;
      case Sign.Stock:
        // 余额, 存量, 存栏, 常住; but 常住居民收入
        if (begins('额量栏住', after) && !text.startsWith('住居民', next)) this.says |= Say.Stock;
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
