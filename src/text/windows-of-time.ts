/**
 * Durations that count nothing, because they say over what time something was counted: 近三年, 五年来, 连续5年.
 *
 * @module
 */

import type { Context } from './context.js';
import { begins, matchAt } from './signs.js';
import { isRemark } from './times.js';

/** Behind a duration: 5年期, 80年代, 三年行动, 九年义务教育, 两年平均增长. */
const name = /[级期代后前规计划战内义]|行(?!业)|以[^上下内]|一贯|平均/y;
/** 五年来, 十年间: the figures behind it are of that time. */
const within = /(?:多|以)?来(?!自|料)|间(?!接|隔|距)/y;
/** 十年增长1.8倍, 五年累计新增: also without such a word, where the duration is the first of its clause. */
const overall = /(?:增[长加]|上升|上涨|下降|减少|翻|累计|年?均|共(?!同)|总计|合计|新增)/y;
/** 下跌四年: no change is measured in years. */
const lasted = /(?:下跌|上涨|下滑|萎缩|亏损|增长|下降)$/;

/** Whether a duration counts nothing; what is told of over that time has no period then. */
export function isWindow(context: Context, text: string, before: number, end: number, unit: string): boolean {
  if (unit === '岁') return false;
  const led = text.slice(Math.max(0, before - 4), before);
  if (/(?:连续|持续)$/.test(led)) return true;
  const recent = /(?:[近这来]|过去|最近|未来|今后|此前)$/.test(led);
  const long = unit === '年' || unit === '个月';
  const first = long && (before === 0 || /[，。；：、（\n]$/.test(led) || /[\u4e00-\u9fff]$/.test(led));
  const spans =
    recent ||
    (long && matchAt(within, text, end) !== null) ||
    (first && !/[期为时]$/.test(led) && matchAt(overall, text, end) !== null);
  if (spans) {
    // 为近五年最高
    const next = end + (matchAt(within, text, end)?.[0].length ?? 0);
    if (!isRemark(text, next)) context.say({ end, scope: undefined });
    return true;
  }
  return (
    matchAt(name, text, end) !== null ||
    /[去前后]$/.test(led) ||
    (unit === '年' && lasted.test(led) && !begins('以', text.charCodeAt(end)))
  );
}
