import { describe, expect, it } from 'vitest';
import { auditText } from '../../src/text/audit.js';
import { changed, editionOf, missing, unclaimed } from './audit-edition.js';

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

it('may be more on one line than a call takes arguments', () => {
  expect(auditText('3，'.repeat(130_000), editionOf([])).numerals).toHaveLength(130_000);
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

  it('that have neither digits nor unit in common with what stands there are missing', () => {
    const report = auditText('3家', editionOf([[1, '9件']]));
    expect([missing(report), changed(report)]).toEqual([['figure-1'], []]);
  });

  it('may change at both ends of a range', () => {
    expect(changed(auditText('4至6家', editionOf([[1, '3至5家']])))).toEqual(['figure-1 1:1 4至6家']);
  });

  it('are found behind one that is added, before one that changed', () => {
    const report = auditText(
      '5家8件3项',
      editionOf([
        [1, '8件'],
        [1, '9项'],
      ]),
    );
    expect(report.observations.found.map(({ id, column }) => `${id} ${column}`)).toEqual(['figure-1 3']);
    expect(changed(report)).toEqual(['figure-2 1:5 3项']);
    expect(unclaimed(report)).toEqual(['1:1 5', '1:5 3']);
  });

  it('are not found in a part of another numeral', () => {
    const report = auditText('甲\n兩3家，共5', editionOf([[2, '3家']]));
    expect(report.observations.found).toEqual([]);
    expect(unclaimed(report)).toEqual(['2:1 兩3', '2:6 5']);
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

describe('not-quantities that are not there', () => {
  it.each([
    [
      'not in that order',
      '第2批，第3批',
      [],
      [
        [1, '第3批', '3'],
        [1, '第2批', '2'],
      ],
      ['第2批'],
    ],
    ['a figure', '9家', [[1, '9家']], [[1, '9家', '9']], ['9家']],
    ['a part of another numeral', '第23批', [], [[1, '第2', '2']], ['第2']],
    [
      'without the numeral',
      '第2批，3',
      [],
      [
        [1, '第2批', '3'],
        [1, '，', '3'],
      ],
      ['第2批', '，'],
    ],
  ] as const)('%s', (_, text, figures, others, gone) => {
    const report = auditText(text, editionOf(figures, others));
    expect(report.notQuantities.missing.map((one) => one.text)).toEqual(gone);
  });
});
