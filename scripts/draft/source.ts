/**
 * The report as a draft reads it: its lines with the headings above them, and what stands around a figure.
 *
 * @module
 */

export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly raw: string;
  /** Where it begins in the text. */
  readonly start: number;
  readonly isHeading: boolean;
  /** The headings above it, the outermost first, without their marks. */
  readonly headings: readonly string[];
}

/** The lines of a Markdown text. */
export function readLines(text: string): SourceLine[] {
  const above: { depth: number; title: string }[] = [];
  let start = 0;
  return text.split('\n').map((raw, index) => {
    const marks = /^#+/.exec(raw)?.[0];
    const headings = above.map((one) => one.title);
    if (marks !== undefined) {
      while ((above.at(-1)?.depth ?? 0) >= marks.length) above.pop();
      above.push({ depth: marks.length, title: raw.slice(marks.length).trim() });
    }
    const line = { number: index + 1, raw, start, isHeading: marks !== undefined, headings };
    start += raw.length + 1;
    return line;
  });
}

/** Without Markdown's emphasis, and without spaces. */
export const plain = (text: string): string => text.replaceAll(/[\s*_`]/g, '');

/** What stands around a figure, from the closest to the farthest. */
export interface Surroundings {
  /** From the comma before to the comma behind, without the figure. */
  readonly near: string;
  /** The whole line. */
  readonly line: string;
  readonly headings: string;
}

/** What stands around a part of a line. */
export function surroundingsOf({ raw, headings }: SourceLine, start: number, end: number): Surroundings {
  const before = raw
    .slice(0, start)
    .split(/[，。；、,;：]/)
    .at(-1)!;
  const behind = raw.slice(end).split(/[，。；、,;：]/, 1)[0]!;
  return { near: plain(before + behind), line: plain(raw), headings: plain(headings.join('')) };
}

/** The line that an offset lies on. */
export function lineAt(lines: readonly SourceLine[], offset: number): SourceLine {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low]!;
}
