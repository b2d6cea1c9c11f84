/**
 * A record of the filter: a line in, and what stands before and behind its mentions in the line out.
 *
 * @module
 */

import type { BrokenLine } from './lines.js';

export interface RecordOptions {
  /** The field that holds the text. */
  readonly field: string;
  /** The field that gets the mentions. */
  readonly as: string;
  /** Whether a line is a text as it stands, and not JSON. */
  readonly plain: boolean;
}

/** What the error record of a line says; the guides explain each. */
export const errorCodes = [
  'malformed-json',
  /** JSON, but neither a string nor an object. */
  'not-a-record',
  /** An object without the field, or with something else than a string in it. */
  'no-text',
  /** An object that has the field of the mentions already. */
  'field-taken',
  'invalid-utf8',
  'line-too-long',
] as const;

export type RecordErrorCode = (typeof errorCodes)[number];

export interface ReadRecord {
  readonly text: string;
  /** The line out, up to its first mention. */
  readonly head: string;
}

export interface RecordError {
  readonly code: RecordErrorCode;
  readonly message: string;
}

/** Reads a line; `undefined` for a blank one, which is no record. */
export function readRecord(line: string, options: RecordOptions): ReadRecord | RecordError | undefined {
  const { field, as, plain } = options;
  const mentions = `${JSON.stringify(as)}:[`;
  if (plain) {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    return { text, head: `{${JSON.stringify(field)}:${JSON.stringify(text)},${mentions}` };
  }
  const json = line.trim();
  if (json === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { code: 'malformed-json', message: error instanceof Error ? error.message : String(error) };
  }
  // What came in goes out as it was written: no number of the record passes through a double.
  if (typeof value === 'string') return { text: value, head: `{${JSON.stringify(field)}:${json},${mentions}` };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { code: 'not-a-record', message: 'a record is a JSON string, or an object with a text' };
  }
  const text: unknown = Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined;
  if (typeof text !== 'string') {
    return {
      code: 'no-text',
      message: `the record has no string in ${JSON.stringify(field)}; --field names the field`,
    };
  }
  if (Object.hasOwn(value, as)) {
    return { code: 'field-taken', message: `the record has ${JSON.stringify(as)} already; --as names another field` };
  }
  return { text, head: `${json.slice(0, -1)},${mentions}` };
}

/** What stands behind the last mention. */
export const tail = ']}\n';

/** The line out for a line that is no record. */
export const errorLine = (error: RecordError, line: number, input: string): string =>
  `${JSON.stringify({ error: { ...error, line, input } })}\n`;

export function brokenLine({ code, beginning, bytes }: BrokenLine, line: number, limit: number): string {
  const message =
    code === 'invalid-utf8'
      ? 'the line is not UTF-8'
      : `the line has ${bytes} bytes, and ${limit} are the most; --max-line sets another limit`;
  return errorLine({ code, message }, line, beginning);
}
