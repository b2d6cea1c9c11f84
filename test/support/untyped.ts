/**
 * What has no types of its own, as far as the tests use it. No `.d.ts`: the build of the declarations takes each of
 * those along, and this one names a module of Node.
 */

declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  import type { DatasetCore } from '@rdfjs/types';
  export default class CsvwParser {
    constructor(options: { metadata: DatasetCore; baseIRI: string; factory?: unknown });
    import(input: Readable): Readable;
  }
}
