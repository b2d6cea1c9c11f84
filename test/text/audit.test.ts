import { describe, expect, it } from 'vitest';
import * as edition2025 from '../../src/editions/2025/index.js';
import type { Edition } from '../../src/model/edition.js';
import { auditText, type AuditReport } from '../../src/text/audit.js';
import { describeWithSource, sourceText } from '../support/source.js';

const note = { zh: '', en: '' };

/** An edition of just what the audit reads: figures as `[line, printed]`, other numerals as `[line, text, numeral]`. */
function editionOf(
  figures: readonly (readonly [line: number, printed: string])[],
  others: readonly (readonly [line: number, text: string, numeral: string])[] = [],
  measures: readonly object[] = [],
): Edition {
  return {
    observations: figures.map(([line, printed], index) => ({
      id: `figure-${index + 1}`,
      printed,
      source: { line, statement: 0 },
    })),
    notQuantities: others.map(([line, text, numeral]) => ({ line, text, numeral, reason: 'ordinal', note })),
    measures,
  } as unknown as Edition;
}

const unclaimed = (report: AuditReport): string[] =>
  report.numerals
    .filter((one) => one.status === 'unclaimed')
    .map(({ line, column, text }) => `${line}:${column} ${text}`);
const changed = (report: AuditReport): string[] =>
  report.observations.different.map(({ id, line, column, candidate }) => `${id} ${line}:${column} ${candidate}`);
const missing = (report: AuditReport): string[] => report.observations.missing.map((one) => one.id);

describe('numerals', () => {
  it.each([
    ['共2.27万亿元', ['2.27万亿']],
    ['第７.２节、第7.2.1节', ['７.２', '7.2.1']],
    ['三十五家，首批首台', ['三十五', '首', '首']],
    ['二〇二五年，二○二六年 ○ 其他', ['二〇二五', '二○二六']],
    ['叁佰万元整，兩億', ['叁佰万', '兩億']],
    ['12～15万套', ['12', '15万']],
    ['见图3.', ['3']],
    ['.5与5.', ['5', '5']],
    ['**2470.67**万元', ['2470.67万']],
    ['**1**280件', ['1280']],
    ['2.27 万亿元，２５ 家', ['2.27万亿', '２５']],
    ['3 5和3*5', ['3', '5', '3', '5']],
    ['* 1_2_3', ['1', '2', '3']],
    ['3* 5和3 **5和3** 5', ['3', '5', '3', '5', '3', '5']],
    ['**1****2**0', ['120']],
    ['无', []],
  ])('of %s', (text, numerals) => {
    expect(auditText(text, editionOf([])).numerals.map((one) => one.text)).toEqual(numerals);
  });

  it('have line and column of the text as it is written', () => {
    const text = '\uFEFF一\r\n  **12**家，𠀀**3**.5 万\n\n首';
    expect(unclaimed(auditText(text, editionOf([])))).toEqual(['1:2 一', '2:5 12', '2:15 3.5万', '4:1 首']);
  });
});

describe('figures', () => {
  it('claim the numerals inside them, in order', () => {
    const report = auditText(
      '约**200**亿元、3至5 家，第2批',
      editionOf(
        [
          [1, '约200亿元'],
          [1, '3至5家'],
        ],
        [[1, '第2批', '2']],
      ),
    );
    expect(report.ok).toBe(true);
    expect(report.numerals.map(({ text, status, ...rest }) => [text, status, 'id' in rest ? rest.id : ''])).toEqual([
      ['200亿', 'observation', 'figure-1'],
      ['3', 'observation', 'figure-2'],
      ['5', 'observation', 'figure-2'],
      ['2', 'not-quantity', ''],
    ]);
  });

  it('are not found inside other numerals', () => {
    // neither 10,009 nor 19,000: no figure is read
    const report = auditText('1万9家', editionOf([[1, '9家']]));
    expect([missing(report), unclaimed(report)]).toEqual([['figure-1'], ['1:1 1万9']]);
    expect(changed(auditText('39家', editionOf([[1, '9家']])))).toEqual(['figure-1 1:1 39家']);
    expect(changed(auditText('共300', editionOf([[1, '30']])))).toEqual(['figure-1 1:2 300']);
  });

  it('are not found on other lines', () => {
    const report = auditText(
      '\n9家',
      editionOf([
        [1, '9家'],
        [5, '3件'],
      ]),
    );
    expect(missing(report)).toEqual(['figure-1', 'figure-2']);
    expect(unclaimed(report)).toEqual(['2:1 9']);
  });

  it('that changed are told apart from those that follow', () => {
    const edition = editionOf([
      [1, '2家'],
      [1, '6家'],
      [1, '6家'],
      [1, '40项'],
    ]);
    expect(changed(auditText('2家6家6家40项', edition))).toEqual([]);
    expect(changed(auditText('2家7家6家40项', edition))).toEqual(['figure-2 1:3 7家']);
    expect(changed(auditText('2家6家7家40项', edition))).toEqual(['figure-3 1:5 7家']);
    expect(changed(auditText('3家7家5家4项', edition))).toHaveLength(4);
    expect(missing(auditText('2家6家40项', edition))).toHaveLength(1);
    expect(unclaimed(auditText('2家5家6家6家40项', edition))).toEqual(['1:3 5']);
  });

  it('that lost a word or have another unit are different, not missing', () => {
    const edition = editionOf([
      [1, '约200亿元'],
      [1, '300余件'],
      [1, '65件'],
    ]);
    const report = auditText('200亿元，300件，65项', edition);
    expect(changed(report)).toEqual(['figure-1 1:1 200亿元', 'figure-2 1:7 300件', 'figure-3 1:12 65项']);
    expect(missing(report)).toEqual([]);
  });

  it('do not take what is listed for a changed figure', () => {
    const report = auditText('第2批产品', editionOf([[1, '3批']], [[1, '第2批', '2']]));
    expect(missing(report)).toEqual(['figure-1']);
    expect(report.notQuantities.missing).toEqual([]);
  });
});

describe('not-quantities', () => {
  it('are matched in order, each once, around their own numeral', () => {
    const edition = editionOf(
      [],
      [
        [1, '1+', '1'],
        [1, '1+X', '1'],
        [1, '12月2日', '12'],
        [1, '12月2日', '2'],
        [1, '首批', '首'],
      ],
    );
    const report = auditText('“1+1+X”，12月2日，第2', edition);
    expect(report.notQuantities.found).toHaveLength(4);
    expect(report.notQuantities.missing.map((one) => one.text)).toEqual(['首批']);
    expect(unclaimed(report)).toEqual(['1:16 2']);
    expect(report.ok).toBe(false);
  });
});

describe('an audit', () => {
  const measure = { id: 'm', entities: [], source: { line: 1, statement: 1, section: '' } };
  it.each([
    ['共9家', true, editionOf([[1, '9家']])],
    ['共9家', true, editionOf([[1, '9家']], [], [measure])],
    ['共9家', false, editionOf([])],
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
      '\n约**9**家，3至5件，第 2批，共7',
      editionOf(
        [
          [2, '约9家'],
          [2, '3至5件'],
        ],
        [[2, '第2批', '2']],
      ),
    );
    expect(report.observations.found).toEqual([
      { id: 'figure-1', line: 2, column: 4, printed: '约9家' },
      { id: 'figure-2', line: 2, column: 9, printed: '3至5件' },
    ]);
    expect(report.notQuantities.found).toEqual([{ line: 2, text: '第2批', numeral: '2', reason: 'ordinal', note }]);
    expect(report.numerals).toContainEqual({
      line: 2,
      column: 16,
      text: '2',
      status: 'not-quantity',
      reason: 'ordinal',
    });
    expect(unclaimed(report)).toEqual(['2:20 7']);
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
  it('takes linear time', () => {
    const edition = editionOf([
      [1, '5亿家'],
      [1, '7件'],
    ]);
    const time = (length: number): number => {
      const text = '第9批，*1 _2 首**3**家.'.repeat(length);
      const start = performance.now();
      auditText(text, edition);
      return performance.now() - start;
    };
    time(2000);
    const short = Math.min(time(2000), time(2000), time(2000));
    // ten times as long: what grows with the square would take a hundred times as long
    expect(time(20_000)).toBeLessThan(short * 40 + 50);
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
