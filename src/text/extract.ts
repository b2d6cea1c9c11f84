import type { Bound, Quantity } from '../model/quantity.js';
import { scaleInteger } from '../quantity/decimal.js';
import { classAt } from '../quantity/numeral.js';
import { boundBefore, changeBefore, Front, fronts, isTold, startOf, textBefore, type Change } from './before.js';
import { Context, numberOf, Say, type Writable } from './context.js';
import { figureAt } from './figure.js';
import type { ExtractOptions, Mention, MentionComparison, QuantityMention } from './mention.js';
import { codeAt, Sign, signs, skip, skipBack } from './signs.js';
import { periodBefore, yearBefore } from './scope.js';
import { type PrintedUnit, unitAt, UnitKind } from './unit-at.js';

/**
 * Every quantity and ordinal of a text, in order. 从文本中提取全部数量。
 *
 * @param text - any text; Markdown, spaces and line breaks inside a figure do not matter
 * @returns the mentions, by their place in the text
 */
export function extractQuantities(text: string, options: ExtractOptions = {}): Mention[] {
  const reader = new Reader(text, options);
  reader.read(false);
  return reader.found;
}

/** As {@link extractQuantities}, one line of the text at a time. */
export function* iterateQuantities(text: string, options: ExtractOptions = {}): Generator<Mention, void, undefined> {
  const reader = new Reader(text, options);
  for (let more = true; more;) {
    reader.found = [];
    more = reader.read(true);
    yield* reader.found;
  }
}

/** A number of an enumeration that waits for its unit: the 3 of 3、5、8亿元. */
interface Waiting {
  readonly start: number;
  readonly end: number;
  readonly mantissa: number;
  readonly exponent: number;
  readonly scaled: boolean;
  readonly word: string;
}

const windows = /[级期后前来间行规计划战]/;

class Reader {
  found: Mention[] = [];
  private at = 0;
  private readonly text: string;
  private readonly context: Context;
  private waiting: Waiting[] = [];
  private waitingEnd = -1;

  constructor(text: string, { referenceYear = 0 }: ExtractOptions) {
    this.text = text;
    this.context = new Context(referenceYear);
  }

  /** Reads on, to the end of the text or, lazily, of a line with a mention; false at the end of the text. */
  read(lazily: boolean): boolean {
    const { text, context } = this;
    const { length } = text;
    let at = this.at;
    for (;;) {
      let sign = 0;
      while (at < length && (sign = signs[text.charCodeAt(at)]!) === 0) at++;
      if (at >= length) break;
      switch (sign as Sign) {
        case Sign.Digit:
          at = this.digits(at);
          break;
        case Sign.Han:
        case Sign.Bare:
        case Sign.Vague:
          at = this.han(at, sign);
          break;
        case Sign.First:
          at = this.first(at);
          break;
        case Sign.Ordinal:
          at = this.ordinal(at);
          break;
        case Sign.Line:
          context.endLine();
          at++;
          if (lazily && this.found.length > 0) {
            this.at = at;
            return true;
          }
          break;
        case Sign.Clause:
          context.endClause();
          at++;
          break;
        case Sign.Sentence:
          context.endSentence();
          at++;
          break;
        case Sign.Open:
          context.quote = at++;
          break;
        case Sign.Close:
          context.quote = -1;
          at++;
          break;
        case Sign.Title:
          at = this.title(at);
          break;
        default:
          at = context.word(text, sign, at);
      }
    }
    this.at = at;
    return false;
  }

  /** A title in 《》 counts nothing. */
  private title(start: number): number {
    const { text } = this;
    for (let at = start + 1; at < text.length && at < start + 200; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x300b /* 》 */) return at + 1;
      if (code === 0x300a || code === 10) break;
    }
    return start + 1;
  }

  /** 首批, 首单: the first. */
  private first(start: number): number {
    const { text, context } = this;
    const counter = text[start + 1] ?? '';
    const after = text[start + 2] ?? '';
    if (!/[批单次家个届台例款部期条支只座艘架套笔位场项年季]/.test(counter) || /[（(套房]/.test(after))
      return start + 1;
    if (/[年季]/.test(counter)) return start + 1;
    if (/[建设]设|[建设]立$/.test(textBefore(text, start, 2))) context.says |= Say.New;
    this.found.push({ kind: 'ordinal', number: 1, text: text.slice(start, start + 2), start, end: start + 2 });
    return start + 2;
  }

  /** 第2批, 第二十二届. */
  private ordinal(start: number): number {
    const { text } = this;
    const from = skip(text, start + 1);
    let at = from;
    while (at - from < 9 && classAt(text, at) && text[at] !== '.' && text[at] !== '点') at++;
    if (at === from) return start + 1;
    const number = numberOf(text.slice(from, at));
    const next = skip(text, at);
    const unit = unitAt(text, next);
    // 第一产业, 第三方, 第三季度, 第四十号: a name, a date, a label
    if (!(number > 0) || /[产方季时线号章节页手代]/.test(text[next] ?? '') || text[at] === '.') {
      return text[next] === '季' ? from : at;
    }
    if (text.startsWith('五', next)) return at;
    const end =
      unit && unit.name !== '年' && !(unit.name === '个' && text[next + 1] === '五') ? next + unit.name.length : at;
    this.found.push({ kind: 'ordinal', number, text: text.slice(start, end), start, end });
    return end;
  }

  /** A number in Arabic digits: the common shape at once, every other one by `other`. */
  private digits(start: number): number {
    const { text } = this;
    let at = start;
    let mantissa = 0;
    let point = 0;
    let code = 0;
    for (; ; at++) {
      code = codeAt(text, at);
      if (code >= 48 && code < 58) mantissa = mantissa * 10 + code - 48;
      else if (code === 46 && !point) {
        const next = codeAt(text, at + 1);
        if (next < 48 || next > 57) break;
        point = at + 1;
      } else break;
    }
    const numberEnd = at;
    if (code === 46 || at - start > 15 || at === start) return this.other(start, numberEnd, false);
    let layout = 0; // where layout stood inside
    let scaled = false;
    let exponent = point && point - at;
    let bound: Bound = 'exact';
    if (code < 0x2000 || code > 0x9fff || code === 0x3000) {
      const next = skip(text, at);
      if (next > at) {
        layout = at;
        at = next;
        code = codeAt(text, at);
      }
    }
    if (code === 0x4e07 /* 万 */) {
      exponent += 4;
      scaled = true;
      code = codeAt(text, ++at);
    }
    if (code === 0x4ebf /* 亿 */) {
      exponent += 8;
      scaled = true;
      code = codeAt(text, ++at);
    }
    if (code === 0x4f59 /* 余 */ || code === 0x591a /* 多 */) {
      bound = 'above';
      code = codeAt(text, ++at);
    }
    if (code === 42 || code === 32 || code === 95) {
      if (layout) return this.other(start, numberEnd, false);
      layout = at;
      at = skip(text, at);
    }
    const unit = unitAt(text, at);
    if (!unit || unit.name === '年') return this.other(start, numberEnd, false);
    const end = at + unit.name.length;
    const after = codeAt(text, end);
    // 左右 上下 以上 及以上 至 到 多 （ and the signs of a range or quotient: to be looked at
    if (
      (after < 0x2030 ? after === 47 || after === 45 || after === 126 || after > 0x2000 : isTail(after)) ||
      (layout && text.charCodeAt(layout) !== 42 && text.slice(layout, at).includes('\n')) ||
      (unit.kind === UnitKind.Money && after >= 48 && after < 58)
    )
      return this.other(start, numberEnd, false);
    return this.settle(
      start,
      end,
      numberEnd,
      scaled || point > 0,
      unit,
      mantissa,
      exponent + unit.power,
      bound,
      layout ? text.slice(start, layout) + text.slice(skip(text, layout), end) : '',
      '',
      undefined,
    );
  }

  /** A number in Chinese numerals. */
  private han(start: number, sign: Sign): number {
    const { text, context } = this;
    const after = codeAt(text, start + 1);
    let word = '';
    if (sign === Sign.Vague) {
      const next = signs[after];
      if (next !== Sign.Bare && text[start + 1] !== '十') return start + 1;
    } else if (sign === Sign.Bare && !text.startsWith('分之', start + 1)) {
      // 近百家, 上千家: without such a word 百 counts nothing
      const before = textBefore(text, start, 2);
      word = /[^以]上$|过$/.test(before) ? '超' : boundBefore(text, start);
      if (!word) return start + 1;
    } else if (sign === Sign.Han && !classAt(text, start + 1)) {
      const one = text[start] === '一' || text[start] === '壹';
      if (one && context.last && text[start - 1] === '之') context.oneOf();
      if (
        one &&
        !/[成倍元]/.test(text[start + 1] ?? '') &&
        !text.startsWith('个百分点', start + 1) &&
        !text.startsWith('季度', start + 1) &&
        !text.startsWith('月', start + 1)
      )
        return start + 1;
    }
    let end = start;
    while (end < text.length && classAt(text, end)) end++;
    while (end > start + 1 && /[点数.]/.test(text[end - 1]!)) end--;
    if (text[end] === '番' && text.slice(start - 2, start).includes('翻')) return this.doubled(start, end);
    return this.other(start, end, true, word);
  }

  /** 翻一番 is an increase by one time of what was there, 翻两番 by three. */
  private doubled(from: number, end: number): number {
    const { text } = this;
    const start = text.lastIndexOf('翻', from);
    const count = numberOf(text.slice(from, end));
    if (!(count > 0 && count < 9)) return end;
    const printed = text.slice(start, end + 1);
    this.emit(
      start,
      end + 1,
      { value: 2 ** count - 1, unit: '倍', resolution: 1, bound: 'exact', printed },
      UnitKind.Rate,
      { word: '翻', direction: 'increase', distance: 0 },
    );
    return end + 1;
  }

  /** Dates, enumerations, and every shape that is not the common one; the place to go on from. */
  private other(start: number, numberEnd: number, han: boolean, bare = ''): number {
    const { text, context } = this;
    let end = numberEnd;
    if (!han) {
      while (/[\d０-９,.．]/.test(text[end] ?? '')) end++;
      while (end > start + 1 && /[,.．]/.test(text[end - 1]!)) end--;
    }
    const next = skip(text, end);
    const after = text[next] ?? '';
    if (/[年月季个—–~～〜至到-]/.test(after) && end - start < 5) {
      const behind = context.date(text, start);
      if (behind) return behind;
    }
    if (/\d\.\d+\.|〕|\]/.test(text.slice(start, end) + after)) return end;
    if (!han && /[、和及与]/.test(text[end] ?? '') && /\d/.test(text[end + 1] ?? '') && end - start < 16)
      return this.wait(start, end, '');
    if (!han && /[万亿]/.test(after)) {
      // 3万、5万件
      const scale = /^[万亿]+/.exec(text.slice(next, next + 3))![0];
      const at = next + scale.length;
      if (/[、和及与]/.test(text[at] ?? '') && /\d/.test(text[at + 1] ?? '')) return this.wait(start, at, scale);
    }
    const front = codeAt(text, skipBack(text, start) - 1);
    const bound = bare || (fronts[front] === Front.Bound ? boundBefore(text, start) : '');
    const found = figureAt(text, start, end, bound);
    if (!found) return end;
    const { quantity } = found;
    if (quantity.unit === '' && (han || !this.counts(start, found.end, quantity))) return end;
    const unit = unitAt(quantity.unit, 0) ?? { name: '', unit: '', power: 0, kind: UnitKind.Measure };
    const printed = unitAt(text, Math.max(start, found.end - unit.name.length)) ?? unit;
    const decimal = quantity.bound === 'between' || /[.万亿]/.test(quantity.printed) || han;
    const goOn = this.settle(
      start,
      found.end,
      end,
      decimal,
      quantity.unit.includes('/') ? unit : { ...unit, name: printed.name },
      0,
      0,
      'exact',
      '',
      bound,
      quantity,
    );
    return goOn;
  }

  /** Whether a number without a unit counts: in a cell of a table, or told as a level. */
  private counts(start: number, end: number, { value, printed }: Quantity): boolean {
    const { text } = this;
    const next = skip(text, end);
    const after = text[next] ?? '\n';
    const before = text[skipBack(text, start) - 1] ?? '\n';
    if (/^\d{4}$/.test(printed) && value > 1899 && value < 2101) return false;
    const cell = /[|\t]/.test(before + after) || /\t/.test(text.slice(next - 1, next));
    if (cell) return /[|\t\n]/.test(before) && (/[|\t\n]/.test(after) || text.slice(end, next).includes('\n'));
    return (/[，。；、,;）)\n|]/.test(after) || next > end) && isTold(text, start);
  }

  /** Keeps a number of an enumeration until its unit comes. */
  private wait(start: number, end: number, scale: string): number {
    const { text } = this;
    if (this.waitingEnd !== start) this.waiting = [];
    const front = codeAt(text, skipBack(text, start) - 1);
    const digits = text.slice(start, end - scale.length);
    const word = fronts[front] === Front.Bound ? boundBefore(text, start) : '';
    if (!/[第A-Za-z.\d]/.test(text[start - 1] ?? '') && /^\d+(\.\d+)?$/.test(digits)) {
      const exponent =
        -(digits.split('.')[1]?.length ?? 0) + (scale ? (scale === '万' ? 4 : scale === '亿' ? 8 : 12) : 0);
      this.waiting.push({
        start,
        end,
        mantissa: Number(digits.replace('.', '')),
        exponent,
        scaled: scale !== '',
        word,
      });
      this.waitingEnd = end + 1;
    }
    return end + 1;
  }

  /** Checks what stands around a figure that was read, and reports it. */
  private settle(
    start: number,
    end: number,
    numberEnd: number,
    decimal: boolean,
    unit: PrintedUnit,
    mantissa: number,
    exponent: number,
    bound: Bound,
    plain: string,
    word: string,
    read: Quantity | undefined,
  ): number {
    const { text, context } = this;
    let from = start;
    let wordRead = word;
    let negative = false;
    let change: Change | undefined;
    const before = skipBack(text, start);
    const front = fronts[codeAt(text, before - 1)]!;
    if (front === Front.Mark) {
      const mark = text[before - 1]!;
      const beyond = text[before - 2] ?? '\n';
      if (before === start && /[-−﹣负]/.test(mark) && !/[\dA-Za-z\n ]/.test(beyond)) {
        negative = true;
        from = before - 1;
      } else if (
        mark !== '_' &&
        !(mark === '+' && !/[\dA-Za-z]/.test(beyond)) &&
        !(before < start && /[A-Za-z:]/.test(mark)) &&
        !(/[A-Za-z]/.test(mark) && decimal && unit.kind === UnitKind.Money)
      )
        return numberEnd;
    }
    if (unit.kind !== UnitKind.Money && this.misread(start, end, unit, read !== undefined)) return numberEnd;
    if (context.quote >= 0 && !this.quoted(start, end, unit, decimal, read !== undefined)) return numberEnd;
    if (front === Front.Bound && !word) {
      wordRead = boundBefore(text, start);
      if (wordRead && read === undefined) {
        if (bound !== 'exact') wordRead = '';
        else bound = boundOfWord(wordRead);
      }
    }
    if (wordRead) from = startOf(text, start, wordRead === '超' && text[before - 1] !== '超' ? '上' : wordRead);
    const edge = wordRead ? codeAt(text, skipBack(text, from) - 1) : codeAt(text, before - 1);
    if (fronts[edge] === Front.Change || fronts[edge] === Front.Bound)
      change = changeBefore(text, from, (context.says & Say.Than) > 0);
    let quantity: Quantity;
    if (read) {
      quantity = read;
      if (negative || change?.direction === 'decrease') quantity = negate(quantity);
      const printed = text.slice(from, end);
      quantity = { ...quantity, printed: printed.replace(/[\s*_`\u200b\u2060（）()]/g, '') };
    } else {
      const value = scaleInteger(mantissa, exponent);
      quantity = {
        value: negative || change?.direction === 'decrease' ? -value : value,
        unit: unit.unit as Quantity['unit'],
        resolution: scaleInteger(1, exponent),
        bound,
        printed: (negative ? '-' : wordRead) + (plain || text.slice(start, end)),
      };
    }
    if (this.waitingEnd === start) this.flush(quantity, unit, mantissa, exponent, read, change);
    // the mark of emphasis that closes inside the figure
    const outside = text.charCodeAt(end) === 42 ? end : text.charCodeAt(from - 1) === 42 ? from - 1 : 0;
    if (outside && text.slice(from, end).split('**').length % 2 === 0) {
      if (outside === end) this.emit(from, end + 2, quantity, unit.kind, change);
      else this.emit(from - 2, end, quantity, unit.kind, change);
    } else this.emit(from, end, quantity, unit.kind, change);
    return end;
  }

  /** Names and windows of time that look like figures: 5年规划, 四位一体, 三部门. */
  private misread(start: number, end: number, { name, kind }: PrintedUnit, slow: boolean): boolean {
    const { text } = this;
    const after = text[end] ?? '';
    if (kind === UnitKind.Time && name !== '岁') {
      const window =
        windows.test(after) ||
        (after === '内' && text[end - 1] !== '以') ||
        (after === '以' && !/[上下内]/.test(text[end + 1] ?? ''));
      return window || /[近去来前后]/.test(text[skipBack(text, start) - 1] ?? '');
    }
    if (name.length === 1) {
      if (notBehind.includes(name + after) && after) return true;
      if (name === '期') return !/[共计办了展版行满出约]/.test(text[skipBack(text, start) - 1] ?? '');
      if (name === '起') return /^\d{4}/.test(text.slice(start, end));
    }
    const line = skipBack(text, start);
    if (
      /[\n#]/.test(text[line - 1] ?? '\n') &&
      /\s/.test(text.slice(start, end)) &&
      !/\n/.test(text.slice(start, end)) &&
      !slow &&
      kind === UnitKind.Counter
    ) {
      return /^[\d.]+ /.test(text.slice(start, end));
    }
    return false;
  }

  /** Whether a figure inside a quotation counts: “增长5%” does, “15分钟生活圈” and “科创30条” do not. */
  private quoted(start: number, end: number, { kind, name }: PrintedUnit, decimal: boolean, slow: boolean): boolean {
    const { text, context } = this;
    if (kind === UnitKind.Rate && name !== '成') return true;
    if (decimal && !slow && kind !== UnitKind.Time) return true;
    if (kind === UnitKind.Money && !slow) return true;
    return name !== '条' && start - context.quote > 4 && /[，。；、,”」’]/.test(text[end] ?? '');
  }

  /** Reports what waited for this figure's unit. */
  private flush(
    quantity: Quantity,
    unit: PrintedUnit,
    mantissa: number,
    exponent: number,
    read: Quantity | undefined,
    change: Change | undefined,
  ): void {
    const { waiting } = this;
    this.waiting = [];
    this.waitingEnd = -1;
    if (quantity.unit === '' || read?.bound === 'between') return;
    // the power of ten that the last number was raised by: its scale, and its unit
    const decimals = /\.(\d+)/.exec(quantity.printed)?.[1]?.length ?? 0;
    void mantissa;
    const scale = read ? Math.round(Math.log10(read.resolution)) + decimals : exponent + decimals;
    for (const { start, end, mantissa: digits, exponent: own, scaled, word } of waiting) {
      const power = own + (scaled ? unit.power : scale);
      const from = word ? startOf(this.text, start, word) : start;
      const first: Change | undefined = change ?? changeBefore(this.text, from, (this.context.says & Say.Than) > 0);
      const value = scaleInteger(digits, power);
      this.emit(
        from,
        end,
        {
          value: first?.direction === 'decrease' ? -value : value,
          unit: quantity.unit,
          resolution: scaleInteger(1, power),
          bound: word ? boundOfWord(word) : 'exact',
          printed: this.text.slice(from, end),
        },
        unit.kind,
        first,
      );
    }
  }

  /** Adds a mention with what its sentence says of it. */
  private emit(start: number, end: number, quantity: Quantity, kind: UnitKind, change: Change | undefined): void {
    const { text, context } = this;
    const { scope, says } = context;
    let period = scope.flow;
    let comparison: MentionComparison | undefined;
    const rate = kind === UnitKind.Rate;
    let cumulative = false;
    let fresh = false;
    const multiple = rate && (says & Say.Than) > 0 && !change && text[skipBack(text, start) - 1] === '的';
    if (change || multiple) {
      comparison = this.compare(start, quantity.unit, change);
      if (context.level !== undefined && context.levelFlow === scope.flow) period = context.level;
      if (comparison.basis === 'start-of-year' && scope.stock) {
        const { stock } = scope;
        period = stock.endsWith('12-31') ? stock.slice(0, 4) : `${stock.slice(0, 4)}-01-01/${stock}`;
      }
    } else if (!rate) {
      if (says) {
        if (says & Say.New) fresh = true;
        if (says & Say.Stock) period = scope.stock;
        if (says & Say.Total && !(says & (Say.Stock | Say.New))) {
          const direct =
            start - context.totalEnd < 9 && /^(?:达到?|[为共有约已*\s])*$/.test(text.slice(context.totalEnd, start));
          cumulative = direct || !scope.stated || scope.instant;
          if (cumulative) period = scope.stock;
        }
      }
      if (kind === UnitKind.Counter && !scope.stated && this.reached(start)) period = scope.stock;
    }
    if (context.denominator && !rate && !comparison && quantity.unit !== '岁' && !quantity.unit.includes('/')) {
      quantity = { ...quantity, unit: context.denominated(quantity.unit) as Quantity['unit'] };
    }
    const mention: Writable<QuantityMention> =
      period === undefined
        ? { kind: 'quantity', text: text.slice(start, end), start, end, quantity, cumulative, new: fresh }
        : {
            kind: 'quantity',
            text: text.slice(start, end),
            start,
            end,
            quantity,
            period,
            periodBasis: scope.stated ? 'stated' : 'inferred',
            cumulative,
            new: fresh,
          };
    if (comparison) mention.comparison = comparison;
    else {
      if (quantity.unit.includes('/') && context.denominator) mention.denominator = context.denominator;
      if (says & (Say.Among | Say.Share)) this.part(mention, rate);
      if (!rate) {
        context.level = period;
        context.levelFlow = scope.flow;
        if (!mention.partOf) context.whole = mention;
      }
    }
    context.last = mention;
    this.found.push(mention);
  }

  /** Whether a level is told: 达到341款, but not of a flow such as 受理量达到. */
  private reached(start: number): boolean {
    const before = textBefore(this.text, start, 4);
    return /(?:^|[^量额值入])达到?$/.test(before);
  }

  private part(mention: Writable<QuantityMention>, rate: boolean): void {
    const { context } = this;
    const share =
      rate && mention.quantity.unit !== '百分点' && mention.quantity.unit !== '倍' && context.says & Say.Share;
    if (!share && !(context.says & Say.Among)) return;
    const { whole } = context;
    const fits = whole && (rate || whole.quantity.unit === mention.quantity.unit);
    mention.partOf = { word: share ? context.share : '其中', ...(fits && { whole: whole.start }) };
  }

  private compare(start: number, unit: string, change: Change | undefined): MentionComparison {
    const { context } = this;
    const { scope } = context;
    const total = change && context.says & Say.Total && start - change.distance - context.totalEnd < 4;
    const basis = total && context.basis !== 'annual-average' ? 'cumulative' : (context.basis ?? 'unstated');
    const own = context.level !== undefined && context.levelFlow === scope.flow ? context.level : scope.flow;
    const base =
      basis === 'year-on-year'
        ? own && yearBefore(own)
        : basis === 'start-of-year'
          ? scope.stock && `${+scope.stock.slice(0, 4) - 1}-12-31`
          : basis === 'period-on-period'
            ? own && periodBefore(own)
            : basis === 'named'
              ? context.base
              : undefined;
    return {
      basis,
      ...(base && { base }),
      direction: change ? change.direction : 'multiple',
      word: change ? change.word : unit,
    };
  }
}

const notBehind =
  '部门 部委 部队 人民 人工 人才 条例 台湾 户籍 家庭 家长 位一 组织 场所 类别 类型 名单 种子 年级 对外 起步 片区 村庄 处理 次数 期货 项链 件套 级别 个多 个半 个个 分为 成立 成果 成员 成为';

const tails = '左上以及至到（(多余';
const isTail = (code: number): boolean => tails.includes(String.fromCharCode(code));

const boundOfWord = (word: string): Bound =>
  /约|大概/.test(word) ? 'about' : /不[少低]于|[至最]少|^超|突破|逾|^[上过]/.test(word) ? 'above' : 'below';

function negate({ value, low, high, digits, ...rest }: Quantity): Quantity {
  return {
    ...rest,
    value: -value,
    ...(low !== undefined && high !== undefined && { low: -high, high: -low }),
    ...(digits && { digits: `-${digits}` }),
  };
}
