/**
 * The numerals of the report that are no figure, each with the reason, where what surrounds it says which.
 *
 * @module
 */

import type { Bilingual } from '../../src/model/observation.js';
import type { NotQuantity } from '../../src/model/report.js';
import type { AuditedNumeral } from '../../src/text/index.js';
import { both, type Drafted } from './observations.js';
import { marker } from './open.js';
import type { SourceLine } from './source.js';

export interface DraftNote extends Omit<NotQuantity, 'reason'> {
  readonly reason: Drafted<NotQuantity['reason']>;
}

interface Rule {
  readonly reason: NotQuantity['reason'];
  /** The numeral, as `#` or as 首, with what makes it recognisable. */
  readonly pattern: string;
  readonly note: Bilingual;
}

/** The first that fits. */
const rules: readonly Rule[] = [
  {
    reason: 'denominator',
    pattern: '每#(?:人口|人|户|家|元|平方公里)?',
    note: { zh: '分母，已记入该指标的单位。', en: 'A denominator: it stands in the unit of that observation.' },
  },
  {
    reason: 'ordinal',
    pattern: '第#[届批次期轮位名个家]?',
    note: { zh: '序号，并非数量。', en: 'A rank, no amount.' },
  },
  {
    reason: 'name',
    pattern: '首台(?:[（(]套[）)]|套)',
    note: { zh: '“首台（套）”是一类装备的名称。', en: 'First-of-a-kind: the name of a class of equipment.' },
  },
  {
    reason: 'ordinal',
    pattern: '首[批次届家单个例款部条座]',
    note: { zh: '“首”为序号，并非数量。', en: '“First”: a rank, no amount.' },
  },
  { reason: 'year', pattern: '#年', note: { zh: '年份。', en: 'A year.' } },
  { reason: 'date', pattern: '#(?:月[底末份]?|日|季度)', note: { zh: '日期。', en: 'A date.' } },
  {
    reason: 'issue-label',
    pattern: '#[期号]',
    note: { zh: '名称或文件中的编号。', en: 'A number in a name or a document.' },
  },
  {
    reason: 'indefinite',
    pattern: '#(?:批|系列|些|定|大批)',
    note: { zh: '泛指，并非数量。', en: 'Indefinite: no number is meant.' },
  },
  {
    reason: 'word',
    pattern: '(?:之#|#(?:分|体|起|致|直|旦|般|样))',
    note: { zh: '词语的一部分，并非数量。', en: 'A part of a word, no amount.' },
  },
];

/** Drafts the entry of a numeral that no observation accounts for. */
export function draftNote({ line: number, column, text: numeral }: AuditedNumeral, line: SourceLine): DraftNote {
  const at = column - 1;
  const entry = (reason: DraftNote['reason'], text: string, note: Bilingual): DraftNote => ({
    line: number,
    text,
    numeral,
    reason,
    note,
  });
  if (line.isHeading && line.raw.slice(0, at).replaceAll(/[#\s—–-]/g, '') === '') {
    return entry('heading-number', numeral, { zh: '章节编号。', en: 'The number of the section.' });
  }
  for (const { reason, pattern, note } of rules) {
    // 首 is no digit: only its own rule takes it
    if ((numeral === '首') !== pattern.startsWith('首')) continue;
    const text = around(line.raw, at, numeral, pattern);
    if (text !== undefined) return entry(reason, text, note);
  }
  const behind = /^[\p{L}+]{0,2}/u.exec(line.raw.slice(at + numeral.length))![0];
  const text = numeral + behind;
  const quoted = isQuoted(line.raw, at);
  return quoted
    ? entry('name', text, { zh: '名称的一部分。', en: 'A part of a name.' })
    : entry(marker, text, both(line.raw.slice(Math.max(0, at - 6), at + numeral.length + 6)));
}

/** The text that a pattern takes, with the numeral at its place. */
function around(line: string, at: number, numeral: string, pattern: string): string | undefined {
  const own = numeral.replaceAll(/[.+]/g, String.raw`\$&`);
  for (const match of line.matchAll(new RegExp(pattern.replaceAll('#', own), 'g'))) {
    const [text] = match;
    const from = match.index + text.indexOf(numeral);
    if (from === at) return text;
  }
  return undefined;
}

/** Whether a place lies inside 《》 or “”. */
function isQuoted(line: string, at: number): boolean {
  const before = line.slice(0, at);
  return ['《》', '“”'].some(([opening, closing]) => before.lastIndexOf(opening!) > before.lastIndexOf(closing!));
}
