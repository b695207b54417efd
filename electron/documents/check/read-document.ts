/** What both readers give: a finished file as paragraphs with the form they really have. Lengths in mm, sizes in pt. */

export type TextRun = {
  readonly text: string;
  /** Family as the file names it; null where it names none. */
  readonly font: string | null;
  /** The family comes from the theme, against a font named beside it. */
  readonly themeOverride: boolean;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** «RRGGBB»; null for automatic or unknown. */
  readonly colour: string | null;
  readonly underlined: boolean;
  /** Raised or lowered text (footnote marks, m²) has no size of its own. */
  readonly raised: boolean;
};

export type Align = 'left' | 'centre' | 'right' | 'justify';

/** Millimetres from the page's left and top. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Null wherever the format or the place does not tell. */
export type Paragraph = {
  /** 1-based in the file, empty ones counted; pieces of a paragraph parted by tabs share it. */
  readonly number: number;
  readonly page: number | null;
  /** NFC, with the label Word computes and without white space at the ends. */
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** Label that Word counts, the first of `runs`; empty or absent where there is none. */
  readonly label?: string;
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /** Which of the columns side by side, where the reader saw them; null elsewhere. */
  readonly column?: number | null;
  /** Set where a document prints a translation beside the original; the boxes of the decree are not sought in it. */
  readonly side?: 'translation';
  readonly inTextBox: boolean;
  readonly align: Align | null;
  /** Distance of the first line's start from the left margin. */
  readonly firstLine: number | null;
  /** Distance of the other lines' start from the left margin. */
  readonly indent: number | null;
  /** To the paragraph before, pt; null at the start of a page, cell or document. */
  readonly gapBefore: number | null;
  /** Multiple of single line spacing. */
  readonly lineSpacing: number | null;
  readonly section: number;
  readonly box: Box | null;
};

/** A solid line drawn near the boxes of page 1 or under trích yếu. */
export type DrawnRule = {
  /** Number of the paragraph the line stands under; of a floating drawing, of the one it hangs on. */
  readonly under: number;
  readonly length: number | null;
  /** Widest the text above can be; of a PDF, its longest line as measured. */
  readonly available: number | null;
  /** A drawing that may stand anywhere on the page. */
  readonly floating: boolean;
};

export type Section = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** How far a measured margin may be from the true one; 0.6 where the file states it. */
  readonly tolerance: number;
  /** Margins that could not be measured (a page with one short line). */
  readonly unknown: readonly ('top' | 'bottom' | 'left' | 'right')[];
  readonly startsAtOne: boolean;
  readonly firstPage: number | null;
};

export type PageNumber = {
  readonly place: 'top' | 'foot';
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
  readonly arabic: boolean;
  /** Shown on the first page of its section too. */
  readonly onFirst: boolean;
  readonly section: number;
  readonly page: number | null;
};

/** A line at the foot of a page that tells where the issuer is reached (box 13), and those around it. */
export type FootLine = {
  readonly paragraph: Paragraph;
  /** Shown on another page than the first, or on every page. */
  readonly onLaterPages: boolean;
  readonly underRule: boolean;
};

export type ReadDocument = {
  readonly format: 'docx' | 'pdf';
  readonly pages: number | null;
  readonly paragraphs: readonly Paragraph[];
  readonly sections: readonly Section[];
  readonly pageNumbers: readonly PageNumber[];
  readonly rules: readonly DrawnRule[];
  /** Text of headers and footers, for fonts. */
  readonly margins: readonly Paragraph[];
  readonly foot: readonly FootLine[];
  readonly trackedChanges: boolean;
};
