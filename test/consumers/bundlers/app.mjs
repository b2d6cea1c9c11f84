/** An application that uses each entry. Its bundle is run, with nothing of the package beside it. */
import * as root from 'shanghai-sti';
import * as dataset from 'shanghai-sti/dataset';
import * as derived from 'shanghai-sti/derived';
import * as edition from 'shanghai-sti/editions/2025';
import * as formats from 'shanghai-sti/export';
import * as schemas from 'shanghai-sti/schemas';
import * as series from 'shanghai-sti/series';
import * as text from 'shanghai-sti/text';
import { scenario } from '../scenario.mjs';

const result = await scenario({ root, dataset, derived, edition, formats, schemas, series, text });
console.log(JSON.stringify(result));
