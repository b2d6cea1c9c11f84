/**
 * What fits compiles, and misuse does not. The file is checked by `npm run types`; nothing of it is run.
 */
import { auditText, extractQuantities, iterateQuantities, type Mention } from '../../src/text/index.js';

const [first] = extractQuantities('', { referenceYear: 2025 });
if (first?.kind === 'ordinal') {
  first.number satisfies number;
  // @ts-expect-error an ordinal counts nothing
  void first.quantity;
}
if (first?.kind === 'quantity') {
  first.quantity.value satisfies number;
  first.period satisfies string | undefined;
  // @ts-expect-error the period is not known of every mention
  first.period satisfies string;
  // @ts-expect-error a quantity has no place in an order
  void first.number;
  // @ts-expect-error mentions are not to be written to
  first.start = 0;
}

for (const mention of iterateQuantities('')) mention satisfies Mention;

// @ts-expect-error the year is a number
extractQuantities('', { referenceYear: '2025' });
// @ts-expect-error a misspelt option
extractQuantities('', { year: 2025 });
// @ts-expect-error an edition has measures, too
auditText('', { observations: [], notQuantities: [] });
