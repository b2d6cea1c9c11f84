import type { SimpleUnit, Unit, Words } from '../model/unit-types.js';
import type { unitAliases } from '../model/units.js';

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '.' | ',' | '，';
type HanDigit =
  | '零'
  | '〇'
  | '一'
  | '二'
  | '两'
  | '三'
  | '四'
  | '五'
  | '六'
  | '七'
  | '八'
  | '九'
  | '几'
  | '数'
  | '点'
  | '壹'
  | '贰'
  | '叁'
  | '肆'
  | '伍'
  | '陆'
  | '柒'
  | '捌'
  | '玖'
  | '拾'
  | '佰'
  | '仟';
type Layout = ' ' | '*' | '\n' | '\t' | '\u3000';
type ScaleCharacter = '十' | '百' | '千' | '万' | '亿';
type RangeMark = '-' | '—' | '–' | '~' | '～' | '至' | '到';
type Mark = RangeMark | '−' | '－' | '+' | '负' | '余' | '多';
type WordCharacter =
  | '约'
  | '大'
  | '概'
  | '将'
  | '接'
  | '近'
  | '超'
  | '过'
  | '逾'
  | '突'
  | '破'
  | '不'
  | '足'
  | '少'
  | '高'
  | '低'
  | '于'
  | '最'
  | '上'
  | '了';
type Skipped = Digit | HanDigit | ScaleCharacter | Mark | WordCharacter | Layout;

type WordBehind =
  | '以上'
  | '以下'
  | '以内'
  | '及以上'
  | '及以下'
  | '及以内'
  | '左右'
  | '上下'
  | '余'
  | '多'
  | '整'
  | '正';

/** The other names by name: 个百分点 is 百分点, ‰ is %. */
type Alias = {
  [
    Entry in Words<typeof unitAliases> as Entry extends `${infer Name}=${string}` ? Name : never
  ]: Entry extends `${string}=${infer U}=${string}` ? U : Entry extends `${string}=${infer U}` ? U : never;
};

/** The unit of a name as it is printed: 件 is 件, 个百分点 is 百分点, ‰ is %. */
type Named<S extends string> = S extends keyof Alias ? Alias[S] : S extends SimpleUnit ? S : never;

/**
 * Drops digits, scales and words until a unit is left. The unit is tried first, because 千米 begins with a scale; with
 * words behind it too (千米以上), and with layout in it the type does not tell; nor of 一万二千米, where 千 is a scale.
 * One character at a time: a template with the union of all of them would be as many types, for each character.
 */
type Unprefixed<S extends string> = S extends SimpleUnit | keyof Alias
  ? Named<S>
  : S extends `${infer First}${infer Rest}`
    ? First extends Skipped
      ? First extends '千' | '百'
        ? Rest extends `${'克' | '米' | '瓦' | '分点'}${string}`
          ? Suffixed<S>
          : Rest extends `${Layout}${string}`
            ? never
            : Unprefixed<Rest>
        : First extends '万' | '亿'
          ? Rest extends `${infer Lone}千${'克' | '米' | '瓦'}${string}`
            ? Lone extends Digit | HanDigit
              ? never
              : Unprefixed<Rest>
            : Unprefixed<Rest>
          : Unprefixed<Rest>
      : Suffixed<S>
    : never;

/** A unit with what may stand behind it: layout, the other end of a range, a denominator, a word. */
type Suffixed<S extends string> = S extends `${infer Head}${Layout}`
  ? Suffixed<Head>
  : S extends `${infer Head}${RangeMark}${string}`
    ? Exclude<Suffixed<Head>, ''>
    : S extends `${infer Above}/${infer Below}`
      ? `${Named<Above>}/${Denominator<Below>}`
      : S extends `人民币${string}`
        ? '元'
        : S extends `个${'余' | '多'}${infer Rest}`
          ? Named<`个${Rest}`>
          : Worded<S>;

/** A unit, or one with a word behind it: 家以上. */
type Worded<S extends string> = S extends SimpleUnit | keyof Alias
  ? Named<S>
  : S extends `${infer Head}${WordBehind}`
    ? Named<Head>
    : never;

/** The unit below the slash, with its scale: 万人, 千瓦时; 月 and 日 are lengths of time there. */
type Denominator<S extends string> = S extends '月'
  ? '个月'
  : S extends '日'
    ? '天'
    : S extends `${infer First extends ScaleCharacter}${infer Rest}`
      ? `${First}${Denominator<Rest>}`
      : Exclude<Worded<S>, ''>;

/**
 * The unit of a figure that is written as a literal: `'元'` for `'2.27万亿元'`. Where the type cannot tell
 * (a plain `string`, a rare form), it is `Unit`.
 */
export type ParsedUnit<S extends string> = string extends S
  ? Unit
  : (
        S extends `${string}/${string}`
          ? Unprefixed<S>
          : S extends `${string}${'%' | '％' | '‰'}` | `${string}分之${string}`
            ? '%'
            : Unprefixed<S>
      ) extends infer U extends Unit
    ? [U] extends [never]
      ? Unit
      : U
    : Unit;
