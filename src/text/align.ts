/**
 * Finds the figures that an edition expects on a line among the numerals that stand there.
 *
 * @module
 */

import { numeralsIn, plainText, type Numeral } from './numerals.js';

/** A printed figure, taken apart around its numerals: 约 · 200亿 · 元. */
export interface Pattern {
  readonly text: string;
  /** The first numeral. */
  readonly numeral: string;
  /** Where the first numeral begins in the text. */
  readonly offset: number;
  /** How many numerals the text has: two in 3至5亿元. */
  readonly count: number;
  /** What follows the last numeral: the unit, as a rule. */
  readonly tail: string;
}

/** Takes a printed figure apart; `undefined` where it has no numeral. */
export function patternOf(printed: string): Pattern | undefined {
  const text = plainText(printed);
  const numerals = numeralsIn(text);
  const [first] = numerals;
  if (first === undefined) return undefined;
  const tail = text.slice(numerals.at(-1)!.end);
  return { text, numeral: first.text, offset: first.start, count: numerals.length, tail };
}

/** Whether a text stands in the line with its first numeral at that numeral, and cuts no numeral in two. */
export function standsAt(line: string, numerals: readonly Numeral[], at: number, pattern: Pattern): boolean {
  const start = numerals[at]!.start - pattern.offset;
  const last = numerals[at + pattern.count - 1];
  return (
    last !== undefined &&
    start >= 0 &&
    line.startsWith(pattern.text, start) &&
    last.end === start + pattern.text.length - pattern.tail.length
  );
}

/**
 * Whether the numeral at `at` can be what became of the figure: other digits before the same unit, or the same digits
 * with another unit or qualifying word.
 */
function resembles(line: string, numerals: readonly Numeral[], at: number, { numeral, count, tail }: Pattern): boolean {
  const last = numerals[at + count - 1];
  return last !== undefined && (line.startsWith(tail, last.end) || numerals[at]!.text === numeral);
}

/** What became of one expected figure: the index of its first numeral, and whether it stands there as expected. */
export interface Placed {
  readonly at: number;
  readonly exact: boolean;
}

/**
 * Places the figures on the line, in order; `undefined` for one that is not there.
 *
 * A figure may only resemble a numeral that `free` lets it have: not the 2 of 第2批, which is accounted for.
 */
export function align(
  line: string,
  numerals: readonly Numeral[],
  patterns: readonly (Pattern | undefined)[],
  free: (at: number) => boolean,
): (Placed | undefined)[] {
  const greedy: Placed[] = [];
  let at = 0;
  for (const pattern of patterns) {
    if (pattern === undefined) return repair(line, numerals, patterns, free);
    while (at < numerals.length && !standsAt(line, numerals, at, pattern)) at++;
    if (at >= numerals.length) return repair(line, numerals, patterns, free);
    greedy.push({ at, exact: true });
    at += pattern.count;
  }
  return greedy;
}

const enum Step {
  Pass,
  Miss,
  Exact,
  Change,
}

/** A figure that changed costs less than one that vanished while another appeared. */
const cost = { pass: 1, miss: 3, change: 2 } as const;

/**
 * The cheapest way to explain a line on which a figure is missing (an edit distance). First come, first served would
 * not do: of 6家 and 6家, with the first one changed to 7家, it would take the second for the first, and call the
 * second one missing. Takes the time of figures × numerals of that one line.
 */
function repair(
  line: string,
  numerals: readonly Numeral[],
  patterns: readonly (Pattern | undefined)[],
  free: (at: number) => boolean,
): (Placed | undefined)[] {
  const width = numerals.length + 1;
  const rows = patterns.length;
  const steps = new Uint8Array((rows + 1) * width);
  const costs = Array.from({ length: rows + 1 }, () => new Uint32Array(width));
  const passing = Uint8Array.from(numerals, (_, at) => (free(at) ? cost.pass : 0));

  for (let row = rows; row >= 0; row--) {
    const pattern = patterns[row];
    const below = costs[row + 1];
    for (let at = numerals.length; at >= 0; at--) {
      let best = row === rows && at === numerals.length ? 0 : Infinity;
      const offer = (price: number, step: Step): void => {
        if (price >= best) return;
        best = price;
        steps[row * width + at] = step;
      };
      if (below && pattern && at < numerals.length) {
        const behind = below[at + pattern.count] ?? Infinity;
        if (standsAt(line, numerals, at, pattern)) offer(behind, Step.Exact);
        else if (passing[at] !== 0 && resembles(line, numerals, at, pattern)) offer(behind + cost.change, Step.Change);
      }
      if (at < numerals.length) offer(costs[row]![at + 1]! + passing[at]!, Step.Pass);
      if (below) offer(below[at]! + cost.miss, Step.Miss);
      costs[row]![at] = best;
    }
  }

  const placed: (Placed | undefined)[] = [];
  let at = 0;
  for (let row = 0; row < rows;) {
    const step: Step = steps[row * width + at]!;
    if (step === Step.Pass) {
      at++;
      continue;
    }
    placed.push(step === Step.Miss ? undefined : { at, exact: step === Step.Exact });
    if (step !== Step.Miss) at += patterns[row]!.count;
    row++;
  }
  return placed;
}
