import { classAt } from '../quantity/numeral.js';
import { matchAt } from './signs.js';

/**
 * Words that begin with a numeral, or end with one, and count nothing.
 *
 * @module
 */

/** Places and idioms: 五台山, 七台河, 三门峡; and 八里庄, 九层塔, where the numeral and its unit are a name. */
const places =
  /三只松鼠|三台县|二套房|国[九十]条|二人转|二元结构|五台[山县]|九台[区市]|[七三]台河|三门(?:峡|县|湾)|八里[庄河台]|九江|六盘水|四会市|两江新区|三亚|万州|百色|千岛|九龙|三明市|双鸭山|六安|四平市|三水区|五家渠|八一(?:路|镇|厂|建)|三家子|四家子|六家子|三元(?:股份|牛奶|桥|里|催化|材料|锂|正极|达成)|[一二三]元[一二三]次|三天打鱼|两天晒网|三番|五次三番|五次(?=延|推|催|反)|一一(?![家件项个])/y;
/** Surnames before 三, 四, 五, 六: 李四支付, 王五人民币账户. */
const people = /[张李王赵钱孙周吴][三四五六七八]/y;
/** Formal digits, which are parts of many words: 陆家嘴, 队伍, 收拾, 登陆, 放肆, 柒牌. */
const formal = /[壹贰叁肆伍陆柒捌玖拾]/;

/** Whether the numeral at a place belongs to a name. */
export const inName = (text: string, start: number): boolean =>
  matchAt(places, text, start) !== null ||
  (start > 0 && matchAt(people, text, start - 1) !== null && !classAt(text, start + 1));

/** Whether formal digits count: a scale, another digit or money stands with them. */
export const formalCounts = (text: string, start: number): boolean =>
  !formal.test(text.charAt(start)) ||
  /^(?:[壹贰叁肆伍陆柒捌玖拾][零壹贰叁肆伍陆柒捌玖拾佰仟万亿点一二三四五六七八九十百千]|[壹贰叁肆伍陆柒捌玖拾](?:[元圆角]|美元|港元|欧元))/.test(
    text.slice(start, start + 3),
  );
