/**
 * Columns on a terminal, where a full-width character takes two.
 *
 * @module
 */

/** The characters whose East Asian width is wide or full, as far as figures and names need them. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many columns a text takes. */
export const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);

const gap = (text: string, to: number): string => ' '.repeat(Math.max(0, to - width(text)));

export const padEnd = (text: string, to: number): string => text + gap(text, to);
export const padStart = (text: string, to: number): string => gap(text, to) + text;

/** Breaks a text into lines: at spaces, and between full-width characters, though not before their punctuation. */
export function wrap(text: string, to = 100): string[] {
  const lines = [''];
  for (const piece of text.match(/\S[^\s\u2e80-\uffef]*[，。；：、）》”]*\s*/gu) ?? []) {
    const line = lines.at(-1)!;
    if (line !== '' && width(line) + width(piece.trimEnd()) > to) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trimEnd());
}

/** How the cells of a column stand. */
export interface Column {
  readonly title: string;
  readonly align?: 'right';
  /** At least so wide, that several tables line up. */
  readonly width?: number;
}

/** A table: its titles, and a line for each row. */
export function table(
  heads: readonly Column[],
  rows: readonly (readonly string[])[],
): { head: string; lines: string[] } {
  const titles = heads.map(({ title }) => title);
  // no spread: a call takes some 120,000 arguments, and a text may have more figures
  const widths = heads.map((head, index) =>
    [titles, ...rows].reduce((most, row) => Math.max(most, width(row[index] ?? '')), head.width ?? 0),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => (heads[index]?.align === 'right' ? padStart : padEnd)(cell, widths[index]!))
      .join('  ')
      .trimEnd();
  return { head: line(titles), lines: rows.map(line) };
}
