import {
  convert,
  dataProductEconomicValue,
  icPoolRiskCoverage,
  insurancePremiumSubsidy,
  ipPledgeLoanBalance,
} from 'shanghai-sti';
import { digits, dim, table } from '../layout.js';
import { notes, type Section } from '../section.js';

/** The same amounts in 元, 万元 and 亿元. */
export const conversions: Section = {
  title: { en: 'Conversions between 元, 万元 and 亿元', zh: '元、万元、亿元换算' },
  lines: (language) => {
    const amounts = [insurancePremiumSubsidy, ipPledgeLoanBalance, icPoolRiskCoverage, dataProductEconomicValue];
    const { head, lines } = table(
      [
        { title: '', width: 51 },
        { title: '元', align: 'right' },
        { title: '万元', align: 'right' },
        { title: '亿元', align: 'right' },
      ],
      amounts.map((amount) => [
        amount.name[language],
        digits(amount.value),
        digits(convert(amount, '万元')),
        digits(convert(amount, '亿元')),
      ]),
    );
    const [exact, float] = [convert(0.57, '万元', '元'), 0.57 * 1e4];
    return [
      dim(head),
      ...lines,
      ...(language === 'en'
        ? notes(
            `Correctly rounded: 0.57万元 is ${exact}元, where 0.57 * 1e4 gives ${float}.`,
            `A number cannot say 约: the last amount is printed as ${dataProductEconomicValue.printed}, and its interval is below.`,
          )
        : notes(
            `正确舍入：0.57万元是 ${exact}元，而 0.57 * 1e4 得 ${float}。`,
            `单凭一个数说不出“约”：末行印作${dataProductEconomicValue.printed}，区间见下。`,
          )),
    ];
  },
};
