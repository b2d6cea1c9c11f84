import { type Topic, topics } from 'shanghai-sti';
import { dataset } from 'shanghai-sti/dataset';
import { bold, digits, dim, table, width } from '../layout.js';
import { notes, type Language, type Section } from '../section.js';

const { measures, observations } = dataset;

/** Every indicator by topic, as printed and as a value, with both its names. */
export const indicators: Section = {
  title: { en: 'The indicators', zh: '各项指标' },
  lines: (language) => [
    ...(Object.keys(topics) as Topic[]).flatMap((topic) => byTopic(topic, language)),
    ...(language === 'en'
      ? notes(
          '* The line of the report names no time: the period is inferred.',
          '# A count of the whole country, not of Shanghai.',
        )
      : notes('* 报告该行未写时间，时期系推断。', '# 全国数，并非上海数。')
    ).slice(1),
  ],
};

const nameColumn = Math.max(...observations.map(({ name }) => width(name.zh)));

function byTopic(topic: Topic, language: Language): string[] {
  const own = observations.filter((one) => one.topic === topic);
  const actions = measures.filter((one) => one.topic === topic).length;
  const said =
    language === 'en'
      ? `${own.length || 'no'} indicators, ${actions} measures`
      : `${own.length ? `${own.length} 项` : '无'}指标，${actions} 项举措`;
  const { zh } = topics[topic];
  const en = topics[topic].en.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  const heading = `${bold(language === 'en' ? `${en}  ${zh}` : `${zh}  ${en}`)}  ${dim(said)}`;
  if (own.length === 0) return [heading, ''];
  const titles = language === 'en' ? ['', 'printed', 'value', 'period'] : ['', '印作', '数值', '时期'];
  const { head, lines } = table(
    [
      { title: titles[0]!, width: nameColumn },
      { title: titles[1]!, width: 11 },
      { title: titles[2]!, width: 20, align: 'right' },
      { title: titles[3]! },
    ],
    own.map(({ name, printed, value, unit, period, periodBasis, area }) => [
      name.zh,
      printed,
      `${digits(value)} ${unit}`,
      [period, ...(periodBasis === 'inferred' ? ['*'] : []), ...(area === 'CN' ? ['#'] : [])].join(' '),
    ]),
  );
  const rows = own.map(({ name }, index) =>
    language === 'en' ? [name.en, `  ${lines[index]}`] : [lines[index]!, dim(`  ${name.en}`)],
  );
  return [heading, dim(language === 'en' ? `  ${head}` : head), ...rows.flat(), ''];
}
