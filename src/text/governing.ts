/**
 * What the words before a figure say of it: one look at each, as reading comes by.
 *
 * @module
 */

import { isCut } from './around.js';
import { comparesNow, comparesWith, fromTime, holiday, relativeWord, yearWord } from './compared.js';
import { type Context, Say } from './context.js';
import { begins, codeAt, codeBefore, matchAt, Sign, signs, skip, skipBack } from './signs.js';
import { isRemark } from './times.js';
import { unitAt } from './unit-at.js';
import { isAbout } from './words.js';

/** What follows 比 and 较 in other words: 比重, 较快. */
const degrees = '大高快好多少低强小为弱稳慢长短轻重早晚优差紧足广深例值率';
/** What makes another word of 比: 比重, 比赛, 比亚迪. */
const noBase = '例重值率较如赛亚照选武拼特方价利邻高大快多少低';
/** What 新 stands before where it means that something was added. */
const newly = '增建认设批签登注开引培上投获挂入成改集推招纳落';
/** Behind 新, a name: 新建商品房, 新建议. */
const built = /建(?:商品|住宅|议)/y;
/** Behind 年均, a mean of the year and no rate of change: PM2.5年均浓度. */
const mean = /浓度|气温|水温|值|降[水雨]|湿度|日照|水平|汇率|价格|风速/y;
/** 每万人口, 每100户; and what counts as 人 and as 天: 每千常住人口, 每个工作日. */
const each = /每([\d.]{0,9})([十百千万亿]*)(\d[\d.]{0,9})?(?=((?:就业|从业|常住|户籍|老年)人|劳动力|(个工作日))?)/y;
/**
 * The same without 每: 万人发明专利拥有量, 万元GDP能耗, 百万吨死亡人数, 10万人生产安全事故死亡人数; but not 百万人口, 百亿元GDP and
 * 亿元产值.
 */
const unled =
  /(?<![百千万])(?:[千万]人(?=口|(?:高价值|有效)?发明专利)|[万亿]元(?=(?:国内|地区)?生产总值|GDP)|百万吨(?=死亡)|(?<=(?<!\d)10)万人(?=生产安全事故))/y;
/** 生均经费, 次均住院费用; but not 学生均可 and 三次均获奖. */
const perHead = /均(?:[一般公共预算用教育]{0,8}经费|拨款|[医药住院门诊]{0,4}费)/y;
/** 1, 10, 100 and 1000 by their length. */
const tens = ['', '', '十', '百', '千'];

/** Reads the word at a sign; the place behind it. */
export function govern(context: Context, text: string, sign: Sign, start: number): number {
  const { scope } = context;
  const next = start + 1;
  const before = codeBefore(text, start);
  const after = codeAt(text, next);
  switch (sign) {
    case Sign.New:
      // 新增, but not 创新, 高新 or 更新, nor 新建商品房 and 新建议
      if (begins('创高更', before) || !begins(newly, after)) break;
      if (!matchAt(built, text, next)) context.added(start);
      break;
    case Sign.Year:
      return yearWord(context, text, start, before, after);
    case Sign.Than: {
      // 与上年相比, 与上年比较
      if (begins('相', before) || (begins('比', before) && begins('，,：:', after))) {
        const end = comparesNow(context, text, next);
        if (end) return end;
      }
      // 较于2020年
      const end = comparesWith(context, text, next + +begins('于', after), before);
      context.baseEnd = -1;
      if (end) return end;
      // 比计划, 比全国低: with what is no time; but not 比重 and 较快
      if (!begins(text[start] === '比' ? noBase : degrees, after) && !begins('占之对相可比', before)) {
        context.measured = undefined;
        context.says |= Say.Other;
      }
      break;
    }
    case Sign.Total:
      if (!begins('计', after)) break;
      // 上半年增量累计: what that span brought
      if (begins('量值额', before) && scope.stated && !scope.instant) break;
      // 新认定30家（累计投入5亿元）: what is told from here on was not added
      if (context.last) context.says &= ~Say.New;
      // 1—10月累计新签103亿元 is of those months
      context.says |= begins('月度年', before) && scope.stated && !scope.instant ? Say.Total : Say.Total | Say.Date;
      return (context.totalEnd = start + 2);
    case Sign.Average:
      context.says &= ~Say.Stock;
      // 年均, 年平均增长, but not 年平均气温
      if (begins('年', begins('平', before) && begins('增递复下实名', after) ? codeBefore(text, start - 1) : before)) {
        if (!matchAt(mean, text, next)) context.compare('annual-average', undefined, 0);
      } else if (begins('日', before)) context.perEach('天');
      else if (begins('人户亩', before)) context.perEach(text.charAt(start - 1));
      else if (begins('生次', before) && matchAt(perHead, text, start))
        context.perEach(begins('生', before) ? '人' : '次');
      break;
    case Sign.Each: {
      const [match, ten = '', scale = '', number, called, day] = matchAt(each, text, start) as unknown as string[];
      let end = start + match!.length;
      // 每10万14.3例: of what is not said; 每5.2个: no unit has such a number
      if (number || !/^(?:10{0,3})?$/.test(ten)) return end;
      let name = day ? '天' : '人';
      if (!called) {
        const unit = unitAt(text, end);
        if (!unit) break;
        ({ name } = unit);
        end += name.length;
        if (isCut(text, unit, end)) break;
      }
      if (!context.denominator) context.perEach(ten + scale + name, tens[ten.length]! + scale + name);
      return end;
    }
    case Sign.Among:
      if (begins('中', after)) context.says |= Say.Among;
      break;
    case Sign.Share: {
      context.says |= Say.Share;
      if (begins('约', before) && isAbout(text, start)) context.about = sign;
      context.share = begins('比', after) ? '占比' : '占';
      let place = skipBack(text, start);
      // 5项，成交3亿元，分别占33%和38%
      if (text.startsWith('分别', place - 2)) place = skipBack(text, place - 2);
      context.ofLast =
        begins('，,；：、约仅只共', codeBefore(text, place)) ||
        (context.last !== undefined && skip(text, context.last.end) === start);
      return (context.shareEnd = start + context.share.length);
    }
    case Sign.Found:
      if (begins('设', before) || (begins('成', before) && !begins('于', after))) context.founded(text, start - 1);
      break;
    case Sign.Recognise:
      if (!begins('定', after)) break;
      if (context.last && begins('为', codeAt(text, start + 2))) context.last.new = true;
      // 经认定, 通过认定, 认定的 and 认定并 only say which
      else if (!begins('经过', before) && !begins('的并', codeAt(text, start + 2))) context.founded(text, start);
      break;
    case Sign.Have:
      if (begins('约', before) && isAbout(text, start)) context.about = sign;
      // 全年共有8个台风登陆
      if (begins('共', before) && begins('年月期', codeBefore(text, start - 1)) && !scope.instant) break;
      // 累计拥有 counts to date
      if (begins('拥', before) && start - 1 === context.totalEnd) break;
      // 累计有效, but 全年累计有3家
      if (begins('拥保共现已', before) || (begins('计', before) && begins('效', after))) context.says |= Say.Stock;
      break;
    case Sign.From:
      // what a time can begin with
      if (signs[after]! > 0 || begins('去上下前期截 *', after)) return fromTime(context, text, next);
      break;
    case Sign.Relative:
      return relativeWord(context, text, start, before, after);
    case Sign.Since:
      // 党的十八大以来: from when on is not told in figures; but 以来新高, 以来的态势
      if (begins('以', before) && !isRemark(text, next)) context.say({ end: next, scope: undefined });
      break;
    case Sign.Most:
      if (begins('高多大', after)) context.most = next + 1;
      break;
    case Sign.Prices:
      // 可比价, 不变价; 现价, 当年价
      if (begins('比变', before)) context.prices = 'constant';
      else if (begins('现', before) || text.startsWith('当年', start - 2)) context.prices = 'current';
      break;
    case Sign.Holiday:
      return holiday(context, text, start);
    case Sign.Stock:
      // 余额, 存量, 存栏, 常住, 库存, 蓄积量; but 常住居民收入
      if ((begins('库', before) || begins('额量栏住', after)) && !text.startsWith('住居民', next))
        context.says |= Say.Stock;
      break;
    default:
  }
  return next;
}

/** A denominator that is printed without 每, at a scale; the place behind it. */
export function perEachUnled(context: Context, text: string, start: number): number {
  const match = matchAt(unled, text, start);
  if (!match) return start + 1;
  if (text[start - 1] === '0') context.perEach(`10${match[0]}`, `十${match[0]}`);
  else context.perEach(match[0]);
  return start + match[0].length;
}
