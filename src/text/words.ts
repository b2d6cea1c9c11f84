/**
 * The words that stand directly before a figure: 约, 下降, 达到.
 *
 * @module
 */

import type { Bound } from '../model/quantity.js';
import { begins, codeBefore, Front, fronts, skipBack } from './signs.js';

/** The text before a place, without layout, as far as words reach. */
export function textBefore(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - length), at);
  return /[\s*_`\u200b\u2060]/.test(before) ? before.replace(/^[^]*\n|[\s*_`\u200b\u2060]/g, '') : before;
}

/** A qualifying word. */
export interface BoundWord {
  readonly word: string;
  readonly bound: Bound;
}

/** The words by their last character, the longest first. */
const boundWords: ReadonlyMap<string, readonly BoundWord[]> = /* @__PURE__ */ boundIndex();

function boundIndex(): Map<string, BoundWord[]> {
  const index = new Map<string, BoundWord[]>();
  for (const [bound, words] of [
    ['about', '大约 大概 约'],
    ['below', '不超过 不多于 不高于 至多 最多 不足 不到 将近 接近 近'],
    ['above', '不少于 不低于 至少 最少 突破 超过 超 逾'],
  ] as const) {
    for (const word of words.split(' ')) {
      const last = word.slice(-1);
      index.set(last, [...(index.get(last) ?? []), { word, bound }]);
    }
  }
  return index;
}

/** What makes another word of 约, 近 and 超: 签约, 附近, 赶超. */
const notBehind: Readonly<Record<string, string>> = { 约: '签节预合履制公契特', 近: '附最邻临', 超: '高赶反' };

/** The qualifying word before a figure. */
export function boundBefore(text: string, at: number): BoundWord | undefined {
  const end = skipBack(text, at);
  const found = boundWords.get(text.charAt(end - 1))?.find(({ word }) => text.startsWith(word, end - word.length));
  return found && begins(notBehind[found.word] ?? '', codeBefore(text, end - 1)) ? undefined : found;
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

/** Whether a number without a unit counts: 指数为103.2, 共300. */
export const isTold = (text: string, at: number): boolean =>
  /(?:(?<![话号码])[为是]|达到?|[升降增至涨]至|[高降升]到|共|计)$/.test(textBefore(text, at, 4));
