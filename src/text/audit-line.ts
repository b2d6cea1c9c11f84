/**
 * The audit of one line: which numerals the edition accounts for, and which of its figures stand there.
 *
 * @module
 */

import type { NotQuantity } from '../model/report.js';
import { align, patternOf, standsAt, type Pattern } from './align.js';
import { numeralsIn, type Numeral, type PlainLine } from './numerals.js';

/** A place in the text, both from 1; the column counts UTF-16 units of the line as it is written. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A numeral of the text (digits, scales, or 首), and what accounts for it. */
export type AuditedNumeral = TextPlace & { readonly text: string } & (
    | { readonly status: 'observation'; readonly id: string }
    | { readonly status: 'not-quantity'; readonly reason: NotQuantity['reason'] }
    | { readonly status: 'unclaimed' }
  );

/** An observation of the edition, and the line that it should stand on. */
export interface ExpectedFigure {
  readonly id: string;
  readonly line: number;
  readonly printed: string;
}

/** An observation that stands where the edition says; the place is that of its first numeral. */
export type FoundFigure = ExpectedFigure & TextPlace;

/** An observation in whose place another figure stands: other digits, another unit, another qualifying word. */
export type DifferentFigure = FoundFigure & { readonly candidate: string };

/** What the audit of a line finds. */
export interface LineAudit {
  readonly numerals: readonly AuditedNumeral[];
  readonly found: readonly FoundFigure[];
  readonly different: readonly DifferentFigure[];
  readonly missing: readonly ExpectedFigure[];
  readonly noted: readonly NotQuantity[];
  readonly notThere: readonly NotQuantity[];
}

/** Audits one line against the figures and the other numerals that the edition has for it, each in source order. */
export function auditLine(
  line: number,
  { text, column }: PlainLine,
  figures: readonly ExpectedFigure[],
  notes: readonly NotQuantity[],
): LineAudit {
  const numerals = numeralsIn(text);
  const notePatterns = notes.map(notePattern);
  const fits = (at: number, pattern: Pattern | undefined): boolean =>
    pattern !== undefined && standsAt(text, numerals, at, pattern);
  const free = (at: number): boolean => !notePatterns.some((pattern) => fits(at, pattern));
  const patterns = figures.map((figure) => patternOf(figure.printed));
  const place = (at: number): TextPlace => ({ line, column: column(numerals[at]!.start) });

  const found: FoundFigure[] = [];
  const different: DifferentFigure[] = [];
  const missing: ExpectedFigure[] = [];
  const claims = new Map<number, AuditedNumeral>();
  for (const [index, placed] of align(text, numerals, patterns, free).entries()) {
    const figure = figures[index]!;
    const pattern = patterns[index]!;
    if (placed === undefined) {
      missing.push(figure);
    } else if (placed.exact) {
      found.push({ ...figure, ...place(placed.at) });
      for (let at = placed.at; at < placed.at + pattern.count; at++) {
        claims.set(at, { ...place(at), text: numerals[at]!.text, status: 'observation', id: figure.id });
      }
    } else {
      different.push({ ...figure, ...place(placed.at), candidate: figureAt(text, numerals, placed.at, pattern) });
    }
  }

  const noted: NotQuantity[] = [];
  const notThere: NotQuantity[] = [];
  let next = 0;
  for (const [index, note] of notes.entries()) {
    let at = next;
    while (at < numerals.length && (claims.has(at) || !fits(at, notePatterns[index]))) at++;
    if (at === numerals.length) {
      notThere.push(note);
      continue;
    }
    noted.push(note);
    claims.set(at, { ...place(at), text: numerals[at]!.text, status: 'not-quantity', reason: note.reason });
    next = at + 1;
  }

  const audited = numerals.map(
    (numeral, at): AuditedNumeral => claims.get(at) ?? { ...place(at), text: numeral.text, status: 'unclaimed' },
  );
  return { numerals: audited, found, different, missing, noted, notThere };
}

/** An entry of `notQuantities` around its own numeral, which need not be the first or the only one of its text. */
function notePattern({ text, numeral }: NotQuantity): Pattern | undefined {
  const pattern = patternOf(text);
  const own = pattern && numeralsIn(pattern.text).find((one) => one.text === numeral);
  return own && { ...pattern, numeral, offset: own.start, count: 1, tail: pattern.text.slice(own.end) };
}

/** What stands at the place of a figure, about as far as the figure would reach. */
function figureAt(
  text: string,
  numerals: readonly Numeral[],
  at: number,
  { text: printed, offset, count, tail }: Pattern,
): string {
  const before = printed.slice(0, offset);
  const { start } = numerals[at]!;
  const { end } = numerals[at + count - 1]!;
  const behind = /^[\p{L}\p{So}%‰]*/u.exec(text.slice(end, end + tail.length))![0];
  return (text.slice(0, start).endsWith(before) ? before : '') + text.slice(start, end) + behind;
}
