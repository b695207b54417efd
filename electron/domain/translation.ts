import { type BilingualText, type Language, textIn } from './bilingual-text.ts';
import { fingerprint } from './fingerprint.ts';
import { textsIn, withTexts } from './walk-texts.ts';

/** `missing`: no English yet; `stale`: the Vietnamese was changed after the English; else `drafted`. */
export type TranslationState = 'missing' | 'drafted' | 'stale';

/** A text whose English wants work, with its place. */
export type OpenTranslation = {
  readonly where: string;
  readonly state: Exclude<TranslationState, 'drafted'>;
};

/** Whether a document in this language prints the English texts of the case. */
export function needsEnglish(language: Language): boolean {
  return language !== 'vi';
}

/** What the English is to the Vietnamese; null without Vietnamese, which there is nothing to translate from. */
export function translationState(text: BilingualText): TranslationState | null {
  const vietnamese = textIn(text, 'vi');
  const english = textIn(text, 'en');
  if (vietnamese === null) return null;
  if (english === null) return 'missing';
  const { translated } = text;
  // English written anew since the stamp belongs to the Vietnamese beside it.
  if (translated === undefined || translated.english !== fingerprint(english)) return 'drafted';
  return translated.source === fingerprint(vietnamese) ? 'drafted' : 'stale';
}

/** Texts of facts or of a finding that lack English, or whose English is older than the Vietnamese. */
export function openTranslations(value: unknown): readonly OpenTranslation[] {
  return [...textsIn(value)].flatMap(({ where, text }) => {
    const state = translationState(text);
    return state === 'missing' || state === 'stale' ? [{ where, state }] : [];
  });
}

/**
 * The texts as they are saved: English that is new, or carries no stamp, is held to translate the Vietnamese beside it;
 * English that stayed keeps its stamp, so that a change of the Vietnamese alone shows. To confirm a translation is to take
 * its stamp away and save.
 */
export function withTranslationStamps<T>(value: T): T {
  return withTexts(value, ({ text }) => stamped(text));
}

function stamped(text: BilingualText): BilingualText {
  const english = textIn(text, 'en');
  const { translated, ...bare } = text;
  if (english === null) return translated === undefined ? text : bare;
  const mark = fingerprint(english);
  if (translated?.english === mark) return text;
  return { ...bare, translated: { source: fingerprint(textIn(text, 'vi') ?? ''), english: mark } };
}
