/** Styles of the closing of a document: recipients, titles and names of those who sign. */
export const CLOSING_STYLES = {
  heading: 'recipients-heading',
  recipients: 'recipients',
  title: 'signing-title',
  name: 'signing-name',
} as const;

/** The same, for a translation beside its original. */
export const TRANSLATED_CLOSING_STYLES = {
  heading: 'translated-recipients-heading',
  recipients: 'translated-recipients',
  title: 'translated-signing-title',
  name: 'translated-signing-name',
} as const;

export type ClosingStyles = typeof CLOSING_STYLES | typeof TRANSLATED_CLOSING_STYLES;
