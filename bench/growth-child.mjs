// Reads a text in one way, as a process of its own that loads nothing else: `node growth-child.mjs <way> <file>`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const [way, file] = process.argv.slice(2);

const ways = {
  none: async () => () => 0,
  iterate: async () => {
    const { iterateQuantities } = await import('../dist/text/index.js');
    return (text) => {
      let count = 0;
      for (const mention of iterateQuantities(text, { referenceYear: 2025 })) count += mention.end > 0 ? 1 : 0;
      return count;
    };
  },
  extract: async () => {
    const { extractQuantities } = await import('../dist/text/index.js');
    return (text) => extractQuantities(text, { referenceYear: 2025 }).length;
  },
  arabic: async () => {
    const { toArabicString } = require('chinese-numbers-to-arabic');
    return (text) => toArabicString(text).length;
  },
  recognizers: async () => {
    const suite = require('@microsoft/recognizers-text-suite');
    const calls = ['recognizeNumber', 'recognizeCurrency', 'recognizePercentage', 'recognizeOrdinal'];
    return (text) => calls.reduce((sum, call) => sum + suite[call](text, 'zh-cn').length, 0);
  },
};

const read = await ways[way]();
const text = readFileSync(file, 'utf8');
const start = process.cpuUsage();
const count = read(text);
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ time: (user + system) / 1000, count }));
