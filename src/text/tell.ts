import type { Quantity } from '../model/quantity.js';
import { type Context, Say, type Writable } from './context.js';
import type { MentionComparison, QuantityMention } from './mention.js';
import { periodBefore, yearBefore } from './scope.js';
import { begins, codeBefore, skipBack } from './signs.js';
import { UnitKind } from './unit-at.js';
import { type Change, textBefore } from './words.js';

/** The mention of a figure, with what its sentence says of it. */
export function tell(
  context: Context,
  text: string,
  start: number,
  end: number,
  figure: Quantity,
  kind: UnitKind,
  change: Change | undefined,
): QuantityMention {
  const { scope, says } = context;
  const rate = kind === UnitKind.Rate;
  let quantity = figure;
  let period = scope.flow;
  let cumulative = false;
  let fresh = false;
  let comparison: MentionComparison | undefined;
  if (change || (says & Say.Than && rate && text[skipBack(text, start) - 1] === '的')) {
    const own = context.levelOf(scope.flow);
    comparison = compare(context, own, start, quantity.unit, change);
    period = own;
    const { stock } = scope;
    if (comparison.basis === 'start-of-year' && stock) {
      const year = stock.slice(0, 4);
      period = stock.endsWith('12-31') ? year : `${year}-01-01/${stock}`;
    }
  } else if (!rate) {
    if (says & Say.Stock) period = scope.stock;
    else if (says & Say.Total && !(says & Say.New)) {
      const gap = start - context.totalEnd < 9 ? text.slice(context.totalEnd, start) : '，';
      const direct =
        gap === '' || (begins('达到为共有约已* \n', gap.charCodeAt(0)) && /^[达到为共有约已*\s]*$/.test(gap));
      cumulative = direct || !scope.stated || scope.instant;
      if (cumulative) period = scope.stock;
      // 累计9家 is said of that figure; 累计完成 and 累计为 of what follows too
      if (direct && !gap.includes('为')) context.says &= ~Say.Total;
    } else if (kind === UnitKind.Counter && !scope.stated && reached(text, start)) period = scope.stock;
    fresh = (says & Say.New) > 0;
    const { denominator } = context;
    if (denominator && quantity.unit !== '岁' && !quantity.unit.includes('/')) {
      quantity = { ...quantity, unit: context.denominated(quantity.unit) as Quantity['unit'] };
    }
  }
  // the same string where nothing was left out of it
  const { printed: plain } = figure;
  const printed = plain.length === end - start && text.startsWith(plain, start) ? plain : text.slice(start, end);
  const mention: Writable<QuantityMention> =
    period === undefined
      ? { kind: 'quantity', text: printed, start, end, quantity, cumulative, new: fresh }
      : {
          kind: 'quantity',
          text: printed,
          start,
          end,
          quantity,
          period,
          periodBasis: scope.stated ? 'stated' : 'inferred',
          cumulative,
          new: fresh,
        };
  context.last = mention;
  if (comparison) {
    mention.comparison = comparison;
    return mention;
  }
  if (quantity !== figure) mention.denominator = context.denominator;
  if (says & (Say.Among | Say.Share)) part(context, mention, rate);
  if (!rate) {
    context.level = period;
    context.levelFlow = scope.flow;
    if (!mention.partOf) context.whole = mention;
  }
  return mention;
}

/** Whether a level is told: 达到341款, but not of a flow such as 受理量达到. */
function reached(text: string, start: number): boolean {
  const code = codeBefore(text, skipBack(text, start));
  return (code === 0x8fbe || code === 0x5230) && /(?:^|[^量额值入])达到?$/.test(textBefore(text, start, 4));
}

/** A part has the period of its whole. */
function part(context: Context, mention: Writable<QuantityMention>, rate: boolean): void {
  const { whole, says, share } = context;
  const { unit } = mention.quantity;
  const shared = rate && unit === '%' && says & Say.Share;
  if (!shared && !(says & Say.Among)) return;
  const inside = whole && whole.quantity.unit === unit;
  mention.partOf = { word: shared ? share : '其中', ...(whole && (rate || inside) && { whole: whole.start }) };
  if (!inside || !whole.period) return;
  mention.period = whole.period;
  mention.cumulative = whole.cumulative;
}

/** What the figure is compared with. */
function compare(
  { basis: told, base, scope, says, totalEnd }: Context,
  own: string | undefined,
  start: number,
  unit: string,
  change: Change | undefined,
): MentionComparison {
  const total = change && says & Say.Total && start - change.distance - totalEnd < 4;
  const basis = total && told !== 'annual-average' ? 'cumulative' : (told ?? 'unstated');
  const from =
    basis === 'named'
      ? base
      : !own || !scope.stock
        ? undefined
        : basis === 'year-on-year'
          ? yearBefore(own)
          : basis === 'start-of-year'
            ? `${+scope.stock.slice(0, 4) - 1}-12-31`
            : basis === 'period-on-period'
              ? periodBefore(own)
              : undefined;
  return {
    basis,
    ...(from && { base: from }),
    direction: change ? change.direction : 'multiple',
    word: change ? change.word : unit,
  };
}
