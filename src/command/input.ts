import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { isUtf8 } from 'node:buffer';
import { CommandError } from './errors.js';

/** A file as a stream; standard input where there is none, or for `-`. */
export const openInput = (file: string | undefined, stdin: Readable): AsyncIterable<Uint8Array> =>
  file === undefined || file === '-' ? stdin : createReadStream(file);

/** A document as a whole; standard input where no file is named, or for `-`. */
export async function readDocument(file: string | undefined, stdin: Readable): Promise<Uint8Array> {
  const bytes = file === undefined || file === '-' ? await collect(stdin) : await readFile(file);
  if (isUtf8(bytes)) return bytes;
  throw new CommandError(`${file ?? 'standard input'} is no UTF-8 text`);
}

async function collect(input: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const part of input) chunks.push(part);
  return Buffer.concat(chunks);
}
