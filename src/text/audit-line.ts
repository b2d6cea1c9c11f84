/**
 * The audit of one line: which numerals the edition accounts for, and which of its figures stand there.
 *
 * @module
 */

import type { NotQuantity } from '../model/report.js';
import type { QuantityMention } from './mention.js';
import { numeralsIn, plainText, type PlainLine } from './numerals.js';

/** A place in the text, both from 1; the column counts UTF-16 units of the line as it is written. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A numeral of the text (digits, scales, or 首), and what accounts for it. */
export type AuditedNumeral = TextPlace & { readonly text: string } & (
    | { readonly status: 'observation'; readonly id: string }
    | { readonly status: 'not-quantity'; readonly reason: NotQuantity['reason'] }
    | { readonly status: 'unclaimed' }
  );

/** An observation of the edition, and the line that it should stand on. */
export interface ExpectedFigure {
  readonly id: string;
  readonly line: number;
  readonly printed: string;
}

/** An observation that stands where the edition says; the place is that of its first numeral. */
export type FoundFigure = ExpectedFigure & TextPlace;

/** An observation in whose place another figure stands: other digits, another unit, another qualifying word. */
export type DifferentFigure = FoundFigure & { readonly candidate: string };

/** What the audit of a line finds. */
export interface LineAudit {
  readonly numerals: AuditedNumeral[];
  readonly found: FoundFigure[];
  readonly different: DifferentFigure[];
  readonly missing: ExpectedFigure[];
  readonly noted: NotQuantity[];
  readonly notThere: NotQuantity[];
}

/**
 * Audits one line against the figures and the other numerals that the edition has for it, each in source order.
 *
 * @param offset - where in the text the line begins
 * @param mentions - the quantities that were read on the line
 */
export function auditLine(
  line: number,
  { text, column }: PlainLine,
  offset: number,
  mentions: readonly QuantityMention[],
  figures: readonly ExpectedFigure[],
  notes: readonly NotQuantity[],
): LineAudit {
  const audit: LineAudit = { numerals: [], found: [], different: [], missing: [], noted: [], notThere: [] };
  const numerals = numeralsIn(text).map((numeral) => ({ ...numeral, column: column(numeral.start) }));
  const claims = new Map<number, AuditedNumeral>();
  for (const [index, mention] of pair(figures, mentions).entries()) {
    const figure = figures[index]!;
    if (!mention) {
      audit.missing.push(figure);
      continue;
    }
    const exact = mention.quantity.printed === plainText(figure.printed);
    const inside = [...numerals.keys()].filter((at) => {
      const place = offset + numerals[at]!.column - 1;
      return place >= mention.start && place < mention.end;
    });
    const place = { line, column: numerals[inside[0] ?? -1]?.column ?? mention.start - offset + 1 };
    if (!exact) audit.different.push({ ...figure, ...place, candidate: mention.quantity.printed });
    else {
      audit.found.push({ ...figure, ...place });
      for (const at of inside) {
        const numeral = numerals[at]!;
        claims.set(at, { line, column: numeral.column, text: numeral.text, status: 'observation', id: figure.id });
      }
    }
  }

  let next = 0;
  for (const note of notes) {
    const plain = plainText(note.text);
    const own = numeralsIn(plain).find((one) => one.text === note.numeral)?.start ?? -1;
    const at = numerals.findIndex(
      ({ text: numeral, start }, index) =>
        index >= next && !claims.has(index) && numeral === note.numeral && text.startsWith(plain, start - own),
    );
    if (at < 0) {
      audit.notThere.push(note);
      continue;
    }
    audit.noted.push(note);
    claims.set(at, {
      line,
      column: numerals[at]!.column,
      text: note.numeral,
      status: 'not-quantity',
      reason: note.reason,
    });
    next = at + 1;
  }
  for (const [at, numeral] of numerals.entries()) {
    audit.numerals.push(claims.get(at) ?? { line, column: numeral.column, text: numeral.text, status: 'unclaimed' });
  }
  return audit;
}

/** The digits of a printed figure, and the unit behind them. */
const shapeOf = (printed: string): readonly string[] => {
  const [first, ...rest] = numeralsIn(printed);
  return first ? [first.text, printed.slice((rest.at(-1) ?? first).end)] : [];
};

/** A figure that changed costs less than one that vanished while another appeared. */
const cost = { pass: 1, miss: 3, change: 2 } as const;

/**
 * The mention that stands for each figure: the cheapest way to explain the line (an edit distance). First come, first
 * served would not do: of 6家 and 6家, with the first one changed to 7家, it would take the second for the first, and
 * call the second one missing.
 */
function pair(
  figures: readonly ExpectedFigure[],
  mentions: readonly QuantityMention[],
): (QuantityMention | undefined)[] {
  const there = mentions.map(({ quantity }) => ({ printed: quantity.printed, shape: shapeOf(quantity.printed) }));
  const wanted = figures.map(({ printed }) => ({ printed: plainText(printed), shape: shapeOf(plainText(printed)) }));
  /** What it costs that a mention stands for a figure. */
  const change = (row: number, at: number): number => {
    const [figure, mention] = [wanted[row]!, there[at]!];
    if (figure.printed === mention.printed) return 0;
    return figure.shape.some((part, index) => part === mention.shape[index]) ? cost.change : Infinity;
  };
  const costs = Array.from({ length: figures.length + 1 }, () => new Uint32Array(mentions.length + 1));
  for (let row = figures.length; row >= 0; row--) {
    for (let at = mentions.length; at >= 0; at--) {
      costs[row]![at] = Math.min(
        row < figures.length && at < mentions.length ? change(row, at) + costs[row + 1]![at + 1]! : Infinity,
        at < mentions.length ? cost.pass + costs[row]![at + 1]! : row < figures.length ? Infinity : 0,
        row < figures.length ? cost.miss + costs[row + 1]![at]! : Infinity,
      );
    }
  }
  let at = 0;
  return figures.map((_, row) => {
    for (; at < mentions.length; at++) {
      if (costs[row]![at] === change(row, at) + costs[row + 1]![at + 1]!) return mentions[at++];
      if (costs[row]![at] !== cost.pass + costs[row]![at + 1]!) break;
    }
    return undefined;
  });
}
