import type { Quantity } from '../model/quantity.js';
import { yearsBefore } from '../period/order.js';
import { type Context, Say, type Writable } from './context.js';
import { measure } from './measure.js';
import type { MentionComparison, QuantityMention } from './mention.js';
import { periodBefore, type Scope } from './scope.js';
import { begins, codeAt, codeBefore, isHan, Sign, skip, skipBack } from './signs.js';
import type { Against } from './times.js';
import { UnitKind } from './unit-at.js';
import type { Change } from './words.js';

/** The mention of a figure, with what its sentence says of it. */
export function tell(
  context: Context,
  text: string,
  start: number,
  end: number,
  quantity: Quantity,
  kind: UnitKind,
  change: Change | undefined,
): QuantityMention {
  const { scope, says } = context;
  context.change = change;
  const multiple = (says & Say.Than) > 0 && kind === UnitKind.Rate && isMultiple(context, text, start, quantity.unit);
  // 提升60万亩基地: what is improved, and not by how much
  const isObject =
    change?.word === '提升' &&
    kind !== UnitKind.Rate &&
    isHan(codeAt(text, end)) &&
    !begins('以左上多余位名级档', codeAt(text, end));
  if (isObject || (!change && !multiple)) return level(context, text, start, end, quantity, kind, reached(text, start));
  // 年初余额3亿元，增加2亿元: the change is not of that day
  const time = scope.after && !scope.flow ? scope.after : scope;
  let period = time === scope ? context.levelOf(scope.flow) : time.flow;
  context.says |= Say.Measured;
  const against = change ? measure(context, text, quantity.unit, change) : context.measured;
  const comparison = compare(context, text, against, period, quantity.unit, change);
  if (context.more) context.nextBase();
  const { stock } = scope;
  if (comparison.basis === 'start-of-year' && stock) {
    const year = stock.slice(0, 4);
    period = stock.endsWith('12-31') ? year : `${year}-01-01/${stock}`;
  }
  // 比年初新增3家
  const fresh = change !== undefined && kind !== UnitKind.Rate && text[change.start] === '新';
  const { whole, wholeChange } = context;
  const amount = kind !== UnitKind.Rate;
  // 每万人口33件，增长4.2件: of each 万人 too
  let figure = quantity;
  const { unit } = quantity;
  const perWhole = amount && unit !== '' && whole?.quantity.unit.startsWith(`${unit}/`) === true;
  if (perWhole) figure = { ...quantity, unit: whole.quantity.unit };
  else if (amount && says & Say.Per && unit && unit !== '岁' && !unit.includes('/'))
    figure = { ...quantity, unit: (unit + context.per) as Quantity['unit'] };
  const mention = mentionOf(time, text, start, end, figure, period, false, fresh);
  mention.comparison = comparison;
  if (figure !== quantity) {
    const denominator = perWhole ? whole.denominator : context.denominator;
    if (denominator) mention.denominator = denominator;
  }
  if (amount && change) {
    // 增加2亿元，其中短期贷款增加1亿元
    if (says & Say.Among && wholeChange?.quantity.unit === figure.unit)
      mention.partOf = { word: '其中', whole: wholeChange.start };
    else context.wholeChange = mention;
  }
  context.changed = change && { change, end };
  return (context.last = mention);
}

/** Of a stock, what a time brought: 常住人口出生9万人. */
const moved = /(?:出生|死亡|[净新]增加?)$/;
/** 从3家, 增加到5家. */
const there = /[从由]$|(?:增加?|增长|扩大|发展|提高|上升|减少?|下降|降低|压缩)[至到为]$/;
/** The noun of a level, which 累计 in a clause before is not said of. */
const leveled =
  /[，,][^，,]*(?:收入|产值|利润|税收|总[数量额值]|面积|规模|人口|产量|存量|增加值|销售额|营业额|量|比重|平均[^，,]{1,6}|率)(?:分别|达到?|为|超过?|突破|约|近|共|有){0,3}[ *]{0,4}$/;
const isOther = (text: string, totalEnd: number, start: number): boolean =>
  start - totalEnd > 4 &&
  begins('入值润收量数额积模口重率达到为过破约近共有', codeBefore(text, skipBack(text, start))) &&
  leveled.test(text.slice(Math.max(totalEnd, start - 24), start));
/** What is granted or limited, so that 最高 is a bound: 最高奖励80万元, 给予最高50万元补助; but 最高气温35摄氏度. */
const grant = '(?:奖励?|补[贴助偿]|资助|扶持|支持|罚款?|贷款|授信|额度|限额|报销|减[免征]|优惠|赔[付偿]|保额)';
const granted = new RegExp(`^[可能将给予获得享受按至一次性为达 *]{0,8}(?:${grant}[^，。；\\d]{0,6})?$`);
const grants = new RegExp(grant);
function isLimit(text: string, most: number, start: number, end: number): boolean {
  const between = text.slice(most, start);
  if (start - most > 20 || !granted.test(between)) return false;
  return (
    grants.test(between) ||
    grants.test(text.slice(end, end + 6).replace(/[，。；].*/s, '')) ||
    /(?:给予|奖励|补[贴助]|资助|罚款|额度|授信|报销|限额|处)[^，。；]{0,6}$/.test(
      text.slice(Math.max(0, most - 12), most - 2),
    )
  );
}
/** 总数达, directly before a figure. */
const totals = /总[数量][ *为有达到至]{0,4}$/;

/** What is counted over time, in the words before its figure: not of the day at which a stock is told. */
const flowing =
  /(?:出栏|屠宰|产量|产值|增加值|销量|销售[额量]|进出?口[额量]|出口[额量]|营?业?收入|支出|利润|营业额|接待|投放|发电量|吞吐量|客运量|货运量|周转量)[^，。；：\n]{0,6}$/;
/** Whether the figure of a clause with the date of a stock is counted over time: 年末存栏66万头；出栏97万头. */
const flows = (text: string, start: number): boolean => flowing.test(text.slice(Math.max(0, start - 12), start));

/** Whether words end before a figure; most often its last character tells that they do not. */
function endsBefore(words: RegExp, lasts: string, text: string, start: number): boolean {
  const end = skipBack(text, start);
  return begins(lasts, codeBefore(text, end)) && words.test(text.slice(Math.max(0, end - 6), end));
}

/** The mention of a figure that is no change. */
export function level(
  context: Context,
  text: string,
  start: number,
  end: number,
  figure: Quantity,
  kind: UnitKind,
  isReached: boolean,
): QuantityMention {
  const { scope } = context;
  let { says } = context;
  const rate = kind === UnitKind.Rate;
  // of what was added there may be more: 新认定30家，累计认定591家; 新增20家、总数达450家
  const again = context.brought === figure.unit;
  const toDate = again && (says & Say.Date) > 0;
  const isTotal = again && endsBefore(totals, '数量为有达到至', text, start);
  if (toDate || isTotal) says &= ~Say.New;
  // 从310家增加到520家: what was there, and what is there
  if (says & Say.New && endsBefore(there, '从由至到为', text, start)) says &= ~Say.New;
  // 累计培训7万人次，营业收入2.9亿元: of what was counted, and not of another thing's level
  if (says & Say.Total && isOther(text, context.totalEnd, start)) {
    context.says &= ~(Say.Total | Say.Date);
    says &= ~(Say.Total | Say.Date);
  }
  let quantity = figure;
  if (context.most >= 0 && figure.bound === 'exact' && isLimit(text, context.most, start, end))
    quantity = { ...figure, bound: 'below' };
  // 约占15岁以上人口的50%: what is about is the share
  if (context.about && (rate || context.about === Sign.Have)) {
    context.about = 0;
    if (figure.bound === 'exact') quantity = { ...figure, bound: 'about' };
  }
  const time = scope.after && (says & (Say.Stock | Say.Total)) === 0 && flows(text, start) ? scope.after : scope;
  let period = time.flow;
  let cumulative = false;
  if (time !== scope) {
    // 年末…；出栏97万头
  } else if (!rate) {
    if (says & Say.Stock || isTotal) {
      if (!endsBefore(moved, '生亡增加', text, start)) period = scope.stock;
    } else if ((says & (Say.Total | Say.New)) === Say.Total) {
      const told = toldDirectly(text, context.totalEnd, start, end);
      cumulative = toDate || told > 0 || !scope.stated || scope.instant || !scope.flow;
      if (cumulative) period = scope.stock;
      // 累计9家 is said of that figure; 累计完成 and 累计为 of what follows too
      if (told === 1) context.says &= ~Say.Total;
    } else if (kind === UnitKind.Counter && isReached && !scope.stated) period = scope.stock;
  }
  if (!rate) {
    if (says & Say.Per && quantity.unit && quantity.unit !== '岁' && !quantity.unit.includes('/')) {
      quantity = { ...quantity, unit: (quantity.unit + context.per) as Quantity['unit'] };
    }
  }
  const fresh = !rate && (says & Say.New) > 0;
  if (fresh && (says & Say.Total) === 0) context.brought = figure.unit;
  // what was added by the year's end, the year brought
  if (fresh && scope.instant && !scope.named && period?.endsWith('-12-31')) period = period.slice(0, 4);
  const mention = mentionOf(time, text, start, end, quantity, period, cumulative, fresh);
  if (quantity.unit !== figure.unit) mention.denominator = context.denominator;
  const aged = quantity.unit === '岁';
  const isPart =
    ((says & (Say.Among | Say.Share)) > 0 && !aged && part(context, text, mention, rate)) ||
    (!rate && nextPart(context, text, mention));
  if (isPart && !rate) context.parts = partsWith(context, mention);
  context.last = mention;
  if (!rate) {
    if (period !== scope.flow || context.level !== undefined) {
      context.level = period;
      context.levelFlow = scope.flow;
    }
    // of 60岁及以上人口, 连续5年 and 500万元以上 nothing is a part
    if (isPart) context.parted = true;
    else if (kind !== UnitKind.Time && (quantity.bound === 'exact' || !/以[上下]$/.test(quantity.printed))) {
      context.parted = context.outer = context.apart = false;
      context.whole = mention;
      context.wholeFlow = scope.flow;
    }
  }
  return mention;
}

/** 是上年的1.2倍 and 3倍; 98% only directly behind the time, for 同比增长5%的行业占21% is none. */
function isMultiple(context: Context, text: string, start: number, unit: string): boolean {
  const of = skipBack(text, start) - 1;
  const goesOn = context.last?.comparison?.direction === 'multiple' && context.joins(text, start);
  return goesOn || (text[of] === '的' && (unit === '倍' || (unit === '%' && of === context.baseEnd)));
}

/** The fields that every mention has. */
function mentionOf(
  scope: Scope,
  text: string,
  start: number,
  end: number,
  quantity: Quantity,
  period: string | undefined,
  cumulative: boolean,
  fresh: boolean,
): Writable<QuantityMention> {
  const { printed } = quantity;
  // the same string where nothing was left out of it
  const own = printed.length === end - start ? printed : text.slice(start, end);
  return period === undefined
    ? { kind: 'quantity', text: own, start, end, quantity, cumulative, new: fresh }
    : {
        kind: 'quantity',
        text: own,
        start,
        end,
        quantity,
        period,
        periodBasis: scope.stated ? 'stated' : 'inferred',
        cumulative,
        new: fresh,
      };
}

/** Whether a figure follows 累计 at once or with 达到: 1; with 为: 2; else 0. 累计为9家企业减税 is for them. */
function toldDirectly(text: string, from: number, to: number, end: number): 0 | 1 | 2 {
  if (to - from > 8) return 0;
  let told: 1 | 2 = 1;
  for (let at = from; (at = skip(text, at)) < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x4e3a /* 为 */) {
      if (isHan(codeAt(text, end))) return 0;
      told = 2;
    } else if (!begins('达到共有约已', code)) return 0;
  }
  return told;
}

/** Whether a level is told: 达到341款, but not of a flow such as 受理量达到. */
function reached(text: string, start: number): boolean {
  let at = skipBack(text, start);
  if (codeBefore(text, at) === 0x5230 /* 到 */) at = skipBack(text, at - 1);
  return codeBefore(text, at) === 0x8fbe /* 达 */ && !begins('量额值入', codeBefore(text, skipBack(text, at - 1)));
}

/** What may stand between 占 and its figure: no object, as in 占国内生产总值. */
const bare = /^[ *比重的约超近达为到全部总数]{0,9}$/;

/** Between two items of 其中: a comma and a noun, without a word that begins something else. */
const item = /^[，,、](?:[和及与])?[^，,、。；;：:（(）)\d新共总全累同支亏实完均]{1,12}$/;

/** 其中出口3亿元，进口2亿元: the second item is a part too, as long as all of them are not more than the whole. */
function nextPart({ parts, whole }: Context, text: string, mention: Writable<QuantityMention>): boolean {
  if (parts === undefined || parts.whole !== whole || mention.new || mention.cumulative !== whole.cumulative)
    return false;
  const { quantity, start } = mention;
  if (quantity.unit !== whole.quantity.unit || parts.sum + quantity.value > whole.quantity.value) return false;
  if (start - parts.end > 14 || !item.test(text.slice(parts.end, start))) return false;
  mention.partOf = { word: '其中', whole: whole.start };
  if (whole.period) mention.period = whole.period;
  return true;
}

/** The parts of the whole, with one more. */
function partsWith({ parts, whole }: Context, { partOf, quantity, end }: QuantityMention): Context['parts'] {
  if (whole === undefined || partOf?.whole !== whole.start || quantity.unit !== whole.quantity.unit) return undefined;
  return { whole, sum: quantity.value + (parts?.whole === whole ? parts.sum : 0), end };
}

/** A part has the period of its whole. */
function part(context: Context, text: string, mention: Writable<QuantityMention>, rate: boolean): boolean {
  const { says, share, shareEnd } = context;
  const { unit } = mention.quantity;
  const shared = unit === '%' && (says & Say.Share) > 0;
  if (!shared && !(says & Say.Among)) return false;
  // 占国内生产总值的5% names another whole; of 收入9亿元，占5% the figure is the part
  const ofLast = shared && context.ofLast && !(says & Say.Among) && (!context.parted || context.outer);
  context.outer ||= ofLast;
  const other = ofLast || (shared && !bare.test(text.slice(shareEnd, mention.start)));
  // 企业1.1万家，产值占比达41.5%: of no count is an amount a share
  const amount = shared && begins('值额入', codeBefore(text, skipBack(text, shareEnd - share.length)));
  const whole =
    other || (shared && context.apart) || (amount && !context.whole?.quantity.unit.endsWith('元'))
      ? undefined
      : context.whole;
  const inside = whole && whole.quantity.unit === unit;
  const word = shared ? share : '其中';
  mention.partOf = whole && (rate || inside) ? { word, whole: whole.start } : { word };
  if (inside && whole.period && context.wholeFlow === context.scope.flow && !mention.new) {
    mention.period = whole.period;
    mention.cumulative = whole.cumulative;
  }
  return true;
}

/** What the figure is compared with. */
function compare(
  context: Context,
  text: string,
  against: Against | undefined,
  own: string | undefined,
  unit: string,
  change: Change | undefined,
): MentionComparison {
  const { says, totalEnd } = context;
  // 累计增长, but not 累计同比增长
  const total = change && (says & (Say.Total | Say.Than)) === Say.Total && change.start - totalEnd < 4;
  const measured: Against = total ? { basis: 'cumulative' } : (against ?? { basis: 'unstated' });
  const { basis } = measured;
  const base = baseOf(context.scope, measured, own);
  const { direction, word } = change ?? { direction: 'multiple', word: unit };
  const told: MentionComparison = base ? { basis, base, direction, word } : { basis, direction, word };
  const prices = change && (context.prices ?? pricesBefore(text, change.start));
  return prices ? { ...told, prices } : told;
}

/** 实际增长, 名义同比增长: of what prices a change is, by the word before it. */
function pricesBefore(text: string, start: number): 'constant' | 'current' | undefined {
  const at = skipBack(text, begins('比', codeBefore(text, start)) ? start - 2 : start);
  if (text.startsWith('实际', at - 2)) return 'constant';
  return text.startsWith('名义', at - 2) ? 'current' : undefined;
}

/** The period compared with, where it follows from the figure's own, or is named. */
function baseOf(scope: Scope, { basis, base }: Against, own: string | undefined): string | undefined {
  if (basis === 'named' && typeof base !== 'number') return base;
  if (!own) return undefined;
  switch (basis) {
    case 'named':
      return yearsBefore(own, +own.slice(0, 4) - (base as number), scope.named);
    case 'year-on-year':
      return yearsBefore(own, 1, scope.named);
    case 'start-of-year':
      return `${+scope.stock!.slice(0, 4) - 1}-12-31`;
    case 'period-on-period':
      return periodBefore(own);
    default:
      return undefined;
  }
}
