/** ES modules. */
import * as root from 'shanghai-sti';
import * as dataset from 'shanghai-sti/dataset';
import * as derived from 'shanghai-sti/derived';
import * as schemas from 'shanghai-sti/schemas';
import * as series from 'shanghai-sti/series';
import { scenario } from '../scenario.mjs';

export const packageUnderTest = { root, dataset, derived, schemas, series };
export const result = scenario(packageUnderTest);
