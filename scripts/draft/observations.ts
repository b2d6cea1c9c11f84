/**
 * An observation for each figure of the report: what its sentence says is filled in, and the rest is open.
 *
 * @module
 */

import type { Area, Bilingual, Comparison, Observation } from '../../src/model/observation.js';
import type { QuantityMention } from '../../src/text/index.js';
import { marker, open } from './open.js';
import type { SourceLine } from './source.js';

/** A field that is either drafted or open. */
export type Drafted<T> = T | string;

/** An observation as far as it is drafted: an open field holds the marker, which the types of an edition refuse. */
export interface DraftObservation extends Omit<Observation, 'topic' | 'periodBasis' | 'comparison'> {
  readonly topic: Drafted<Observation['topic']>;
  readonly periodBasis: Drafted<Observation['periodBasis']>;
  readonly comparison?: { readonly [K in keyof Comparison]: string };
}

/** What is known of a figure beside its mention. */
export interface Known {
  readonly year: number;
  /** What the report is about. */
  readonly area: Area;
  readonly line: SourceLine;
  readonly near: string;
  /** The observation of last year that it continues. */
  readonly last: Observation | undefined;
  readonly statement: number;
  readonly section: string;
  readonly topic: string;
  /** The id of the drafted observation of a mention, by its start. */
  readonly idOf: (start: number) => string | undefined;
  /** The id of the last figure before that is no rate. */
  readonly levelBefore: string | undefined;
}

/** The id of a figure that continues none of last year: it says where it stands until it has a name. */
export const openId = (line: number, printed: string): string => open(`line ${line}, ${printed}`);

/** Drafts the observation of a mention. */
export function draftObservation(mention: QuantityMention, id: string, known: Known): DraftObservation {
  const { quantity, denominator } = mention;
  const { last, near, year } = known;
  const kind = kindOf(mention);
  const { period, periodBasis, periodNote } = periodOf(mention, year);
  const partOf = partOfFigure(mention, known);
  const noun = last === undefined ? (needsNoun(quantity.unit) ? open(near) : undefined) : last.noun;
  const changed =
    last !== undefined &&
    (last.cumulative !== mention.cumulative || last.newlyAdded !== mention.new || last.kind !== kind);
  return {
    id,
    name: last?.name ?? both(near),
    definition: last?.definition ?? both(''),
    ...quantity,
    topic: known.topic,
    kind,
    period,
    periodBasis,
    ...(periodNote && { periodNote }),
    area: areaOf(known),
    cumulative: mention.cumulative,
    newlyAdded: mention.new,
    ...(noun !== undefined && { noun }),
    ...(denominator !== undefined && { denominator }),
    ...(partOf !== undefined && { partOf }),
    ...(mention.comparison && { comparison: comparisonOf(mention, known) }),
    // A meaning may not change under an id; and what last year left unclear may be clear now.
    ...(changed && { caveat: both(`${last.id}: kind, cumulative or newlyAdded are not those of last year`) }),
    ...(!changed && last?.caveat && { caveat: { zh: open(last.caveat.zh), en: open(last.caveat.en) } }),
    source: { line: known.line.number, section: known.section, statement: known.statement },
  };
}

export const both = (hint: string): Bilingual => ({ zh: open(hint), en: open() });

const rates = new Set(['%', '‰', '百分点', '倍', '基点']);

function kindOf({ quantity, period = '' }: QuantityMention): Observation['kind'] {
  if (rates.has(quantity.unit)) return 'rate';
  return period.length === 10 ? 'stock' : 'flow';
}

/** Whether the unit classifies without naming: what 12家 or 12件 counts must be said. */
const needsNoun = (unit: string): boolean => /^[家件个项批款场次名位户台套座所]?$/.test(unit.split('/', 1)[0]!);

function periodOf(
  { period, periodBasis, quantity }: QuantityMention,
  year: number,
): Pick<DraftObservation, 'period' | 'periodBasis'> & { readonly periodNote?: Bilingual } {
  if (period === undefined || periodBasis === undefined) {
    return { period: open(quantity.printed), periodBasis: marker };
  }
  return periodBasis === 'stated' ? { period, periodBasis } : { period, periodBasis, periodNote: noteOf(period, year) };
}

/** How an inferred period was come to, where it is one of the two common ways. */
function noteOf(period: string, year: number): Bilingual {
  if (period === String(year)) {
    return {
      zh: `原文此处未写明时期，按报告年度 ${year} 年计。`,
      en: `The line names no period; the year of the report, ${year}, is taken.`,
    };
  }
  if (period === `${year}-12-31`) {
    return { zh: '原文未写明时点，按年末计。', en: 'The line names no instant; the end of the year is taken.' };
  }
  return both('');
}

/** 全国…之一 counts the country; last year's area holds where there is one. */
const areaOf = ({ area, last, line, near }: Known): Observation['area'] =>
  last?.area ?? (/全国|国家/.test(near) && line.raw.includes('之一') ? 'CN' : area);

/** What the text says is the whole; else what last year's observation was a part of, where it is there again. */
function partOfFigure({ partOf, quantity }: QuantityMention, { idOf, last }: Known): string | undefined {
  // the whole of a share has another unit
  if (partOf === undefined || rates.has(quantity.unit)) return last?.partOf;
  return (partOf.whole === undefined ? undefined : idOf(partOf.whole)) ?? last?.partOf ?? open(partOf.word);
}

function comparisonOf(
  { comparison, quantity }: QuantityMention,
  { last, levelBefore }: Known,
): NonNullable<DraftObservation['comparison']> {
  const { basis, base = open(), direction, word } = comparison!;
  return {
    // the model has two; any other is for a person to settle
    basis:
      basis === 'year-on-year' || basis === 'start-of-year'
        ? basis
        : open(`${basis}, ${direction}, ${word}${quantity.printed}`),
    base,
    indicator: last?.comparison?.indicator ?? levelBefore ?? open(),
  };
}
