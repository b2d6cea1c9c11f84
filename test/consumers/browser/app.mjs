import * as root from 'shanghai-sti';
import * as dataset from 'shanghai-sti/dataset';
import * as derived from 'shanghai-sti/derived';
import * as schemas from 'shanghai-sti/schemas';
import * as series from 'shanghai-sti/series';
import { scenario } from '../scenario.mjs';

export const result = scenario({ root, dataset, derived, schemas, series });
