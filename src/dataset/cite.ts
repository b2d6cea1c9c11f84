import type { Observation } from '../model/observation.js';
import type { ReportRecord } from '../model/report.js';
import { report as currentReport } from '../editions/current-dataset.js';
import { formatQuantity } from '../quantity/format.js';
import { checkLocale } from '../quantity/wording.js';

/** How a figure is cited. */
export interface CiteOptions {
  /** Plain text by default. `csl-json` is an array with one item, as citation managers read it. */
  readonly format?: 'text' | 'bibtex' | 'csl-json';
  /** The language of the citation; English by default. */
  readonly locale?: 'en' | 'zh';
  /** The record of the report that the figure is from; by default that of the current edition. */
  readonly report?: ReportRecord;
}

/**
 * A citation of one figure: what it says, the report that printed it and the place in it, the edition and the id. 引用。
 *
 * It says which facts about the report are inferred and which are unknown; a reference year is not passed off as the
 * year of publication. No version stands in it: the id and the edition find the figure in any.
 *
 * @throws RangeError for a format or a language that there is not
 *
 * @example
 * ```ts
 * cite(observation('pct-applications'));
 * // 'PCT patent applications accepted, 2025: 7446件 (7,446 applications). Shanghai Science and Technology Progress Report 2025, section 7.2 总体, statement 12. Inferred: title, reference year 2025; unknown: publisher, date of publication. shanghai-sti, edition 2025, pct-applications.'
 * ```
 */
export function cite(observation: Observation, options: CiteOptions = {}): string {
  const { format = 'text', locale = 'en', report = currentReport } = options;
  checkLocale(locale);
  if (!Object.hasOwn(writers, format)) {
    throw new RangeError(
      `unknown citation format ${JSON.stringify(format)}; expected one of ${Object.keys(writers).join(', ')}`,
    );
  }
  return writers[format](partsOf(observation, report, locale), languages[locale]);
}

interface Parts {
  readonly key: string;
  readonly figure: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  /** Where in the report. */
  readonly place: string;
  /** What is inferred and what is unknown. */
  readonly status: string;
  readonly dataset: string;
}

function partsOf(observation: Observation, report: ReportRecord, locale: 'en' | 'zh'): Parts {
  const { id, name, period, periodBasis, printed, source } = observation;
  const words = languages[locale];
  const facts = (status: 'inferred' | 'unknown'): string[] =>
    (['title', 'referenceYear', 'publisher', 'published'] as const)
      .filter((fact) => report[fact].status === status)
      .map((fact) => words.facts[fact](report.referenceYear.value));
  return {
    key: `shanghai-sti:${report.edition}:${id}`,
    figure: words.figure(name[locale], period, printed, formatQuantity(observation, { locale })),
    title: report.title.value[locale],
    publisher: report.publisher.value,
    published: report.published.value,
    place: words.place(source.section, source.statement),
    status: words.status(
      [...facts('inferred'), ...(periodBasis === 'inferred' ? [words.period] : [])],
      facts('unknown'),
    ),
    dataset: words.dataset(report.edition, id),
  };
}

interface Language {
  readonly facts: Readonly<Record<'title' | 'referenceYear' | 'publisher' | 'published', (year: string) => string>>;
  readonly period: string;
  readonly title: (title: string) => string;
  readonly figure: (name: string, period: string, printed: string, written: string) => string;
  readonly place: (section: string, statement: number) => string;
  readonly status: (inferred: readonly string[], unknown: readonly string[]) => string;
  readonly dataset: (edition: string, id: string) => string;
  readonly comma: string;
  readonly stop: string;
}

const languages: Readonly<Record<'en' | 'zh', Language>> = {
  en: {
    facts: {
      title: () => 'title',
      referenceYear: (year) => `reference year ${year}`,
      publisher: () => 'publisher',
      published: () => 'date of publication',
    },
    period: 'period of the figure',
    title: (title) => title,
    figure: (name, period, printed, written) =>
      `${name}, ${period}: ${printed}${written === printed ? '' : ` (${written})`}`,
    place: (section, statement) => `section ${section}, statement ${statement}`,
    status: (inferred, unknown) => {
      const clauses = [
        ...(inferred.length > 0 ? [`inferred: ${inferred.join(', ')}`] : []),
        ...(unknown.length > 0 ? [`unknown: ${unknown.join(', ')}`] : []),
      ].join('; ');
      return clauses.charAt(0).toUpperCase() + clauses.slice(1);
    },
    dataset: (edition, id) => `shanghai-sti, edition ${edition}, ${id}`,
    comma: ', ',
    stop: '. ',
  },
  zh: {
    facts: {
      title: () => '书名',
      referenceYear: (year) => `报告年度（${year}）`,
      publisher: () => '发布单位',
      published: () => '发布日期',
    },
    period: '数字所属时期',
    title: (title) => `《${title}》`,
    figure: (name, period, printed) => `${name}（${period}）：${printed}`,
    place: (section, statement) => `“${section}”第 ${statement} 条`,
    status: (inferred, unknown) =>
      [
        ...(inferred.length > 0 ? [`${inferred.join('、')}系推断`] : []),
        ...(unknown.length > 0 ? [`${unknown.join('、')}不详`] : []),
      ].join('，'),
    dataset: (edition, id) => `shanghai-sti 数据集 ${edition} 版，${id}`,
    comma: '，',
    stop: '。',
  },
};

/** What is there, one after the other, with a stop behind each. */
const sentences = (parts: readonly string[], { stop }: Language): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => part + stop)
    .join('')
    .trimEnd();

const writers: Readonly<Record<'text' | 'bibtex' | 'csl-json', (parts: Parts, language: Language) => string>> = {
  text: ({ figure, publisher, title, published, place, status, dataset }, language) => {
    const report = [publisher, language.title(title), published, place]
      .filter((part) => part !== null)
      .join(language.comma);
    return sentences([figure, report, status, dataset], language);
  },

  // @misc, because every other type asks for a publisher or an institution
  bibtex: ({ key, figure, title, publisher, published, place, status, dataset }, language) => {
    const fields = {
      title: `{${inBibtex(title)}}`,
      ...(publisher === null ? {} : { organization: inBibtex(publisher) }),
      year: published === null ? 'n.d.' : published.slice(0, 4),
      howpublished: inBibtex(dataset),
      note: inBibtex(sentences([figure, place, status], language)),
    };
    const lines = Object.entries(fields).map(([field, value]) => `  ${field} = {${value}},\n`);
    return `@misc{${key},\n${lines.join('')}}`;
  },

  'csl-json': ({ key, figure, title, publisher, published, place, status, dataset }, language) => {
    const item = {
      id: key,
      type: 'report',
      title,
      ...(publisher === null ? {} : { publisher }),
      // left out where it is unknown: styles then print "n.d."
      ...(published === null
        ? {}
        : { issued: { 'date-parts': published.split('/').map((day) => day.split('-').map(Number)) } }),
      source: dataset,
      note: sentences([figure, place, status], language),
      language: 'zh-CN',
    };
    return JSON.stringify([item], null, 2);
  },
};

/** Text for a field of BibTeX: what TeX reads as a command stands as itself. */
const inBibtex = (text: string): string =>
  text.replaceAll(/[\\{}%#$&_^~]/g, (character) => texNames[character] ?? `\\${character}`);

const texNames: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
};
