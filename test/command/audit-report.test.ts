import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { auditFile, type AuditedEdition } from '../../src/command/audit-report.js';
import { measures, observations, report } from '../../src/editions/2025/index.js';
import type { NotQuantity } from '../../src/model/report.js';

const [observation, measure] = [observations[0]!, measures[0]!];
const source = { line: 1, section: '', statement: 1 };
const text = '新增4家，第2批，7.2，一批\n首批\n\n';
const bytes = Buffer.from(text);
const notQuantity = (line: number, words: string, numeral: string, reason: NotQuantity['reason']): NotQuantity => ({
  line,
  text: words,
  numeral,
  reason,
  note: { zh: '', en: '' },
});

/** An edition with which everything is wrong that can be. */
const edition: AuditedEdition = {
  report: {
    ...report,
    source: { ...report.source, sha256: createHash('sha256').update(bytes).digest('hex') },
  },
  observations: [
    { ...observation, id: 'a', printed: '3家', source },
    { ...observation, id: 'b', printed: '5件', source: { ...source, line: 3, statement: 3 } },
  ],
  notQuantities: [
    notQuantity(1, '第2批', '2', 'ordinal'),
    notQuantity(1, '7.2', '7.2', 'heading-number'),
    notQuantity(1, '一批', '一', 'indefinite'),
    ...(['year', 'date', 'issue-label', 'name', 'denominator', 'word'] as const).map((reason) =>
      notQuantity(3, '9', '9', reason),
    ),
  ],
  measures: [
    { ...measure, id: 'm', entities: [{ type: 'programme', name: { zh: '甲', en: '' } }], source },
    { ...measure, id: 'n', entities: [], source },
    { ...measure, id: 'o', entities: [], source: { ...source, line: 3, statement: 2 } },
  ],
};

it.each([
  [
    'en',
    [
      `source         sha256 ${edition.report.source.sha256}, as recorded`,
      'observations   0 of 2',
      'statements     0 of 3',
      'numerals       5: 0 in observations, 3 listed, 2 unclaimed',
      'listed         1 ordinal, 1 heading-number, 1 indefinite',
      'f:1:1  not named here: 甲, of statement 1',
      'f:1:3  different: a is 3家, but the text has 4家',
      'f:2:1  unclaimed: 首',
      'f:3:1  missing: b, 5件',
      'f:3:1  not there: 9, listed as no quantity (year)',
      'f:3:1  not there: 9, listed as no quantity (date)',
      'f:3:1  not there: 9, listed as no quantity (issue-label)',
      'f:3:1  not there: 9, listed as no quantity (name)',
      'f:3:1  not there: 9, listed as no quantity (denominator)',
      'f:3:1  not there: 9, listed as no quantity (word)',
      'f:3:1  no text here: statement 2, o',
      'missing: statement 3 has no measure',
      'repeated: statement 1 has more than one measure',
    ],
  ],
  [
    'zh',
    [
      `原文           sha256 ${edition.report.source.sha256}，与所记一致`,
      '观测值         0/2',
      '陈述           0/3',
      '数词           5：属于观测值 0，列明不计 3，未登记 2',
      '列明不计       序数 1，标题编号 1，泛指 1',
      'f:1:1  此处未提：甲，属第 1 条',
      'f:1:3  不一致：a 为 3家，此处为 4家',
      'f:2:1  未登记：首',
      'f:3:1  缺失：b，5件',
      'f:3:1  未见：9，列明不计（年份）',
      'f:3:1  未见：9，列明不计（日期）',
      'f:3:1  未见：9，列明不计（期号）',
      'f:3:1  未见：9，列明不计（名称的一部分）',
      'f:3:1  未见：9，列明不计（分母）',
      'f:3:1  未见：9，列明不计（词语）',
      'f:3:1  此处无文字：第 2 条，o',
      '缺失：第 3 条没有举措',
      '重复：第 1 条有不止一项举措',
    ],
  ],
] as const)('an audit says everything, in %s', (lang, lines) => {
  expect(auditFile({ bytes, text }, 'f', edition, lang).lines).toEqual(lines);
});

it('says where the text is another one', () => {
  const { lines } = auditFile({ bytes: Buffer.from('7'), text }, 'f', edition);
  expect(lines[1]).toBe(
    `warning: not the text that edition 2025 was made from (sha256 ${edition.report.source.sha256})`,
  );
});
