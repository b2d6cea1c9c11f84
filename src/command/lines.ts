/**
 * Lines of a stream of bytes, a batch for each chunk, with no more than a chunk and one line in memory.
 *
 * @module
 */

import { isUtf8 } from 'node:buffer';

/** A line that cannot be read, and what of it can be shown. */
export interface BrokenLine {
  readonly code: 'line-too-long' | 'invalid-utf8';
  /** The whole line, or the beginning of one that is too long; what is no UTF-8 reads as U+FFFD. */
  readonly beginning: string;
  readonly bytes: number;
}

const newline = 0x0a;

/** How much of a line that is too long is kept. */
const kept = 1000;

/**
 * Splits at line feeds. What follows the last one is a line as well, unless it is empty; a byte order mark at the
 * beginning is dropped. A carriage return stays: to JSON it is white space.
 *
 * @param limit - the most bytes that a line may have
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<readonly (string | BrokenLine)[]> {
  let pending: Uint8Array[] = [];
  let length = 0;
  let first = true;
  const withoutMark = (line: string): string => (first && line.startsWith('\uFEFF') ? line.slice(1) : line);

  for await (const chunk of input) {
    const end = chunk.lastIndexOf(newline);
    if (end >= 0) {
      const head = chunk.subarray(0, end);
      const lines =
        length > limit + kept
          ? longThenLines(pending, length, head, limit)
          : split(pending.length === 0 ? head : Buffer.concat([...pending, head]), limit);
      if (typeof lines[0] === 'string') lines[0] = withoutMark(lines[0]);
      first = false;
      yield lines;
      pending = [];
      length = 0;
    }
    const rest = chunk.subarray(end + 1);
    // of a line that is too long only the beginning is kept
    if (length <= limit + kept) pending.push(rest);
    length += rest.length;
  }
  if (length > limit) yield [tooLong(pending, length)];
  else if (length > 0)
    yield split(Buffer.concat(pending), limit).map((line) => (typeof line === 'string' ? withoutMark(line) : line));
}

/** The rest of a line that is too long, and the lines behind it. */
function longThenLines(
  pending: readonly Uint8Array[],
  length: number,
  head: Uint8Array,
  limit: number,
): (string | BrokenLine)[] {
  const end = head.indexOf(newline);
  const long = tooLong(pending, length + (end < 0 ? head.length : end));
  return end < 0 ? [long] : [long, ...split(head.subarray(end + 1), limit)];
}

function split(block: Uint8Array, limit: number): (string | BrokenLine)[] {
  if (isUtf8(block)) {
    const lines = textOf(block).split('\n');
    // three bytes are the most that a UTF-16 unit takes
    return lines.map((line) =>
      line.length * 3 > limit && Buffer.byteLength(line) > limit
        ? tooLong([Buffer.from(line)], Buffer.byteLength(line))
        : line,
    );
  }
  const lines: (string | BrokenLine)[] = [];
  for (let from = 0; from <= block.length;) {
    const at = block.indexOf(newline, from);
    const end = at < 0 ? block.length : at;
    lines.push(lineOf(block.subarray(from, end), limit));
    from = end + 1;
  }
  return lines;
}

function lineOf(bytes: Uint8Array, limit: number): string | BrokenLine {
  if (bytes.length > limit) return tooLong([bytes], bytes.length);
  if (isUtf8(bytes)) return textOf(bytes);
  return { code: 'invalid-utf8', beginning: textOf(bytes), bytes: bytes.length };
}

function tooLong(pending: readonly Uint8Array[], bytes: number): BrokenLine {
  const beginning = Buffer.concat(pending).subarray(0, kept);
  // `stream` leaves out a character that is cut in two
  return { code: 'line-too-long', beginning: new TextDecoder().decode(beginning, { stream: true }), bytes };
}

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
