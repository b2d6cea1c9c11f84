/** What `QuantityError.code` says of a string that is no figure. */
export type QuantityErrorCode =
  /** Nothing but spaces and layout. */
  | 'empty'
  /** A unit, a scale or a qualifying word without a number. */
  | 'missing-number'
  /** A number that is not well formed: 1.2.3万, 12,34, 五三百. */
  | 'malformed-number'
  /** Scales that do not compose: 3万5亿万, 1亿20000万. */
  | 'scale-order'
  /** More than one reading: 兆, 1万2. */
  | 'ambiguous'
  /** Text behind the number that is no unit of the table. */
  | 'unknown-unit'
  /** 第2批, 首批, 第三: a place in an order, not a quantity. */
  | 'ordinal'
  /** 2024年, 9月, 二〇二五年: a date, not a quantity. */
  | 'date'
  /** Two qualifying words that contradict each other: 约300余件. */
  | 'conflicting-bounds'
  /** The two ends of a range have different units, the first is not the lower one, or their middle is beyond a double. */
  | 'range'
  /** Too large or too fine for a double. */
  | 'out-of-range';

/**
 * What `parseQuantity` throws: the code, the input, and where in it what does not fit.
 *
 * @example
 * ```ts
 * const result = safeParseQuantity('3兆元');
 * if (!result.success) [result.error.code, result.error.position, result.error.text]; // ['ambiguous', 1, '兆元']
 * ```
 */
export class QuantityError extends Error {
  override readonly name = 'QuantityError';
  declare readonly code: QuantityErrorCode;
  /** The whole input. */
  declare readonly input: string;
  /** Where in the input (UTF-16) the offending text begins. */
  declare readonly position: number;
  /** The offending text, from there on: at most 40 characters. */
  declare readonly text: string;

  constructor(
    code: QuantityErrorCode,
    input: string,
    position: number,
    text: string = input.slice(position, position + 40),
  ) {
    super(
      `${show(input)} is no quantity: ${code} at ${position}, ${show(text)}; what fits: 约1.2万亿元, 三成五, 3至5家`,
    );
    Object.assign(this, { code, input, position, text });
  }
}

/** What `UnitError.code` says. */
export type UnitErrorCode = 'unknown-unit' | 'incompatible-units';

/** Units that are not in the table, or that do not go together. */
export class UnitError extends Error {
  override readonly name = 'UnitError';
  declare readonly code: UnitErrorCode;

  constructor(code: UnitErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** A number that cannot be computed with: not finite, out of range, or an open side that would be needed. */
export class NumberError extends RangeError {
  override readonly name = 'NumberError';
}

/** What `StatisticsError.code` says. */
export type StatisticsErrorCode =
  /** The base is zero, or its interval contains zero: a rate of change has no value. */
  | 'zero-base'
  /** A side that the computation needs is open: 300家以上 has no upper end. */
  | 'open-interval'
  /** The units do not go together. */
  | 'incompatible-units'
  /** The periods do not go together: the wrong order, different lengths, no overlap. */
  | 'incompatible-periods'
  /** Two different areas: Shanghai and the country. */
  | 'incompatible-areas'
  /** Shares of two gross domestic products, as first published and as revised, or of one that is not known. */
  | 'incompatible-bases'
  /** What points of a series are chosen by: a criterion that there is not, or a value that it does not have. */
  | 'unknown-criterion'
  /** Two different indicators, where one at two times is meant. */
  | 'different-indicators'
  /** A part that is larger than its whole, whatever the rounding. */
  | 'part-exceeds-whole'
  /** A part and its whole, the same figure twice, or rates: what may not be added. */
  | 'not-additive'
  /** A year-on-year rate, or a span of less than a year, where an annual rate is asked for. */
  | 'not-annual'
  /** A number outside of what the definition takes: a growth of −100 % or less, a negative whole. */
  | 'out-of-domain';

/** A computation that the definition does not allow; the message says what was given, and what fits. */
export class StatisticsError extends Error {
  override readonly name = 'StatisticsError';
  declare readonly code: StatisticsErrorCode;

  constructor(code: StatisticsErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** A string that is no period, or a date that does not exist. */
export class PeriodError extends Error {
  override readonly name = 'PeriodError';
}

const show = (text: string): string => JSON.stringify(text.slice(0, 40));
