import type { Edition } from '../../src/model/edition.js';
import type { AuditReport } from '../../src/text/audit.js';

export const note = { zh: '', en: '' };

/** An edition of just what the audit reads: figures as `[line, printed]`, other numerals as `[line, text, numeral]`. */
export function editionOf(
  figures: readonly (readonly [line: number, printed: string])[],
  others: readonly (readonly [line: number, text: string, numeral: string])[] = [],
  measures: readonly object[] = [],
): Edition {
  return {
    observations: figures.map(([line, printed], index) => ({
      id: `figure-${index + 1}`,
      printed,
      source: { line, statement: 0 },
    })),
    notQuantities: others.map(([line, text, numeral]) => ({ line, text, numeral, reason: 'ordinal', note })),
    measures,
  } as unknown as Edition;
}

export const unclaimed = (report: AuditReport): string[] =>
  report.numerals
    .filter((one) => one.status === 'unclaimed')
    .map(({ line, column, text }) => `${line}:${column} ${text}`);
export const changed = (report: AuditReport): string[] =>
  report.observations.different.map(({ id, line, column, candidate }) => `${id} ${line}:${column} ${candidate}`);
export const missing = (report: AuditReport): string[] => report.observations.missing.map((one) => one.id);
