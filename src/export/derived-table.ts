import type { DerivedIndicator, DerivedInput } from '../model/derived.js';
import { checkedDays } from '../period/checked.js';
import { bilingual, column } from './columns/column.js';
import { idColumn, nameColumns, periodColumn } from './columns/figure.js';
import { ExportError } from './errors.js';
import { type ColumnOf, type Table, tableOf } from './table.js';

/**
 * Derived indicators as a table, one a row, with the interval that the rounding of their inputs allows. 派生指标表。
 *
 * The inputs stand in one cell, in the order of the helper's parameters: ids with a space between, and `@` and the
 * period behind that of a point of a series (`pct-applications@2024 pct-applications`).
 *
 * @param name - what the table is called
 * @throws ExportError for an id that stands twice, or a value that some format would drop or bend
 * @throws PeriodError for a period that the calendar does not have
 *
 * @example
 * ```ts
 * derivedTable([pctApplicationsGrowth]).rows[0]?.slice(3, 6); // ['2024/2025', 9.14…, 9.14…]
 * ```
 */
export function derivedTable(indicators: readonly DerivedIndicator[], name = 'derived'): Table {
  return tableOf(
    {
      name,
      title: { zh: '派生指标', en: 'Derived indicators' },
      description: {
        zh: '每行一个由公布的数字算出的指标，附公式与区间。',
        en: 'One indicator a row that follows from published ones, with its formula and its interval.',
      },
      key: ['id'],
    },
    derivedColumns(),
    indicators,
  );
}

const derivedColumns = (): ColumnOf<DerivedIndicator>[] => [
  idColumn((one) => one.id),
  ...nameColumns<DerivedIndicator>((one) => one.name),
  periodColumn((one) => one.period),
  column('value', 'number', ['数值', 'Value'], ['算出的值。', 'The computed value.'], (one) => one.estimate.value, {
    required: true,
  }),
  column(
    'low',
    'number',
    ['下限', 'Low'],
    ['输入的舍入所允许的最小值。', 'The lowest value that the rounding of the inputs allows.'],
    (one) => one.estimate.low,
    { required: true },
  ),
  column(
    'high',
    'number',
    ['上限', 'High'],
    ['输入的舍入所允许的最大值。', 'The highest value that the rounding of the inputs allows.'],
    (one) => one.estimate.high,
    { required: true },
  ),
  column('unit', 'text', ['单位', 'Unit'], ['值的单位。', 'The unit of the value.'], (one) => one.unit || null),
  column(
    'conventional',
    'boolean',
    ['按惯例解读', 'By convention'],
    ['某个输入的限定词按惯例解读。', 'A qualifying word of an input is read by convention.'],
    (one) => one.estimate.conventional === true,
    { required: true },
  ),
  column(
    'method',
    'text',
    ['算法', 'Method'],
    ['本软件包中所用函数的名称。', 'The name of the function of this package that computes it.'],
    (one) => one.method,
    { required: true },
  ),
  column(
    'inputs',
    'text',
    ['输入', 'Inputs'],
    [
      '按参数次序；以空格相隔，@ 后为序列中的时期。',
      'In the order of the parameters, with a space between; behind @, the period of a point of a series.',
    ],
    (one) => one.inputs.map(inputText).join(' '),
    { required: true },
  ),
  ...bilingual<DerivedIndicator>('formula', ['公式', 'Formula'], ['以文字表述。', 'In words.'], (one) => one.formula, {
    required: true,
  }),
  column(
    'formula_symbols',
    'text',
    ['公式（符号）', 'Formula in symbols'],
    ['用导出的名称。', 'With the names of the exports.'],
    (one) => one.formula.symbols,
    { required: true },
  ),
  ...bilingual<DerivedIndicator>(
    'caveat',
    ['注意', 'Caveat'],
    ['不可作何解读。', 'What it must not be read as.'],
    (one) => one.caveat,
    { required: true },
  ),
];

function inputText({ id, period }: DerivedInput): string {
  if (/[ @]/.test(id))
    throw new ExportError('not-representable', `the id ${id} has a space or an @; expected kebab-case`);
  if (period === undefined) return id;
  checkedDays(period);
  return `${id}@${period}`;
}
