import type { Cell, Table } from './table.js';

/** How a CSV file is written. */
export interface CsvOptions {
  /** Whether a byte order mark stands in front: without one, Excel reads the Chinese as another encoding. */
  readonly bom?: boolean;
}

/**
 * A table as CSV: RFC 4180, with a header, CRLF at the end of each line. 写成 CSV。
 *
 * Numbers have a point and no separators, in as many digits as give the same double again; truth values are `true` and
 * `false`; an empty cell is an absent value. A text that a spreadsheet would run as a formula is neutralised: see
 * {@link escapeFormula}.
 *
 * @example
 * ```ts
 * toCsv(quantityTable([parseQuantity('13.55万件')])).split('\r\n')[1]; // '135500,件,100,exact,13.55万件,,,,135450,135550,,false'
 * ```
 */
export function toCsv(table: Table, { bom = false }: CsvOptions = {}): string {
  const lines = [table.columns.map(({ name }) => name), ...table.rows].map((cells) => `${lineOf(cells)}\r\n`);
  return (bom ? '\uFEFF' : '') + lines.join('');
}

/** A line without its end. Readers skip an empty one: a row of one empty cell is quoted. */
export const lineOf = (cells: readonly (Cell | Digits)[]): string => cells.map(cellText).join(',') || '""';

/** A number that is given by its digits. */
interface Digits {
  readonly digits: string;
}

function cellText(cell: Cell | Digits): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.digits;
  if (typeof cell !== 'string') return String(cell);
  const text = escapeFormula(cell);
  // Spaces at the ends too: some readers trim what is not quoted.
  return /[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What spreadsheets take for the beginning of a formula, blanks before it or none. */
const formula = /^'*(?:[\t\r\n\0]|\s*[=+\-@|＝＋－＠])/;

/**
 * A text that no spreadsheet runs as a formula: an apostrophe goes before one that begins with `=`, `+`, `-`, `@`, a tab, a
 * line break or a null (OWASP ASVS 1.2.10), and to be sure with a bar, with one of the full-width ＝＋－＠, or with blanks and
 * then such a character. One that has apostrophes before that gets one more. Every other text stays as it is, so that
 * {@link unescapeFormula} gives back each one exactly. Numbers are never touched: −3 is a number. 防止公式注入。
 *
 * @example
 * ```ts
 * escapeFormula('=1+1'); // "'=1+1"
 * escapeFormula('13.55万件'); // '13.55万件'
 * ```
 */
export const escapeFormula = (text: string): string => (formula.test(text) ? `'${text}` : text);

/**
 * The text that {@link escapeFormula} was given.
 *
 * @example
 * ```ts
 * unescapeFormula("'=1+1"); // '=1+1'
 * ```
 */
export const unescapeFormula = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
