import * as z from 'zod/mini';
import type { ReportRecord, Sourced } from '../model/report.js';
import { factStatuses } from '../model/vocabulary.js';
import { bilingual, formed, ordinal, said, text, wordOf } from './fields.js';
import { list } from './list.js';
import { checkPeriod, period } from './period.js';
import { below, recordSchema, type Report, type Schema } from './schema.js';
import { show } from './words.js';

const status = /* @__PURE__ */ wordOf(factStatuses);

const year = /* @__PURE__ */ formed(/^[0-9]{4}$/, 'expected a year, such as "2025"');

/** The key of an edition: a year, with the area before it where it is not Shanghai. */
const edition = /* @__PURE__ */ formed(
  /^(?:[a-z]{2}(?:-[a-z0-9]{1,3})?-)?[0-9]{4}$/,
  'expected the name of an edition, such as "2025" or "cn-zj-2025"',
);

/** A fact about the report, with how it is known. */
const sourced = <T extends z.core.$ZodType>(value: T) => z.strictObject({ value, status, note: bilingual }, said);

/** The shape of the record of a report, without what {@link ReportSchema} refines: to pick from and to extend. */
export const ReportObject = /* @__PURE__ */ z.strictObject(
  {
    edition,
    title: /* @__PURE__ */ sourced(bilingual),
    chapter: /* @__PURE__ */ sourced(text),
    referenceYear: /* @__PURE__ */ sourced(year),
    evidence: /* @__PURE__ */ list(
      /* @__PURE__ */ z.strictObject(
        { mention: bilingual, happened: bilingual, date: period, publisher: text, address: text },
        said,
      ),
    ),
    publisher: /* @__PURE__ */ sourced(/* @__PURE__ */ z.nullable(text)),
    published: /* @__PURE__ */ sourced(/* @__PURE__ */ z.nullable(period)),
    retrieval: /* @__PURE__ */ sourced(bilingual),
    source: /* @__PURE__ */ z.strictObject(
      {
        sha256: /* @__PURE__ */ formed(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits in lower case'),
        bytes: ordinal,
        lines: ordinal,
        encoding: /* @__PURE__ */ z.literal('UTF-8', said),
      },
      said,
    ),
    licence: /* @__PURE__ */ z.strictObject(
      { compilation: /* @__PURE__ */ z.literal('CC0-1.0', said), figures: bilingual },
      said,
    ),
  },
  said,
);

/**
 * The record of the report that an edition is made from: what is unknown has no value, and what has none is unknown.
 * 报告的著录。
 *
 * @example
 * ```ts
 * ReportSchema.parse(report).edition; // '2025'
 * ```
 */
export const ReportSchema: Schema<ReportRecord> = /* @__PURE__ */ recordSchema<ReportRecord>(ReportObject, checkReport);

/** What the shape of a report's record cannot see. */
export function checkReport(record: ReportRecord, report: Report): void {
  for (const field of ['title', 'chapter', 'referenceYear', 'publisher', 'published', 'retrieval'] as const) {
    const { value, status: known }: Sourced<unknown> = record[field];
    if (value === null && known !== 'unknown') {
      report([field, 'status'], `is ${show(known)}: expected "unknown" for a value that is null`);
    } else if (value !== null && known === 'unknown') {
      report([field, 'status'], 'is "unknown": expected "stated" or "inferred" for what has a value');
    }
  }
  const { referenceYear } = record;
  const ofEdition = record.edition.slice(-4);
  if (ofEdition !== referenceYear.value) {
    report(['referenceYear', 'value'], `is ${show(referenceYear.value)}: expected ${show(ofEdition)}, the edition`);
  }
  if (referenceYear.status === 'inferred' && record.evidence.length === 0) {
    report(['evidence'], 'is a list of 0: expected at least one entry, for the year is inferred');
  }
  if (record.published.value !== null) checkPeriod(record.published, 'value', below(report, 'published'));
  for (const [index, evidence] of record.evidence.entries())
    checkPeriod(evidence, 'date', below(report, 'evidence', index));
}
