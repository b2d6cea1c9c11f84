import * as z from 'zod/mini';
import { said } from './fields.js';
import { mostIssues } from './schema.js';

/** The schema of a list that {@link list} makes. */
export type List<T extends z.core.$ZodType> = z.ZodMiniPipe<z.ZodMiniUnknown, z.ZodMiniArray<T>>;

/** So few entries cannot have more issues than zod bears. */
const few = 20;

/**
 * A list whose issues are bounded.
 *
 * zod looks at every entry, and throws a RangeError where all of them together have more than some hundred thousand
 * issues. So a long list is looked at before, entry by entry; where a hundred issues are found, the list that zod sees
 * ends there, and is refused for them.
 */
export function list<T extends z.core.$ZodType>(entry: T, ...checks: z.core.$ZodCheck<unknown[]>[]): List<T> {
  const cut = (payload: z.core.ParsePayload): void => {
    const { value } = payload;
    if (!Array.isArray(value) || value.length <= few) return;
    let found = 0;
    for (let index = 0; index < value.length; index++) {
      found += z.safeParse(entry, value[index]).error?.issues.length ?? 0;
      if (found > mostIssues) {
        payload.value = value.slice(0, index + 1);
        return;
      }
    }
  };
  return z.pipe(z.unknown().check(cut), z.array(entry, said).check(...checks));
}
