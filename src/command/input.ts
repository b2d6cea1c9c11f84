import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { isUtf8 } from 'node:buffer';
import { CommandError, messageOf } from './errors.js';

/** A file as a stream; standard input where there is none, or for `-`. */
export const openInput = (file: string | undefined, stdin: Readable): AsyncIterable<Uint8Array> =>
  file === undefined || file === '-' ? stdin : createReadStream(file);

/** A document, as a whole. */
export interface Document {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Reads a document; standard input where no file is named, or for `-`. */
export async function readDocument(file: string | undefined, stdin: Readable): Promise<Document> {
  const name = file ?? 'standard input';
  const bytes = await (file === undefined || file === '-' ? collect(stdin) : readFile(file)).catch(refuse(name));
  if (!isUtf8(bytes)) throw new CommandError(`${name} is not UTF-8 text`);
  try {
    return { bytes, text: new TextDecoder().decode(bytes) };
  } catch (error) {
    return refuse(name)(error);
  }
}

/** Neither a file nor a string may be as large as one likes. */
const refuse =
  (name: string) =>
  (error: unknown): never => {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== undefined) throw error;
    throw new CommandError(
      `${name} is too large to be read as one text (${code ?? messageOf(error)}); --ndjson reads as many records as there are`,
      { cause: error },
    );
  };

async function collect(input: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const part of input) chunks.push(part);
  return Buffer.concat(chunks);
}
