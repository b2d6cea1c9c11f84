/**
 * What stands directly before the number of a figure, and is read with it: words, a currency, a sign.
 *
 * @module
 */

import { currencyBefore, minus } from '../quantity/lexicon.js';
import { signBefore } from './around.js';
import { begins, codeBefore, skipBack } from './signs.js';
import { boundBefore } from './words.js';

/** Where a figure begins, and what stands there. */
export interface Prefix {
  readonly from: number;
  readonly minus: boolean;
  readonly currency: boolean;
  /** The first qualifying word; where it contradicts the figure, that is read without it. */
  readonly word: boolean;
}

const currency = /* @__PURE__ */ new RegExp(
  `(?:${Object.keys(currencyBefore)
    .map((name) => name.replace('$', '\\$'))
    .join('|')}|[¥￥])$`,
);

/** The prefix of the number at `start`; `undefined` where a label or a rate of exchange makes the number none. */
export function prefixBefore(text: string, start: number): Prefix | undefined {
  let from = start;
  let money = false;
  let negative = false;
  let word = false;
  for (;;) {
    const end = skipBack(text, from);
    const bound = word ? undefined : boundBefore(text, from);
    if (bound) {
      from = bound.start;
      word = true;
      continue;
    }
    const name = money ? undefined : currency.exec(text.slice(Math.max(0, end - 5), end))?.[0];
    if (name) {
      // 人民币兑美元7.1: a rate
      const before = codeBefore(text, end - name.length);
      if (begins('兑对', before)) return undefined;
      // of 3亿港元6亿元 the currency is that of the figure before
      if (begins('0123456789万亿千百十', before) || /[A-Za-z]/.test(String.fromCharCode(before) + name[0]!)) {
        if (/[\dA-Za-z]/.test(String.fromCharCode(before)) && /[A-Z€]/.test(name[0]!)) return undefined;
        if (/[\d万亿千百十]/.test(String.fromCharCode(before))) break;
      }
      from = end - name.length;
      money = true;
      continue;
    }
    const mark = text.charAt(end - 1);
    if (!negative && mark === '的' && text[end - 2] === '负') {
      from = end - 2;
      negative = true;
      continue;
    }
    if (!negative && minus.test(mark)) {
      // **6** is as near as 6
      const near = /^[*_]*$/.test(text.slice(end, from)) ? end : from;
      if (signBefore(text, end, near, false) !== '-') break;
      from = end - 1;
      negative = true;
      continue;
    }
    break;
  }
  return { from, minus: negative, currency: money, word };
}
