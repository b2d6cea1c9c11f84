/**
 * The numerals of the source that are no quantity, in source order, each with the reason.
 *
 * A numeral is any run of Arabic digits, or of Chinese digits or scales, and 首. Together with the printed
 * figures of the observations these are all the numerals of the extract.
 *
 * @module
 */

import type { NotQuantity } from '../../model/report.js';

/** Every numeral of the source that is no quantity, in source order. */
export const notQuantities: readonly NotQuantity[] = [
  {
    line: 7,
    text: '首批',
    numeral: '首',
    reason: 'ordinal',
    note: { zh: '“首批”为批次的序号，并非数量。', en: '“First batch”: the rank of a batch, no amount.' },
  },
  {
    line: 22,
    text: '首台（套）',
    numeral: '首',
    reason: 'name',
    note: {
      zh: '“首台（套）”是一类装备的名称，表示首次制成。',
      en: 'First-of-a-kind: part of the name of a class of equipment.',
    },
  },
  {
    line: 28,
    text: '7.2',
    numeral: '7.2',
    reason: 'heading-number',
    note: { zh: '章节编号。', en: 'The number of the section.' },
  },
  {
    line: 30,
    text: '每万人口',
    numeral: '万',
    reason: 'denominator',
    note: {
      zh: '分母“每一万人口”，已记入该指标的单位。',
      en: 'The denominator “per 10,000 people”: it stands in the unit of that observation.',
    },
  },
  {
    line: 38,
    text: '2024年',
    numeral: '2024',
    reason: 'year',
    note: {
      zh: '年份；已记为两项盘点数的时期。',
      en: 'A year: it is the period of the two figures of the stock-taking.',
    },
  },
  {
    line: 42,
    text: '首批',
    numeral: '首',
    reason: 'ordinal',
    note: { zh: '“首批”为批次的序号，并非数量。', en: '“First batch”: the rank of a batch, no amount.' },
  },
  {
    line: 46,
    text: '之一',
    numeral: '一',
    reason: 'word',
    note: { zh: '“之一”即其中一个，并非统计数。', en: '“One of”: a turn of phrase, no statistic.' },
  },
  {
    line: 46,
    text: '2期',
    numeral: '2',
    reason: 'issue-label',
    note: { zh: '产品名称中的期号。', en: 'The number of a series, in the name of a product.' },
  },
  {
    line: 46,
    text: '首单',
    numeral: '首',
    reason: 'ordinal',
    note: { zh: '“首单”表示第一例，并非数量。', en: '“First deal”: a rank, no amount.' },
  },
  {
    line: 48,
    text: '第2批',
    numeral: '2',
    reason: 'ordinal',
    note: { zh: '批次的序号。', en: 'The rank of a batch: the second.' },
  },
  {
    line: 49,
    text: '9月底',
    numeral: '9',
    reason: 'date',
    note: { zh: '日期；已记为余额的时点。', en: 'A date: it is the instant of the balance.' },
  },
  {
    line: 55,
    text: '首批',
    numeral: '首',
    reason: 'ordinal',
    note: {
      zh: '“首批”为批次的序号；其后的“3家”另记。',
      en: '“First batch”: the rank of a batch; the count after it is an observation.',
    },
  },
  {
    line: 57,
    text: '一批',
    numeral: '一',
    reason: 'indefinite',
    note: { zh: '“一批”泛指若干，并非数量。', en: '“A batch of”: some, without a number.' },
  },
  {
    line: 81,
    text: '1+',
    numeral: '1',
    reason: 'name',
    note: { zh: '体系名称“1+1+X”中的第一个“1”。', en: 'The first 1 in the name of the 1+1+X system.' },
  },
  {
    line: 81,
    text: '1+X',
    numeral: '1',
    reason: 'name',
    note: { zh: '体系名称“1+1+X”中的第二个“1”。', en: 'The second 1 in the name of the 1+1+X system.' },
  },
  {
    line: 81,
    text: '首批',
    numeral: '首',
    reason: 'ordinal',
    note: {
      zh: '“首批”为批次的序号；其后的“9个”另记。',
      en: '“First batch”: the rank of a batch; the count after it is an observation.',
    },
  },
  {
    line: 81,
    text: '之一',
    numeral: '一',
    reason: 'word',
    note: { zh: '“之一”即其中一个，并非统计数。', en: '“One of”: a turn of phrase, no statistic.' },
  },
  {
    line: 83,
    text: '第5届',
    numeral: '5',
    reason: 'ordinal',
    note: { zh: '奖项的届次。', en: 'Which time the award was held: the fifth.' },
  },
  {
    line: 83,
    text: '第4批',
    numeral: '4',
    reason: 'ordinal',
    note: { zh: '典型案例的批次。', en: 'The rank of a batch of model cases: the fourth.' },
  },
  {
    line: 85,
    text: '首次',
    numeral: '首',
    reason: 'ordinal',
    note: { zh: '“首次”表示第一回，并非数量。', en: '“For the first time”: a rank, no amount.' },
  },
  {
    line: 87,
    text: '第22届',
    numeral: '22',
    reason: 'ordinal',
    note: { zh: '论坛的届次。', en: 'Which time the forum was held: the 22nd.' },
  },
];
