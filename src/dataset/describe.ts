import { checkLocale, type Locale } from '../quantity/wording.js';
import type { Change, FieldChange } from './change.js';
import type { RecordedChange } from './release.js';
import type { ChangeKind } from './rules.js';

/**
 * A change in words: what happened to which entry, the old values and the new ones, and the reason where it is recorded.
 * 用文字说明一处改动。
 *
 * Long fields, such as definitions, are named and not quoted.
 *
 * @throws RangeError for a locale that is neither zh nor en
 *
 * @example
 * ```ts
 * const [change] = diffDatasets(dataset, {
 *   ...dataset,
 *   observations: [{ ...dataset.observations[0]!, value: 4, printed: '4批' }, ...dataset.observations.slice(1)],
 * }).changes;
 * describeChange(change!, 'en'); // 'insurance-premium-subsidy-batches was revised: printed 3批 → 4批, value 3 → 4'
 * describeChange(change!, 'zh'); // 'insurance-premium-subsidy-batches 数字修订：原文 3批 → 4批，数值 3 → 4'
 * ```
 */
export function describeChange(change: Change | RecordedChange, locale: 'en' | 'zh' = 'en'): string {
  checkLocale(locale);
  const { what, verbs, colon, comma, reason: why } = words[locale];
  const reason = (change as RecordedChange).reason?.[locale];
  const details = detailsOf(change, locale);
  return (
    what[change.target](change.id) +
    verbs[change.kind](change.to) +
    (details.length > 0 ? colon + details.join(comma) : '') +
    (reason === undefined ? '' : why + reason)
  );
}

function detailsOf(change: Change | RecordedChange, locale: Locale): string[] {
  if (change.kind === 'added' || change.kind === 'removed') return [];
  if (change.kind === 'reordered') {
    const { position } = change as Change; // a record of releases has none
    return position === undefined ? [] : [`${position.before! + 1} → ${position.after! + 1}`];
  }
  // the words of the kind say these already
  return fieldsOf(change)
    .filter(({ path }) => path !== 'id' && path !== 'deprecated')
    .map(
      (field) => `${locale === 'zh' ? (chineseFields[field.path] ?? field.path) : field.path}${values(field, locale)}`,
    );
}

const fieldsOf = (change: Change | RecordedChange): readonly FieldChange[] =>
  'fields' in change
    ? change.fields
    : [...new Set([...Object.keys(change.old), ...Object.keys(change.new)])].map((path) => ({
        path,
        ...(Object.hasOwn(change.old, path) && { before: change.old[path] }),
        ...(Object.hasOwn(change.new, path) && { after: change.new[path] }),
      }));

/** The old value and the new one, where both are short enough to be read in a line. */
function values(field: FieldChange, locale: Locale): string {
  const [before, after] = (['before', 'after'] as const).map((side) =>
    Object.hasOwn(field, side) ? shortOf(field[side]) : words[locale].none,
  );
  return before === undefined || after === undefined ? '' : ` ${before} → ${after}`;
}

function shortOf(value: unknown): string | undefined {
  if (typeof value === 'object') return undefined;
  const text = `${value as string | number | boolean}`;
  return text.length > 40 ? undefined : text;
}

interface Words {
  readonly what: Readonly<Record<Change['target'], (id: string) => string>>;
  readonly verbs: Readonly<Record<ChangeKind, (to: string | undefined) => string>>;
  readonly colon: string;
  readonly comma: string;
  readonly none: string;
  readonly reason: string;
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    what: { observation: (id) => id, measure: (id) => `the measure ${id}`, report: () => 'the record of the report' },
    verbs: {
      added: () => ' was added',
      removed: () => ' was removed',
      renamed: (to) => ` was renamed to ${to}`,
      withdrawn: (to) => ` was withdrawn${to === undefined ? '' : `; ${to} takes its place`}`,
      restated: () => ' means something else now',
      revised: () => ' was revised',
      reworded: () => ' was reworded',
      reordered: () => ' was moved in the list',
    },
    colon: ': ',
    comma: ', ',
    none: 'none',
    reason: '; reason: ',
  },
  zh: {
    what: { observation: (id) => id, measure: (id) => `举措 ${id}`, report: () => '报告信息' },
    verbs: {
      added: () => ' 新增',
      removed: () => ' 删除',
      renamed: (to) => ` 改名为 ${to}`,
      withdrawn: (to) => ` 停用${to === undefined ? '' : `，由 ${to} 代替`}`,
      restated: () => ' 含义变更',
      revised: () => ' 数字修订',
      reworded: () => ' 文字修订',
      reordered: () => ' 次序变动',
    },
    colon: '：',
    comma: '，',
    none: '无',
    reason: '；理由：',
  },
};

const chineseFields: Readonly<Record<string, string>> = {
  value: '数值',
  printed: '原文',
  resolution: '分辨率',
  bound: '限定',
  low: '下限',
  high: '上限',
  digits: '各位数字',
  unit: '单位',
  period: '时期',
  area: '地区',
  kind: '类别',
  cumulative: '累计',
  newlyAdded: '新增',
  partOf: '所属总量',
  comparison: '比较基期',
  denominator: '分母',
  name: '名称',
  definition: '定义',
  topic: '主题',
  noun: '英文量词',
  caveat: '注意事项',
  periodBasis: '时期依据',
  periodNote: '时期说明',
  resolutionNote: '分辨率说明',
  source: '出处',
  unitBasis: '单位依据',
  change: '变动',
  publication: '发布信息',
  confidence: '可信度',
  secondHand: '是否转录',
  status: '状态',
  basis: 'GDP 口径',
  note: '说明',
  gaps: '缺口',
  breaks: '断点',
  edition: '版次',
};
