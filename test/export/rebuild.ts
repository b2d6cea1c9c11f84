/**
 * Makes the records again of the rows that a reader gives, by the names of the columns alone: so that a column with
 * another field's values is seen.
 */

import type { DerivedIndicator } from '../../src/model/derived.js';
import type { Observation } from '../../src/model/observation.js';
import type { Quantity } from '../../src/model/quantity.js';
import type { PublishedPoint, Series } from '../../src/model/series.js';
import type { Row } from './files.js';

/** Fields that hold fields, the longest name first. */
const groups = [
  'resolution_note',
  'period_note',
  'change_publication',
  'publication',
  'definition',
  'comparison',
  'deprecated',
  'caveat',
  'change',
  'source',
  'name',
  'note',
  'formula',
  'break',
  'gap',
];

type Fields = Record<string, unknown>;

/** A flat row as an object: `name_zh` is `name.zh`, `part_of` is `partOf`; what is empty is not there. */
export function nested(row: Row): Fields {
  const fields: Fields = {};
  const parts: Record<string, Record<string, Row[string]>> = {};
  for (const [column, cell] of Object.entries(row)) {
    if (cell === null || column.startsWith('interval_')) continue;
    const group = groups.find((name) => column.startsWith(`${name}_`));
    if (group === undefined) fields[camel(column)] = cell;
    else (parts[group] ??= {})[column.slice(group.length + 1)] = cell;
  }
  for (const [group, cells] of Object.entries(parts)) fields[camel(group)] = nested(cells);
  const { changePublication, publication, change, ...rest } = fields as { [name: string]: Fields };
  const known = (found: Fields | undefined): Fields | undefined => found && { date: null, address: null, ...found };
  return {
    ...rest,
    ...(publication && { publication: known(publication) }),
    ...(change && {
      change: { ...withUnit(change), ...(changePublication && { publication: known(changePublication) }) },
    }),
  };
}

const camel = (name: string): string => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** An empty unit says that none was printed. */
const withUnit = (fields: Fields): Fields => ({ ...fields, unit: fields['unit'] ?? '' });

export const quantities = (rows: readonly Row[]): Quantity[] =>
  rows.map((row) => withUnit(nested(row)) as unknown as Quantity);

export const observations = (rows: readonly Row[]): Observation[] =>
  rows.map((row) => withUnit(nested(row)) as unknown as Observation);

/**
 * Series; a point without a publisher is the edition's own observation, which is found among them by its id.
 *
 * @param more - the rows of the vintages; the formats that have none give the series without them
 */
export function series(rows: readonly Row[], own: readonly Observation[], more: readonly Row[] = []): Series[] {
  const byId = new Map<string, Row[]>();
  for (const row of rows) byId.set(row['id'] as string, [...(byId.get(row['id'] as string) ?? []), row]);
  return [...byId.values()].map((of) => {
    const { id, name, unit, kind } = withUnit(nested(of[0]!)) as unknown as Series;
    const points = of.filter((row) => row['value'] !== null);
    const breaks = of.filter((row) => row['break_en'] !== null);
    const gaps = of.filter((row) => row['value'] === null);
    const ownRow = points.find((row) => row['publication_publisher'] === null);
    return {
      id,
      name,
      unit,
      kind,
      ...(ownRow && { observation: ownPoint(ownRow, own) }),
      points: points.map((row) => (row['publication_publisher'] === null ? ownPoint(row, own) : published(row))),
      vintages: more.filter((row) => row['id'] === id).map(published),
      gaps: gaps.map((row) => {
        const [from, to = from] = (row['period'] as string).split('/');
        return { from, to, note: nested(row)['gap'] } as Series['gaps'][number];
      }),
      breaks: breaks.map((row) => ({ at: row['period'], note: nested(row)['break'] }) as Series['breaks'][number]),
    };
  });
}

/** The series as the formats without vintages have them. */
export const withoutVintages = (all: readonly Series[]): Series[] => all.map((one) => ({ ...one, vintages: [] }));

function published(row: Row): PublishedPoint {
  const { name: _, break: __, vintage: ___, ...fields } = withUnit(nested(row));
  return fields as unknown as PublishedPoint;
}

/** The observation, with what the row says of it: a difference between the two tables is seen. */
function ownPoint(row: Row, own: readonly Observation[]): Observation {
  const { name, break: _, ...fields } = withUnit(nested(row));
  const found = own.find(({ id }) => id === row['id']);
  return { ...found, ...fields, name } as unknown as Observation;
}

export const derived = (rows: readonly Row[]): DerivedIndicator[] =>
  rows.map((row) => {
    const { value, low, high, conventional, inputs, unit, ...fields } = withUnit(nested(row));
    return {
      ...fields,
      unit,
      estimate: { value, low, high, unit, ...(conventional === true && { conventional }) },
      inputs: (inputs as string).split(' ').map((input) => {
        const [id, period] = input.split('@');
        return { id, ...(period !== undefined && { period }) };
      }),
    } as unknown as DerivedIndicator;
  });
