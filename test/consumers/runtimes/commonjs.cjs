/** CommonJS. It gives the same names as ES modules do. */
const root = require('shanghai-sti');
const dataset = require('shanghai-sti/dataset');
const derived = require('shanghai-sti/derived');
const edition = require('shanghai-sti/editions/2025');
const formats = require('shanghai-sti/export');
const schemas = require('shanghai-sti/schemas');
const series = require('shanghai-sti/series');
const text = require('shanghai-sti/text');

async function main() {
  const { entries, equal } = await import('../check.mjs');
  const { scenario } = await import('../scenario.mjs');
  for (const { name } of entries()) {
    const names = (module) =>
      Object.keys(module)
        .filter((key) => !['default', 'module.exports', '__esModule'].includes(key))
        .sort();
    equal(names(require(name)), names(await import(name)));
  }
  console.log(JSON.stringify(await scenario({ root, dataset, derived, edition, formats, schemas, series, text })));
}
void main();
