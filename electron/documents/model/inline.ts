/** A run of text, or a fact that is missing and prints as a visible blank. */
export type Inline =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly bold?: boolean;
      readonly italic?: boolean;
      /** Only where it differs from the language of the text around it: what a screen reader pronounces it in. */
      readonly lang?: 'vi' | 'en';
    }
  | { readonly type: 'blank'; readonly bold?: boolean; readonly italic?: boolean };

export type Inlines = readonly Inline[];

/** How a missing fact prints, as on an official form. */
export const BLANK = '……';

export function text(value: string, marks: { readonly bold?: boolean; readonly italic?: boolean } = {}): Inline {
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
