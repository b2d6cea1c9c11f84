/**
 * The words that stand directly before a figure: 约, 下降, 达到.
 *
 * @module
 */

import type { Bound } from '../model/quantity.js';
import { boundWords } from '../quantity/lexicon.js';
import { begins, codeAt, codeBefore, Front, fronts, matchAt, skipBack } from './signs.js';

/** A qualifying word. */
export interface BoundWord {
  readonly word: string;
  readonly bound: Bound;
  /** Where it begins. */
  readonly start: number;
}

/** A verb of change. */
export interface Change {
  readonly word: string;
  readonly direction: 'increase' | 'decrease';
  /** Where it begins. */
  readonly start: number;
}

/** A word of the table, and what it says of the figure behind it. */
interface Word {
  readonly word: string;
  readonly says: Bound | Change['direction'];
  /** The characters before it that make another word of it: 签约, 附近, 起降, 自然增长率; of 扩大约 it is 约. */
  readonly not: string;
}

type Index = ReadonlyMap<number, readonly Word[]>;

/** The words by their last character, the longest first. What stands behind a colon makes another word of one. */
function indexOf(table: readonly (readonly [Word['says'], string])[]): Index {
  const index = new Map<number, Word[]>();
  for (const [says, words] of table) {
    for (const entry of words.split(' ')) {
      const [word, not = ''] = entry.split(':') as [string, string?];
      const last = word.charCodeAt(word.length - 1);
      const row = index.get(last) ?? [];
      index.set(
        last,
        [...row, { word, says, not }].sort((a, b) => b.word.length - a.word.length),
      );
    }
  }
  return index;
}

/** The characters before a qualifying word that make another word of it: 签约, 附近; of 扩大约 it is 约. */
const otherwise: Readonly<Record<string, string>> = {
  大约: '扩放加增壮',
  约: '签节预合履制公契特违邀条缔续解纽集',
  近: '附最邻临远',
  超: '高赶反出',
  逾: '多',
  不满: '众民户客者',
  不下: '高持',
};
/** < and > are most often those of a markup. */
const wordsOf = (bound: keyof typeof boundWords): string =>
  boundWords[bound].before
    .split(' ')
    .filter((word) => !['<', '>', '超了'].includes(word)) // 预算超了3万元 is by so much
    .map((word) => `${word}:${otherwise[word] ?? ''}`)
    .join(' ');
const bounds = /* @__PURE__ */ indexOf([
  ['about', /* @__PURE__ */ wordsOf('about')],
  ['below', /* @__PURE__ */ wordsOf('below')],
  ['above', /* @__PURE__ */ wordsOf('above')],
]);
const verbs = /* @__PURE__ */ indexOf([
  [
    'increase',
    '增:新净 增长:然 增加:新净 增产 增收 增幅 增速 升:每毫公 上升 提升 攀升 升值 回升 涨 上涨 提高 走高 走强 扩大 加快 改善 反弹 上调 调高 调增 上浮 上行:线 上扬 回暖 翻',
  ],
  [
    'decrease',
    '降:起升空 下降 降低 走低 下降低 减 减少 减产 减收 贬值 跌 下跌 下挫 回落 下滑 缩小 缩减 缩短 萎缩 压缩 收窄 收缩 放缓 回调 下调 调低 调减 下浮 下行 走弱 负增长',
  ],
]);
/** Verbs only where the clause compares: 比上年多3家, 较年初新增3家, but 净增3家 is new, 年均新增3家 an average, and 最高 and 至少 compare nothing. */
const relative = /* @__PURE__ */ indexOf([
  ['increase', '多:至最 高:最 快:最 净增 净增加 新增:均 新增加:均'],
  ['decrease', '少:至最 低:最 慢:最'],
]);

/** Where a word begins that ends at that place, whatever layout stands in it; -1 where it is another one. */
function startOf(text: string, end: number, word: string): number {
  let at = end;
  for (let k = word.length; k-- > 0; at--) {
    at = skipBack(text, at);
    if (codeBefore(text, at) !== word.charCodeAt(k)) return -1;
  }
  return at;
}

/** The word that ends at a place. */
function wordBefore(index: Index, text: string, end: number): Word | undefined {
  const row = index.get(codeBefore(text, end));
  if (row === undefined) return undefined;
  for (const word of row) {
    const start = startOf(text, end, word.word);
    // 入超 is a deficit, but 收入超 and 投入超 exceed
    if (word.word === '超' && text[start - 1] === '入' && !begins('收投', codeBefore(text, start - 1))) continue;
    if (start >= 0 && !begins(word.not, codeBefore(text, start))) return word;
  }
  return undefined;
}

/** The qualifying word before a figure. */
export function boundBefore(text: string, at: number): BoundWord | undefined {
  const end = skipBack(text, at);
  const found = wordBefore(bounds, text, end);
  return found && { word: found.word, bound: found.says as Bound, start: startOf(text, end, found.word) };
}

/** 约 before the verb of a figure: 约为3%, 约增长5%. It stands apart, so it is not printed with the figure. */
export function isAbout(text: string, at: number): boolean {
  let end = skipBack(text, at);
  while (begins('为达到合了', codeBefore(text, end))) end = skipBack(text, end - 1);
  return begins('约概', codeBefore(text, end)) && boundBefore(text, end) !== undefined;
}
/** The rate of another, which is no verb: 高于全国平均增速5个百分点. */
const object = /[高低快慢大小]于[^，。；：]{1,20}[速幅率]$/;
/** Behind the noun of a rate, how it is kept: 增速稳定在. */
const steady = /(?<=[速幅率][ *]{0,2})(?:[都均仍也各]|分别|全部)?(?:保持|维持|稳定)?在$/;
/** Words in brackets behind a verb: 增长（现价）5%. */
const bracketed = /[（(][^（）()\n]{1,40}[）)]$/;

/** The verb of change before a figure; 多 and 少 are verbs only where the clause compares. */
export function changeBefore(text: string, at: number, compares: boolean): Change | undefined {
  const last = skipBack(text, at);
  if (begins('速幅率', codeBefore(text, last)) && object.test(text.slice(Math.max(0, last - 24), last)))
    return undefined;
  // 增长了, 增长约, 降幅达到, 增速为
  for (let end = last; ; end = skipBack(text, end - 1)) {
    const code = codeBefore(text, end);
    const front = fronts[code]!;
    if (front === 0 || front > Front.Change) return undefined;
    // 增速均在5%以上, 增速稳定在, 增幅保持在: of a rate, and not 提高稳定在
    if (code === 0x5728 /* 在 */) {
      const rate = steady.exec(text.slice(Math.max(0, end - 12), end))?.[0];
      if (!rate) return undefined;
      end -= rate.length - 1;
      continue;
    }
    // 下降为2% tells a level, 降幅为2%, 下降约为2% and 增长均为2% a change
    if (code === 0x4e3a /* 为 */ && !begins('率速度幅比约均别）)', codeBefore(text, skipBack(text, end - 1))))
      return undefined;
    if (begins('）)', code)) {
      const words = bracketed.exec(text.slice(Math.max(0, end - 42), end))?.[0];
      if (!words) return undefined;
      end -= words.length - 1;
      continue;
    }
    const found = wordBefore(verbs, text, end) ?? (compares ? wordBefore(relative, text, end) : undefined);
    if (found) {
      const start = startOf(text, end, found.word);
      const direction = found.says as Change['direction'];
      // 少增3亿元 is a decrease, 至少增3亿元 is none
      return codeBefore(text, start) !== 0x5c11 /* 少 */ || begins('至最不减', codeBefore(text, start - 1))
        ? { word: found.word, direction, start }
        : { word: `少${found.word}`, direction: direction === 'increase' ? 'decrease' : 'increase', start: start - 1 };
    }
    const reached = code === 0x5230 /* 到 */ && codeBefore(text, end - 1) === 0x8fbe; /* 达 */
    if (front !== Front.Between && !reached && !begins('约近超过', code)) return undefined;
  }
}

/** Whether an index has its base there: 以女性为100. */
const isBase = (text: string, last: number, at: number): boolean =>
  matchAt(/10{0,3}(?![\d.])/y, text, at) !== null &&
  /以[^，。；、为的]{1,12}$/.test(text.slice(Math.max(0, last - 13), last));

/** Whether a number without a unit counts: 指数为103.2, 共300. */
export function isTold(text: string, at: number): boolean {
  const last = skipBack(text, at) - 1;
  const before = codeBefore(text, skipBack(text, last));
  switch (text[last]) {
    case '为':
    case '是':
      return !begins('话号码', before) && !isBase(text, last, at);
    case '至':
      return begins('升降增至涨', before);
    case '到':
      return begins('达高降升', before);
    default:
      return begins('达共计', codeAt(text, last));
  }
}
