import type { Unit } from './unit-types.js';
import type { bounds } from './vocabulary.js';

/**
 * What the words around a printed figure say of it.
 *
 * | bound | meaning | words |
 * | --- | --- | --- |
 * | `exact` | no qualifying word; the rounding is in the resolution | |
 * | `about` | on either side of it | 约 大约 左右 上下 |
 * | `above` | from it upwards | 余 多 超 超过 逾 突破 以上 至少 不少于 不低于 |
 * | `below` | from it downwards | 近 不足 不到 以下 以内 不超过 至多 最多 |
 * | `between` | a range, which also has `low` and `high` | 3至5亿元, 五六百家, 十几万 |
 */
export type Bound = keyof typeof bounds;

/**
 * A printed figure: its value in the base unit, and how precisely it was printed.
 *
 * @example
 * ```ts
 * parseQuantity('13.55万件');
 * // { value: 135500, unit: '件', resolution: 100, bound: 'exact', printed: '13.55万件' }
 * ```
 */
export interface Quantity<U extends Unit = Unit, B extends Bound = Bound> {
  /** In the base unit: 135500, 24706700. A percentage is 16.84, never 0.1684. */
  readonly value: number;
  /** The base unit: `'件'`, `'元'`, `'%'`, `'件/万人'`; `''` where none is printed. */
  readonly unit: U;
  /** Place value of the last printed digit, in the base unit: 100 for 13.55万件. */
  readonly resolution: number;
  /** What the qualifying word says, 约 or 余 or none; see {@link Bound}. */
  readonly bound: B;
  /** As printed: contiguous, with its bound word, without Markdown or spaces but the single ones of English: 22.76 billion yuan. */
  readonly printed: string;
  /** The lower end of a range (`bound: 'between'`). */
  readonly low?: number;
  /** The upper end of a range (`bound: 'between'`). */
  readonly high?: number;
  /** All decimal digits of the value, there only where `value` cannot hold them (beyond 2⁵³ or 15 digits). */
  readonly digits?: string;
}

/**
 * The result of a computation: a value, and the bounds that the rounding of the inputs allows.
 *
 * `low` and `high` are hard bounds for rounding, not standard errors.
 */
export interface Estimate<U extends string = string> {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: U;
  /** There where a qualifying word (约, 余, 近 …) of an input was read by convention. */
  readonly conventional?: true;
}

/** An estimate that says which definition it follows. */
export interface Computed<U extends string = string> extends Estimate<U> {
  /** The formula, with the names of the function's parameters. */
  readonly definition: string;
}
