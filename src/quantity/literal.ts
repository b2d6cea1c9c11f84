import type { SimpleUnit, Unit, Words } from '../model/unit-types.js';
import type { unitAliases } from '../model/units.js';

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '.' | ',' | '，' | ' ';
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
type ScaleCharacter = '十' | '百' | '千' | '万' | '亿';
type Mark = '-' | '−' | '－' | '+' | '负' | '—' | '–' | '~' | '～' | '至' | '到' | '*' | '\n' | '余' | '多';
type WordCharacter = '约' | '大' | '近' | '超' | '过' | '逾' | '突' | '破' | '不' | '足' | '少' | '低' | '于' | '最';
type Skipped = Digit | HanDigit | ScaleCharacter | Mark | WordCharacter;

type WordBehind = '以上' | '以下' | '以内' | '左右' | '上下' | '余' | '多' | '整' | '正';

/** The other names by name: 个百分点 is 百分点, ‰ is %. */
type Alias = {
  [
    Entry in Words<typeof unitAliases> as Entry extends `${infer Name}=${string}` ? Name : never
  ]: Entry extends `${string}=${infer U}=${string}` ? U : Entry extends `${string}=${infer U}` ? U : never;
};

/** The unit of a name as it is printed: 件 is 件, 个百分点 is 百分点, ‰ is %. */
type Named<S extends string> = S extends keyof Alias ? Alias[S] : S extends SimpleUnit ? S : never;

/**
 * Drops digits, scales and words until a unit is left. The unit is tried first, because 千米 begins with a scale.
 * One character at a time: a template with the union of all of them would be as many types, for each character.
 */
type Unprefixed<S extends string> = S extends SimpleUnit | keyof Alias
  ? Named<S>
  : S extends `${infer First}${infer Rest}`
    ? First extends Skipped
      ? Unprefixed<Rest>
      : Suffixed<S>
    : never;

/** A unit with its denominator, or with a word behind it: 件/万人, 家以上. */
type Suffixed<S extends string> = S extends `${infer Above}/${infer Below}`
  ? Above extends SimpleUnit
    ? `${Above}/${Below}`
    : never
  : S extends `${infer Head}${WordBehind}`
    ? Named<Head>
    : never;

/**
 * The unit of a figure that is written as a literal: `'元'` for `'2.27万亿元'`. Where the type cannot tell
 * (a plain `string`, a rare form), it is `Unit`.
 */
export type ParsedUnit<S extends string> = string extends S
  ? Unit
  : S extends `${string}${'%' | '％' | '‰'}` | `${string}分之${string}`
    ? '%'
    : Unprefixed<S> extends infer U extends Unit
      ? [U] extends [never]
        ? Unit
        : U
      : Unit;
