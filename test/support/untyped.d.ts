/** What has no types of its own, as far as the tests use it. */
declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  import type { DatasetCore } from '@rdfjs/types';
  export default class CsvwParser {
    constructor(options: { metadata: DatasetCore; baseIRI: string; factory?: unknown });
    import(input: Readable): Readable;
  }
}
