/** What is wrong with a value before any schema looks at it, and where. */
export interface Fault {
  readonly path: (string | number)[];
  readonly message: string;
}

/** What no dataset of figures needs, and what would keep a schema busy for long. */
export const limits = {
  /** Levels of nesting; a dataset has seven. A value that contains itself runs into it too. */
  depth: 32,
  /** Entries of one list, or fields of one object. */
  entries: 10_000,
  /** Characters of one text. */
  text: 10_000,
  /** Characters of a field's name. */
  name: 100,
  /** Values and characters in all. */
  total: 5_000_000,
} as const;

/**
 * The first thing that makes a value no JSON, or too large to be data of this kind; `undefined` where there is none.
 *
 * It runs before the schema, so that a hostile value costs one bounded walk and gives one message: a schema by itself
 * would report each of fifty million wrong entries. What JSON cannot hold (`NaN`, a bigint, `undefined`) is refused
 * here for every field, and so is −0, which JSON writes as 0.
 */
export function findFault(input: unknown): Fault | undefined {
  const path: (string | number)[] = [];
  let room: number = limits.total;

  const visit = (value: unknown): string | undefined => {
    room -= typeof value === 'string' ? value.length + 1 : 1;
    if (typeof value === 'string' && value.length > limits.text)
      return `is a text of ${value.length} characters: expected at most ${limits.text}`;
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
      return 'has half of a surrogate pair: expected whole characters';
    if (room < 0) return `is where the data grow too large: expected at most ${limits.total} values and characters`;
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) return `is ${value}: expected a finite number`;
      return Object.is(value, -0) ? 'is -0: expected 0' : undefined;
    }
    if (typeof value !== 'object') {
      if (typeof value === 'string' || typeof value === 'boolean') return undefined;
      return value === undefined
        ? 'is undefined: leave the field out'
        : `is a ${typeof value}: expected a value of JSON`;
    }
    if (value === null) return undefined;
    if (path.length === limits.depth) return `is nested more than ${limits.depth} levels deep, or contains itself`;
    return Array.isArray(value) ? visitList(value) : visitFields(value as Record<string, unknown>);
  };

  const visitList = (list: readonly unknown[]): string | undefined => {
    if (list.length > limits.entries) return `has ${list.length} entries: expected at most ${limits.entries}`;
    for (let index = 0; index < list.length; index++) {
      const reason = step(index, list[index]);
      if (reason !== undefined) return reason;
    }
    return undefined;
  };

  const visitFields = (object: Readonly<Record<string, unknown>>): string | undefined => {
    let count = 0;
    for (const name in object) {
      if (!Object.hasOwn(object, name)) continue;
      if (++count > limits.entries) return `has more than ${limits.entries} fields`;
      if (name.length > limits.name)
        return `has a field whose name has ${name.length} characters: expected at most ${limits.name}`;
      room -= name.length;
      const reason = step(name, object[name]);
      if (reason !== undefined) return reason;
    }
    return undefined;
  };

  /** Visits a member; where it has a fault, the path is left standing at it. */
  const step = (key: string | number, member: unknown): string | undefined => {
    path.push(key);
    const reason = visit(member);
    if (reason === undefined) path.pop();
    return reason;
  };

  const reason = visit(input);
  return reason === undefined ? undefined : { path, message: reason };
}
