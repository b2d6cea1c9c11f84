import { daysOf } from '../../period/order.js';
import { durationOf } from '../../period/duration.js';
import { decimalOf, sizeOf, stripZeros, writeDecimal } from '../../quantity/decimal.js';
import { ExportError } from '../errors.js';
import { type Cell, indexOf, type Table } from '../table.js';
import { mostDecimals } from './codes.js';
import { attributeColumns } from './components.js';
import { unitCode } from './units.js';

/** An observation in the sense of SDMX: a key, a value, attributes. */
export interface SdmxRow {
  /** FREQ, REF_AREA, INDICATOR, TIME_PERIOD. */
  readonly key: readonly [string, string, string, string];
  /** The digits of OBS_VALUE; `null` where there is no figure. */
  readonly value: string | null;
  /** UNIT_MEASURE, UNIT_MULT, DECIMALS, OBS_STATUS, then a cell for each column that is no component of its own. */
  readonly attributes: readonly Cell[];
}

/** The rows of a table as SDMX has them. */
export function sdmxRows(table: Table): SdmxRow[] {
  const at = (name: string): number => indexOf(table, name);
  const [id, period, area, value, unit] = [at('id'), at('period'), at('area'), at('value'), at('unit')];
  const [resolution, bound, digits] = [at('resolution'), at('bound'), at('digits')];
  const [breakNote, statuses] = ['break_en', 'status'].map((wanted) =>
    table.columns.findIndex(({ name }) => name === wanted),
  ) as [number, number];
  const others = attributeColumns(table).map(({ name }) => at(name));
  const seen = new Set<string>();
  return table.rows.map((row) => {
    const where = `${table.name}, ${row[id]} of ${row[period]}`;
    if (row[area] === null) throw new ExportError('missing', `${where}: no area is given, and one is needed`);
    const key = [frequencyOf(row[period] as string), row[area], row[id], timePeriod(row[period] as string)] as const;
    if (seen.has(key.join())) throw new ExportError('duplicate', `${where}: duplicate key ${key.join('.')}`);
    seen.add(key.join());
    const scaled = scale(
      (row[digits] ?? row[value]) as string | number | null,
      row[resolution] as number | null,
      where,
    );
    const status = statusOf(
      row[value]!,
      row[statuses] === 'preliminary',
      (row[breakNote] ?? null) !== null,
      row[bound] === 'exact',
    );
    return {
      key: key as SdmxRow['key'],
      value: scaled.value,
      attributes: [
        unitCode((row[unit] ?? '') as string).id,
        scaled.multiplier,
        scaled.decimals,
        status,
        ...others.map((place) => row[place]!),
      ],
    };
  });
}

/** OBS_STATUS has one code for a figure: the one that changes most what may be done with it. */
function statusOf(value: Cell, preliminary: boolean, broken: boolean, exact: boolean): string {
  if (value === null) return 'L';
  if (preliminary) return 'P';
  if (broken) return 'B';
  return exact ? 'A' : 'E';
}

/** The power of ten of the least figure that still has all digits of a double, from 10⁻³⁰⁷ on, when divided by 10¹⁵. */
const leastSize = -292;

/** CL_FREQ by the form of the period; a span has no frequency of its own. */
function frequencyOf(period: string): string {
  if (period.includes('/')) return '_O';
  return { 4: 'A', 7: 'M' }[period.length] ?? 'D';
}

/** A span is written by its first day and its length, as SDMX has it: 2025-01-01/P9M. */
const timePeriod = (period: string): string =>
  period.includes('/') ? `${daysOf(period)[0]}/${durationOf(period)}` : period;

/**
 * The digits of a figure as a statistical office writes them: in units, thousands, millions … so that what was printed
 * has no zeros behind it. The resolution is 10^(UNIT_MULT − DECIMALS), where it is a power of ten
 * and UNIT_MULT reaches it; RESOLUTION has it always.
 *
 * A figure of more than 15 digits stays in units, and one near the least double: a reader's double would not hold it in
 * thousands.
 */
function scale(
  value: string | number | null,
  resolution: number | null,
  where: string,
): { readonly value: string | null; readonly multiplier: string | null; readonly decimals: string | null } {
  if (value === null) return { value: null, multiplier: null, decimals: null };
  if (resolution === null) throw new ExportError('missing', `${where}: no resolution is given, and one is needed`);
  const place = Math.floor(Math.log10(resolution) + 1e-9);
  const decimal = stripZeros(decimalOf(value));
  const { mantissa, exponent } = decimal;
  const fits = String(mantissa).replace('-', '').length <= 15 && (mantissa === 0n || sizeOf(decimal) >= leastSize);
  const multiplier = fits ? Math.min(15, Math.max(0, Math.ceil(place / 3) * 3)) : 0;
  const decimals = Math.max(0, multiplier - place);
  if (decimals > mostDecimals) {
    throw new ExportError('not-representable', `${where}: expected a resolution of at least 1e-15, got ${resolution}`);
  }
  const shifted = { mantissa, exponent: exponent - multiplier };
  return { value: writeDecimal(shifted, decimals), multiplier: String(multiplier), decimals: String(decimals) };
}
