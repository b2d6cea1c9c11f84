/**
 * Drafts an edition from the text of its report.
 *
 * @module
 */

import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { AboutEdition } from '../../src/model/edition.js';
import type { Measure } from '../../src/model/measure.js';
import type { Area, Observation } from '../../src/model/observation.js';
import type { ReportRecord } from '../../src/model/report.js';
import { auditText } from '../../src/text/index.js';
import { aroundMention, type LastEdition, matchObservations, quantitiesIn } from './match.js';
import { draftMeasure, type DraftMeasure, statementsOf } from './measures.js';
import { draftNote, type DraftNote } from './not-quantities.js';
import { both, draftObservation, type DraftObservation, openId } from './observations.js';
import { marker, open } from './open.js';
import { lineAt, readLines, type SourceLine } from './source.js';

/** An edition as far as the text tells it. */
export interface Draft {
  /** The key of the edition. */
  readonly edition: string;
  readonly about: AboutEdition;
  readonly observations: readonly DraftObservation[];
  readonly measures: readonly DraftMeasure[];
  readonly notQuantities: readonly DraftNote[];
  readonly report: object;
  /** Last year's observations that the new report does not carry on, as far as the draft can see. */
  readonly lost: readonly Observation[];
}

/**
 * Drafts an edition.
 *
 * @param source - the bytes of the report, which must be UTF-8
 * @param edition - its key: `2026`, `cn-zj-2026`
 * @param area - what the report is about
 * @param last - the edition before; without it, no figure has an id or a name
 */
export function draftEdition(
  source: Uint8Array,
  { edition, area = 'CN-SH', last }: { edition: string; area?: Area; last?: LastEdition },
): Draft {
  if (!isUtf8(source)) throw new Error('the report is no UTF-8 text');
  const year = Number(edition.slice(-4));
  const text = new TextDecoder().decode(source);
  const lines = readLines(text);
  const mentions = quantitiesIn(text, year);
  const lineOf = mentions.map((mention) => lineAt(lines, mention.start));
  const around = mentions.map((mention, at) => aroundMention(lineOf[at]!, mention));
  const matched = last
    ? matchObservations(
        mentions.map((mention, at) => ({ mention, around: around[at]! })),
        last,
      )
    : mentions.map(() => undefined);

  const continued = new Map(
    lines.map(({ number }) => [
      number,
      new Set(matched.flatMap((one, at) => (one && lineOf[at]!.number === number ? [one.id] : []))),
    ]),
  );
  const statements = statementsOf(lines, last?.edition.measures ?? [], continued);
  const again: { line: SourceLine; last: Observation | Measure | undefined }[] = [
    ...matched.map((one, at) => ({ line: lineOf[at]!, last: one })),
    ...statements,
  ];
  const labels = labelsOf(again);

  const ids = matched.map((one, at) => one?.id ?? openId(lineOf[at]!.number, mentions[at]!.quantity.printed));
  const idByStart = new Map(mentions.map((mention, at) => [mention.start, ids[at]!]));
  let levelBefore: { id: string; line: SourceLine } | undefined;
  const observations = mentions.map((mention, at) => {
    const line = lineOf[at]!;
    const own = matched[at];
    const observation = draftObservation(mention, ids[at]!, {
      year,
      area,
      line,
      near: around[at]!.near,
      last: own,
      statement: statementOf(statements, line, own).number,
      ...labels(line, own),
      idOf: (start) => idByStart.get(start),
      levelBefore: levelBefore?.line === line ? levelBefore.id : undefined,
    });
    if (observation.kind !== 'rate') levelBefore = { id: ids[at]!, line };
    return observation;
  });

  const measures = statements.map((statement) =>
    draftMeasure(
      statement,
      observations.filter((one) => one.source.statement === statement.number).map((one) => one.id),
      labels(statement.line, statement.last),
    ),
  );
  const drafted = { observations: observations as unknown as Observation[], measures: [], notQuantities: [] };
  const notQuantities = auditText(text, drafted)
    .numerals.filter((numeral) => numeral.status === 'unclaimed')
    .map((numeral) => draftNote(numeral, lines[numeral.line - 1]!));
  const found = new Set(matched);
  const lost = (last?.edition.observations ?? []).filter((one) => one.deprecated === undefined && !found.has(one));
  return {
    edition,
    about: { title: both(''), description: both(''), keywords: { zh: [marker], en: [marker] }, source: both('') },
    observations,
    measures,
    notQuantities,
    report: draftReport(source, lines.length, edition),
    lost,
  };
}

/** The statement that a figure belongs to: that of last year's measure, or else the first one of its line. */
function statementOf(
  statements: ReturnType<typeof statementsOf>,
  line: SourceLine,
  last: Observation | undefined,
): { readonly number: number } {
  const own = statements.filter((statement) => statement.line === line);
  const again = last && own.find((statement) => statement.last?.observations.includes(last.id));
  return again ?? own[0] ?? { number: 0 };
}

/**
 * What a line's topic and section are: those that last year's entries have, or else those of another entry under the
 * same heading.
 */
function labelsOf(
  again: readonly { readonly line: SourceLine; readonly last: Observation | Measure | undefined }[],
): (line: SourceLine, last: Observation | Measure | undefined) => { topic: string; section: string } {
  const heading = (line: SourceLine): string => line.headings.join('\n');
  const byHeading = new Map(again.flatMap(({ line, last }) => (last ? [[heading(line), last] as const] : [])));
  return (line, last) => {
    const one = last ?? byHeading.get(heading(line));
    return { topic: one?.topic ?? marker, section: one?.source.section ?? open(line.headings.at(-1)) };
  };
}

/** The record of the report: what the bytes tell, and the rest open. */
function draftReport(source: Uint8Array, lines: number, edition: string): object {
  const year = edition.slice(-4);
  const sourced = (value: unknown): object => ({ value, status: marker, note: both('') });
  const licence: ReportRecord['licence'] = {
    compilation: 'CC0-1.0',
    figures: {
      zh: '数字与事实出自该报告，引用时请注明出处；数据集的编排与文字以 CC0-1.0 发布。',
      en: 'Figures and facts come from the report: cite it when you use them. The compilation and its wording are released under CC0-1.0.',
    },
  };
  return {
    edition,
    title: sourced(
      edition === year
        ? {
            zh: `上海科技进步报告 ${year}`,
            en: `Shanghai Science and Technology Progress Report ${year}`,
          }
        : both(''),
    ),
    chapter: sourced(marker),
    referenceYear: sourced(year),
    evidence: [],
    publisher: sourced(marker),
    published: sourced(marker),
    retrieval: sourced(both('')),
    source: {
      sha256: createHash('sha256').update(source).digest('hex'),
      bytes: source.length,
      lines,
      encoding: 'UTF-8',
    },
    licence,
  };
}
