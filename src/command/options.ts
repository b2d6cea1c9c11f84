/**
 * The arguments: `node:util` reads them, and what is common to all commands stands here.
 *
 * @module
 */

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { currentEdition, editionAreas, type EditionName } from '../editions/registry.js';
import { CommandError } from './errors.js';
import type { Language } from './terminal.js';

type Options = NonNullable<ParseArgsConfig['options']>;

const common = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
} as const satisfies Options;

const formats = {
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
} as const satisfies Options;

export type Format = 'text' | 'json' | 'ndjson';

/** What a command was given, read. */
export interface Given<T extends Options> {
  readonly values: { readonly [K in keyof T]?: T[K] extends { readonly type: 'boolean' } ? boolean : string };
  readonly positionals: readonly string[];
  readonly format: Format;
}

/**
 * A negative figure (-5亿元, -.5%) is no row of short options: while the arguments are read, a NUL stands before it, which no
 * argument of a process has.
 */
const guarded = (args: readonly string[]): string[] => args.map((arg) => arg.replace(/^-(?=[\d.])/, '\0-'));
const unguarded = <T>(arg: T): T => (typeof arg === 'string' ? arg.replace(/^\0/, '') : arg) as T;

/** Reads a command's own options beside the common ones, and as many other arguments as it takes. */
export function readArguments<const T extends Options>(
  args: readonly string[],
  options: T,
  [least, most]: readonly [least: number, most: number],
  usage: string,
): Given<T> {
  const parsed = parseArgs({
    args: guarded(args),
    options: { ...common, ...formats, ...options },
    allowPositionals: true,
    tokens: true,
  });
  const names = parsed.tokens.filter((token) => token.kind === 'option').map((token) => token.name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new CommandError(`--${twice} is given twice`);
  const positionals = parsed.positionals.map(unguarded);
  const values = Object.fromEntries(
    Object.entries(parsed.values).map(([name, value]) => [name, unguarded(value)]),
  ) as typeof parsed.values;
  if (positionals.length < least || positionals.length > most) throw new CommandError(`usage: ${usage}`);
  const { json = false, ndjson = false } = values as { json?: boolean; ndjson?: boolean };
  if (json && ndjson) throw new CommandError('--json and --ndjson exclude each other');
  return { values, positionals, format: json ? 'json' : ndjson ? 'ndjson' : 'text' };
}

/** What is common to all commands, the name of the command, and the arguments without it. */
export interface CommonArguments {
  readonly name: string | undefined;
  readonly rest: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly lang: Language;
}

/** Reads what is common, leniently: the command knows its own options. */
export function readCommon(args: readonly string[], locale: string): CommonArguments {
  const { values, tokens } = parseArgs({
    args: guarded(args),
    options: { ...common, version: { type: 'boolean', short: 'V' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given: Readonly<Record<string, unknown>> = values;
  const { lang = locale.startsWith('zh') ? 'zh' : 'en' } = given;
  if (lang === true) throw new CommandError('--lang takes a language; expected zh or en');
  if (lang !== 'en' && lang !== 'zh')
    throw new CommandError(`unknown language ${JSON.stringify(lang)}; expected zh or en`);
  const name = tokens.find((token) => token.kind === 'positional');
  return {
    name: unguarded(name?.value),
    rest: args.filter((_, index) => index !== name?.index),
    help: given['help'] === true,
    // behind a command it is none of the common options
    version: given['version'] === true && name === undefined,
    lang,
  };
}

/** One of the words that an option takes. */
export function oneOf<const T extends string>(
  name: string,
  given: string | undefined,
  words: readonly T[],
): T | undefined {
  if (given === undefined) return undefined;
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  throw new CommandError(`unknown ${name} ${JSON.stringify(given)}; expected one of ${words.join(', ')}`);
}

/** The edition that `--edition` names; the current one where it is not given. */
export const editionOf = (given: string | undefined): EditionName =>
  oneOf('edition', given, Object.keys(editionAreas) as EditionName[]) ?? currentEdition;

/** A whole number that an option takes. */
export function wholeNumber(
  option: string,
  given: string | undefined,
  [least, most]: readonly [number, number],
): number | undefined {
  if (given === undefined) return undefined;
  const number = /^\d{1,15}$/.test(given) ? Number(given) : NaN;
  if (number >= least && number <= most) return number;
  throw new CommandError(`--${option} takes a whole number from ${least} to ${most}, not ${JSON.stringify(given)}`);
}
