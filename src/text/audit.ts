/**
 * Holds an edition and the text that it was read from against each other: nothing lost, nothing invented.
 *
 * @module
 */

import type { Edition } from '../model/edition.js';
import type { NotQuantity } from '../model/report.js';
import {
  auditLine,
  type AuditedNumeral,
  type DifferentFigure,
  type ExpectedFigure,
  type FoundFigure,
  type LineAudit,
} from './audit-line.js';
import { auditMeasures, type MeasureAudit } from './audit-measures.js';
import { extractQuantities } from './extract.js';
import { plainLine } from './numerals.js';

export type { AuditedNumeral, DifferentFigure, ExpectedFigure, FoundFigure, TextPlace } from './audit-line.js';
export type { MeasureAudit } from './audit-measures.js';

/** What `auditText` finds; plain data, which JSON holds. */
export interface AuditReport {
  /** True where every numeral is accounted for, and everything that the edition says is there. */
  readonly ok: boolean;
  /** Every numeral of the text, in order. */
  readonly numerals: readonly AuditedNumeral[];
  readonly observations: {
    readonly found: readonly FoundFigure[];
    /** Neither as printed on its line, nor with a figure in its place. */
    readonly missing: readonly ExpectedFigure[];
    /** With another figure in its place: other digits, another unit, another qualifying word. */
    readonly different: readonly DifferentFigure[];
  };
  readonly notQuantities: {
    readonly found: readonly NotQuantity[];
    readonly missing: readonly NotQuantity[];
  };
  readonly measures: MeasureAudit;
}

/**
 * Accounts for every numeral of a source text, and looks for everything that the edition says of it.
 *
 * A numeral is a run of Arabic or Chinese digits and scales, or 首. It must lie inside a quantity that
 * {@link extractQuantities} reads and that is an observation of that line, or be listed in `notQuantities` with the
 * reason why it is none. Markdown emphasis and spaces do not matter. Takes linear time in the length of the text.
 *
 * @param text - the source, of whose lines the edition speaks
 * @param edition - the module of an edition, or what has its three arrays
 *
 * @example
 * ```ts
 * const audit = auditText('新增三家', { observations, measures, notQuantities });
 * audit.ok; // false
 * audit.numerals; // [{ line: 1, column: 3, text: '三', status: 'unclaimed' }]
 * ```
 */
export function auditText(text: string, edition: Edition): AuditReport {
  const lines = text.split('\n').map((line) => plainLine(line));
  const figures = byLine(edition.observations.map(({ id, printed, source }) => ({ id, line: source.line, printed })));
  const notes = byLine(edition.notQuantities);
  const mentions = extractQuantities(text).filter((mention) => mention.kind === 'quantity');
  // what the edition says of lines that the text does not have is audited too
  const last = Math.max(lines.length, ...figures.keys(), ...notes.keys());
  const audits: LineAudit[] = [];
  let offset = 0;
  let from = 0;
  for (let line = 1; line <= last; line++) {
    const next = text.indexOf('\n', offset) + 1 || Infinity;
    let to = from;
    while (to < mentions.length && mentions[to]!.start < next) to++;
    audits.push(
      auditLine(
        line,
        lines[line - 1] ?? plainLine(''),
        offset,
        mentions.slice(from, to),
        figures.get(line) ?? [],
        notes.get(line) ?? [],
      ),
    );
    offset = next;
    from = to;
  }

  const numerals = audits.flatMap((one) => one.numerals);
  const observations = {
    found: audits.flatMap((one) => one.found),
    missing: audits.flatMap((one) => one.missing),
    different: audits.flatMap((one) => one.different),
  };
  const notQuantities = {
    found: audits.flatMap((one) => one.noted),
    missing: audits.flatMap((one) => one.notThere),
  };
  const measures = auditMeasures(lines, edition);
  const ok =
    numerals.every((one) => one.status !== 'unclaimed') &&
    observations.missing.length + observations.different.length + notQuantities.missing.length === 0 &&
    measures.found.length === measures.statements;
  return { ok, numerals, observations, notQuantities, measures };
}

function byLine<T extends { readonly line: number }>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.line);
    if (group) group.push(item);
    else groups.set(item.line, [item]);
  }
  return groups;
}
