/**
 * Matches the figures of a new report to last year's observations, by what surrounds them.
 *
 * @module
 */

import type { Edition } from '../../src/model/edition.js';
import type { Observation } from '../../src/model/observation.js';
import { extractQuantities, type QuantityMention } from '../../src/text/index.js';
import { lineAt, plain, readLines, type SourceLine, type Surroundings, surroundingsOf } from './source.js';

/** Last year's edition, and the text that it was made from, where that is at hand. */
export interface LastEdition {
  readonly edition: Edition;
  readonly text?: string;
}

/** A figure of the new report. */
export interface Candidate {
  readonly mention: QuantityMention;
  readonly around: Surroundings;
}

/** Below this, a figure is a new one. */
const threshold = 0.3;

/**
 * The observation that each figure continues; `undefined` for a new one.
 *
 * A figure continues an observation of the same unit only. Of all the pairs the likest is taken first, and neither of
 * the two again.
 */
export function matchObservations(
  candidates: readonly Candidate[],
  { edition, text }: LastEdition,
): (Observation | undefined)[] {
  const places = text === undefined ? [] : placesOf(edition.observations, text);
  const known = edition.observations.map((observation, index) => ({
    observation,
    words: wordsOf(observation, edition),
    around: places[index],
  }));
  const pairs = candidates.flatMap((candidate, at) =>
    known
      .filter(({ observation }) => observation.unit === candidate.mention.quantity.unit)
      .map((one) => ({ at, observation: one.observation, likeness: likenessOf(candidate, one) })),
  );
  const matched: (Observation | undefined)[] = candidates.map(() => undefined);
  const taken = new Set<Observation>();
  for (const { at, observation, likeness } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (likeness < threshold || matched[at] !== undefined || taken.has(observation)) continue;
    matched[at] = observation;
    taken.add(observation);
  }
  return matched;
}

interface Known {
  readonly observation: Observation;
  readonly words: { readonly name: string; readonly all: string };
  readonly around: Surroundings | undefined;
}

/** From 0 to 1. The text of last year says more than our names for its figures. */
function likenessOf({ mention, around }: Candidate, { observation, words, around: last }: Known): number {
  const byName =
    0.5 * contained(words.name, around.near) +
    0.3 * contained(words.name, around.line) +
    0.2 * contained(around.near, words.all);
  const same = mention.cumulative === observation.cumulative && mention.new === observation.newlyAdded ? 1 : 0;
  const likeness =
    last === undefined
      ? byName
      : 0.3 * byName +
        0.4 * alike(around.near, last.near) +
        0.2 * alike(around.line, last.line) +
        0.1 * alike(around.headings, last.headings);
  return 0.9 * likeness + 0.1 * same;
}

/** What the edition itself says of a figure: its own words, and those of the measure that it belongs to. */
function wordsOf({ id, name, definition }: Observation, { measures }: Edition): Known['words'] {
  const measure = measures.find((one) => one.observations.includes(id));
  const names = [measure?.name.zh, ...(measure?.entities.map((entity) => entity.name.zh) ?? [])].join('');
  return { name: plain(name.zh), all: plain(name.zh + definition.zh + names) };
}

/** What stood around each observation in last year's text; `undefined` where it is not found there. */
function placesOf(observations: readonly Observation[], text: string): (Surroundings | undefined)[] {
  const lines = readLines(text);
  const mentions = quantitiesIn(text).map((mention) => ({ mention, line: lineAt(lines, mention.start) }));
  return pairByLine(
    observations,
    mentions.map(({ mention, line }) => ({ line: line.number, printed: mention.quantity.printed })),
  ).map((at) => {
    if (at === undefined) return undefined;
    const { mention, line } = mentions[at]!;
    return aroundMention(line, mention);
  });
}

export const quantitiesIn = (text: string, referenceYear?: number): QuantityMention[] =>
  extractQuantities(text, referenceYear === undefined ? {} : { referenceYear }).filter(
    (mention): mention is QuantityMention => mention.kind === 'quantity',
  );

export const aroundMention = (line: SourceLine, { start, end }: QuantityMention): Surroundings =>
  surroundingsOf(line, start - line.start, end - line.start);

/** Where each observation stands among figures: on its line with the same print, the first of those that are left. */
export function pairByLine(
  observations: readonly Observation[],
  figures: readonly { readonly line: number; readonly printed: string }[],
): (number | undefined)[] {
  const taken = new Set<number>();
  return observations.map(({ printed, source }) => {
    const at = figures.findIndex(
      (figure, index) => !taken.has(index) && figure.line === source.line && figure.printed === printed,
    );
    if (at < 0) return undefined;
    taken.add(at);
    return at;
  });
}

const pairsOf = (text: string): Set<string> => {
  const letters = text.replaceAll(/[\p{P}\d\s]/gu, '');
  return new Set(Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) => letters.slice(at, at + 2)));
};

/** How much of what two texts say in pairs of characters they have in common: Dice's coefficient. */
export function alike(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  return a.size + b.size === 0 ? 0 : (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}

/** How much of the first text the second one has. */
export function contained(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  return a.size === 0 ? 0 : [...a].filter((pair) => b.has(pair)).length / a.size;
}
