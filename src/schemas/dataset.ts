import * as z from 'zod/mini';
import type { Dataset } from '../dataset/dataset.js';
import type { Measure } from '../model/measure.js';
import type { Observation } from '../model/observation.js';
import type { ReportRecord } from '../model/report.js';
import { exactInterval } from '../quantity/exact-interval.js';
import { compare } from '../quantity/rational.js';
import { said } from './fields.js';
import { list } from './list.js';
import { checkMeasure, MeasureObject } from './measure.js';
import { checkObservation, namedIds, ObservationObject } from './observation.js';
import { checkReport, ReportObject } from './report.js';
import { below, recordSchema, type Report, type Schema } from './schema.js';
import { checkUnique } from './unique.js';
import { show } from './words.js';

/** The shape of a dataset, without what {@link DatasetSchema} refines: to pick from and to extend. */
export const DatasetObject = /* @__PURE__ */ z.strictObject(
  {
    report: ReportObject,
    observations: /* @__PURE__ */ list(ObservationObject),
    measures: /* @__PURE__ */ list(MeasureObject),
  },
  said,
);

/**
 * A dataset, as `data/2025.json` holds it: each record right by itself, no id twice, no reference to an id that is not
 * there, no part larger than its whole, and statements and lines that agree. In linear time. 数据集。
 *
 * @example
 * ```ts
 * DatasetSchema.parse({ report, observations, measures }).observations.length; // 50
 * ```
 */
export const DatasetSchema: Schema<Dataset> = /* @__PURE__ */ recordSchema<Dataset>(
  DatasetObject,
  (dataset, report) => {
    const { observations, measures } = dataset;
    checkReport(dataset.report, below(report, 'report'));
    for (const [index, one] of observations.entries()) checkObservation(one, below(report, 'observations', index));
    for (const [index, one] of measures.entries()) checkMeasure(one, below(report, 'measures', index));
    for (const where of ['observations', 'measures'] as const) {
      const ids = dataset[where].map((one) => one.id);
      checkUnique(ids, (index, first) => {
        report(
          [where, index, 'id'],
          `is ${show(ids[index])}: expected an id of its own, for ${where}[${first}] has this one`,
        );
      });
    }
    const byId = new Map(observations.map((one) => [one.id, one]));
    checkReferences(observations, byId, report);
    checkParts(observations, byId, report);
    checkStatements(dataset, byId, report);
  },
);

type ById = ReadonlyMap<string, Observation>;

/** Every id that an observation names is there; what takes the place of another is in use. */
function checkReferences(observations: readonly Observation[], byId: ById, report: Report): void {
  for (const [index, one] of observations.entries()) {
    for (const [id, path] of namedIds(one)) {
      if (id !== undefined && !byId.has(id))
        report(['observations', index, ...path], `is ${show(id)}: expected the id of an observation`);
    }
    const heir = byId.get(one.deprecated?.replacedBy ?? '');
    if (heir?.deprecated) {
      const reason = `is ${show(heir.id)}: expected the id of an observation in use, and that one is deprecated too`;
      report(['observations', index, 'deprecated', 'replacedBy'], reason);
    }
  }
}

/** A part has the unit of its whole, and is not larger, whatever the rounding of the two; and no part contains itself. */
function checkParts(observations: readonly Observation[], byId: ById, report: Report): void {
  const round = inCircle(observations, byId);
  for (const [index, part] of observations.entries()) {
    const whole = part.partOf === undefined ? undefined : byId.get(part.partOf);
    if (whole === undefined || whole === part) continue;
    const name = show(whole.id);
    if (round.has(part.id))
      report(['observations', index, 'partOf'], `is ${name}: expected a whole that is no part of ${show(part.id)}`);
    if (part.unit !== whole.unit) {
      report(
        ['observations', index, 'unit'],
        `is ${show(part.unit)}: expected ${show(whole.unit)}, the unit of its whole ${name}`,
      );
    } else if (exceeds(part, whole)) {
      report(
        ['observations', index, 'value'],
        `is ${part.value}: expected at most ${whole.value}, the value of its whole ${name}`,
      );
    }
  }
}

function exceeds(part: Observation, whole: Observation): boolean {
  const [lower, upper] = [exactInterval(part), exactInterval(whole)];
  return lower.open !== 'low' && upper.open !== 'high' && compare(lower.low, upper.high) > 0;
}

/** The ids that are parts of themselves by way of others. Each chain of wholes is walked once. */
function inCircle(observations: readonly Observation[], byId: ById): ReadonlySet<string> {
  const found = new Set<string>();
  const walkedFrom = new Map<string, string>();
  for (const { id: start } of observations) {
    if (walkedFrom.has(start)) continue;
    let id: string | undefined = start;
    while (id !== undefined && !walkedFrom.has(id)) {
      walkedFrom.set(id, start);
      id = byId.get(id)?.partOf;
    }
    if (id === undefined || walkedFrom.get(id) !== start) continue;
    // the walk came back to where it had been: from there on it is the circle
    for (let one = id; !found.has(one); one = byId.get(one)!.partOf!) found.add(one);
  }
  return found;
}

/**
 * Measures and their observations are of the same statement, every observation is of a measure, and no line lies behind
 * the end of the source.
 */
function checkStatements({ report: record, observations, measures }: Dataset, byId: ById, report: Report): void {
  const statements = measures.map(({ source }) => String(source.statement));
  checkUnique(statements, (index, first) => {
    report(
      ['measures', index, 'source', 'statement'],
      `is ${statements[index]}: expected a statement of its own, for measures[${first}] has this one`,
    );
  });
  for (const [index, { observations: ids, source }] of measures.entries()) {
    for (const [place, id] of ids.entries()) {
      const statement = byId.get(id)?.source.statement;
      if (statement === source.statement) continue;
      const reason =
        statement === undefined
          ? 'expected the id of an observation'
          : `expected an observation of statement ${source.statement}, and this one is of ${statement}`;
      report(['measures', index, 'observations', place], `is ${show(id)}: ${reason}`);
    }
  }
  const listed = new Set(measures.flatMap((one) => one.observations));
  for (const [index, { id }] of observations.entries()) {
    if (!listed.has(id)) report(['observations', index, 'id'], `is ${show(id)}: expected one that a measure lists`);
  }
  checkLines('observations', observations, record, report);
  checkLines('measures', measures, record, report);
}

function checkLines(
  where: 'observations' | 'measures',
  entries: readonly (Observation | Measure)[],
  record: ReportRecord,
  report: Report,
): void {
  const last = record.source.lines;
  for (const [index, { source }] of entries.entries()) {
    const places = [
      [['line'], source.line],
      ...('lines' in source ? source.lines.map((line, place) => [['lines', place], line] as const) : []),
    ] as const;
    for (const [path, line] of places) {
      if (line <= last) continue;
      report([where, index, 'source', ...path], `is ${line}: expected at most ${last}, the lines of the source`);
    }
  }
}
