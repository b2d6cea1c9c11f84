import type { Cell, Table } from '../table.js';
import { attributes, type Component, dimensions, measure } from './components.js';
import { codeJson, flowId, type Json, metaOf, named, schemaOf, type SdmxOptions, urn } from './message.js';
import { sdmxRows } from './rows.js';

/** A data message of SDMX-JSON 2.1. */
export interface SdmxDataMessage {
  readonly $schema: string;
  readonly meta: Json;
  readonly data: {
    readonly structures: readonly Json[];
    readonly dataSets: readonly {
      readonly structure: number;
      readonly action: 'Information';
      readonly observations: Readonly<Record<string, readonly Cell[]>>;
    }[];
  };
}

/**
 * A table of figures as a data message of SDMX-JSON 2.1, flat: each observation under the indices of its four
 * dimensions. SDMX-JSON 数据。
 *
 * What {@link sdmxCsv} says of values, bounds and gaps holds here too. Coded attributes are indices into their values, as
 * the standard has it, the others stand as they are; a value that a double cannot hold has its digits in DIGITS.
 *
 * @throws ExportError where the table lacks a column that SDMX needs, or a key stands twice; where an id, the agency or
 * the version has no form in SDMX, or `prepared` is no day
 *
 * @example
 * ```ts
 * const message = sdmxJson(observationTable([patentsGranted]), { agency: 'ME', prepared: '2026-01-01' });
 * message.data.dataSets[0]?.observations['0:0:0:0']?.slice(0, 5); // [135.5, 0, 0, 0, 0]
 * ```
 */
export function sdmxJson(table: Table, options: SdmxOptions): SdmxDataMessage {
  const rows = sdmxRows(table);
  const keys = dimensions([table]).map((one, index) =>
    used(
      one,
      rows.map(({ key }) => key[index]!),
    ),
  );
  const details = attributes([table]).map((one, index) =>
    used(
      one,
      rows.map((row) => row.attributes[index]!),
    ),
  );
  const observations = rows.map(({ key, value, attributes: cells }) => [
    key.map((id, index) => keys[index]!.place(id)).join(':'),
    [value === null ? null : Number(value), ...cells.map((cell, index) => details[index]!.place(cell))],
  ]);
  return {
    $schema: schemaOf('data'),
    meta: metaOf(flowId(table), options),
    data: {
      structures: [
        {
          ...named(table.title, table.description),
          links: [{ rel: 'dataflow', urn: urn('datastructure.Dataflow', flowId(table), options) }],
          dataSets: [0],
          dimensions: { observation: keys.map(({ json }, keyPosition) => ({ ...json, keyPosition })) },
          measures: { observation: [componentJson(measure)] },
          attributes: { observation: details.map(({ json }) => ({ ...json, relationship: { observation: {} } })) },
        },
      ],
      dataSets: [
        {
          structure: 0,
          action: 'Information',
          observations: Object.fromEntries(observations) as Record<string, readonly Cell[]>,
        },
      ],
    },
  };
}

/** A component with those of its values that occur, and where among them a value stands. */
function used(one: Component, cells: readonly Cell[]): { readonly json: Json; readonly place: (cell: Cell) => Cell } {
  const isTime = one.id === 'TIME_PERIOD';
  if (!one.codes && !isTime) return { json: componentJson(one), place: (cell) => cell };
  const ids = [...new Set(cells)].filter((cell) => cell !== null) as string[];
  const codes = isTime
    ? ids.sort().map((value) => ({ value }))
    : one.codes!.filter(({ id }) => ids.includes(id)).map(codeJson);
  const places = new Map(codes.map((code, index) => [('value' in code ? code.value : code['id']) as Cell, index]));
  return {
    json: { ...componentJson(one), ...(codes.length > 0 && { values: codes }) },
    place: (cell) => (cell === null ? null : places.get(cell)!),
  };
}

const componentJson = ({ id, name, description, dataType }: Component): Json => ({
  id,
  ...named(name, description),
  ...(dataType && { format: { dataType } }),
});
