import { UnitError } from '../model/errors.js';
import { units } from '../model/units.js';

/** Whether a name is a unit of the table, without a scale and no quotient. */
export const isUnit = (name: string): boolean => (units as readonly string[]).includes(name);

/**
 * The scale and the base unit of a unit's name: 万 and 元 of 万元, none and 千瓦 of 千瓦, none and 件/万人 of 件/万人.
 *
 * @throws UnitError where the base is not in the table
 */
export function splitScale(name: string): readonly [scale: string, base: string] {
  const [above, below, more] = name.split('/', 3) as [string, string?, string?];
  const scales = /^[十百千万亿]*/.exec(above)![0].length;
  for (let length = 0; length <= scales; length++) {
    if (!isUnit(above.slice(length)) || more !== undefined) continue;
    if (below !== undefined) splitScale(below);
    return [name.slice(0, length), name.slice(length)];
  }
  throw new UnitError('unknown-unit', `"${name}" is no unit of the table, with or without a scale before it`);
}
