import type { OfficialDocument } from '../../electron/documents/model/official-document.ts';
import { conclusion } from './samples/conclusion.ts';
import { english } from './samples/english.ts';
import { marked } from './samples/marked.ts';
import { minimalDocument } from './samples/minimal.ts';
import { plan } from './samples/plan.ts';
import {
  sideBySide,
  sideBySideItems,
  sideBySideLetter,
  sideBySideLong,
  sideBySideTables,
} from './samples/side-by-side.ts';

export { documentText, translatedText } from './samples/document-text.ts';
export { largeDocument } from './samples/large.ts';

export type ShelfDocument = {
  readonly name: string;
  readonly document: OfficialDocument;
};

/** Documents that between them use every part of the model; writers are tested with each of them. */
export const SHELF: readonly ShelfDocument[] = [
  { name: 'conclusion', document: conclusion },
  { name: 'plan', document: plan },
  { name: 'minimal', document: minimalDocument },
  { name: 'english', document: english },
  { name: 'marked', document: marked },
  { name: 'marked-large', document: { ...marked, sizes: '13/14/14' } },
  { name: 'side by side', document: sideBySide },
  { name: 'side by side, items', document: sideBySideItems },
  { name: 'side by side, long', document: sideBySideLong },
  { name: 'side by side, tables', document: sideBySideTables },
  { name: 'side by side, letter', document: sideBySideLetter },
];
