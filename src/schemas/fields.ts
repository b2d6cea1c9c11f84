/**
 * The fields that several records have.
 *
 * @module
 */

import * as z from 'zod/mini';
import type { Bilingual } from '../model/bilingual.js';
import type { Unit } from '../model/unit-types.js';
import { units } from '../model/units.js';
import { areas, kinds, topics, wordsOf } from '../model/vocabulary.js';
import { explain, sentence, show } from './words.js';

/** Gives a schema of this package its messages. */
export const said = { error: explain } as const;

/**
 * A field that may be left out, but not be `undefined`: the types of the model are exact, and JSON has no `undefined`.
 *
 * zod's own `exactOptional` came after zod 4.0, which the peer range allows; so the type says it here, and `json.ts`
 * refuses the value.
 */
export const optional = <T extends z.core.$ZodType>(schema: T): Optional<T> =>
  z.optional(schema) as unknown as Optional<T>;

/** The schema of a field that may be left out. */
export type Optional<T extends z.core.$ZodType> = z.ZodMiniType<z.output<T>, z.input<T>> & {
  readonly _zod: { readonly optin: 'optional'; readonly optout: 'optional' };
};

/** Text in a form of its own; `fit` says which, for the message. */
export const formed = (pattern: RegExp, fit: string): z.ZodMiniString<string> =>
  z.string(said).check(
    z.regex(pattern, {
      error: ({ input, path = [] }) => sentence(path, `is ${show(input)}: ${fit}`),
    }),
  );

/** Any text but an empty or blank one. */
export const text = /* @__PURE__ */ formed(/\S/, 'expected a text that is not blank');
export const number = /* @__PURE__ */ z.number(said);
export const flag = /* @__PURE__ */ z.boolean(said);
/** A whole number from one up: a line, a statement. (`z.int` would end the parse, and with it the other messages.) */
export const ordinal = /* @__PURE__ */ number.check(
  /* @__PURE__ */ z.multipleOf(1, said),
  /* @__PURE__ */ z.minimum(1, said),
);

/** A text in both languages. */
export const bilingual = /* @__PURE__ */ z.strictObject({ zh: text, en: text }, said);

/** The id of an observation, a measure, a series. */
export const id = /* @__PURE__ */ formed(
  /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  'expected kebab-case, such as "patents-granted"',
);

/** A release of the package. */
export const version = /* @__PURE__ */ formed(
  /^[0-9]+\.[0-9]+\.[0-9]+(?:-[0-9A-Za-z.-]+)?$/,
  'expected a version, such as "2.0.0"',
);

/** A unit of the table, or a quotient of two. */
export const unitName = /* @__PURE__ */ unitSchema();
/** The same, with the type of the model. */
export const unit = unitName as unknown as z.ZodMiniType<Unit, string>;
/** A unit with or without a scale: 万人. */
export const denominator = /* @__PURE__ */ denominatorSchema();

function unitSchema(): z.ZodMiniString<string> {
  const name = unitNames();
  const pattern = new RegExp(`^(?:${name})?$|^(?:${name})/[十百千万亿]*(?:${name})$`);
  return formed(pattern, 'expected a unit of the table, or two of them: "元", "件", "%", "件/万人"');
}

function denominatorSchema(): z.ZodMiniString<string> {
  const pattern = new RegExp(`^[十百千万亿]*(?:${unitNames()})$`);
  return formed(pattern, 'expected a unit of the table, with or without a scale, such as "万人"');
}

/** As a pattern: the units have no characters that mean something else there. */
function unitNames(): string {
  return units.filter((name) => name !== '').join('|');
}

/** A word of a vocabulary. */
export const wordOf = <W extends string>(vocabulary: Readonly<Record<W, Bilingual>>) =>
  z.enum(wordsOf(vocabulary), said);

export const topic = /* @__PURE__ */ wordOf(topics);
export const kind = /* @__PURE__ */ wordOf(kinds);
export const area = /* @__PURE__ */ wordOf(areas);

/** Where in the source a fact stands. */
export const place = /* @__PURE__ */ z.strictObject({ line: ordinal, section: text, statement: ordinal }, said);
