/**
 * Where the command reads from and writes to.
 *
 * @module
 */

import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

export type Language = 'en' | 'zh';

/** The standard streams; the process has them, and a test has its own. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The reader went away: what is left to say has nobody to hear it. */
export class ClosedPipeError extends Error {
  override readonly name = 'ClosedPipeError';
}

/** Writes with backpressure: whoever waits for it holds no more in memory than the stream's own buffer. */
export class Output {
  readonly #stream: Writable;
  #failure: Error | undefined;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#failure ??= error.code === 'EPIPE' ? new ClosedPipeError(error.message, { cause: error }) : error;
    });
  }

  /** @throws ClosedPipeError where the reader is gone, and the system's error where nothing can be written */
  async write(text: string): Promise<void> {
    this.#check();
    if (!this.#stream.write(text)) await this.#drained();
    this.#check();
  }

  async lines(lines: readonly string[]): Promise<void> {
    if (lines.length > 0) await this.write(`${lines.join('\n')}\n`);
  }

  /** Writes one piece after the other, as far as the reader has taken those before. */
  async pieces(pieces: AsyncIterable<string>): Promise<void> {
    for await (const piece of pieces) await this.write(piece);
  }

  /** Waits until everything is written. */
  async flush(): Promise<void> {
    this.#check();
    await new Promise<void>((resolve) => {
      this.#stream.write('', () => resolve());
    });
    this.#check();
  }

  async #drained(): Promise<void> {
    const stop = new AbortController();
    const { signal } = stop;
    try {
      // a pipe that closes while it is full never drains
      await Promise.race([once(this.#stream, 'drain', { signal }), once(this.#stream, 'close', { signal })]);
    } catch (error) {
      // `once` rejects on 'error', which the constructor has noted
      if (this.#failure === undefined) throw error;
    } finally {
      stop.abort();
    }
  }

  #check(): void {
    if (this.#failure) throw this.#failure;
    if (this.#stream.destroyed) throw new ClosedPipeError('the output is closed');
  }
}
