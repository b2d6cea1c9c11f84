/**
 * `npm run audit -- <file>`: holds the edition 2025 and a source text against each other.
 *
 * Exit code 0 where everything is accounted for, 1 where something is not, 2 where there is nothing to audit.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as edition from '../src/editions/2025/index.js';
import { auditText, type AuditReport } from '../src/text/audit.js';

const [path, ...rest] = process.argv.slice(2);
if (path === undefined || rest.length > 0) {
  console.error('usage: npm run audit -- <file>');
  process.exitCode = 2;
} else {
  const source = read(path);
  if (source === undefined) process.exitCode = 2;
  else {
    const audit = auditText(source.toString('utf8'), edition);
    console.log([...identity(source), ...summary(audit), ...problems(audit, path)].join('\n'));
    process.exitCode = audit.ok ? 0 : 1;
  }
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    console.error(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** A warning only: another print of the report can be audited as well. */
function identity(source: Buffer): string[] {
  const { sha256 } = edition.report.source;
  const actual = createHash('sha256').update(source).digest('hex');
  if (actual === sha256) return [`source         sha256 ${sha256}, as recorded`];
  return [
    `source         sha256 ${actual}`,
    `warning: not the text that edition ${edition.report.edition} was made from (sha256 ${sha256})`,
  ];
}

function summary({ numerals, notQuantities, measures, observations }: AuditReport): string[] {
  const claimed = numerals.filter((one) => one.status === 'observation').length;
  const unclaimed = numerals.filter((one) => one.status === 'unclaimed').length;
  const reasons = new Map<string, number>();
  for (const { reason } of notQuantities.found) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const listed = [...reasons].map(([reason, count]) => `${count} ${reason}`).join(', ');
  return [
    `observations   ${observations.found.length} of ${edition.observations.length}`,
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
