import type { Bound, Quantity } from '../model/quantity.js';
import { isMark, isTail, isWindow, negate, quoted, signBefore, widthAt } from './around.js';
import { Context, Say } from './context.js';
import { plainFigure, printedAt } from './figure.js';
import type { Mention } from './mention.js';
import { first, han, ordinal, other, title } from './shapes.js';
import { begins, codeAt, codeBefore, Front, fronts, Sign, signs, skip, skipBack, tails } from './signs.js';
import { level, tell } from './tell.js';
import { type PrintedUnit, unitAt, UnitKind } from './unit-at.js';
import { boundBefore, type BoundWord, type Change, changeBefore } from './words.js';

/** A number of an enumeration that waits for its unit: the 3 of 3、5、8亿元. */
export interface Waiting {
  readonly start: number;
  readonly end: number;
  readonly mantissa: number;
  readonly exponent: number;
  /** Whether it has a scale of its own. */
  readonly scaled: boolean;
  /** The qualifying word before it. */
  readonly word: BoundWord | undefined;
}

/** Reads a text from its beginning to its end. */
export class Reader {
  found: Mention[] = [];
  waiting: Waiting[] = [];
  /** Where the figure must begin that what waits is waiting for. */
  waitingEnd = 0;
  waitingChange: Change | undefined;
  /** Where the last mention ended. */
  private reached = 0;
  readonly text: string;
  readonly context: Context;
  private at = 0;

  constructor(text: string, year: number) {
    this.text = text;
    this.context = new Context(year);
  }

  /** Reads on, to the end of the text or, lazily, of a line with a mention; false at the end of the text. */
  read(lazily: boolean): boolean {
    const { text, context } = this;
    const { length } = text;
    const table = signs;
    let at = this.at;
    for (;;) {
      let sign = 0;
      at--;
      do {
        if (++at >= length) return false;
      } while ((sign = table[text.charCodeAt(at)]!) === 0);
      switch (sign as Sign) {
        case Sign.Digit:
          at = this.digits(at);
          break;
        case Sign.Han:
        case Sign.Bare:
          at = han(this, at, sign);
          break;
        case Sign.First:
          at = first(this, at);
          break;
        case Sign.Ordinal:
          at = ordinal(this, at);
          break;
        case Sign.Line:
          context.endLine();
          while (codeAt(text, ++at) === 10);
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
          at = title(text, at);
          break;
        default:
          at = context.word(text, sign, at);
      }
    }
  }

  /** A number in Arabic digits: the common shape at once, every other one by `other`. */
  private digits(start: number): number {
    const { text, context } = this;
    const { length } = text;
    let at = start;
    let mantissa = 0;
    let point = 0;
    let code = 0;
    for (; ; at++) {
      code = at < length ? text.charCodeAt(at) : 0;
      if (code >= 48 && code < 58) mantissa = mantissa * 10 + code - 48;
      else if (code === 46 && point === 0) point = at + 1;
      else break;
    }
    const numberEnd = at;
    if (at - start > 15 || at === point) return other(this, start, numberEnd);
    let exponent = point && point - at;
    let bound: Bound = 'exact';
    let layout = 0;
    if (code < 0x2060) {
      at = skip(text, at);
      if (at > numberEnd) layout = numberEnd;
      code = codeAt(text, at);
    }
    let fine = false;
    if (code === 0x4e07 /* 万 */) {
      exponent += 4;
      fine = true;
      code = codeAt(text, ++at);
    }
    if (code === 0x4ebf /* 亿 */) {
      exponent += 8;
      fine = true;
      code = codeAt(text, ++at);
    }
    if (code === 0x4f59 /* 余 */ || code === 0x591a /* 多 */) {
      bound = 'above';
      at++;
    }
    const unit = unitAt(text, at);
    if (unit === undefined || (unit.odd && unit.kind === UnitKind.Time)) return other(this, start, numberEnd);
    const end = at + unit.name.length;
    const after = codeAt(text, end);
    if (((tails[after] || after === 32) && isTail(text, end)) || (layout && text.slice(layout, at).includes('\n')))
      return other(this, start, numberEnd);
    exponent += unit.power;
    if (
      (context.says & Say.Than) === 0 &&
      context.quote < 0 &&
      unit.plain &&
      (layout === 0 || text.charCodeAt(layout) !== 32) &&
      fronts[codeBefore(text, skipBack(text, start))] === 0 &&
      !begins(unit.not, after)
    ) {
      // no word and no sign before it, and no change
      context.change = undefined;
      const quantity = plainFigure(
        mantissa,
        exponent,
        unit.unit,
        bound,
        printedAt(text, start, layout, end, unit.name),
      );
      return this.report(level(context, text, this.opening(start, layout), end, quantity, unit.kind));
    }
    return this.settle(start, numberEnd, end, unit, mantissa, exponent, bound, point > 0 || fine, layout);
  }

  /**
   * Looks at what stands around a figure, and reports it; the place to go on from.
   *
   * @param read - the figure, where it is not mantissa × 10^exponent
   * @param told - the qualifying word before it, where it is read already
   */
  settle(
    start: number,
    numberEnd: number,
    end: number,
    unit: PrintedUnit,
    mantissa: number,
    exponent: number,
    bound: Bound,
    fine: boolean,
    layout: number,
    read?: Quantity,
    told?: BoundWord,
  ): number {
    const { text, context } = this;
    const before = skipBack(text, start);
    const front = fronts[codeBefore(text, before)]!;
    const { kind, name } = unit;
    const sign = front === Front.Mark ? signBefore(text, before, start, fine && kind === UnitKind.Money) : '';
    if (
      sign === undefined ||
      (unit.not && begins(unit.not, codeAt(text, end))) ||
      (kind === UnitKind.Time && isWindow(text, before, end, name)) ||
      (unit.odd &&
        (name === '期'
          ? !begins('共计办了展版行满出约', codeBefore(text, before))
          : name === '起' && numberEnd - start === 4)) ||
      (layout &&
        text.charCodeAt(layout) === 32 &&
        kind === UnitKind.Counter &&
        (before === 0 || begins('\n#', codeBefore(text, before)))) ||
      (context.quote >= 0 && !quoted(text, start - context.quote, end, unit, fine && !read))
    )
      return numberEnd;

    let word = told;
    let says = bound;
    if (front === Front.Bound && bound === 'exact' && !read) {
      word = boundBefore(text, start);
      if (word) says = word.bound;
    }
    let from = sign ? start - 1 : word ? word.start : start;
    const edge = word ? fronts[codeBefore(text, skipBack(text, from))]! : front;
    let change = this.waitingEnd === start ? this.waitingChange : undefined;
    if (edge > 0 && edge <= Front.Change) {
      change ??= changeBefore(text, from, (context.says & Say.Than) > 0);
    } else if (edge === Front.Join && context.last?.comparison && skip(text, context.last.end) === before - 1) {
      // 分别增长2.1%和9.8%
      change ??= context.change;
    }
    const negative = sign === '-' || change?.direction === 'decrease';
    let quantity: Quantity;
    if (read) {
      const printed = text.slice(from, end).replace(/[\s*_`\u200b\u2060（）()]/g, '');
      quantity = { ...(negative ? negate(read) : read), printed };
    } else {
      let printed = printedAt(text, start, layout, end, name);
      if (from < start) printed = (word ? word.word : text.charAt(from)) + printed;
      quantity = plainFigure(negative ? -mantissa : mantissa, exponent, unit.unit, says, printed);
    }
    if (this.waitingEnd === start) this.flush(quantity, unit, exponent, read, change);
    let to = end;
    if (layout) from = this.opening(from, layout);
    else if (word && isMark(codeAt(text, end)) && text.charCodeAt(start - 1) === text.charCodeAt(end))
      to += widthAt(text, start - 1, end + 1, text.charCodeAt(end));
    return this.report(tell(context, text, from, to, quantity, kind, change));
  }

  /** Adds a mention; the place behind it. */
  report(mention: Mention): number {
    this.found.push(mention);
    return (this.reached = mention.end);
  }

  /** Where a figure begins whose emphasis opens before it, and closes inside it, at its first layout: **3**家. */
  private opening(from: number, layout: number): number {
    const mark = layout && codeBefore(this.text, from);
    if (!isMark(mark) || this.text.charCodeAt(layout) !== mark) return from;
    const opening = from - widthAt(this.text, from - 1, layout + 1, mark);
    return opening < this.reached ? from : opening;
  }

  /** Keeps a number of an enumeration until its unit comes. */
  wait(waiting: Waiting): number {
    const { text, context } = this;
    if (this.waitingEnd !== waiting.start) {
      this.waiting = [];
      this.waitingChange = changeBefore(text, waiting.word?.start ?? waiting.start, (context.says & Say.Than) > 0);
    }
    this.waiting.push(waiting);
    return (this.waitingEnd = waiting.end + 1);
  }

  /** Reports what waited for this figure's unit. */
  private flush(
    quantity: Quantity,
    unit: PrintedUnit,
    exponent: number,
    read: Quantity | undefined,
    change: Change | undefined,
  ): void {
    const { waiting, text, context } = this;
    this.waitingEnd = 0;
    if (read?.bound === 'between') return;
    const decimals = /\.(\d+)/.exec(quantity.printed)?.[1]!.length ?? 0;
    // the power of ten that the last number is raised by: its scale and its unit
    const shared = (read ? Math.round(Math.log10(read.resolution)) : exponent) + decimals;
    for (const one of waiting) {
      const { end, mantissa, scaled, word } = one;
      const power = one.exponent + (scaled ? unit.power : shared);
      const from = word?.start ?? one.start;
      const signed = change?.direction === 'decrease' ? -mantissa : mantissa;
      const own = plainFigure(signed, power, quantity.unit, word?.bound ?? 'exact', text.slice(from, end));
      this.report(tell(context, text, from, end, own, unit.kind, change));
    }
  }
}
