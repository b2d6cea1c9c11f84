import { NumberError } from '../model/errors.js';
import type { Quantity } from '../model/quantity.js';
import { convert as convertQuantity } from '../quantity/convert.js';
import { formatQuantity } from '../quantity/format.js';
import { interval } from '../quantity/interval.js';
import { parseQuantity } from '../quantity/parse.js';
import { type Command, usageOf } from './command.js';
import { exitCodes } from './exit-codes.js';
import { CommandError } from './errors.js';
import { readArguments } from './options.js';

/** The figure in the unit; none for a fraction that no decimal ends, such as 三分之二. */
function written(quantity: Quantity, unit: string): string | null {
  try {
    return formatQuantity(quantity, { unit });
  } catch (error) {
    if (error instanceof NumberError) return null;
    throw error;
  }
}

/** `shanghai-sti convert 2470.67万元 亿元`: a figure in another unit, with every printed digit and its bound. */
export const convert: Command = {
  name: 'convert',
  usage: 'FIGURE UNIT',
  summary: { en: 'a figure in another unit, exactly', zh: '换算单位，不丢一位数字' },
  help: {
    en: `  The words around the figure (约, 余) stay with it; --json has the number and its interval too.

  shanghai-sti convert 2470.67万元 亿元    # 0.247067亿元`,
    zh: `  数字的限定词（约、余）一并保留；--json 另给数值及其区间。

  shanghai-sti convert 2470.67万元 亿元    # 0.247067亿元`,
  },
  run: async (args, { out }) => {
    const { positionals, format } = readArguments(args, {}, [2, 2], usageOf(convert));
    const [figure, unit] = positionals as [string, string];
    const quantity = parseQuantity(figure);
    const to = unit as typeof quantity.unit;
    // first, because its error names the units the right way round
    const value = convertQuantity(quantity, to);
    const text = written(quantity, to);
    if (format === 'text') {
      if (text === null) throw new CommandError(`${figure} has no last decimal in ${unit}: --json has the number`);
      await out.lines([text]);
    } else {
      const { low = null, high = null } = interval(quantity, to);
      const { printed, bound } = quantity;
      const converted = { printed, value, unit, bound, low, high, text };
      await out.write(`${JSON.stringify(converted, null, format === 'json' ? 2 : 0)}\n`);
    }
    return exitCodes.ok;
  },
};
