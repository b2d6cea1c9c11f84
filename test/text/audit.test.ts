import { describe, expect, it } from 'vitest';
import * as edition2025 from '../../src/editions/2025/index.js';
import { auditText, type AuditReport } from '../../src/text/audit.js';
import { growthOfWork } from '../support/work.js';
import { describeWithSource, sourceText } from '../support/source.js';
import { editionOf, missing, note, unclaimed } from './audit-edition.js';

describe('an audit', () => {
  const measure = { id: 'm', entities: [], source: { line: 1, statement: 1, section: '' } };
  it.each([
    ['共9家', true, editionOf([[1, '9家']])],
    ['共9家', true, editionOf([[1, '9家']], [], [measure])],
    ['共9家', false, editionOf([])],
    ['共9家，第2', false, editionOf([[1, '9家']])],
    ['无', false, editionOf([[1, '9家']])],
    ['第2', false, editionOf([[1, '9家']], [[1, '第2', '2']])],
    [
      '首批',
      false,
      editionOf(
        [],
        [
          [1, '首批', '首'],
          [1, '首', '首'],
        ],
      ),
    ],
    ['无', false, editionOf([[1, '9家']], [[1, '首批', '首']])],
    ['5家', false, editionOf([[1, '7家']], [[1, '5家', '5']])],
    [
      '5家',
      false,
      editionOf(
        [
          [1, '7家'],
          [1, '9件'],
        ],
        [[1, '5家', '5']],
      ),
    ],
    ['', false, editionOf([], [], [measure])],
  ])('of %s is all right: %s', (text, ok, edition) => {
    expect(auditText(text, edition).ok).toBe(ok);
  });

  it('names what it found, in order, by its first numeral', () => {
    const report = auditText(
      '\n约**9**家，约3至5件，第 2批，共7',
      editionOf(
        [
          [2, '约9家'],
          [2, '约3至5件'],
        ],
        [[2, '第2批', '2']],
      ),
    );
    expect(report.observations.found).toEqual([
      { id: 'figure-1', line: 2, column: 4, printed: '约9家' },
      { id: 'figure-2', line: 2, column: 10, printed: '约3至5件' },
    ]);
    expect(report.notQuantities.found).toEqual([{ line: 2, text: '第2批', numeral: '2', reason: 'ordinal', note }]);
    const numeral = { line: 2, column: 17, text: '2', status: 'not-quantity', reason: 'ordinal' };
    expect(report.numerals).toContainEqual(numeral);
    expect(unclaimed(report)).toEqual(['2:21 7']);
  });
});

describe('measures', () => {
  const measure = (statement: number, line: number, names: string[] = [], lines?: number[]): object => ({
    id: `measure-${statement}`,
    entities: names.map((zh) => ({ type: 'body', name: { zh, en: '' } })),
    source: { line, statement, section: '', ...(lines && { lines }) },
  });
  const audit = (measures: object[], text = '甲 乙\n丙**丁**\n'): AuditReport['measures'] =>
    auditText(text, editionOf([], [], measures)).measures;

  it('are found by number, line and names', () => {
    const { statements, found } = audit([measure(1, 1, ['甲乙']), measure(2, 2, ['丁', '甲'], [1, 2])]);
    expect([statements, found]).toEqual([2, [1, 2]]);
  });

  it('are reported where they are missing, repeated, misplaced or unnamed', () => {
    const { found, ...report } = audit([
      measure(1, 1),
      measure(1, 1),
      measure(3, 3),
      measure(4, 9),
      measure(5, 2, ['甲']),
    ]);
    expect(found).toEqual([]);
    expect(report).toEqual({
      statements: 5,
      missing: [2],
      repeated: [1],
      misplaced: [
        { id: 'measure-3', statement: 3, line: 3 },
        { id: 'measure-4', statement: 4, line: 9 },
      ],
      unnamed: [{ id: 'measure-5', statement: 5, line: 2, name: '甲' }],
    });
  });
});

describe('a long text', () => {
  it('takes work in proportion to its length', async () => {
    const edition = editionOf([
      [1, '5亿家'],
      [1, '7件'],
    ]);
    const audit = (length: number): unknown => auditText('第9批，*1 _2 首**3**家.'.repeat(length), edition);
    expect(await growthOfWork(audit, 500)).toBeLessThan(15);
  });
});

describeWithSource('the edition 2025 against its source', () => {
  const audit = (change: (lines: string[]) => unknown = () => undefined): AuditReport => {
    const lines = sourceText().split('\n');
    change(lines);
    return auditText(lines.join('\n'), edition2025);
  };

  it('has 50 of 50 observations, 38 of 38 statements, and every numeral accounted for', () => {
    const report = audit();
    expect(report.observations.found.map((one) => one.id)).toEqual(edition2025.observations.map((one) => one.id));
    expect(report.observations.missing).toEqual([]);
    expect(report.observations.different).toEqual([]);
    expect(report.measures.found).toHaveLength(38);
    expect(report.notQuantities.found).toEqual(edition2025.notQuantities);
    expect(unclaimed(report)).toEqual([]);
    expect(report.ok).toBe(true);
  });

  it('is plain data', () => {
    const report = audit();
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('does not mind line ends', () => {
    expect(auditText(sourceText().replaceAll('\n', '\r\n'), edition2025)).toEqual(audit());
  });

  it('notices each digit of a figure that changes', () => {
    const { found } = audit().observations;
    expect(found).toHaveLength(50);
    for (const { id, printed, line, column } of found) {
      const digits = printed.replace(/^\D+/, '').match(/^[\d.]+/)![0];
      for (const [index, digit] of [...digits].entries()) {
        if (digit === '.') continue;
        const at = column - 1 + index;
        const report = audit((lines) => {
          const text = lines[line - 1]!;
          expect(text[at], id).toBe(digit);
          lines[line - 1] = text.slice(0, at) + ((Number(digit) + 1) % 10) + text.slice(at + 1);
        });
        expect(
          report.observations.different.map((one) => one.id),
          `${id}, digit ${index + 1}`,
        ).toEqual([id]);
        expect(report.observations.missing, id).toEqual([]);
        expect(report.observations.different[0], id).toMatchObject({ line, column, printed });
      }
    }
  });

  it('misses what stood on a line that is emptied', () => {
    for (const line of new Set(edition2025.observations.map((one) => one.source.line))) {
      const report = audit((lines) => (lines[line - 1] = ''));
      const expected = edition2025.observations.filter((one) => one.source.line === line).map((one) => one.id);
      expect(missing(report)).toEqual(expected);
      expect(report.measures.misplaced.length).toBeGreaterThan(0);
    }
  });

  it('misses everything behind a line that is removed', () => {
    const report = audit((lines) => lines.splice(15, 1));
    expect(report.ok).toBe(false);
    expect(missing(report)).toContain('insurance-premium-subsidy');
  });

  it('finds a numeral that is added', () => {
    expect(unclaimed(audit((lines) => (lines[52] += '，另有**三十**家')))).toEqual([
      `53:${sourceText().split('\n')[52]!.length + 6} 三十`,
    ]);
  });

  it('names what a figure became', () => {
    const report = audit((lines) => (lines[48] = lines[48]!.replace('250.09', '250.10')));
    expect(report.observations.different).toEqual([
      { id: 'ip-pledge-loan-balance', line: 49, column: 21, printed: '250.09亿元', candidate: '250.10亿元' },
    ]);
  });

  it('finds a name that is gone', () => {
    const report = audit((lines) => (lines[5] = lines[5]!.replace('科技贷', '贷')));
    expect(report.measures.unnamed.map((one) => one.name)).toEqual(['张江科技贷']);
    expect(report.measures.found).toHaveLength(37);
  });
});
