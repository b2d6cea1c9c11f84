import { counters, currencies, measures } from '../model/units.js';
import { printedUnits } from '../quantity/parse.js';

/** What kind of thing a unit measures. */
export const enum UnitKind {
  Counter,
  Money,
  Time,
  Measure,
  Rate,
}

/** A unit by the name that is printed. */
export interface PrintedUnit {
  readonly name: string;
  /** The unit that is kept, and the power of ten between the two: 4‰ is 0.4 %. */
  readonly unit: string;
  readonly power: number;
  readonly kind: UnitKind;
}

interface Index {
  /** The number of the row of the units that begin with a character, by its code. */
  readonly row: Uint8Array;
  /** The longest name first. */
  readonly rows: readonly (readonly PrintedUnit[])[];
}

const index = /* @__PURE__ */ unitIndex();

function unitIndex(): Index {
  const row = new Uint8Array(0x10000);
  const rows: PrintedUnit[][] = [[]];
  const groups: readonly (readonly [UnitKind, string])[] = [
    [UnitKind.Time, '年 个月 天 小时 分钟 秒 岁'],
    [UnitKind.Money, currencies],
    [UnitKind.Counter, counters],
    [UnitKind.Measure, measures],
  ];
  for (const [key, [unit, power]] of printedUnits) {
    const name = typeof key === 'number' ? String.fromCharCode(key) : key;
    if (!name) continue;
    const code = name.charCodeAt(0);
    const kind = /^(%|百分点|基点|倍|成)$/.test(unit)
      ? UnitKind.Rate
      : (groups.find(([, names]) => names.split(' ').includes(unit))?.[0] ?? UnitKind.Measure);
    row[code] ||= rows.push([]) - 1;
    rows[row[code]!]!.push({ name, unit, power, kind });
  }
  row['％'.charCodeAt(0)] = rows.push([{ name: '％', unit: '%', power: 0, kind: UnitKind.Rate }]) - 1;
  for (const one of rows) one.sort((a, b) => b.name.length - a.name.length);
  return { row, rows };
}

/** The unit with the longest name at that place. */
export function unitAt(text: string, at: number): PrintedUnit | undefined {
  const row = at < text.length ? index.row[text.charCodeAt(at)]! : 0;
  if (!row) return undefined;
  const units = index.rows[row]!;
  for (let k = 0; k < units.length; k++) {
    const unit = units[k]!;
    if (unit.name.length === 1 || text.startsWith(unit.name, at)) return unit;
  }
  return undefined;
}
