/**
 * Finds the command, runs it, and turns what it throws into words and an exit code.
 *
 * @module
 */

import { createRequire } from 'node:module';
import { audit } from './audit.js';
import { type Command, usageOf } from './command.js';
import { convert } from './convert.js';
import { CommandError, isExpected } from './errors.js';
import { exitCodes } from './exit-codes.js';
import { extract } from './extract.js';
import { commandHelp, help } from './help.js';
import { list } from './list.js';
import { readCommon } from './options.js';
import { show } from './show.js';
import { ClosedPipeError, Output, type Terminal } from './terminal.js';
import { verify } from './verify.js';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [list, show, convert, extract, audit, verify];

/**
 * Runs the command line.
 *
 * @param args - without the names of Node and of the script
 * @returns the exit code
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  // whoever closed stderr does not want to hear of it
  terminal.stderr.on('error', () => {});
  const out = new Output(terminal.stdout);
  try {
    const code = await dispatch(args, terminal, out);
    await out.flush();
    return code;
  } catch (error) {
    if (error instanceof ClosedPipeError) return exitCodes.closed;
    if (isExpected(error)) {
      terminal.stderr.write(`shanghai-sti: ${error.message}\n`);
      return exitCodes.usage;
    }
    terminal.stderr.write(
      `shanghai-sti: a fault of the program\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return exitCodes.fault;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal, out: Output): Promise<number> {
  const { env } = terminal;
  const { name, rest, lang, ...asked } = readCommon(args, env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '');
  if (asked.version) {
    await out.lines([version()]);
    return exitCodes.ok;
  }
  const command = commands.find((one) => one.name === name);
  if (command !== undefined) {
    if (!asked.help) return command.run(rest, { terminal, out, lang });
    await out.lines(commandHelp(command, lang));
    return exitCodes.ok;
  }
  if (name !== undefined) {
    throw new CommandError(
      `unknown command ${JSON.stringify(name)}; expected one of ${commands.map((one) => one.name).join(', ')}`,
    );
  }
  if (asked.help) {
    await out.lines(help(commands, lang));
    return exitCodes.ok;
  }
  throw new CommandError(`usage: ${usageOf({ name: 'COMMAND', usage: '…' })}; shanghai-sti --help lists the commands`);
}

/** The package's version; the package is found by its own name, from the source as from `dist`. */
const version = (): string =>
  (createRequire(import.meta.url)('shanghai-sti/package.json') as { readonly version: string }).version;
