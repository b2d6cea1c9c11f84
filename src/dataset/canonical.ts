/**
 * RFC 8785, JSON Canonicalization Scheme: one value, one text, and so one hash.
 *
 * @module
 */

/** A value that JSON cannot hold; the message says which, and where in the whole it stands. */
export class CanonicalJsonError extends TypeError {
  override readonly name = 'CanonicalJsonError';
  /** Where the value stands: `$.observations[3].value`. */
  readonly path: string;

  constructor(path: string, reason: string) {
    super(`${path} has no canonical JSON: ${reason}`);
    this.path = path;
  }
}

/** An array or object whose members are being written. */
interface Frame {
  readonly container: object;
  /** The sorted keys of an object; `undefined` for an array. */
  readonly keys: readonly string[] | undefined;
  readonly length: number;
  next: number;
}

/**
 * Writes a value as RFC 8785 wants it: no spaces, keys sorted by their UTF-16 code units, numbers and strings as
 * ECMAScript writes them.
 *
 * Everything that `JSON.stringify` would drop or bend is refused, because a hash over it would say less than it seems
 * to: `undefined`, functions, symbols, big integers, NaN and Infinity, lone surrogates, cycles, holes in arrays, and
 * objects that are not plain (a `Date`, a `Map`). Nesting may be as deep as memory is.
 *
 * @throws CanonicalJsonError for a value that JSON cannot hold
 *
 * @example
 * ```ts
 * canonicalJson({ b: 1e21, a: [1.0, '€'] }); // '{"a":[1,"€"],"b":1e+21}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  const frames: Frame[] = [];
  const open = new Set<object>();
  const fail = (reason: string): never => {
    throw new CanonicalJsonError(pathOf(frames), reason);
  };

  /** Writes a scalar, or the bracket that opens a container, whose members then follow. */
  const write = (item: unknown): string => {
    if (typeof item === 'string') return writeString(item, fail);
    if (typeof item === 'number')
      return Number.isFinite(item) ? JSON.stringify(item) : fail(`${item} is not a number of JSON`);
    if (typeof item === 'boolean' || item === null) return String(item);
    if (typeof item !== 'object')
      return fail(item === undefined ? 'it is undefined' : `a ${typeof item} is not a value of JSON`);
    if (open.has(item)) return fail('it contains itself');
    const keys = Array.isArray(item) ? undefined : keysOf(item, fail);
    open.add(item);
    frames.push({ container: item, keys, length: keys?.length ?? (item as unknown[]).length, next: 0 });
    return keys ? '{' : '[';
  };

  let json = write(value);
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const { container, keys, length } = frame;
    if (frame.next === length) {
      json += keys ? '}' : ']';
      frames.pop();
      open.delete(container);
      continue;
    }
    if (frame.next > 0) json += ',';
    const key = keys ? keys[frame.next]! : frame.next;
    frame.next++;
    if (typeof key === 'string') json += `${writeString(key, fail)}:`;
    json += write((container as Record<string | number, unknown>)[key]);
  }
  return json;
}

function writeString(text: string, fail: (reason: string) => never): string {
  return /\p{Surrogate}/u.test(text) ? fail('it has half of a surrogate pair') : JSON.stringify(text);
}

/** The keys in the order of their UTF-16 code units, which is how `sort` compares. */
function keysOf(item: object, fail: (reason: string) => never): string[] {
  const prototype: unknown = Object.getPrototypeOf(item);
  // A plain object of another realm (a test runner's, a frame's) has another Object.prototype: one without a prototype.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) fail('it is not a plain object');
  if (Object.getOwnPropertySymbols(item).length > 0) fail('it has a symbol as a key');
  return Object.keys(item).sort();
}

const pathOf = (frames: readonly Frame[]): string =>
  frames.reduce((path, { keys, next }) => {
    const key = keys?.[next - 1];
    if (key === undefined) return `${path}[${next - 1}]`;
    return /^\w+$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
  }, '$');
