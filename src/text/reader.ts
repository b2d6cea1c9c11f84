import type { Bound } from '../model/quantity.js';
import { isMark, isTail, widthAt } from './around.js';
import { Context, Say } from './context.js';
import { Enumeration } from './enumeration.js';
import { plainFigure, printedAt } from './figure.js';
import { govern } from './governing.js';
import type { Mention } from './mention.js';
import { first, ordinal } from './ordinal.js';
import { settle } from './settle.js';
import { han, other, title } from './shapes.js';
import { begins, codeAt, codeBefore, Front, frontBefore, fronts, Sign, signs, skip, Tail, tails } from './signs.js';
import { level } from './tell.js';
import { unitAt, UnitKind } from './unit-at.js';

/** Reads a text from its beginning to its end. */
export class Reader {
  found: Mention[] = [];
  /** Where the last mention ended. */
  private reached = 0;
  readonly text: string;
  readonly context: Context;
  readonly enumeration = new Enumeration();
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
        case Sign.Part:
          context.endPart();
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
        case Sign.Bracket:
          context.open();
          at++;
          break;
        case Sign.Unbracket:
          context.close();
          at++;
          break;
        default:
          at = govern(context, text, sign, at);
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
    let broken = false;
    for (; code === 10 || fronts[code] === Front.Layout; code = codeAt(text, ++at)) {
      layout = numberEnd;
      broken ||= code === 10;
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
    if (unit === undefined || (unit.odd && unit.kind !== UnitKind.Counter)) return other(this, start, numberEnd);
    const end = at + unit.name.length;
    const after = codeAt(text, end);
    const behind: Tail | 0 = tails[after]!;
    const looks =
      behind === Tail.Layout ? tails[codeAt(text, skip(text, end))] === Tail.Figure : behind === Tail.Figure;
    if (broken || (looks && isTail(text, end))) return other(this, start, numberEnd);
    exponent += unit.power;
    if (
      (context.state.says & Say.Than) === 0 &&
      context.quote < 0 &&
      unit.plain &&
      (layout === 0 || text.charCodeAt(layout) !== 32) &&
      frontBefore(text, start) === 0 &&
      (after !== 0x7684 /* 的 */ || unit.kind !== UnitKind.Rate) &&
      (behind !== Tail.Word || !begins(unit.not, after))
    ) {
      // no word and no sign before it, and no change
      context.change = undefined;
      const quantity = plainFigure(mantissa, exponent, unit.unit, bound, printedAt(text, start, layout, end));
      return this.report(level(context, text, this.opening(start, layout), end, quantity, unit.kind, false));
    }
    return settle(this, {
      start,
      numberEnd,
      end,
      unit,
      mantissa,
      exponent,
      bound,
      fine: point > 0 || fine,
      layout,
      read: undefined,
      word: undefined,
    });
  }

  /** Adds a mention; the place behind it. */
  report(mention: Mention): number {
    this.found.push(mention);
    if (this.context.state.from) this.passed(mention);
    return (this.reached = mention.end);
  }

  /** A time that is said of one figure ends with it, or with the last one that is joined to it: 由2020年的3家、5家分别增至6家、9家. */
  private passed({ kind, end }: Mention): void {
    const { context } = this;
    if (kind !== 'quantity') return;
    const next = context.turns.shift();
    if (next) context.state.scope = next;
    else if (!begins('、和及与', codeAt(this.text, end))) context.back();
  }

  /** Where a figure begins whose emphasis opens before it, and closes inside it, at its first layout: **3**家. */
  opening(from: number, layout: number): number {
    const mark = layout && codeBefore(this.text, from);
    if (!isMark(mark) || this.text.charCodeAt(layout) !== mark) return from;
    const opening = from - widthAt(this.text, from - 1, layout + 1, mark);
    return opening < this.reached ? from : opening;
  }
}
