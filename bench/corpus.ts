/** `npx tsx bench/corpus.ts <megabytes>`: a corpus for the filter on stdout, a record a line, the same in every run. */

import { once } from 'node:events';
import { paragraph } from './sentences.js';

const megabytes = Number(process.argv[2]);
if (!(megabytes > 0)) {
  console.error('usage: npx tsx bench/corpus.ts <megabytes> > <file>');
  process.exit(2);
}

let id = 0;
let left = megabytes * 1e6;
while (left > 0) {
  let block = '';
  while (block.length < 100_000) {
    block += `${JSON.stringify({ id: id++, text: paragraph() })}\n`;
  }
  left -= Buffer.byteLength(block);
  // oxlint-disable-next-line no-await-in-loop -- as fast as it is read
  if (!process.stdout.write(block)) await once(process.stdout, 'drain');
}
