import type { Comparison } from '../model/observation.js';
import type { Computed } from '../model/quantity.js';
import type { ExactInterval } from '../quantity/exact-interval.js';
import {
  add,
  compare,
  divide,
  greatest,
  HUNDRED,
  least,
  multiply,
  type Rational,
  subtract,
  ZERO,
} from '../quantity/rational.js';
import {
  agree,
  alike,
  closed,
  computed,
  type Described,
  type Figure,
  inPercent,
  notZero,
  type Observed,
  type Percent,
  refuse,
} from './figure.js';
import { fromTo, type FromTo, isTimeOf } from './periods.js';

const magnitude = (a: Rational): Rational => (a.n < 0n ? { n: -a.n, d: a.d } : a);

/** The change from one level to another, in % of the first one's magnitude. */
const growthOf = (from: Rational, to: Rational): Rational =>
  multiply(divide(subtract(to, from), magnitude(from)), HUNDRED);

/** A figure does not grow into itself, however it was rounded. */
const NO_GROWTH = [ZERO, ZERO] as const;

/** A rate of growth, with the periods that it runs between where the figures carry them. */
export interface Growth extends Computed<'%'>, FromTo {}

/**
 * The growth from one figure to another: `(to − from) / |from| × 100`, in %. 增长率。
 *
 * The base is taken by its magnitude, so that a rise from a negative base (a loss that shrinks) is a positive rate:
 * the sign then always says whether the figure rose. Many offices print no rate at all for a negative base; refuse it
 * yourself where you publish. For a flow (grants in a year) the rate compares two periods of one length; for a stock
 * (a balance) two instants. About-figures go in with their reading convention, and the result says `conventional`.
 *
 * @param from - the base; must not be zero, nor may its interval contain zero
 * @param to - of the same unit; for observations, the same indicator and area at a later period of the same length
 * @throws StatisticsError `zero-base`; `incompatible-units`; `incompatible-areas`; `incompatible-periods`;
 * `different-indicators`; `open-interval`
 * @throws PeriodError where a period is none
 *
 * @example
 * ```ts
 * growthRate(parseQuantity('5591件'), parseQuantity('6185件')).value; // 10.624217492398497
 * ```
 */
export function growthRate<U extends string>(from: Figure<U>, to: Figure<NoInfer<U>>): Growth {
  alike(from, to);
  const periods = fromTo(from, to);
  const [a, b] = [closed(from), closed(to)];
  notZero(a, from);
  const ends = from === to ? NO_GROWTH : extremes([a.low, a.high], [b.low, b.high], growthOf);
  return {
    ...computed('%', '(to − from) / |from| × 100', growthOf(a.value, b.value), ...ends, a, b),
    ...periods,
  };
}

/** A level before, that follows from a level and its growth. */
export interface Implied<U extends string> extends Computed<U> {
  /** When the level was that, where the growth says what it is measured against. */
  readonly period?: string;
}

/** A growth in %, with what it is measured against, and of which indicator it is, where it says so: a mention of a text tells only the base. */
type GrowthFigure<U extends string = string> = Observed<Percent<U>> & {
  readonly comparison?: Partial<Pick<Comparison, 'base' | 'indicator'>>;
};

/** Refuses a growth that is that of another indicator or area, or does not run up to the level, and from the base where one is given. */
function belongs(rate: GrowthFigure, level: Observed, base?: Observed): void {
  inPercent(rate);
  agree('area', rate, level);
  const { comparison } = rate;
  if (!comparison) return;
  if (level.id && comparison.indicator && comparison.indicator !== level.id) {
    refuse('different-indicators', `the growth is that of ${comparison.indicator}`, rate, level);
  }
  if (level.period && rate.period && !isTimeOf(level.period, rate.period)) {
    refuse('incompatible-periods', `the growth runs to ${rate.period}, not to ${level.period}`, rate, level);
  }
  if (base?.period && comparison.base && !isTimeOf(base.period, comparison.base)) {
    refuse('incompatible-periods', `the growth runs from ${comparison.base}, not from ${base.period}`, rate, base);
  }
}

/**
 * A level and its growth, where they have a base: from a fall by 100 % or more none follows (a loss may come from a profit
 * or from a loss), nor from a loss that shrinks by as much.
 */
function grown(current: Observed, rate: GrowthFigure): readonly [level: ExactInterval, percent: ExactInterval] {
  belongs(rate, current);
  const [level, percent] = [closed(current), closed(rate)];
  if (compare(percent.low, subtract(ZERO, HUNDRED)) <= 0)
    refuse('out-of-domain', 'it may be a fall by 100 % or more, from which no base follows', rate);
  if (level.low.n < 0n && compare(percent.high, HUNDRED) >= 0)
    refuse('out-of-domain', 'a loss that may shrink by 100 % or more is none', rate);
  return [level, percent];
}

/** The base of a level, by whose magnitude the growth is measured: for a loss the sign of the growth turns. */
const baseOf = (level: Rational, percent: Rational): Rational =>
  divide(level, divide((level.n < 0n ? subtract : add)(HUNDRED, percent), HUNDRED));

/** The ends of a level, and zero between them, where what follows from it may turn. */
const endsOf = ({ low, high }: ExactInterval): readonly Rational[] =>
  low.n < 0n && high.n > 0n ? [low, ZERO, high] : [low, high];

const signOf = ({ value }: ExactInterval): '+' | '−' => (value.n < 0n ? '−' : '+');

/** The least and the greatest of a function of two intervals that is monotone in each. */
function extremes(
  a: readonly Rational[],
  b: readonly Rational[],
  f: (a: Rational, b: Rational) => Rational,
): [Rational, Rational] {
  const values = a.flatMap((x) => b.map((y) => f(x, y)));
  return [least(values), greatest(values)];
}

const periodOf = ({ comparison }: GrowthFigure): { readonly period?: string } =>
  comparison?.base ? { period: comparison.base } : {};

/**
 * The level before a growth: `current / (1 + growth / 100)`. 由现期水平和增长率倒推基期。
 *
 * The interval holds every base that the two printed figures allow, and no other. A level and its base are taken to be on
 * one side of zero. Below zero (a loss) it is `current / (1 − growth / 100)`, because {@link growthRate} measures by the
 * magnitude of the base.
 *
 * @param current - the level after the growth
 * @param growth - in %, above −100 %; an observation must be the growth of `current`, up to its period
 * @throws StatisticsError `out-of-domain` where the growth may be −100 % or less, or that of a loss 100 % or more;
 * `different-indicators`; `incompatible-periods`; `incompatible-areas`; `incompatible-units`; `open-interval`
 *
 * @example
 * ```ts
 * impliedBase(parseQuantity('250.09亿元'), parseQuantity('16.84%'));
 * // { value: 21404484765.49…, low: 21403140913.1…, high: 21405828732.8…, unit: '元', … }
 * ```
 */
export function impliedBase<U extends string, P extends string>(
  current: Figure<U>,
  growth: GrowthFigure<P>,
): Implied<U> {
  const [level, percent] = grown(current, growth);
  const ends = extremes(endsOf(level), [percent.low, percent.high], baseOf);
  return {
    ...computed(
      current.unit,
      `current / (1 ${signOf(level)} growth / 100)`,
      baseOf(level.value, percent.value),
      ...ends,
      level,
      percent,
    ),
    ...periodOf(growth),
  };
}

/**
 * The amount that a growth added: `current − current / (1 + growth / 100)`, from the base to the level. 由增长率倒推的增加额。
 *
 * Narrower than the difference of the level and its implied base, because both hang on the same printed figures.
 *
 * @throws StatisticsError as {@link impliedBase}
 *
 * @example
 * ```ts
 * impliedIncrease(parseQuantity('250.09亿元'), parseQuantity('16.84%')).value; // 3604515234.50873
 * ```
 */
export function impliedIncrease<U extends string, P extends string>(
  current: Figure<U> & Described,
  growth: GrowthFigure<P>,
): Computed<U> & FromTo {
  const [level, percent] = grown(current, growth);
  const increase = (x: Rational, p: Rational): Rational => subtract(x, baseOf(x, p));
  const ends = extremes(endsOf(level), [percent.low, percent.high], increase);
  return {
    ...computed(
      current.unit,
      `current − current / (1 ${signOf(level)} growth / 100)`,
      increase(level.value, percent.value),
      ...ends,
      level,
      percent,
    ),
    ...(growth.comparison?.base && { from: growth.comparison.base, ...(current.period && { to: current.period }) }),
  };
}

/** Whether a printed growth rate and the printed levels can all be true. */
export interface Reconciliation {
  readonly consistent: boolean;
  /** What the levels give. */
  readonly computed: Growth;
  /** What was printed, with the interval of its rounding. */
  readonly reported: Computed<'%'>;
}

/**
 * Whether a printed growth rate and the printed levels can all be true at once: whether the interval of the growth
 * between the levels and that of the printed rate have a value in common. 核对公布的增长率与公布的水平。
 *
 * @param figures.reported - in %; an observation must be the growth of this indicator, between these two times
 * @throws StatisticsError as {@link growthRate}
 *
 * @example
 * ```ts
 * const [from, to, reported] = [parseQuantity('5591件'), parseQuantity('6185件'), parseQuantity('10.62%')];
 * reconcileGrowth({ from, to, reported }).consistent; // true
 * ```
 */
export function reconcileGrowth<U extends string, P extends string>(figures: {
  readonly from: Figure<U>;
  readonly to: Figure<NoInfer<U>>;
  readonly reported: GrowthFigure<P>;
}): Reconciliation {
  const { from, to, reported: given } = figures;
  belongs(given, to, from);
  const rate = growthRate(from, to);
  const printed = closed(given);
  const reported = computed('%', 'as printed', printed.value, printed.low, printed.high, printed);
  const [a, b] = [closed(from), closed(to)];
  const [low, high] = from === to ? NO_GROWTH : extremes([a.low, a.high], [b.low, b.high], growthOf);
  const consistent = compare(low, printed.high) <= 0 && compare(printed.low, high) <= 0;
  return { consistent, computed: rate, reported };
}

/**
 * What a part contributed to the growth of its whole: `(to − from) / base × 100`, in percentage points. 拉动百分点。
 *
 * The interval knows that the part at the base period lies inside the whole, and holds the value.
 *
 * @param part - the part at the base period and at the later one
 * @param base - the whole at the base period; above zero
 * @throws StatisticsError `zero-base`; `out-of-domain` where the base or the part may be negative; `incompatible-units`;
 * `incompatible-areas`; `incompatible-periods`; `different-indicators`; `part-exceeds-whole`; `open-interval`
 * @throws PeriodError where a period is none
 *
 * @example
 * ```ts
 * const part = { from: parseQuantity('2万件'), to: parseQuantity('3万件') };
 * contributionToGrowth(part, parseQuantity('10.00万件')).value; // 10
 * ```
 */
export function contributionToGrowth<U extends string>(
  part: { readonly from: Figure<U>; readonly to: Figure<NoInfer<U>> },
  base: Figure<NoInfer<U>>,
): Computed<'百分点'> & FromTo {
  const { from, to } = part;
  alike(from, to);
  alike(from, base);
  const periods = fromTo(from, to);
  const whole: Observed = base;
  if (periods.from && whole.period && !isTimeOf(periods.from, whole.period)) {
    refuse('incompatible-periods', `the base must be of ${periods.from}`, whole);
  }
  const [a, b, w] = [closed(from), closed(to), closed(base)];
  notZero(w, base);
  if (a.low.n < 0n || w.low.n < 0n)
    refuse('out-of-domain', 'must not be negative, and may be', a.low.n < 0n ? from : base);
  if (compare(a.low, w.high) > 0)
    refuse('part-exceeds-whole', 'the part is larger than the whole, whatever the rounding', from, base);
  const contribution = (x: Rational, y: Rational, z: Rational): Rational =>
    multiply(divide(subtract(y, x), z), HUNDRED);
  // The corners where the part is inside the whole, and the ends of the edge where it is all of it.
  const inside = [a.low, a.high]
    .flatMap((x) => [w.low, w.high].map((z) => [x, z] as const))
    .filter(([x, z]) => compare(x, z) <= 0);
  const all = [greatest([a.low, w.low]), least([a.high, w.high])] as const;
  const edge = compare(...all) <= 0 ? all : [];
  const candidates = [...inside, ...edge.map((x) => [x, x] as const)].flatMap(([x, z]) =>
    [b.low, b.high].map((y) => contribution(x, y, z)),
  );
  const [low, high] = [least(candidates), greatest(candidates)];
  // rounded figures may make the part the larger one, where no truth does
  const value = least([greatest([contribution(a.value, b.value, w.value), low]), high]);
  return { ...computed('百分点', '(to − from) / base × 100', value, low, high, a, b, w), ...periods };
}
