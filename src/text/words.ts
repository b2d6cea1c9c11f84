/**
 * The words that stand directly before a figure: 约, 下降, 达到.
 *
 * @module
 */

import type { Bound } from '../model/quantity.js';
import { codeBefore, Front, fronts, skipBack } from './signs.js';

const boundWord = /(?:大?约|大概|不[少低]于|[至最]少|不?超过?|突破|逾|不[多高]于|[至最]多|不足|不到|将?近|接近)$/;
const noBound = /(?:[签节预合履制公契特]约|[附最邻临]近|[高赶反]超)$/;

/** The text before a place, without layout, as far as words reach. */
export function textBefore(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - length), at);
  return /[\s*_`\u200b\u2060]/.test(before) ? before.replace(/^[^]*\n|[\s*_`\u200b\u2060]/g, '') : before;
}

/** What stands before the last character of such a word, for those that end many other words. */
const needed: Readonly<Record<string, string>> = {
  到: '不',
  足: '不',
  破: '突',
  概: '大',
  多: '至最',
  少: '至最',
  于: '少低多高',
};

/** The qualifying word before a figure. */
export function boundBefore(text: string, at: number): string {
  const end = skipBack(text, at);
  if (needed[text.charAt(end - 1)]?.includes(text[end - 2] ?? ' ') === false) return '';
  const before = textBefore(text, at, 4);
  return noBound.test(before) ? '' : (boundWord.exec(before)?.[0] ?? '');
}

/** Where a word begins that ends before `at`, with layout inside it or not. */
export function startOf(text: string, at: number, word: string): number {
  let start = skipBack(text, at);
  for (let k = word.length; k-- > 0; start--) start = skipBack(text, start);
  return start;
}

/** A verb of change. */
export interface Change {
  readonly word: string;
  readonly direction: 'increase' | 'decrease';
  /** How far before the figure it begins. */
  readonly distance: number;
}

const verb =
  /(?:[新净](增加?)|(增[长加产收幅速]?|[上提攀回]?升|上?涨|提高|扩大|加快|翻)|((?<![起升空])下?降低?|减[少产收]?|下?跌|回落|下滑|缩[小减短]|收窄|放缓))(?:率|速度?|幅度?)?(?:了|约|近|超过?|达到?|为|同比)*$/;
const relative = /(?:([多高快])|([少低慢]))(?:了|出|约|近|超过?)*$/;

/** The verb of change before a figure; 多 and 少 are verbs only where the clause compares. */
export function changeBefore(text: string, at: number, compares: boolean): Change | undefined {
  let end = skipBack(text, at);
  let front: number;
  while ((front = fronts[codeBefore(text, end)]!) === Front.Between || front === Front.Bound) {
    if (compares && /[多少]/.test(text.charAt(end - 1))) break;
    end = skipBack(text, end - 1);
  }
  if (front !== Front.Change && front !== Front.Bound) return undefined;
  const before = textBefore(text, at, 12);
  let match = verb.exec(before);
  if (match?.[1]) return undefined;
  if (match)
    return {
      word: (match[2] ?? match[3])!,
      direction: match[2] ? 'increase' : 'decrease',
      distance: before.length - match.index,
    };
  match = compares ? relative.exec(before) : null;
  return match
    ? { word: match[0][0]!, direction: match[1] ? 'increase' : 'decrease', distance: before.length - match.index }
    : undefined;
}

export const boundOfWord = (word: string): Bound =>
  /约|大概/.test(word) ? 'about' : /[不至最][少低]|^[超上过]|突破|逾/.test(word) ? 'above' : 'below';

/** Whether a number without a unit counts: 指数为103.2, 共300. */
export const isTold = (text: string, at: number): boolean =>
  /(?:(?<![话号码])[为是]|达到?|[升降增至涨]至|[高降升]到|共|计)$/.test(textBefore(text, at, 4));
