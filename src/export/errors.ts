/** What `ExportError.code` says. */
export type ExportErrorCode =
  /** A cell of another type than its column, or a number that a format cannot write: NaN, Infinity, −0. */
  | 'wrong-type'
  /** An empty text: a reader could not tell it from an absent one. */
  | 'empty-text'
  /** Half of a surrogate pair: UTF-8 has no bytes for it. */
  | 'lone-surrogate'
  /** A cell of a required column is empty. */
  | 'missing'
  /** A value that is none of the column's list. */
  | 'not-in-list'
  /** Two rows with the same key, or two columns with one name. */
  | 'duplicate'
  /** A column that the format needs is not in the table. */
  | 'missing-column'
  /** What has no form in the format: the message says which. */
  | 'not-representable';

/**
 * What a writer throws instead of losing something: where it stands, what was given, and what fits.
 *
 * @example
 * ```ts
 * quantityTable([{ ...parseQuantity('3家'), value: NaN }]); // throws ExportError wrong-type
 * ```
 */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly code: ExportErrorCode;

  constructor(code: ExportErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
