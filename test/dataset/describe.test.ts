import { describe, expect, it } from 'vitest';
import { type Change, type Dataset, describeChange, diffDatasets } from '../../src/dataset/index.js';
import type { Observation } from '../../src/model/observation.js';
import type { PublishedPoint, Series } from '../../src/model/series.js';
import { deprecation, observationWith, six, small, withFields, withObservations } from './small.js';

const [a, b, c, d, e, f] = six;

/** The only change between the small dataset and another. */
function changeTo(after: Dataset): Change {
  const { changes } = diffDatasets(small, after);
  expect(changes).toHaveLength(1);
  return changes[0]!;
}

describe('in words', () => {
  const said = (after: Dataset): string[] => {
    const change = changeTo(after);
    return [describeChange(change, 'en'), describeChange(change, 'zh')];
  };
  const g = observationWith('g', 7);

  it.each<[Dataset, string, string]>([
    [withObservations(a, b, c, d, e, f, g), 'g was added', 'g 新增'],
    [withObservations(a, b, c, d, e), 'f was removed', 'f 删除'],
    [withObservations({ ...a, id: 'a-2' }, b, c, d, e, f), 'a was renamed to a-2', 'a 改名为 a-2'],
    [withFields('a', { deprecated: deprecation }), 'a was withdrawn', 'a 停用'],
    [
      withFields('a', { deprecated: { ...deprecation, replacedBy: 'b' } }),
      'a was withdrawn; b takes its place',
      'a 停用，由 b 代替',
    ],
    [withFields('a', { unit: '项' }), 'a means something else now: unit 件 → 项', 'a 含义变更：单位 件 → 项'],
    [withFields('a', { partOf: 'b' }), 'a means something else now: partOf none → b', 'a 含义变更：所属总量 无 → b'],
    [
      withFields('a', { value: 9, printed: '9件', name: { zh: '甲', en: 'A' } }),
      'a was revised: name, printed 101件 → 9件, value 101 → 9',
      'a 数字修订：名称，原文 101件 → 9件，数值 101 → 9',
    ],
    [withFields('a', { noun: 'x'.repeat(50) }), 'a was reworded: noun', 'a 文字修订：英文量词'],
    [withObservations(a, c, d, e, b, f), 'b was moved in the list: 2 → 5', 'b 次序变动：2 → 5'],
    [{ ...small, measures: small.measures.slice(1) }, 'the measure x was removed', '举措 x 删除'],
    [
      { ...small, report: { ...small.report, edition: '2026' } },
      'the record of the report means something else now: edition 2025 → 2026',
      '报告信息 含义变更：版次 2025 → 2026',
    ],
  ])('%#', (after, english, chinese) => {
    expect(said(after)).toEqual([english, chinese]);
  });
});

describe('in Chinese', () => {
  it.each<[field: keyof Observation | keyof PublishedPoint | keyof Series, value: unknown, chinese: string]>([
    ['value', 9, '数值 101 → 9'],
    ['printed', '9件', '原文 101件 → 9件'],
    ['resolution', 10, '分辨率 1 → 10'],
    ['bound', 'about', '限定 exact → about'],
    ['low', 1, '下限 无 → 1'],
    ['high', 9, '上限 无 → 9'],
    ['digits', '9', '各位数字 无 → 9'],
    ['unit', '项', '单位 件 → 项'],
    ['period', '2024', '时期 2025 → 2024'],
    ['area', 'CN', '地区 CN-SH → CN'],
    ['kind', 'rate', '类别 flow → rate'],
    ['cumulative', true, '累计 false → true'],
    ['newlyAdded', true, '新增 false → true'],
    ['partOf', 'b', '所属总量 无 → b'],
    ['comparison', { basis: 'year-on-year' }, '比较基期'],
    ['denominator', '万人', '分母 无 → 万人'],
    ['name', { zh: '甲', en: 'A' }, '名称'],
    ['definition', { zh: '甲', en: 'A' }, '定义'],
    ['topic', 'services', '主题 creation → services'],
    ['noun', 'cases', '英文量词 无 → cases'],
    ['caveat', { zh: '甲', en: 'A' }, '注意事项'],
    ['periodBasis', 'inferred', '时期依据 stated → inferred'],
    ['periodNote', { zh: '甲', en: 'A' }, '时期说明'],
    ['resolutionNote', { zh: '甲', en: 'A' }, '分辨率说明'],
    ['source', { line: 9 }, '出处'],
    ['unitBasis', 'context', '单位依据 无 → context'],
    ['change', { value: 9 }, '变动'],
    ['publication', { date: null }, '发布信息'],
    ['gaps', [], '缺口'],
    ['breaks', ['2025'], '断点'],
  ])('a change of %s', (field, value, chinese) => {
    const told = describeChange(changeTo(withFields('a', { [field]: value })), 'zh');
    expect(told.slice(told.indexOf('：') + 1)).toBe(chinese);
  });

  it('a field without a Chinese name is called by its own', () => {
    expect(describeChange(changeTo(withFields('a', { gauge: 2 } as object)), 'zh')).toBe('a 含义变更：gauge 无 → 2');
  });
});

describe('a recorded change in words', () => {
  const recorded = {
    target: 'observation',
    id: 'a',
    kind: 'revised',
    level: 'minor',
    old: { value: 1, low: 0 },
    new: { value: 2, high: 3 },
    reason: { zh: '抄录有误', en: 'misread' },
  } as const;

  it('has its values and its reason', () => {
    expect(describeChange(recorded)).toBe('a was revised: value 1 → 2, low 0 → none, high none → 3; reason: misread');
    expect(describeChange(recorded, 'zh')).toBe('a 数字修订：数值 1 → 2，下限 0 → 无，上限 无 → 3；理由：抄录有误');
  });

  const { reason: _, ...unexplained } = recorded;

  it('says nothing of a reason or of places that are not recorded', () => {
    expect(describeChange(unexplained)).toBe('a was revised: value 1 → 2, low 0 → none, high none → 3');
    expect(describeChange({ ...unexplained, kind: 'reordered', old: {}, new: {} })).toBe('a was moved in the list');
  });

  it('quotes what is short, to 40 characters', () => {
    const told = (length: number): string =>
      describeChange({ ...unexplained, old: { noun: 'x' }, new: { noun: 'y'.repeat(length) } });
    expect(told(40)).toBe(`a was revised: noun x → ${'y'.repeat(40)}`);
    expect(told(41)).toBe('a was revised: noun');
    const shorter = { ...unexplained, old: { noun: 'y'.repeat(41) }, new: { noun: 'x' } };
    expect(describeChange(shorter)).toBe('a was revised: noun');
  });

  it('refuses a language that it does not write', () => {
    expect(() => describeChange(unexplained, 'fr' as never)).toThrow('nothing is written in "fr": zh and en fit');
  });
});
