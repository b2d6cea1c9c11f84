import type { Bilingual } from './bilingual.js';
import type { factStatuses } from './vocabulary.js';

/** A fact about the report, with how we know it. */
export interface Sourced<T> {
  readonly value: T;
  /** `inferred`: worked out from the evidence. `unknown`: the value is `null`, and the note says why. */
  readonly status: keyof typeof factStatuses;
  readonly note: Bilingual;
}

/** One thing the report mentions, and when it happened according to somebody else. */
export interface YearEvidence {
  readonly mention: Bilingual;
  readonly happened: Bilingual;
  /** ISO 8601. */
  readonly date: string;
  readonly publisher: string;
  /** Address without a scheme, as far as it is known. */
  readonly address: string;
}

/** The record of the report that an edition is made from. */
export interface ReportRecord {
  /** The edition's key: `2025`; for an area other than Shanghai, `cn-zj-2025`. */
  readonly edition: string;
  readonly title: Sourced<Bilingual>;
  readonly chapter: Sourced<string>;
  readonly referenceYear: Sourced<string>;
  readonly evidence: readonly YearEvidence[];
  readonly publisher: Sourced<string | null>;
  readonly published: Sourced<string | null>;
  /** How and as what the source was received. */
  readonly retrieval: Sourced<Bilingual>;
  /** The extract, byte for byte. */
  readonly source: {
    readonly sha256: string;
    readonly bytes: number;
    readonly lines: number;
    readonly encoding: 'UTF-8';
  };
  readonly licence: { readonly compilation: 'CC0-1.0'; readonly figures: Bilingual };
}

/** A numeral of the source that is no quantity, and why. */
export interface NotQuantity {
  readonly line: number;
  /** The numeral with what makes it recognisable: `首批`, `第2批`, `7.2`. */
  readonly text: string;
  /** The numeral itself, a run of digits or scales, or 首. */
  readonly numeral: string;
  readonly reason:
    | 'heading-number'
    | 'ordinal'
    | 'year'
    | 'date'
    | 'issue-label'
    | 'name'
    | 'denominator'
    | 'indefinite'
    | 'word';
  readonly note: Bilingual;
}
