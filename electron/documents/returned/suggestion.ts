import type { LineChange } from '../../domain/document-wording.ts';
import type { DiffPart } from '../model/word-diff.ts';

/**
 * `text`, `heading`, `box` (header or closing), `cell`: other words · `blank`: a blank filled in · `row`: cells joined or parted ·
 * `numbering`: a number typed over that the program counts · `typography`: only quotation marks, spaces and dots ·
 * `comment`, `elsewhere` (header and footer of the page, notes): to be read, nothing to apply.
 */
export type SuggestionKind =
  | 'text'
  | 'heading'
  | 'box'
  | 'blank'
  | 'inserted'
  | 'deleted'
  | 'moved'
  | 'split'
  | 'merged'
  | 'cell'
  | 'row-inserted'
  | 'row-deleted'
  | 'row'
  | 'numbering'
  | 'typography'
  | 'comment'
  | 'elsewhere';

export type TrackedBy = { readonly author: string; readonly date: string };

/** One change of an edited file, to be accepted or refused. */
export type Suggestion = {
  readonly id: string;
  readonly kind: SuggestionKind;
  /** The line of the draft; null for what has none there. */
  readonly lineId: string | null;
  /** Heading under which it stands, with its label; empty before the first. */
  readonly heading: string;
  /** Several paragraphs or cells stand on lines of their own. */
  readonly before: string;
  readonly after: string;
  readonly parts: readonly DiffPart[];
  readonly changes: readonly LineChange[];
  /** False for what can only be read: remarks, and places that the form of the document gives no room to. */
  readonly isAcceptable: boolean;
  /** Who tracked it in Word, or wrote the comment. */
  readonly by: TrackedBy | null;
};

/** A change that leaves the words alone. */
export type LayoutEdit = {
  readonly property:
    | 'bold'
    | 'italic'
    | 'underlined'
    | 'size'
    | 'font'
    | 'colour'
    | 'align'
    | 'indent'
    | 'gap'
    | 'line-spacing'
    | 'numbering'
    | 'page'
    | 'margins'
    | 'empty-lines'
    | 'pictures';
  readonly from: string;
  readonly to: string;
  /** Lines that changed alike; the beginnings of the first few. */
  readonly count: number;
  readonly places: readonly string[];
};

export type Comparison = {
  readonly suggestions: readonly Suggestion[];
  readonly layout: readonly LayoutEdit[];
};
