import type { Bound } from '../model/quantity.js';

/**
 * What a figure is made of, word by word and character by character: the parser, the reader of texts, the formatter and
 * the types follow from these tables and from those of the units. A new word is one entry here.
 *
 * @module
 */

/** A qualifying word, by the place where it may stand. */
interface BoundWords {
  /** Before the number. */
  readonly before: string;
  /** Between the number, its scale and its unit. */
  readonly inside: string;
  /** After the unit. */
  readonly behind: string;
}

/** Not more than, not less than: 不得超过3%, 不小于5家, 未超过3%. */
const denied = (words: string): string =>
  ['不', '不得', '不应', '不能', '不宜', '不可', '未', '没有']
    .flatMap((no) => words.split(' ').map((word) => no + word))
    .join(' ');

/** The qualifying words of a figure. */
export const boundWords = /* @__PURE__ */ wordTable();

function wordTable(): Readonly<Record<Exclude<Bound, 'exact' | 'between'>, BoundWords>> {
  return {
    about: { before: '约 大约 大概 差不多', inside: '来', behind: '左右 上下' },
    above: {
      before: `${denied('少于 低于 小于')} 大于等于 不下于 不下 至少 最少 起码 超过了 超过 超了 超 突破了 突破 逾 不止 大于 多于 ≥ >`,
      inside: '余 多',
      behind: '以上 及以上 有余 出头 开外 不止 余 多',
    },
    below: {
      before: `${denied('超过 超 多于 高于 大于')} 小于等于 至多 最多 不足 不到 不满 未满 将近 近 接近了 接近 小于 少于 ≤ <`,
      inside: '',
      behind: '以下 以内 及以下 及以内 不到',
    },
  };
}

/** What `boundOf` tells apart: the group of a pattern, and what it says. */
const saidBy = ['about', 'above', 'below'] as const;

/** A pattern of the words of one place, with a group for each bound, the longest word first. */
const patternOf = (place: keyof BoundWords, more: Partial<Record<Bound, string>> = {}): RegExp =>
  new RegExp(
    saidBy
      .map((bound) => {
        const words = boundWords[bound][place].split(' ').filter(Boolean);
        words.sort((a, b) => b.length - a.length);
        return `(${[...words, ...(more[bound] ? [more[bound]] : [])].join('|') || '(?!)'})`;
      })
      .join('|'),
    'y',
  );

/** Before the number. 上 is such a word before a bare scale alone: 上百家. */
export const wordBefore = /* @__PURE__ */ patternOf('before', { above: '上(?=[百千万亿])' });
/** Between number, scale and unit. */
export const wordInside = /* @__PURE__ */ patternOf('inside');
/** After the unit. */
export const wordBehind = /* @__PURE__ */ patternOf('behind');

/** What a match of one of the patterns says. */
export const boundOf = (match: RegExpExecArray): Bound => saidBy[match.indexOf(match[0], 1) - 1]!;

/**
 * Words that leave a side open, 以上 至少 最多 不超过 大于 ≥ …: 300家以上 says nothing of how far above. 不足, 不到, 不满 and 不止 do
 * not. In English: at least, no more than, up to.
 */
export const openWords = /[以至最于码≥≤><]|未超|没有|不[^足到满止]|\b(?:at|no|up) /i;

/** A minus that is printed: of 下降3% there is none. */
export const minus = /[-−﹣－负]|minus/i;

/** What joins the two ends of a range, as a class of a pattern; the last one so that it can stand there. */
export const rangeMarks = '至到—–~～〜－-';

/** Spaces and line breaks, Markdown emphasis, and what nobody sees: nothing of a figure. */
export const layout = '\\s*_`\\u200b\\u2060\\ufeff';

/** The currency that stands before its amount, by the unit that it gives; 港币6亿元 is in 港元. */
export const currencyBefore: Readonly<Record<string, string>> = {
  人民币: '元',
  RMB: '元',
  CNY: '元',
  'CN¥': '元',
  港币: '港元',
  港元: '港元',
  HKD: '港元',
  HK$: '港元',
  美元: '美元',
  美金: '美元',
  USD: '美元',
  US$: '美元',
  新台币: '新台币',
  台币: '新台币',
  TWD: '新台币',
  NT$: '新台币',
  欧元: '欧元',
  EUR: '欧元',
  '€': '欧元',
  日元: '日元',
  日币: '日元',
  日圆: '日元',
  JPY: '日元',
  英镑: '英镑',
  GBP: '英镑',
  韩元: '韩元',
  韩币: '韩元',
  KRW: '韩元',
  澳门元: '澳门元',
  澳门币: '澳门元',
  MOP: '澳门元',
  新加坡元: '新加坡元',
  SGD: '新加坡元',
  加元: '加元',
  CAD: '加元',
  澳元: '澳元',
  AUD: '澳元',
  瑞士法郎: '瑞士法郎',
  CHF: '瑞士法郎',
};

/** The signs of the yuan and of the yen: without a word of the caller's, which of the two is not known. */
export const yuanSign = /[¥￥]/y;

/**
 * Words that begin with a Han digit: in 五分之一一线员工 and 三成一线城市 the figure ends before them.
 */
export const digitWords =
  /[一二三四]季|[一二三四五六]线|三甲|一[般些定直致样旦向切律贯流体带起批同经并次共生]|[一二三四五六七八九]级|[一二三]类|二手|二维|二胎|三农|三方|三孩|三产|四好|七夕|八大/y;

/**
 * Characters of figures in traditional script, each before its simplified one: numerals, units and qualifying words. One to
 * one, so that places stay those of the original.
 */
export const traditional =
  '萬万億亿兩两貳贰參参陸陆點点負负餘余數数幾几雙双個个項项戶户場场筆笔臺台輛辆間间冊册種种類类處处條条張张隻只顆颗頭头門门組组對对塊块噸吨圓圆幣币歐欧鎊镑韓韩盧卢紐纽蘭兰銖铢週周歲岁標标準准頃顷畝亩攝摄時时鐘钟單单國国際际約约將将過过達达滿满棟栋槍枪鎮镇縣县劑剂級级層层樓楼車车貫贯';
