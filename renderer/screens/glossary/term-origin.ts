import { useTranslation } from 'react-i18next';
import type { GlossaryEntry } from '../../../electron/contract/glossary-channels.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { typedFromIso } from '../../words/date-text.ts';

/** One line about a term: its abbreviation, field, source and validity, or the office's note. */
export function useTermOrigin({ office, shipped }: GlossaryEntry): string {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  if (office !== null) {
    const instead = shipped === null ? '' : t('glossary.instead', { english: shipped.en.join('; ') });
    return [office.note, instead].filter((part) => part !== '').join(' · ');
  }
  if (shipped === null) return '';
  const wordOf = (group: 'field' | 'source', name: string): string =>
    String(i18n.getResource(i18n.language, 'window', `glossary.${group}.${name}`) ?? name);
  const parts = [
    shipped.abbreviation ?? '',
    wordOf('field', shipped.field),
    wordOf('source', shipped.source),
    shipped.since === undefined ? '' : t('glossary.since', { when: typedFromIso(shipped.since) }),
    shipped.until === undefined ? '' : t('glossary.until', { when: typedFromIso(shipped.until) }),
    shown(shipped.note, language),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
