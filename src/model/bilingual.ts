/** A text in both languages of the package. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
