/**
 * The files of a drafted edition, by the pattern of those written by hand.
 *
 * @module
 */

import { relative } from 'node:path';
import { observationsModule, sha256Module, typeOf } from '../lib/listings.js';
import { formatQuantity } from '../../src/quantity/format.js';
import type { Quantity } from '../../src/model/quantity.js';
import type { Draft } from './draft.js';
import type { DraftObservation } from './observations.js';
import { isOpen } from './open.js';

/** What each file of the edition holds, by its name; not yet formatted. */
export function filesOf(draft: Draft, folder: string, sources: string): ReadonlyMap<string, string> {
  const model = `${relative(folder, sources).replaceAll('\\', '/')}/model`;
  const { edition } = draft;
  const names = constantNames(draft.observations);
  const groups = new Map<string, DraftObservation[]>();
  for (const observation of draft.observations) {
    const group = isOpen(observation.topic) ? 'open' : observation.topic;
    groups.set(group, [...(groups.get(group) ?? []), observation]);
  }
  const topics = [...groups].map(([group, own]): [string, string] => [
    `${group}.ts`,
    `/**
 * ${group === 'open' ? 'Figures whose topic is open: move each to the file of its topic.' : `The topic ${group}.`}
 *
 * @module
 */

import type { Compared, Observation } from '${model}/observation.js';

${own.map((one) => constant(one, names.get(one)!)).join('\n')}`.replace(own.some(isCompared) ? '' : 'Compared, ', ''),
  ]);
  return new Map([
    ...topics,
    [
      'observations.ts',
      observationsModule(
        edition,
        [...groups].flatMap(([, own]) => own.map((one) => names.get(one)!)),
      ),
    ],
    ['sha256.ts', sha256Module(edition, '')],
    [
      'indicators.ts',
      `/**
 * The topics of the edition, in the order of the report. \`npm run build\` makes the list of the observations from them.
 *
 * @module
 */

${[...groups.keys()].map((group) => `export * from './${group}.js';`).join('\n')}
`,
    ],
    [
      'about.ts',
      `import type { AboutEdition } from '${model}/edition.js';

/** What the descriptors of the data files say of the edition. */
export const about: AboutEdition = ${JSON.stringify(draft.about, null, 2)};
`,
    ],
    [
      'measures.ts',
      list(
        'measures',
        'Measure',
        `${model}/measure.js`,
        draft.measures,
        'What the report says was done, one measure for each statement, in the order of the statements.',
      ),
    ],
    [
      'not-quantities.ts',
      list(
        'notQuantities',
        'NotQuantity',
        `${model}/report.js`,
        draft.notQuantities,
        'Every numeral of the source that is no quantity, in source order.',
      ),
    ],
    [
      'report.ts',
      `/**
 * The record of the report that the edition ${edition} is made from: what is known of it, and how.
 *
 * @module
 */

import type { ReportRecord } from '${model}/report.js';

/** The report that the edition ${edition} is made from. 上海科技进步报告。 */
export const report: ReportRecord = ${JSON.stringify(draft.report, null, 2)};
`,
    ],
    [
      'index.ts',
      `/**
 * The edition ${edition}: every observation as a constant of its own, and the arrays in source order.
 *
 * @module
 */

export * from './indicators.js';
export { type ObservationId, type ${typeOf(edition)}, observations } from './observations.js';
export { measures } from './measures.js';
export { notQuantities } from './not-quantities.js';
export { report } from './report.js';
export { sha256 } from './sha256.js';
`,
    ],
  ]);
}

/** The camelCase of the id; an open one is called after its place. */
function constantNames(observations: readonly DraftObservation[]): ReadonlyMap<DraftObservation, string> {
  const onLine = new Map<number, number>();
  return new Map(
    observations.map((one) => {
      const { line } = one.source;
      const figure = (onLine.get(line) ?? 0) + 1;
      onLine.set(line, figure);
      const name = isOpen(one.id)
        ? `openLine${line}Figure${figure}`
        : one.id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      return [one, name];
    }),
  );
}

const isCompared = ({ comparison }: DraftObservation): boolean => comparison !== undefined && !isOpen(comparison.basis);

function constant(observation: DraftObservation, identifier: string): string {
  const { id, unit, bound, comparison, name, definition, period, printed } = observation;
  const type = `Observation<${quote(id)}, ${quote(unit)}, ${quote(bound)}>`;
  const compared = isCompared(observation) ? ` & Compared<${quote(comparison!.basis)}>` : '';
  const english = formatQuantity<Quantity>(observation, { locale: 'en' });
  return `/**
 * ${name.en}, ${period}: ${printed} (${english}). ${name.zh}。
 *
 * ${definition.en}
 */
export const ${identifier}: ${type}${compared} = ${JSON.stringify(observation, null, 2)};
`;
}

const list = (name: string, type: string, from: string, entries: readonly object[], comment: string): string => `/**
 * ${comment}
 *
 * @module
 */

import type { ${type} } from '${from}';

/** ${comment} */
export const ${name}: readonly ${type}[] = ${JSON.stringify(entries, null, 2)};
`;

const quote = (text: string): string => `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
