import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BrokenLine, linesOf } from '../../src/command/lines.js';

async function* chunked(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const size of sizes) {
    yield bytes.subarray(from, from + size);
    from += size;
  }
  yield bytes.subarray(from);
}

async function read(bytes: Uint8Array, limit: number, sizes: readonly number[] = []): Promise<(string | BrokenLine)[]> {
  const lines: (string | BrokenLine)[] = [];
  for await (const batch of linesOf(chunked(bytes, sizes), limit)) lines.push(...batch);
  return lines;
}

/** The bytes of each line, by the plainest way there is. */
function plainly(bytes: Uint8Array): Buffer[] {
  const lines: number[][] = [[]];
  for (const byte of bytes) {
    if (byte === 0x0a) lines.push([]);
    else lines.at(-1)!.push(byte);
  }
  if (lines.at(-1)!.length === 0) lines.pop();
  return lines.map((line) => Buffer.from(line));
}

const bytes = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\n\n', '\r\n', '亿元', '𠀀', 'abc', '').map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 4 }),
      fc.nat({ max: 3000 }).map((length) => Buffer.alloc(length, 0x61)),
    ),
    { maxLength: 30 },
  )
  .map((parts) => new Uint8Array(Buffer.concat(parts)))
  .filter((all) => all[0] !== 0xef);

describe('lines of a stream', () => {
  it('are those of the whole, however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.array(fc.nat({ max: 500 })),
        fc.integer({ min: 1, max: 2000 }),
        async (all, sizes, limit) => {
          const lines = await read(all, limit, sizes);
          expect(lines.map((line) => (typeof line === 'string' ? Buffer.byteLength(line) : line.bytes))).toEqual(
            plainly(all).map((line) => line.length),
          );
          for (const [index, line] of plainly(all).entries()) {
            const own = lines[index]!;
            const text = line.toString('utf8');
            const valid = Buffer.from(text).equals(line);
            if (line.length > limit) expect(own).toMatchObject({ code: 'line-too-long' });
            else if (!valid) expect(own).toEqual({ code: 'invalid-utf8', beginning: text, bytes: line.length });
            else expect(own).toBe(text);
          }
        },
      ),
    );
  });

  it('keeps the beginning of a line that is too long, and cuts no character in two', async () => {
    const [long, next] = await read(Buffer.from(`${'万'.repeat(5000)}\nnext`), 100, [7, 4000, 3000]);
    expect(long).toEqual({ code: 'line-too-long', beginning: '万'.repeat(333), bytes: 15_000 });
    expect(next).toBe('next');
  });

  it('drops a byte order mark at the beginning, and nowhere else', async () => {
    expect(await read(Buffer.from('\uFEFFa\n\uFEFFb'), 100)).toEqual(['a', '\uFEFFb']);
    expect(await read(Buffer.from('\uFEFFa'), 100)).toEqual(['a']);
  });

  it('has no line in nothing, and an empty one before a line feed', async () => {
    expect(await read(Buffer.from(''), 100)).toEqual([]);
    expect(await read(Buffer.from('\n'), 100)).toEqual(['']);
  });
});
