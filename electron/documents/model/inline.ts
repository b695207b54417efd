/** How a run is set, and, in a preview alone, which places of the case it comes from; the first is the one to open. */
export type InlineMarks = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly origins?: readonly string[];
};

/** A run of text, or a fact that is missing and prints as a visible blank. */
export type Inline =
  | (InlineMarks & {
      readonly type: 'text';
      readonly text: string;
      /** Only where it differs from the language of the text around it: what a screen reader pronounces it in. */
      readonly lang?: 'vi' | 'en';
    })
  | (InlineMarks & { readonly type: 'blank' });

export type Inlines = readonly Inline[];

/** How a missing fact prints, as on an official form. */
export const BLANK = '……';

export function text(value: string, marks: InlineMarks = {}): Inline {
  return { type: 'text', text: value, ...marks };
}

export const blank: Inline = { type: 'blank' };

/** What a reader sees. */
export function plainText(inlines: Inlines): string {
  return inlines.map((each) => (each.type === 'blank' ? BLANK : each.text)).join('');
}

/** Capitals by the rules of the language, Vietnamese tone marks kept. */
export function inCapitals(inlines: Inlines): Inlines {
  return inlines.map((each) => (each.type === 'text' ? { ...each, text: each.text.toLocaleUpperCase('vi') } : each));
}
