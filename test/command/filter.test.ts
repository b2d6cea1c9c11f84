import { once } from 'node:events';
import { Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counts, filter, type FilterOptions } from '../../src/command/filter.js';
import { progressLine, showProgress } from '../../src/command/progress.js';
import { ClosedPipeError, Output } from '../../src/command/terminal.js';
import { Kept } from './terminal.js';

/** Counts the letters a: what the engine does with a text does not matter here. */
const options: FilterOptions = {
  field: 'text',
  as: 'mentions',
  plain: false,
  maxLine: 10_000,
  extract: (text) => Array.from(text.matchAll(/a/g), ({ index }) => ({ start: index })),
};

async function* inputOf(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function filtered(
  chunks: readonly (string | Uint8Array)[],
  given: Partial<FilterOptions> = {},
): Promise<{ lines: string[]; counts: Counts }> {
  const kept = new Kept();
  const counts = await filter(inputOf(...chunks), new Output(kept), { ...options, ...given });
  expect(kept.text.endsWith('\n') || kept.text === '').toBe(true);
  return { lines: kept.text.split('\n').slice(0, -1), counts };
}

describe('a record', () => {
  it('is a string, or an object with a text; all that it had goes out again as it was written', async () => {
    const { lines, counts } = await filtered([
      String.raw`"b\u0061"` + '\r\n',
      '\n  { "id": 12345678901234567890, "text": "aa" , "tags":[1.0] }  \n',
      '{"text":""}',
    ]);
    expect(lines).toEqual([
      String.raw`{"text":"b\u0061","mentions":[{"start":1}]}`,
      '{ "id": 12345678901234567890, "text": "aa" , "tags":[1.0] ,"mentions":[{"start":0},{"start":1}]}',
      '{"text":"","mentions":[]}',
    ]);
    expect(counts).toMatchObject({ records: 3, errors: 0 });
  });

  it('may have other names for its fields', async () => {
    const { lines } = await filtered(['{"body":"a","text":1}\n"a"'], { field: 'body', as: 'x' });
    expect(lines).toEqual(['{"body":"a","text":1,"x":[{"start":0}]}', '{"body":"a","x":[{"start":0}]}']);
  });

  it('is a line as it stands, with --plain, be it blank', async () => {
    const { lines } = await filtered(['a"\n\nb\r\n'], { plain: true });
    expect(lines).toEqual([
      String.raw`{"text":"a\"","mentions":[{"start":0}]}`,
      '{"text":"","mentions":[]}',
      '{"text":"b","mentions":[]}',
    ]);
  });
});

it('that is good has the mentions, whatever fields it had, and an error record has none', async () => {
  const { lines } = await filtered(['{"text":"a","error":1}\n{"mentions":[]}\n']);
  expect(lines.map((line) => Object.keys(JSON.parse(line) as object))).toEqual([
    ['text', 'error', 'mentions'],
    ['error'],
  ]);
});

describe('a line that is no record', () => {
  it('becomes an error record in its place, and the rest goes on', async () => {
    const bad: readonly (readonly [string | Uint8Array, string])[] = [
      ['{"text":"a"', 'malformed-json'],
      ['a', 'malformed-json'],
      ['[1]', 'not-a-record'],
      ['null', 'not-a-record'],
      ['7', 'not-a-record'],
      ['{}', 'no-text'],
      ['{"text":7}', 'no-text'],
      ['{"toString":"a"}', 'no-text'],
      ['{"text":"a","mentions":1}', 'field-taken'],
      [`"${'b'.repeat(10_000)}"`, 'line-too-long'],
      [Uint8Array.of(0x22, 0xff, 0x22), 'invalid-utf8'],
    ];
    const { lines, counts } = await filtered(bad.flatMap(([line]) => [line, '\n"a"\n']));
    expect(lines).toHaveLength(2 * bad.length);
    for (const [index, [line, code]] of bad.entries()) {
      const { error } = JSON.parse(lines[2 * index]!) as { error: Record<string, unknown> };
      expect(error).toMatchObject({ code, line: 2 * index + 1, message: expect.any(String) });
      if (code !== 'line-too-long') expect(error['input']).toBe(Buffer.from(line).toString());
      expect(lines[2 * index + 1]).toBe('{"text":"a","mentions":[{"start":0}]}');
    }
    expect(counts).toMatchObject({ records: 2 * bad.length, errors: bad.length });
  });

  it('loses no record: one out for each that is in, in order, whatever is in them', async () => {
    const line = fc.oneof(
      fc.json(),
      fc.string(),
      fc.record({ text: fc.string(), id: fc.nat() }).map((record) => JSON.stringify(record)),
      fc.string().map((text) => JSON.stringify(text)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line.map((text) => text.replaceAll('\n', ' '))), async (all) => {
        const { lines } = await filtered([all.join('\n')]);
        const records = all.filter((one) => one.trim() !== '');
        const numbers = all.flatMap((one, index) => (one.trim() === '' ? [] : [index + 1]));
        expect(lines).toHaveLength(records.length);
        for (const [index, out] of lines.entries()) {
          const read = JSON.parse(out) as Record<string, unknown> & { error?: { line: number; input: string } };
          if ('mentions' in read) {
            const given: unknown = JSON.parse(records[index]!);
            const { mentions, ...rest } = read;
            expect(rest).toEqual(typeof given === 'string' ? { text: given } : given);
            expect(mentions).toHaveLength([...String(rest['text']).matchAll(/a/g)].length);
          } else {
            expect(read.error).toMatchObject({ line: numbers[index], input: records[index]!.replace(/^\uFEFF/, '') });
          }
        }
      }),
    );
  });
});

describe('the stream', () => {
  it('answers a record before it waits for the next chunk', async () => {
    const kept = new Kept();
    const seen: string[] = [];
    async function* input(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('"a"\n"b');
      seen.push(kept.text);
      yield Buffer.from('"\n');
      seen.push(kept.text);
    }
    await filter(input(), new Output(kept), options);
    expect(seen).toEqual([
      '{"text":"a","mentions":[{"start":0}]}\n',
      '{"text":"a","mentions":[{"start":0}]}\n{"text":"b","mentions":[]}\n',
    ]);
  });

  it('reads no further than the reader has taken', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        asked++;
        yield Buffer.from('"aaaa"\n'.repeat(1000));
      }
    }
    const stopped = new Writable({ highWaterMark: 1000, write: () => {} });
    filter(endless(), new Output(stopped), options).catch(() => {});
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    expect(asked).toBeLessThanOrEqual(2);
    stopped.destroy();
  });

  it('loses nothing when the reader stops for a while', async () => {
    const records = Array.from({ length: 1000 }, (_, index) => JSON.stringify({ id: index, text: 'aaa' }));
    let taken = '';
    let writes = 0;
    const slow = new Writable({
      highWaterMark: 100,
      decodeStrings: false,
      write: (chunk: string, _, done) => {
        taken += chunk;
        if (++writes % 3 === 0) setTimeout(done, 5);
        else setImmediate(done);
      },
    });
    await filter(inputOf(...records.map((record) => `${record}\n`)), new Output(slow), options);
    const ids = taken
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: number }).id);
    expect(ids).toEqual(records.map((_, index) => index));
  });

  it('ends, and closes its input, when the reader goes away', async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('"aaaa"\n'.repeat(1000));
      } finally {
        closed = true;
      }
    }
    const gone = new Writable({
      highWaterMark: 100,
      write: (_, __, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    await expect(filter(endless(), new Output(gone), options)).rejects.toThrow(ClosedPipeError);
    expect(closed).toBe(true);
    const full = new Writable({
      write: (_, __, done) => done(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
    });
    await expect(filter(endless(), new Output(full), options)).rejects.toThrow('no space left');
    const shut = new Writable({ highWaterMark: 100, write: () => {} });
    const waiting = filter(endless(), new Output(shut), options);
    shut.destroy();
    await once(shut, 'close');
    await expect(waiting).rejects.toThrow(ClosedPipeError);
  });

  it('holds no text full of figures as objects: its mentions are written while they are read', async () => {
    const kept = new Kept();
    let ahead = 0;
    await filter(inputOf('"many"\n'), new Output(kept), {
      ...options,
      extract: function* many() {
        for (let index = 0; index < 100_000; index++) {
          ahead = Math.max(ahead, index * 12 - kept.text.length);
          yield { start: index };
        }
      },
    });
    expect((JSON.parse(kept.text) as { mentions: unknown[] }).mentions).toHaveLength(100_000);
    expect(ahead).toBeLessThan(200_000);
  });
});

describe('progress', () => {
  it('is told to a person, and to nobody else', () => {
    const terminal = (stdoutTTY: boolean, stderrTTY: boolean): string => {
      const stderr = Object.assign(new Kept(), { isTTY: stderrTTY });
      const stdout = Object.assign(new Kept(), { isTTY: stdoutTTY });
      showProgress({ stdout, stderr }, { records: 1, errors: 0, bytes: 5 })();
      return stderr.text + stdout.text;
    };
    expect(terminal(false, true)).toContain('1 records, 0.0 MB');
    expect(terminal(true, true) + terminal(false, false) + terminal(true, false)).toBe('');
    expect(progressLine({ records: 1_234_567, errors: 3, bytes: 512e6 }, 10)).toBe(
      '1,234,567 records, 512.0 MB, 51.2 MB/s, 3 errors',
    );
  });
});
