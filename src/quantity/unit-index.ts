import { counters, currencies, derivedNames, physicalUnits, rates, unitAliases } from '../model/units.js';

/** A unit by the name that is printed. */
export interface UnitEntry {
  readonly name: string;
  /** The unit that is kept. */
  readonly unit: string;
  /** The power of ten between the two: −1 for ‰, which is kept as %. */
  readonly power: number;
  /** In a text: the characters with which it begins another word, 部门, 家庭. */
  readonly not?: string;
}

/** The units by name; a name of one character by its code, which is faster. */
export const printedUnits = /* @__PURE__ */ unitIndex();

function unitIndex(): ReadonlyMap<string | number, UnitEntry> {
  const index = new Map<string | number, UnitEntry>([['', { name: '', unit: '', power: 0 }]]);
  for (const word of [counters, currencies, rates, physicalUnits, derivedNames, unitAliases].join(' ').split(' ')) {
    const [name, unit = name, power = 0] = word.split('=') as [string, string?, string?];
    index.set(name[1] ? name : name.charCodeAt(0), { name, unit, power: +power });
  }
  return index;
}

/** More characters than the name of a unit has. */
const LONGEST = 8;

/** The unit with the longest name at a place. */
export function longestUnit(text: string, at: number): UnitEntry | undefined {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const entry = printedUnits.get(length > 1 ? text.slice(at, at + length) : text.charCodeAt(at));
    if (entry) return entry;
  }
  return undefined;
}
