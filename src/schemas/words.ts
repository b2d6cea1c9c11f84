import type * as z from 'zod/mini';

/**
 * The messages: which field, what was given, what would fit. Every value is cut where it is shown, so that no message
 * grows with the input.
 *
 * @module
 */

type RawIssue = z.core.$ZodRawIssue;

/** A value as a message shows it. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 37)}…` : value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

/** A place as a message names it: `observations[3].name.zh`. */
export function nameOf(path: readonly PropertyKey[]): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return name.replace(/^\./, '') || 'the record';
}

/** A message: the place, then the reason, which goes on from there. */
export const sentence = (path: readonly PropertyKey[], reason: string): string => `${nameOf(path)} ${reason}`;

/** The message of an issue that zod finds: of every schema here, the plain shapes too. */
export const explain = (issue: RawIssue): string =>
  sentence(issue.path ?? [], `${given(issue)}: expected ${fitOf(issue)}`);

function given(issue: RawIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const [keys, more] = [issue.keys.slice(0, 3).map(show).join(', '), issue.keys.length - 3];
    return `has ${keys}${more > 0 ? ` and ${more} more` : ''}`;
  }
  return issue.input === undefined ? 'is missing' : `is ${show(issue.input)}`;
}

/** What would fit. */
function fitOf(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected as string] ?? String(issue.expected);
    case 'invalid_value': {
      const values = (issue.values as readonly unknown[]).map(show);
      return values.length > 1 ? `one of ${values.join(', ')}` : values.join();
    }
    case 'unrecognized_keys':
      return `no other field than ${fieldsOf(issue.inst).join(', ')}`;
    case 'not_multiple_of':
      return 'a whole number';
    case 'too_small':
      if (issue.origin === 'array') return 'at least one entry';
      return `a number ${issue.inclusive === false ? 'above' : 'of at least'} ${String(issue.minimum)}`;
    default:
      return 'another value';
  }
}

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const fieldsOf = (schema: unknown): string[] => Object.keys((schema as z.ZodMiniObject | undefined)?.shape ?? {});
