import { escapeFormula } from 'shanghai-sti/export';

/** Lines of cells as CSV (RFC 4180); a text that a spreadsheet would run as a formula is neutralised, as the package does. */
export const csv = (lines: readonly (readonly (string | number)[])[]): string =>
  lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');

function cell(value: string | number): string {
  const text = typeof value === 'string' ? escapeFormula(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
