/**
 * Finds the numerals of a line: what the audit accounts for, one by one.
 *
 * @module
 */

/** A run of digits and scales, or 首, in the text of a {@link PlainLine}. */
export interface Numeral {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line without its layout, and how to get back to the line as it is written. */
export interface PlainLine {
  readonly text: string;
  /** The column (from 1, in UTF-16 units) in the original line of the character at `position`. */
  readonly column: (position: number) => number;
}

const digits = '0-9０-９〇零一二两兩三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖';
const scales = '十百千万萬亿億拾佰仟';

/** 2.27万亿, 三十, 7.2.1, 二○二五, 首. A ○ counts inside a numeral only: elsewhere it is a bullet. */
const numeral = /* @__PURE__ */ new RegExp(
  `首|[${digits}${scales}](?:[${digits}${scales}○]|(?<=[${digits}])[.．](?=[${digits}]))*`,
  'g',
);

/** The numerals of a text, in order. Takes linear time. */
export function numeralsIn(text: string): Numeral[] {
  return Array.from(text.matchAll(numeral), ({ 0: run, index }) => ({
    text: run,
    start: index,
    end: index + run.length,
  }));
}

const layout = /[\s*_`\u200B\u2060\uFEFF]+/g;
const invisible = /^(?:\*\*|__|[`\u200B\u2060\uFEFF])+$/;
const endsInNumeral = /* @__PURE__ */ new RegExp(`[${digits}${scales}]$`);
const beginsWithDigit = /* @__PURE__ */ new RegExp(`^[${digits}]`);

/**
 * Drops Markdown emphasis and spaces, so that `**2470.67** 万元` reads 2470.67万元.
 *
 * Between two digits only what no reader sees is dropped (`**1**280` is 1280); of 3 5 and 3*5 one space stays,
 * because those are two numerals.
 */
export function plainLine(line: string): PlainLine {
  let text = '';
  const origins: number[] = [];
  const copy = (from: number, to: number): void => {
    text += line.slice(from, to);
    for (let at = from; at < to; at++) origins.push(at);
  };
  let reached = 0;
  for (const { 0: run, index } of line.matchAll(layout)) {
    copy(reached, index);
    reached = index + run.length;
    const parts = endsInNumeral.test(line.charAt(index - 1)) && beginsWithDigit.test(line.charAt(reached));
    if (parts && !invisible.test(run)) {
      text += ' ';
      origins.push(index);
    }
  }
  copy(reached, line.length);
  return { text, column: (position) => (origins[position] ?? line.length) + 1 };
}

/** Drops the layout of a name or a figure, as `plainLine` does. */
export const plainText = (text: string): string => plainLine(text).text;
