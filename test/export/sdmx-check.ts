/**
 * What the official JSON Schemas do not see: whether references lead somewhere, whether each index and each code is
 * inside of its list. And a reader that goes by the specification's text.
 */

import type { Cell } from '../../src/export/index.js';
import type { Row } from './files.js';

export interface Component {
  readonly id: string;
  readonly conceptIdentity: string;
  readonly localRepresentation: { readonly enumeration?: string; readonly format?: { readonly dataType: string } };
}
interface Item {
  readonly id: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly descriptions?: { readonly zh: string; readonly en: string };
}
interface Maintained extends Item {
  readonly agencyID: string;
  readonly version: string;
}
export interface StructureMessage {
  readonly data: {
    readonly conceptSchemes: readonly (Maintained & { readonly concepts: readonly Item[] })[];
    readonly codelists: readonly (Maintained & { readonly codes: readonly Item[] })[];
    readonly dataStructures: readonly (Maintained & {
      readonly dataStructureComponents: {
        readonly dimensionList: { readonly dimensions: readonly Component[]; readonly timeDimension: Component };
        readonly measureList: { readonly measures: readonly Component[] };
        readonly attributeList: { readonly attributes: readonly Component[] };
      };
    })[];
    readonly dataflows: readonly (Maintained & { readonly structure: string })[];
  };
}
interface DataComponent {
  readonly id: string;
  readonly values?: readonly { readonly id?: string; readonly value?: string }[];
}
export interface DataMessage {
  readonly data: {
    readonly structures: readonly {
      readonly links: readonly { readonly urn: string }[];
      readonly dimensions: { readonly observation: readonly DataComponent[] };
      readonly measures: { readonly observation: readonly DataComponent[] };
      readonly attributes: { readonly observation: readonly DataComponent[] };
    }[];
    readonly dataSets: readonly {
      readonly structure: number;
      readonly observations: Readonly<Record<string, readonly Cell[]>>;
    }[];
  };
}

const urnOf = (kind: string, { agencyID, id, version }: Maintained): string =>
  `urn:sdmx:org.sdmx.infomodel.${kind}=${agencyID}:${id}(${version})`;

/** The components of a dataflow's data structure: dimensions, then the measure, then attributes. */
export function componentsOf({ data }: StructureMessage, flow: string): readonly Component[] {
  const found = data.dataflows.find((one) => urnOf('datastructure.Dataflow', one) === flow);
  const structure = data.dataStructures.find((one) => urnOf('datastructure.DataStructure', one) === found?.structure);
  if (!structure) throw new Error(`no structure for ${flow}`);
  const { dimensionList, measureList, attributeList } = structure.dataStructureComponents;
  return [
    ...dimensionList.dimensions,
    dimensionList.timeDimension,
    ...measureList.measures,
    ...attributeList.attributes,
  ];
}

/** The codes of a component, where it has a list. */
export function codesOf({ data }: StructureMessage, { localRepresentation }: Component): readonly Item[] | undefined {
  const { enumeration } = localRepresentation;
  if (enumeration === undefined) return undefined;
  const list = data.codelists.find((one) => urnOf('codelist.Codelist', one) === enumeration);
  if (!list) throw new Error(`no code list ${enumeration}`);
  return list.codes;
}

/** References of a structure message that lead nowhere, and ids that stand twice. */
export function structureErrors(message: StructureMessage): string[] {
  const { conceptSchemes, codelists, dataflows } = message.data;
  const concepts = new Set(
    conceptSchemes.flatMap((scheme) =>
      scheme.concepts.map(({ id }) => `${urnOf('conceptscheme.Concept', scheme)}.${id}`),
    ),
  );
  const twice = [
    ...codelists.map(({ codes }) => codes),
    codelists,
    ...conceptSchemes.map((one) => one.concepts),
  ].flatMap((list) => list.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index));
  const errors = twice.map((id) => `${id} stands twice`);
  for (const flow of dataflows) {
    try {
      for (const one of componentsOf(message, urnOf('datastructure.Dataflow', flow))) {
        codesOf(message, one);
        if (!concepts.has(one.conceptIdentity)) errors.push(`no concept ${one.conceptIdentity}`);
      }
    } catch (error) {
      errors.push((error as Error).message);
    }
  }
  return errors;
}

/** What of the rows of SDMX-CSV does not fit the structure: columns, codes, types. */
export function csvErrors(structure: StructureMessage, rows: readonly Readonly<Record<string, string>>[]): string[] {
  return rows.flatMap((row, index) => {
    const flow = `urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=${row['STRUCTURE_ID']}`;
    const components = componentsOf(structure, flow);
    const header = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...components.map(({ id }) => id)];
    if (header.join() !== Object.keys(row).join()) return [`row ${index + 1}: header`];
    return components.flatMap((one) => {
      const cell = row[one.id]!;
      return cell === '' ? [] : fits(structure, one, cell) ? [] : [`row ${index + 1}, ${one.id}: ${cell}`];
    });
  });
}

const forms: Readonly<Record<string, RegExp>> = {
  String: /^[^]+$/,
  Double: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  Integer: /^-?\d+$/,
  Boolean: /^(true|false)$/,
  ObservationalTimePeriod: /^\d{4}(-\d\d(-\d\d)?)?$|^\d{4}-\d\d-\d\d\/P\d+[YMD]$/,
};

function fits(structure: StructureMessage, component: Component, cell: string): boolean {
  const codes = codesOf(structure, component);
  if (codes) return codes.some(({ id }) => id === cell);
  return forms[component.localRepresentation.format!.dataType]!.test(cell);
}

/** What of a data message does not fit: indices outside of their values, values outside of their code list. */
export function dataErrors(structure: StructureMessage, { data }: DataMessage): string[] {
  return data.dataSets.flatMap(({ structure: at, observations }) => {
    const used = data.structures[at]!;
    const all = [...used.dimensions.observation, ...used.measures.observation, ...used.attributes.observation];
    const known = componentsOf(structure, used.links[0]!.urn);
    const errors = all.map(({ id }) => id).join() === known.map(({ id }) => id).join() ? [] : ['components'];
    for (const { id, values = [] } of all) {
      const component = known.find((one) => one.id === id);
      for (const { id: code, value } of values)
        if (component && !fits(structure, component, code ?? value ?? '')) errors.push(`${id}: ${code ?? value}`);
    }
    for (const [key, cells] of Object.entries(observations)) {
      const places = key.split(':').map(Number);
      if (places.length !== used.dimensions.observation.length) errors.push(`${key}: key`);
      if (cells.length > all.length - places.length) errors.push(`${key}: too many values`);
      for (const [index, { id, values }] of all.entries()) {
        const cell = index < places.length ? places[index] : cells[index - places.length];
        if (values && cell !== null && cell !== undefined && !values[cell as number])
          errors.push(`${key}, ${id}: ${cell}`);
      }
    }
    return errors;
  });
}

/** The observations of a data message by the ids of their components, codes in place of indices. */
export function readData({ data }: DataMessage): Row[] {
  return data.dataSets.flatMap(({ structure, observations }) => {
    const { dimensions, measures, attributes } = data.structures[structure]!;
    const details = [...measures.observation, ...attributes.observation];
    const at = ({ values }: DataComponent, cell: Cell): Cell =>
      values && cell !== null ? (values[cell as number]!.id ?? values[cell as number]!.value!) : cell;
    return Object.entries(observations).map(([key, cells]) =>
      Object.fromEntries([
        ...key
          .split(':')
          .map(
            (place, index) =>
              [dimensions.observation[index]!.id, at(dimensions.observation[index]!, Number(place))] as const,
          ),
        ...details.map((one, index) => [one.id, at(one, cells[index] ?? null)] as const),
      ]),
    );
  });
}
