/**
 * Misuse of reading, converting and writing that must not compile. The file is checked by `npm run types`, and by each
 * TypeScript of `test/consumers`; nothing of it is run.
 */
import {
  convert,
  formatQuantity,
  insurancePremiumSubsidy,
  interval,
  parseQuantity,
  patentsGranted,
  quantity,
  type Quantity,
} from '../../src/index.js';
import { findObservations } from '../../src/dataset/index.js';

declare const text: string;

// What fits compiles, and its unit is known.
convert(patentsGranted, '万件') satisfies number;
convert(insurancePremiumSubsidy, '亿元') satisfies number;
convert(2470.67, '万元', '亿元') satisfies number;
parseQuantity('2.27万亿元') satisfies Quantity<'元'>;
parseQuantity('3千米') satisfies Quantity<'千米'>;
parseQuantity('65件/万人') satisfies Quantity<'件/万人'>;
parseQuantity(text) satisfies Quantity;
quantity(250.09, '亿元') satisfies Quantity<'元'>;
quantity(3, '‰') satisfies Quantity<'%'>;
quantity(3, '成') satisfies Quantity<'%'>;
quantity(5, '件/万人') satisfies Quantity<'件/万人'>;
quantity(3, '万件/成') satisfies Quantity<'件/%'>;
convert(quantity(3, '成'), '‰') satisfies number;
convert(3, '基点', '百分点') satisfies number;
convert(5, '千瓦/万人', '万瓦/人') satisfies number;
// of what is read at run time the run time knows whether it fits
convert(5, text, '元') satisfies number;
convert(5, '元', '万元') satisfies number;
quantity(5, text) satisfies Quantity;
parseQuantity('5千瓦时/人') satisfies Quantity<'千瓦时/人'>;
parseQuantity('5元/%') satisfies Quantity<'元/%'>;
parseQuantity('人民币3亿元') satisfies Quantity<'元'>;
parseQuantity('3亿元至5亿元') satisfies Quantity<'元'>;
parseQuantity('将近3家及以上') satisfies Quantity<'家'>;
parseQuantity('**7.29万件**') satisfies Quantity<'件'>;
formatQuantity(patentsGranted, { locale: 'en', unit: '万件' }) satisfies string;
// an English figure has any unit; with the options of a Chinese one, the unit is still known
parseQuantity('22.76 billion yuan', { locale: 'en' }) satisfies Quantity;
parseQuantity('2.27万亿元', {}) satisfies Quantity<'元'>;
parseQuantity('2.27万亿元', { locale: 'zh' }) satisfies Quantity<'元'>;
[text].map(parseQuantity) satisfies Quantity[];
declare const locale: 'zh' | 'en';
parseQuantity(text, { locale }) satisfies Quantity;

// @ts-expect-error a count is no money
convert(patentsGranted, '亿元');
// @ts-expect-error a number has no unit of its own: name it, and the one that is wanted
convert(2470.67, '亿元');
// @ts-expect-error nor do two names of units that measure different things go together
convert(2470.67, '万元', '万件');
// @ts-expect-error one currency is not another
convert(insurancePremiumSubsidy, '美元');
// @ts-expect-error 百分点 and % are two units
convert(parseQuantity('3个百分点'), '%');
// @ts-expect-error 元 does not become 件
parseQuantity('2.27万亿元') satisfies Quantity<'件'>;
// @ts-expect-error nor is the unit of an English figure known
parseQuantity('2.27万亿元', { locale: 'en' }) satisfies Quantity<'元'>;
// @ts-expect-error nor that of a figure in one of the two languages
parseQuantity('2.27万亿元', { locale }) satisfies Quantity<'元'>;
// @ts-expect-error figures are read in Chinese and in English
parseQuantity(text, { locale: 'fr' });
// @ts-expect-error what is read at run time has no unit yet
parseQuantity(text) satisfies Quantity<'元'>;
// @ts-expect-error no such unit
quantity(250.09, '亿猫');
// @ts-expect-error nor such a bound
quantity(250.09, '亿元', { bound: 'roughly' });
// @ts-expect-error a share is kept in %
quantity(3, '‰') satisfies Quantity<'‰'>;
// @ts-expect-error a rate takes no scale
quantity(5, '万%');
// @ts-expect-error nor does one that is defined by a rate
quantity(5, '万基点');
// @ts-expect-error nor in a conversion
convert(5, '万%', '%');
// @ts-expect-error nor below a slash
convert(5, '件/万%', '件/%');
// @ts-expect-error a quantity is written in a unit of its kind
formatQuantity(patentsGranted, { unit: '亿元' });
// @ts-expect-error two locales, and no third
formatQuantity(patentsGranted, { locale: 'fr' });
// @ts-expect-error no way to round of ECMA-402
formatQuantity(patentsGranted, { roundingMode: 'halfUp', maximumFractionDigits: 0 });
// @ts-expect-error an interval is given in a unit of its kind
interval(patentsGranted, '家');
// @ts-expect-error no such topic
findObservations({ topic: 'weather' });
