import { describe, expect, it } from 'vitest';
import { mutations } from './mutations.js';
import { edited, pathOf, records } from './records.js';

describe('a record that passes', () => {
  it.each(Object.entries(records))('%s', (_, [schema, record]) => {
    expect(schema.safeParse(record)).toEqual({ success: true, data: record });
  });
});

describe('a spoiled record is refused, and the message says where, what and what would fit', () => {
  const withMessage = mutations.map((row) => [`${row[2] || 'the record'} ${row[3]}`, ...row] as const);
  it.each(withMessage)('%s', (message, name, edits, path) => {
    const [schema, record] = records[name]!;
    const { success, error } = schema.safeParse(edited(record, edits));
    expect(success).toBe(false);
    const [issue] = error!.issues;
    expect(issue!.path).toEqual(pathOf(path));
    if (message.endsWith('…')) expect(issue!.message).toContain(message.slice(0, -1));
    else expect(issue!.message).toBe(message);
  });

  it('there are many', () => {
    expect(mutations.length).toBeGreaterThanOrEqual(100);
  });
});
