import { canonicalJson } from './canonical.js';
import { isRecord } from './dataset-like.js';
import { DatasetDiffError } from './errors.js';
import { levels } from './rules.js';

/**
 * Sees to it that something is a diff, as far as it is applied: one that was kept as JSON may be anything.
 *
 * @throws DatasetDiffError `no-diff`, CanonicalJsonError
 */
export function checkDiff(diff: unknown): void {
  const fail = (reason: string): never => {
    throw new DatasetDiffError('no-diff', `not a diff: ${reason}; diffDatasets makes one`);
  };
  canonicalJson(diff);
  const changes = isRecord(diff) ? diff['changes'] : fail('it is not an object');
  if (!Array.isArray(changes)) return fail('its changes are no array');
  for (const [place, change] of changes.entries()) {
    const of = `changes[${place}]`;
    const { target, id, kind, fields, position } = isRecord(change) ? change : fail(`${of} is not an object`);
    if (!targets.has(target)) fail(`${of} is of ${JSON.stringify(target)}; expected observation, measure or report`);
    if (typeof id !== 'string') fail(`${of} has no id`);
    if (!Object.hasOwn(levels, String(kind))) fail(`${of} has the kind ${JSON.stringify(kind)}, which there is not`);
    if (!Array.isArray(fields) || !fields.every((field) => isRecord(field) && typeof field['path'] === 'string')) {
      fail(`the fields of ${of} are no array of fields, each with a path`);
    }
    const after = isRecord(position) ? position['after'] : undefined;
    if (position !== undefined && !isRecord(position)) fail(`the position of ${of} is not an object`);
    if (after !== undefined && !(Number.isSafeInteger(after) && (after as number) >= 0)) {
      fail(`${of} goes to ${JSON.stringify(after)}, which is not a place in a list`);
    }
  }
}

const targets: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['observation', 'measure', 'report']);
