import type { Observation } from '../../src/model/observation.js';
import type { DraftObservation } from '../../scripts/draft/observations.js';

/** What is scored of an observation; ids and names are not. */
export const scored = {
  value: (one) => one.value,
  unit: (one) => one.unit,
  bound: (one) => one.bound,
  period: (one) => one.period,
  'cumulative or new': (one) => `${one.cumulative} ${one.newlyAdded}`,
  denominator: (one) => one.denominator,
} as const satisfies Readonly<Record<string, (one: Observation | DraftObservation) => unknown>>;

export type Field = keyof typeof scored;
export const fields = Object.keys(scored) as Field[];

export interface Score {
  /** How many fields are right, by field. */
  readonly right: Readonly<Record<Field, number>>;
  readonly wrong: readonly string[];
  /** Figures that only one of the two has. */
  readonly missing: readonly string[];
  readonly spurious: readonly string[];
  /** Right fields, of those of both together: a figure that only one of them has is wrong in all its fields. */
  readonly share: number;
}

/** Holds drafted observations against those of an edition, line by line: of the same print first, then by their order. */
export function scoreOf(drafted: readonly DraftObservation[], edition: readonly Observation[]): Score {
  const left = new Set(drafted);
  const take = (fits: (one: DraftObservation) => boolean): DraftObservation | undefined => {
    const found = [...left].find(fits);
    if (found) left.delete(found);
    return found;
  };
  const same = edition.map((own) => take((one) => one.source.line === own.source.line && one.printed === own.printed));
  const pairs = edition.map(
    (own, at) => [own, same[at] ?? take((one) => one.source.line === own.source.line)] as const,
  );

  const right = Object.fromEntries(fields.map((field) => [field, 0])) as Record<Field, number>;
  const wrong: string[] = [];
  for (const [own, draft] of pairs) {
    if (draft === undefined) continue;
    for (const field of fields) {
      const [expected, actual] = [scored[field](own), scored[field](draft)];
      if (Object.is(expected, actual)) right[field]++;
      else wrong.push(`${own.id}: ${field} is ${String(expected)}, drafted ${String(actual)}`);
    }
  }
  const total = fields.length * (edition.length + left.size);
  return {
    right,
    wrong,
    missing: pairs.filter(([, draft]) => draft === undefined).map(([own]) => own.id),
    spurious: [...left].map((one) => `line ${one.source.line}: ${one.printed}`),
    share: fields.reduce((sum, field) => sum + right[field], 0) / total,
  };
}
