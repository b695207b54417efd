import type { RuleId } from './rule-list.ts';

export type Severity = 'error' | 'warning' | 'note';

/** Boxes of the diagram in Annex I, Part I, IV; `page`, `page-number` and `appendix` for what has no box. */
export type BoxName =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5a'
  | '5b'
  | '6'
  | '7a'
  | '7b'
  | '9a'
  | '9b'
  | '10a'
  | '10b'
  | '11'
  | '12'
  | '13'
  | 'page'
  | 'page-number'
  | 'appendix';

/** Where in the file; 1-based numbers, null where the format or the thing has none. */
export type FindingPlace = {
  readonly page: number | null;
  readonly paragraph: number | null;
  /** First words of the paragraph, as printed. */
  readonly words: string;
  readonly box: BoxName;
};

/** What of a box's form is wrong; the words for it are shared by all boxes. */
export type Aspect =
  | 'size'
  | 'bold'
  | 'not-bold'
  | 'italic'
  | 'upright'
  | 'capitals'
  | 'small-letters'
  | 'centre'
  | 'colon'
  | 'slash'
  | 'dash'
  | 'year'
  | 'no-number'
  | 'upper-symbol'
  | 'line-end'
  | 'last-end'
  | 'no-dash'
  | 'top'
  | 'bottom'
  | 'left'
  | 'right';

/**
 * One breach. Its words are in locales/<language>/check.json: `rules.<rule>` or, where there is an aspect, `aspects.<aspect>`;
 * `values` fill them.
 */
export type Finding = {
  readonly rule: RuleId;
  readonly aspect: Aspect | null;
  readonly clause: Clause;
  readonly severity: Severity;
  readonly place: FindingPlace;
  /** So many more places with the same fault. */
  readonly more: number;
  readonly values: Readonly<Record<string, string | number>>;
};

/** A place in an annex of Decree 30/2020; `part` is empty where the annex has no parts. */
export type Clause = { readonly annex: string; readonly part: string; readonly item: string };

export type CheckReport = {
  readonly format: 'docx' | 'pdf';
  /** `other`: not a Vietnamese document; only page, font and page numbers are held against the decree. */
  readonly language: 'vi' | 'other';
  /** Null for a .docx, whose pages only a layout program knows. */
  readonly pages: number | null;
  readonly findings: readonly Finding[];
};
