import type { counters, currencies, derivedNames, derivedUnits, physicalUnits, rates, scales } from './units.js';

/** The name of a scale: `'万'`, `'亿'`, `'万亿'` … */
export type Scale = keyof typeof scales;

/** The words of a string: `'a b'` → `'a' | 'b'`. Tail-recursive, so that a long list is no deep one. */
export type Words<S extends string, Found extends string = never> = S extends `${infer Word} ${infer Rest}`
  ? Words<Rest, Found | Word>
  : Found | S;

type Rate = Words<typeof rates>;
type Derived = typeof derivedUnits;

/** A unit of the table: `'元'`, `'件'`, `'%'`, `'百分点'` …; `''` where none is printed. */
export type SimpleUnit =
  | ''
  | Rate
  | Words<typeof currencies>
  | Words<typeof counters>
  | Words<typeof physicalUnits>
  | Words<typeof derivedNames>;

/** One unit by another; the lower one may carry a scale: `'元/家'`, `'件/万人'`. */
export type QuotientUnit = `${string}/${string}`;

/** The unit of a quantity, without a scale of its own. */
export type Unit = SimpleUnit | QuotientUnit;

/** The unit that a simple unit is defined by: 基点 → 百分点, 公里 → 米, 元 → 元. */
type Root<U extends SimpleUnit> = U extends keyof Derived ? Derived[U][0] : U;

/** The units that are defined by a root: 千米, 公里 … by 米. */
type DefinedBy<R> = { [K in keyof Derived]: Derived[K][0] extends R ? K : never }[keyof Derived];

/** The simple units that measure the same thing by a power of ten: 米, 千米, 公里 … */
type Related<U extends SimpleUnit> = Root<U> | DefinedBy<Root<U>>;

/** The related units with every scale that may stand before them; rates take none: nobody writes 万%. */
type Scaled<U extends SimpleUnit> = Root<U> extends Rate ? Related<U> : Related<U> | `${Scale}${Related<U>}`;

/**
 * The units that a quantity in `U` converts to: `'元'` to `'元'`, `'万元'`, `'亿元'`, `'万亿元'` …;
 * `'件/万人'` to `'件/人'`; `'基点'` to `'百分点'`, and never to `'%'`.
 */
export type ConvertibleTo<U extends string> = Unit extends U
  ? string // the unit is known at run time only
  : U extends SimpleUnit
    ? Scaled<U>
    : U extends `${infer N}/${infer D}`
      ? string extends N | D
        ? string
        : `${ScaledBase<N>}/${ScaledBase<D>}`
      : never;

type ScaledBase<S extends string> = string extends S
  ? string
  : Base<S> extends infer B extends SimpleUnit
    ? Scaled<B>
    : never;

type ScaleCharacter = '十' | '百' | '千' | '万' | '亿';

/**
 * The base unit of a unit with a scale: `'万元'` → `'元'`, `'亿元/万人'` → `'元/万人'`; `never` where there is none, and where
 * a rate has one.
 */
export type Base<S extends string> = S extends SimpleUnit
  ? S
  : S extends `${infer N}/${infer D}`
    ? Base<D> extends never
      ? never
      : `${Base<N>}/${D}`
    : S extends `${ScaleCharacter}${infer Rest}`
      ? Exclude<Base<Rest>, Rate | DefinedBy<Rate>>
      : never;

/** As {@link Base}, of an estimate: its unit may have a scale, or be known at run time only. */
export type BaseOf<U extends string> = string extends U ? string : Base<U>;
