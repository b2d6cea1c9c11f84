import type { Bilingual } from '../model/observation.js';
import type { Table } from './table.js';

/** What the descriptors say of a dataset as a whole. */
export interface About {
  /** Names the dataset for good: a URI or a URN. */
  readonly id: string;
  /** Lower case, digits, `.`, `_` and `-`. */
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly keywords: { readonly zh: readonly string[]; readonly en: readonly string[] };
  /** The identifier of SPDX, the licence's own name and its address. */
  readonly licence: { readonly name: string; readonly title: string; readonly path: string };
  readonly publisher: string;
  /** What the figures were taken from. */
  readonly source: Bilingual;
  /** ISO 8601: what the figures are about. */
  readonly period: string;
  /** ISO 3166-2. */
  readonly area: string;
}

/** A file of a dataset, as a descriptor lists it. */
export interface DataFile {
  /** Beside the descriptor, slashes forward. */
  readonly path: string;
  readonly title: Bilingual;
  readonly mediaType: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
  /** What it was written from, where it is a table. */
  readonly table?: Table;
}

/** The name of a file's resource: its path in lower case, with `-` for what a name does not take. */
export const resourceName = ({ path }: DataFile): string => path.toLowerCase().replaceAll(/[^a-z\d._-]/g, '-');

/** The end of a file's name: `csv`. */
export const formatOf = ({ path }: DataFile): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase();
