import type { Bound, Quantity } from '../model/quantity.js';
import { goesBefore, isLabel, isMark, negate, signBefore, widthAt } from './around.js';
import { bareChange, basisOf } from './comparison-base.js';
import { Say } from './context.js';
import { brackets, plainFigure, printedAt } from './figure.js';
import { isName } from './names.js';
import type { Reader } from './reader.js';
import { begins, codeAt, codeBefore, Front, frontBefore, matchAt, skipBack } from './signs.js';
import { tell } from './build-mention.js';
import { type PrintedUnit, UnitKind } from './unit-at.js';
import { isWindow } from './windows-of-time.js';
import { boundBefore, type BoundWord, changeBefore, isAbout } from './words.js';

/** A number with its unit, before anything around the two is looked at. */
export interface Candidate {
  readonly start: number;
  /** Where what is read before the number begins: a word, a currency, a sign. */
  readonly from: number;
  /** Whether a minus was read there. */
  readonly signed: boolean;
  readonly numberEnd: number;
  /** Where the unit ends. */
  readonly end: number;
  readonly unit: PrintedUnit;
  /** The value is mantissa × 10^exponent, in the unit that is kept. */
  readonly mantissa: number;
  readonly exponent: number;
  readonly bound: Bound;
  /** Whether it has decimals or a scale, which no label has. */
  readonly fine: boolean;
  /** Where the first layout inside it begins; 0 where there is none. */
  readonly layout: number;
  /** The figure, where it is of another shape, and read already. */
  readonly read: Quantity | undefined;
}

/** 5%的增速, 以2%的年均降幅: a verb behind its figure. */
const rate = /* @__PURE__ */ new RegExp(
  `的(${/* @__PURE__ */ Object.keys(basisOf).join('|')}|年均|平均)?(增速|[增涨降跌]幅|[正负]?增长(?![点极]))`,
  'y',
);

/** Looks at what stands around a figure, and reports it; the place to go on from. */
export function settle(reader: Reader, candidate: Candidate): number {
  const { text, context, enumeration } = reader;
  const { start, end, unit, exponent, bound, layout, read } = candidate;
  const before = skipBack(text, start);
  const ahead = skipBack(text, candidate.from);
  const front = frontBefore(text, ahead);
  const sign =
    front === Front.Mark && !candidate.signed && !(candidate.from < start && /[A-Za-z]/.test(text.charAt(ahead - 1)))
      ? signBefore(text, ahead, candidate.from, candidate.fine && unit.kind === UnitKind.Money)
      : '';
  // 零下5℃以下: which side is colder parseQuantity cannot tell, for it knows no 零下
  if (sign === undefined || (sign === '零下' && read?.printed.includes('以'))) return candidate.numberEnd;
  if ((front === Front.Figure || text[ahead - 1] === '分') && goesBefore(text, ahead, candidate.from))
    return reader.leave('ambiguous', candidate.from, end);
  // the 5 of 近3至5年 is no figure either
  if (
    (unit.kind === UnitKind.Time && isWindow(context, text, before, end, unit.name)) ||
    isName(text, start, before, end, unit.name) ||
    isLabel(text, candidate, before, context.quote)
  )
    return read?.bound === 'between' ? end : candidate.numberEnd;

  let word: BoundWord | undefined;
  let says = bound;
  // 超过3家, 超过了3家
  if ((front === Front.Bound || begins('了', codeBefore(text, before))) && bound === 'exact' && !read) {
    word = boundBefore(text, start);
    if (word) says = word.bound;
  }
  let from = word ? word.start : candidate.from;
  if (sign === '-') from--;
  const edge = from < candidate.from ? frontBefore(text, from) : front;
  const closes = enumeration.next === start;
  let verb = closes ? enumeration.change : undefined;
  if (edge > 0 && edge <= Front.Change) {
    verb ??= changeBefore(text, from, (context.state.says & (Say.Than | Say.Other)) > 0);
  } else if (edge === Front.Join && context.last?.comparison && context.joins(text, from)) {
    // 分别增长2.1%和9.8%
    verb ??= context.change;
  }
  verb ??= bareChange(
    context,
    text,
    candidate.signed ? candidate.from : sign === '' ? start : start - 1,
    unit.kind === UnitKind.Rate,
    sign !== '' || candidate.signed || text[start - 1] === '+',
  );
  const behind = !verb && unit.unit === '%' && begins('的', codeAt(text, end)) ? matchAt(rate, text, end) : null;
  if (behind) {
    const [words, of, noun] = behind as unknown as [string, string?, string?];
    if (of) context.compare(basisOf[of] ?? 'annual-average', undefined, 0);
    verb = {
      word: noun!,
      direction: begins('降跌负', noun!.charCodeAt(0)) ? 'decrease' : 'increase',
      start: end + words.length - 2,
    };
  }
  const negative = sign !== '' || verb?.direction === 'decrease';
  let quantity: Quantity;
  if (read) {
    const printed = text
      .slice(from, end)
      .replace(/[\s*_`\u200b\u2060]/g, '')
      .replace(brackets, '');
    quantity = { ...(negative && !candidate.signed ? negate(read) : read), printed };
  } else {
    let printed = printedAt(text, start, layout, end);
    if (from < start) printed = (word ? word.word : text.charAt(from)) + printed;
    quantity = plainFigure(negative ? -candidate.mantissa : candidate.mantissa, exponent, unit.unit, says, printed);
  }
  if (quantity.bound === 'exact' && edge > 0 && edge <= Front.Change) {
    if (isAbout(text, from) || (verb && isAbout(text, verb.start))) quantity = { ...quantity, bound: 'about' };
  }
  if (closes) enumeration.flush(reader, candidate, quantity, verb);
  let change = verb;
  if ((sign || candidate.signed) && verb) {
    // what 下降-2.3% means is not told
    if (verb.direction === 'decrease') change = undefined;
    else if (quantity.value < 0) change = { ...verb, direction: 'decrease' };
  }
  let to = end;
  if (layout) from = reader.opening(from, layout);
  else if (word && isMark(codeAt(text, end)) && codeBefore(text, start) === text.charCodeAt(end))
    to += widthAt(text, start - 1, end + 1, text.charCodeAt(end));
  const next = reader.report(tell(context, text, from, to, quantity, unit.kind, change));
  // the sign is that of one figure: 增长-2.1%和9.8%
  context.change = verb;
  return next;
}
