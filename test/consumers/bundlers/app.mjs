/** An application that uses each entry. Its bundle is run, with nothing of the package beside it. */
import * as root from 'shanghai-sti';
import * as dataset from 'shanghai-sti/dataset';
import * as derived from 'shanghai-sti/derived';
import * as schemas from 'shanghai-sti/schemas';
import * as series from 'shanghai-sti/series';
import { scenario } from '../scenario.mjs';

const result = await scenario({ root, dataset, series, derived, schemas });
console.log(JSON.stringify(result));
