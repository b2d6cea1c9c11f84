/**
 * The audit of the statements: each is told once, and the names that it mentions stand on its lines.
 *
 * @module
 */

import type { Edition } from '../model/edition.js';
import { plainText, type PlainLine } from './numerals.js';

/** What `auditText` finds of the statements. */
export interface MeasureAudit {
  /** How many statements the edition counts: the highest number that a measure or an observation names. */
  readonly statements: number;
  /** The statements that one measure carries, with a line that is not empty and with all its names on it. */
  readonly found: readonly number[];
  /** The statements that no measure carries. */
  readonly missing: readonly number[];
  /** The statements that more than one measure carries. */
  readonly repeated: readonly number[];
  /** The measures whose line is empty, or is not there. */
  readonly misplaced: readonly { readonly id: string; readonly statement: number; readonly line: number }[];
  /** The names that do not stand on the lines of their statement. */
  readonly unnamed: readonly {
    readonly id: string;
    readonly statement: number;
    readonly line: number;
    readonly name: string;
  }[];
}

/** Looks for the measures of an edition in the lines of its source. */
export function auditMeasures(lines: readonly PlainLine[], { measures, observations }: Edition): MeasureAudit {
  const carried = new Map<number, number>();
  for (const { source } of measures) carried.set(source.statement, (carried.get(source.statement) ?? 0) + 1);
  const statements = [...measures, ...observations].reduce((most, { source }) => Math.max(most, source.statement), 0);
  const numbers = Array.from({ length: statements }, (_, index) => index + 1);

  const misplaced: MeasureAudit['misplaced'][number][] = [];
  const unnamed: MeasureAudit['unnamed'][number][] = [];
  for (const { id, entities, source } of measures) {
    const { line, statement } = source;
    const texts = (source.lines ?? [line]).map((number) => lines[number - 1]?.text ?? '');
    if (texts.includes('')) {
      misplaced.push({ id, statement, line });
      continue;
    }
    for (const { name } of entities) {
      const printed = plainText(name.zh);
      if (!texts.some((text) => text.includes(printed))) unnamed.push({ id, statement, line, name: name.zh });
    }
  }

  const faulty = new Set([...misplaced, ...unnamed].map((one) => one.statement));
  return {
    statements,
    found: numbers.filter((number) => carried.get(number) === 1 && !faulty.has(number)),
    missing: numbers.filter((number) => !carried.has(number)),
    repeated: numbers.filter((number) => (carried.get(number) ?? 0) > 1),
    misplaced,
    unnamed,
  };
}
