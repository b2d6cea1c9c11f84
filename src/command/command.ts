/**
 * What a command is, and what it has to work with.
 *
 * @module
 */

import type { Bilingual } from '../model/observation.js';
import type { Language, Output, Terminal } from './terminal.js';

export interface Context {
  readonly terminal: Terminal;
  readonly out: Output;
  readonly lang: Language;
}

/** One command: what `--help` says of it, and what it does. */
export interface Command {
  readonly name: string;
  /** The arguments, behind the name. */
  readonly usage: string;
  readonly summary: Bilingual;
  /** What its options mean, and an example. */
  readonly help: Bilingual;
  /** @returns the exit code */
  readonly run: (args: readonly string[], context: Context) => Promise<number>;
}

/** How a command is called. */
export const usageOf = ({ name, usage }: Pick<Command, 'name' | 'usage'>): string =>
  `shanghai-sti ${name} ${usage}`.trimEnd();
