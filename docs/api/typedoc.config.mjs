import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { topicFiles } from './plugin.mjs';

const root = join(import.meta.dirname, '../..');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The entries of the package, as package.json names them. */
const entryPoints = Object.values(exports)
  .filter((entry) => entry.import !== undefined)
  .map((entry) => join(root, entry.import.default.replace('./dist/', 'src/').replace(/js$/, 'ts')));

/** @type {import('typedoc').TypeDocOptions} */
export default {
  entryPoints,
  name: 'shanghai-sti',
  tsconfig: '../../tsconfig.json',
  plugin: ['./plugin.mjs'],
  theme: 'site',
  out: '../site/api',
  readme: './readme.md',
  customCss: './style.css',
  includeVersion: true,
  disableGit: true,
  disableSources: true,
  hideGenerator: true,
  githubPages: false,
  categorizeByGroup: false,
  categoryOrder: [
    'Read an indicator',
    ...topicFiles.map((topic) => `Read an indicator: ${topic}`),
    'What an indicator holds',
    'Read a series',
    'Read a derived indicator',
    'Read a figure',
    'Convert and write',
    'Compute',
    'Read a text',
    'Pin and compare',
    'Cite',
    'Validate',
    'Export',
    'Units',
    'Errors',
    '*',
  ],
  navigation: {
    includeCategories: true,
    includeGroups: false,
    excludeReferences: true,
  },
  sort: ['source-order'],
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    notDocumented: true,
    rewrittenLink: true,
    unusedMergeModuleWith: true,
  },
  requiredToBeDocumented: ['Enum', 'Variable', 'Function', 'Class', 'Interface', 'TypeAlias'],
  intentionallyNotExported: [
    'BaseOf',
    'CurrentUnit',
    'Dated',
    'DefinedBy',
    'FromTo',
    'GrowthFigure',
    'Json',
    'Kept',
    'KnownUnit',
    'List',
    'Optional',
    'Percent',
    'Quotient',
    'Rate',
    'ReadUnit',
    'ScaleCharacter',
    'Scaled',
    'ScaledBase',
    'Simple',
    'Unprefixed',
    'Words',
    'counters',
    'currencies',
    'derivedNames',
    'editionAreas',
    'indicators',
    'physicalUnits',
  ],
  treatWarningsAsErrors: true,
  favicon: '../explorer/icon.svg',
  excludeExternals: true,
};
