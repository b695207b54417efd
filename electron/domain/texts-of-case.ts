import type { BilingualText, Language } from './bilingual-text.ts';
import { type InspectionCase, withoutFollowUp } from './inspection.ts';
import { textsIn, withTexts } from './walk-texts.ts';

const END_MARK = /[\s.;:,/]+$/;

/** The words alone: the template decides what mark follows, and whether the first letter is a capital. */
function bare(text: string): string {
  const words = text.normalize('NFC').trim().replace(END_MARK, '');
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

/**
 * The place whose text, or one paragraph of it, says exactly this in the language; null where none does, or more than one: then
 * nobody can tell which of them is meant.
 */
export function placeOfText(inspectionCase: InspectionCase, language: Language, words: string): string | null {
  const wanted = bare(words);
  if (wanted === '') return null;
  const found = [...textsIn(withoutFollowUp(inspectionCase))].filter(({ text }) =>
    paragraphs(text[language] ?? '').some((each) => bare(each) === wanted),
  );
  return found.length === 1 ? (found[0]?.where ?? null) : null;
}

/** The case with that paragraph in other words. Mark at the end and small first letter stay as they were typed. */
export function withText(
  inspectionCase: InspectionCase,
  language: Language,
  change: { readonly where: string; readonly before: string; readonly after: string },
): InspectionCase {
  const wanted = bare(change.before);
  const put = (text: BilingualText): BilingualText => ({
    ...text,
    [language]: paragraphs(text[language] ?? '')
      .map((each) => (bare(each) === wanted ? likeTyped(each, change) : each))
      .join('\n'),
  });
  return withTexts(inspectionCase, ({ where, text }) => (where === change.where ? put(text) : text));
}

function likeTyped(typed: string, { before, after }: { readonly before: string; readonly after: string }): string {
  const mark = END_MARK.exec(typed.trim())?.[0] ?? '';
  const words = after.normalize('NFC').trim().replace(END_MARK, '');
  const isCapitalOfTemplate =
    typed.trim().charAt(0) !== before.trim().charAt(0) && words.charAt(0) === before.trim().charAt(0);
  const first = isCapitalOfTemplate ? typed.trim().charAt(0) : words.charAt(0);
  return first + words.slice(1) + mark;
}
