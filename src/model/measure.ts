import type { Bilingual, SourcePlace, Topic } from './observation.js';

/** What kind of thing a statement says was done. */
export type MeasureKind =
  | 'programme' // launched or carried on under a name
  | 'product' // a financial product, launched or issued
  | 'list' // drawn up
  | 'mechanism' // introduced or deepened
  | 'policy-document' // issued or revised
  | 'subsidy'
  | 'insurance-scheme'
  | 'pilot'
  | 'stocktaking'
  | 'recognition' // of platforms, bodies, branches
  | 'facility' // stations, centres, outlets
  | 'service'
  | 'model'
  | 'award'
  | 'event'
  | 'outcome' // headline figures: what came out, rather than what was done
  | 'aim';

/** A name that the statement mentions, as it is printed, with our English rendering. */
export interface NamedEntity {
  readonly type:
    | 'programme'
    | 'product'
    | 'document'
    | 'mechanism'
    | 'model'
    | 'award'
    | 'event'
    | 'body'
    | 'platform'
    | 'field'
    | 'training'
    | 'list';
  readonly name: Bilingual;
}

/** Something the report says was done: a programme, a document, a product, an event. */
export interface Measure<Id extends string = string> {
  readonly id: Id;
  readonly name: Bilingual;
  /** What was done, in our words. */
  readonly description: Bilingual;
  readonly topic: Topic;
  readonly kind: MeasureKind;
  /** Programmes, products and documents that the statement names. */
  readonly entities: readonly NamedEntity[];
  /** The ids of the observations that belong to it, in source order. */
  readonly observations: readonly string[];
  /** `line` is the first line of the statement; `lines` all of them where there are several. */
  readonly source: SourcePlace & { readonly lines?: readonly number[] };
}
