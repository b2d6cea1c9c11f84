import { ExportError } from '../errors.js';
import type { Table } from '../table.js';
import { attributes, type Component, dimensions, measure } from './components.js';
import { codeJson, flowId, type Json, metaOf, named, schemaOf, type SdmxOptions, urn } from './message.js';

/** A structure message of SDMX-JSON 2.1. */
export interface SdmxStructureMessage {
  readonly $schema: string;
  readonly meta: Json;
  readonly data: Readonly<Record<'conceptSchemes' | 'codelists' | 'dataStructures' | 'dataflows', readonly Json[]>>;
}

/**
 * The structures of tables of figures as SDMX-JSON 2.1: concepts, code lists, and a data structure with its dataflow for
 * each table. SDMX 结构消息。
 *
 * Dimensions are FREQ, REF_AREA, INDICATOR and TIME_PERIOD; the measure is OBS_VALUE; the attributes are UNIT_MEASURE,
 * UNIT_MULT, DECIMALS, OBS_STATUS and every other column of the table under its own name in capitals (BOUND, PRINTED,
 * INTERVAL_LOW, PERIOD as ISO 8601 …). Names and definitions stand with the codes of CL_INDICATOR, in both languages.
 *
 * @param tables - of {@link observationTable} or {@link seriesTable}, or with their columns
 * @throws ExportError where a table lacks a column that SDMX needs, two tables would have one id, or no table has a row; where an
 * id, the agency or the version has no form in SDMX, or `prepared` is no day
 *
 * @example
 * ```ts
 * const message = sdmxStructure([observationTable([patentsGranted])], { agency: 'ME', prepared: '2026-01-01' });
 * message.data.dataflows[0]?.['id']; // 'OBSERVATIONS'
 * ```
 */
export function sdmxStructure(tables: readonly Table[], options: SdmxOptions): SdmxStructureMessage {
  const maintained = { version: options.version ?? '1.0.0', agencyID: options.agency };
  const all = [...dimensions(tables), measure, ...attributes(tables)];
  const empty = all.find(({ codes }) => codes?.length === 0);
  if (empty) {
    throw new ExportError('not-representable', `${listId(empty.id)} would have no code; expected a table with a row`);
  }
  const flows = tables.map(flowId);
  const twice = flows.find((id, index) => flows.indexOf(id) !== index);
  if (twice !== undefined) {
    throw new ExportError('duplicate', `two tables would be ${twice} in SDMX; expected a name of its own for each`);
  }
  return {
    $schema: schemaOf('structure'),
    meta: metaOf('STRUCTURES', options),
    data: {
      conceptSchemes: [
        {
          id: 'CONCEPTS',
          ...maintained,
          ...named({ zh: '概念', en: 'Concepts' }),
          concepts: all.map(({ id, name, description }) => ({ id, ...named(name, description) })),
        },
      ],
      codelists: all.flatMap(({ id, name, codes }) =>
        codes ? [{ id: listId(id), ...maintained, ...named(name), codes: codes.map(codeJson) }] : [],
      ),
      dataStructures: tables.map((table) => ({
        id: flowId(table),
        ...maintained,
        ...named(table.title, table.description),
        dataStructureComponents: componentsJson(table, options),
      })),
      dataflows: tables.map((table) => ({
        id: flowId(table),
        ...maintained,
        ...named(table.title, table.description),
        structure: urn('datastructure.DataStructure', flowId(table), options),
      })),
    },
  };
}

const listId = (id: string): string => `CL_${id === 'UNIT_MEASURE' ? 'UNIT' : id === 'REF_AREA' ? 'AREA' : id}`;

function componentsJson(table: Table, options: SdmxOptions): Json {
  const json = ({ id, codes, dataType }: Component): Json => ({
    id,
    conceptIdentity: `${urn('conceptscheme.Concept', 'CONCEPTS', options)}.${id}`,
    localRepresentation: codes
      ? { enumeration: urn('codelist.Codelist', listId(id), options) }
      : { format: { dataType } },
  });
  const own = dimensions([table]);
  return {
    dimensionList: {
      id: 'DimensionDescriptor',
      dimensions: own.slice(0, -1).map((one, position) => ({ ...json(one), position })),
      timeDimension: json(own.at(-1)!),
    },
    measureList: { id: 'MeasureDescriptor', measures: [json(measure)] },
    attributeList: {
      id: 'AttributeDescriptor',
      attributes: attributes([table]).map((one) => ({ ...json(one), attributeRelationship: { observation: {} } })),
    },
  };
}
