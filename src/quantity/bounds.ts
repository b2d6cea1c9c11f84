import type { Bound } from '../model/quantity.js';

/**
 * The words that qualify a figure. Each pattern has a group for each bound, in the order of `saidBy`.
 *
 * @module
 */

const saidBy: readonly Bound[] = ['exact', 'about', 'above', 'below'];

/** Before the figure. */
export const wordBefore =
  /(大?约|大概)|(不[少低]于|[至最]少|超过?了?|突破了?|逾|上(?=[百千万亿]))|(不超过|不[多高]于|[至最]多|不足|不到|将?近|接近了?)/y;

/** Behind the figure; 余 and 多 inside it too. */
export const wordBehind = /(左右|上下)|([余多]|及?以上)|(及?以[下内])/y;

/** What a match of one of the patterns says. */
export const boundOf = (match: RegExpExecArray): Bound => saidBy[match.indexOf(match[0], 1)]!;

/** A minus that is printed: of 下降3% there is none. */
export const minus = /[-−﹣－负]|minus/i;

/** Words that leave a side open, 以上 至少 最多 不超过 不低于 …: 300家以上 says nothing of how far above. 不足 and 不到 do not. In English: at least, no more than, up to. */
export const openWords = /[以至最]|不[^足到]|\b(?:at|no|up) /i;
