import type { Measure } from '../model/measure.js';
import type { Observation } from '../model/observation.js';
import type { ReportRecord } from '../model/report.js';
import { type CurrentObservation, measures, observations, report } from '../editions/current-dataset.js';

/** What a data file holds: the record of the report, and its observations in source order, its measures in that of the statements. */
export interface Dataset<O extends Observation = Observation> {
  readonly report: ReportRecord;
  readonly observations: readonly O[];
  readonly measures: readonly Measure[];
}

/**
 * The dataset of the current edition: exactly what its file holds, `data/2025.json`. 数据集。
 *
 * @example
 * ```ts
 * dataset.report.edition; // '2025'
 * dataset.observations[0]?.id; // 'insurance-premium-subsidy-batches'
 * ```
 */
export const dataset: Dataset<CurrentObservation> = { report, observations, measures };
