/**
 * A reader of Chinese figures that was written from the rules in the doc comments of `numeral.ts` and `read-figure.ts`, and
 * from nothing else of theirs: whole numbers, one character after the other, no regular expressions. It is slow and plain,
 * and stands beside the parser so that each of the two finds the faults of the other.
 */

/** The tables that figures are made of. */
export interface Tables {
  /** The unit that is kept and the power of ten, by the name that is printed. */
  readonly units: ReadonlyMap<string, readonly [unit: string, power: number]>;
  readonly before: ReadonlyMap<string, string>;
  readonly behind: ReadonlyMap<string, string>;
  /** The unit by the currency that stands before its amount. */
  readonly currencies: ReadonlyMap<string, string>;
  /** What a traditional or full-width character is read as. */
  readonly folded: ReadonlyMap<string, string>;
  readonly counters: ReadonlySet<string>;
}

/** mantissa × 10^exponent ÷ divisor */
export interface Exact {
  readonly mantissa: bigint;
  readonly exponent: number;
  readonly divisor: bigint;
}

export interface WrittenFigure {
  readonly value: Exact;
  readonly low?: Exact;
  readonly high?: Exact;
  readonly unit: string;
  readonly bound: string;
}

/** Thrown where the rules give no reading; nobody outside sees it. */
class Refused extends Error {}
function refuse(why: string): never {
  throw new Refused(why);
}

/** What the rules give for a text, or `undefined` where they give nothing. */
export function readWritten(text: string, tables: Tables): WrittenFigure | undefined {
  try {
    return new WrittenReader([...text].map((one) => tables.folded.get(one) ?? one).join(''), tables).figure();
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

const digitNames = ['零〇○', '一壹', '二贰两', '三叁参', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
const scaleNames = ['', '十拾', '百佰', '千仟', '万', '', '', '', '亿'];
const tens = ['', '', '廿', '卅', '卌'];
const indexIn = (names: readonly string[], one: string): number =>
  one === '' ? -1 : names.findIndex((name) => name.includes(one));
const hanDigit = (one: string): number => indexIn(digitNames, one);
const scaleOf = (one: string): number => indexIn(scaleNames, one);
const isPoint = (one: string): boolean => one === '点' || one === '.';
const digitAt = (one: string): number => (isArabic(one) ? Number(one) : hanDigit(one));
const isArabic = (one: string): boolean => one.length === 1 && one >= '0' && one <= '9';

const ten = (power: number): bigint => 10n ** BigInt(power);
const exact = (mantissa: bigint, exponent = 0, divisor = 1n): Exact => ({ mantissa, exponent, divisor });
const times = (one: Exact, power: number): Exact => ({ ...one, exponent: one.exponent + power });
const negative = (one: Exact): Exact => ({ ...one, mantissa: -one.mantissa });
/** Two numbers without divisors, as whole numbers of one place. */
function aligned(a: Exact, b: Exact): [bigint, bigint, number] {
  const place = Math.min(a.exponent, b.exponent);
  return [a.mantissa * ten(a.exponent - place), b.mantissa * ten(b.exponent - place), place];
}
function plus(a: Exact, b: Exact): Exact {
  const [one, other, place] = aligned(a, b);
  return exact(one + other, place);
}
export function below(a: Exact, b: Exact): boolean {
  const [one, other] = aligned(a, b);
  return one * b.divisor < other * a.divisor;
}

/** A run of digits and its power of ten, with a second reading where it is a range. */
interface Part {
  low: bigint;
  high: bigint;
  power: number;
  decimals: number;
  readonly arabic: boolean;
  /** Whether 零 stands before it, and the scale that does. */
  readonly joined: boolean;
  readonly below: number;
}

interface NumeralRead {
  low: Exact;
  high: Exact;
  readonly spread: boolean;
  /** 万 and 亿 at its end, which the lower end of a range may take over. */
  readonly great: number;
  /** The scales at the end of a numeral of one part, but for 十. */
  readonly taken: number;
  /** Whether there is any scale. */
  readonly scaled: boolean;
  /** 百 without a digit. */
  readonly bare: boolean;
  /** 余 or 多 before 万. */
  readonly more: boolean;
  /** 一万二, which nothing follows. */
  readonly lone: boolean;
  /** Whether it is written as years are. */
  readonly year: boolean;
  readonly arabic: boolean;
  /** Whether it is Han digits one by one. */
  readonly digits: boolean;
}

interface Side {
  low: Exact;
  high: Exact;
  readonly spread: boolean;
  readonly number: NumeralRead;
  readonly signed: boolean;
  unit: string;
  named: boolean;
  /** The power of ten of the unit as it is printed. */
  readonly power: number;
  readonly bound: string;
}

/** Words to choose from. */
type Words = { has(word: string): boolean };
const minuses = new Set(['负的', '负', '-', '−', '﹣', '+']);
const rangeMarks = new Set(['至', '到', '—', '–', '~', '～', '〜', '－', '-']);
const moneyBehind = new Map([
  ['人民币', '元'],
  ['港币', '港元'],
  ['港元', '港元'],
  ['新台币', '新台币'],
  ['台币', '新台币'],
  ['美元', '美元'],
  ['美金', '美元'],
  ['日币', '日元'],
  ['韩币', '韩元'],
  ['澳门币', '澳门元'],
]);

class WrittenReader {
  private at = 0;
  constructor(
    private readonly text: string,
    private readonly tables: Tables,
  ) {}

  private here(ahead = 0): string {
    return this.text.charAt(this.at + ahead);
  }
  private has(word: string): boolean {
    return this.text.startsWith(word, this.at);
  }
  private take(word: string): boolean {
    if (word === '' || !this.has(word)) return false;
    this.at += word.length;
    return true;
  }
  /** The longest of some words here. */
  private longest(words: Words): string | undefined {
    for (let length = 8; length > 0; length--) {
      const word = this.text.slice(this.at, this.at + length);
      if (word.length === length && words.has(word)) return word;
    }
    return undefined;
  }
  private takeLongest(words: Words): string | undefined {
    const word = this.longest(words);
    if (word !== undefined) this.at += word.length;
    return word;
  }

  /** figure = side [ mark side ] */
  figure(): WrittenFigure {
    const first = this.side();
    if (this.at === this.text.length) return this.single(first);
    if (!this.mark()) refuse('more after the figure');
    const second = this.side();
    if (this.at < this.text.length) refuse('more after the range');
    return this.range(first, second);
  }

  private single({ low, high, spread, unit, bound }: Side): WrittenFigure {
    if (!spread) return { value: low, unit, bound };
    return { value: middle(low, high), low, high, unit, bound: 'between' };
  }

  private mark(): boolean {
    if (this.take('——') || this.take('--')) return true;
    return this.takeLongest(rangeMarks) !== undefined;
  }

  private range(first: Side, second: Side): WrittenFigure {
    if (first.spread || second.spread) refuse('a range of ranges');
    for (const bound of [first.bound, second.bound]) if (bound !== 'exact' && bound !== 'about') refuse('a bound');
    let { low } = first;
    const { low: high, unit } = second;
    if (low.divisor !== 1n || high.divisor !== 1n) refuse('fractions');
    if (first.named) {
      if (second.named && first.unit !== unit) refuse('two units');
    } else {
      // 3至5亿元 and 二至三百家, 5千至3千万元, but 500至1万家; 5至3亿家 may be either
      const { number } = second;
      const plain = times(low, second.power);
      const top = high.mantissa < 0n ? negative(high) : high;
      const goes = (power: number): boolean =>
        below(times(plain, power), high) &&
        !(power > 0 && top.mantissa !== 0n && below(times(plain, power - 2), negative(top)));
      const powers = first.number.great > 0 ? [0] : [first.number.scaled ? number.great : number.taken, number.great];
      const power = powers.find(goes) ?? (goes(3) ? refuse('either') : 0);
      low = times(plain, power);
    }
    if (!below(low, high)) refuse('the lower end is not lower');
    const kept = second.named || first.unit === '' ? unit : first.unit;
    return { value: middle(low, high), low, high, unit: kept, bound: 'between' };
  }

  /** side = { word | currency | sign } number unit */
  private side(): Side {
    let bound = 'exact';
    let sign = '';
    let currency = '';
    const say = (said: string): void => {
      if (bound !== 'exact' && bound !== said) refuse('two bounds');
      bound = said;
    };
    let word = false;
    for (;;) {
      const money = this.takeLongest(this.tables.currencies);
      if (money !== undefined) {
        if (currency !== '') refuse('two currencies');
        currency = this.tables.currencies.get(money)!;
        continue;
      }
      const before = this.takeLongest(this.tables.before);
      if (before !== undefined) {
        say(this.tables.before.get(before)!);
        word = true;
        continue;
      }
      if (this.has('上') && [2, 3, 4, 8].includes(scaleOf(this.here(1)))) {
        this.at++;
        say('above');
        word = true;
        continue;
      }
      const minus = this.takeLongest(minuses);
      if (minus === undefined) break;
      if (sign !== '') refuse('two signs');
      sign = minus;
    }

    // number = numeral [ 分之 numeral ] [ 余 | 多 | 来 ]
    const first = this.numeral();
    let number = first;
    let { low, high } = number;
    const share = this.take('分之');
    if (share) {
      if (first.spread || first.low.exponent < 0 || first.low.mantissa === 0n || first.more) refuse('no denominator');
      number = this.numeral();
      const over = first.low.mantissa * ten(first.low.exponent);
      if (number.digits) refuse('三分之二二');
      ({ low, high } = number);
      let power = 0;
      let rest = over;
      while (rest % 10n === 0n) {
        rest /= 10n;
        power++;
      }
      low = { ...times(low, 2 - power), divisor: rest };
      high = { ...times(high, 2 - power), divisor: rest };
    }
    if (number.more) say('above');
    let inside = false;
    if (!number.more && (this.here() === '余' || this.here() === '多')) {
      this.at++;
      say('above');
      inside = true;
    } else if (this.take('来')) {
      const ends = this.here(-2);
      if ((ends !== '0' && scaleOf(ends) < 0) || '拾佰仟'.includes(ends)) refuse('三来');
      if (this.longest(this.tables.units) === undefined) refuse('百来');
      say('about');
      inside = true;
    }

    // unit
    let unit = share ? '%' : '';
    let named = share;
    let printed = 0;
    /** What 个亿 adds to the scale. */
    let scale = 0;
    const split = share || inside || number.spread ? '' : this.split();
    if (split !== '') {
      say('above');
      inside = true;
      named = true;
      let power: number;
      [unit, power] = this.tables.units.get(split)!;
      low = times(low, power);
      high = times(high, power);
      printed = power;
    } else if (!share) {
      const name = this.takeLongest(this.tables.units);
      if (name !== undefined) {
        if (number.year && name === '年' && !inside && bound === 'exact') refuse('a year');
        if (number.lone) refuse('something after a short form');
        named = true;
        let power: number;
        [unit, power] = this.tables.units.get(name)!;
        // 3个亿元
        const counted = unit === '' ? this.takeLongest(this.tables.units) : undefined;
        if (unit === '') {
          scale = power;
          if (counted === undefined) named = false;
          else {
            const [kept, more] = this.tables.units.get(counted)!;
            unit = kept;
            low = times(low, power);
            high = times(high, power);
            power = more;
          }
        }
        const shifted = (more: Exact): void => {
          if (number.spread || inside) refuse('a part of a range');
          low = plus(low, more);
          high = low;
        };
        printed = unit === '' ? 0 : power;
        low = times(low, power);
        high = times(high, power);
        this.tail(name, low.exponent, shifted);
        if (name === '元') {
          const money = this.takeLongest(moneyBehind);
          if (money !== undefined) unit = moneyBehind.get(money)!;
        }
        unit = this.below(unit, (down) => {
          low = times(low, -down);
          high = times(high, -down);
          printed -= down;
        });
      }
    }
    if (currency !== '') {
      if (unit === '' || unit === '元') unit = currency;
      else if (unit !== currency) refuse('two currencies');
    }
    if (named && unit.endsWith('元') && !this.take('整')) this.take('正');
    for (const included of [
      '（含）',
      '(含)',
      '（不含）',
      '(不含)',
      '（含本数）',
      '(含本数)',
      '（不含本数）',
      '(不含本数)',
    ]) {
      if (this.take(included)) break;
    }
    for (;;) {
      const after = this.takeLongest(this.tables.behind);
      if (after === undefined) break;
      say(this.tables.behind.get(after)!);
      word = true;
    }
    if (number.bare && !share && !word && !inside && !number.more) refuse('a scale without a digit');
    if (number.year && !named && !number.arabic && this.at === this.text.length) refuse('a year');
    if (sign !== '' && sign !== '+') [low, high] = [negative(high), negative(low)];
    if (scale > 0) number = { ...number, great: number.great + scale, taken: number.taken + scale };
    return { low, high, spread: number.spread, number, signed: sign !== '', unit, named, power: printed, bound };
  }

  /** tail = 角 分 of money · 半 · the tenth of 成 */
  private tail(name: string, exponent: number, add: (more: Exact) => void): void {
    const digit = (ahead: number): number => {
      const one = this.here(ahead);
      return isArabic(one) ? Number(one) : one === '两' ? -1 : hanDigit(one);
    };
    if (name === '元' || name === '圆') {
      const zero = hanDigit(this.here()) === 0 && !isArabic(this.here()) ? 1 : 0;
      const jiao = digit(zero);
      if (jiao > 0 && this.here(zero + 1) === '角') {
        this.at += zero + 2;
        add(exact(BigInt(jiao), -1));
        const gap = hanDigit(this.here()) === 0 && !isArabic(this.here()) ? 1 : 0;
        if (digit(gap) > 0 && this.here(gap + 1) === '分') {
          add(exact(BigInt(digit(gap)), -2));
          this.at += gap + 2;
        }
      } else if (jiao > 0 && this.here(zero + 1) === '分') {
        this.at += zero + 2;
        add(exact(BigInt(jiao), -2));
      }
    } else if (name === '角' && digit(0) > 0 && this.here(1) === '分') {
      add(exact(BigInt(digit(0)), -2));
      this.at += 2;
    } else if (name === '成' && digit(0) > 0) {
      add(exact(BigInt(digit(0))));
      this.at++;
    } else if (
      name === '米' &&
      hanDigit(this.here()) > 0 &&
      digit(0) > 0 &&
      !isArabic(this.here()) &&
      '一二三四五六七八九'.includes(this.here())
    ) {
      add(exact(BigInt(digit(0)), -1));
      this.at++;
    } else if (this.has('半') && !this.tables.counters.has(name)) {
      if (exponent < 0 && name !== '公里') refuse('半 after decimals');
      add(exact(5n * 10n ** 0n, -1));
      this.at++;
    }
  }

  /** 3个多小时: 余 or 多 between 个 and what it counts. */
  private split(): string {
    if (this.here() !== '个' || (this.here(1) !== '余' && this.here(1) !== '多')) return '';
    this.at += 2;
    const counted = this.takeLongest({ has: (word) => this.tables.units.has(`个${word}`) });
    if (counted === undefined) this.at -= 2;
    return counted === undefined ? '' : `个${counted}`;
  }

  /** by = / | 每 */
  private below(unit: string, shift: (power: number) => void): string {
    if (!this.take('/') && !this.take('每')) return unit;
    let scale = '';
    while (scaleOf(this.here()) > 0 && this.longest(this.tables.units) === undefined) {
      scale += scaleNames[scaleOf(this.here())]![0];
      this.at++;
    }
    const name =
      this.takeLongest(this.tables.units) ??
      (this.take('月') ? '月' : this.take('日') ? '日' : refuse('nothing below'));
    const [under, power] = name === '月' ? ['个月', 0] : name === '日' ? ['天', 0] : this.tables.units.get(name)!;
    shift(power);
    return `${unit}/${scale}${under}`;
  }

  /** Whether a unit begins where a scale stands: 百分点, 千米. */
  private unitHere(): boolean {
    // 一万二千米 is 12000米
    if (this.here() === '千' && scaleOf(this.text.charAt(this.at - 2)) >= 4 && scaleOf(this.here(-1)) < 0) return false;
    return ['百分点', '千米', '千克', '千瓦'].some((name) => this.has(name));
  }

  /** Rules 1 to 10. */
  private numeral(): NumeralRead {
    const start = this.at;
    const parts: Part[] = [];
    let bare = false;
    let more = false;
    let lone = false;
    let onlyDigits = 0;
    /** Where the section of 万 and that of 亿 begin, in `parts`. */
    let [section, great] = [0, 0];
    /** The scale that stands last before this place, 0 where none does. */
    let last = 0;
    let joined = false;
    let spread = false;
    let scaled = false;
    /** The number of parts with the range. */
    let ranged = 0;
    const bareTen = this.here() === '十' || this.here() === '拾';
    const push = (low: bigint, high: bigint, arabic: boolean, decimals = 0): void => {
      if (ranged > 0 && ranged <= parts.length) refuse('a part after a range');
      parts.push({ low, high, power: -decimals, decimals, arabic, joined, below: last });
      last = 0;
    };

    for (;;) {
      const one = this.here();
      const scale = this.unitHere() ? -1 : scaleOf(one);
      const previous = parts.at(-1);
      const open = previous === undefined || last > 0 || joined;
      if (isArabic(one)) {
        if (!open || joined) refuse('digits of two kinds, or 零 before an Arabic digit');
        if (previous !== undefined && previous.decimals > 0) refuse('a number after decimals');
        if (previous !== undefined && last === 1 && parts.length === 1 && previous.low === 1n && bareTen) refuse('十5');
        const [mantissa, decimals] = this.arabic(parts.length === 0);
        push(mantissa, mantissa, true, decimals);
        const { below: under } = parts.at(-1)!;
        if (mantissa < 10n && under > 1 && under < 4 && scaleOf(this.here()) >= 4) refuse('五千2万');
      } else if (tens.includes(one) && one !== '') {
        if (!(previous === undefined || last === 2 || joined)) refuse('廿 in the middle');
        this.at++;
        push(BigInt(tens.indexOf(one)), BigInt(tens.indexOf(one)), false);
        parts.at(-1)!.power = 1;
        last = 1;
        scaled = true;
        joined = false;
      } else if (one === '几' || one === '数') {
        const next = ['千米', '千克', '千瓦', '百分点'].some((name) => this.text.startsWith(name, this.at + 1))
          ? -1
          : scaleOf(this.here(1));
        if (!open) refuse('几 after a digit');
        if (one === '数' && (next < 1 || last === 1) && previous !== undefined) refuse('十数');
        if (spread) refuse('two ranges');
        if (previous?.arabic) refuse('几 after Arabic digits');
        const short = next < 1 && previous !== undefined && last !== 1 && !joined;
        if (short && one === '数') refuse('数 after a scale');
        this.at++;
        push(last === 1 ? 0n : 1n, 10n, false);
        spread = true;
        ranged = parts.length;
        if (short) {
          // 五万几 is short as 五万二 is
          const { below: under } = parts.at(-1)!;
          parts.at(-1)!.low = 0n;
          parts.at(-1)!.power = under - 1;
          lone = true;
        }
        joined = false;
      } else if (hanDigit(one) >= 0) {
        if (previous !== undefined && hanDigit(one) === 0 && last > 0 && !joined) {
          // 零 after a scale
          this.at++;
          const next = this.here();
          if (!(hanDigit(next) > 0 || scaleOf(next) === 1 || next === '几' || tens.slice(2).includes(next))) {
            refuse('nothing after 零');
          }
          joined = true;
          continue;
        }
        if (!open || (previous !== undefined && last === 0 && !joined)) refuse('digits of two kinds');
        let run = '';
        while (hanDigit(this.here()) >= 0 || this.here() === '0') {
          run += this.here() === '0' ? '零' : this.here();
          this.at++;
        }
        this.run(run, joined, parts, (low, high, decimals) => {
          if (low !== high) {
            if (spread) refuse('two ranges');
            spread = true;
            ranged = parts.length + 1;
          }
          push(low, high, false, decimals);
        });
        onlyDigits = parts.length === 1 && parts[0]!.decimals === 0 ? run.length : 0;
        const { below: under } = parts.at(-1)!;
        const follows = this.here() === '多' || this.here() === '余' ? scaleOf(this.here(1)) : scaleOf(this.here());
        if (previous !== undefined && !joined && run.length === 1 && under > 1 && follows >= 4 && under < 4) {
          refuse('五千二万');
        }
        if (previous !== undefined && !joined && run.length === 1 && under > 1 && !(follows > 0 && !this.unitHere())) {
          if (parts.some(({ arabic }) => arabic)) refuse('1万2');
          lone = true;
          const place = under - 1;
          parts.at(-1)!.power = place;
        }
        joined = false;
      } else if (scale > 0) {
        scaled = true;
        if (previous === undefined) {
          this.at++;
          push(1n, 1n, false);
          parts[0]!.power = scale;
          if (scale > 1) bare = true;
          last = scale;
          if (scale >= 4) section = 1;
          if (scale >= 8) great = 1;
          continue;
        }
        if (joined) {
          if (scale !== 1) refuse('零百');
          this.at++;
          push(1n, 1n, false);
          parts.at(-1)!.power = 1;
          last = 1;
          joined = false;
          continue;
        }
        if (last > 1 && scale === 1) {
          // 一百十
          this.at++;
          push(1n, 1n, false);
          parts.at(-1)!.power = 1;
          last = 1;
          continue;
        }
        this.at++;
        if (scale < 4) {
          if (last > 0 && last < 4 && !(bare && parts.length === 1)) refuse('a scale upon a scale');
          if (last >= 4 || last > 0) refuse('a scale upon a scale');
          if (previous.decimals > 0 && scale === 1 && !previous.arabic && scaleOf(this.here()) !== 8)
            refuse('四点六十');
          previous.power += scale;
        } else {
          if (section === parts.length && last === 8 && scale === 4) refuse('亿万');
          if (scale === 4 && section > great && section < parts.length) refuse('十万数万');
          const from = scale === 8 ? (last === 8 ? 0 : great) : last >= 4 ? Math.min(great, section) : section;
          const raised = scale === 4 && last === 4 ? parts.slice(great) : parts.slice(from);
          for (const part of raised) part.power += scale;
          section = parts.length;
          if (scale === 8) great = parts.length;
        }
        last = scale === 4 && last === 4 ? 8 : scale;
      } else if ((one === '余' || one === '多') && parts.length > 0 && scaleOf(this.here(1)) >= 4) {
        if (more) refuse('余 twice');
        more = true;
        this.at++;
      } else if (one === '点' && parts.length > 0 && last > 0 && hanDigit(this.here(1)) >= 0) {
        this.at++;
        let decimals = 0;
        let mantissa = 0n;
        while (hanDigit(this.here()) >= 0) {
          if (this.here() === '两') refuse('两 after 点');
          mantissa = mantissa * 10n + BigInt(hanDigit(this.here()));
          decimals++;
          this.at++;
        }
        push(mantissa, mantissa, false, decimals);
        if (scaleOf(this.here()) > 0 && !this.unitHere() && parts.length > 1) {
          // 十三点五五万 raises both
          const whole = parts.splice(0, parts.length - 1);
          if (whole.some((part) => part.power >= 4)) refuse('a scale after decimals');
          const sum = whole.reduce((total, part) => total + part.low * ten(part.power), 0n);
          parts[0] = {
            low: sum * ten(decimals) + mantissa,
            high: sum * ten(decimals) + mantissa,
            power: -decimals,
            decimals,
            arabic: false,
            joined: false,
            below: 0,
          };
          section = 0;
          great = 0;
        }
      } else break;
    }
    if (parts.length === 0) refuse('no number');
    for (let k = 1; k < parts.length; k++) {
      const part = parts[k]!;
      const top = part.high === 10n && part.low < 2n ? 9n : part.high;
      if (!below(exact(top, part.power), exact(1n, parts[k - 1]!.power))) refuse('scales out of order');
      if (parts[k - 1]!.decimals > 0) refuse('a number after decimals');
      if (part.joined || part.below === 0) continue;
      // 三亿五千 is 350,000,000 in speech, and 300,005,000 by its words; 1亿5000 is only one of them
      if (part.decimals > 0) continue;
      const whole = part.arabic && part.power === 0 ? part.low : 0n;
      if (part.below === 8 && part.power < 4 && whole < 1000n && !lone) refuse('ambiguous below 亿');
      if (part.arabic && part.power === 0 && part.low < 10n) refuse('1万2');
      if (part.low !== part.high && part.power === 0 && part.below > 1) refuse('一千二三');
    }
    // the scales at its end: of 三百万, 万 and 百万; of 三十万, 万
    let great4 = 0;
    let back = this.at - 1;
    for (; scaleOf(this.text.charAt(back)) >= 4; back--) great4 += scaleOf(this.text.charAt(back));
    let all = great4;
    for (; scaleOf(this.text.charAt(back)) > 1; back--) all += scaleOf(this.text.charAt(back));
    const sum = (end: 'low' | 'high'): Exact =>
      parts.map((part) => exact(part[end], part.power)).reduce((total, part) => plus(total, part));
    const ends = { low: sum('low'), high: sum('high') };
    const mantissa = ends.low.exponent === 0 ? ends.low.mantissa : -1n;
    return {
      ...ends,
      spread,
      great: great4,
      taken: parts.length === 1 ? all : great4,
      scaled,
      bare,
      more,
      lone,
      arabic: parts[0]!.arabic,
      digits: onlyDigits > 1 && !spread,
      year:
        this.at - start === 4 &&
        !scaled &&
        mantissa >= 1000n &&
        mantissa < 3000n &&
        (onlyDigits === 4 || parts[0]!.arabic),
    };
  }

  /** Arabic digits, in groups or not, with a point or not. */
  private arabic(first: boolean): [mantissa: bigint, decimals: number] {
    let digits = '';
    const run = (): string => {
      let found = '';
      // a zero is of either kind: 二0, 8〇
      while (isArabic(this.here()) || (found !== '' && hanDigit(this.here()) === 0)) {
        found += isArabic(this.here()) ? this.here() : '0';
        this.at++;
      }
      return found;
    };
    digits = run();
    const separator = this.here();
    if ((separator === ',' || separator === '，') && isArabic(this.here(1))) {
      if (digits.length > 3 || digits.startsWith('0')) refuse('not a group');
      while (this.here() === separator && isArabic(this.here(1))) {
        this.at++;
        const group = run();
        if (group.length !== 3) refuse('not a group of three');
        digits += group;
      }
    }
    if (digits.length > 1 && digits.startsWith('0') && first) refuse('an identifier');
    if (hanDigit(this.here()) >= 0) refuse('digits of two kinds');
    if (!isPoint(this.here())) return [BigInt(digits), 0];
    this.at++;
    if (!isArabic(this.here()) && hanDigit(this.here()) > 0) refuse('decimals of another kind');
    const decimals = run();
    if (decimals === '') refuse('nothing after the point');
    if (this.here() === '.' || this.here() === ',') refuse('two points');
    return [BigInt(digits + decimals), decimals.length];
  }

  /** Han digits without a scale between them, and what 点 adds to them. */
  private run(
    digits: string,
    joined: boolean,
    parts: readonly Part[],
    push: (low: bigint, high: bigint, decimals: number) => void,
  ): void {
    const values = [...digits].map(hanDigit);
    const scale = this.unitHere() ? -1 : scaleOf(this.here());
    const whole = (list: readonly number[]): bigint => list.reduce((total, digit) => total * 10n + BigInt(digit), 0n);
    if (isPoint(this.here()) && digitAt(this.here(1)) >= 0) {
      if (parts.length > 0 && !joined && (parts.at(-1)!.power ?? 0) > 1) refuse('103.5 or 130.5');
      if (digits.length > 1 && (digits.includes('两') || values[0] === 0)) refuse('digits before 点');
      this.at++;
      const decimals: number[] = [];
      const sort = isArabic(this.here()) ? isArabic : (one: string): boolean => hanDigit(one) >= 0;
      while (sort(this.here()) || hanDigit(this.here()) === 0 || this.here() === '0') {
        if (this.here() === '两') refuse('两 after 点');
        decimals.push(digitAt(this.here()));
        this.at++;
      }
      if (isPoint(this.here()) || digitAt(this.here()) >= 0) refuse('two points, or digits of two kinds');
      return push(whole([...values, ...decimals]), whole([...values, ...decimals]), decimals.length);
    }
    if (digits.length === 1) {
      if (digits === '两' && parts.length > 0 && scale < 2) refuse('两 as a last digit');
      if (values[0] === 0 && scale > 0) refuse('零百');
      return push(BigInt(values[0]!), BigInt(values[0]!), 0);
    }
    if (digits.length === 2 && values[0]! > 0 && values[1]! > 0) {
      const [low, high] = values as [number, number];
      if (digits === '三两') return push(2n, 3n, 0);
      // 七二 is 72, and 七二亿 too; of 三五 nobody knows
      if (low >= high && !digits.includes('两') && (scale < 1 || scale >= 4) && parts.length === 0) {
        return push(whole(values), whole(values), 0);
      }
      if (high !== low + 1) refuse('two digits that do not follow each other');
      if (digits.endsWith('两') && scale < 0 && this.longest(this.tables.units) === undefined) refuse('一两');
      if (digits.includes('两') && digits !== '一两' && digits !== '两三') refuse('两 within digits');
      return push(BigInt(low), BigInt(high), 0);
    }
    if (digits.includes('两')) refuse('两 within digits');
    if ((scale > 0 && scale < 4) || parts.length > 0) refuse('digits one by one with a scale');
    push(whole(values), whole(values), 0);
  }
}

/** The middle of two ends, exactly. */
function middle(low: Exact, high: Exact): Exact {
  if (low.divisor !== high.divisor) refuse('a range of fractions');
  const { mantissa, exponent } = plus(low, high);
  return exact(mantissa * 5n, exponent - 1, low.divisor);
}
