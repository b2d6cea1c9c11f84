/**
 * The audit of a text in words: what was found, and each thing that does not fit with its line and column.
 *
 * @module
 */

import { createHash } from 'node:crypto';
import type { Edition } from '../model/edition.js';
import type { ReportRecord } from '../model/report.js';
import type { Document } from './input.js';
import { auditText, type AuditReport } from '../text/index.js';

/** An audit, and the lines that tell of it. */
export interface TextAudit {
  readonly report: AuditReport;
  readonly lines: readonly string[];
}

/** What an edition's module has, as far as an audit needs it. */
export type AuditedEdition = Edition & { readonly report: ReportRecord };

/** Audits a file against an edition. */
export function auditFile({ bytes, text }: Document, file: string, edition: AuditedEdition): TextAudit {
  const report = auditText(text, edition);
  return { report, lines: [...identity(bytes, edition.report), ...summary(report), ...problems(report, file)] };
}

/** A warning only: another print of the report can be audited as well. */
function identity(source: Uint8Array, { source: { sha256 }, edition }: ReportRecord): string[] {
  const actual = createHash('sha256').update(source).digest('hex');
  if (actual === sha256) return [`source         sha256 ${sha256}, as recorded`];
  return [
    `source         sha256 ${actual}`,
    `warning: not the text that edition ${edition} was made from (sha256 ${sha256})`,
  ];
}

function summary({ numerals, notQuantities, measures, observations }: AuditReport): string[] {
  const { found, missing, different } = observations;
  const expected = found.length + missing.length + different.length;
  const claimed = numerals.filter((one) => one.status === 'observation').length;
  const unclaimed = numerals.filter((one) => one.status === 'unclaimed').length;
  const reasons = new Map<string, number>();
  for (const { reason } of notQuantities.found) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const listed = [...reasons].map(([reason, count]) => `${count} ${reason}`).join(', ');
  return [
    `observations   ${found.length} of ${expected}`,
    `statements     ${measures.found.length} of ${measures.statements}`,
    `numerals       ${numerals.length}: ${claimed} in observations, ${notQuantities.found.length} listed, ${unclaimed} unclaimed`,
    ...(listed === '' ? [] : [`listed         ${listed}`]),
  ];
}

function problems({ numerals, observations, notQuantities, measures }: AuditReport, file: string): string[] {
  const found: { line: number; column?: number; text: string }[] = [
    ...observations.different.map(({ id, printed, candidate, ...place }) => ({
      ...place,
      text: `different: ${id} is ${printed}, and here stands ${candidate}`,
    })),
    ...observations.missing.map(({ line, id, printed }) => ({ line, text: `missing: ${id}, ${printed}` })),
    ...numerals
      .filter((one) => one.status === 'unclaimed')
      // told already, as different
      .filter((one) => !observations.different.some(({ line, column }) => line === one.line && column === one.column))
      .map(({ text, ...place }) => ({ ...place, text: `unclaimed: ${text}` })),
    ...notQuantities.missing.map(({ line, text, reason }) => ({
      line,
      text: `not there: ${text}, listed as no quantity (${reason})`,
    })),
    ...measures.misplaced.map(({ line, id, statement }) => ({
      line,
      text: `no text here: statement ${statement}, ${id}`,
    })),
    ...measures.unnamed.map(({ line, name, statement }) => ({
      line,
      text: `not named here: ${name}, of statement ${statement}`,
    })),
  ];
  return [
    ...found
      .map((one) => ({ column: 1, ...one }))
      .sort((a, b) => a.line - b.line || a.column - b.column)
      .map(({ line, column, text }) => `${file}:${line}:${column}  ${text}`),
    ...measures.missing.map((statement) => `missing: statement ${statement} has no measure`),
    ...measures.repeated.map((statement) => `repeated: statement ${statement} has more than one measure`),
  ];
}
