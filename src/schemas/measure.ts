import * as z from 'zod/mini';
import type { Measure } from '../model/measure.js';
import { bilingual, id, optional, ordinal, place, said, topic } from './fields.js';
import { list } from './list.js';
import { recordSchema, type Report, type Schema } from './schema.js';
import { checkUnique } from './unique.js';
import { show } from './words.js';

const kind = /* @__PURE__ */ z.enum(
  [
    'programme',
    'product',
    'list',
    'mechanism',
    'policy-document',
    'subsidy',
    'insurance-scheme',
    'pilot',
    'stocktaking',
    'recognition',
    'facility',
    'service',
    'model',
    'award',
    'event',
    'outcome',
    'aim',
  ],
  said,
);

const entityType = /* @__PURE__ */ z.enum(
  [
    'programme',
    'product',
    'document',
    'mechanism',
    'model',
    'award',
    'event',
    'body',
    'platform',
    'field',
    'training',
    'list',
  ],
  said,
);

/** The shape of a measure, without what {@link MeasureSchema} refines: to pick from and to extend. */
export const MeasureObject = /* @__PURE__ */ z.strictObject(
  {
    id,
    name: bilingual,
    description: bilingual,
    topic,
    kind,
    entities: /* @__PURE__ */ list(/* @__PURE__ */ z.strictObject({ type: entityType, name: bilingual }, said)),
    observations: /* @__PURE__ */ list(id),
    source: /* @__PURE__ */ z.strictObject(
      { ...place.shape, lines: /* @__PURE__ */ optional(/* @__PURE__ */ list(ordinal)) },
      said,
    ),
  },
  said,
);

/**
 * A measure: something the report says was done, with the ids of its observations, none of them twice. 举措。
 *
 * @example
 * ```ts
 * MeasureSchema.safeParse({ ...measures[0], kind: 'plan' }).success; // false
 * ```
 */
export const MeasureSchema: Schema<Measure> = /* @__PURE__ */ recordSchema<Measure>(MeasureObject, checkMeasure);

/** What the shape of a measure cannot see. */
export function checkMeasure({ observations, source }: Measure, report: Report): void {
  checkUnique(observations, (index) =>
    report(['observations', index], `is ${show(observations[index])}: it is listed already`),
  );
  const { line, lines } = source;
  lines?.forEach((one, index) => {
    if (index === 0 && one !== line)
      report(['source', 'lines', 0], `is ${one}: expected ${line}, the first line of the statement`);
    if (index > 0 && one <= lines[index - 1]!) report(['source', 'lines', index], `is ${one}: expected a later line`);
  });
}
