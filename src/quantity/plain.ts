import { layout } from './lexicon.js';

/** A stretch of a text without layout and thousands separators, and where its characters stand in the text. */
export interface Plain {
  readonly text: string;
  /** The place of each character; behind the last one, where the stretch ends. */
  readonly places: readonly number[];
}

/** Runs of layout. */
const blank = /* @__PURE__ */ new RegExp(`[${layout}]+`, 'y');
/** 1,234,567 and 1 234 567: groups of three with one kind of separator, and no further group of another. */
const grouped = /* @__PURE__ */ new RegExp(`\\d{1,3}(?:(?:[,，]\\d{3})+|(?: \\d{3})+)(?!\\d|[,，${layout}]+\\d)`, 'y');

const isDigit = (code: number): boolean => code >= 48 && code < 58;

/**
 * Drops the layout of a figure and the separators of its thousands. Layout between two digits stays, as one character:
 * 3*5 and 12 34 are two numbers each.
 *
 * @param text - folded
 * @param stop - whether the stretch ends at a run of layout from `at` to `next`: another line, another number
 */
export function plainOf(
  text: string,
  start: number,
  end: number,
  stop: (at: number, next: number) => boolean = () => false,
): Plain {
  let plain = '';
  const places: number[] = [];
  let last = 0; // the code of its last character
  let groupEnd = 0; // up to here a number is known to have separators
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      if (at >= groupEnd && !isDigit(last) && last !== 46 /* . */) {
        grouped.lastIndex = at;
        if (grouped.test(text)) groupEnd = grouped.lastIndex;
      }
    } else if (at < groupEnd) {
      continue; // a separator
    } else if (code < 0x3001 || code === 0xfeff) {
      blank.lastIndex = at;
      if (blank.test(text)) {
        const next = blank.lastIndex;
        if (stop(at, next)) {
          places.push(at);
          return { text: plain, places };
        }
        // and of 1. 40家 the point is that of a list
        if (
          (isDigit(last) || last === 46) &&
          isDigit(text.charCodeAt(next)) &&
          !(last === 46 && text.slice(at, next) === '\n')
        ) {
          plain += text.charAt(at);
          last = code;
          places.push(at);
        }
        at = next - 1;
        continue;
      }
    }
    plain += text.charAt(at);
    last = code;
    places.push(at);
  }
  places.push(end);
  return { text: plain, places };
}
