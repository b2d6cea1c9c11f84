import type { Area } from '../model/vocabulary.js';

/**
 * The editions of this version of the package, each with the area that its report is about: a new edition is its folder
 * and a line here. `npm run build` does the rest.
 *
 * The key is the name of the folder: the year of the report for Shanghai, `<area>-<year>` in lower case for another area
 * (`cn-zj-2025`). Ids are unique within an edition.
 */
export const editionAreas = {
  '2025': 'CN-SH',
} as const satisfies Readonly<Record<string, Area>>;

/** The name of an edition: `'2025'`. */
export type EditionName = keyof typeof editionAreas;

/** The edition whose indicators the root exports. It moves with a major release only. */
export const currentEdition: EditionName = '2025';
