import type { Measure } from '../model/measure.js';
import type { Observation } from '../model/observation.js';
import type { ReportRecord } from '../model/report.js';
import { measures } from '../editions/2025/measures.js';
import { type ObservationOf2025, observations } from '../editions/2025/observations.js';
import { report } from '../editions/2025/report.js';

/** What a data file holds: the record of the report, and its observations in source order, its measures in that of the statements. */
export interface Dataset<O extends Observation = Observation> {
  readonly report: ReportRecord;
  readonly observations: readonly O[];
  readonly measures: readonly Measure[];
}

/**
 * The dataset of the current edition: exactly what `data/2025.json` holds. 数据集。
 *
 * @example
 * ```ts
 * dataset.report.edition; // '2025'
 * dataset.observations.length; // 50
 * ```
 */
export const dataset: Dataset<ObservationOf2025> = { report, observations, measures };
