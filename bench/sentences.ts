/**
 * Made-up sentences in the manner of communiqués, with digits of their own each time: some with many figures, some with
 * none, and numerals that count nothing among them.
 */

import { random } from './random.js';

const decimal = (below: number): string => (random(below * 100) / 100).toFixed(2);

const sentences: readonly (() => string)[] = [
  () => `初步核算，全年甲地生产总值${decimal(50_000)}亿元，比上年增长${decimal(9)}%。`,
  () => `年末全市拥有企业${random(90) + 10}万余家，其中新设${random(9000)}家，占比约${random(40)}%。`,
  () =>
    `截至${random(12) + 1}月底，绿色贷款余额${decimal(900)}亿元，较年初增长${decimal(30)}%，惠及小微企业${random(5000)}户。`,
  () => `每万人口发明专利拥有量达到${decimal(90)}件，PCT申请${random(9000)}件，同比下降${decimal(5)}%。`,
  () => `上半年货物进出口总值${decimal(4)}万亿元，对某地区出口下降近${random(9) + 1}个百分点。`,
  () => `会议强调，要坚持稳中求进，统筹推进各项工作，为长远发展夯实基础，营造良好环境。`,
  () =>
    `第${random(30) + 1}届博览会共吸引${random(90)}多个国家和地区的${random(900)}家企业参展，成交金额约${random(90) + 1}亿美元。`,
  () => `“十四五”期间累计建成站点${random(900)}座，首批${random(20) + 1}家单位通过验收，形成一批可推广的做法。`,
  () => `人均可支配收入${random(90_000)}元，增长${decimal(8)}%；单位能耗下降${decimal(5)}%。`,
  () => `各部门加强协调，完善制度，依法依规办理，群众满意度稳步提升。`,
];

/** One to eight of them. */
export const paragraph = (): string =>
  Array.from({ length: 1 + random(8) }, () => sentences[random(sentences.length)]!()).join('');
