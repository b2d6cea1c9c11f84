import type { Bound } from '../model/quantity.js';
import { classAt } from '../quantity/numeral.js';
import { isMark, isTail, widthAt } from './around.js';
import { Context, Say } from './context.js';
import { Enumeration } from './enumeration.js';
import { plainFigure, printedAt } from './figure.js';
import { foldText, unfold } from './fold-text.js';
import { govern } from './trigger-words.js';
import type { QuantityErrorCode } from '../model/errors.js';
import type { Mention, UnreadMention } from './mention.js';
import { first, ordinal } from './ordinal.js';
import { settle } from './settle.js';
import { han, other, title } from './shapes.js';
import {
  begins,
  codeAt,
  codeBefore,
  Front,
  frontBefore,
  fronts,
  matchAt,
  Sign,
  signs,
  skip,
  Tail,
  tails,
  skipBack,
} from './signs.js';
import { boundBefore } from './words.js';
import { level } from './build-mention.js';
import { unitAt, UnitKind } from './unit-at.js';

/** A tag, and an entity with a number that goes on behind it: neither is read, nor what it cuts in two. */
const tag = /<\/?[a-zA-Z][^<>\n]{0,300}>|&#?\w{1,8};[\d.,]*/y;

/** The units besides money behind which a finer one may stand. */
const finer = '块 米 小时 分钟 斤 %';

/** What the character before a figure means, where it is not the end of an ordinary word: 美元, but not 一元; 附件, but not 案件. */
function claimBefore(text: string, at: number): Front | 0 {
  const front = frontBefore(text, at);
  if (front !== Front.Figure) return front;
  const end = skipBack(text, at) - 1;
  const before = codeBefore(text, end);
  switch (text[end]) {
    case '件':
      return before === 0x9644 /* 附 */ ? front : 0;
    case ',':
    case '时':
    case '点':
      return classAt(text, end - 1) > 0 ? front : 0;
    case '元':
      return begins('美港欧日韩门坡加澳', before) ? front : 0;
    case '金':
      return before === 0x7f8e /* 美 */ ? front : 0;
    default:
      return front;
  }
}

/** Whether digits are spaced out: the 0 of 7 0 亿元. */
const isSpaced = (text: string, start: number): boolean =>
  text.charCodeAt(start - 1) === 32 && /(?:^|\D)\d $/.test(text.slice(Math.max(0, start - 3), start));

/** Where a link ends whose :// is at a place: at a space, a Han character, or a bracket. */
function linkEnd(text: string, at: number): number {
  while (at < text.length && /[!#-&*-;=?-Z\\^-~]/.test(text.charAt(at))) at++;
  return at;
}

/** Reads a text from its beginning to its end. */
export class Reader {
  found: (Mention | UnreadMention)[] = [];
  /** Where the last mention ended. */
  private reached = 0;
  /** The text as it is read, folded; and as it is. */
  readonly text: string;
  private readonly source: string;
  readonly context: Context;
  readonly enumeration = new Enumeration();
  private at = 0;

  constructor(
    text: string,
    year: number,
    private readonly unread = false,
  ) {
    this.source = text;
    this.text = foldText(text);
    this.context = new Context(year);
  }

  /** Reads on, to the end of the text or, lazily, of a line with a mention; false at the end of the text. */
  read(lazily: boolean): boolean {
    const more = this.scan(lazily);
    if (this.text !== this.source) for (const mention of this.found) unfold(mention, this.text, this.source);
    return more;
  }

  private scan(lazily: boolean): boolean {
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
          // a link counts nothing
          if (text.startsWith('://', at)) {
            at = linkEnd(text, at);
            break;
          }
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
        case Sign.Tag:
          at += matchAt(tag, text, at)?.[0].length ?? 1;
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
    // 007 is an identifier
    if (text.charCodeAt(start) === 48 && numberEnd - start > 1 && point !== start + 2)
      return this.leave('malformed-number', start, numberEnd);
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
      behind === Tail.Layout
        ? tails[codeAt(text, skip(text, end))] === Tail.Figure
        : behind === Tail.Figure ||
          (behind === Tail.Finer && (unit.kind === UnitKind.Money || finer.includes(unit.name)));
    if (broken || (looks && isTail(text, end))) return other(this, start, numberEnd);
    const front = claimBefore(text, start);
    if (isSpaced(text, start)) return this.leave('malformed-number', start, numberEnd);
    // -近6%, 约人民币7亿元
    const led = front === Front.Bound ? (boundBefore(text, start)?.start ?? start) : start;
    const lead = led < start ? claimBefore(text, led) : front;
    if (lead === Front.Figure || lead === Front.Mark || (text[start - 1] === '的' && text[start - 2] === '负'))
      return other(this, start, numberEnd);
    exponent += unit.power;
    if (
      (context.state.says & Say.Than) === 0 &&
      context.quote < 0 &&
      unit.plain &&
      (layout === 0 || text.charCodeAt(layout) !== 32) &&
      front === 0 &&
      !(point > 0 && unit.kind === UnitKind.Counter && !fine) &&
      (after !== 0x7684 /* 的 */ || unit.kind !== UnitKind.Rate) &&
      !begins(unit.not, after)
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
      from: start,
      signed: false,
      fine: point > 0 || fine,
      layout,
      read: undefined,
    });
  }

  /** Passes over what is not read, and tells of it where that is asked for; the place behind it. */
  leave(code: QuantityErrorCode, start: number, end: number): number {
    if (this.unread && start >= this.reached)
      this.found.push({ kind: 'unread', code, text: this.text.slice(start, end), start, end });
    return end;
  }

  /** Whether the line at a place has traditional characters. */
  isTraditionalAt(at: number): boolean {
    const { text, source } = this;
    if (text === source) return false;
    const from = text.lastIndexOf('\n', at) + 1;
    const to = text.indexOf('\n', at);
    const line = (of: string): string => of.slice(from, to < 0 ? undefined : to);
    return line(source).normalize('NFKC') !== line(text).normalize('NFKC');
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
