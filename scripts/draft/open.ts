/**
 * What a draft leaves to a person. The types refuse the marker where a field takes certain words only, and
 * `npm run audit` lists it wherever it stands.
 *
 * @module
 */

/** Stands in for what the text does not tell. */
export const marker = 'OPEN';

/** An open field, with what the text has to say of it. */
export const open = (hint = ''): string => (hint === '' ? marker : `${marker}: ${hint}`);

export const isOpen = (value: unknown): boolean =>
  typeof value === 'string' && (value === marker || value.startsWith(`${marker}: `));

/** Where an edition is still open: the place of an entry (by its id, where it has one), the field, and the hint. */
export function openFields(edition: object): string[] {
  return ['report', 'observations', 'measures', 'notQuantities', 'about'].flatMap((part) =>
    within((edition as Record<string, unknown>)[part], part),
  );
}

function within(value: unknown, path: string): string[] {
  if (isOpen(value)) return [`${path}${String(value).slice(marker.length)}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const id: unknown =
      Array.isArray(value) && typeof inner === 'object' && inner !== null ? (inner as { id?: unknown }).id : undefined;
    return within(inner, `${path}.${typeof id === 'string' && !isOpen(id) ? id : key}`);
  });
}
