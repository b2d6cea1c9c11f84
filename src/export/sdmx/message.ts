import type { Bilingual } from '../../model/observation.js';
import { checkedDays } from '../../period/checked.js';
import { ExportError } from '../errors.js';
import type { Table } from '../table.js';
import type { Code } from './codes.js';

/** Who sends the messages, and what is asked of the structures. */
export interface SdmxOptions {
  /** The agency that maintains the structures: a letter, then letters, digits, `_` and `-`. */
  readonly agency: string;
  /** A day, ISO 8601: not the clock's, so that two runs are the same bytes. */
  readonly prepared: string;
  /** The version of the structures. */
  readonly version?: string;
}

/** Any object of a message. */
export type Json = Readonly<Record<string, unknown>>;

/** Refuses what does not match one of the standard's patterns. */
export function fits(given: string, pattern: RegExp, what: string): void {
  if (!pattern.test(given))
    throw new ExportError('not-representable', `${JSON.stringify(given)} is not a valid ${what}`);
}

/** What an id is made of. */
export const ids = /^[\w@$-]+$/;

/** 2, 2.1 or 2.1.0, and behind three numbers a label: 1.0.0-draft.1. No number begins with a needless 0. */
const number = String.raw`(?:0|[1-9]\d*)`;
const label = String.raw`(?:${number}|\d*[A-Za-z-][\dA-Za-z-]*)`;
const versions = String.raw`^${number}(?:\.${number}(?:\.${number}(?:-${label}(?:\.${label})*)?)?)?$`;

/** The id of a table's dataflow, and of its data structure. */
export const flowId = ({ name }: Table): string => name.toUpperCase().replaceAll(/[^\dA-Z_-]/g, '_');

/** `agency:id(version)`, as references and SDMX-CSV have it. */
export function reference(id: string, { agency, prepared, version = '1.0.0' }: SdmxOptions): string {
  fits(id, ids, 'id of a table; expected at least one character');
  fits(
    agency,
    /^[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*$/,
    'id of an agency; expected a letter, then letters, digits, _ and -',
  );
  fits(version, new RegExp(versions), 'version; expected one such as 1.0.0');
  fits(prepared, /^\d{4}-\d\d-\d\d$/, 'day; expected one such as 2026-01-01');
  checkedDays(prepared);
  return `${agency}:${id}(${version})`;
}

export const urn = (kind: string, id: string, options: SdmxOptions): string =>
  `urn:sdmx:org.sdmx.infomodel.${kind}=${reference(id, options)}`;

/** The schema of a kind of message. */
export const schemaOf = (kind: 'data' | 'structure'): string =>
  `https://json.sdmx.org/2.1/sdmx-json-${kind}-schema.json`;

/** The head of a message, without a time of its own. */
export const metaOf = (id: string, { agency, prepared }: SdmxOptions): Json => ({
  id,
  test: false,
  prepared,
  contentLanguages: ['en', 'zh'],
  sender: { id: agency },
});

/** A name in both languages; the plain one is English. */
export const named = (name: Bilingual, description?: Bilingual): Json => ({
  name: name.en,
  names: { en: name.en, zh: name.zh },
  ...(description && { description: description.en, descriptions: { en: description.en, zh: description.zh } }),
});

export const codeJson = ({ id, name, description }: Code): Json => ({ id, ...named(name, description) });
