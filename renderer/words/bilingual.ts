import { useTranslation } from 'react-i18next';
import type { BilingualText, Language } from '../../electron/contract/types.ts';

/** For lists and headings that must show something: the asked language, else the other one, else ''. */
export function shown(text: BilingualText | undefined, language: Language): string {
  const other = language === 'vi' ? 'en' : 'vi';
  return text?.[language]?.trim() || text?.[other]?.trim() || '';
}

/** Language of the window. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'vi';
}

/** An emptied text is an absent one. */
export function withText(text: BilingualText | undefined, language: Language, value: string): BilingualText {
  return { ...text, [language]: value === '' ? undefined : value };
}

/** True as soon as anything stands in it, a single space included: nobody's typing is taken away. */
export function hasText(text: BilingualText | undefined): boolean {
  return (text?.vi ?? '') !== '' || (text?.en ?? '') !== '';
}
