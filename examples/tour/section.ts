import { bold, columns, dim, wrap } from './layout.js';

export type Language = 'en' | 'zh';

/** A part of the tour: what it is called, and its lines for a language. */
export interface Section {
  readonly title: Readonly<Record<Language, string>>;
  readonly lines: (language: Language) => readonly string[];
}

/** A section as it is printed, under its title. */
export const print = (section: Section, language: Language): string =>
  ['', bold(section.title[language]), dim('='.repeat(columns)), ...section.lines(language)].join('\n');

/** Words below a table. */
export const notes = (...texts: readonly string[]): string[] => ['', ...texts.flatMap((text) => wrap(text)).map(dim)];
