import { formatEstimate } from 'shanghai-sti';
import { derivedIndicators } from 'shanghai-sti/derived';
import { columns, padStart, wrap } from '../layout.js';
import { notes, type Section } from '../section.js';

/** As wide as 686.4亿元/家–689.4亿元/家. */
const valueWidth = 23;

/** The catalogue of derived indicators: what follows from the edition and the series, with the digits that hold. */
export const derived: Section = {
  title: { en: 'The derived indicators', zh: '派生指标' },
  lines: (language) => {
    const lines = derivedIndicators.flatMap(({ name, estimate }) => {
      const mark = 'conventional' in estimate ? '~' : ' ';
      const quoted = formatEstimate(estimate, { maximumSignificantDigits: 4 });
      const [first = '', ...rest] = wrap(name[language], columns - valueWidth - 4);
      return [
        `${padStart(quoted, valueWidth)} ${mark}  ${first}`,
        ...rest.map((line) => ' '.repeat(valueWidth + 4) + line),
      ];
    });
    const words =
      language === 'en'
        ? '~ A qualifying word of an input (约, 余) was read by convention. What each must not be read as stands in its `caveat`.'
        : '~ 其中一项带限定词（约、余），按惯例解读。各项不可作何解读，见其 caveat。';
    return [...lines, ...notes(words)];
  },
};
