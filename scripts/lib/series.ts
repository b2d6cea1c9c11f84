/**
 * The series as a release compares them: by the rules of the editions.
 */

import type { Dataset } from '../../src/dataset/dataset.js';
import type { Series } from '../../src/model/series.js';

/** The name that the series have where an edition has its year: in `data/releases`, `changes.json`, `revisions.json`. */
export const seriesName = 'series';

/** What a part of the data is called in a sentence. */
export const called = (edition: string): string => (edition === seriesName ? 'the series' : `edition ${edition}`);

/**
 * Every series as entries of a dataset: one for itself, `pct-applications`, one for each point, `pct-applications/2019`,
 * and one for each vintage, `pct-applications/2018#1` for the first one of that period.
 *
 * The edition's own observations are compared with the edition. Here, it matters only that they are points.
 */
export function asDataset(all: readonly Series[]): Dataset {
  const observations = all.flatMap(({ points, vintages, gaps, breaks, ...series }) => [
    {
      id: series.id,
      name: series.name,
      unit: series.unit,
      kind: series.kind,
      gaps: gaps.map(({ from, to }) => [from, to]),
      breaks: breaks.map(({ at }) => at),
      caveat: [...gaps, ...breaks].map(({ note }) => note),
    },
    ...points.map((point) => ({ ...('publication' in point ? point : {}), id: `${series.id}/${point.period}` })),
    ...vintages.map((one, index) => {
      const nth = vintages.slice(0, index + 1).filter(({ period }) => period === one.period).length;
      return { ...one, id: `${series.id}/${one.period}#${nth}` };
    }),
  ]);
  return { report: {}, observations, measures: [] } as object as Dataset;
}
