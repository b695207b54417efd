/** One line of a document and the words it had when the change was made: where they differ, the change no longer fits. */
export type LineBase = { readonly lineId: string; readonly base: string };

/** Beside which line something stands; `order` tells several of one place apart. */
export type LinePlace = LineBase & { readonly side: 'before' | 'after'; readonly order: number };
export type RowPlace = { readonly rowId: string; readonly side: 'before' | 'after'; readonly order: number };

/** The smallest changes of a document's own wording. Texts are without the label that the program counts. */
export type LineChange =
  | ({ readonly type: 'replace'; readonly text: string } & LineBase)
  | ({ readonly type: 'delete' } & LineBase)
  | ({ readonly type: 'label'; readonly text: string } & LineBase)
  | ({ readonly type: 'move'; readonly to: LinePlace } & LineBase)
  | {
      readonly type: 'insert';
      readonly at: LinePlace;
      readonly text: string;
      readonly label: string;
      readonly as: 'paragraph' | 'item' | 'heading';
    }
  | { readonly type: 'insert-row'; readonly at: RowPlace; readonly cells: readonly (readonly string[])[] }
  | { readonly type: 'delete-row'; readonly rowId: string; readonly base: readonly (readonly string[])[] }
  | {
      readonly type: 'replace-row';
      readonly rowId: string;
      readonly base: readonly (readonly string[])[];
      readonly cells: readonly (readonly string[])[];
    };

/** An accepted change of one document of an inspection: its own wording beside what template and facts give. */
export type DocumentWording = {
  readonly id: string;
  /** The returned file it came from: all changes of one file are meant for the same text. */
  readonly source: string;
  /** What kind of suggestion it was. */
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  /** All of them or none. */
  readonly changes: readonly LineChange[];
};
