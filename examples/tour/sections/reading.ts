import { formatQuantity, interval, safeParseQuantity } from 'shanghai-sti';
import { digits, dim, table } from '../layout.js';
import { notes, type Language, type Section } from '../section.js';

const figures = [
  '2.27万亿元',
  '三点五亿元',
  '约200亿元',
  '300余件',
  '300家以上',
  '12～15万套',
  '百分之三十',
  '4‰',
  '3兆元',
  '第2批',
];

/** What `parseQuantity` makes of a figure, or why it refuses it. */
export const reading: Section = {
  title: { en: 'Reading a figure', zh: '读取数字' },
  lines: (language) => {
    const titles =
      language === 'en'
        ? ['figure', 'value', '', 'at least', 'at most', 'in English']
        : ['数字', '数值', '', '最小', '最大', '英文'];
    const { head, lines } = table(
      titles.map((title, index) => ({ title, ...([1, 3, 4].includes(index) ? { align: 'right' } : {}) })),
      figures.map((figure) => read(figure, language)),
    );
    return [
      dim(head),
      ...lines,
      ...notes(language === 'en' ? 'Words such as 约 and 余 are read by convention.' : '“约”“余”等字按惯例解读。'),
    ];
  },
};

function read(figure: string, language: Language): string[] {
  const result = safeParseQuantity(figure);
  if (!result.success) {
    const { code, position } = result.error;
    const why = language === 'en' ? `refused: ${code}, at ${position}` : `拒绝：${code}，位置 ${position}`;
    return [figure, '', '', '', '', why];
  }
  const { value, unit } = result.data;
  const { low, high } = interval(result.data);
  const open = language === 'en' ? 'open' : '不封口';
  const [from, to] = [low, high].map((end) => (end === undefined ? open : digits(end)));
  return [figure, digits(value), unit, from!, to!, formatQuantity(result.data, { locale: 'en' })];
}
