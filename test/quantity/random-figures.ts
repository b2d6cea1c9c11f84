/** Random figures: well-formed ones, each with what it says by its making, and strings of the characters that figures are made of. */

import { boundWords } from '../../src/quantity/lexicon.js';
import type { Random } from '../support/random.js';
import type { Exact } from './written-reader.js';
import { tables } from './written-tables.js';

/** A figure and what it says. */
export interface Made {
  readonly text: string;
  readonly value: Exact;
  readonly low?: Exact;
  readonly high?: Exact;
  readonly unit: string;
  readonly bound: string;
}

interface MadeNumber {
  readonly text: string;
  readonly low: Exact;
  readonly high?: Exact;
  /** The words that may stand after it. */
  readonly inside: readonly string[];
  /** A whole number without a scale at its end, below 1000. */
  readonly small: boolean;
}

const exact = (mantissa: bigint, exponent = 0, divisor = 1n): Exact => ({ mantissa, exponent, divisor });
const shifted = (one: Exact, power: number): Exact => ({ ...one, exponent: one.exponent + power });
const negative = (one: Exact): Exact => ({ ...one, mantissa: -one.mantissa });
const whole = ({ mantissa, exponent }: Exact, place: number): bigint => mantissa * 10n ** BigInt(exponent - place);
const sum = (a: Exact, b: Exact): Exact => {
  const place = Math.min(a.exponent, b.exponent);
  return exact(whole(a, place) + whole(b, place), place);
};
const middle = (a: Exact, b: Exact): Exact => {
  const { mantissa, exponent } = sum(a, b);
  return exact(mantissa * 5n, exponent - 1);
};
const isBelow = (a: Exact, b: Exact): boolean => sum(a, negative(b)).mantissa < 0n;

/** Whether a double holds the middle: the parser refuses a range where not all of its digits can be had. */
function hasMiddle(low: Exact, high: Exact): boolean {
  const place = Math.min(low.exponent, high.exponent);
  const [a, b] = [whole(low, place), whole(high, place)];
  return ((a < 0n ? -a : a) + (b < 0n ? -b : b)) * 5n <= BigInt(Number.MAX_SAFE_INTEGER);
}

const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)]!;

/** Each with its power of ten. */
const arabicScales = ['', '', '', '万', '万', '亿', '亿', '百万', '千万', '万亿', '百亿', '千亿', '十万', '百', '亿亿'];
const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const powerOf = (scale: string): number => [...scale].reduce((total, one) => total + powers[one]!, 0);

const grouped = (digits: string, separator: string): string =>
  [...digits].map((digit, at) => (at > 0 && (digits.length - at) % 3 === 0 ? separator + digit : digit)).join('');

function arabicNumber(random: Random): MadeNumber {
  let digits = String(random(10) === 0 ? 0 : 1 + random(9));
  const length = 1 + random(random(4) === 0 ? 12 : 4);
  while (digits.length < length && digits !== '0') digits += random(10);
  const decimals = random(3) === 0 ? Array.from({ length: 1 + random(4) }, () => random(10)).join('') : '';
  const scale = pick(random, arabicScales);
  const before = random(3) === 0 ? grouped(digits, ',') : digits;
  return {
    text: `${before}${decimals && `.${decimals}`}${scale}`,
    low: exact(BigInt(digits + decimals), powerOf(scale) - decimals.length),
    inside: scale !== '' || (decimals === '' && digits.length > 1) ? ['余', '多'] : [],
    small: scale === '' && digits.length < 4,
  };
}

const hanDigits = '零一二三四五六七八九';
const formal = new Map(Array.from('一二三四五六七八九十百千').map((one, at) => [one, '壹贰叁肆伍陆柒捌玖拾佰仟'[at]!]));

/** 1 to 9999 in Han digits. */
function hanSection(number: number): string {
  let text = '';
  let gap = false;
  for (const [place, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / place) % 10;
    if (digit > 0) text += `${gap && text !== '' ? '零' : ''}${hanDigits[digit]}${name}`;
    gap = digit === 0;
  }
  return text;
}

/** 1 to 10¹² in Han digits. */
function hanText(number: number): string {
  let text = '';
  let gap = false;
  for (const [place, name] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const section = Math.floor(number / place) % 1e4;
    if (section > 0) {
      text += `${text !== '' && (gap || section < 1000) ? '零' : ''}${hanSection(section)}${name}`;
    }
    gap = section === 0;
  }
  return text;
}

/** Other ways to write the same numeral. */
function hanVaried(text: string, random: Random): string {
  let varied = text;
  if (varied.startsWith('一十')) varied = varied.slice(random(4) > 0 ? 1 : 0);
  else if (varied.startsWith('二十') && random(4) === 0) varied = `廿${varied.slice(2)}`;
  else if (varied.startsWith('三十') && random(4) === 0) varied = `卅${varied.slice(2)}`;
  else if (random(4) === 0) {
    return [...varied].map((one) => formal.get(one) ?? one).join('');
  }
  return [...varied]
    .map((one, at) =>
      one === '二' && '百千万亿'.includes(varied[at + 1] ?? ' ') && random(2) === 0 && varied[at - 1] !== '十'
        ? '两'
        : one === '零' && random(4) === 0
          ? '〇'
          : one,
    )
    .join('');
}

function hanNumber(random: Random): MadeNumber {
  const number = 1 + random(10 ** (1 + random(12)));
  const text = hanVaried(hanText(number), random);
  if (random(5) === 0) {
    const before = random(5) === 0 ? 0 : 1 + random(9999);
    const decimals = Array.from({ length: 1 + random(3) }, () => random(10));
    const scale = pick(random, ['', '', '万', '亿', '万亿']);
    return {
      text: `${before === 0 ? '零' : hanVaried(hanText(before), random)}点${decimals.map((one) => hanDigits[one]).join('')}${scale}`,
      low: exact(BigInt(`${before}${decimals.join('')}`), powerOf(scale) - decimals.length),
      inside: [],
      small: false,
    };
  }
  return {
    text,
    low: exact(BigInt(number)),
    inside: number >= 10 && number % 10 === 0 ? ['余', '多'] : [],
    small: number < 1000,
  };
}

/** 五六百, 十几万, 几千, 数十亿. */
function openNumber(random: Random): MadeNumber {
  const scale = pick(random, ['', '', '十', '百', '千', '万', '十万', '百万', '千万', '亿', '十亿', '百亿']);
  const power = powerOf(scale);
  const kind = random(4);
  const made = (text: string, low: number, high: number, by: number): MadeNumber => ({
    text,
    low: exact(BigInt(low), by),
    high: exact(BigInt(high), by),
    inside: [],
    small: false,
  });
  if (kind === 0 && scale !== '') return made(`${pick(random, ['几', '数'])}${scale}`, 1, 10, power);
  const great = pick(random, ['', '万', '亿', '万亿']);
  if (kind === 1) {
    const tens = 1 + random(9);
    return made(`${tens === 1 ? '' : hanDigits[tens]}十几${great}`, tens * 10, tens * 10 + 10, powerOf(great));
  }
  const low = 1 + random(8);
  if (kind === 2) {
    const tens = 1 + random(9);
    const [first, second] = [tens * 10 + low, tens * 10 + low + 1];
    const text = `${tens === 1 ? '' : hanDigits[tens]}十${hanDigits[low]}${hanDigits[low + 1]}${great}`;
    return made(text, first, second, powerOf(great));
  }
  return made(`${hanDigits[low]}${hanDigits[low + 1]}${scale}`, low, low + 1, power);
}

/** 百分之三十, 三分之二, 千分之一点五. */
function share(random: Random): Made {
  const sign = pick(random, ['', '', '', '负', '-']);
  const [name, power] = pick(random, [
    ['百', 0],
    ['百', 0],
    ['千', -1],
    ['万', -2],
    ['十万', -3],
    ['亿', -6],
  ] as const);
  const said = (text: string, value: Exact): Made => ({
    text: sign + text,
    value: sign === '' ? value : negative(value),
    unit: '%',
    bound: 'exact',
  });
  if (random(3) === 0) {
    const below = 2 + random(19);
    const above = 1 + random(below);
    return said(
      `${hanText(below).replace(/^一十/, '十')}分之${hanText(above).replace(/^一十/, '十')}`,
      exact(BigInt(above), 2, BigInt(below)),
    );
  }
  const number = 1 + random(200);
  const decimal = random(2) === 0 ? random(10) : undefined;
  return said(
    `${name}分之${hanText(number).replace(/^一十/, '十')}${decimal === undefined ? '' : `点${hanDigits[decimal]}`}`,
    decimal === undefined ? exact(BigInt(number), power) : exact(BigInt(number * 10 + decimal), power - 1),
  );
}

// of 折 there are ten at the most: 85折 is refused
const unitNames = [...tables.units.keys()].filter((name) => name !== '折');
/** Units of which there can be half. */
const halved = ['年', '个月', '小时', '天', '倍', '公里', '亩'];
const belowLine = ['人', '万人', '平方公里', '家', '千人', '百万人', '㎡', '吨', '年', '万元', 'kWh'];
const keptBelow: Readonly<Record<string, string>> = { '㎡': '平方米', kWh: '千瓦时' };

/** The name of a unit, what it gives, and whether the number before it may be followed by it. */
function unitFor(number: string, random: Random): [text: string, unit: string, power: number] {
  for (;;) {
    const name =
      random(3) === 0 ? pick(random, ['元', '家', '%', '个', '万元'.slice(1), '人']) : pick(random, unitNames);
    const [unit, power] = tables.units.get(name)!;
    const last = number.at(-1)!;
    // 3千米 is 3 kilometres and 3百分点 three points, and 1234年 is a date
    if ((last === '千' || last === '仟') && ['米', '克', '瓦'].includes(name[0]!)) continue;
    if ((last === '百' || last === '佰') && name === '分钟') continue;
    if (name === '年' && [...number].length === 4) continue;
    if (random(12) === 0 && !['%', '‰', '成', '角', '百分点', '个亿', '折', '倍'].includes(name)) {
      const under = pick(random, belowLine);
      return [`${name}${pick(random, ['/', '/', '每'])}${under}`, `${unit}/${keptBelow[under] ?? under}`, power];
    }
    return [name, unit, power];
  }
}

const wordsOf = (place: 'before' | 'behind'): (readonly [word: string, bound: string])[] =>
  Object.entries(boundWords).flatMap(([bound, words]) =>
    words[place]
      .split(' ')
      .filter(Boolean)
      .map((word) => [word, bound] as const),
  );
const before = wordsOf('before');
const behind = wordsOf('behind');
const minuses = ['-', '−', '负', '－', '﹣', '负的'];
const moneyBefore = Object.entries(
  await import('../../src/quantity/lexicon.js').then((lexicon) => lexicon.currencyBefore),
);

function single(random: Random): Made {
  const kind = random(12);
  if (kind === 0) return share(random);
  if (kind === 1) return money(random);
  if (kind === 2) {
    const number = 1 + random(99);
    const digit = 1 + random(9);
    if (random(2) === 0) {
      const tenth = 1 + random(9);
      const text = random(2) === 0 ? `${hanDigits[digit]}成${hanDigits[tenth]}` : `${digit}成${tenth}`;
      return { text, value: exact(BigInt(digit * 10 + tenth)), unit: '%', bound: 'exact' };
    }
    const unit = pick(random, halved);
    const text = random(2) === 0 ? String(number) : hanText(number).replace(/^一十/, '十');
    return { text: `${text}${unit}半`, value: exact(BigInt(number * 10 + 5), -1), unit, bound: 'exact' };
  }
  const number = pick(random, [arabicNumber, arabicNumber, hanNumber, hanNumber, openNumber])(random);
  let [unitText, unit, power] = random(10) === 0 ? ['', '', 0] : unitFor(number.text, random);
  // 二〇二四 and what reads as a year has no unit only in Arabic digits
  let bound = 'exact';
  let text = number.text;
  let front = '';
  const place = number.high === undefined ? random(6) : 9;
  if (place === 0) {
    const [word, said] = pick(random, before);
    front = word;
    bound = said;
  } else if (place === 1 && number.inside.length > 0) {
    text += pick(random, number.inside);
    bound = 'above';
  } else if (place === 2) {
    const [word, said] = pick(random, behind);
    if ((unitText !== '' && !unit.includes('/')) || (word !== '余' && word !== '多')) {
      unitText += (random(4) === 0 && unitText !== '' ? '（含）' : '') + word;
      bound = said;
    }
  }
  let sign = random(6) === 0 && number.high === undefined ? pick(random, minuses) : '';
  if (sign !== '' && front !== '' && !/[约近超逾]$/.test(front)) sign = '';
  let currency = '';
  if (random(10) === 0 && (unitText === '' || unitText === '元')) {
    [currency, unit] = pick(random, moneyBefore);
  } else if (random(10) === 0 && unitText === '元') {
    [unitText, unit] = pick(random, [
      ['元人民币', '元'],
      ['元港币', '港元'],
      ['元整', '元'],
    ]);
  }
  let low = shifted(number.low, power);
  let high = number.high === undefined ? undefined : shifted(number.high, power);
  if (sign !== '') low = negative(low);
  text = `${front}${currency}${sign}${text}${unitText}`;
  if (high === undefined) return { text, value: low, unit, bound };
  return { text, value: middle(low, high), low, high, unit, bound: 'between' };
}

/** 三元五角二分, 7元零5分, 叁佰元伍角整. */
function money(random: Random): Made {
  const yuan = 1 + random(9999);
  const [jiao, fen] = [random(10), 1 + random(9)];
  const style = random(3);
  const write = (text: string): string =>
    style === 0 ? text : style === 1 ? [...text].map((digit) => formal.get(digit) ?? digit).join('') : text;
  const digit = (number: number): string => (style === 2 ? String(number) : write(hanDigits[number]!));
  const head = style === 2 ? String(yuan) : write(hanText(yuan).replace(/^一十/, '十'));
  if (jiao === 0) {
    return {
      text: `${head}元零${digit(fen)}分`,
      value: exact(BigInt(yuan * 100 + fen), -2),
      unit: '元',
      bound: 'exact',
    };
  }
  if (random(2) === 0) {
    return {
      text: `${head}元${digit(jiao)}角${style === 1 ? '整' : ''}`,
      value: exact(BigInt(yuan * 10 + jiao), -1),
      unit: '元',
      bound: 'exact',
    };
  }
  const value = exact(BigInt(yuan * 100 + jiao * 10 + fen), -2);
  return { text: `${head}元${digit(jiao)}角${digit(fen)}分`, value, unit: '元', bound: 'exact' };
}

const marks = ['至', '到', '—', '——', '–', '~', '～', '〜', '－', '-', '--'];

function rangeOf(random: Random): Made {
  for (;;) {
    const make = pick(random, [arabicNumber, hanNumber]);
    const first = make(random);
    const second = make(random);
    const [unitText, unit, power] = unitFor(`${first.text}${second.text}`, random);
    const about = pick(random, ['', '', '', '约']);
    let mark = pick(random, marks);
    if (unitText === '年' && !(first.small && second.small)) continue;
    // 个亿 is a scale: 3至5个亿 is 3亿至5亿
    if (unitText.startsWith('个亿')) continue;
    if ([first, second].some(({ text }) => unitFor.length && /[千仟百佰]$/.test(text))) continue;
    const made = (text: string, low: Exact, high: Exact): Made | undefined =>
      isBelow(low, high) && hasMiddle(low, high)
        ? {
            text: about + text,
            value: middle(shifted(low, power), shifted(high, power)),
            low: shifted(low, power),
            high: shifted(high, power),
            unit,
            bound: 'between',
          }
        : undefined;
    if (random(2) === 0) {
      let [low, high] = [first.low, second.low];
      let [front, back] = ['', ''];
      if (random(4) === 0 && low.mantissa > 0n) {
        front = '-';
        low = negative(low);
        if (random(2) === 0 && high.mantissa > 0n) {
          back = '-';
          high = negative(high);
          mark = pick(random, ['至', '到', '~', '～']);
        }
      }
      const range = made(`${front}${first.text}${unitText}${mark}${back}${second.text}${unitText}`, low, high);
      if (range) return range;
      continue;
    }
    // the unit and the scale are printed once
    const [a, b] = [1 + random(90), 1 + random(99)];
    const scale = pick(random, ['', '万', '亿', '万亿']);
    const han = random(2) === 0;
    const written = (number: number): string => (han ? hanText(number).replace(/^一十/, '十') : String(number));
    const range = made(
      `${written(a)}${mark}${written(b)}${scale}${unitText}`,
      exact(BigInt(a), powerOf(scale)),
      exact(BigInt(b), powerOf(scale)),
    );
    if (range) return range;
  }
}

const unfolded = new Map<string, string[]>();
for (const [character, plain] of tables.folded) unfolded.set(plain, [...(unfolded.get(plain) ?? []), character]);

/** A well-formed figure, in simplified, full-width or traditional characters. */
export function randomFigure(random: Random): Made {
  const made = random(5) === 0 ? rangeOf(random) : single(random);
  const form = random(6);
  if (form > 1) return made;
  const text = [...made.text]
    .map((character) => {
      const others = unfolded.get(character)?.filter((other) => other >= '\uff00' === (form === 0)) ?? [];
      return others.length > 0 ? pick(random, others) : character;
    })
    .join('');
  return { ...made, text };
}

const pieces: readonly (readonly string[])[] = [
  Array.from('0123456789'),
  Array.from('一二三四五六七八九'),
  Array.from('零〇两廿卅几数半'),
  Array.from('十百千万亿'),
  Array.from('壹贰叁拾佰仟'),
  ['点', '.', ',', '分之', '成', '角', '分', '每', '/', '（含）', '整'],
  marks,
  ['-', '+', '负'],
  [...before, ...behind].map(([word]) => word),
  ['余', '多', '来', '人民币', '港币', 'US$'],
  ['元', '家', '%', '年', '米', '千米', '百分点', '个', '‰', '万元', '亿元'],
];
const weights = [4, 8, 3, 8, 1, 2, 1, 1, 1, 1, 4];
const bag = weights.flatMap((weight, at) => Array.from({ length: weight }, () => pieces[at]!));

/** A string over the characters and words of figures, which begins like one more often than not. */
export function randomString(random: Random): string {
  let text = '';
  for (let count = 1 + random(6); count > 0; count--) text += pick(random, pick(random, bag));
  return random(3) > 0 ? `${text}${pick(random, ['家', '元', '%', '人'])}` : text;
}
