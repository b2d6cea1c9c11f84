/**
 * The table that `npm run check` ends with. Whatever measures something adds a row: what was measured, the bar, and the
 * result. Outside of `npm run check`, which names the file of the rows, nothing is kept.
 */

import { appendFileSync } from 'node:fs';

export interface Row {
  readonly what: string;
  readonly bar: string;
  readonly measured: string;
  readonly holds: boolean;
}

export function addRow(row: Row): void {
  const file = process.env['CHECK_ROWS'];
  if (file !== undefined && file !== '') appendFileSync(file, `${JSON.stringify(row)}\n`);
}

/** The rows of a file, as a table in columns. */
export function tableOf(lines: string): string {
  const rows = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .map(({ what, bar, measured, holds }) => [what, bar, measured, holds ? 'holds' : 'FAILS']);
  const head = ['what', 'bar', 'measured', 'result'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column]!.length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
