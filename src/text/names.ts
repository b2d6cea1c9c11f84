/**
 * Names that hold a number with a unit, which counts nothing: 八项规定, 15分钟生活圈, 30人论坛, 三次全会, 前10家企业.
 *
 * @module
 */

import { begins, codeBefore, matchAt } from './signs.js';

/** What makes a name of a figure behind it, by its unit. */
const behind: Readonly<Record<string, RegExp>> = {
  分钟: /[^，。；、\d]{0,6}圈/y,
  小时: /[^，。；、\d]{0,6}圈|(?:全天|自助|开放|营业|热线|值[守班]|不打烊|便利|在线|轮[班值]|[书药][店房]|图书馆|政务)/y,
  公里: /[^，。；、\d]{0,4}生活圈/y,
  次: /全会|全体会议/y,
};
const session = /(?:届|人大|政协|代会)[^，。；、\d]{0,4}$/;

/** Whether a figure is a part of a name. */
export function isName(text: string, start: number, before: number, end: number, unit: string): boolean {
  // 前10家企业, but not 目前3家 and 此前5家
  if (codeBefore(text, before) === 0x524d /* 前 */ && before === start)
    return !begins('目此日提以之当年', codeBefore(text, before - 1));
  if (unit === '项') return text.startsWith('八项规定', start);
  if (unit === '次' && text.startsWith('会议', end)) return session.test(text.slice(Math.max(0, start - 8), start));
  const name = behind[unit];
  return name !== undefined && matchAt(name, text, end) !== null;
}
