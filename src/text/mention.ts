import type { ComparisonBasis } from '../model/observation.js';
import type { QuantityErrorCode } from '../model/errors.js';
import type { Quantity } from '../model/quantity.js';

/** What {@link extractQuantities} needs to know of the text. */
export interface ExtractOptions {
  /**
   * The year that the text reports on: what 全年, 上半年 and 截至9月底 count from, and the period of a figure for which
   * the text names none. Without it, a mention has a period only where the text names the year.
   */
  readonly referenceYear?: number;
  /** Whether what looks like a figure and is left unread is told too, as `kind: 'unread'`: 6兆4000亿元, 八五折. `true` goes with the other overload. */
  readonly unread?: false;
}

/** Something that begins as a figure does, and that is not read, because it could be read in part or wrongly only. 未读出。 */
export interface UnreadMention extends TextRange {
  readonly kind: 'unread';
  /** Why, as `QuantityError` has it. */
  readonly code: QuantityErrorCode;
}

/** A part of the text: `text` is `source.slice(start, end)`, in UTF-16 units, layout and all. */
export interface TextRange {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A mention: a figure that counts or measures, or a place in an order. */
export type Mention = QuantityMention | OrdinalMention;

/** A place in an order: 首批 (1), 第2批 (2), 第二十二届 (22). It counts nothing. 序数。 */
export interface OrdinalMention extends TextRange {
  readonly kind: 'ordinal';
  readonly number: number;
}

/** A figure of the text, and what its sentence says of it. 数量。 */
export interface QuantityMention extends TextRange {
  readonly kind: 'quantity';
  /**
   * The figure, as `parseQuantity` reads it, but for what only the sentence tells: after 下降 the value is negative,
   * a unit shared in an enumeration (3、5、8亿元) is that of each, and a denominator (每万人口) stands in the unit.
   */
  readonly quantity: Quantity;
  /** ISO 8601, as an observation's: a year, a month, an instant or a span. */
  readonly period?: string;
  /** `inferred` where the text names no period, and the reference year is taken. */
  readonly periodBasis?: 'stated' | 'inferred';
  /** There where the figure is a change, or a multiple of an earlier one. */
  readonly comparison?: MentionComparison;
  /** The denominator where it is printed apart from the figure: 万人 of 每万人口…65件, 人 of 人均. */
  readonly denominator?: string;
  /** There where the figure is a part (其中) or a share (占, 占比) of something. */
  readonly partOf?: PartOf;
  /** True where everything up to the period's end is counted (累计, 累计认定), not what the period alone brought. */
  readonly cumulative: boolean;
  /** True where only what was added is counted (新增, 新建, 新认定, 设立): an observation's `newlyAdded`. */
  readonly new: boolean;
}

/**
 * What a change is measured against.
 *
 * | basis | words |
 * | --- | --- |
 * | `year-on-year` | 同比, 比上年, 较去年同期 |
 * | `start-of-year` | 较年初, 比上年末, 较去年底 |
 * | `period-on-period` | 环比, 比上月, 较上季末 |
 * | `annual-average` | 年均 |
 * | `cumulative` | 累计增长 |
 * | `named` | 比2020年: `base` is that period |
 * | `unstated` | none: 增长5% and no word before it in the sentence, or 比计划 |
 */
export type MentionBasis =
  | ComparisonBasis
  | 'period-on-period'
  | 'annual-average'
  | 'cumulative'
  | 'named'
  | 'unstated';

/** That a figure is a change, and from what. */
export interface MentionComparison {
  readonly basis: MentionBasis;
  /** The period compared with, where it follows from the figure's own: `2024`, `2024-12-31`. */
  readonly base?: string;
  /** Which way; the value of the quantity has the sign. A `multiple` (为上年的1.2倍) is a level, not a change. */
  readonly direction: 'increase' | 'decrease' | 'multiple';
  /** The verb as it stands in the text: 增长, 下降, 翻; 同比 of 同比7.4%. */
  readonly word: string;
  /**
   * Of what prices the change is, where the text says so: `constant` (按可比价格, 不变价, 实际增长), `current` (现价, 名义增长). A change at
   * constant prices does not follow from levels at current ones. 价格口径。
   */
  readonly prices?: 'constant' | 'current';
}

/** That a figure is a part of something. */
export interface PartOf {
  /** The word that says so: 其中, 占, 占比. */
  readonly word: string;
  /** `start` of the mention of the whole, where the sentence has one before: not of 9亿元 in 9亿元，占21%. */
  readonly whole?: number;
}
