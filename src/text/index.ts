/**
 * Reads a text: every quantity with what its sentence says of it, and the audit of an edition.
 *
 * @module
 */

export { auditText } from './audit.js';
export type {
  AuditedNumeral,
  AuditReport,
  DifferentFigure,
  ExpectedFigure,
  FoundFigure,
  MeasureAudit,
  TextPlace,
} from './audit.js';
export { extractQuantities, iterateQuantities } from './extract.js';
export type {
  ExtractOptions,
  Mention,
  MentionBasis,
  MentionComparison,
  OrdinalMention,
  PartOf,
  QuantityMention,
  TextRange,
  UnreadMention,
} from './mention.js';
