import { observations } from '../../src/editions/2025/index.js';
import { areas, topics } from '../../src/model/vocabulary.js';

/** The words of a vocabulary, as a message lists them. */
const listed = (vocabulary: object): string =>
  Object.keys(vocabulary)
    .map((word) => `"${word}"`)
    .join(', ');

const note = { zh: '停用', en: 'Withdrawn' };

/**
 * What the schemas refuse, as data: a record that passes (see `records.ts`), what is put into it by path (`undefined`
 * takes a field away), and where and how the first issue tells of it. A reason that ends in … goes on.
 */
export const mutations: readonly (readonly [
  record: string,
  edits: Readonly<Record<string, unknown>>,
  path: string,
  reason: string,
])[] = [
  // a quantity
  ['quantity', { value: 135501 }, 'value', 'is 135501: expected 135500, as "13.55万件" reads'],
  ['quantity', { value: '135500' }, 'value', 'is "135500": expected a number'],
  ['quantity', { value: undefined }, 'value', 'is missing: expected a number'],
  ['quantity', { value: NaN }, 'value', 'is NaN: expected a finite number'],
  ['quantity', { value: Infinity }, 'value', 'is Infinity: expected a finite number'],
  ['quantity', { value: -0, printed: '0件', resolution: 1 }, 'value', 'is -0: expected 0'],
  ['quantity', { value: 135500n }, 'value', 'is a bigint: expected a value of JSON'],
  ['quantity', { unit: '家' }, 'unit', 'is "家": expected "件", as "13.55万件" reads'],
  [
    'quantity',
    { unit: '万件' },
    'unit',
    'is "万件": expected a unit of the table, or two of them: "元", "件", "%", "件/万人"',
  ],
  ['quantity', { unit: '' }, 'unit', 'is "": expected "件", as "13.55万件" reads'],
  [
    'quantity',
    { resolution: 10 },
    'resolution',
    'is 10, finer than printed: expected 100, the place of the last digit of "13.55万件"',
  ],
  [
    'quantity',
    { resolution: 1000 },
    'resolution',
    'is 1000, coarser than printed: expected 100, the place of the last digit of "13.55万件"',
  ],
  [
    'observation',
    { resolution: 1000 },
    'resolution',
    'is 1000, coarser than printed: expected 100, the place of the last digit of "13.55万件"; or say why in resolutionNote',
  ],
  [
    'observation',
    { resolutionNote: { zh: '整千', en: 'To a thousand' } },
    'resolutionNote',
    'says why the resolution is coarser, which it is not: leave it out',
  ],
  [
    'quantity',
    { resolution: 50 },
    'resolution',
    'is 50, no power of ten: expected 100, the place of the last digit of "13.55万件"',
  ],
  ['quantity', { resolution: 0 }, 'resolution', 'is 0: expected a number above 0'],
  ['quantity', { bound: 'about' }, 'bound', 'is "about": expected "exact", as "13.55万件" reads'],
  [
    'quantity',
    { bound: 'circa' },
    'bound',
    'is "circa": expected one of "exact", "about", "above", "below", "between"',
  ],
  [
    'quantity',
    { printed: '' },
    'printed',
    'is "": expected the figure as printed, without Markdown, and without spaces but the single ones of English, such as "13.55万件"',
  ],
  ['quantity', { printed: '3兆元' }, 'printed', 'does not read as a figure: …'],
  [
    'quantity',
    { printed: '13.55 万件' },
    'printed',
    'is "13.55 万件": expected the figure as printed, without Markdown, and without spaces but the single ones of English, such as "13.55万件"',
  ],
  ['quantity', { low: 1 }, 'low', 'is 1: leave it out, for "13.55万件" has none'],
  ['quantity', { digits: '135500' }, 'digits', 'is "135500": leave it out, for "13.55万件" has none'],
  [
    'quantity',
    { lowest: 1 },
    '',
    'has "lowest": expected no other field than value, unit, resolution, bound, printed, low, high, digits',
  ],
  ['quantity', { low: null }, 'low', 'is null: expected a number'],
  // a range
  ['range', { low: undefined }, 'low', 'is missing: expected 300000000, as "3至5亿元" reads'],
  ['range', { high: 600000000 }, 'high', 'is 600000000: expected 500000000, as "3至5亿元" reads'],
  // more digits than a double holds
  [
    'longNumber',
    { digits: undefined },
    'digits',
    'is missing: expected "12345678901234567890", as "12345678901234567890元" reads',
  ],
  // an observation
  [
    'observation',
    { id: 'patentsGranted' },
    'id',
    'is "patentsGranted": expected kebab-case, such as "patents-granted"',
  ],
  ['observation', { 'name.zh': undefined }, 'name.zh', 'is missing: expected a text'],
  ['observation', { 'name.en': '' }, 'name.en', 'is "": expected a text that is not blank'],
  ['observation', { 'name.en': ' \u3000\n' }, 'name.en', 'is " \u3000\\n": expected a text that is not blank'],
  [
    'observation',
    { kind: 'rate' },
    'kind',
    'is "rate": expected "stock" or "flow" for the unit "件", which is no quotient',
  ],
  ['growth', { kind: 'stock' }, 'kind', 'is "stock": expected "rate" for the unit "%"'],
  [
    'series',
    { kind: 'rate', 'points[0].kind': 'rate' },
    'points[0].kind',
    'is "rate": expected "stock" or "flow" for the unit "件", which is no quotient',
  ],
  [
    'growth',
    { 'comparison.indicator': 'ip-pledge-loan-growth' },
    'comparison.indicator',
    'is "ip-pledge-loan-growth", its own id: expected that of another observation',
  ],
  [
    'observation',
    { deprecated: { since: 'soon', comparable: true, note: { zh: '停用', en: 'Withdrawn' } } },
    'deprecated.since',
    'is "soon": expected a version, such as "2.0.0"',
  ],
  ['report', { evidence: [] }, 'evidence', 'is a list of 0: expected at least one entry, for the year is inferred'],
  ['observation', { topic: 'patents' }, 'topic', `is "patents": expected one of ${listed(topics)}`],
  [
    'observation',
    { valeu: 1 },
    '',
    'has "valeu": expected no other field than value, unit, resolution, bound, printed…',
  ],
  ['observation', { period: '2025-02-30' }, 'period', 'is "2025-02-30": expected a year (2025)…'],
  ['observation', { period: '2025-13' }, 'period', 'is "2025-13": expected a year (2025)…'],
  [
    'observation',
    { period: '2025-06-30/2025-01-01' },
    'period',
    'is "2025-06-30/2025-01-01": expected a span that ends after it starts',
  ],
  [
    'observation',
    { period: '2025-12-31' },
    'period',
    'is "2025-12-31": a flow is counted over some time, such as "2025"',
  ],
  ['observation', { kind: 'stock' }, 'period', 'is "2025": a stock is counted on a day, such as "2025-12-31"'],
  [
    'observation',
    { cumulative: true },
    'cumulative',
    'is true: expected false for a flow, for a total since inception is a stock',
  ],
  [
    'observation',
    { partOf: 'patents-granted' },
    'partOf',
    'is "patents-granted", its own id: expected that of another observation',
  ],
  ['observation', { denominator: '万人' }, 'unit', 'is "件": expected "件/万人", as "13.55万件" reads by "万人"'],
  [
    'observation',
    { denominator: '万口' },
    'denominator',
    'is "万口": expected a unit of the table, with or without a scale, such as "万人"',
  ],
  ['observation', { area: 'SH' }, 'area', `is "SH": expected one of ${listed(areas)}`],
  ['observation', { 'source.line': 0 }, 'source.line', 'is 0: expected a number of at least 1'],
  ['observation', { 'source.statement': 1.5 }, 'source.statement', 'is 1.5: expected a whole number'],
  ['observation', { source: null }, 'source', 'is null: expected an object'],
  // its denominator printed apart
  ['perPeople', { unit: '件' }, 'unit', 'is "件": expected "件/万人", as "65件" reads by "万人"'],
  ['perPeople', { denominator: undefined }, 'unit', 'is "件/万人": expected "件", as "65件" reads'],
  ['perPeople', { printed: '65件/万人' }, 'denominator', 'is "万人": leave it out, for "65件/万人" has its own'],
  [
    'perPeople',
    { newlyAdded: true },
    'newlyAdded',
    'is true: expected false for a stock, for what was added is a flow',
  ],
  // a rate of change
  [
    'growth',
    { 'comparison.base': '2025-12-31' },
    'comparison.base',
    'is "2025-12-31": expected a period before "2025-01-01/2025-09-30"',
  ],
  [
    'growth',
    { 'comparison.basis': 'month-on-month' },
    'comparison.basis',
    'is "month-on-month": expected one of "start-of-year", "year-on-year"',
  ],
  // a deprecated entry
  [
    'observation',
    {
      deprecated: {
        since: '2.0.0',
        replacedBy: 'patents-granted',
        comparable: true,
        note: { zh: '改名', en: 'Renamed' },
      },
    },
    'deprecated.replacedBy',
    'is "patents-granted", its own id: expected that of another observation',
  ],
  // a measure
  ['measure', { kind: 'plan' }, 'kind', 'is "plan": expected one of "programme", "product", "list", "mechanism"…'],
  [
    'measure',
    { 'observations[1]': 'patents-granted' },
    'observations[1]',
    'is "patents-granted": it is listed already',
  ],
  ['measure', { entities: {} }, 'entities', 'is an object: expected a list'],
  [
    'measure',
    { 'entities[0]': { type: 'thing', name: { zh: '物', en: 'Thing' } } },
    'entities[0].type',
    'is "thing": expected one of "programme", "product", "document", "mechanism"…',
  ],
  ['measure', { 'source.lines': [29, 30] }, 'source.lines[0]', 'is 29: expected 30, the first line of the statement'],
  ['measure', { 'source.lines': [30, 30] }, 'source.lines[1]', 'is 30: expected a later line'],
  // a series
  ['series', { points: [] }, 'points', 'is a list of 0: expected at least one entry'],
  ['series', { 'points[1].value': 848 }, 'points[1].value', 'is 848: expected 847, as "847" reads'],
  [
    'series',
    { 'points[1].valeu': 1 },
    'points[1]',
    'has "valeu": expected no other field than value, unit, resolution, bound, printed…',
  ],
  ['series', { 'points[1]': 847 }, 'points[1]', 'is 847: expected an object'],
  ['series', { 'points[11].period': '2025-02-30' }, 'points[11].period', 'is "2025-02-30": expected a year (2025)…'],
  ['series', { 'points[1].unit': '' }, 'points[1].unit', 'is "": expected the unit that the context names'],
  [
    'series',
    { 'points[1].unitBasis': 'printed' },
    'points[1].unitBasis',
    'is "printed": expected "context", for "847" has no unit',
  ],
  [
    'series',
    { 'points[6].unitBasis': 'context' },
    'points[6].unitBasis',
    'is "context": expected "printed", for "3200件" has its unit',
  ],
  [
    'series',
    { 'points[8].resolution': 10 },
    'points[8].resolution',
    'is 10, coarser than printed: expected 1, the place of the last digit of "5591件"; or say why in resolutionNote',
  ],
  [
    'series',
    { 'points[8].resolutionNote': { zh: '约数', en: 'Rounded' } },
    'points[8].resolutionNote',
    'says why the resolution is coarser, which it is not: leave it out',
  ],
  [
    'series',
    { 'points[7].resolution': 100, 'points[7].resolutionNote': { zh: '约数', en: 'Rounded' } },
    'points[7].resolution',
    'is 100, coarser than the value 3558, which has digits below it: expected 1, the place of the last digit of "3558件"',
  ],
  [
    'series',
    { 'points[1].id': 'patents-granted' },
    'points[1].id',
    'is "patents-granted": expected "pct-applications", that of the series',
  ],
  [
    'series',
    { 'points[2].period': '2010' },
    'points[2].period',
    'is "2010": expected a later period than "2011", the earliest stands first',
  ],
  [
    'series',
    { 'points[1].publication.date': '2022-02-29' },
    'points[1].publication.date',
    'is "2022-02-29": expected a year, a month or a day of the calendar, such as "2025-09-30"',
  ],
  ['series', { 'points[1].publication.date': undefined }, 'points[1].publication.date', 'is missing: expected a text'],
  ['series', { 'points[8].change.unit': '元' }, 'points[8].change.unit', 'is "元": expected "%", as "15.76%" reads'],
  [
    'series',
    { 'points[8].change.comparison.indicator': 'patents-granted' },
    'points[8].change.comparison.indicator',
    'is "patents-granted": expected "pct-applications", that of the point',
  ],
  ['series', { 'gaps[0].to': '2016' }, 'gaps[0]', 'has a point, of "2016": expected a time without any'],
  ['series', { 'gaps[0].to': '2011' }, 'gaps[0].to', 'is "2011": expected a period after "2013"'],
  ['series', { 'breaks[0].at': '2014' }, 'breaks[0].at', 'is "2014": expected the period of a point'],
  // what a point says of itself
  [
    'series',
    { 'points[1].confidence': 'low' },
    'points[1].confidence',
    'is "low": expected one of "high", "medium-high", "medium"',
  ],
  ['series', { 'points[1].secondHand': undefined }, 'points[1].secondHand', 'is missing: expected true or false'],
  [
    'series',
    { 'points[1].status': 'P' },
    'points[1].status',
    'is "P": expected one of "preliminary", "revised", "final"',
  ],
  [
    'series',
    { 'points[1].basis': 'first' },
    'points[1].basis',
    'is "first": expected one of "first-published", "revised", "unknown"',
  ],
  [
    'series',
    { 'points[1].publication.address': '' },
    'points[1].publication.address',
    'is "": expected a text that is not blank',
  ],
  // a fall
  [
    'series',
    { 'points[8].change.decrease': true },
    'points[8].change.value',
    'is 15.76: expected -15.76, as "15.76%" reads',
  ],
  ['series', { 'points[8].change.decrease': false }, 'points[8].change.decrease', 'is false: expected true'],
  // its vintages, and the observation of the edition
  ['series', { 'vintages[0].period': '2021' }, 'vintages[0].period', 'is "2021": expected the period of a point'],
  ['series', { 'vintages[0].value': 2501 }, 'vintages[0].value', 'is 2501: expected 2500, as "2500件" reads'],
  ['series', { vintages: undefined }, 'vintages', 'is missing: expected a list'],
  [
    'series',
    { observation: undefined },
    'observation',
    'is missing: expected "pct-applications", as its points have it',
  ],
  [
    'series',
    { 'observation.period': '2024', 'observation.change.comparison.base': '2023' },
    'observation.period',
    'is "2024": expected "2025", as its points have it',
  ],
  // English
  [
    'english',
    { value: 22_760_000_001 },
    'value',
    'is 22760000001: expected 22760000000, as "22.76 billion yuan" reads',
  ],
  [
    'english',
    { printed: '22.76  billion yuan' },
    'printed',
    'is "22.76  billion yuan": expected the figure as printed, without Markdown, and without spaces but…',
  ],
  ['english', { printed: '22.76 bn yuan' }, 'printed', 'does not read as a figure: "22.76 bn yuan"…'],
  // its denominators
  [
    'perPeopleSeries',
    { 'points[2].unit': '件' },
    'points[2].unit',
    'is "件": expected a unit by "万人", the denominator',
  ],
  [
    'perPeopleSeries',
    { 'points[0].denominator': '人' },
    'points[0].unit',
    'is "件/万人": expected "件/人", as "40.9件" reads by "人"',
  ],
  // a derived indicator
  ['derived', { 'estimate.low': 40 }, 'estimate.low', 'is 40: expected at most the value, 38.96678966789668'],
  ['derived', { 'estimate.high': 38 }, 'estimate.high', 'is 38: expected at least the value, 38.96678966789668'],
  ['derived', { 'estimate.unit': '件' }, 'estimate.unit', 'is "件": expected "%", that of the indicator'],
  ['derived', { 'estimate.conventional': false }, 'estimate.conventional', 'is false: expected true'],
  ['derived', { 'inputs[1]': undefined }, 'inputs[1]', 'is undefined: leave the field out'],
  ['derived', { inputs: [{ id: 'patents-granted' }] }, 'inputs', 'is a list of 1: expected 2, for share takes so many'],
  [
    'derived',
    { method: 'sum', inputs: [{ id: 'patents-granted' }] },
    'inputs',
    'is a list of 1: expected 2 or more, for sum takes so many',
  ],
  ['derived', { period: '2025/2024' }, 'period', 'is "2025/2024": expected a span that ends after it starts'],
  // the record of a report
  ['report', { edition: '25' }, 'edition', 'is "25": expected the name of an edition, such as "2025" or "cn-zj-2025"'],
  ['report', { edition: '2026' }, 'referenceYear.value', 'is "2025": expected "2026", the edition'],
  [
    'report',
    { 'publisher.status': 'stated' },
    'publisher.status',
    'is "stated": expected "unknown" for a value that is null',
  ],
  [
    'report',
    { 'publisher.value': 'STCSM' },
    'publisher.status',
    'is "unknown": expected "stated" or "inferred" for what has a value',
  ],
  ['report', { 'source.sha256': 'abc' }, 'source.sha256', 'is "abc": expected 64 hexadecimal digits in lower case'],
  ['report', { 'evidence[0].date': '2025-06-31' }, 'evidence[0].date', 'is "2025-06-31": expected a year (2025)…'],
  ['report', { 'licence.compilation': 'MIT' }, 'licence.compilation', 'is "MIT": expected "CC0-1.0"'],
  // a dataset
  [
    'dataset',
    {
      'observations[0].deprecated': { since: '2.0.0', replacedBy: observations[1]!.id, comparable: true, note },
      'observations[1].deprecated': { since: '2.0.0', replacedBy: observations[0]!.id, comparable: true, note },
    },
    'observations[0].deprecated.replacedBy',
    `is "${observations[1]!.id}": expected the id of an observation in use, and that one is deprecated too`,
  ],
  [
    'dataset',
    { 'measures[5].observations': [] },
    'observations[0].id',
    `is "${observations[0]!.id}": expected one that a measure lists`,
  ],
  ['dataset', { 'observations[0].value': 4 }, 'observations[0].value', 'is 4: expected 3, as "3批" reads'],
  [
    'dataset',
    { 'observations[1].id': 'insurance-premium-subsidy-batches' },
    'observations[1].id',
    'is "insurance-premium-subsidy-batches": expected an id of its own, for observations[0] has this one',
  ],
  [
    'dataset',
    { 'measures[1].id': 'specialised-firms-guarantee-programme' },
    'measures[1].id',
    'is "specialised-firms-guarantee-programme": expected an id of its own, for measures[0] has this one',
  ],
  [
    'dataset',
    { 'observations[17].partOf': 'patents' },
    'observations[17].partOf',
    'is "patents": expected the id of an observation',
  ],
  [
    'dataset',
    { 'observations[17].partOf': 'ic-pool-products' },
    'observations[17].unit',
    'is "件": expected "款", the unit of its whole "ic-pool-products"',
  ],
  [
    'dataset',
    { 'observations[17].value': 140000, 'observations[17].printed': '14.00万件' },
    'observations[17].value',
    'is 140000: expected at most 135500, the value of its whole "patents-granted"',
  ],
  [
    'dataset',
    { 'observations[16].partOf': 'invention-patents-granted' },
    'observations[16].partOf',
    'is "invention-patents-granted": expected a whole that is no part of "patents-granted"',
  ],
  [
    'dataset',
    { 'observations[30].comparison.indicator': 'loans' },
    'observations[30].comparison.indicator',
    'is "loans": expected the id of an observation',
  ],
  [
    'dataset',
    {
      'observations[0].deprecated': {
        since: '2.0.0',
        replacedBy: 'batches',
        comparable: true,
        note: { zh: '改名', en: 'Renamed' },
      },
    },
    'observations[0].deprecated.replacedBy',
    'is "batches": expected the id of an observation',
  ],
  [
    'dataset',
    { 'measures[5].observations[0]': 'batches' },
    'measures[5].observations[0]',
    'is "batches": expected the id of an observation',
  ],
  [
    'dataset',
    { 'measures[5].observations[0]': 'patents-granted' },
    'measures[5].observations[0]',
    'is "patents-granted": expected an observation of statement 6, and this one is of 12',
  ],
  [
    'dataset',
    { 'observations[0].source.statement': 7 },
    'measures[5].observations[0]',
    'is "insurance-premium-subsidy-batches": expected an observation of statement 6, and this one is of 7',
  ],
  [
    'dataset',
    { 'measures[1].source.statement': 1 },
    'measures[1].source.statement',
    'is 1: expected a statement of its own, for measures[0] has this one',
  ],
  [
    'dataset',
    { 'observations[0].source.line': 89 },
    'observations[0].source.line',
    'is 89: expected at most 88, the lines of the source',
  ],
  [
    'dataset',
    { 'measures[37].source.lines[1]': 90 },
    'measures[37].source.lines[1]',
    'is 90: expected at most 88, the lines of the source',
  ],
  ['dataset', { 'report.edition': '2026' }, 'report.referenceYear.value', 'is "2025": expected "2026", the edition'],
  ['dataset', { series: [] }, '', 'has "series": expected no other field than report, observations, measures'],
  ['dataset', { observations: undefined }, 'observations', 'is missing: expected a list'],
];
