import { Readable, Writable } from 'node:stream';
import { run } from '../../src/command/run.js';
import type { Terminal } from '../../src/command/terminal.js';

/** A stream that keeps what is written to it. */
export class Kept extends Writable {
  #text = '';

  constructor() {
    super({ decodeStrings: false });
  }

  override _write(chunk: string | Buffer, _: BufferEncoding, done: () => void): void {
    this.#text += chunk.toString();
    done();
  }

  get text(): string {
    return this.#text;
  }
}

/** What a run of the command left behind. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process, with a standard input and an environment of its own. */
export async function command(args: readonly string[], stdin = '', env: Terminal['env'] = {}): Promise<Ran> {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const code = await run(args, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env });
  return { code, stdout: stdout.text, stderr: stderr.text };
}
