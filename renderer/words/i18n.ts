import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../electron/contract/types.ts';
import enProblem from '../../locales/en/problem.json';
import enWindow from '../../locales/en/window.json';
import viProblem from '../../locales/vi/problem.json';
import viWindow from '../../locales/vi/window.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'window';
    resources: { window: typeof viWindow };
  }
}

/** Both languages are part of the bundle: there is nothing to load and nothing to wait for. */
export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'vi',
    defaultNS: 'window',
    ns: ['window', 'problem'],
    resources: { vi: { window: viWindow, problem: viProblem }, en: { window: enWindow, problem: enProblem } },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
}

/** Changes the words of the window, not the language of any document. */
export async function speak(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
