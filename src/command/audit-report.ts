/**
 * The audit of a text in words: what was found, and each thing that does not fit with its line and column.
 *
 * @module
 */

import { createHash } from 'node:crypto';
import type { Edition } from '../model/edition.js';
import type { NotQuantity, ReportRecord } from '../model/report.js';
import type { Document } from './input.js';
import { auditText, type AuditReport } from '../text/index.js';
import { padEnd } from './layout.js';
import type { Language } from './terminal.js';

/** An audit, and the lines that tell of it. */
export interface TextAudit {
  readonly report: AuditReport;
  readonly lines: readonly string[];
}

/** What an edition's module has, as far as an audit needs it. */
export type AuditedEdition = Edition & { readonly report: ReportRecord };

/** Audits a file against an edition. */
export function auditFile(
  { bytes, text }: Document,
  file: string,
  edition: AuditedEdition,
  lang: Language = 'en',
): TextAudit {
  const report = auditText(text, edition);
  const said = words[lang];
  return {
    report,
    lines: [...identity(bytes, edition.report, said), ...summary(report, said), ...problems(report, file, said)],
  };
}

const row = (title: string, text: string): string => `${padEnd(title, 15)}${text}`;

/** A warning only: another print of the report can be audited as well. */
function identity(source: Uint8Array, { source: { sha256 }, edition }: ReportRecord, said: Words): string[] {
  const actual = createHash('sha256').update(source).digest('hex');
  if (actual === sha256) return [row(said.source, said.asRecorded(sha256))];
  return [row(said.source, `sha256 ${actual}`), said.otherSource(edition, sha256)];
}

function summary({ numerals, notQuantities, measures, observations }: AuditReport, said: Words): string[] {
  const { found, missing, different } = observations;
  const expected = found.length + missing.length + different.length;
  const claimed = numerals.filter((one) => one.status === 'observation').length;
  const unclaimed = numerals.filter((one) => one.status === 'unclaimed').length;
  const reasons = new Map<Reason, number>();
  for (const { reason } of notQuantities.found) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const listed = [...reasons].map(([reason, count]) => said.counted(count, reason)).join(said.comma);
  return [
    row(said.observations, said.ofAll(found.length, expected)),
    row(said.statements, said.ofAll(measures.found.length, measures.statements)),
    row(said.numerals, said.claims(numerals.length, claimed, notQuantities.found.length, unclaimed)),
    ...(listed === '' ? [] : [row(said.listed, listed)]),
  ];
}

function problems(
  { numerals, observations, notQuantities, measures }: AuditReport,
  file: string,
  said: Words,
): string[] {
  const found: { line: number; column?: number; text: string }[] = [
    ...observations.different.map(({ id, printed, candidate, ...place }) => ({
      ...place,
      text: said.different(id, printed, candidate),
    })),
    ...observations.missing.map(({ line, id, printed }) => ({ line, text: said.missing(id, printed) })),
    ...numerals
      .filter((one) => one.status === 'unclaimed')
      // told already, as different
      .filter((one) => !observations.different.some(({ line, column }) => line === one.line && column === one.column))
      .map(({ text, ...place }) => ({ ...place, text: said.unclaimed(text) })),
    ...notQuantities.missing.map(({ line, text, reason }) => ({ line, text: said.notThere(text, reason) })),
    ...measures.misplaced.map(({ line, id, statement }) => ({ line, text: said.noText(statement, id) })),
    ...measures.unnamed.map(({ line, name, statement }) => ({ line, text: said.notNamed(name, statement) })),
  ];
  return [
    ...found
      .map((one) => ({ column: 1, ...one }))
      .sort((a, b) => a.line - b.line || a.column - b.column)
      .map(({ line, column, text }) => `${file}:${line}:${column}  ${text}`),
    ...measures.missing.map(said.noMeasure),
    ...measures.repeated.map(said.repeated),
  ];
}

type Reason = NotQuantity['reason'];

interface Words {
  readonly source: string;
  readonly asRecorded: (sha256: string) => string;
  readonly otherSource: (edition: string, sha256: string) => string;
  readonly observations: string;
  readonly statements: string;
  readonly numerals: string;
  readonly listed: string;
  readonly comma: string;
  readonly ofAll: (found: number, all: number) => string;
  readonly claims: (all: number, claimed: number, listed: number, unclaimed: number) => string;
  readonly counted: (count: number, reason: Reason) => string;
  readonly different: (id: string, printed: string, candidate: string) => string;
  readonly missing: (id: string, printed: string) => string;
  readonly unclaimed: (text: string) => string;
  readonly notThere: (text: string, reason: Reason) => string;
  readonly noText: (statement: number, id: string) => string;
  readonly notNamed: (name: string, statement: number) => string;
  readonly noMeasure: (statement: number) => string;
  readonly repeated: (statement: number) => string;
}

const reasonsZh: Readonly<Record<Reason, string>> = {
  'heading-number': '标题编号',
  ordinal: '序数',
  year: '年份',
  date: '日期',
  'issue-label': '期号',
  name: '名称的一部分',
  denominator: '分母',
  indefinite: '泛指',
  word: '词语',
};

const words: Readonly<Record<Language, Words>> = {
  en: {
    source: 'source',
    asRecorded: (sha256) => `sha256 ${sha256}, as recorded`,
    otherSource: (edition, sha256) => `warning: not the text that edition ${edition} was made from (sha256 ${sha256})`,
    observations: 'observations',
    statements: 'statements',
    numerals: 'numerals',
    listed: 'listed',
    comma: ', ',
    ofAll: (found, all) => `${found} of ${all}`,
    claims: (all, claimed, listed, unclaimed) =>
      `${all}: ${claimed} in observations, ${listed} listed, ${unclaimed} unclaimed`,
    counted: (count, reason) => `${count} ${reason}`,
    different: (id, printed, candidate) => `different: ${id} is ${printed}, but the text has ${candidate}`,
    missing: (id, printed) => `missing: ${id}, ${printed}`,
    unclaimed: (text) => `unclaimed: ${text}`,
    notThere: (text, reason) => `not there: ${text}, listed as no quantity (${reason})`,
    noText: (statement, id) => `no text here: statement ${statement}, ${id}`,
    notNamed: (name, statement) => `not named here: ${name}, of statement ${statement}`,
    noMeasure: (statement) => `missing: statement ${statement} has no measure`,
    repeated: (statement) => `repeated: statement ${statement} has more than one measure`,
  },
  zh: {
    source: '原文',
    asRecorded: (sha256) => `sha256 ${sha256}，与所记一致`,
    otherSource: (edition, sha256) => `警告：不是 ${edition} 年版所据的文本（sha256 ${sha256}）`,
    observations: '观测值',
    statements: '陈述',
    numerals: '数词',
    listed: '列明不计',
    comma: '，',
    ofAll: (found, all) => `${found}/${all}`,
    claims: (all, claimed, listed, unclaimed) =>
      `${all}：属于观测值 ${claimed}，列明不计 ${listed}，未登记 ${unclaimed}`,
    counted: (count, reason) => `${reasonsZh[reason]} ${count}`,
    different: (id, printed, candidate) => `不一致：${id} 为 ${printed}，此处为 ${candidate}`,
    missing: (id, printed) => `缺失：${id}，${printed}`,
    unclaimed: (text) => `未登记：${text}`,
    notThere: (text, reason) => `未见：${text}，列明不计（${reasonsZh[reason]}）`,
    noText: (statement, id) => `此处无文字：第 ${statement} 条，${id}`,
    notNamed: (name, statement) => `此处未提：${name}，属第 ${statement} 条`,
    noMeasure: (statement) => `缺失：第 ${statement} 条没有举措`,
    repeated: (statement) => `重复：第 ${statement} 条有不止一项举措`,
  },
};
