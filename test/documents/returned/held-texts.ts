import { plainText } from '../../../electron/documents/model/inline.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { heldTogether } from '../../../electron/documents/returned/compare-returned.ts';
import { textOfUnit } from '../../../electron/documents/returned/read-text.ts';
import type { Suggestion } from '../../../electron/documents/returned/suggestion.ts';
import { applyToText } from './apply-to-text.ts';

/** Paragraphs and rows of both files as plain text. */
export function textsOf(document: OfficialDocument, original: Uint8Array, edited: Uint8Array) {
  const { old, now } = heldTogether(document, original, edited);
  return { old: old.units.map(textOfUnit), now: now.units.map(textOfUnit) };
}

/** The draft's text with the suggestions put in by the oracle. */
export function afterAll(
  document: OfficialDocument,
  original: Uint8Array,
  edited: Uint8Array,
  suggestions: readonly Suggestion[],
): readonly string[] {
  const { old, setting } = heldTogether(document, original, edited);
  return applyToText(old.units, suggestions, (file) => {
    const line = setting.lineOf(file);
    if (line === null) throw new Error(`no id on «${file.text}»`);
    const isTyped = line.label !== '' && file.text === `${line.label} ${plainText(line.inlines)}`;
    return { id: line.id, label: isTyped ? line.label : '' };
  });
}
