import { describe, expect, it } from 'vitest';
import * as edition from '../../src/editions/2025/index.js';
import type { Observation } from '../../src/model/observation.js';
import { at, highValueInventionPatentsSeries, pctApplicationsSeries, vintages } from '../../src/series/index.js';
import { reconcileGrowth } from '../../src/statistics/growth.js';
import { auditText } from '../../src/text/index.js';
import { describeWithSource, sourceText } from '../support/source.js';

const { highValueInventionPatentsPer10kPeople, pctApplications, report } = edition;
const all: readonly Observation[] = edition.observations;

describe('the second witness of the year', () => {
  it('prints a change beside two figures, and none beside others', () => {
    expect(all.filter(({ change }) => change).map(({ id, printed, change }) => [id, printed, change!.printed])).toEqual(
      [
        ['high-value-invention-patents-per-10k-people', '65件', '12.3%'],
        ['pct-applications', '7446件', '9.1%'],
      ],
    );
  });

  it('is named in the evidence, and the changes have its publication', () => {
    for (const { change } of all) {
      if (!change) continue;
      const { publisher, address } = change.publication;
      expect(report.evidence.filter((one) => one.publisher === publisher && one.address === address)).toHaveLength(1);
    }
    expect(report.referenceYear.status).toBe('inferred');
    expect(report.title.status).toBe('inferred');
  });

  it('prints what follows from the levels of the year before, and what the series have as its own figures', () => {
    const checked = [
      reconcileGrowth({
        from: at(pctApplicationsSeries, '2024'),
        to: pctApplications,
        reported: { ...pctApplications.change!, unit: '%' },
      }),
      reconcileGrowth({
        from: at(highValueInventionPatentsSeries, '2024-12-31'),
        to: highValueInventionPatentsPer10kPeople,
        reported: { ...highValueInventionPatentsPer10kPeople.change!, unit: '%' },
      }),
    ];
    expect(checked.map(({ consistent }) => consistent)).toEqual([true, true]);
    for (const [series, own] of [
      [pctApplicationsSeries, pctApplications],
      [highValueInventionPatentsSeries, highValueInventionPatentsPer10kPeople],
    ] as const) {
      const [witness] = vintages(series, own.period);
      const { publication, ...change } = own.change!;
      expect(witness).toMatchObject({ printed: own.printed, publication, change });
    }
  });
});

describeWithSource('the audit', () => {
  it('does not look for them in the report, which does not print them', () => {
    const text = sourceText();
    for (const { change } of all) if (change) expect(text).not.toContain(change.printed);
    expect(auditText(text, edition).ok).toBe(true);
  });
});
