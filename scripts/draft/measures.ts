/**
 * A measure for each statement of the report: those of last year that are told again, and an open one for each line else.
 *
 * @module
 */

import type { Measure, NamedEntity } from '../../src/model/measure.js';
import { both, type Drafted } from './observations.js';
import { marker, open } from './open.js';
import { plain, type SourceLine } from './source.js';

export interface DraftMeasure extends Omit<Measure, 'topic' | 'kind' | 'entities'> {
  readonly topic: Drafted<Measure['topic']>;
  readonly kind: Drafted<Measure['kind']>;
  readonly entities: readonly (Omit<NamedEntity, 'type'> & { readonly type: Drafted<NamedEntity['type']> })[];
}

/** A statement: the line that it stands on, and the measure of last year that it tells again. */
export interface Statement {
  readonly number: number;
  readonly line: SourceLine;
  readonly last: Measure | undefined;
}

/**
 * The statements, in source order. A line may make several; of those that last year did not make, one for each line is
 * drafted, for a person to part.
 *
 * @param continued - by line, the ids of last year's observations that its figures continue
 */
export function statementsOf(
  lines: readonly SourceLine[],
  measures: readonly Measure[],
  continued: ReadonlyMap<number, ReadonlySet<string>>,
): Statement[] {
  const told = lines.filter(({ isHeading, raw }) => !isHeading && raw.trim() !== '');
  const taken = new Map<Measure, SourceLine>();
  for (const measure of measures) {
    const line =
      told.find(({ number }) => measure.observations.some((id) => continued.get(number)?.has(id))) ??
      told.find(
        ({ raw }) =>
          measure.entities.length > 0 && measure.entities.every(({ name }) => plain(raw).includes(plain(name.zh))),
      );
    if (line !== undefined) taken.set(measure, line);
  }
  const statements: Statement[] = [];
  for (const line of told) {
    const again = measures.filter((measure) => taken.get(measure) === line);
    for (const last of again.length > 0 ? again : [undefined]) {
      statements.push({ number: statements.length + 1, line, last });
    }
  }
  return statements;
}

/** Drafts the measure of a statement. */
export function draftMeasure(
  { number, line, last }: Statement,
  observations: readonly string[],
  { topic, section }: { readonly topic: string; readonly section: string },
): DraftMeasure {
  const source = { line: line.number, section, statement: number };
  if (last !== undefined) {
    const { id, name, description, kind, entities } = last;
    const there = entities.filter((entity) => plain(line.raw).includes(plain(entity.name.zh)));
    return {
      id,
      name,
      description: { zh: open(description.zh), en: open(description.en) },
      topic,
      kind,
      entities: there,
      observations,
      source,
    };
  }
  const entities = [...line.raw.matchAll(/《([^《》]+)》|“([^“”]+)”/g)].map(([, document, name]) => ({
    type: document === undefined ? marker : ('document' as const),
    name: { zh: document ?? name!, en: open() },
  }));
  const hint = plain(line.raw).slice(0, 30);
  return {
    id: open(`line ${line.number}`),
    name: both(hint),
    description: both(''),
    topic,
    kind: marker,
    entities,
    observations,
    source,
  };
}
