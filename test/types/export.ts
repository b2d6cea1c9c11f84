/**
 * Misuse that must not compile. The file is checked by `npm run types`; nothing of it is run.
 */
import { parquetWriteBuffer } from 'hyparquet-writer';
import { pctApplicationsGrowth } from '../../src/derived/index.js';
import { patentsGranted } from '../../src/editions/2025/index.js';
import {
  derivedTable,
  observationTable,
  quantityTable,
  sdmxCsv,
  seriesTable,
  type Table,
  tableOf,
  toCsv,
  toParquet,
} from '../../src/export/index.js';
import { parseQuantity } from '../../src/quantity/parse.js';
import { patentsGrantedSeries } from '../../src/series/index.js';

// What fits compiles: the writer of hyparquet-writer as it is, too.
const label = { zh: '甲', en: 'a' };
const about = { name: 'a', title: label, description: label, key: [] };
observationTable([patentsGranted]) satisfies Table;
toParquet(seriesTable([patentsGrantedSeries]), parquetWriteBuffer) satisfies ArrayBuffer;
toCsv(derivedTable([pctApplicationsGrowth]), { bom: true });
quantityTable([parseQuantity('3家'), patentsGranted]);

// @ts-expect-error a writer takes a table, not its records
toCsv([patentsGranted]);
// @ts-expect-error a quantity is no observation: it has no id and no period
observationTable([parseQuantity('3家')]);
// @ts-expect-error a series is no observation
observationTable([patentsGrantedSeries]);
// @ts-expect-error an observation is no series
seriesTable([patentsGranted]);
// @ts-expect-error a derived indicator is no quantity: it has no printed form
quantityTable([pctApplicationsGrowth]);
// @ts-expect-error an option with a typo
toCsv(quantityTable([]), { bomb: true });
// @ts-expect-error SDMX asks who sends a message, and when it was made
sdmxCsv(observationTable([patentsGranted]));
// @ts-expect-error a cell is a text, a number, a truth value or nothing
tableOf(about, [{ name: 'a', type: 'text', title: label, description: label, of: (one: Date) => one }], [new Date()]);
// @ts-expect-error a type of column that is none
tableOf(about, [{ name: 'a', type: 'date', title: label, description: label, of: (one: string) => one }], ['2025']);
