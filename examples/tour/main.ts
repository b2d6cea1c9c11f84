/**
 * `npm start`: a small consumer of the package, by its name.
 *
 * A section more is a file in `sections`, and an entry in the list below.
 */

import { parseArgs } from 'node:util';
import { print, type Section } from './section.js';
import { conversions } from './sections/conversions.js';
import { dataset } from './sections/dataset.js';
import { derived } from './sections/derived.js';
import { indicators } from './sections/indicators.js';
import { reading } from './sections/reading.js';
import { series } from './sections/series.js';
import { statistics } from './sections/statistics.js';

const sections: readonly Section[] = [dataset, indicators, conversions, statistics, derived, series, reading];

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' } } });
if (values.lang === 'en' || values.lang === 'zh') {
  for (const section of sections) console.log(print(section, values.lang));
} else {
  console.error('usage: npm start -- [--lang zh|en]');
  process.exitCode = 2;
}
