import { counters, currencies, derivedNames, physicalUnits, rates, unitAliases } from '../../src/model/units.js';
import { boundWords, currencyBefore, traditional } from '../../src/quantity/lexicon.js';
import type { Exact, Tables } from './written-reader.js';

const wordsOf = (place: 'before' | 'behind'): Map<string, string> =>
  new Map(
    Object.entries(boundWords).flatMap(([bound, words]) =>
      words[place]
        .split(' ')
        .filter(Boolean)
        .map((word) => [word, bound] as const),
    ),
  );

const units = new Map(
  [counters, currencies, rates, physicalUnits, derivedNames, unitAliases]
    .join(' ')
    .split(' ')
    .map((row) => {
      const [name, unit = name, power = 0] = row.split('=') as [string, string?, string?];
      return [name, [unit, Number(power)]] as const;
    }),
);

const folded = new Map<string, string>();
for (const sign of '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_%+./=$*<>-') {
  folded.set(String.fromCharCode(sign.charCodeAt(0) + 0xfee0), sign);
}
for (let k = 0; k < traditional.length; k += 2) folded.set(traditional[k]!, traditional[k + 1]!);

/** The package's tables, as the written reader takes them: the words are shared, the grammar is not. */
export const tables: Tables = {
  units,
  before: wordsOf('before'),
  behind: wordsOf('behind'),
  currencies: new Map(Object.entries(currencyBefore)),
  folded,
  counters: new Set(counters.split(' ')),
};

/** The double nearest to an exact number. */
export function nearest({ mantissa, exponent, divisor }: Exact): number {
  if (divisor === 1n) return Number(`${mantissa}e${exponent}`) + 0;
  const scaled = mantissa * 10n ** 60n;
  // a remainder says on which side of a tie the number is
  return Number(`${scaled / divisor}${scaled % divisor === 0n ? 0 : 1}e${exponent - 61}`) + 0;
}
