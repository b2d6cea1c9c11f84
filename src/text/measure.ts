import { type Context, type Kept, Say } from './context.js';
import { begins, codeAt } from './signs.js';
import type { Against } from './times.js';
import type { Change } from './words.js';

/** A change of a rate, most often against the month before, whatever the rate is against: 降幅收窄0.3个百分点. */
const ofRate = /(?:增速|[增涨降跌]幅)[^，。；]{0,3}$/;

/** What a change is measured against: by its clause, or else as the one of its kind before it. */
export function measure(context: Context, text: string, unit: string, { start }: Change): Against | undefined {
  const { measured, says, scope } = context;
  if (text.startsWith('复合', start - 2)) return { basis: 'annual-average' };
  // 多增 and 少: of a change, as what is told in points most often is
  const second =
    unit === '百分点' || unit === '基点' || begins('多少', codeAt(text, start)) || text[start - 1] === '多';
  if (measured) {
    // 年均 holds for its clause only
    if (measured.basis !== 'annual-average')
      keep(context, { basis: measured.basis, base: measured.base, flow: scope.flow }, second);
    return measured;
  }
  if (says & Say.Other) return undefined;
  // 拉动增长0.2个百分点: what it adds to another rate
  if (/(?:拉动|贡献)[^，。；]{0,10}$/.test(text.slice(Math.max(0, start - 12), start))) return undefined;
  const ofItself = second && ofRate.test(text.slice(Math.max(0, start - 5), start));
  const kept = (second && context.second) || (ofItself ? undefined : context.kept);
  // 年末比上年末增长4%，全年出口增长3%: of another time only 同比 and 环比 of a rate hold too, not of 全年增加3亿元
  const holds = kept && (kept.flow === scope.flow || (/[%点]/.test(unit) && /-on-/.test(kept.basis)));
  return holds ? kept : context.ditto;
}

function keep(context: Context, kept: Kept, second: boolean): void {
  if (second) context.second = kept;
  else {
    context.kept = kept;
    context.first ??= kept;
  }
}
