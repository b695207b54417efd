export type Language = 'vi' | 'en';

/** What a document is drafted in: one language, or the Vietnamese original and its translation side by side. */
export type DraftLanguage = Language | 'both';

/** Fingerprints of both languages as they stood when the English was last written or confirmed. */
export type TranslationStamp = {
  readonly source: string;
  readonly english: string;
};

/** Text in both languages. Vietnamese is the original; an absent language is a fact not yet given. */
export type BilingualText = {
  readonly vi?: string;
  readonly en?: string;
  /** Set when the text is saved; see translation.ts. */
  readonly translated?: TranslationStamp;
};

/** The text of one language, or null when it is missing or only white space. Never the other language's. */
export function textIn(text: BilingualText | undefined, language: Language): string | null {
  const found = text?.[language]?.normalize('NFC').trim();
  return found === undefined || found === '' ? null : found;
}

/** For places that must show something (lists, file names): the asked language, else the other one. */
export function textInOrOther(text: BilingualText | undefined, language: Language): string | null {
  return textIn(text, language) ?? textIn(text, language === 'vi' ? 'en' : 'vi');
}
