/**
 * How the tour looks; its tables line up as those of the command do.
 *
 * @module
 */

export { padEnd, padStart, table, width, wrap } from '../../src/command/layout.js';

/** As wide as the tour gets. */
export const columns = 100;

/** A number with commas, and with every digit that figures here have. */
export const digits = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 9 });

/** Colour only for a person: not into a file or a pipe, and not where NO_COLOR asks for none. */
const coloured = process.stdout.isTTY && !process.env['NO_COLOR'];
const style =
  (code: number) =>
  (text: string): string =>
    coloured ? `\u001b[${code}m${text}\u001b[0m` : text;

export const bold = style(1);
export const dim = style(2);
