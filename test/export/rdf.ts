/** JSON-LD into triples, offline. */

import type { DatasetCore } from '@rdfjs/types';
import rdf from '@zazuko/env';
import jsonld from 'jsonld';
import { Parser } from 'n3';

/** The triples of a JSON-LD document; a context by address must be handed over. */
export async function triples(
  document: object,
  base: string,
  contexts: Readonly<Record<string, object>> = {},
): Promise<DatasetCore> {
  const documentLoader = (url: string): Promise<{ document: object; documentUrl: string }> => {
    const found = contexts[url];
    if (!found) throw new Error(`${url} is not here`);
    return Promise.resolve({ document: found, documentUrl: url });
  };
  const options = { format: 'application/n-quads', base, documentLoader, safe: true } as object;
  return turtle((await jsonld.toRDF(document, options)) as unknown as string);
}

/** The triples of a text in Turtle, or in N-Triples. */
export const turtle = (text: string): DatasetCore => rdf.dataset(new Parser({ factory: rdf }).parse(text));

export { rdf };
