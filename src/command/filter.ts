/**
 * The filter for bulk work: a record in, a record out, in order, in constant memory.
 *
 * @module
 */

import { type BrokenLine, linesOf } from './lines.js';
import { brokenLine, errorLine, readRecord, type RecordOptions, tail } from './record.js';
import type { Output } from './terminal.js';

export interface FilterOptions extends RecordOptions {
  /** The most bytes that a line may have. */
  readonly maxLine: number;
  /** The mentions of a text; lazily, so that a text full of figures is never held as objects. */
  readonly extract: (text: string) => Iterable<object>;
}

/** What went through so far. */
export interface Counts {
  records: number;
  errors: number;
  bytes: number;
}

/** So many characters are handed on at once: as much as a pipe holds. */
const batch = 65_536;

/**
 * Reads records to the end, and writes what each of them becomes.
 *
 * Whatever a chunk of the input completes is written before the next chunk is awaited, so that a program which sends a
 * record and waits for the answer gets it. A line that is no record becomes an error record in its place.
 *
 * @throws ClosedPipeError where the reader is gone; the input is closed then
 */
export async function filter(
  input: AsyncIterable<Uint8Array>,
  out: Output,
  options: FilterOptions,
  counts: Counts = { records: 0, errors: 0, bytes: 0 },
): Promise<Counts> {
  for await (const text of batches(input, options, counts)) await out.write(text);
  return counts;
}

async function* batches(
  input: AsyncIterable<Uint8Array>,
  options: FilterOptions,
  counts: Counts,
): AsyncGenerator<string> {
  let number = 0;
  for await (const lines of linesOf(counted(input, counts), options.maxLine)) {
    let ready = '';
    for (const line of lines) {
      number++;
      for (const part of answer(line, number, options, counts)) {
        ready += part;
        if (ready.length < batch) continue;
        yield ready;
        ready = '';
      }
    }
    if (ready !== '') yield ready;
  }
}

/** What a line becomes, in parts: a text full of figures is never held as objects. */
function* answer(
  line: string | BrokenLine,
  number: number,
  options: FilterOptions,
  counts: Counts,
): Generator<string, void, undefined> {
  const record = typeof line === 'string' ? readRecord(line, options) : line;
  if (record === undefined) return;
  counts.records++;
  if ('text' in record) {
    let before = record.head;
    for (const mentions of groupsOf(options.extract(record.text))) {
      yield before + JSON.stringify(mentions).slice(1, -1);
      before = ',';
    }
    yield before === ',' ? tail : before + tail;
    return;
  }
  counts.errors++;
  yield 'bytes' in record ? brokenLine(record, number, options.maxLine) : errorLine(record, number, line as string);
}

/** Some at a time: one by one they take longer to write, and all at once they may fill the memory. */
function* groupsOf(mentions: Iterable<object>): Generator<object[], void, undefined> {
  let group: object[] = [];
  for (const mention of mentions) {
    if (group.push(mention) < 64) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

async function* counted(input: AsyncIterable<Uint8Array>, counts: Counts): AsyncGenerator<Uint8Array> {
  for await (const chunk of input) {
    counts.bytes += chunk.length;
    yield chunk;
  }
}
