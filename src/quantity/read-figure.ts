import type { QuantityErrorCode } from '../model/errors.js';
import type { Bound, Quantity } from '../model/quantity.js';
import { counters } from '../model/units.js';
import type { Unit } from '../model/unit-types.js';
import { shiftDigits } from './decimal.js';
import {
  boundOf,
  currencyBefore,
  digitWords,
  rangeMarks,
  wordBefore,
  wordBehind,
  wordInside,
  yuanSign,
} from './lexicon.js';
import { classAt, type Numeral, readNumeral } from './numeral.js';
import type { UnitEntry } from './unit-index.js';

/**
 * The one grammar of a figure. What it reads, from left to right; `[…]` may be absent:
 *
 * ```text
 * figure   = side [ mark side ]                      3至5亿元, -0.7～0.4%
 * side     = { word | currency | sign } number unit  约人民币7亿元
 * number   = numeral [ 分之 numeral ] [ 余 | 多 | 来 ] 百分之三十, 三十来
 * unit     = [ name [ tail ] [ by [ scale ] name ] [ 整 ] [ currency ] [（含）] { word } ]
 * tail     = 角 分 of money · 半 · the tenth of 成 and 米   7元2角, 四年半, 三成五
 * by       = / | 每                                  件/万人, 微克每立方米
 * ```
 *
 * @module
 */

/** How a figure is read. */
export interface Grammar {
  /** Whether the text is the figure and nothing else; otherwise it is read as far as it goes. */
  readonly whole: boolean;
  /** The unit at a place. */
  readonly unitAt: (text: string, at: number) => UnitEntry | undefined;
  /** What ¥ stands for. */
  readonly yuan?: string | undefined;
  /** Whether 从 or 由 stands before it: then 3家到5家 are two figures, but 6000到4万港元 is one. */
  readonly fromTo?: boolean | undefined;
  /** Whether w, k and + are read behind a number: 1.2w, 3k, 1万+. */
  readonly suffixes?: boolean | undefined;
}

/** A figure that was read: where it ends, and the unit as it is printed last. */
export interface ReadFigure extends Omit<Quantity, 'printed'> {
  readonly end: number;
  readonly entry: UnitEntry | undefined;
}

/** Why a text is no figure, and where. */
export interface Fault {
  readonly code: QuantityErrorCode;
  readonly at: number;
  /** Where what cannot be read ends, if that is known. */
  readonly end?: number;
}

/** One number with its unit: a figure, or one end of a range. */
interface Side extends Numeral {
  sign: '-' | '';
  /** What the number is divided by, where that is no power of ten: the 3 of 三分之二. */
  divisor: number;
  /** The power of ten between the unit that is printed and the one that is kept, already in the exponent: −1 for ‰. */
  shift: number;
  unit: string;
  /** The unit as it is printed; `undefined` where none is. */
  entry: UnitEntry | undefined;
  /** The currency that is printed before it. */
  currency: string;
  /** Where the number begins, and where its unit does. */
  from: number;
  unitFrom: number;
}

/** The double nearest to a side times 10^`power`, without its divisor. */
const valueOf = ({ sign, mantissa, digits, exponent }: Side, power = 0): number =>
  Number(`${sign}${digits || mantissa}e${exponent + power}`) + 0;

/** Whether a number is written as years are: 2024, 二〇二四. In Han digits, without a unit, it can be nothing else. */
export const likeYear = (text: string, start: number, { end, mantissa }: Numeral): boolean =>
  end - start === 4 && mantissa >= 1e3 && mantissa < 3e3 && classAt(text, start + 1) < 11;

const currencyWord = /* @__PURE__ */ new RegExp(
  Object.keys(currencyBefore)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace('$', '\\$'))
    .join('|'),
  'y',
);
/** A currency behind 元: 7亿元港币. */
const currencyBehind = /人民币|港[币元]|新?台币|美[元金]|[日韩]币|澳门币/y;
const sign = /\+|负的|[-−﹣负]/y;
const anyDigit = '[\\d一二三四五六七八九壹贰叁肆伍陆柒捌玖]';
const cents = `零?(${anyDigit})[角毛](?:零?(${anyDigit})(?:分(?![之钟享])|(?![\\p{L}\\d])))?|零?(${anyDigit})分(?![之钟享])`;
/** 2角, 零5分, 8角5分 behind 元; 5毛2, 零4 and a digit alone behind 块; 贰分 behind 角; one digit behind 成 and 米. */
const coins = {
  元: /* @__PURE__ */ new RegExp(`(?:${cents})钱?`, 'uy'),
  块: /* @__PURE__ */ new RegExp(`(?:${cents}|零(${anyDigit})(?![\\p{L}\\d])|(${anyDigit})(?![.\\d]))钱?`, 'uy'),
  角: /* @__PURE__ */ new RegExp(`(${anyDigit})分(?![之钟享])`, 'y'),
  成: /* @__PURE__ */ new RegExp(`(${anyDigit})`, 'y'),
  米: /([一二三四五六七八九])/y,
};
/** 半 behind what is measured: 四年半; but not 3吨半导体. */
const half = /半(?![导数自决径封价天年夜岛挂])/y;
const included = /[（(](?:不?含|不?含本数)[）)]/y;
/** Where a number begins, with a word, a sign or a currency before it. */
const beginsNumber = /^(?:[-−﹣负+约近])?[\d点零一二两三四五六七八九十百千万亿几数廿卅壹贰叁肆伍陆柒捌玖拾]/;
const joint = /* @__PURE__ */ new RegExp(`—+|--?|[${rangeMarks}]`, 'y');
const scaleBelow = /(?:(?!百分点|千[米克瓦])[十百千万亿])*/y;

/** The units that are counted, one by one: nobody has half of one. */
const isCounted = ({ unit }: UnitEntry): boolean => ` ${counters} `.includes(` ${unit} `);

/** Whether a phrase ends at a place: 3年多来 and 300家不到, but not 2倍多家庭 and 5家有余额. */
const endsPhrase = (text: string, at: number): boolean => /^(?:$|[^\p{L}\d])/u.test(text.slice(at, at + 1));

/** A numeral where a word with a digit in it ends it: the 一 of 五分之一一线员工. */
function beforeWord(text: string, start: number): string {
  for (let at = start + 1; classAt(text, at); at++) {
    digitWords.lastIndex = at;
    if (digitWords.test(text)) return text.slice(0, at);
  }
  return text;
}

const arabic = (han: string | undefined): string => (han ? '0123456789'[classAt(han, 0) - 1]! : '');

/**
 * Reads the figure at `start` of a text that is folded and has no layout; or says why there is none.
 *
 * @param bound - what a word before `start` says of it
 */
export const readFigureAt = (text: string, start: number, grammar: Grammar, bound?: Bound): ReadFigure | Fault =>
  new Reading(text, start, grammar, bound).figure();

class Reading {
  private fault: Fault | undefined;
  private falls = false;

  constructor(
    private readonly text: string,
    private at: number,
    private readonly grammar: Grammar,
    private bound: Bound | undefined,
  ) {}

  figure(): ReadFigure | Fault {
    const { text, at: start, grammar } = this;
    const { whole } = grammar;
    if (whole) {
      if (!text) return { code: 'empty', at: 0 };
      if (/^[第首]/.test(text)) return { code: 'ordinal', at: 0 };
    }
    const low = this.side();
    if (!low) return this.fault!;
    const { at: end, bound } = this;
    let high = this.upperEnd(low);
    if (!high) {
      if (this.fault && (whole || this.falls)) return { ...this.fault, end: this.at };
      // in a text it is a figure by itself
      this.at = end;
      this.bound = bound;
      this.fault = undefined;
    }
    if (whole && this.at < text.length) return this.leftOver(high ?? low);
    if (high) {
      this.say('about', 0);
      if (this.fault) return { ...this.fault, end: this.at };
    } else {
      if (low.bare && (!this.bound || low.spread)) return { code: 'missing-number', at: start };
      if (low.spread) high = { ...low, mantissa: low.mantissa + low.spread };
    }
    const quantity = quantityOf(low, high, this.bound);
    if (typeof quantity === 'string') return { code: quantity, at: start };
    return Object.assign(quantity, { end: this.at, entry: (high ?? low).entry ?? low.entry });
  }

  private readonly fail = (code: QuantityErrorCode, at = this.at): undefined => {
    this.fault ??= { code, at };
  };

  private accept(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  private say(says: Bound, from: number): void {
    this.bound ??= says;
    if (this.bound !== says) this.fail('conflicting-bounds', from);
  }

  /** A qualifying word before the number. */
  private wordBefore(): boolean {
    const match = this.accept(wordBefore);
    if (match) this.say(boundOf(match), match.index);
    return match !== null && !this.fault;
  }

  /** A qualifying word behind the unit. In a text one that contradicts what was said is left, and one that begins another phrase. */
  private wordBehind({ entry }: Side): boolean {
    const { at, text, bound } = this;
    const match = this.accept(wordBehind);
    if (!match) return false;
    const [word] = match;
    const says = boundOf(match);
    if (this.grammar.whole) this.say(says, at);
    else if (
      (bound ?? says) !== says ||
      (/^[余多]$/.test(word) &&
        ((entry && isCounted(entry)) ||
          !(endsPhrase(text, this.at) || /^(?:的|时间|来)/.test(text.slice(this.at, this.at + 2))))) ||
      (/^[不有]/.test(word) && !endsPhrase(text, this.at))
    ) {
      this.at = at;
      return false;
    } else this.bound = says;
    return !this.fault;
  }

  /** Words, a currency and a sign in any order; a number; its unit. */
  private side(): Side | undefined {
    const { text, grammar } = this;
    let currency = '';
    let minus = '';
    for (let found: RegExpExecArray | null; ;) {
      if (this.wordBefore()) continue;
      if (this.fault) return undefined;
      if (!currency && (found = this.accept(currencyWord) ?? this.accept(yuanSign)))
        currency = currencyBefore[found[0]] ?? grammar.yuan ?? '¥';
      else if (!minus && (found = this.accept(sign))) minus = found[0];
      else break;
    }
    // 好几千: 好 says nothing of the number
    if (text[this.at] === '好' && text[this.at + 1] === '几') this.at++;
    const from = this.at;
    const numeral = readNumeral(text, from, this.fail);
    if (!numeral) return undefined;
    // no spread: of an object with more fields to come it takes some microseconds
    const side: Side = Object.assign(numeral, {
      sign: /[-−﹣负]/.test(minus) ? ('-' as const) : ('' as const),
      divisor: 1,
      shift: 0,
      unit: '',
      entry: undefined,
      currency: '',
      from,
      unitFrom: 0,
    });
    this.at = side.end;
    if (this.accept(/分之/y)) this.fraction(side);
    else if (grammar.suffixes) this.suffix(side);
    if (this.fault) return undefined;
    this.unit(side);
    if (this.fault) return undefined;
    if (currency) {
      // US$3亿元人民币
      if (side.currency && side.currency !== currency) return this.fail('unknown-unit', side.end);
      side.currency = currency;
      if (side.unit === '元' || (side.unit === '' && currency !== '¥')) side.unit = currency === '¥' ? '元' : currency;
      else if (side.unit !== currency)
        return currency === '¥' ? this.fail('ambiguous', from - 1) : this.fail('unknown-unit', side.end);
    }
    this.accept(included);
    // no more than three: 300家左右以上
    for (let k = 0; k < 3 && this.wordBehind(side); k++);
    return this.fault ? undefined : side;
  }

  /** What a share has above 分之. */
  private fraction(side: Side): void {
    const divisor = Math.abs(valueOf(side));
    const power = Math.log10(divisor);
    if (!divisor || side.spread || !Number.isSafeInteger(divisor)) return this.fail('malformed-number', side.from);
    const from = this.at;
    const numerator = readNumeral(beforeWord(this.text, from), from, this.fail);
    if (!numerator) return;
    // 三分之二二, 三分之一十
    if (!numerator.spread && /^(?:一十|[零一二两三四五六七八九]{2,})$/.test(this.text.slice(from, numerator.end)))
      return this.fail('malformed-number', from);
    Object.assign(side, numerator, { shift: 2, unit: '%', bare: false });
    this.at = side.end;
    if (Number.isInteger(power)) side.shift -= power;
    else side.divisor = divisor;
    side.exponent += side.shift;
  }

  /** w, k, 万+: how a chart shortens. */
  private suffix(side: Side): void {
    const short = this.accept(/[wWkK](?![a-zA-Z])/y);
    if (short) {
      const power = /w/i.test(short[0]) ? 4 : 3;
      side.exponent += power;
      side.outer += power;
      side.scale += power;
    }
    if (this.accept(/\+/y)) this.say('above', this.at - 1);
  }

  /** What is printed behind a number: 余, the unit, what it is divided by. */
  private unit(side: Side): void {
    const { text, grammar } = this;
    const { unitAt, whole } = grammar;
    if (side.more) this.say('above', side.end);
    let more = false;
    const [word] = this.accept(wordInside) ?? [];
    if (word) {
      // 三十来家, but not 三家来自; and 2024多家 is no figure with 多
      more = unitAt(text, this.at) !== undefined || (whole && word !== '来');
      if (word === '来' && !/[十百千万亿0]/.test(text.charAt(this.at - 2))) more = false;
      if (more) this.say(word === '来' ? 'about' : 'above', this.at - 1);
      else this.at--;
    }
    side.unitFrom = this.at;
    // 柒分, as formal numerals write it; of 7分 nobody knows whether it is money
    if (whole && /^[壹贰叁肆伍陆柒捌玖]分$/.test(text.slice(side.from))) {
      side.unit = '元';
      side.exponent = -2;
      this.at++;
      return;
    }
    // 分之 has its unit
    let entry = side.unit ? undefined : unitAt(text, this.at);
    const parted =
      entry?.name === '个' && /^个[余多](?=百分点|基点|小时|月|星期)/.test(text.slice(this.at, this.at + 5));
    if (parted) {
      // 3个多月 is 3多个月
      this.say('above', this.at + 1);
      entry = unitAt(`个${text.slice(this.at + 2, this.at + 6)}`, 0)!;
      this.at++;
    }
    this.at += entry?.name.length ?? 0;
    if (entry && !entry.unit) {
      // 三个亿, and 三个亿元
      side.exponent += entry.power;
      side.outer += entry.power;
      side.scale += entry.power;
      const scale = entry;
      entry = unitAt(text, this.at) ?? { ...scale, power: 0 };
      if (entry.unit) this.at += entry.name.length;
    }
    const bare = !entry && !side.unit;
    if (
      !more &&
      (entry?.name === '年' || (bare && text[side.from]! >= '一' && (!whole || this.at === text.length))) &&
      likeYear(text, side.from, side)
    )
      return this.fail('date', whole ? 0 : side.from);
    if (this.fault) return;
    if (!entry) {
      // 二分之一千克 is no share
      const measured = side.unit && !whole && unitAt(text, this.at);
      if (measured && !isCounted(measured)) return this.fail('unknown-unit');
      // 一两: one or two, or a weight
      if (!side.unit && side.spread && text[side.end - 1] === '两') return this.fail('ambiguous', side.from);
      return side.unit ? this.quotient(side) : undefined;
    }
    // 三万五家: 35,000, or 30,005
    if (side.lone) return this.fail('ambiguous', side.from);
    side.entry = entry;
    side.unit = entry.unit;
    // 八五折 and 85折 are 8.5折
    if (entry.unit === '折' && (side.spread || valueOf(side) > 10)) return this.fail('ambiguous', side.from);
    this.tail(side, entry);
    side.shift += entry.power;
    side.exponent += entry.power;
    if (entry.name.includes('人民币')) side.currency = '元';
    if (entry.name === '元') {
      const money = this.accept(currencyBehind);
      if (money) side.currency = side.unit = currencyBefore[money[0]]!;
    }
    if (side.unit.endsWith('元') && this.accept(/[整正](?![\u4e00-\u9fff])/y))
      side.finer = Math.max(side.finer, side.exponent);
    this.quotient(side);
  }

  /** 角 and 分, 半, and the digit behind 成 and 米. */
  private tail(side: Side, entry: UnitEntry): void {
    const { text, at, grammar } = this;
    const name = entry.name === '圆' ? '元' : entry.name;
    const match = Object.hasOwn(coins, name) ? this.accept(coins[name as keyof typeof coins]) : null;
    if (!match) {
      if (!isCounted(entry) && this.accept(half)) {
        // 三万吨半: half a ton, or half of 万吨
        if (side.outer > 0) this.fail('ambiguous', side.from);
        else this.append(side, '5');
      }
      return;
    }
    const [, tenth, hundredth, cent, after = cent, lone] = match;
    if (name === '成' || name === '米') {
      // but 三成五家 may be 五家, 三成一线城市 is three tenths, and of 三米七五 nobody knows
      digitWords.lastIndex = at;
      const free =
        name === '成' ? !grammar.unitAt(text, this.at) && !classAt(text, this.at) : endsPhrase(text, this.at);
      if (digitWords.test(text) || !free) this.at = at;
      else this.append(side, arabic(tenth));
      return;
    }
    // of 12块5家 the 5 is another figure's
    if (lone && !grammar.whole && !endsPhrase(text, this.at) && !rangeMarks.includes(text.charAt(this.at))) {
      this.at = at;
      return;
    }
    if (name === '块') side.unit = '元';
    this.append(side, tenth ? arabic(tenth) + arabic(hundredth) : after ? `0${arabic(after)}` : arabic(lone));
  }

  /** Digits behind the unit: its tenths and hundredths. */
  private append(side: Side, digits: string): void {
    if (side.exponent < 0 || side.spread || side.more) return this.fail('malformed-number', side.from);
    const all = (side.digits || String(side.mantissa)) + '0'.repeat(side.exponent) + digits;
    side.mantissa = Number(all);
    side.digits = all.length > 15 ? all : '';
    side.exponent = -digits.length;
    side.finer = 0;
  }

  /** The unit that it is divided by: /万人, 每立方米. */
  private quotient(side: Side): void {
    const { text, at, grammar } = this;
    const [by] = this.accept(/[/每]/y) ?? [];
    if (!by) return;
    const [scale] = this.accept(scaleBelow)!;
    // 月 and 日 are no units but below a slash
    const day = /^[月日](?=$|[^\p{L}\d]|[以及左上的提增减调])/u.exec(text.slice(this.at, this.at + 2))?.[0];
    const below = grammar.unitAt(day ? { 月: '个月', 日: '天' }[day]! : text, day ? 0 : this.at);
    this.at += day ? 1 : (below?.name.length ?? 0);
    // 投资3亿元每年新增: behind 每 another phrase begins
    if (
      !below ||
      below.not?.includes(text.charAt(this.at) || '.') ||
      (by === '每' && !grammar.whole && !endsPhrase(text, this.at) && !/[以及左上的至到]/.test(text.charAt(this.at)))
    ) {
      this.at = at;
      return;
    }
    side.unit += `/${scale}${below.unit}`;
    side.shift -= below.power;
    side.exponent -= below.power;
  }

  /** The other end of a range; `undefined` where there is none, or none that goes with the first. */
  private upperEnd(low: Side): Side | undefined {
    const { text, grammar } = this;
    if ((grammar.fromTo && low.entry) || !this.accept(joint)) return undefined;
    if (!grammar.whole && !beginsNumber.test(text.slice(this.at, this.at + 3))) return undefined;
    const high = this.side();
    if (!high) return undefined;
    // in a text 3家至5 and 百分之五至12月 are no ranges, but 700元至2000万 and 百分之五至六 are
    if (!grammar.whole && low.unit && !high.unit) {
      const ends = endsPhrase(text, this.at) || /[的之左上]/.test(text.charAt(this.at));
      if (!ends || (low.entry && !high.outer)) return undefined;
    }
    // 3元至5元/股
    if (high.unit.startsWith(`${low.unit}/`) && low.entry) {
      const by = high.unit.slice(low.unit.length);
      const lower = grammar.unitAt(by.replace(/^\/[十百千万亿]*/, ''), 0);
      low.exponent -= lower?.power ?? 0;
      low.unit = high.unit;
    }
    // 港币3至5亿元
    if (low.currency && !low.entry && !high.currency && (high.unit === '元' || high.unit === '')) {
      low.unit = high.unit = low.currency;
    }
    for (const [side, other] of [
      [low, high],
      [high, low],
    ] as const) {
      if (side.unit) continue;
      side.unit = other.unit;
      side.exponent += other.shift;
    }
    const top = valueOf(high);
    // below zero, what a scale takes a hundred times as far as the other end is not meant: -8000至1.2万家 is no -8000万
    const fits = (power: number): boolean =>
      valueOf(low, power) < top && !(power && top && valueOf(low, power - 2) < -Math.abs(top));
    // In 3至5亿元 the lower end takes the scale over; in -5千至-3千万元, which has a 千 of its own, only 万; in 500元至
    // 1000万元, which has the unit, nothing. In 500至1万家 it is 500, for 500万 would be above; but nobody writes 5至3亿
    // for 5 to 300,000,000.
    const scale = (
      low.outer || low.entry ? [0] : [low.last ? high.outer : high.scale, high.outer, fits(3) ? NaN : 0]
    ).find(fits);
    if (scale === undefined || low.unit !== high.unit || low.spread + high.spread) {
      // a range that falls, -5~-10℃, is none, nor are its ends figures
      this.falls = low.unit === high.unit && !low.entry;
      return this.fail('range', 0);
    }
    low.exponent += scale;
    return high;
  }

  /** What stands behind a figure that should be the whole text. */
  private leftOver({ unitFrom }: Side): Fault {
    const rest = this.text.slice(unitFrom);
    if (rangeMarks.includes(this.text.charAt(this.at))) return { code: 'range', at: 0 };
    const [first = ''] = rest;
    if (first === '兆') return { code: 'ambiguous', at: unitFrom };
    if (/^[年月日号]/.test(rest)) return { code: 'date', at: unitFrom };
    const malformed = (classAt(rest, 0) && !this.grammar.unitAt(rest, 0)) || /^[,，\s*_`\u200b\u2060]/.test(rest);
    return { code: malformed ? 'malformed-number' : 'unknown-unit', at: unitFrom };
  }
}

/** The quantity of one number, or of two ends; or why no double holds it. */
function quantityOf(
  low: Side,
  high: Side | undefined,
  bound: Bound | undefined,
): Omit<Quantity, 'printed'> | QuantityErrorCode {
  const { unit, exponent, finer, divisor } = high ?? low;
  const first = valueOf(low);
  const resolution = Number(`1e${exponent - finer}`) / divisor;
  let value = first / divisor;
  let more: object | undefined;
  if (high) {
    // the middle, exactly
    const floor = Math.min(low.exponent, high.exponent);
    const [a, b] = [valueOf(low, -floor), valueOf(high, -floor)];
    value = Number(`${(a + b) * 5}e${floor - 1}`);
    // the sum of the two may be small where they are too large to be exact: -9007199254740993至9007199254740995
    if (divisor * low.divisor > 1 || !Number.isSafeInteger((Math.abs(a) + Math.abs(b)) * 5)) return 'range';
    const second = valueOf(high);
    more = { low: Math.min(first, second), high: Math.max(first, second) };
  } else if (low.digits) {
    more = { digits: low.sign + shiftDigits(low.digits, low.exponent) };
  }
  // a quotient of two numbers that a double holds is the nearest one
  if (
    !Number.isFinite(value + resolution) ||
    !resolution ||
    (divisor > 1 && (low.digits || !Number.isSafeInteger(first)))
  )
    return 'out-of-range';
  const quantity = { value, unit: unit as Unit, resolution, bound: high ? ('between' as const) : (bound ?? 'exact') };
  return Object.assign(quantity, more);
}
